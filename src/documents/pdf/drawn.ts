import { dotWords } from './dot-words.ts';
import { fieldWords } from './field-words.ts';
import { IDENTITY, type Matrix, multiply } from './geometry.ts';
import { type Drawing, followOperators } from './operators.ts';
import type { DrawnPage, EnginePage, Word } from './page.ts';
import { joinTiles } from './pictures.ts';
import { markStruck } from './struck.ts';
import { markUnderlined } from './underlined.ts';
import { partUnseen } from './unseen.ts';

/** A page as drawn, turned so that most of its text reads from left to right. */
export function drawnPage(page: EnginePage, number: number): DrawnPage {
  const first = followOperators(page);
  const turns = quarterTurns(first.words);
  const upright = turns === 0 ? page : { ...page, view: multiply(turn(page, turns), page.view) };
  const drawing: Drawing = turns === 0 ? first : followOperators(upright);
  const sideways = turns % 2 === 1;
  const size = {
    width: sideways ? page.height : page.width,
    height: sideways ? page.width : page.height,
  };
  const { seen, unseen, runsOver } = partUnseen(drawing.words, { ...size, ...drawing });
  const legible = joinTilted(joinSpacedOut(withoutEchoes(seen)));
  const { words, rules } = markUnderlined(markStruck({ words: legible, rules: drawing.rules }));
  return {
    number,
    ...size,
    words: [...words, ...dotWords(drawing.dots, words), ...fieldWords(upright)],
    unseen,
    runsOver,
    rules,
    pictures: joinTiles(drawing.pictures),
    shapes: drawing.shapes,
    tags: page.tags,
    isForm: page.widgets.length > 0,
    attachments: page.attachments,
    comments: page.comments,
    damaged: page.damaged,
  };
}

/** Quarter turns clockwise in which most letters stand: 0 for a page that reads normally. */
function quarterTurns(words: readonly Word[]): number {
  const letters = [0, 0, 0, 0];
  for (const { tilt, text } of words) {
    const turns = ((Math.round(tilt / 90) % 4) + 4) % 4;
    letters[turns] = (letters[turns] ?? 0) + text.length;
  }
  const total = letters.reduce((sum, count) => sum + count, 0);
  return Math.max(
    0,
    letters.findIndex((count) => count > 0.6 * total),
  );
}

function turn({ width, height }: EnginePage, turns: number): Matrix {
  if (turns === 1) return [0, -1, 1, 0, 0, width];
  if (turns === 2) return [-1, 0, 0, -1, width, height];
  return turns === 3 ? [0, 1, -1, 0, height, 0] : IDENTITY;
}

/** So many letters in a row, so close together (in ems), are one word set with wide spacing. */
const LEAST_LETTERS = 3;
const MOST_SPACING = 0.5;

/** How many of the same word are remembered: an echo is drawn soon after its voice. */
const MOST_ALIKE = 50;

/** Text drawn twice, a hair apart, is a made-up bold. */
function withoutEchoes(words: readonly Word[]): readonly Word[] {
  const seen = new Map<string, Word[]>();
  const kept: Word[] = [];
  for (const word of words) {
    const same = seen.get(word.text) ?? [];
    const near = 0.12 * word.size;
    const isEcho = same.some(
      (other) => Math.abs(other.left - word.left) < near && Math.abs(other.baseline - word.baseline) < near,
    );
    if (isEcho) continue;
    same.push(word);
    if (same.length > MOST_ALIKE) same.shift();
    seen.set(word.text, same);
    kept.push(word);
  }
  return kept;
}

/** Letters set apart for looks, without spaces between them, are a word. */
function joinSpacedOut(words: readonly Word[]): readonly Word[] {
  const joined: Word[] = [];
  let letters: Word[] = [];
  const flush = (): void => {
    joined.push(...(letters.length >= LEAST_LETTERS ? [letters.reduce(together)] : letters));
    letters = [];
  };
  for (const word of words) {
    const last = letters.at(-1);
    if (last !== undefined && !isSpacedOut(last, word)) flush();
    if (word.text.length === 1) letters.push(word);
    else joined.push(word);
  }
  flush();
  return joined;
}

function isSpacedOut(word: Word, next: Word): boolean {
  const gap = next.left - word.right;
  const isLevel = Math.abs(next.baseline - word.baseline) < 0.1 * word.size;
  return next.text.length === 1 && !next.spaced && isLevel && gap > 0 && gap < MOST_SPACING * word.size;
}

function together(word: Word, next: Word): Word {
  return { ...word, text: word.text + next.text, right: next.right };
}

/** Words that run up or down the page, one above the other, become one piece of text. */
function joinTilted(words: readonly Word[]): readonly Word[] {
  const joined: Word[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    const goesOn =
      last !== undefined &&
      word.tilt !== 0 &&
      last.tilt === word.tilt &&
      Math.abs(Math.cos((word.tilt * Math.PI) / 180)) < 0.1 &&
      Math.abs(last.left - word.left) < 1;
    if (goesOn && last !== undefined) joined[joined.length - 1] = append(last, word);
    else joined.push(word);
  }
  return joined;
}

function append(word: Word, next: Word): Word {
  return {
    ...word,
    text: `${word.text}${next.spaced ? ' ' : ''}${next.text}`,
    baseline: Math.max(word.baseline, next.baseline),
  };
}
