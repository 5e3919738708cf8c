import { firstDate } from '../language/printed-dates.ts';
import type { AdviceEntry, AdviceType, Plan } from '../model/plan.ts';
import { type Entry, entriesOf } from './advice-entries.ts';
import { PERSON, ROLE } from './advice-words.ts';
import type { Recogniser } from './recogniser.ts';
import type { Span } from './spans.ts';

function typesIn(recogniser: Recogniser, text: string): AdviceType[] {
  const found = recogniser.adviceTypes.set.findAll(text);
  return [...new Set(found.flatMap(({ phrase }) => recogniser.adviceTypes.kindOf(phrase) ?? []))];
}

/** The subject names the advice; only where it does not, the author's role tells. */
function typesOf(recogniser: Recogniser, { subject, rest }: Entry): AdviceType[] {
  const named = typesIn(recogniser, subject);
  const specific = named.filter((type) => type !== 'other');
  if (specific.length > 0) {
    return specific;
  }
  const byAuthor = typesIn(recogniser, rest).filter((type) => type !== 'other');
  return byAuthor.length > 0 ? byAuthor : ['other'];
}

function statusOf(recogniser: Recogniser, { subject, rest }: Entry, dated: boolean): AdviceEntry['status'] {
  const text = `${subject} ${rest}`;
  const authored = PERSON.test(rest) || ROLE.test(rest) || ROLE.test(subject);
  if (recogniser.nilReturn.find(text) !== null && (dated || authored)) {
    return 'nil-return';
  }
  if (recogniser.notReceived.find(rest === '' ? subject : rest) !== null && !dated) {
    return 'not-received';
  }
  return dated || authored ? 'listed' : 'bare';
}

function read(recogniser: Recogniser, entry: Entry): AdviceEntry {
  const text = `${entry.subject} ${entry.rest}`.trim();
  const date = firstDate(text);
  const author = PERSON.exec(entry.rest)?.[0].trim() ?? PERSON.exec(entry.subject)?.[0].trim() ?? null;
  return {
    types: typesOf(recogniser, entry),
    status: statusOf(recogniser, entry, date !== null),
    text,
    author,
    role: ROLE.exec(entry.rest)?.[0] ?? ROLE.exec(entry.subject)?.[0] ?? null,
    date: date === null ? null : { value: date.value, precision: date.precision },
    place: entry.place,
  };
}

/** The entries of section K, each with what it is advice of, its author, date and standing. */
export function readAdvice(recogniser: Recogniser, spans: readonly Span[]): AdviceEntry[] {
  return entriesOf(recogniser, spans).map((entry) => read(recogniser, entry));
}

/** Whether section K lists its advice, only says that reports follow, or neither. */
export function adviceListOf(
  recogniser: Recogniser,
  entries: readonly AdviceEntry[],
  spans: readonly Span[],
): Plan['adviceList'] {
  if (entries.some(({ status }) => status === 'listed' || status === 'nil-return')) {
    return 'itemised';
  }
  const appended = spans.some((span) =>
    span.lines.some(({ text }) => recogniser.appended.find(text) !== null),
  );
  return appended ? 'appended' : 'none';
}
