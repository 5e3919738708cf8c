import type { CalendarDate } from '../../model/calendar-date.ts';
import type { DocumentResult } from '../../model/result.ts';
import type { Scale, ScalePart } from '../../model/scale.ts';
import { SECTIONS } from '../../model/section.ts';
import { isInForce, reviewAgeOf } from '../figures/reviews.ts';
import type { ReportOptions } from '../options.ts';
import { judgedParts, type PartJudged } from './judged.ts';

/** What a scale says of a section, or of a plan. */
interface Indicated {
  /** Null where too little could be assessed. */
  readonly word: string | null;
  /** The share of the rules that could be assessed, from 0 to 1. */
  readonly coverage: number;
}

export interface Indicative extends Indicated {
  /** Of the sections that rules judge. */
  readonly parts: ReadonlyMap<ScalePart, Indicated>;
  /** Why the word is no better, where a cap holds: the last that lowered it. */
  readonly capped: string | null;
}

export interface IndicateOptions extends Pick<ReportOptions, 'rules'> {
  readonly scale: Scale;
  readonly asOf: CalendarDate;
}

const PARTS: readonly ScalePart[] = [...SECTIONS, 'plan'];

/**
 * What the scale says of an audited plan, out of its result alone. What could not be assessed neither lifts nor lowers
 * it: it lessens the coverage, and where too little is left there is no word.
 */
export function indicate(document: DocumentResult, options: IndicateOptions): Indicative {
  const { scale } = options;
  const judged = judgedParts(document, options);
  const parts = new Map<ScalePart, Indicated>();
  const whole = { weight: 0, covered: 0, scored: 0, score: 0 };
  for (const part of PARTS) {
    const own = judged.get(part);
    if (own === undefined) continue;
    const weight = scale.weights[part] ?? 0;
    const coverage = own.assessed / (own.assessed + own.open);
    const isScored = coverage >= scale.leastCoverage;
    const score = scoreOf(own, scale);
    parts.set(part, { word: isScored ? wordOf(score, scale) : null, coverage });
    whole.weight += weight;
    whole.covered += weight * coverage;
    if (!isScored) continue;
    whole.scored += weight;
    whole.score += weight * score;
  }
  const coverage = whole.weight === 0 ? 0 : whole.covered / whole.weight;
  if (coverage < scale.leastCoverage || whole.scored === 0)
    return { word: null, coverage, parts, capped: null };
  return { coverage, parts, ...capped(wordOf(whole.score / whole.scored, scale), document, options) };
}

function scoreOf({ worst }: PartJudged, { deductions }: Scale): number {
  const taken = worst.reduce((sum, severity) => sum + deductions[severity], 0);
  return Math.max(0, 100 - taken);
}

function wordOf(score: number, { words }: Scale): string {
  return words.find(({ from }) => score >= from)?.word ?? words.at(-1)?.word ?? '';
}

/** The word with the caps over it; the lowest of them holds. */
function capped(
  word: string,
  document: DocumentResult,
  options: IndicateOptions,
): Pick<Indicative, 'word' | 'capped'> {
  const { words, caps } = options.scale;
  const rank = (one: string): number => words.findIndex((known) => known.word === one);
  let held: { word: string; capped: string | null } = { word, capped: null };
  for (const cap of caps) {
    if (rank(cap.word) > rank(held.word) && holds(cap, document, options))
      held = { word: cap.word, capped: cap.because };
  }
  return held;
}

function holds(
  { rules = [], severities = [], atLeast, ages = [] }: Scale['caps'][number],
  document: DocumentResult,
  { rules: texts, asOf }: IndicateOptions,
): boolean {
  const found = document.findings.filter(
    ({ rule, severity }) =>
      severities.includes(severity) || rules.includes(rule) || rules.includes(`${texts.get(rule)?.family}/*`),
  );
  const places = new Set(found.map(({ rule, section }) => section ?? rule));
  return places.size >= atLeast || (isInForce(document) && ages.includes(reviewAgeOf(document, asOf)));
}
