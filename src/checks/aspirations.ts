import { z } from 'zod';
import type { PhraseMatch, PhraseSet } from '../language/phrases.ts';
import { sentencesOf } from '../language/sentences.ts';
import { tenseOf } from '../language/tense.ts';
import { wordsOf } from '../language/words.ts';
import type { Section, SectionLine, SetApart } from '../model/plan.ts';
import { type Check, hit, NOT_APPLICABLE, PASS } from './check.ts';
import { list } from './parameters.ts';
import { unlessUnread } from './unread.ts';

const schema = z.strictObject({
  /** Words of a hope, in any voice, and headings whose text is one. */
  hopes: list,
  heading: list,
  /** Words of a sentence which says that there are none. */
  none: list,
  /** Labels of other questions: likes, worries, school. */
  other: list,
});

/** Whether a hope stands outside the words that deny one: "We hope that he will tell us what he wants". */
function speaksOutside(hopes: PhraseSet, sentence: string, denied: readonly PhraseMatch[]): boolean {
  return hopes
    .findAll(sentence)
    .some((hope) => !denied.some(({ start, end }) => hope.start < end && start < hope.end));
}

const LABEL = /^[^:"“”]{2,60}:/u;
const HOLDS_WORD = /\p{L}{2}/u;
const MAX_HEADING_WORDS = 7;

/** Whether a line only names hopes, as a form does: "Aspirations:", "My goals for the future". */
function onlyNames({ text, listItem }: SectionLine, heading: PhraseSet): boolean {
  const [label = ''] = LABEL.exec(text) ?? [];
  const named = label === '' ? text : label;
  return (
    !listItem &&
    !(label !== '' && HOLDS_WORD.test(text.slice(label.length))) &&
    !/[.!,"”)]$/u.test(named) &&
    wordsOf(named).length <= MAX_HEADING_WORDS &&
    heading.find(named) !== null
  );
}

/** "He is a happy boy": a sentence about the present, whatever question stands above. */
const TELLS_NOW = /^\W*(?:he|she|they|we|i|it)\b/iu;

/** Whether a line under a question answers another: it has a label of its own, or tells of the present behind one. */
function answersOther({ text }: SectionLine, { other, heading }: Lists): boolean {
  const [label = ''] = LABEL.exec(text) ?? [];
  const rest = text.slice(label.length);
  const isOwn = label !== '' && heading.find(label) === null;
  return isOwn && (other.find(label) !== null || (TELLS_NOW.test(rest) && tenseOf(rest) !== 'future'));
}

/** Whether a line says behind its label that there is no answer: "Aspirations: -". */
const isBlank = ({ text }: SectionLine): boolean => {
  const [label = ''] = LABEL.exec(text) ?? [];
  const rest = text.slice(label.length);
  return label !== '' && /\S/u.test(rest) && !HOLDS_WORD.test(rest);
};

/** The text without names of people and pets that are hopes as words: "his dog Hope". */
const withoutNames = (sentence: string): string => sentence.replace(/(?<=\p{Ll}\s)(?:Hope|Dream)\b/gu, ' ');

interface Lists {
  readonly hopes: PhraseSet;
  readonly heading: PhraseSet;
  readonly none: PhraseSet;
  readonly other: PhraseSet;
  readonly silent: readonly string[];
}

/** The last text of the form before a line, where it asks for hopes: "What would you like to do one day?" */
function isAsked(
  apart: readonly SetApart[],
  { place: { paragraph = 0 } }: SectionLine,
  heading: PhraseSet,
): boolean {
  const last = apart.findLast(({ place }) => (place.paragraph ?? Infinity) < paragraph);
  return last !== undefined && last.text.endsWith('?') && heading.find(last.text) !== null;
}

/** Whether a line tells a hope: by its words, or because it stands under a heading or a question that names hopes. */
function tellsHope({ lines, setApart }: Section, at: number, lists: Lists): boolean {
  const { hopes, heading, none, silent } = lists;
  const [line, before] = [lines[at], lines[at - 1]];
  if (line === undefined) return false;
  const isUnder =
    [line.subheading, line.column].some((text) => text !== null && heading.find(text) !== null) ||
    (before !== undefined && onlyNames(before, heading) && !isBlank(before)) ||
    isAsked(setApart, line, heading);
  const heads = isUnder && !answersOther(line, lists);
  return sentencesOf(line.text).some((sentence) => {
    if (silent.includes(sentence)) return false;
    const denied = none.findAll(sentence);
    const isHope = heads && HOLDS_WORD.test(sentence) && denied.length === 0;
    return isHope || speaksOutside(hopes, withoutNames(sentence), denied);
  });
}

/** Section A without a hope, a wish or an aspiration of the child or the family (regulation 12(1)(a)). */
export const aspirations: Check<z.infer<typeof schema>> = {
  name: 'aspirations',
  parameters: schema,
  lists: ({ hopes, heading, none, other }) => [hopes, heading, none, other],
  unsure: () => false,
  run: (plan, { hopes, heading, none, other }, { wording }) => {
    const { A: section } = plan.sections;
    if (section.state === 'missing') {
      return unlessUnread(plan, ['A'], NOT_APPLICABLE);
    }
    const lists = {
      hopes: wording(hopes),
      heading: wording(heading),
      none: wording(none),
      other: wording(other),
      silent: plan.silentViews,
    };
    const hoped = section.lines.some(
      (line, at) => !onlyNames(line, lists.heading) && tellsHope(section, at, lists),
    );
    return hoped ? PASS : hit({ absentFrom: ['A'], section: 'A', confidence: 'medium' });
  },
};
