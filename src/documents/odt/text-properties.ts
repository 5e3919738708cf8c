import { decide, FLAG, type Look, PLAIN } from '../building/flags.ts';
import { isWhite, SPECK } from '../building/unseen.ts';
import type { Attributes } from '../xml/namespaces.ts';

/** Whether a value sets a flag; one that leaves it as it is gives undefined. */
type Judge = (value: string) => boolean | undefined;

const SEMI_BOLD = 600;

/** Text properties that matter to a reader (OpenDocument 1.3 part 3, 20): the flag, and the values that set it. */
const PROPERTIES: readonly (readonly [attribute: string, flag: number, isSet: Judge])[] = [
  ['fo:font-weight', FLAG.bold, (value) => value === 'bold' || Number(value) >= SEMI_BOLD],
  ['fo:font-style', FLAG.italic, (value) => value === 'italic' || value === 'oblique'],
  ['style:text-underline-style', FLAG.underlined, (value) => value !== 'none'],
  ['style:text-line-through-style', FLAG.struck, (value) => value !== 'none'],
  ['style:text-line-through-type', FLAG.struckTwice, (value) => value === 'double'],
  ['text:display', FLAG.hidden, (value) => value === 'none'],
  ['fo:text-transform', FLAG.capitals, (value) => value === 'uppercase'],
  ['fo:color', FLAG.pale, isWhite],
  // The colour that shows on whatever is behind: it stands beside the one that older programs take.
  ['style:use-window-font-color', FLAG.pale, (value) => (value === 'true' ? false : undefined)],
  ['fo:font-size', FLAG.tiny, (value) => POINTS.test(value) && Number.parseFloat(value) <= SPECK],
  ['fo:background-color', FLAG.shaded, isShade],
];

const POINTS = /^[\d.]+pt$/;

/** What is transparent shows the shade around it. */
function isShade(colour: string): boolean | undefined {
  return colour === 'transparent' ? undefined : !isWhite(colour);
}

export function lookOf(attributes: Attributes): Look {
  return PROPERTIES.reduce((look, [attribute, flag, isSet]) => {
    const value = attributes[attribute];
    const on = value === undefined ? undefined : isSet(value);
    return on === undefined ? look : decide(look, flag, on);
  }, PLAIN);
}

/** What properties of a paragraph, a cell, a row or a table say of the text in it: that it stands on a colour. */
export function shadeOf({ 'fo:background-color': colour }: Attributes): Look {
  return colour !== undefined && isShade(colour) === true ? decide(PLAIN, FLAG.shaded, true) : PLAIN;
}

/** The font that text properties name. */
export function fontOf(attributes: Attributes): string | undefined {
  return attributes['style:font-name'] ?? attributes['fo:font-family'];
}
