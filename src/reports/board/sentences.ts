import { dateInWords } from '../../language/calendar.ts';
import type { Before } from '../figures/before.ts';
import type { ReportOptions } from '../options.ts';
import { coverageWords } from '../scale/describe.ts';
import { capitalised } from '../words.ts';
import type { Ledger } from './ledger.ts';
import { isSmall, safeRateWords, unitRateWords } from './rate-words.ts';
import { LEAST } from './suppress.ts';
import { type Traced, type TracedFigures, tracedFigures } from './traced.ts';

export interface Telling {
  readonly ledger: Ledger;
  readonly isSample: boolean;
  readonly before: Before | null;
  readonly options: ReportOptions;
}

/** What the figures say, drafted in sentences. */
export function foundSentences(traced: TracedFigures, telling: Telling): string[] {
  const earlier = earlierFigures(telling);
  const say = (one: Traced, words: (rate: string) => string): string =>
    isSmall(one.rate)
      ? `${one.label}: fewer than ${LEAST} ${one.of}, so no figure is given.`
      : `${telling.ledger.cite(one, words(unitRateWords(one.rate, one.of, telling.isSample)))}${since(one, earlier, telling)}.`;
  const named = (one: Traced): string => say(one, (rate) => `${one.label}: ${rate}`);
  return [
    ...traced.ratings
      .filter(({ rate }, at) => at === 0 || rate.count > 0)
      .map((one) => say(one, (rate) => `${rate} ${one.label}`)),
    ...traced.words.filter(({ rate }) => rate.count > 0).map(named),
    ...(traced.coverage === null ? [] : [`Of these words: on average ${coverageWords(traced.coverage)}.`]),
    ...[...traced.agencies, ...traced.reviews, traced.adulthood].map(named),
    ...traced.rules.map((one) => say(one, (rate) => `Found most often: “${one.label}”, in ${rate}`)),
  ].map(capitalised);
}

function earlierFigures({ before, options }: Telling): ReadonlyMap<string, Traced> {
  if (before === null) return new Map();
  const { ratings, words, agencies, reviews, adulthood, rules } = tracedFigures(
    before.figures,
    options,
    Number.POSITIVE_INFINITY,
  );
  const all = [...ratings, ...words, ...agencies, ...reviews, adulthood, ...rules];
  return new Map(all.map((one) => [one.label, one]));
}

/** ", against 45 of 100 (45%) on 1 May 2026", where that can be compared. */
function since(one: Traced, earlier: ReadonlyMap<string, Traced>, { before, isSample }: Telling): string {
  const then = earlier.get(one.label);
  if (before === null || then === undefined || isSmall(then.rate)) return '';
  if (one.isOfRules && before.changes === null) return '';
  return `, against ${safeRateWords(then.rate, isSample)} on ${dateInWords(before.asOf)}`;
}
