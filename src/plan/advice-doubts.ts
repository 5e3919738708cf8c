import { firstDate } from '../language/printed-dates.ts';
import { wordsOf } from '../language/words.ts';
import { ADVICE_TYPES, type AdviceEntry, type AdviceType, type Section } from '../model/plan.ts';
import { typesNamed } from './advice.ts';
import { PERSON, ROLE } from './advice-words.ts';
import type { NamesOfChild } from './people.ts';
import type { Recogniser } from './recogniser.ts';

const isGiven = ({ status }: AdviceEntry): boolean => status === 'listed' || status === 'nil-return';

/** So many words, or the end of a sentence, make a text prose. */
const PROSE_WORDS = 20;

const PARTS = /[,;\d]+|\s+and\s+/u;

const isProse = (text: string): boolean =>
  (wordsOf(text).length > 8 && /[.!]["'”’)]?$/u.test(text)) || wordsOf(text).length > PROSE_WORDS;

/** A sentence may tell of several reports; so may a cell whose lines were not told apart, one of them not there. */
function doubtsOfEntry(recogniser: Recogniser, entry: AdviceEntry): readonly AdviceType[] {
  const { types, text, author, date, place } = entry;
  const isMixed = types.length > 1 && !isGiven(entry) && (author !== null || date !== null);
  if (isMixed) {
    return types;
  }
  // Each by itself: a phrase for one may reach over the next.
  const told = isGiven(entry) && place.table === undefined && isProse(text) ? text.split(PARTS) : [];
  return told.flatMap((part) => typesNamed(recogniser, part));
}

/** "Dr J. Marsh, 3 March 2026": somebody's advice, and nothing says of what but the child's own name, or its family's. */
function mayBeOf(recogniser: Recogniser, entry: AdviceEntry, child: NamesOfChild): readonly AdviceType[] {
  const { types, text, author, role } = entry;
  const isUntold = types.join() === 'other' && role === null && !names(recogniser, text);
  if (author === null || !text.startsWith(author) || !isGiven(entry) || !isUntold) {
    return [];
  }
  if (child.given.some((name) => author.includes(name))) {
    return [];
  }
  return child.all.some((name) => author.includes(name)) ? ['parent'] : ADVICE_TYPES;
}

const names = (recogniser: Recogniser, text: string): boolean =>
  recogniser.adviceTypes.set.find(text) !== null;

/** Lines in which somebody of a role, or an advice with its day, stands outside all entries. */
function linesLeftOut(
  recogniser: Recogniser,
  { lines }: Section,
  advice: readonly AdviceEntry[],
): readonly string[] {
  const plain = (text: string): string =>
    wordsOf(text)
      .map((word) => word.text)
      .join(' ');
  const shown = advice.map(({ text }) => plain(text));
  const isShown = (text: string): boolean =>
    shown.some((entry) => entry.includes(text) || text.includes(entry));
  return lines
    .map(({ text }) => text)
    .filter((text) => {
      const isDated = firstDate(text) !== null;
      const tells =
        (PERSON.test(text) && (ROLE.test(text) || isDated)) || (isDated && names(recogniser, text));
      return tells && !isShown(plain(text));
    });
}

/** One line may name the officer who wrote the plan; several are a list. */
const SEVERAL = 2;

/**
 * The kinds of advice that section K may list in words that were not understood as entries of their own: of these
 * nobody can say that they are missing.
 */
export function adviceInDoubt(
  recogniser: Recogniser,
  section: Section,
  { advice, child }: { readonly advice: readonly AdviceEntry[]; readonly child: NamesOfChild },
): AdviceType[] {
  const leftOut = linesLeftOut(recogniser, section, advice);
  const ofNothing = leftOut.filter((text) => !names(recogniser, text));
  if (ofNothing.length >= SEVERAL) {
    return [...ADVICE_TYPES];
  }
  const doubted = [
    ...leftOut.flatMap((text) => typesNamed(recogniser, text)),
    ...advice.flatMap((entry) => doubtsOfEntry(recogniser, entry)),
    ...advice.flatMap((entry) => mayBeOf(recogniser, entry, child)),
  ];
  return ADVICE_TYPES.filter((type) => doubted.includes(type));
}
