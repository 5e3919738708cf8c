import type { Mark } from '../../model/document.ts';

/** How a run looks, as bits: runs are many, and their looks are inherited, overridden and compared. */
export const FLAG = {
  bold: 1,
  italic: 2,
  underlined: 4,
  struck: 8,
  struckTwice: 16,
  hidden: 32,
  capitals: 64,
  inserted: 128,
  deleted: 256,
  placeholder: 512,
  image: 1024,
  /** In the colour of the paper; too small to be seen; over a colour of its own. */
  pale: 2048,
  tiny: 4096,
  shaded: 8192,
} as const;

/** Flags of text that a reader of the page does not take as part of the document. */
const UNSEEN = FLAG.struck | FLAG.struckTwice | FLAG.hidden | FLAG.deleted;

const MARKS: readonly (readonly [flags: number, mark: Mark])[] = [
  [FLAG.bold, 'bold'],
  [FLAG.italic, 'italic'],
  [FLAG.underlined, 'underlined'],
  [FLAG.struck | FLAG.struckTwice, 'struck'],
  [FLAG.hidden, 'hidden'],
  [FLAG.inserted, 'inserted'],
  [FLAG.deleted, 'deleted'],
  [FLAG.placeholder, 'placeholder'],
  [FLAG.image, 'image'],
];

const known = new Map<number, readonly Mark[]>();

/** The marks of the model; one shared list for each look. */
export function marksOf(flags: number): readonly Mark[] {
  const marks = known.get(flags) ?? MARKS.filter(([bits]) => (flags & bits) !== 0).map(([, mark]) => mark);
  known.set(flags, marks);
  return marks;
}

export function isSeen(flags: number): boolean {
  return (flags & UNSEEN) === 0;
}

/** Flags that something decides, and their values. */
export interface Look {
  readonly decided: number;
  readonly flags: number;
}

export const PLAIN: Look = { decided: 0, flags: 0 };

/** `outer` with all that `inner` decides put over it. */
export function overlay(outer: Look, inner: Look): Look {
  return { decided: outer.decided | inner.decided, flags: (outer.flags & ~inner.decided) | inner.flags };
}

/** The look with one more flag decided. */
export function decide({ decided, flags }: Look, flag: number, on: boolean): Look {
  return { decided: decided | flag, flags: on ? flags | flag : flags & ~flag };
}
