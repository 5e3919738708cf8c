import { z } from 'zod';
import { sentencesOf } from '../language/sentences.ts';
import type { SectionLine } from '../model/plan.ts';
import { type Check, type CheckContext, hit, NOT_APPLICABLE, PASS } from './check.ts';
import { list } from './parameters.ts';
import { isAnswered, listsOfPlaces, namesByWord, placeNamesSchema, placeReader } from './placements.ts';
import { unlessUnread } from './unread.ts';

const schema = z.strictObject({
  /** Words of a setting's name, and how one shows that has no such word. */
  setting: list,
  places: placeNamesSchema,
  /** Words of a type of setting, and the label under which one stands. */
  type: list,
  label: list,
  /** Words of an arrangement otherwise than in a setting, which has no type. */
  otherwise: list,
  /** Words of a line that places nobody, how one begins that tells of a wish, and words of a decision beside it. */
  open: list,
  wish: list,
  decided: list,
});

type Parameters = z.infer<typeof schema>;

/** Whether a line tells a type: by its words, or because it stands under or behind that label. */
function tellsType(
  { text, subheading, column }: SectionLine,
  { type, label, open }: Parameters,
  { wording }: CheckContext,
): boolean {
  const isLabelled = [subheading, column].some((head) => head !== null && wording(label).find(head) !== null);
  const answers = (sentence: string): boolean =>
    (isLabelled || isAnswered(sentence, wording(label))) && wording(open).find(sentence) === null;
  return wording(type).find(text) !== null || sentencesOf(text).some(answers);
}

/** Whether a line tells only what somebody would like. */
const isWish = (text: string, { wish, decided }: Parameters, { wording }: CheckContext): boolean =>
  wording(wish).matchStart(text) !== null && wording(decided).find(text) === null;

/** Section I with a setting's name and no word on its type (Code 9.69). */
export const placementType: Check<Parameters> = {
  name: 'placement-type',
  parameters: schema,
  lists: ({ places, ...lists }) => [...listsOfPlaces(places), ...Object.values(lists)],
  unsure: () => false,
  run: (plan, parameters, context) => {
    const { lines } = plan.sections.I;
    const has = (name: string, text: string | null): boolean =>
      text !== null && context.wording(name).find(text) !== null;
    const reader = placeReader(plan, parameters.places, context);
    const names = (text: string): boolean =>
      (namesByWord(text, context.wording(parameters.setting)) || reader.places(text)) &&
      !has(parameters.open, text) &&
      !isWish(text, parameters, context);
    const named = lines.find(
      ({ text, subheading }) => sentencesOf(text).some(names) && !has(parameters.open, subheading),
    );
    const otherwise = lines.some(({ text }) => has(parameters.otherwise, text));
    if (named === undefined || otherwise) {
      return unlessUnread(plan, ['I'], NOT_APPLICABLE);
    }
    if (lines.some((line) => tellsType(line, parameters, context))) {
      return PASS;
    }
    return hit({ absentFrom: ['I'], section: 'I', evidence: { text: named.text, place: named.place } });
  },
};
