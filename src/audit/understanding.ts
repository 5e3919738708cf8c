import { itemsResult } from '../engine/items-result.ts';
import type { Redact } from '../engine/redact.ts';
import type { Evidence, Located, Plan, Section } from '../model/plan.ts';
import type { Understanding, UnderstoodSection } from '../model/understanding.ts';

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

/** How a plan was understood, as it leaves the worker: every text of the document redacted unless asked otherwise. */
export function understandingOf(plan: Plan, { redact, identifiable }: Showing): Understanding {
  const show: Redact = identifiable ? (text) => text : redact;
  return {
    kind: decided(plan.kind, show),
    stage: decided(plan.stage, show),
    facts: factsOf(plan).map(([fact, located]) => ({
      fact,
      value: IDENTITIES.has(fact) && !identifiable ? REPLACED : show(located.value),
      // A label is words of the vocabulary, never of the writer.
      label: located.label ?? null,
      confidence: located.confidence,
      location: located.place,
    })),
    sections: Object.values(plan.sections).map((section) => sectionOf(section, show)),
    items: itemsResult(plan, show),
    unread: plan.unread.map(({ what, place }) => ({ what, location: place })),
  };
}

function decided<T>(
  { value, because, evidence }: { value: T; because: string; evidence: readonly Evidence[] },
  show: Redact,
) {
  return { value, because: show(because), evidence: textsOf(evidence, show) };
}

function textsOf(evidence: readonly Evidence[], show: Redact) {
  return evidence.map(({ text, place }) => ({ text: show(text), location: place }));
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

function sectionOf(section: Section, show: Redact): UnderstoodSection {
  const { letter, state, foundBy, confidence, headings, lines } = section;
  return {
    section: letter,
    state,
    foundBy,
    confidence,
    headings: textsOf(headings, show),
    lines: lines.map(({ text, place, subheading }) => ({
      text: show(text),
      location: place,
      subheading: subheading === null ? null : show(subheading),
    })),
  };
}
