import type { PrintedDate } from '../model/calendar-date.ts';
import { DATE_FACTS, type Facts, type Located, TEXT_FACTS } from '../model/plan.ts';
import type { Understanding, UnderstoodFact } from '../model/understanding.ts';
import type { Workings } from '../model/workings.ts';
import { type Showing, wordsShown } from './showing.ts';

/** Facts that are an identity: redaction cannot be left to recognise them once more. */
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

type Reading = Located<PrintedDate> | Located<string> | Located<number>;

/** Every reading of every fact, the most trusted of each first; the facts that have none; the version's date. */
export function factsShown(
  facts: Facts,
  { unanswered }: Workings,
  showing: Showing,
): Pick<Understanding, 'facts' | 'versionDate' | 'notFound' | 'unanswered'> {
  const byName: readonly (readonly [string, readonly Reading[]])[] = [
    ...TEXT_FACTS.map((fact) => [fact, facts.texts[fact] ?? []] as const),
    ['yearGroup', facts.yearGroup],
    ...DATE_FACTS.map((fact) => [fact, facts.dates[fact] ?? []] as const),
  ];
  const { versionDate } = facts;
  return {
    facts: byName.flatMap(([fact, readings]) => readings.map((reading) => factShown(fact, reading, showing))),
    versionDate: versionDate === null ? null : factShown('versionDate', versionDate, showing),
    notFound: byName.flatMap(([fact, readings]) => (readings.length === 0 ? [fact] : [])),
    unanswered: unanswered.map(({ fact, label, raw, place }) => ({
      fact,
      label: labelShown(fact, label, showing),
      raw: rawShown(fact, raw, showing),
      location: place,
    })),
  };
}

function factShown(fact: string, reading: Reading, showing: Showing): UnderstoodFact {
  const { raw, label, confidence, place } = reading;
  return {
    fact,
    value: valueShown(fact, reading, showing),
    precision: typeof reading.value === 'object' ? reading.value.precision : null,
    raw: rawShown(fact, raw, showing),
    label: label === undefined ? null : labelShown(fact, label, showing),
    confidence,
    location: place,
  };
}

function valueShown(fact: string, { value }: Reading, { identifiable, redact }: Showing): string {
  if (IDENTITIES.has(fact) && !identifiable) return REPLACED;
  if (typeof value === 'object') return value.value;
  return identifiable || typeof value === 'number' ? String(value) : redact(value);
}

function rawShown(fact: string, raw: string, showing: Showing): string | null {
  const isIdentity = IDENTITIES.has(fact) && !showing.identifiable && raw !== '';
  return isIdentity && showing.quotes ? REPLACED : wordsShown(raw, showing);
}

/** A label is words of the vocabulary; only that of a signature may hold some of the writer's. */
function labelShown(fact: string, label: string, { identifiable, redact }: Showing): string {
  return fact === 'officer' && !identifiable ? redact(label) : label;
}
