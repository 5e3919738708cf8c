import { apply, multiply } from './geometry.ts';
import type { Hand, MutableWord, Painter, Setting, State } from './graphics-state.ts';
import type { Font, Unseen, Word } from './page.ts';
import { symbolOf } from './symbols.ts';

/** The members of a pdf.js glyph that are used. */
interface Glyph {
  readonly unicode?: string;
  readonly width?: number;
  readonly isSpace?: boolean;
}

/** A gap between two letters that reads as a space, in ems. */
export const SPACE = 0.16;

/** Letters of a word overlap by less than this, and stand this level, in ems. */
const OVERLAP = 0.3;
const LEVEL = 0.1;

/** So little room is none, in ems. */
const NO_ROOM = 0.05;

const NO_FONT: Font = { name: '', bold: false, scale: 0.001, isOfSymbols: false };

/** Letters of symbol fonts may come as characters for private use. */
const isPrivate = ({ unicode = '' }: Glyph): boolean => unicode.charCodeAt(0) >= FIRST_PRIVATE;

const FIRST_PRIVATE = 0xe000;

interface Letters {
  text: string;
  from: number;
  to: number;
}

/**
 * Shows a string: cuts it into words at spaces and wide gaps and adds them, placed, to the painter's words.
 */
export function showGlyphs(painter: Painter, [glyphs]: readonly unknown[]): void {
  const { state } = painter;
  state.unpainted = false;
  if (!Array.isArray(glyphs)) return;
  const setting = settingOf(painter);
  const { font } = setting;
  let word: Letters | null = null;
  for (const glyph of glyphs as readonly (Glyph | number)[]) {
    const from = state.x;
    const to = movePen(state, glyph, font);
    if (typeof glyph === 'number') continue;
    const text =
      font.isOfSymbols || isPrivate(glyph) ? symbolOf(glyph.unicode ?? '', font.name) : (glyph.unicode ?? '');
    const isSpace = text.trim() === '';
    if (!isSpace && word !== null && from - word.to < SPACE * state.size) {
      word.text += text;
      word.to = to;
      continue;
    }
    endWord(painter, word, setting);
    word = isSpace ? null : { text, from, to };
    if (isSpace && painter.widget === null) noteSpace(painter, to, setting);
  }
  endWord(painter, word, setting);
}

function noteSpace(painter: Painter, to: number, { total }: Setting): void {
  painter.spaced = true;
  painter.spaceEnd = apply(total, to, painter.state.y).x;
}

/** Moves past a glyph or a gap and gives where the glyph ends (ISO 32000-1, 9.4.4). */
function movePen(state: State, glyph: Glyph | number, { scale }: Font): number {
  const from = state.x;
  if (typeof glyph === 'number') {
    state.x -= (glyph / 1000) * state.size * state.stretch;
    return from;
  }
  const spacing = state.characterSpacing + (glyph.isSpace ? state.wordSpacing : 0);
  const width = (glyph.width ?? 0) * scale * state.size;
  state.x += (width + spacing) * state.stretch;
  return from + width * state.stretch;
}

function settingOf(painter: Painter): Setting {
  const { page, state, setting: last } = painter;
  const { transform, textMatrix, font: fontName, size: fontSize } = state;
  const isSame =
    last !== null &&
    last.transform === transform &&
    last.textMatrix === textMatrix &&
    last.fontName === fontName &&
    last.fontSize === fontSize;
  if (isSame) return last;
  const font = page.fonts.get(fontName) ?? NO_FONT;
  const total = multiply(transform, textMatrix);
  const size = Math.hypot(total[2], total[3]) * Math.abs(fontSize);
  const tilt = Math.round((Math.atan2(total[1], total[0]) * 180) / Math.PI);
  painter.setting = { transform, textMatrix, fontName, fontSize, font, total, size, tilt };
  return painter.setting;
}

function endWord(painter: Painter, letters: Letters | null, setting: Setting): void {
  if (letters === null || painter.widget !== null || goesOn(painter, letters, setting)) return;
  const { state, words } = painter;
  const { font, total, size, tilt } = setting;
  const start = apply(total, letters.from, state.y + state.rise);
  const end = apply(total, letters.to, state.y + state.rise);
  // A tilted word is boxed: its lower edge stands for the baseline.
  const isUpright = Math.abs(end.y - start.y) <= 0.1 * Math.abs(end.x - start.x);
  const half = isUpright ? 0 : size / 2;
  const marked = painter.marked.at(-1);
  const word: MutableWord = {
    text: letters.text,
    left: Math.min(start.x, end.x) - half,
    right: Math.max(start.x, end.x) + half,
    baseline: Math.max(start.y, end.y),
    size,
    bold: font.bold,
    font: state.font,
    spaced: painter.spaced,
    mark: marked?.mark ?? null,
    artifact: marked?.artifact ?? false,
    tilt,
    faint: state.alpha < FAINT_ALPHA,
  };
  // Set afterwards: thousands of words a document are made here, and spreading costs more than all the rest.
  if (state.colour !== undefined) word.colour = state.colour;
  const unseen = unseenBy(painter, size);
  if (unseen !== undefined) word.unseen = unseen;
  // An outline is seen, whatever fills it.
  if (state.ink !== 'dark' && FILLS_ONLY.includes(state.rendering)) painter.light.set(word, state.ink);
  painter.spaced = false;
  const last = words.at(-1);
  if (last !== undefined && isTakenBack(painter, last, word)) word.spaced = false;
  const isAlike = last !== undefined && painter.light.get(last) === painter.light.get(word);
  if (last === undefined || !isAlike || !touches(last, word)) words.push(word);
  else {
    last.text += word.text;
    last.right = word.right;
  }
  painter.hand = handOf(painter, setting);
}

function handOf({ words, marked, state }: Painter, setting: Setting): Hand | null {
  const word = words.at(-1);
  const { ink, rendering, alpha } = state;
  return word === undefined ? null : { word, setting, marked: marked.at(-1), ink, rendering, alpha };
}

/**
 * Letters that the same hand writes right behind its last word go on it, and no word is made of them: programs that
 * place every letter by itself do so five times a word.
 */
function goesOn({ hand, state, marked, spaced }: Painter, letters: Letters, setting: Setting): boolean {
  if (hand === null || spaced || setting.tilt !== 0) return false;
  const isSame =
    hand.setting === setting &&
    hand.marked === marked.at(-1) &&
    hand.ink === state.ink &&
    hand.rendering === state.rendering &&
    hand.alpha === state.alpha;
  if (!isSame) return false;
  const { word } = hand;
  const { total, size } = setting;
  const start = apply(total, letters.from, state.y + state.rise);
  const end = apply(total, letters.to, state.y + state.rise);
  const gap = (Math.min(start.x, end.x) - word.right) / size;
  const isLevel = Math.abs(Math.max(start.y, end.y) - word.baseline) < LEVEL * size;
  if (gap <= -OVERLAP || gap >= SPACE || !isLevel) return false;
  word.text += letters.text;
  word.right = Math.max(start.x, end.x);
  return true;
}

/** What is drawn so transparently is meant to be read over, or not seen at all. */
const FAINT_ALPHA = 0.6;
const NO_ALPHA = 0.05;

/** Letters this small, in points on a page as high as A4, are specks. */
const TINY = 1;
const A4 = 842;

function unseenBy({ page, state, marked }: Painter, size: number): Unseen | undefined {
  if (marked.at(-1)?.isOff === true) return 'layer-off';
  if (size < (TINY * Math.min(A4, Math.max(page.height, page.width))) / A4) return 'tiny';
  const isDrawn = state.rendering !== INVISIBLE && state.alpha >= NO_ALPHA;
  return isDrawn ? undefined : 'no-ink';
}

/** Text rendering modes: neither filled nor stroked; filled and not stroked (ISO 32000-1, table 106). */
const INVISIBLE = 3;
const FILLS_ONLY = [0, 4];

/** A program that goes back over the space it has drawn shows none: so Chromium writes a soft hyphen. */
function isTakenBack({ spaceEnd }: Painter, word: Word, next: Word): boolean {
  const room = NO_ROOM * next.size;
  const isNext = Math.abs(next.left - word.right) < room && next.baseline === word.baseline;
  return isNext && next.left < spaceEnd - room;
}

/** Programs draw words in pieces, some letter by letter: pieces that touch are one word. */
function touches(word: Word, next: Word): boolean {
  const gap = (next.left - word.right) / next.size;
  return (
    !next.spaced &&
    gap > -OVERLAP &&
    gap < SPACE &&
    word.tilt === 0 &&
    next.tilt === 0 &&
    word.mark === next.mark &&
    word.artifact === next.artifact &&
    word.bold === next.bold &&
    word.unseen === next.unseen &&
    Math.abs(word.size - next.size) < 0.1 &&
    Math.abs(word.baseline - next.baseline) < LEVEL * next.size
  );
}
