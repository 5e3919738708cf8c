import type { Finding } from '../../model/result.ts';
import { groupBySection } from '../grouping.ts';

/** A finding with its number on the page of its plan. */
export interface Numbered {
  readonly number: number;
  readonly finding: Finding;
}

/** The findings of a plan in the order of its page, counted from 1. */
export function numbered(findings: readonly Finding[]): Numbered[] {
  return groupBySection(findings)
    .flatMap(({ alike }) => alike.flatMap(({ finding, others }) => [finding, ...others]))
    .map((finding, index) => ({ number: index + 1, finding }));
}
