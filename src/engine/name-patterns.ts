/**
 * Sources of expressions for names, for patterns made anew for every plan (flags "gu"). They do without "\p{L}", which
 * makes them ready eight times as slowly, and write either case of a letter out instead of turning the flag "i" on and off
 * within a pattern: with that, names in capitals were once left standing in a long run of the tests.
 */

/** Letters that English names are written with, accents included, and digits; beside others a name is found. */
const OF_WORDS = 'a-zA-Z\\d\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u024F\\u1E00-\\u1EFF';

export const WORD_STARTS = `(?<![${OF_WORDS}])`;
export const WORD_ENDS = `(?![${OF_WORDS}])`;

/** The source for a text as it stands: either apostrophe, any white space. */
export function exactly(text: string): string {
  return text
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/['’]/g, "['’]")
    .replace(/\s+/g, '\\s+');
}

function eitherCase(letter: string): string {
  const forms = new Set(
    [letter.toLowerCase(), letter.toUpperCase()].filter((form) => form.length === letter.length),
  );
  return forms.size < 2 ? letter : `[${[...forms].join('')}]`;
}

/** The source for a text in any case of letters. */
export function inAnyCase(text: string): string {
  return text
    .split(/(\p{L})/u)
    .map((piece) => (/^\p{L}$/u.test(piece) ? eitherCase(piece) : exactly(piece)))
    .join('');
}
