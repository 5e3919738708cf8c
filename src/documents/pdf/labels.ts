import { type Line, lineOf } from './lines.ts';

const BULLET = /^[•‣◦⁃∙●○■□▪▫◆◇►▸➢➤✓✔✗✘·\u2023\u25aa*–—-]$|^o$/u;

/** Boxes are answers as well as bullets, so they stay in the text. */
const BOX = /^[☐☑☒]$/u;

const NUMBER = /^\(?(?:\d{1,3}(?:\.\d{1,3}){0,3}|[a-z]|[ivx]{1,4})[.)]$/;

/** A gap after a number that only a tab or a list makes, in ems. */
const TAB = 0.55;

export interface Labelled {
  readonly label: string;
  /** The line without its label. */
  readonly line: Line;
}

/** The bullet or list number that a line starts with; null for a line of running text. */
export function labelOf(line: Line): Labelled | null {
  const [first, second] = line.words;
  if (first === undefined || second === undefined) return null;
  const gap = (second.left - first.right) / line.size;
  const labelled = (): Labelled => ({ label: first.text, line: lineOf(line.words.slice(1)) });
  if (BULLET.test(first.text) && gap > 0.1) {
    // A dash or an "o" close to the next word may be running text.
    const isPlain = /^[–—\-*o]$/.test(first.text);
    return !isPlain || gap > TAB ? labelled() : null;
  }
  return NUMBER.test(first.text) && gap > TAB ? labelled() : null;
}

/** True where a line starts a numbered or ticked item though its number belongs to the text. */
export function startsItem(line: Line): boolean {
  const [first] = line.words;
  return first !== undefined && line.words.length > 1 && (NUMBER.test(first.text) || BOX.test(first.text));
}
