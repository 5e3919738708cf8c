/** Letters that English names are written with, accents included, and digits. */
const OF_WORDS = 'a-zA-Z\\d\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u024F\\u1E00-\\u1EFF';

/**
 * Source of an expression for the edges of a word, for patterns made anew for every plan (flag "u"): "\p{L}" would say it
 * too, but making a pattern ready takes eight times as long with it. Beside letters of other alphabets a name is found.
 */
export const WORD_STARTS = `(?-i:(?<![${OF_WORDS}]))`;
export const WORD_ENDS = `(?-i:(?![${OF_WORDS}]))`;
