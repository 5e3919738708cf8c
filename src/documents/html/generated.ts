import { formatNumber } from '../building/number-format.ts';
import { wordsOfValue } from './css.ts';
import type { Style } from './looks.ts';
import type { HtmlStory } from './state.ts';

const FORMATS: Readonly<Record<string, string>> = {
  decimal: 'decimal',
  'decimal-leading-zero': 'decimalZero',
  'upper-alpha': 'upperLetter',
  'upper-latin': 'upperLetter',
  'lower-alpha': 'lowerLetter',
  'lower-latin': 'lowerLetter',
  'upper-roman': 'upperRoman',
  'lower-roman': 'lowerRoman',
};

/** The format of list numbers by the name that styles use. */
export function numberFormat(style: string | undefined): string | undefined {
  return style === undefined ? undefined : FORMATS[style];
}

const COUNTER = /^counter\(\s*([\w-]+)\s*(?:,\s*([\w-]+)\s*)?\)$/;
/** What is longer than this is no number of a heading. */
const LONGEST = 500;
const QUOTED = /^(["'])(.*)\1$/s;
const ESCAPED = /\\(?:([0-9a-f]{1,6})\s?|(.))/gi;

/** Counts as an element's style says: a page can number its headings by style alone. */
export function count({ counters }: HtmlStory, style: Style): void {
  for (const [name, value] of namedNumbers(style.get('counter-reset'), 0)) counters.set(name, value);
  for (const [name, value] of namedNumbers(style.get('counter-increment'), 1)) {
    counters.set(name, (counters.get(name) ?? 0) + value);
  }
}

function namedNumbers(value: string | undefined, usual: number): readonly (readonly [string, number])[] {
  const words = wordsOfValue(value ?? '');
  return words.flatMap((word, at) => {
    if (/^-?\d+$/.test(word) || word === 'none') return [];
    const number = Number.parseInt(words[at + 1] ?? '', 10);
    return [[word, Number.isNaN(number) ? usual : number] as const];
  });
}

/** The text a style puts before an element: quoted words and counters; signs of icon fonts are none. */
export function generatedText({ counters }: HtmlStory, style: Style): string {
  const content = style.get('content') ?? '';
  if (content.length > LONGEST) return '';
  const parts = wordsOfValue(content).map((part) => {
    const quoted = QUOTED.exec(part)?.[2];
    if (quoted !== undefined) return unescaped(quoted);
    const [, name, format] = COUNTER.exec(part) ?? [];
    return name === undefined ? '' : formatNumber(counters.get(name) ?? 0, numberFormat(format) ?? 'decimal');
  });
  return parts.join('');
}

function unescaped(text: string): string {
  return text
    .replaceAll(ESCAPED, (_, code: string | undefined, sign: string | undefined) =>
      code === undefined ? (sign ?? '') : String.fromCodePoint(Math.min(0x10ffff, Number.parseInt(code, 16))),
    )
    .replaceAll(/\p{Co}/gu, '');
}
