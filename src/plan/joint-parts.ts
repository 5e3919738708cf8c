import { wordsOf } from '../language/words.ts';
import type { SectionLabel } from '../model/section.ts';
import { type Line, looksLikeHeading } from './lines.ts';
import type { Recogniser } from './recogniser.ts';
import { readLetterPrefix } from './section-letters.ts';
import type { SectionMark } from './section-mark.ts';
import { afterSeparator, leadingTitle, likelyTitle } from './titles.ts';

/** The words at the head of a line, up to its first stop or colon, and what follows. */
const HEAD = /^([^.:]{2,160})[.:](?:\s+(.*))?$/su;
const MAX_HEAD_WORDS = 16;

const contentOf = (rest: string | undefined): string | null => {
  const words = afterSeparator(rest ?? '');
  return words === '' ? null : words;
};

/** A title in a form's own words is short and counts nothing. */
const MAX_OWN_TITLE_WORDS = 6;

/** The text behind a letter: all of it, or what follows a title in the form's own words. */
function textBehind(rest: string): string | null {
  const head = HEAD.exec(rest);
  const title = head?.[1] ?? rest;
  const isTitle = wordsOf(title).length <= MAX_OWN_TITLE_WORDS && !/\d/u.test(title);
  const behind = contentOf(head?.[2]);
  // "F. A mentor, daily." is the text itself: a title has text behind it, or no full stop.
  const isText = rest.endsWith('.') && behind === null;
  return (isTitle && !isText) || rest.endsWith(':') ? behind : contentOf(rest);
}

/**
 * "I: your placement. To be confirmed.": the letter, a title in the form's own words, and the text; "E. By July Mei
 * will ...": the letter and the text; and a heading that is the letter alone: "E2".
 */
function partByLetter(line: Line): SectionMark | null {
  const prefix = readLetterPrefix(line.text, () => true);
  const isAlone = prefix?.rest === '' && looksLikeHeading(line);
  const isDivided = prefix !== null && /^\s*[:.)–-]/u.test(prefix.rest);
  if (prefix === null || prefix.labels.length !== 1 || !(isAlone || isDivided)) {
    return null;
  }
  const rest = afterSeparator(prefix.rest);
  return { line, labels: prefix.labels, foundBy: 'letter', content: textBehind(rest), spare: rest };
}

/** "Health provision. The nurse calls weekly.": the title, and the text. */
function partByTitle(recogniser: Recogniser, line: Line): SectionMark | null {
  const head = HEAD.exec(line.text);
  const words = head?.[1] ?? '';
  if (words === '' || wordsOf(words).length > MAX_HEAD_WORDS) {
    return null;
  }
  const title = leadingTitle(recogniser, words);
  const label = title?.rest === '' ? title.label : likelyTitle(recogniser, words)?.label;
  const content = contentOf(head?.[2]);
  return label === undefined || content === null
    ? null
    : { line, labels: [label], foundBy: 'title', content };
}

/** A letter without a figure: "E1" is the number of an outcome. */
const LETTER_ALONE = /^\W*\p{L}\s*[:.)–—-]/u;

/** "E – What Dominic will do" at the head of a column: the letter, and a title in the form's own words. */
function partOfColumn({ cell, text }: Line): readonly SectionLabel[] {
  const [first, ...others] = (cell?.lines ?? []).filter((line) => line.text !== '');
  const prefix = readLetterPrefix(text, () => true);
  const isHead =
    cell !== null &&
    first?.text === text &&
    others.length === 0 &&
    cell.row < cell.grid.rowCount &&
    LETTER_ALONE.test(text) &&
    !text.endsWith('.') &&
    wordsOf(text).length <= MAX_HEAD_WORDS;
  return isHead && prefix?.labels.length === 1 ? prefix.labels : [];
}

/** The columns of a table below one heading for several sections, where a row names two or more of them. */
function columnsBelow(lines: readonly Line[], labels: readonly SectionLabel[]): readonly SectionMark[] {
  const heads = lines.flatMap((line): SectionMark[] => {
    const own = partOfColumn(line).filter((label) => labels.includes(label));
    return own.length === 0 ? [] : [{ line, labels: own, foundBy: 'letter', content: null }];
  });
  const rows = Map.groupBy(heads, ({ line: { cell } }) => `${cell?.grid.id}.${cell?.row}`);
  return [...rows.values()].filter((row) => new Set(row.flatMap((part) => part.labels)).size > 1).flat();
}

/** The parts below one heading for several sections. */
function partsBelow(
  recogniser: Recogniser,
  lines: readonly Line[],
  labels: readonly SectionLabel[],
): readonly SectionMark[] {
  const parts = lines.flatMap((line) => {
    const part = line.cell === null ? (partByLetter(line) ?? partByTitle(recogniser, line)) : null;
    return part?.labels.every((label) => labels.includes(label)) ? [part] : [];
  });
  const parted = new Set(parts.flatMap((part) => part.labels));
  return parted.size > 1 ? parts : columnsBelow(lines, labels);
}

/**
 * The lines below a heading for several sections that begin with the letter or title of one of them, where at least
 * two of them are told apart so, or the columns of a table. What stands there without either speaks for all of them.
 */
export function jointParts(
  recogniser: Recogniser,
  lines: readonly Line[],
  marks: ReadonlyMap<Line, SectionMark>,
): Map<Line, SectionMark> {
  const starts = [...marks.keys()].map((line) => lines.indexOf(line)).toSorted((a, b) => a - b);
  const labelsAt = (start: number): readonly SectionLabel[] => {
    const line = lines[start];
    return line === undefined ? [] : (marks.get(line)?.labels ?? []);
  };
  const found = starts.flatMap((start, index) => {
    const labels = labelsAt(start);
    if (labels.length < 2) return [];
    const isWithin = (other: readonly SectionLabel[]): boolean =>
      other.length === 1 && other.every((label) => labels.includes(label));
    let next = index + 1;
    while (next < starts.length && isWithin(labelsAt(starts[next] ?? 0))) next += 1;
    return partsBelow(recogniser, lines.slice(start + 1, starts[next]), labels);
  });
  return new Map(found.map((part) => [part.line, part]));
}
