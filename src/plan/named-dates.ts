import { isEnglishWord } from '../language/english-words.ts';
import { wordsOf } from '../language/words.ts';
import type { DateLabel } from '../model/vocabulary.ts';
import { isWeak } from './dated.ts';
import { dateMeaning, labelOf, type Meaning } from './label-meaning.ts';
import type { Recogniser } from './recogniser.ts';

/** What words make of a date, with those words. */
export interface Named extends Meaning<DateLabel> {
  readonly label: string;
}

/** "In accordance with section 37 of the Children and Families Act 2014 this plan is made on". */
const LAW = /\b(?:Act|Regulations)(?:,?\s+\d{4})?$/u;

/** Before a label: the end of another thing said, or names and figures, which do not change what it names. */
function standsApart(recogniser: Recogniser, before: string): boolean {
  const words = before.trim();
  if (recogniser.people.find(words) !== null) {
    return false;
  }
  const isName = (word: string): boolean =>
    /^(?:\p{Lu}\p{L}*\p{Ll}|\p{Lu}{6}|\d)/u.test(word) && !isEnglishWord(word);
  return (
    /[,:()]$|\b(?:and|who|which)$/u.test(words) ||
    LAW.test(words) ||
    words.split(/[\s(-]+/u).every((word) => word === '' || isName(word))
  );
}

/** "Marlshire Council – date of draft", "Status: draft (". */
const MARK = /\s[/–—-]\s|:\s/u;

/** What the words after the last dash or colon name. */
export function labelAfterMark(recogniser: Recogniser, words: string): Named | null {
  const last = words.split(MARK).at(-1) ?? '';
  return last === words || isWeak(last) ? null : named(recogniser, last);
}

/** The longest label that the words before a date end with. */
export function labelAtEnd(recogniser: Recogniser, words: string): Named | null {
  for (const { start } of wordsOf(words).slice(1)) {
    const label = words.slice(start);
    const name = standsApart(recogniser, words.slice(0, start)) ? labelOf(recogniser, label) : undefined;
    if (name !== undefined) {
      const meaning = dateMeaning(recogniser, label);
      return meaning === null ? null : { ...meaning, label };
    }
  }
  return null;
}

/** "Date of birth: the", "was issued on Monday the". */
const LINK =
  /[\s:.,–—-]+(?:the|on|by|of|aged?|\d{1,2} ?(?:years?|yrs?|months?)(?: old)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?:[\s:.,–—-]+(?:the|on))?[\s:.,(–—-]*$/iu;

/** What the words before, beside or after a date make of it. */
export function named(recogniser: Recogniser, label: string): Named | null {
  const whole = dateMeaning(recogniser, label);
  const linked = whole?.isExact === true ? null : dateMeaning(recogniser, label.replace(LINK, ''));
  const meaning = linked?.isExact === true ? linked : whole;
  return meaning === null ? null : { ...meaning, label: label.trim() };
}

/** Whether a meaning is a fact by itself, not an issue or a review that other dates decide. */
export const isDecided = (found: Named | null): found is Named =>
  found !== null && found.name !== 'issue' && found.name !== 'review';
