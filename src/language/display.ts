/**
 * Characters that a terminal or a log would obey instead of print: C0 and C1 controls, DEL, the direction
 * marks of Unicode (UAX #9), zero-width characters and the two line separators.
 */
const UNPRINTABLE =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|\p{Cs}/gu;

/** A string from outside, on one line and with every unprintable character shown as "\u{1b}". */
export function display(text: string): string {
  return text.replace(UNPRINTABLE, escapeCharacter);
}

/** The same for text of several lines: its line breaks stay. */
export function displayLines(text: string): string {
  return text
    .split(/\r\n|\n|\r/u)
    .map(display)
    .join('\n');
}

function escapeCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `\\u{${code.toString(16)}}`;
}
