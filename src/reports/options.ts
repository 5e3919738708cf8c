import type { CalendarDate } from '../model/calendar-date.ts';
import type { Inspection } from '../model/inspection.ts';
import type { AuditResult } from '../model/result.ts';
import type { Rule } from '../model/rule.ts';
import type { Scale } from '../model/scale.ts';

/** What reports tell of a rule and its findings do not carry. */
export type RuleText = Readonly<
  Pick<Rule, 'title' | 'why' | 'family' | 'basis' | 'severity' | 'authority' | 'falsePositives' | 'section'>
>;

/** The text of a document as HTML of ours, with the evidence of its findings marked in it. */
export interface ReadingView {
  /** The numbers of the findings whose evidence is marked. */
  readonly marked: ReadonlySet<number>;
  readonly chunks: () => Iterable<string>;
}

/** What every report needs beside the result. */
export interface ReportOptions {
  /** By rule id, of all packs of the run. */
  readonly rules: ReadonlyMap<string, RuleText>;
  /** The texts of documents by their numbers in the result, counted from 1; only where names may be shown. */
  readonly views?: ReadonlyMap<number, ReadingView>;
  /** What inspectors found, to be mirrored with the figures of the archive; none where absent. */
  readonly inspections?: readonly Inspection[];
  /** An earlier result, for figures of before and after. */
  readonly earlier?: AuditResult;
  /** How many plans the audited ones are a sample of, where somebody says so. */
  readonly sampleOf?: number;
  /** The scale of words that is chosen, and the day that plans are held against. */
  readonly scale?: { readonly scale: Scale; readonly asOf: CalendarDate };
}

/** What a report for the terminal needs: nothing about the terminal is found out in here. */
export interface TerminalOptions {
  /** Columns; 80 where absent. */
  readonly width?: number;
  /** Levels of chalk: none where absent, 16 colours, 256, 16 million. */
  readonly colour?: 0 | 1 | 2 | 3;
}

export interface TextOptions extends ReportOptions, TerminalOptions {
  /** Counts only. */
  readonly quiet?: boolean;
}

/** The title of a rule; its id where no pack of the run knows it. */
export function titleOf(rule: string, options: ReportOptions): string {
  return options.rules.get(rule)?.title ?? rule;
}
