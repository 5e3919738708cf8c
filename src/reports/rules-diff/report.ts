import type { CalendarDate } from '../../model/calendar-date.ts';
import type { DocumentDifference, RuleDifference } from '../../model/difference.ts';
import type { AuditResult } from '../../model/result.ts';

/** What a changed pack would add and remove over an archive. */
export interface RulesDiff {
  readonly asOf: CalendarDate;
  readonly before: AuditResult['packs'];
  readonly after: AuditResult['packs'];
  /** How many documents were audited by both. */
  readonly audited: number;
  readonly status: AuditResult['summary']['status'];
  readonly byRule: readonly RuleDifference[];
  /** May be walked again and again. */
  readonly documents: Iterable<DocumentDifference>;
}
