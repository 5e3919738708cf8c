import { decide, FLAG, type Look, PLAIN } from '../building/flags.ts';
import type { Attributes } from '../xml/namespaces.ts';

type Judge = (value: string) => boolean;

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
];

export function lookOf(attributes: Attributes): Look {
  return PROPERTIES.reduce((look, [attribute, flag, isSet]) => {
    const value = attributes[attribute];
    return value === undefined ? look : decide(look, flag, isSet(value));
  }, PLAIN);
}

/** The font that text properties name. */
export function fontOf(attributes: Attributes): string | undefined {
  return attributes['style:font-name'] ?? attributes['fo:font-family'];
}
