import { display } from '../../language/display.ts';
import { oneLine } from '../words.ts';

/** Signs that mean something to Markdown, to HTML in it, or to a forge that reads names and issues out of it. */
const SIGNS = /[\\`*_{}[\]<>|~#@$^&]/gu;

/** What CommonMark or GitHub would make a link of, or a list, a quotation or a rule at the start of a line. */
const LINK = /:(?=\/\/)|(?<=\bwww)\./giu;
const LINE_START = /^[-+=!]|(?<=^\d+)[.)]/u;

/** A text from outside as Markdown that shows it and nothing else, on one line. */
export function plainText(text: string): string {
  return display(oneLine(text)).replace(SIGNS, '\\$&').replace(LINK, '\\$&').replace(LINE_START, '\\$&');
}

/** A path as code: no sign in it means anything there but the backtick, and in a table the bar. */
export function code(path: string): string {
  const shown = display(path).replaceAll('|', '\\|');
  const longest = Math.max(0, ...(shown.match(/`+/gu) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  const pad = longest > 0 || /^ | $/u.test(shown) ? ' ' : '';
  return `${fence}${pad}${shown}${pad}${fence}`;
}

/** A table; its cells are Markdown already. */
export function* tableLines(
  head: readonly string[],
  rows: Iterable<readonly (string | number)[]>,
): Iterable<string> {
  yield `| ${head.join(' | ')} |\n|${head.map(() => ' --- |').join('')}\n`;
  for (const row of rows) yield `| ${row.join(' | ')} |\n`;
}
