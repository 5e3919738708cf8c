import { firstDate } from '../language/printed-dates.ts';
import { wordsOf } from '../language/words.ts';
import { type Entry, entriesOfLines, entryOfLine } from './advice-lines.ts';
import { joinedByNumber } from './advice-numbers.ts';
import { entriesOfTables } from './advice-rows.ts';
import type { Recogniser } from './recogniser.ts';
import type { Span } from './spans.ts';

/** A row for advice that nobody had to give, without date or author, is no entry. */
function wasNotRequested(recogniser: Recogniser, { subject, rest }: Entry): boolean {
  const text = `${subject} · ${rest}`;
  return recogniser.notRequested.find(text) !== null && firstDate(text) === null;
}

/** The entries of section K: one for each row or card of its tables, or each paragraph or list item. */
export function entriesOf(recogniser: Recogniser, spans: readonly Span[]): Entry[] {
  const lines = spans.flatMap((span) => span.lines);
  const beside = spans.flatMap(({ mark: { content, line } }) =>
    content === null ? [] : (entryOfLine(recogniser, { text: content, place: line.place }) ?? []),
  );
  const ofRows = joinedByNumber(lines, entriesOfTables(recogniser, lines));
  const ofLines = entriesOfLines(
    recogniser,
    lines.filter((line) => line.cell === null && !ofRows.titles.has(line)),
  );
  return [...beside, ...ofRows.entries, ...ofLines].filter(
    (entry) => wordsOf(entry.subject).length > 0 && !wasNotRequested(recogniser, entry),
  );
}
