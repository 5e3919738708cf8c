import { figure, listWords, plural } from '../../reports/words.ts';
import type { JoinFigures } from './join.ts';
import type { Metadata } from './metadata.ts';

/** So many lines are named; a register of a whole council holds far more plans than one folder. */
const MOST_NAMED = 20;

/** What to tell of case data: rows by their lines and documents by their number, never by name or identifier. */
export function metadataNotes(
  { by, leftOut }: Metadata,
  { audited, withoutRow, unmatched, contradicting }: JoinFigures,
  isShard: boolean,
): string[] {
  const quoted = leftOut.map((heading) => `"${heading}"`);
  return [
    `Metadata, joined by "${by}": rows for ${figure(audited - withoutRow)} of ${plural(audited, 'audited document')}, none for ${figure(withoutRow)}.`,
    // Rows of a shard's own documents cannot be told from those of the others.
    ...(isShard || unmatched.length === 0
      ? []
      : [
          `Metadata: ${plural(unmatched.length, 'row')} ${unmatched.length === 1 ? 'is' : 'are'} joined to no document: ${lineWords(unmatched)}.`,
        ]),
    ...contradicting.map(
      (lines) =>
        `Metadata: ${lineWords(lines)} are of one document and say different things: none of them is used.`,
    ),
    ...(leftOut.length === 0
      ? []
      : [
          `Metadata: ${listWords(quoted)} ${leftOut.length === 1 ? 'is' : 'are'} left out: what tells whose plan it is groups nothing.`,
        ]),
  ];
}

function lineWords(lines: readonly number[]): string {
  const named = lines.slice(0, MOST_NAMED).map(String);
  const more = lines.length - named.length;
  const words = more > 0 ? `${named.join(', ')} and ${plural(more, 'other')}` : listWords(named);
  return `${lines.length === 1 ? 'line' : 'lines'} ${words}`;
}
