import { differenceInDays, wholeMonths } from '../../language/calendar.ts';
import { type CalendarDate, calendarDateSchema } from '../../model/calendar-date.ts';
import type { Counter } from '../../model/counter.ts';
import type { Inspection, Measure } from '../../model/inspection.ts';
import type { DocumentResult } from '../../model/result.ts';
import type { ReportOptions } from '../options.ts';
import type { Rate } from './rate.ts';
import { type RuleStates, ruleStates } from './rule-states.ts';
import { meaning, type ShareMeasure, tallying } from './tallies.ts';
import { yearBand } from './year-band.ts';

export type Measured =
  | {
      readonly kind: 'share';
      readonly rate: Rate;
      /** Plans in which nobody could tell. */
      readonly untold: number;
      /** Empty where the measure is not counted by year group. */
      readonly byYear: ReadonlyMap<number, Rate>;
    }
  | {
      readonly kind: 'median';
      readonly unit: 'weeks' | 'months';
      /** The lower of two medians; null where none does. */
      readonly value: number | null;
      readonly shown: Rate;
    }
  | { readonly kind: 'changes'; readonly of: 'added' | 'gone' | 'open' };

type Measuring = (document: DocumentResult, states: RuleStates) => void;

interface Gauge {
  readonly add: Measuring;
  readonly measured: () => Measured;
}

type Options = ReportOptions & { readonly asOf: CalendarDate };

/** The figures of every theme of an inspection, in its order. */
export type Mirrored = readonly (readonly Measured[])[];

/** Measures what the themes of inspections ask for, over the plans that rates count. */
export function mirrorCounter(inspections: readonly Inspection[], options: Options): Counter<Mirrored[]> {
  const gauges = inspections.map(({ themes }) =>
    themes.map(({ figures }) => figures.map((measure) => gaugeOf(measure, options))),
  );
  const all = gauges.flat(2);
  return {
    add: (document) => {
      const states = ruleStates(document);
      for (const { add } of all) add(document, states);
    },
    figures: () => gauges.map((themes) => themes.map((figures) => figures.map(({ measured }) => measured()))),
  };
}

function gaugeOf(measure: Measure, options: Options): Gauge {
  if (measure.measure === 'changes') {
    return { add: () => undefined, measured: () => ({ kind: 'changes', of: measure.of }) };
  }
  return measure.measure === 'weeks' || measure.measure === 'months'
    ? medianGauge(measure, options)
    : shareGauge(measure, options);
}

function shareGauge(measure: ShareMeasure, options: Options): Gauge {
  const tally = tallying(measure, options);
  const sum = { count: 0, total: 0, untold: 0 };
  const byYear = new Map<number, Rate>();
  return {
    add: (document, states) => {
      const { count, total, untold } = tally(document, states);
      sum.count += count;
      sum.total += total;
      sum.untold += untold;
      const year = measure.byYear === undefined || total === 0 ? null : yearBand(document);
      if (year === null) return;
      const before = byYear.get(year) ?? { count: 0, total: 0 };
      byYear.set(year, { count: before.count + count, total: before.total + total });
    },
    measured: () => {
      const { count, total, untold } = sum;
      return { kind: 'share', rate: { count, total }, untold, byYear };
    },
  };
}

type MedianMeasure = Extract<Measure, { readonly measure: 'weeks' | 'months' }>;

/** Whole weeks or months by how often they occur: a median needs no list of them. */
function medianGauge(measure: MedianMeasure, { asOf }: Options): Gauge {
  const lengths = new Map<number, number>();
  let total = 0;
  return {
    add: (document, states) => {
      if (!isMeasurable(measure, document, states)) return;
      total += 1;
      const length = measure.measure === 'weeks' ? weeks(measure, document) : months(measure, states, asOf);
      if (length !== null && length >= 0) lengths.set(length, (lengths.get(length) ?? 0) + 1);
    },
    measured: () => {
      const count = [...lengths.values()].reduce((sum, times) => sum + times, 0);
      return {
        kind: 'median',
        unit: measure.measure,
        value: medianOf(lengths, count),
        shown: { count, total },
      };
    },
  };
}

function isMeasurable(measure: MedianMeasure, { stage }: DocumentResult, states: RuleStates): boolean {
  if (measure.measure === 'months') return states.findings.get(measure.rule)?.some(meaning(measure)) ?? false;
  const { stages } = measure;
  return stages === undefined || stages.some((one) => one === stage);
}

function weeks(
  { from, to }: Extract<MedianMeasure, { readonly measure: 'weeks' }>,
  { facts }: DocumentResult,
): number | null {
  const [start, end] = [facts?.[from] ?? null, facts?.[to] ?? null];
  return start === null || end === null ? null : Math.floor(differenceInDays(start, end) / 7);
}

/** Of the longest wait that the findings tell of. */
function months(
  measure: Extract<MedianMeasure, { readonly measure: 'months' }>,
  { findings }: RuleStates,
  asOf: CalendarDate,
): number | null {
  const dates = (findings.get(measure.rule) ?? [])
    .filter(meaning(measure))
    .map(({ data }) => calendarDateSchema.safeParse(data[measure.since]))
    .flatMap(({ data }) => (data === undefined || data > asOf ? [] : [data]));
  const [first] = dates.toSorted();
  return first === undefined ? null : wholeMonths(first, asOf);
}

function medianOf(lengths: ReadonlyMap<number, number>, count: number): number | null {
  let passed = 0;
  for (const [length, times] of [...lengths].toSorted(([one], [other]) => one - other)) {
    passed += times;
    if (passed * 2 >= count) return length;
  }
  return null;
}
