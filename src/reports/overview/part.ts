import type { OverviewTable } from './table.ts';

/** What a report says of many documents under one heading. */
export interface OverviewPart {
  readonly id: string;
  readonly title: string;
  /** Sentences above the tables. */
  readonly before?: readonly string[];
  readonly tables: readonly OverviewTable[];
  /** Sentences below them: what the figures count. */
  readonly after?: readonly string[];
}
