import { matchesOf } from '../language/matches.ts';
import type { PhraseSet } from '../language/phrases.ts';
import { findDates } from '../language/printed-dates.ts';
import { wordsOf } from '../language/words.ts';
import type { Plan } from '../model/plan.ts';
import { SECTIONS } from '../model/section.ts';
import type { Span } from './identity-patterns.ts';
import { isOrdinaryWord } from './ordinary-words.ts';

const TITLED =
  /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Rev|Cllr)\.? (?:\p{Lu}(?![\p{L}'’])\.? ?)*(?:\p{Lu}[\p{L}'’-]+)?(?: \p{Lu}[\p{L}'’-]+)*/gu;

/** "J. Okafor": an initial belongs to the name after it. */
const WITH_INITIAL = /(?<![\p{L}\p{N}])(?:\p{Lu}\. ?)+\p{Lu}\p{L}[\p{L}'’-]*/gu;

/** "O’Sullivan" and "D'Arcy" begin with one letter; a quotation may begin with the name that it opens on. */
const CAPITALISED =
  /(?<![\p{L}\p{N}])(?<![\p{L}\p{N}]['’])(?:\p{Lu}['’](?=\p{Lu}))?\p{Lu}[\p{L}\p{M}]+(?:[’'-]\p{L}+)*(?![\p{L}\p{N}])/gu;

/** Names in scripts that have no capitals, or that are not ours: nothing else in an English plan is. */
const OTHER_SCRIPTS =
  /(?:(?=\p{L})[^\p{Script=Latin}\p{Script=Greek}\p{Script=Common}\p{Script=Inherited}]\p{M}*)+/gu;

const SENTENCE_BEGINS = /(?:^|[.!?:;•*"“(\n|/]|[-–—] )\s*["“'‘(]*$/u;

const POSSESSIVE = /[’']s$/u;

function spans(text: string, pattern: RegExp): Span[] {
  return matchesOf(text, pattern).map((match) => ({
    start: match.index,
    end: match.index + match[0].replace(POSSESSIVE, '').trimEnd().length,
    replacement: '[name]',
  }));
}

/** The words that the plan's own text writes in lower case. */
function lowerCaseWords(plan: Plan): ReadonlySet<string> {
  const found = new Set<string>();
  for (const letter of SECTIONS) {
    for (const { text } of plan.sections[letter].lines) {
      for (const { start, end } of wordsOf(text)) {
        const word = text.slice(start, end);
        if (word === word.toLowerCase()) {
          found.add(word);
        }
      }
    }
  }
  return found;
}

/** Which capitalised words stay: terms of the field; and which ordinary words do not, being names as well. */
export interface KeptWords {
  readonly terms: PhraseSet;
  readonly givenNames: PhraseSet;
}

/**
 * Finds capitalised words that may be a name nobody told us of. Inside a sentence only terms of the field
 * are kept; at its start, and in words all of capitals, ordinary English words too.
 */
export function capitalisedWords(plan: Plan, { terms, givenNames }: KeptWords): (text: string) => Span[] {
  let lower: ReadonlySet<string> | null = null;
  const isOrdinary = (word: string): boolean => {
    lower ??= lowerCaseWords(plan);
    const isName = givenNames.matchesWhole(word);
    return !isName && (lower.has(word.toLowerCase()) || isOrdinaryWord(word));
  };
  const isKept = (text: string, { start, end }: Span): boolean => {
    const word = text.slice(start, end);
    const mayBeOrdinary = SENTENCE_BEGINS.test(text.slice(0, start)) || word === word.toUpperCase();
    return mayBeOrdinary && word.split('-').every(isOrdinary);
  };
  return (text) => {
    // "May" in a printed date is no person; a date of birth is found by itself.
    const kept = [...terms.findAll(text), ...findDates(text)];
    const isTerm = ({ start, end }: Span): boolean =>
      kept.some((term) => term.start <= start && end <= term.end);
    const words = spans(text, CAPITALISED).filter((span) => !isTerm(span) && !isKept(text, span));
    return [TITLED, WITH_INITIAL, OTHER_SCRIPTS].flatMap((pattern) => spans(text, pattern)).concat(words);
  };
}
