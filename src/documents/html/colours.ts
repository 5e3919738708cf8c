import { FLAG } from '../building/flags.ts';
import { isWhite, SPECK } from '../building/unseen.ts';
import { wordsOfValue } from './css.ts';
import { attribute, type PageElement } from './page.ts';

type Style = ReadonlyMap<string, string>;

/** Flags of an element's colour and size: as they are around it, with what it says itself. */
export function colouredFlags(element: PageElement, style: Style, outer: number): number {
  let flags = outer;
  const set = (flag: number, on: boolean): void => {
    flags = on ? flags | flag : flags & ~flag;
  };
  const { tagName } = element;
  const colour = style.get('color') ?? attributeColour(element);
  if (colour !== undefined && !AS_AROUND.test(colour)) set(FLAG.pale, isPaper(colour));
  else if (OWN_COLOUR.has(tagName)) set(FLAG.pale, false);
  const shade = shadeOf(element, style);
  if (shade !== undefined) set(FLAG.shaded, shade);
  const size = style.get('font-size');
  if (size !== undefined && !AS_AROUND.test(size)) set(FLAG.tiny, isSpeck(size));
  else if (style.has('font') || CONTROLS.has(tagName)) set(FLAG.tiny, false);
  return flags;
}

/** What the browser gives a colour, and a size, of its own where the page does not. */
const CONTROLS = new Set(['input', 'select', 'textarea']);
const OWN_COLOUR = new Set(['a', 'mark', ...CONTROLS]);

const AS_AROUND = /^(?:inherit|unset|currentcolor)$/i;
/** Words of a background that put nothing behind a text: none, and how a picture would lie. */
const NO_SHADE =
  /^(?:transparent|none|inherit|initial|unset|(?:no-)?repeat(?:-[xy])?|scroll|fixed|left|right|top|bottom|center|auto|\/|-?[\d.]+(?:%|[a-z]+)?|rgba\([^)]*,\s*0\))$/i;

function attributeColour(element: PageElement): string | undefined {
  if (element.tagName === 'font') return attribute(element, 'color');
  return element.tagName === 'body' ? attribute(element, 'text') : undefined;
}

/** Whether an element puts a colour or a picture behind its text; undefined where it shows what is behind itself. */
function shadeOf(element: PageElement, style: Style): boolean | undefined {
  const declared = ['background', 'background-color', 'background-image'].map((name) => style.get(name));
  const attributes = [attribute(element, 'bgcolor'), attribute(element, 'background')];
  const shades = [...declared, ...attributes]
    .flatMap((value) => (value === undefined ? [] : wordsOfValue(value)))
    .filter((word) => !NO_SHADE.test(word));
  if (shades.length === 0) return undefined;
  return !shades.every(isPaper);
}

const TRIPLE = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)/i;
const PAPER = 250;

/** Whether a colour is that of the paper. */
function isPaper(colour: string): boolean {
  const [, ...parts] = TRIPLE.exec(colour) ?? [];
  if (parts.length > 0) return parts.every((part) => Number(part) >= PAPER);
  return /^(?:white|#fff)$/i.test(colour) || isWhite(colour);
}

const SIZE = /^([\d.]+)(pt|px|r?em|%|)$/i;
const POINTS: Readonly<Record<string, number>> = { pt: 1, px: 0.75, em: 12, rem: 12, '%': 0.12, '': 1 };

/** Whether a size, at most that of usual letters by its measure, leaves specks. */
function isSpeck(size: string): boolean {
  const [, figure, unit = ''] = SIZE.exec(size) ?? [];
  return figure !== undefined && Number(figure) * (POINTS[unit.toLowerCase()] ?? 1) <= SPECK;
}
