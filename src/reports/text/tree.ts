import { display } from '../../language/display.ts';
import type { Paint, Paper } from './paper.ts';
import { wrap } from './wrap.ts';

/** One entry of a tree: its parts follow one another on the same lines. */
export interface Branch {
  readonly label?: string;
  readonly text: string;
  /** Where and how sure: set back behind the text. */
  readonly aside?: string;
  readonly tone?: 'plain' | 'warning';
  readonly below?: readonly Branch[];
}

interface Piece {
  readonly text: string;
  readonly paint: Paint;
}

/** A tree with guides; long entries wrap and hang below their beginning. Each chunk is one line. */
export function* treeLines(paper: Paper, branches: readonly Branch[], before = ''): Iterable<string> {
  for (const [index, branch] of branches.entries()) {
    const isLast = index === branches.length - 1;
    const guides = { before, first: isLast ? '└─ ' : '├─ ', next: isLast ? '   ' : '│  ' };
    yield* entryLines(paper, branch, guides);
    yield* treeLines(paper, branch.below ?? [], `${before}${guides.next}`);
  }
}

interface Guides {
  readonly before: string;
  readonly first: string;
  readonly next: string;
}

function entryLines(paper: Paper, branch: Branch, { before, first, next }: Guides): string[] {
  const { label = '', text, aside = '', tone = 'plain', below = [] } = branch;
  const { chalk } = paper;
  const hang = `${before}${next}${below.length > 0 ? '│  ' : '   '}`;
  const pieces: Piece[] = [
    { text: label, paint: chalk.bold },
    { text, paint: tone === 'warning' ? chalk.yellow : (words) => words },
    { text: bound(aside), paint: chalk.dim },
  ];
  return paintedLines(pieces, paper.width - hang.length).map(
    (line, index) => `${chalk.dim(index === 0 ? `${before}${first}` : hang)}${line}`,
  );
}

const NO_BREAK = '\u00a0';

/** "page 4" stays on one line. */
function bound(aside: string): string {
  return aside.replace(/ (?=\d)/gu, NO_BREAK);
}

/** Wrapped first and painted afterwards, because colours fill no columns. */
function paintedLines(pieces: readonly Piece[], width: number): string[] {
  const shown = pieces.map(({ text, paint }) => ({ text: display(text), paint }));
  const words = shown.map(({ text }) => text).filter((text) => text !== '');
  const rest = shown.flatMap(({ text, paint }) =>
    text === '' ? [] : [{ signs: text.replaceAll(' ', '').length, paint }],
  );
  return wrap(words.join(' '), width).map((line) => {
    let painted = '';
    let from = 0;
    while (from < line.length) {
      const [piece] = rest;
      const to = piece === undefined ? line.length : endOf(line, from, piece.signs);
      painted += (piece?.paint ?? String)(line.slice(from, to));
      if (piece !== undefined) {
        piece.signs -= line.slice(from, to).replaceAll(' ', '').length;
        if (piece.signs === 0) rest.shift();
      }
      from = to;
    }
    return painted.replaceAll(NO_BREAK, ' ');
  });
}

/** Where a number of signs ends, the spaces between them not counted. */
function endOf(line: string, from: number, signs: number): number {
  let left = signs;
  let at = from;
  while (at < line.length && left > 0) {
    if (line[at] !== ' ') left -= 1;
    at += 1;
  }
  return at;
}
