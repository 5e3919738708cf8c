import { nameAtStart } from '../language/person-names.ts';
import { wordsOf } from '../language/words.ts';
import { bareLabel, labelOf } from './label-meaning.ts';
import type { Recogniser } from './recogniser.ts';
import { afterSeparator } from './titles.ts';

/** Longer lines only begin like a valediction. */
const MAX_CLOSING_WORDS = 6;

/** Whether a line is the valediction of a letter, and no sentence that begins like one. */
export function closesLetter({ companions }: Recogniser, text: string): boolean {
  return wordsOf(text).length <= MAX_CLOSING_WORDS && companions.closings.matchStart(text) !== null;
}

/** Whether a cell or line is a heading or label of the authority's signature. */
export function signs(recogniser: Recogniser, text: string): boolean {
  const bare = bareLabel(afterSeparator(text));
  return recogniser.signOff.matchesWhole(bare) || labelOf(recogniser, bare) === 'officer';
}

/** Whether a line opens a signature: "Signed: D. Kerslake", "Signed for Aldersey City Council:". */
export function opensSignature(recogniser: Recogniser, text: string): boolean {
  const bare = afterSeparator(text);
  const match = recogniser.signOff.matchStart(bare);
  if (match === null) {
    return false;
  }
  const isPhrase = /\s/u.test(bare.slice(match.start, match.end));
  const rest = bare.slice(match.end);
  return isPhrase || /^\s*(?:$|[:.…_])/u.test(rest) || nameAtStart(rest)?.includes(' ') === true;
}

/** Whether words name a signature of parents, young people or schools: their dates are not the authority's. */
export function isOthers(recogniser: Recogniser, text: string): boolean {
  const isOfficer = labelOf(recogniser, text) === 'officer';
  return (
    !isOfficer &&
    (recogniser.people.find(text) !== null ||
      recogniser.signedByOthers.find(text) !== null ||
      recogniser.child.matchesWhole(bareLabel(text)))
  );
}
