import { z } from 'zod';
import { wordsOf } from '../language/words.ts';
import type { Hit } from '../model/check.ts';
import { FORM_PLACES } from '../model/form.ts';
import type { Plan } from '../model/plan.ts';
import type { SectionLetter } from '../model/section.ts';
import { type Check, type CheckContext, hitsOrPass, NOT_APPLICABLE, PASS } from './check.ts';
import { list } from './parameters.ts';
import { type PrintedLine, printedLines } from './printed-lines.ts';
import { unexcused } from './unexcused.ts';
import { unlessUnread } from './unread.ts';

/** Words that make a place, and what takes them back. */
const words = z.strictObject({ list, excuses: list });

const schema = z.strictObject({
  /** Labels and prompts outside the sections; each names a case, as the other members do. */
  labels: z.array(z.enum(FORM_PLACES)).min(1),
  /** Whose views section A asks for; `anywhere` are headings of such views in other places. */
  voices: z.array(words.extend({ case: z.string(), anywhere: list })),
  /** The advice that section K names, where it names others. */
  advice: z.array(words.extend({ case: z.string() })),
  otherAdvice: words,
  /** What adult life asks for, in the sections that must plan it; headings of `otherSide` speak for that alone. */
  adulthood: z.array(
    words.extend({ case: z.string(), section: z.enum(['E', 'F']), ownSide: list, otherSide: list }),
  ),
});

type Parameters = z.infer<typeof schema>;

interface Given {
  readonly plan: Plan;
  readonly parameters: Parameters;
  readonly context: CheckContext;
}

function names(text: string, by: z.infer<typeof words>, { wording }: CheckContext): boolean {
  return unexcused(text, wording(by.list), wording(by.excuses)) !== null;
}

function textsOf(plan: Plan, letters: readonly SectionLetter[]): PrintedLine[] {
  return printedLines(plan).filter(({ section }) => section !== null && letters.includes(section));
}

const isFound = ({ sections }: Plan, letter: SectionLetter): boolean => sections[letter].state !== 'missing';

function labelsMissing({ plan, parameters }: Given): Hit[] {
  return parameters.labels
    .filter((label) => plan.form?.places.includes(label) === false)
    .map((label) => ({ absentFrom: ['particulars'], section: null, case: label }));
}

/** A section A that names nobody's views is for all; one that names some, for those alone. */
function voicesMissing({ plan, parameters, context }: Given): Hit[] {
  const inA = textsOf(plan, ['A']);
  const elsewhere = printedLines(plan).filter(({ section }) => section !== 'A' && section !== 'K');
  const isNamed = (voice: Parameters['voices'][number]): boolean =>
    inA.some(({ text }) => names(text, voice, context)) ||
    elsewhere.some(({ text }) => context.wording(voice.anywhere).find(text) !== null);
  const missing = parameters.voices.filter((voice) => !isNamed(voice));
  return !isFound(plan, 'A') || missing.length === parameters.voices.length
    ? []
    : missing.map((voice) => ({ absentFrom: ['A', 'particulars'], section: 'A', case: voice.case }));
}

function adviceMissing({ plan, parameters: { advice, otherAdvice }, context }: Given): Hit[] {
  const inK = textsOf(plan, ['K']);
  const isNamed = (by: z.infer<typeof words>): boolean => inK.some(({ text }) => names(text, by, context));
  // A list that names no kind of advice has room for all.
  const isItemised = [...advice, otherAdvice].some(isNamed);
  return advice
    .filter((one) => isItemised && !isNamed(one))
    .map((one) => ({ absentFrom: ['K'], section: 'K', case: one.case }));
}

const MAX_HEADING_WORDS = 12;

/** Sections that may plan adult life, and the side of the plan they are on. */
const SIDES: Readonly<Record<'E' | 'F', readonly SectionLetter[]>> = { E: ['E'], F: ['F', 'G', 'H1', 'H2'] };

/** Where a part for adult life may stand; among the needs of B only where its table goes on to provision. */
const PLANNING: readonly (SectionLetter | null)[] = ['C', 'D', 'E', 'F', 'G', 'H1', 'H2'];

/** A part of its own for adult life, outside the sections or in another one, is for outcomes and provision. */
function isPart({ text, section, from }: PrintedLine, isShared: boolean): boolean {
  const isAside = section === null || PLANNING.includes(section) || (section === 'B' && isShared);
  return isAside && from !== 'running' && wordsOf(text).length <= MAX_HEADING_WORDS;
}

/** So many paragraphs below a heading belong to it. */
const REACH = 4;

/** Whether the lines below a heading name the other side: "Preparing for adulthood" over "Outcomes" and "Provision". */
function leadsTo(
  { place: { paragraph: at = Infinity } }: PrintedLine,
  side: string,
  { plan, context }: Pick<Given, 'plan' | 'context'>,
): boolean {
  return printedLines(plan).some(
    ({ text, place: { paragraph = 0 } }) =>
      paragraph > at && paragraph <= at + REACH && context.wording(side).find(text) !== null,
  );
}

function adulthoodMissing({ plan, parameters, context }: Given): Hit[] {
  const isShared = plan.sections.E.headings.some(({ labels, foundBy }) =>
    foundBy === 'column' ? isFound(plan, 'F') : labels.includes('F'),
  );
  return parameters.adulthood.flatMap((side): Hit[] => {
    const own = SIDES[side.section];
    const others = SIDES[side.section === 'E' ? 'F' : 'E'];
    const isPlace = (line: PrintedLine): boolean => {
      const { section, text } = line;
      if (!names(text, side, context)) return false;
      if (section !== null && own.includes(section)) return true;
      const speaksForOther =
        context.wording(side.otherSide).find(text) !== null &&
        context.wording(side.ownSide).find(text) === null;
      const isOfOther = section !== null && others.includes(section) && !isShared;
      return (
        isPart(line, isShared) &&
        !speaksForOther &&
        !(isOfOther && !leadsTo(line, side.ownSide, { plan, context }))
      );
    };
    const isOffered = printedLines(plan).some(isPlace);
    const found = own.filter((letter) => isFound(plan, letter));
    return isOffered || found.length === 0
      ? []
      : [{ absentFrom: [...own, 'particulars'], section: side.section, case: side.case }];
  });
}

/** What a blank form has no place for, though every plan needs it: one finding for each. */
export const templatePlaces: Check<Parameters> = {
  name: 'template-places',
  parameters: schema,
  lists: ({ voices, advice, otherAdvice, adulthood }) => [
    ...[...voices, ...advice, otherAdvice, ...adulthood].flatMap((by) => [by.list, by.excuses]),
    ...voices.map(({ anywhere }) => anywhere),
    ...adulthood.flatMap(({ ownSide, otherSide }) => [ownSide, otherSide]),
  ],
  cases: ({ labels, voices, advice, adulthood }) => [
    ...labels,
    ...[...voices, ...advice, ...adulthood].map((one) => one.case),
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
      ...adulthoodMissing(given),
      ...adviceMissing(given),
    ];
    return hits.length > 0 ? hitsOrPass(hits) : unlessUnread(plan, ['A', 'E', 'F', 'K'], PASS);
  },
};
