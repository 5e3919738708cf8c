import type { z } from 'zod';
import type { PhraseSet } from '../language/phrases.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import type { CheckOutcome, Hit } from '../model/check.ts';
import type { Plan } from '../model/plan.ts';
import type { Stage } from '../model/stage.ts';

/** What a check may know beside the plan and its parameters. */
export interface CheckContext {
  readonly asOf: CalendarDate;
  /** Whether a day lies after that of the audit. A check that asks no more than this need not run again on most days. */
  readonly isToCome: (day: CalendarDate) => boolean;
  readonly stage: Stage | 'unknown';
  /** A list of the packs' `wording/`, compiled. The loader has made sure that it exists. */
  readonly wording: (list: string) => PhraseSet;
}

/**
 * A general check: one pure function that many rules use with different parameters. `parameters` parses
 * a rule's `with` when its pack is loaded, so that `run` can trust them.
 */
export interface Check<Parameters = unknown> {
  readonly name: string;
  readonly parameters: z.ZodType<Parameters>;
  /** The wording lists these parameters name. */
  readonly lists?: (parameters: Parameters) => readonly string[];
  /** The cases a hit can name with these parameters. */
  readonly cases?: (parameters: Parameters) => readonly string[];
  /** Whether a fully read document can still leave the check unsure. */
  readonly unsure: (parameters: Parameters) => boolean;
  readonly run: (plan: Plan, parameters: Parameters, context: CheckContext) => CheckOutcome;
}

export const PASS: CheckOutcome = { outcome: 'pass' };

export const NOT_APPLICABLE: CheckOutcome = { outcome: 'not-applicable' };

export function notAssessed(reason: string): CheckOutcome {
  return { outcome: 'not-assessed', reason };
}

/** The first of the hits in each sentence: one sentence with several is one thing to mend. */
export function oneOfSentence(hits: readonly Hit[]): Hit[] {
  const at = ({ section, evidence }: Hit): string => JSON.stringify([section, evidence]);
  return [...Map.groupBy(hits, at).values()].flatMap(([first]) => first ?? []);
}

/** The hits, or a pass where there are none. */
export function hitsOrPass(hits: readonly Hit[]): CheckOutcome {
  const [first, ...rest] = hits;
  return first === undefined ? PASS : { outcome: 'hit', hits: [first, ...rest] };
}

export function hit(first: Hit): CheckOutcome {
  return { outcome: 'hit', hits: [first] };
}
