import type { FindingOutcome } from './finding-differences.ts';
import type { LabelledDocument } from './labelled.ts';
import type { Reading } from './plan-differences.ts';

/** What one labelled document gave beside its label. */
export interface Compared {
  readonly document: LabelledDocument;
  readonly readings: readonly Reading[];
  readonly findings: readonly FindingOutcome[];
}

export interface Share {
  readonly right: number;
  readonly all: number;
}

const isRight = ({ expected, actual }: Reading): boolean => expected === actual;

function shareOf(readings: readonly Reading[]): Share {
  return { right: readings.filter(isRight).length, all: readings.length };
}

/** How many readings of one sort were right, by a key of the document. */
export function sharesBy(
  compared: readonly Compared[],
  about: Reading['about'],
  keyOf: (one: Compared) => string,
): Map<string, Share> {
  const groups = Map.groupBy(compared, keyOf);
  const shares = [...groups].map(([key, ones]): [string, Share] => [
    key,
    shareOf(ones.flatMap(({ readings }) => readings.filter((reading) => reading.about === about))),
  ]);
  return new Map(shares.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

export interface RuleFigures {
  readonly rule: string;
  readonly hits: number;
  readonly misses: number;
  readonly falseFindings: number;
}

/** Hits, misses and false findings by rule, rules in order of their ids. */
export function ruleFigures(compared: readonly Compared[]): RuleFigures[] {
  const byRule = Map.groupBy(
    compared.flatMap(({ findings }) => findings),
    ({ rule }) => rule,
  );
  const count = (ones: readonly FindingOutcome[], outcome: FindingOutcome['outcome']): number =>
    ones.filter((one) => one.outcome === outcome).length;
  return [...byRule]
    .map(([rule, ones]) => ({
      rule,
      hits: count(ones, 'hit'),
      misses: count(ones, 'miss'),
      falseFindings: count(ones, 'false'),
    }))
    .toSorted((a, b) => (a.rule < b.rule ? -1 : 1));
}
