/** Characters that show nothing on the page: soft hyphen, zero-width characters, bidi controls, BOM. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\p{Cc}]/gu;

/** Found in text that may have something to normalise: letters but plain ones, white space but single spaces. */
const UNUSUAL = /[^ -~£–—‘’“”•]|^ | $| {2}/;

const SPACES = /[^\S\n]+/g;

/** Letters of the Cyrillic and the Greek alphabet that are printed like Latin ones (Unicode TR 39), each above its twin. */
const ALIKE = 'АВЕЅІЈКМНОРСТХУаеѕіјорсухΑΒΕΖΗΙΚΜΝΟΡΤΥΧο';
const LATIN = 'ABESIJKMHOPCTXYaesijopcyxABEZHIKMNOPTYXo';
const TWINS = new Map([...ALIKE].map((letter, at) => [letter, LATIN[at] ?? letter]));

/** Found where one of them may stand. */
const OTHER_ALPHABET = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const WORD = /[\p{L}\p{M}]+/gu;

/**
 * A word of which each letter is Latin or looks so is read as it looks, in a text with Latin letters; a word of another
 * language, which has letters of its own, stays.
 */
function withoutTwins(text: string): string {
  if (!OTHER_ALPHABET.test(text) || !/[A-Za-z]/.test(text)) return text;
  return text.replace(WORD, (word) => {
    const letters = [...word].map((letter) => TWINS.get(letter) ?? letter);
    return letters.some((letter) => OTHER_ALPHABET.test(letter)) ? word : letters.join('');
  });
}

/**
 * The text as a reader sees it: NFKC (ligatures, full-width letters, non-breaking spaces), invisible and
 * control characters removed, letters that only look Latin made so, white space collapsed. Line breaks inside a paragraph stay as "\n".
 */
export function normaliseText(text: string): string {
  if (!UNUSUAL.test(text)) return text;
  const composed = text
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replace(/\t/g, ' ')
    .normalize('NFKC')
    .replace(INVISIBLE, (character) => (character === '\n' ? '\n' : ''));
  return withoutTwins(composed)
    .replace(SPACES, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;
const SINGLE_QUOTES = /[\u2018\u2019\u201A\u201B\u2032`]/g;
const DOUBLE_QUOTES = /[\u201C-\u201F\u2033]/g;

/** Found in text with any of these: most texts have none. */
const TYPESET = /[`\u2010-\uFF0D]/;

/** One spelling for dashes and quotation marks; lengths do not change, so offsets stay valid. */
export function plainPunctuation(text: string): string {
  if (!TYPESET.test(text)) return text;
  return text.replace(DASHES, '-').replace(SINGLE_QUOTES, "'").replace(DOUBLE_QUOTES, '"');
}

/** The words of a text for comparison: lower case, one spelling of punctuation, single spaces, no line breaks. */
export function comparable(text: string): string {
  return plainPunctuation(normaliseText(text)).toLowerCase().replace(/\s+/g, ' ');
}
