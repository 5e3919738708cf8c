import type { Box, Matrix } from './geometry.ts';

/**
 * What is known of a font; `scale` turns its glyph widths into text space (1/1000 but for drawn fonts), and
 * `isOfSymbols` says that its letters stand for signs.
 */
export interface Font {
  readonly name: string;
  readonly bold: boolean;
  readonly scale: number;
  readonly isOfSymbols: boolean;
}

/** A node of the structure tree: an element with children, or marked content by its id. */
export interface TagNode {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly TagNode[];
}

/** A form field, or a note written on the page; the rectangle is in the file's own coordinates. */
export interface Widget {
  readonly id: string;
  readonly rectangle: readonly [number, number, number, number];
  /** What a reader sees in it. */
  readonly text: string;
}

/** One page as the engine gives it: drawing operators, and what they refer to. */
export interface EnginePage {
  readonly width: number;
  readonly height: number;
  /** From the file's coordinates to page coordinates. */
  readonly view: Matrix;
  readonly operators: readonly number[];
  readonly operands: readonly unknown[];
  readonly fonts: ReadonlyMap<string, Font>;
  readonly tags: TagNode | null;
  readonly widgets: readonly Widget[];
  /** Whether marked content of a layer is shown when the file is opened. */
  readonly isShown: (layer: unknown) => boolean;
  /** Files that hang on the page. */
  readonly attachments: number;
  /** Comments that hang on the page and are shown only when asked for. */
  readonly comments: number;
  /** A part of what it draws is damaged or missing in the file. */
  readonly damaged: boolean;
}

/** Why a word is not seen: its ink, its size, where it stands, or a layer that is switched off. */
export type Unseen = 'paper' | 'no-ink' | 'tiny' | 'beyond' | 'layer-off';

/** A word as drawn. Its letters reach from about 0.8 of the size above the baseline to 0.2 below. */
export interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  readonly bold: boolean;
  /** The name its font has in the file; empty for words that no font draws. */
  readonly font: string;
  /** True where a space separates it from the word drawn before. */
  readonly spaced: boolean;
  /** Number of the marked content it belongs to, for tagged files. */
  readonly mark: number | null;
  /** Marked by the file as furniture of the page. */
  readonly artifact: boolean;
  /** Degrees from the direction of reading. */
  readonly tilt: number;
  /** The colour of its letters, where that is not black. */
  readonly colour?: string;
  /** Drawn so light that it is meant to be read over. */
  readonly faint: boolean;
  /** Why nobody who looks at the page sees it. */
  readonly unseen?: Unseen;
  /** A line is drawn through it. */
  readonly struck?: boolean;
  /** A line is drawn under it, as long as the words it marks. */
  readonly underlined?: boolean;
}

/** A drawn line: `at` is its y (horizontal) or x (vertical), `from` and `to` its ends along the other axis. */
export interface Rule {
  readonly direction: 'horizontal' | 'vertical';
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** A page as drawn, before anything is understood. Everything is in page coordinates. */
export interface DrawnPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
  readonly rules: readonly Rule[];
  /** Those that nobody sees; `words` are without them. */
  readonly unseen: readonly Word[];
  /** Lines run over an edge of the page. */
  readonly runsOver: boolean;
  /** Pictures as drawn; the engine does not decode them. */
  readonly pictures: readonly Box[];
  /** Painted shapes that are no rules: a page of outlined letters has many. */
  readonly shapes: number;
  readonly tags: TagNode | null;
  readonly isForm: boolean;
  readonly attachments: number;
  readonly comments: number;
  /** A part of what it draws is damaged or missing in the file. */
  readonly damaged: boolean;
}

export function topOfWord({ baseline, size }: Word): number {
  return baseline - 0.8 * size;
}

export function bottomOfWord({ baseline, size }: Word): number {
  return baseline + 0.2 * size;
}

/** The smallest box around words. */
export const boxOfWords = (words: readonly Word[]): Box => ({
  left: Math.min(...words.map(({ left }) => left)),
  right: Math.max(...words.map(({ right }) => right)),
  top: Math.min(...words.map(topOfWord)),
  bottom: Math.max(...words.map(bottomOfWord)),
});
