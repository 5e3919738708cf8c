import { keptByText } from './kept.ts';

const ENDING = /(?:ie|ey|y|i|s|z)$/u;

const MIN_STEM = 3;

/** "Maddie" of "Madeleine", "Sam" of "Samantha": the stem of a short form begins the name. */
function isShortened(short: string, long: string): boolean {
  const stem = short.replace(ENDING, '');
  const single = stem.replace(/(\p{L})\1$/u, '$1');
  return (
    short.length >= 2 && (long.startsWith(short) || (single.length >= MIN_STEM && long.startsWith(single)))
  );
}

const MIN_ENDING = 3;

/** "Bella" of "Isabella". */
const isEnding = (short: string, long: string): boolean => short.length >= MIN_ENDING && long.endsWith(short);

/** Without letters that spellings differ in: "Sara" and "Sarah", "Callum" and "Calum", "Katherine", "Catherine". */
const sounds = keptByText((name: string): string =>
  name
    .normalize('NFD')
    .replace(/\P{L}/gu, '')
    .replace(/ph/gu, 'f')
    .replace(/[ck]h?/gu, 'k')
    .replace(/(?<=.)h/gu, '')
    .replace(/z/gu, 's')
    .replace(/(?:ey|ie|ee|i|y)/gu, 'i')
    .replace(/(?:ou|oo|u|o)/gu, 'o')
    .replace(/(\p{L})\1+/gu, '$1'),
);

function isSlip(one: string, other: string): boolean {
  if (one.length < 5 || one.length !== other.length || one[0] !== other[0]) {
    return false;
  }
  const different = [...one].flatMap((letter, at) => (letter === other[at] ? [] : [at]));
  const [first = 0, second = 0] = different;
  const isSwapped = different.length === 2 && one[first] === other[second] && one[second] === other[first];
  return isSwapped || (different.length === 1 && one.length > 5);
}

/**
 * Whether two given names, in lower case, may be one person's: equal, one a short form or another spelling of the
 * other, a slip of one letter, or of one group of `groups` (Bill and William).
 */
export function isSameGivenName(one: string, other: string, groups: readonly (readonly string[])[]): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return (
    isShortened(short, long) ||
    isEnding(short, long) ||
    sounds(one) === sounds(other) ||
    isSlip(one, other) ||
    groups.some((group) => group.includes(one) && group.includes(other))
  );
}
