import type { Block, Document, Paragraph, UnreadKind } from '../../model/document.ts';
import { alignWords } from './align.ts';
import type { SecondReading } from './second-reading.ts';
import { type ComparedWord, wordsOf } from './words.ts';

/** Kinds of pages of which nobody knows what they hold. */
const WHOLE_PAGES: readonly UnreadKind[] = ['image-page', 'damaged-page', 'encoding'];

/** A run of words that only the second reader has. */
export interface LostRun {
  readonly page: number | null;
  /** As they stand in the second reading. */
  readonly text: string;
  readonly words: number;
}

/** How much of a second reading ours holds. */
export interface Coverage {
  readonly words: number;
  readonly lost: readonly LostRun[];
}

/**
 * Holds our reading against a second one. What we set apart on purpose (struck, hidden and deleted text, running
 * headers, notes, numbers of lists) counts as read; pages that are listed as unread are left out; running headers
 * and header rows may come again on every page.
 */
export function coverageOf(document: Document, second: SecondReading): Coverage {
  const unread = unreadPages(document);
  const theirs = second.texts
    .filter(({ page }) => page === null || !unread.has(page))
    .flatMap(({ page, text }) => wordsOf(text).map((word) => ({ ...word, page, source: text })));
  const found = alignWords(ourWords(document), theirs);
  const often = repeatedWords(document);
  const isLost = theirs.map(({ letters }, index) => found[index] !== true && !often.has(letters));
  return { words: theirs.length, lost: runsOf(theirs, isLost) };
}

interface TheirWord extends ComparedWord {
  readonly page: number | null;
  readonly source: string;
}

function runsOf(words: readonly TheirWord[], isLost: readonly boolean[]): readonly LostRun[] {
  const runs: TheirWord[][] = [];
  words.forEach((word, index) => {
    if (isLost[index] !== true) return;
    const run = runs.at(-1);
    if (run !== undefined && isLost[index - 1] === true && run.at(-1)?.page === word.page) run.push(word);
    else runs.push([word]);
  });
  return runs.flatMap((run) => {
    const [first, last] = [run[0], run.at(-1)];
    if (first === undefined || last === undefined) return [];
    return [{ page: first.page, text: first.source.slice(first.start, last.end), words: run.length }];
  });
}

function unreadPages({ unread }: Document): ReadonlySet<number> {
  const pages = unread.filter(({ what }) => WHOLE_PAGES.includes(what));
  return new Set(pages.flatMap(({ place }) => place.page ?? []));
}

/** All that was read, in order, whatever came of it. */
function ourWords({ blocks, notes, furniture }: Document): readonly ComparedWord[] {
  const texts = [
    ...[...blocks.flatMap(paragraphsIn), ...notes].flatMap(textsOf),
    ...furniture.map(({ text }) => text),
  ];
  return texts.flatMap(wordsOf);
}

function textsOf({ label = '', runs }: Paragraph): readonly string[] {
  return [label, runs.map(({ text }) => text).join('')];
}

function paragraphsIn(block: Block): readonly Paragraph[] {
  return block.type === 'paragraph'
    ? [block]
    : block.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.flatMap(paragraphsIn)));
}

/** Words that pages repeat and we keep once: running headers, header rows, and the numbers of pages. */
function repeatedWords({ blocks, furniture, pages = 0 }: Document): ReadonlySet<string> {
  if (pages === 0) return new Set();
  const headers = blocks.flatMap((block) =>
    block.type === 'table' ? block.rows.filter((row) => row.header) : [],
  );
  const texts = [
    ...furniture.map(({ text }) => text),
    ...headers.flatMap(({ cells }) =>
      cells.flatMap((cell) => cell.blocks.flatMap(paragraphsIn).flatMap(textsOf)),
    ),
  ];
  const words = texts.flatMap(wordsOf).map(({ letters }) => letters);
  const numbers = Array.from({ length: pages }, (_, page) => String(page + 1));
  return new Set(furniture.length > 0 ? [...words, ...numbers] : words);
}
