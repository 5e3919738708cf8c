import { apply, type Matrix, multiply, type Point } from './geometry.ts';
import type { MutableWord, Painter } from './graphics-state.ts';
import type { Font, Word } from './page.ts';
import { symbolOf } from './symbols.ts';

/** The members of a pdf.js glyph that are used. */
interface Glyph {
  readonly unicode?: string;
  readonly width?: number;
  readonly isSpace?: boolean;
}

/** A gap between two letters that reads as a space, in ems. */
export const SPACE = 0.16;

const NO_FONT: Font = { name: '', bold: false, scale: 0.001 };

interface Letters {
  text: string;
  from: number;
  to: number;
}

/**
 * Shows a string: cuts it into words at spaces and wide gaps and adds them, placed, to the painter's words
 * (the width of a glyph and the spacings: ISO 32000-1, 9.4.4).
 */
export function showGlyphs(painter: Painter, [glyphs]: readonly unknown[]): void {
  const { state, page } = painter;
  state.unpainted = false;
  if (!Array.isArray(glyphs)) return;
  const font = page.fonts.get(state.font) ?? NO_FONT;
  const total = multiply(state.transform, state.textMatrix);
  const words = wordsOf(painter, glyphs, font);
  if (painter.widget !== null) return;
  for (const letters of words) {
    if (letters.text === '') painter.spaced = true;
    else addWord(painter, letters, { font, total });
  }
}

/** Moves the pen over the glyphs and gives what it wrote, in text space; a space is an empty word. */
function wordsOf({ state }: Painter, glyphs: readonly (Glyph | number)[], font: Font): readonly Letters[] {
  const words: Letters[] = [];
  let current: Letters | null = null;
  for (const glyph of glyphs) {
    if (typeof glyph === 'number') {
      state.x -= (glyph / 1000) * state.size * state.stretch;
      continue;
    }
    const start = state.x;
    const spacing = state.characterSpacing + (glyph.isSpace ? state.wordSpacing : 0);
    const width = (glyph.width ?? 0) * font.scale * state.size;
    state.x += (width + spacing) * state.stretch;
    const end = start + width * state.stretch;
    const text = symbolOf(glyph.unicode ?? '', font.name);
    const isSpace = text.trim() === '';
    if (!isSpace && current !== null && start - current.to < SPACE * state.size) {
      current.text += text;
      current.to = end;
      continue;
    }
    const letters: Letters = { text: isSpace ? '' : text, from: start, to: end };
    words.push(letters);
    current = isSpace ? null : letters;
  }
  return words;
}

interface Setting {
  readonly font: Font;
  readonly total: Matrix;
}

function addWord(painter: Painter, letters: Letters, { font, total }: Setting): void {
  const { state, words } = painter;
  const start = apply(total, letters.from, state.y + state.rise);
  const end = apply(total, letters.to, state.y + state.rise);
  const marked = painter.marked.at(-1);
  const word: MutableWord = {
    text: letters.text,
    ...extent(start, end, Math.hypot(total[2], total[3]) * Math.abs(state.size)),
    bold: font.bold,
    spaced: painter.spaced,
    mark: marked?.mark ?? null,
    artifact: marked?.artifact ?? false,
    tilt: Math.round((Math.atan2(total[1], total[0]) * 180) / Math.PI),
    faint: state.faint || state.alpha < 0.6,
  };
  painter.spaced = false;
  const last = words.at(-1);
  if (last === undefined || !touches(last, word)) words.push(word);
  else {
    last.text += word.text;
    last.right = word.right;
  }
}

/** Programs draw words in pieces, some letter by letter: pieces that touch are one word. */
function touches(word: Word, next: Word): boolean {
  const gap = (next.left - word.right) / next.size;
  return (
    !next.spaced &&
    gap > -0.3 &&
    gap < SPACE &&
    word.tilt === 0 &&
    next.tilt === 0 &&
    word.mark === next.mark &&
    word.artifact === next.artifact &&
    word.bold === next.bold &&
    Math.abs(word.size - next.size) < 0.1 &&
    Math.abs(word.baseline - next.baseline) < 0.1 * next.size
  );
}

// A tilted word is boxed: its lower edge stands for the baseline.
function extent(start: Point, end: Point, size: number): Pick<Word, 'left' | 'right' | 'baseline' | 'size'> {
  const upright = Math.abs(end.y - start.y) <= 0.1 * Math.abs(end.x - start.x);
  const half = upright ? 0 : size / 2;
  return {
    left: Math.min(start.x, end.x) - half,
    right: Math.max(start.x, end.x) + half,
    baseline: Math.max(start.y, end.y),
    size,
  };
}
