import type { AuditResult } from '../../model/result.ts';
import { type Columns, date, integer, type Row, type Table, text } from './table.ts';

const COLUMNS = {
  as_of: date,
  status: text(12),
  documents: integer,
  audited: integer,
  skipped: integer,
  unreadable: integer,
  errors: integer,
  warnings: integer,
  information: integer,
  packs: text(40),
  only: text(20),
  except: text(20),
  tool_version: text(12),
  run_id: text(20),
} as const satisfies Columns;

/** One row: the audit itself. */
export const RUNS_TABLE: Table<typeof COLUMNS> = { name: 'runs', columns: COLUMNS };

export function runRow(result: AuditResult, run: string): Row<typeof COLUMNS> {
  const { status, documents, audited, skipped, unreadable, bySeverity } = result.summary;
  const { error, warning, info } = bySeverity;
  return {
    as_of: result.asOf,
    status,
    documents,
    audited,
    skipped,
    unreadable,
    errors: error.findings,
    warnings: warning.findings,
    information: info.findings,
    packs: result.packs
      .map(({ name, version, lawAsAt }) => `${name} ${version} (law as at ${lawAsAt})`)
      .join('; '),
    only: result.selection.only.join('; '),
    except: result.selection.except.join('; '),
    tool_version: result.tool.version,
    run_id: run,
  };
}
