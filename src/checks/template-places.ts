import { z } from 'zod';
import { wordsOf } from '../language/words.ts';
import type { Hit } from '../model/check.ts';
import { FORM_PLACES } from '../model/form.ts';
import type { Plan } from '../model/plan.ts';
import type { SectionLetter } from '../model/section.ts';
import { type Check, type CheckContext, hitsOrPass, NOT_APPLICABLE, PASS } from './check.ts';
import { list } from './parameters.ts';
import { type PrintedLine, printedLines } from './printed-lines.ts';
import { adulthoodMissing, adulthoodSchema, listsOfAdulthood } from './template-adulthood.ts';
import {
  isFound,
  isNamedIn,
  MAX_HEADING_WORDS,
  type PlaceWords,
  placeWords,
} from './template-place-words.ts';
import { unlessUnread } from './unread.ts';

const schema = z.strictObject({
  /** Labels and prompts outside the sections; each names a case, as the other members do. */
  labels: z.array(z.enum(FORM_PLACES)).min(1),
  /** What officers of an authority are called in a short line outside the sections. */
  officers: list,
  /** Other words of such a line by which a form offers the place of a label. */
  ownWords: z.array(placeWords.extend({ label: z.enum(FORM_PLACES) })).default([]),
  /** Whose views section A asks for; `anywhere` are headings of such views in other places. */
  voices: z.array(placeWords.extend({ case: z.string(), anywhere: list })),
  /** The advice that section K names, where it names others. */
  advice: z.array(placeWords.extend({ case: z.string() })),
  otherAdvice: placeWords,
  adulthood: adulthoodSchema,
});

type Parameters = z.infer<typeof schema>;

interface Given {
  readonly plan: Plan;
  readonly parameters: Parameters;
  readonly context: CheckContext;
}

function textsOf(plan: Plan, letters: readonly SectionLetter[]): PrintedLine[] {
  return printedLines(plan).filter(({ section }) => section !== null && letters.includes(section));
}

function namesOfficer({ plan, parameters, context }: Given): boolean {
  return shortLines(plan).some((text) => context.wording(parameters.officers).find(text) !== null);
}

function shortLines({ outside }: Plan): string[] {
  return outside.map(({ text }) => text).filter((text) => wordsOf(text).length <= MAX_HEADING_WORDS);
}

/** Labels of councils vary without end: what names such a place is no missing place, though it is no fact of a plan. */
function isInOwnWords(label: string, { plan, parameters, context }: Given): boolean {
  return parameters.ownWords
    .filter((words) => words.label === label)
    .some((words) => shortLines(plan).some((text) => isNamedIn(text, words, context)));
}

function labelsMissing(given: Given): Hit[] {
  const { plan, parameters } = given;
  return parameters.labels
    .filter((label) => plan.form?.places.includes(label) === false)
    .filter((label) => label !== 'officer' || !namesOfficer(given))
    .filter((label) => !isInOwnWords(label, given))
    .map((label) => ({ absentFrom: ['particulars'], section: null, case: label }));
}

/** A section A that names nobody's views is for all; one that names some, for those alone. */
function voicesMissing({ plan, parameters, context }: Given): Hit[] {
  const inA = textsOf(plan, ['A']);
  const elsewhere = printedLines(plan).filter(({ section }) => section !== 'A' && section !== 'K');
  const isNamed = (voice: Parameters['voices'][number]): boolean =>
    inA.some(({ text }) => isNamedIn(text, voice, context)) ||
    elsewhere.some(({ text }) => context.wording(voice.anywhere).find(text) !== null);
  const missing = parameters.voices.filter((voice) => !isNamed(voice));
  return !isFound(plan, 'A') || missing.length === parameters.voices.length
    ? []
    : missing.map((voice) => ({ absentFrom: ['A', 'particulars'], section: 'A', case: voice.case }));
}

function adviceMissing({ plan, parameters: { advice, otherAdvice }, context }: Given): Hit[] {
  const inK = textsOf(plan, ['K']);
  const isNamed = (by: PlaceWords): boolean => inK.some(({ text }) => isNamedIn(text, by, context));
  // A list that names no kind of advice has room for all.
  const isItemised = [...advice, otherAdvice].some(isNamed);
  return advice
    .filter((one) => isItemised && !isNamed(one))
    .map((one) => ({ absentFrom: ['K'], section: 'K', case: one.case }));
}

/** What a blank form has no place for, though every plan needs it: one finding for each. */
export const templatePlaces: Check<Parameters> = {
  name: 'template-places',
  parameters: schema,
  lists: ({ officers, ownWords, voices, advice, otherAdvice, adulthood }) => [
    officers,
    ...[...ownWords, ...voices, ...advice, otherAdvice].flatMap((by) => [by.list, by.excuses]),
    ...voices.map(({ anywhere }) => anywhere),
    ...listsOfAdulthood(adulthood),
  ],
  cases: ({ labels, voices, advice, adulthood }) => [
    ...labels,
    ...[...voices, ...advice, ...adulthood.sides].map((one) => one.case),
  ],
  unsure: () => false,
  run: (plan, parameters, context) => {
    if (plan.form === null) {
      return NOT_APPLICABLE;
    }
    const given = { plan, parameters, context };
    const hits = [
      ...labelsMissing(given),
      ...voicesMissing(given),
      ...adulthoodMissing(plan, parameters.adulthood, context),
      ...adviceMissing(given),
    ];
    return hits.length > 0 ? hitsOrPass(hits) : unlessUnread(plan, ['A', 'E', 'F', 'K'], PASS);
  },
};
