import { type Box, IDENTITY, type Matrix } from './geometry.ts';
import type { EnginePage, Font, Rule, Word } from './page.ts';

/** The graphics state of PDF (ISO 32000-1, 8.4 and 9.3), as far as text and lines depend on it. */
export interface State {
  transform: Matrix;
  /** True since a transform was set and nothing was painted under it. */
  unpainted: boolean;
  /** How light letters are filled: what is printed on white, over which others are read, or what nobody sees. */
  ink: 'dark' | 'faint' | 'paper';
  /** The colour that letters are filled with ("#1a4f2b"); undefined for black and for patterns. */
  colour: string | undefined;
  /** Text rendering mode: 3 draws nothing (ISO 32000-1, 9.3.6). */
  rendering: number;
  alpha: number;
  font: string;
  size: number;
  characterSpacing: number;
  wordSpacing: number;
  /** Horizontal scaling, 1 for 100 %. */
  stretch: number;
  leading: number;
  rise: number;
  textMatrix: Matrix;
  x: number;
  y: number;
  lineX: number;
  lineY: number;
}

/** What the letters of several strings have in common: programs that place each letter seldom change it. */
export interface Setting {
  readonly transform: Matrix;
  readonly textMatrix: Matrix;
  readonly fontName: string;
  readonly fontSize: number;
  readonly font: Font;
  /** From text space to the page. */
  readonly total: Matrix;
  readonly size: number;
  readonly tilt: number;
}

interface Marked {
  readonly mark: number | null;
  readonly artifact: boolean;
  /** Belongs to a layer that is switched off. */
  readonly isOff: boolean;
}

/** A round spot, perhaps a bullet, with the marked content it belongs to. */
export interface Dot {
  readonly box: Box;
  readonly mark: number | null;
}

/** A word that the next letters may still be added to. */
export type MutableWord = { -readonly [Member in keyof Word]: Word[Member] };

/** How the last word was written: letters that the same hand goes on with look like it. */
export interface Hand {
  readonly word: MutableWord;
  readonly setting: Setting;
  readonly marked: Marked | undefined;
  readonly ink: State['ink'];
  readonly rendering: number;
  readonly alpha: number;
}

/** What is collected while a page's operators are followed. */
export interface Painter {
  readonly page: EnginePage;
  state: State;
  readonly saved: State[];
  readonly marked: Marked[];
  readonly words: MutableWord[];
  /** How the last letters were set. */
  setting: Setting | null;
  hand: Hand | null;
  /** True where a space was drawn since the last word. */
  spaced: boolean;
  /** The x at which that space ended. */
  spaceEnd: number;
  readonly rules: Rule[];
  readonly dots: Dot[];
  readonly pictures: Box[];
  /** Areas filled in a colour, over which light letters are seen. */
  readonly fills: Box[];
  /** Words whose ink is light, which are seen where something lies behind them. */
  readonly light: Map<MutableWord, 'faint' | 'paper'>;
  shapes: number;
  /** The form field whose appearance is being drawn. */
  widget: string | null;
}

export function newState(transform: Matrix): State {
  return {
    transform,
    unpainted: false,
    ink: 'dark',
    colour: undefined,
    rendering: 0,
    alpha: 1,
    font: '',
    size: 0,
    characterSpacing: 0,
    wordSpacing: 0,
    stretch: 1,
    leading: 0,
    rise: 0,
    textMatrix: IDENTITY,
    x: 0,
    y: 0,
    lineX: 0,
    lineY: 0,
  };
}
