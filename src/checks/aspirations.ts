import { z } from 'zod';
import type { PhraseMatch, PhraseSet } from '../language/phrases.ts';
import { sentencesOf } from '../language/sentences.ts';
import { wordsOf } from '../language/words.ts';
import type { SectionLine } from '../model/plan.ts';
import { type Check, hit, NOT_APPLICABLE, PASS } from './check.ts';
import { list } from './parameters.ts';
import { unlessUnread } from './unread.ts';

const schema = z.strictObject({
  /** Words of a hope, in any voice, and headings whose text is one. */
  hopes: list,
  heading: list,
  /** Words of a sentence which says that there are none. */
  none: list,
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

/** The text without names of people and pets that are hopes as words: "his dog Hope". */
const withoutNames = (sentence: string): string => sentence.replace(/(?<=\p{Ll}\s)(?:Hope|Dream)\b/gu, ' ');

interface Lists {
  readonly hopes: PhraseSet;
  readonly heading: PhraseSet;
  readonly none: PhraseSet;
}

/** Whether a line tells a hope: by its words, or because it stands under a heading that names hopes. */
function tellsHope(
  line: SectionLine,
  before: SectionLine | undefined,
  { hopes, heading, none }: Lists,
): boolean {
  const heads =
    [line.subheading, line.column].some((text) => text !== null && heading.find(text) !== null) ||
    (before !== undefined && onlyNames(before, heading));
  return sentencesOf(line.text).some((sentence) => {
    const denied = none.findAll(sentence);
    const isHope = heads && HOLDS_WORD.test(sentence) && denied.length === 0;
    return isHope || speaksOutside(hopes, withoutNames(sentence), denied);
  });
}

/** Section A without a hope, a wish or an aspiration of the child or the family (regulation 12(1)(a)). */
export const aspirations: Check<z.infer<typeof schema>> = {
  name: 'aspirations',
  parameters: schema,
  lists: ({ hopes, heading, none }) => [hopes, heading, none],
  unsure: () => false,
  run: (plan, { hopes, heading, none }, { wording }) => {
    const { state, lines } = plan.sections.A;
    if (state === 'missing') {
      return unlessUnread(plan, ['A'], NOT_APPLICABLE);
    }
    const lists = { hopes: wording(hopes), heading: wording(heading), none: wording(none) };
    const hoped = lines.some(
      (line, index) => !onlyNames(line, lists.heading) && tellsHope(line, lines[index - 1], lists),
    );
    return hoped ? PASS : hit({ absentFrom: ['A'], section: 'A', confidence: 'medium' });
  },
};
