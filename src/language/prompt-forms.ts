import { keptByText } from './kept.ts';
import { matchesOf } from './matches.ts';

/**
 * Prompts that a form gives by their shape. `field`: a merge field or template variable, which no writer types;
 * `square` (or curly or pointed) and `round`: words in brackets, which only their words make a prompt; `line`: dots or
 * underscores to be written on.
 */
export interface PromptForm {
  readonly shape: 'field' | 'square' | 'round' | 'line';
  /** What stands inside, or the whole where nothing encloses it. */
  readonly words: string;
}

const FIELD =
  /«\s?([\p{L}\p{N}_.-]{1,40}(?: [\p{Lu}\p{N}_][\p{L}\p{N}_.-]{0,39}){0,3})\s?»|\{\{([^{}]{1,80})\}\}|<<\s?([\p{L}_][^<>@]{0,60})>>|\$\{([^{}]{1,60})\}|\{\s?(MERGEFIELD\s[^{}]{1,60})\}|\b(MERGEFIELD\s+\S{1,40})/gu;
const SQUARE = /(?<!\{)\{([^{}]{1,60})\}(?!\})|\[([^[\]]{1,100})\]|(?<!<)<([\p{L}][^<>@/]{0,60})>(?!>)/gu;
const ROUND = /\(([^()]{1,100})\)/gu;
/** Dots that lead to a page number are of a list of contents. */
const LINE = /_{3,}|(?:\.{6,}|…{3,})(?![.…\s]*\d{1,3}\s*$)/u;

function inside(match: RegExpExecArray): string {
  return match.slice(1).find((group) => group !== undefined) ?? match[0];
}

function shaped(text: string, pattern: RegExp, shape: PromptForm['shape']): PromptForm[] {
  return matchesOf(text, pattern).map((match) => ({ shape, words: inside(match) }));
}

/** Found in a text that encloses something: most do not. */
const ENCLOSES = /[«{[<($]|MERGEFIELD/u;

function readForms(text: string): readonly PromptForm[] {
  const line = LINE.exec(text);
  const enclosed = ENCLOSES.test(text)
    ? [...shaped(text, FIELD, 'field'), ...shaped(text, SQUARE, 'square'), ...shaped(text, ROUND, 'round')]
    : [];
  return line === null ? enclosed : [...enclosed, { shape: 'line', words: line[0] }];
}

/** The prompts that a text holds by their shape, in order of shape. */
export const promptForms: (text: string) => readonly PromptForm[] = keptByText(readForms);
