import { z } from 'zod';
import type { PhraseSet } from '../language/phrases.ts';
import { agencySchema } from '../model/agency.ts';
import type { Evidence, Plan } from '../model/plan.ts';
import type { CheckContext } from './check.ts';
import { list } from './parameters.ts';

/** One of the four areas of preparation for adulthood: its words, and who answers for it. */
export const area = z.strictObject({ name: z.string(), lists: z.array(list).min(1), agency: agencySchema });

export type Area = z.infer<typeof area>;

/** What makes an entry of section E an outcome for a person: a change in it, and not provision in disguise. */
export const outcomeWording = z.strictObject({ change: list, provision: list });

export type OutcomeWording = z.infer<typeof outcomeWording>;

/** The outcomes of section E; its lines where no single outcome was recognised. */
export function outcomesOf(plan: Plan): Evidence[] {
  const { outcomes, sections } = plan;
  const found: readonly Evidence[] = outcomes.length > 0 ? outcomes : sections.E.lines;
  return found.map(({ text, place }) => ({ text, place }));
}

/** The outcomes that describe a change in the person, with their number in section E, from 1. */
export function personalOutcomes(
  plan: Plan,
  { change, provision }: OutcomeWording,
  { wording }: CheckContext,
): { readonly number: number; readonly outcome: Evidence }[] {
  return outcomesOf(plan)
    .map((outcome, index) => ({ number: index + 1, outcome }))
    .filter(
      ({ outcome: { text } }) =>
        wording(change).find(text) !== null && wording(provision).find(text) === null,
    );
}

/** An area and the numbers of the outcomes that cover it. */
export interface Coverage {
  readonly area: Area;
  readonly outcomes: readonly number[];
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
  const outcomes = personalOutcomes(plan, parameters.outcome, context);
  return parameters.areas.map((one) => ({
    area: one,
    outcomes: outcomes
      .filter(({ outcome }) => one.lists.some((name) => context.wording(name).find(outcome.text) !== null))
      .map(({ number }) => number),
  }));
}

export function adulthoodLists({ areas, outcome }: AdulthoodParameters): string[] {
  return [...areas.flatMap(({ lists }) => lists), outcome.change, outcome.provision];
}
