import { z } from 'zod';
import { agencySchema } from './agency.ts';
import { calendarDateSchema } from './calendar-date.ts';
import { confidenceSchema } from './confidence.ts';
import { DATE_FACTS } from './plan.ts';
import { sectionSchema } from './section.ts';
import { stageSchema } from './stage.ts';

/** How loud a finding is. */
export const SEVERITIES = ['error', 'warning', 'info'] as const;

export const severitySchema = z.enum(SEVERITIES);

export type Severity = z.infer<typeof severitySchema>;

/** Where the duty comes from. */
export const basisSchema = z.enum(['statute', 'guidance', 'practice', 'data']);

export type Basis = z.infer<typeof basisSchema>;

/** `fail`: the printed words or dates are the defect. `not-shown`: something is absent from the document. */
export const verdictSchema = z.enum(['fail', 'not-shown']);

/** The rule's families, one YAML file each. */
export const FAMILIES = [
  'structure',
  'agencies',
  'reviews',
  'adulthood',
  'outcomes',
  'provision',
  'voice',
  'placement',
  'accuracy',
  'plain-english',
  'archive',
  'template',
] as const;

export const familySchema = z.enum(FAMILIES);

export type Family = z.infer<typeof familySchema>;

export const authoritySchema = z.strictObject({ text: z.string(), url: z.url().optional() });

/**
 * One severity for all stages, or one for each. An amended stage that is not named takes that of its first
 * version (amended-final that of final, amended-draft that of draft); any other stage that of `final`.
 */
export const severityByStageSchema = z.union([
  severitySchema,
  z.strictObject({
    final: severitySchema,
    'amended-final': severitySchema.optional(),
    draft: severitySchema.optional(),
    'amended-draft': severitySchema.optional(),
    template: severitySchema.optional(),
  }),
]);

export type SeverityByStage = z.infer<typeof severityByStageSchema>;

/**
 * A worked example: plain text as a plan would print it ("Section C: ..."; a line "| a | b |" is a table
 * row). It states the whole of what its rule says about it; anything else fails the test.
 */
const exampleBase = {
  because: z.string(),
  stage: stageSchema.optional(),
  asOf: calendarDateSchema.optional(),
};

export const exampleSchema = z.union([
  z.strictObject({
    fails: z.string(),
    ...exampleBase,
    /** How many findings, where it is not one. */
    findings: z.int().positive().optional(),
    case: z.string().optional(),
  }),
  z.strictObject({ passes: z.string(), ...exampleBase }),
  z.strictObject({ notAssessed: z.string(), ...exampleBase }),
  z.strictObject({ notApplicable: z.string(), ...exampleBase }),
]);

export type Example = z.infer<typeof exampleSchema>;

/** What a case of a check changes in the rule's texts and severity (a check names the case it met). */
const caseSchema = z.strictObject({
  severity: severityByStageSchema.optional(),
  agency: agencySchema.optional(),
  basis: basisSchema.optional(),
  verdict: verdictSchema.optional(),
  authority: z.array(authoritySchema).min(1).optional(),
  message: z.string().optional(),
  action: z.string().optional(),
});

/** Words before and behind the sections that make every finding of a rule milder, and what is then added to its message. */
const milderSchema = z.strictObject({
  /** A wording list. */
  where: z.string(),
  severity: severitySchema,
  note: z.string(),
});

/**
 * The days that dated law can turn on: that of the audit, that of the plan's version (what was law when it was
 * made), and the printed dates.
 */
export const EVENTS = ['as-of', 'version', ...DATE_FACTS] as const;

export const eventSchema = z.enum(EVENTS);

export type Event = z.infer<typeof eventSchema>;

const sectionsSchema = z.union([sectionSchema.transform((letter) => [letter]), z.array(sectionSchema)]);

/** A rule as a pack's file holds it. `{words}` in message and action stand for members of a finding's data. */
export const ruleSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  title: z.string(),
  basis: basisSchema,
  verdict: verdictSchema,
  severity: severityByStageSchema,
  /** `section`: the agency of the section the finding is about. */
  agency: z.union([agencySchema, z.literal('section')]),
  milder: milderSchema.optional(),
  section: sectionsSchema.default([]),
  stages: z.array(stageSchema).min(1),
  /**
   * It judges whether a plan that is in force is up to date: it does not apply to a version that another one has
   * replaced, nor to a plan that has ceased.
   */
  currentOnly: z.boolean().default(false),
  since: z.string(),
  /** The days between which the rule is law or policy, against the date named by `effectiveOn`. */
  effectiveFrom: calendarDateSchema.optional(),
  effectiveTo: calendarDateSchema.optional(),
  effectiveOn: eventSchema.default('as-of'),
  authority: z.array(authoritySchema).min(1),
  why: z.string(),
  falsePositives: z.array(z.string()).min(1),
  confidence: confidenceSchema.default('high'),
  check: z.string(),
  with: z.record(z.string(), z.unknown()).default({}),
  message: z.string(),
  action: z.string(),
  cases: z.record(z.string(), caseSchema).default({}),
  examples: z.array(exampleSchema),
});

export type RuleSource = z.infer<typeof ruleSchema>;

/** One member of a rule that a local pack or a configuration changed. */
export interface RuleChange {
  /** "severity", "message", "with.planYears", or "off". */
  readonly what: string;
  /** File and line. */
  readonly by: string;
}

/** A rule as loaded: with its family and the pack it came from. */
export interface Rule extends RuleSource {
  readonly family: Family;
  readonly pack: string;
  /**
   * Where its values are dated: the rule as it stands in each period, one after the other, each between its
   * `effectiveFrom` and `effectiveTo`. The rule itself is then that of the day the pack states the law of.
   */
  readonly versions?: readonly Rule[];
  /** What was changed since its own pack, the last change of a member only. */
  readonly changes?: readonly RuleChange[];
}

export const packHeaderSchema = z.strictObject({
  name: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  title: z.string(),
  version: z.string(),
  lawAsAt: calendarDateSchema,
  /** The days on which its rules are law, for those that do not say so themselves. */
  effectiveFrom: calendarDateSchema.optional(),
  effectiveTo: calendarDateSchema.optional(),
  extends: z.array(z.string()).default([]),
  /** The scale of words that reports rate plans by beside the colours; "off" for none. */
  scale: z.string().optional(),
  /** Changes to rules of the packs it extends, by id: "off", a severity, or members to replace. */
  rules: z.record(z.string(), z.unknown()).default({}),
});

export type PackHeader = z.infer<typeof packHeaderSchema>;
