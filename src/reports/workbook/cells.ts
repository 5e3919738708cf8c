import { display } from '../../language/display.ts';
import { isFormula } from '../csv-text.ts';
import { type Style, styleNumber } from './styles.ts';

/** One cell: text that is never run, a number, or a day. */
export interface Cell {
  readonly value: string | number | null;
  readonly style?: Style;
  /** The value is a day, YYYY-MM-DD. */
  readonly isDate?: boolean;
  /** It stands over so many columns; the first cell of a row only. */
  readonly across?: number;
}

/** The most that Excel keeps in a cell. */
const MAX_TEXT = 32_767;
const DAY_MS = 86_400_000;
/** Days of spreadsheets count from here; before March 1900 they count wrongly, and stay texts. */
const DAY_NULL = Date.UTC(1899, 11, 30);
const FIRST_DAY = '1900-03-01';

/** A cell at its place; nothing where it is empty. */
export function cellXml({ value, style = 'text', isDate = false }: Cell, place: string): string {
  if (value === null || value === '') return '';
  if (typeof value === 'number') return `<c r="${place}"${styled('figure')}><v>${value}</v></c>`;
  if (isDate && value >= FIRST_DAY) return `<c r="${place}"${styled('date')}><v>${dayNumber(value)}</v></c>`;
  const shown = cut(display(value));
  const inside = `<is><t xml:space="preserve">${escapedXml(shown)}</t></is>`;
  return `<c r="${place}" t="inlineStr"${styled(style, isFormula(shown))}>${inside}</c>`;
}

function styled(style: Style, asTyped = false): string {
  return ` s="${styleNumber(style, asTyped)}"`;
}

function dayNumber(day: string): number {
  return (Date.parse(`${day}T00:00:00Z`) - DAY_NULL) / DAY_MS;
}

function cut(text: string): string {
  return text.length <= MAX_TEXT ? text : `${text.slice(0, MAX_TEXT - 2).toWellFormed()} …`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML; what spreadsheets take for a character's code ("_x0041_") stays as it is printed. */
export function escapedXml(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_')
    .replace(/[&<>"]/gu, (sign) => ENTITIES[sign] ?? sign)
    .replace(/[\ufffe\uffff]/gu, '\uFFFD');
}

/** "A", "Z", "AA": the column of this number, from 0. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${columnLetters(Math.floor(index / 26) - 1)}${letter}`;
}
