import type { ListLevel } from '../building/labels.ts';
import type { Attributes } from '../xml/namespaces.ts';
import { type Handler, type Handlers, wholeNumber } from '../xml/walk.ts';
import type { StylesReading } from './style-set.ts';

const FORMATS: Readonly<Record<string, string>> = {
  '': 'none',
  '1': 'decimal',
  A: 'upperLetter',
  a: 'lowerLetter',
  I: 'upperRoman',
  i: 'lowerRoman',
};

/** List styles and the numbers of headings (OpenDocument 1.3 part 3, 16.30 to 16.36). */
export const LIST_STYLE_HANDLERS: Handlers<StylesReading> = {
  'text:list-style': {
    open(reading, { 'style:name': name = '' }) {
      reading.levels = new Map();
      reading.set.lists.set(name, reading.levels);
    },
    close(reading) {
      delete reading.levels;
    },
  },
  'text:outline-style': {
    open(reading) {
      reading.levels = reading.set.outline;
    },
    close(reading) {
      delete reading.levels;
    },
  },
  'text:list-level-style-number': level(numbered),
  'text:outline-level-style': level(numbered),
  'text:list-level-style-bullet': level(({ 'text:bullet-char': sign = '•' }) => bulleted(sign)),
  'text:list-level-style-image': level(() => bulleted('•')),
};

function level(levelOf: (attributes: Attributes, depth: number) => ListLevel): Handler<StylesReading> {
  return {
    open({ levels }, attributes) {
      const depth = wholeNumber(attributes['text:level']) ?? 1;
      levels?.set(depth - 1, levelOf(attributes, depth));
    },
  };
}

function bulleted(text: string): ListLevel {
  return { format: 'bullet', text, start: 1 };
}

function numbered(attributes: Attributes, depth: number): ListLevel {
  const start = wholeNumber(attributes['text:start-value']) ?? 1;
  const format = FORMATS[attributes['style:num-format'] ?? ''] ?? 'decimal';
  return { format, text: pattern(attributes, { depth, format }), start };
}

/** LibreOffice also writes the whole pattern, "Section %1%:", since prefix and suffix cannot say all of it. */
function pattern(attributes: Attributes, { depth, format }: { depth: number; format: string }): string {
  const whole = attributes['loext:num-list-format'];
  if (whole !== undefined) return whole.replaceAll(/%(\d+)%/g, '%$1');
  const { 'style:num-prefix': prefix = '', 'style:num-suffix': suffix = '' } = attributes;
  if (format === 'none') return `${prefix}${suffix}`;
  const shown = Math.min(depth, wholeNumber(attributes['text:display-levels']) ?? 1);
  const numbers = Array.from({ length: shown }, (_, at) => `%${depth - shown + at + 1}`);
  return `${prefix}${numbers.join('.')}${suffix}`;
}
