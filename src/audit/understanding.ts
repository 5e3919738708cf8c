import { z } from 'zod';
import type { Redact } from '../engine/redact.ts';
import { confidenceSchema } from '../model/confidence.ts';
import { placeSchema } from '../model/place.ts';
import type { Located, Plan, Section } from '../model/plan.ts';
import { problemSchema } from '../model/problem.ts';
import { foundBySchema, sectionSchema, sectionStateSchema } from '../model/section.ts';
import { kindSchema, stageSchema } from '../model/stage.ts';

const factSchema = z.strictObject({
  fact: z.string(),
  value: z.string(),
  /** The label it stood under, as printed; null where it was read from prose or a title. */
  label: z.string().nullable(),
  confidence: confidenceSchema,
  location: placeSchema,
});

const textSchema = z.strictObject({ text: z.string(), location: placeSchema });

const sectionTextSchema = z.strictObject({
  section: sectionSchema,
  state: sectionStateSchema,
  foundBy: foundBySchema.nullable(),
  headings: z.array(textSchema),
  /** Writer's text only: headings, descriptors and prompts are set apart. */
  lines: z.array(textSchema),
});

const understandingSchema = z.strictObject({
  kind: z.strictObject({ value: kindSchema, because: z.string() }),
  stage: z.strictObject({ value: z.union([stageSchema, z.literal('unknown')]), because: z.string() }),
  facts: z.array(factSchema),
  sections: z.array(sectionTextSchema),
});

/** How a document was understood, for `parse`; redacted like every report. */
export type Understanding = z.infer<typeof understandingSchema>;

export const parsedSchema = z.strictObject({
  path: z.string(),
  sha256: z.string().nullable(),
  problem: problemSchema.nullable(),
  understanding: understandingSchema.nullable(),
});

export type Parsed = z.infer<typeof parsedSchema>;

interface Showing {
  readonly redact: Redact;
  readonly identifiable: boolean;
}

/** Facts whose value is an identity: redaction cannot be left to recognise them once more. */
const IDENTITIES = new Set([
  'name',
  'preferredName',
  'dateOfBirth',
  'upn',
  'nhsNumber',
  'caseNumber',
  'officer',
]);
const REPLACED = '[replaced]';

export function understandingOf(plan: Plan, { redact, identifiable }: Showing): Understanding {
  const show: Redact = identifiable ? (text) => text : redact;
  const { kind, stage } = plan;
  return {
    kind: { value: kind.value, because: show(kind.because) },
    stage: { value: stage.value, because: show(stage.because) },
    facts: factsOf(plan).map(([fact, located]) => ({
      fact,
      value: IDENTITIES.has(fact) && !identifiable ? REPLACED : show(located.value),
      label: located.label === undefined ? null : show(located.label),
      confidence: located.confidence,
      location: located.place,
    })),
    sections: Object.values(plan.sections).map((section) => sectionOf(section, show)),
  };
}

/** Every reading of every fact, the most trusted of each first. */
function factsOf({ facts }: Plan): (readonly [string, Located<string>])[] {
  const dates = Object.entries(facts.dates).flatMap(([fact, readings]) =>
    readings.map((reading) => [fact, { ...reading, value: reading.value.value }] as const),
  );
  const texts = Object.entries(facts.texts).flatMap(([fact, readings]) =>
    readings.map((reading) => [fact, reading] as const),
  );
  const years = facts.yearGroup.map(
    (reading) => ['yearGroup', { ...reading, value: String(reading.value) }] as const,
  );
  return [...texts, ...dates, ...years];
}

function sectionOf({ letter, state, foundBy, headings, lines }: Section, show: Redact) {
  return {
    section: letter,
    state,
    foundBy,
    headings: headings.map(({ text, place }) => ({ text: show(text), location: place })),
    lines: lines.map(({ text, place }) => ({ text: show(text), location: place })),
  };
}
