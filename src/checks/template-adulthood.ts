import { z } from 'zod';
import { wordsOf } from '../language/words.ts';
import type { Hit } from '../model/check.ts';
import type { Plan } from '../model/plan.ts';
import type { SectionLetter } from '../model/section.ts';
import type { CheckContext } from './check.ts';
import { list } from './parameters.ts';
import { type PrintedLine, printedLines } from './printed-lines.ts';
import { isFound, isNamedIn, MAX_HEADING_WORDS, placeWords } from './template-place-words.ts';

/** How a form asks for adult life, in the sections that must plan it. */
export const adulthoodSchema = z.strictObject({
  /** Outcomes and provision, each with its case; a heading that speaks of the other side alone is no place for this one. */
  sides: z.array(
    placeWords.extend({ case: z.string(), section: z.enum(['E', 'F']), ownSide: list, otherSide: list }),
  ),
  /** How a form says that it is for young children alone, who need no place for adult life. */
  youngOnly: list,
});

type Adulthood = z.infer<typeof adulthoodSchema>;
type Side = Adulthood['sides'][number];

/** The wording lists that these parameters name. */
export const listsOfAdulthood = ({ sides, youngOnly }: Adulthood): string[] => [
  youngOnly,
  ...sides.flatMap((side) => [side.list, side.excuses, side.ownSide, side.otherSide]),
];

/** Sections that may plan adult life, and the side of the plan they are on. */
const SIDES: Readonly<Record<'E' | 'F', readonly SectionLetter[]>> = { E: ['E'], F: ['F', 'G', 'H1', 'H2'] };

/** Where a part for adult life may stand; among the needs of B only where its table goes on to provision. */
const PLANNING: readonly (SectionLetter | null)[] = ['C', 'D', 'E', 'F', 'G', 'H1', 'H2'];

/** A part of its own for adult life, outside the sections or in another one, is for outcomes and provision. */
function isPart({ text, section, from }: PrintedLine, isShared: boolean): boolean {
  const isAside = section === null || PLANNING.includes(section) || (section === 'B' && isShared);
  return isAside && from !== 'running' && wordsOf(text).length <= MAX_HEADING_WORDS;
}

/** Whether a form says of itself that it is for children who are years from adult life. */
function isForYoungOnly(plan: Plan, { youngOnly }: Adulthood, { wording }: CheckContext): boolean {
  const own = [...plan.outside.map(({ text }) => text), ...plan.running];
  return own.some((text) => wording(youngOnly).find(text) !== null);
}

interface Given {
  readonly plan: Plan;
  readonly context: CheckContext;
  /** Outcomes and provision stand in one table. */
  readonly isShared: boolean;
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

/** Whether a line is a place for adult life on this side: in its sections, or in a part that is not the other side's. */
function isPlaceFor(line: PrintedLine, side: Side, given: Given): boolean {
  const { section, text } = line;
  const { context, isShared } = given;
  if (!isNamedIn(text, side, context)) return false;
  if (section !== null && SIDES[side.section].includes(section)) return true;
  const speaks = (name: string): boolean => context.wording(name).find(text) !== null;
  const speaksForOther = speaks(side.otherSide) && !speaks(side.ownSide);
  const others = SIDES[side.section === 'E' ? 'F' : 'E'];
  const isOfOther = section !== null && others.includes(section) && !isShared;
  return isPart(line, isShared) && !speaksForOther && (!isOfOther || leadsTo(line, side.ownSide, given));
}

/** The sides of the plan on which a blank form has no place for adult life. */
export function adulthoodMissing(plan: Plan, parameters: Adulthood, context: CheckContext): Hit[] {
  const isShared = plan.sections.E.headings.some(({ labels, foundBy }) =>
    foundBy === 'column' ? isFound(plan, 'F') : labels.includes('F'),
  );
  const given = { plan, context, isShared };
  const sides = isForYoungOnly(plan, parameters, context) ? [] : parameters.sides;
  return sides.flatMap((side): Hit[] => {
    const own = SIDES[side.section];
    const isOffered = printedLines(plan).some((line) => isPlaceFor(line, side, given));
    return isOffered || !own.some((letter) => isFound(plan, letter))
      ? []
      : [{ absentFrom: [...own, 'particulars'], section: side.section, case: side.case }];
  });
}
