import { z } from 'zod';
import type { PhraseSet } from '../language/phrases.ts';
import { wordsOf } from '../language/words.ts';
import { agencySchema } from '../model/agency.ts';
import type { Evidence, Plan, PlanOutcome } from '../model/plan.ts';
import { ADULT_AREAS } from '../model/sayings.ts';
import type { CheckContext } from './check.ts';
import { list } from './parameters.ts';

/** One of the four areas of preparation for adulthood: its words, and who answers for it. */
export const area = z.strictObject({
  name: z.string(),
  lists: z.array(list).min(1),
  /** Words of headings, and of cells beside an outcome, that name the area. */
  heading: list.optional(),
  /** What the examples of outcomes call it. */
  examples: z.enum(ADULT_AREAS).optional(),
  agency: agencySchema,
});

export type Area = z.infer<typeof area>;

/** What makes an entry of section E an outcome for a person: a change in it, and not provision in disguise. */
export const outcomeWording = z.strictObject({ change: list, provision: list });

export type OutcomeWording = z.infer<typeof outcomeWording>;

/** An outcome with what its layout calls it: its sub-heading, and short cells of its row to the left of it. */
export interface Aim extends Evidence {
  readonly heads: readonly string[];
  /** Its words and those that measure it. */
  readonly told: string;
  /** It stands in one row with health needs or health provision. */
  readonly isBesideHealth: boolean;
  /** How much it speaks for each area by examples of others; null for a line that is no outcome by itself. */
  readonly areas: PlanOutcome['areas'] | null;
}

const MAX_HEAD_WORDS = 8;

const isHead = (text: string): boolean => wordsOf(text).length <= MAX_HEAD_WORDS && !/[.!?]$/u.test(text);

/** The outcomes of section E; its lines where no single outcome was recognised. */
export function outcomesOf({ outcomes, sections: { C, E, G } }: Plan): Aim[] {
  const ofHealth = new Set([...C.lines, ...G.lines].map(({ row }) => row));
  const isBesideHealth = (row: string | null): boolean => row !== null && ofHealth.has(row);
  if (outcomes.length === 0) {
    return E.lines.map(({ text, place, row, subheading }) => ({
      text,
      place,
      told: text,
      isBesideHealth: isBesideHealth(row),
      areas: null,
      heads: headsOf([subheading]),
    }));
  }
  const rows = Map.groupBy(E.lines, ({ row }) => row);
  // One sub-heading for all of them, the last of several that stand empty, groups nothing.
  const isGrouped = new Set(outcomes.map(({ subheading }) => subheading)).size > 1;
  return outcomes.map(({ text, place, row, subheading, group, measure, areas }) => {
    const cells = row === null ? [] : (rows.get(row) ?? []);
    // To the right stand who helps and by when: a "health visitor" makes no outcome on health.
    const left = cells.filter((cell) => (cell.place.column ?? 0) < (place.column ?? 0));
    const others = [group, LABEL.exec(text)?.[1] ?? null, ...left.map((cell) => cell.text)];
    const told = measure === null ? text : `${text}\n${measure}`;
    const heads = headsOf(isGrouped ? [subheading, ...others] : others);
    return { text, place, told, areas, heads, isBesideHealth: isBesideHealth(row) };
  });
}

/** "Health: by July Kai will ...": what stands before an outcome's colon says what it is for. */
const LABEL = /^([^:.]{1,40}):\s/u;

/** "People and places · Area 3: friends and community" is what several headings say. */
const PARTED = / · |:\s/u;

const headsOf = (texts: readonly (string | null)[]): string[] =>
  texts.flatMap((text) => text?.split(PARTED) ?? []).filter(isHead);

/** The outcomes that describe a change in the person, with their number in section E, from 1. */
export function personalOutcomes(
  plan: Plan,
  { change, provision }: OutcomeWording,
  { wording }: CheckContext,
): { readonly number: number; readonly outcome: Aim }[] {
  return outcomesOf(plan)
    .map((outcome, index) => ({ number: index + 1, outcome }))
    .filter(
      ({ outcome: { text } }) =>
        wording(change).find(text) !== null && wording(provision).find(text) === null,
    );
}

/** An area, the numbers of the outcomes that cover it, and those of outcomes that may and are not known to. */
export interface Coverage {
  readonly area: Area;
  readonly outcomes: readonly number[];
  readonly doubtful: readonly number[];
}

export interface AdulthoodParameters {
  readonly areas: readonly Area[];
  readonly outcome: OutcomeWording;
}

/** Several rules ask for the coverage of one plan by the same words. */
const known = new WeakMap<Plan, WeakMap<PhraseSet, Map<string, Coverage[]>>>();

/** Which outcomes cover which area. */
export function coverageOf(plan: Plan, parameters: AdulthoodParameters, context: CheckContext): Coverage[] {
  const words = context.wording(parameters.outcome.change);
  const ofPlan = known.get(plan) ?? new WeakMap<PhraseSet, Map<string, Coverage[]>>();
  const byAreas = ofPlan.get(words) ?? new Map<string, Coverage[]>();
  known.set(plan, ofPlan.set(words, byAreas));
  const key = JSON.stringify([parameters.areas, parameters.outcome]);
  const coverage = byAreas.get(key) ?? readCoverage(plan, parameters, context);
  byAreas.set(key, coverage);
  return coverage;
}

function readCoverage(plan: Plan, parameters: AdulthoodParameters, context: CheckContext): Coverage[] {
  const outcomes = personalOutcomes(plan, parameters.outcome, context).map(({ number, outcome }) => ({
    number,
    outcome: { ...outcome, heads: tellingHeads(outcome, parameters.areas, context) },
  }));
  return parameters.areas.map((one) => {
    const covering = outcomes.filter(({ outcome }) => isOfArea(outcome, one, context));
    const doubtful = outcomes.filter(({ outcome }) => mayBeOfArea(outcome, one));
    return {
      area: one,
      outcomes: covering.map(({ number }) => number),
      doubtful: doubtful.filter((each) => !covering.includes(each)).map(({ number }) => number),
    };
  });
}

/** An outcome is of each area that it is for so surely by examples of others, whatever its words. */
const LIKELY = 0.35;
/** From this on it may be, and that it is not is not said. */
const DOUBTFUL = 0.2;
/** Below this the words of an area are words for something else: "readable to a stranger". */
const UNLIKELY = 0.006;

/** A heading that names more areas lists them, and puts nothing under any of them. */
const MOST_NAMED = 2;

/** The heads of an outcome that tell its area. */
function tellingHeads({ heads }: Aim, areas: readonly Area[], { wording }: CheckContext): readonly string[] {
  const naming = areas.flatMap(({ heading }) => (heading === undefined ? [] : [wording(heading)]));
  return heads.filter((head) => naming.filter((words) => words.find(head) !== null).length <= MOST_NAMED);
}

/** Whether an outcome is of an area: by what the plan puts it under, by examples of others, or by its own words. */
function isOfArea(outcome: Aim, one: Area, { wording }: CheckContext): boolean {
  const { heads, told } = outcome;
  const { heading, lists } = one;
  if (heading !== undefined && heads.some((head) => wording(heading).find(head) !== null)) return true;
  const share = shareOf(outcome, one);
  const isWorded = lists.some((name) => wording(name).find(told) !== null);
  return share === undefined ? isWorded : share >= LIKELY || (isWorded && share >= UNLIKELY);
}

/** How much an outcome speaks for an area by examples of others; undefined where no examples tell. */
function shareOf({ areas }: Aim, { examples }: Area): number | undefined {
  return examples === undefined ? undefined : areas?.get(examples);
}

/** Whether an outcome, which is surely of no area or stands beside what is of this one, may be of it. */
function mayBeOfArea(outcome: Aim, one: Area): boolean {
  if (one.agency === 'health' && outcome.isBesideHealth) return true;
  const surest = Math.max(...(outcome.areas?.values() ?? []));
  return surest < LIKELY && (shareOf(outcome, one) ?? 0) >= DOUBTFUL;
}

export function adulthoodLists({ areas, outcome }: AdulthoodParameters): string[] {
  const ofAreas = areas.flatMap(({ lists, heading }) =>
    heading === undefined ? lists : [...lists, heading],
  );
  return [...ofAreas, outcome.change, outcome.provision];
}
