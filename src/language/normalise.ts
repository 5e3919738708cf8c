/** Characters that show nothing on the page: soft hyphen, zero-width characters, bidi controls, BOM. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\p{Cc}]/gu;

/** Found in text that may have something to normalise: letters but plain ones, white space but single spaces. */
const UNUSUAL = /[^ -~£–—‘’“”•]|^ | $| {2}/;

const SPACES = /[^\S\n]+/g;

/**
 * The text as a reader sees it: NFKC (ligatures, full-width letters, non-breaking spaces), invisible and
 * control characters removed, white space collapsed. Line breaks inside a paragraph stay as "\n".
 */
export function normaliseText(text: string): string {
  if (!UNUSUAL.test(text)) return text;
  return text
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replace(/\t/g, ' ')
    .normalize('NFKC')
    .replace(INVISIBLE, (character) => (character === '\n' ? '\n' : ''))
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
