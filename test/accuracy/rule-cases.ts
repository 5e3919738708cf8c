import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { type CalendarDate, calendarDateSchema } from '../../src/model/calendar-date.ts';
import { SECTIONS, type SectionLetter, sectionSchema } from '../../src/model/section.ts';
import { type Stage, stageSchema } from '../../src/model/stage.ts';
import { AGE_RULES } from './dated/age-rules.ts';
import { datedCases } from './dated/cases.ts';
import { LIMIT_RULES } from './dated/limit-rules.ts';
import { REVIEW_RULES } from './dated/review-rules.ts';
import { seeded } from './dated/seeded.ts';

const factsSchema = z.record(z.string(), z.union([z.string(), z.number()]));

const baseSchema = z.strictObject({
  asOf: calendarDateSchema,
  stage: stageSchema,
  facts: factsSchema,
  sections: z.record(sectionSchema, z.strictObject({ heading: z.string(), text: z.string() })),
});

const basesSchema = z.record(z.string(), baseSchema);

type Base = z.infer<typeof baseSchema>;

const caseSchema = z.strictObject({
  because: z.string(),
  base: z.string().default('primary'),
  /** Labels on the cover: changed, added, or null to take one off. */
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.null()])).default({}),
  /** The whole text of a section; null takes heading and text away. */
  sections: z.partialRecord(sectionSchema, z.string().nullable()).default({}),
  /** Lines behind the text of a section. */
  add: z.partialRecord(sectionSchema, z.string()).default({}),
  /** The whole heading of a section. */
  headings: z.partialRecord(sectionSchema, z.string()).default({}),
  cover: z.string().default(''),
  end: z.string().default(''),
  /** `read`: as the document shows it. */
  stage: z.union([stageSchema, z.literal('read')]).optional(),
  asOf: calendarDateSchema.optional(),
});

/** What a case changes in the plan it starts from. */
export type WrittenCase = Omit<z.infer<typeof caseSchema>, 'base'> & { readonly base: string };

const casesSchema = z.strictObject({
  rule: z.string(),
  positives: z.array(caseSchema),
  nearMisses: z.array(caseSchema),
});

/** A plan as plain text, and what one rule must say of it. */
export interface RuleCase {
  readonly rule: string;
  /** From 1, in the order of the rule's file. */
  readonly number: number;
  readonly expected: 'finding' | 'none';
  readonly because: string;
  readonly text: string;
  readonly stage: Stage | undefined;
  readonly asOf: CalendarDate;
}

const folder = new URL('rules/', import.meta.url);

function readYaml(file: URL): unknown {
  try {
    return parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${fileURLToPath(file)} cannot be read.`, { cause: error });
  }
}

const bases: z.infer<typeof basesSchema> = basesSchema.parse(readYaml(new URL('bases.yaml', folder)));

function baseOf(name: string): Base {
  const base = bases[name];
  if (base === undefined) {
    throw new RangeError(`There is no base "${name}" in test/accuracy/rules/bases.yaml.`);
  }
  return base;
}

function factLines(facts: WrittenCase['facts']): string[] {
  return Object.entries(facts).flatMap(([label, value]) => (value === null ? [] : [`${label}: ${value}`]));
}

function sectionLines(base: Base, own: WrittenCase, letter: SectionLetter): string[] {
  const { heading, text } = base.sections[letter];
  const written = own.sections[letter];
  if (written === null) {
    return [];
  }
  return [own.headings[letter] ?? `Section ${letter}: ${heading}`, written ?? text, own.add[letter] ?? ''];
}

function planText(own: WrittenCase): string {
  const base = baseOf(own.base);
  return [
    'Education, Health and Care Plan',
    ...factLines({ ...base.facts, ...own.facts }),
    own.cover,
    ...SECTIONS.flatMap((letter) => sectionLines(base, own, letter)),
    own.end,
  ]
    .map((part) => part.trimEnd())
    .filter((part) => part !== '')
    .join('\n');
}

function caseOf(rule: string, own: WrittenCase): Omit<RuleCase, 'number' | 'expected'> {
  const base = baseOf(own.base);
  const stage = own.stage ?? base.stage;
  return {
    rule,
    because: own.because,
    text: planText(own),
    stage: stage === 'read' ? undefined : stage,
    asOf: own.asOf ?? base.asOf,
  };
}

function casesOf(file: URL): RuleCase[] {
  const parsed = casesSchema.safeParse(readYaml(file));
  if (!parsed.success) {
    throw new Error(`${fileURLToPath(file)}: ${z.prettifyError(parsed.error)}`);
  }
  const { rule, positives, nearMisses } = parsed.data;
  return labelledCases(rule, { positives, nearMisses });
}

/** Positives and near misses of one rule as whole plans. */
function labelledCases(
  rule: string,
  {
    positives,
    nearMisses,
  }: { readonly positives: readonly WrittenCase[]; readonly nearMisses: readonly WrittenCase[] },
): RuleCase[] {
  return [
    ...positives.map((own) => ({ ...caseOf(rule, own), expected: 'finding' as const })),
    ...nearMisses.map((own) => ({ ...caseOf(rule, own), expected: 'none' as const })),
  ].map((one, index) => ({ ...one, number: index + 1 }));
}

/** The cases of the rules that compare dates, made by a generator with a fixed seed. */
function generatedCases(): RuleCase[] {
  return [...REVIEW_RULES, ...LIMIT_RULES, ...AGE_RULES].flatMap((dated, index) =>
    labelledCases(dated.rule, datedCases(dated, seeded(index))),
  );
}

/** The plans that the cases start from, as they are: no rule may report anything on them. */
export function baseCases(): Omit<RuleCase, 'rule' | 'expected'>[] {
  return Object.keys(bases).map((name, index) => {
    const { rule: _, ...rest } = caseOf('', caseSchema.parse({ because: `the base "${name}"`, base: name }));
    return { ...rest, number: index + 1 };
  });
}

/** All cases: those written from the catalogue, without sight of the code, and the generated ones. */
export function ruleCases(root = folder): RuleCase[] {
  const written = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted()
    .flatMap((family) =>
      readdirSync(new URL(`${family}/`, root))
        .toSorted()
        .flatMap((file) => casesOf(new URL(`${family}/${file}`, root))),
    );
  return [...written, ...generatedCases()];
}
