import { wordsOf } from '../language/words.ts';
import type { SectionLabel } from '../model/section.ts';
import type { Line } from './lines.ts';
import type { Span } from './spans.ts';

/** A contents entry may carry a page number or the rest of a wrapped title. */
const MAX_ENTRY_WORDS = 12;
const MIN_ENTRIES = 3;
/** The share of a list's letters that come again; less where some of those to come could not be read. */
const COMES_AGAIN = 0.6;
const SOME_COME_AGAIN = 0.25;
/** Such a table goes through the sections; one with a few of them is a plan's own grid. */
const MIN_TABLE_ENTRIES = 8;

/** What stands behind a title in a list of contents, if anything. */
const PAGE_NUMBER = /^[\s.…_]*(?:(?:page|p\.?)\s*)?\d{0,3}[\s.…_]*$/iu;

const wordCount = (span: Span): number =>
  wordsOf([span.mark.content ?? '', ...span.lines.map(({ text }) => text)].join(' ')).length;

/** Nothing but a title, its page number, or the rest of its words: no sentence, and no text in a cell of its own. */
function isEntry({ mark, lines, ...span }: Span): boolean {
  const filled = lines.filter(({ text }) => text !== '');
  const isCard =
    mark.line.cell !== null && filled.length > 0 && filled.every(({ cell }) => cell === mark.line.cell);
  const speaks =
    !PAGE_NUMBER.test(mark.content ?? '') || filled.some(({ text }) => /[.!?]["'”’)]?$/u.test(text));
  return wordCount({ mark, lines, ...span }) <= MAX_ENTRY_WORDS && !isCard && !speaks;
}

const labelsOf = (spans: readonly Span[]): Set<SectionLabel> =>
  new Set(spans.flatMap(({ labels }) => labels));

/** Runs of neighbouring spans that satisfy a condition. */
function runsOf(
  spans: readonly Span[],
  belongs: (span: Span, before: Span | undefined) => boolean,
): Span[][] {
  const runs: Span[][] = [];
  for (const [index, span] of spans.entries()) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run !== undefined && spans[index - 1] === before && belongs(span, before)) {
      run.push(span);
    } else if (belongs(span, undefined)) {
      runs.push([span]);
    }
  }
  return runs;
}

/** Letters of the end of a plan: behind one of them A begins anew. */
const LAST: readonly SectionLabel[] = ['I', 'J', 'K'];

function beginsAnew({ labels }: Span, part: readonly Span[]): boolean {
  return labels.includes('A') && LAST.some((label) => labelsOf(part).has(label));
}

/**
 * A list names each section once: where a letter comes again, or A after the last, the sections themselves have begun,
 * in a blank form with no more below their headings than the list has.
 */
function splitAtRepeats(run: readonly Span[]): Span[][] {
  const parts: Span[][] = [];
  for (const span of run) {
    const part = parts.at(-1);
    const repeats = part === undefined || span.labels.some((label) => labelsOf(part).has(label));
    if (repeats || beginsAnew(span, part)) {
      parts.push([span]);
    } else {
      part.push(span);
    }
  }
  return parts;
}

function share(labels: ReadonlySet<SectionLabel>, among: ReadonlySet<SectionLabel>): number {
  return labels.size === 0 ? 0 : [...labels].filter((label) => among.has(label)).length / labels.size;
}

/** Entries without text of their own whose letters come again later: a list of contents. */
function isContentsList(run: readonly Span[], later: readonly Span[], least: number): boolean {
  const labels = labelsOf(run);
  // One heading of several sections above their columns is one entry.
  return Math.min(run.length, labels.size) >= MIN_ENTRIES && share(labels, labelsOf(later)) >= least;
}

const looksOf = ({ mark: { line } }: Span): string =>
  JSON.stringify([line.role, line.level, line.bold, line.label === null, line.cell?.grid.id]);

/** The line after an entry, looking like it: what the list names last may be missing from the plan. */
function isNextEntry(last: Span | undefined, next: Span): boolean {
  return (
    last !== undefined &&
    last.lines.every(({ text }) => text === '') &&
    next.mark.line.index === last.mark.line.index + last.lines.length + 1 &&
    looksOf(last) === looksOf(next)
  );
}

/**
 * The last entry of a contents list seems to hold what follows the list: it is one too, if its letter comes again or
 * it stands in line with the entry before.
 */
function withLastEntry(run: readonly Span[], spans: readonly Span[]): Span[] {
  const next = spans[spans.indexOf(run.at(-1) as Span) + 1];
  const later = next === undefined ? [] : spans.slice(spans.indexOf(next) + 1);
  const follows =
    next !== undefined &&
    !next.labels.some((label) => labelsOf(run).has(label)) &&
    (next.labels.every((label) => labelsOf(later).has(label)) || isNextEntry(run.at(-1), next));
  return follows ? [...run, next] : [...run];
}

/** One table that names most sections and says what each must hold, before the sections themselves. */
function isExplainingTable(run: readonly Span[], later: readonly Span[], least: number): boolean {
  const labels = labelsOf(run);
  const again = later.filter((span) => span.labels.some((label) => labels.has(label)));
  return (
    labels.size >= MIN_TABLE_ENTRIES &&
    share(labels, labelsOf(later)) >= least &&
    again.reduce((sum, span) => sum + wordCount(span), 0) >
      run.reduce((sum, span) => sum + wordCount(span), 0)
  );
}

const gridOf = (span: Span): number | null => span.mark.line.cell?.grid.id ?? null;

/**
 * Spans that only look like sections: contents lists, index tables, and tables that explain what each
 * section contains. They are told by their letters coming again, with text, further on; fewer need to come
 * again where pages of the document could not be read.
 */
export function decoysAmong(spans: readonly Span[], hasUnreadPages: boolean): Set<Span> {
  const least = hasUnreadPages ? SOME_COME_AGAIN : COMES_AGAIN;
  const inText = spans.filter(({ byColumn }) => !byColumn);
  const after = (run: readonly Span[]): Span[] => {
    const last = run.at(-1);
    return last === undefined ? [] : spans.slice(spans.indexOf(last) + 1);
  };
  const bare = runsOf(inText, isEntry).flatMap(splitAtRepeats);
  const tables = runsOf(
    inText,
    (span, before) => gridOf(span) !== null && (before === undefined || gridOf(before) === gridOf(span)),
  );
  return new Set([
    ...bare
      .filter((run) => isContentsList(run, after(run), least))
      .flatMap((run) => withLastEntry(run, spans)),
    ...tables.filter((run) => isExplainingTable(run, after(run), least)).flat(),
  ]);
}

/** The first words of a text that follows a list: a sentence in a row of its own. */
const beginsText = ({ mark }: Span, { text, cell }: Line): boolean =>
  cell?.row !== mark.line.cell?.row && wordsOf(text).length > MAX_ENTRY_WORDS && /[.!?]["'”’)]?$/u.test(text);

/**
 * The decoys' own lines: their headings, and in a table the rest of that table, up to the text that may follow a list
 * of contents. What follows them may be the cover.
 */
export function linesOfDecoys(decoys: ReadonlySet<Span>): Line[] {
  const last = [...decoys].at(-1);
  const isList = [...decoys].every((span) => span === last || isEntry(span));
  return [...decoys].flatMap((span) => {
    const grid = span.mark.line.cell?.grid;
    const inTable = span.lines.filter(({ cell }) => grid !== undefined && cell?.grid === grid);
    const end = isList ? inTable.findIndex((line) => beginsText(span, line)) : -1;
    return [span.mark.line, ...inTable.slice(0, end < 0 ? undefined : end)];
  });
}
