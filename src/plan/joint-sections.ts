import type { SectionLabel } from '../model/section.ts';
import type { ColumnRole } from '../model/vocabulary.ts';
import { columnHeaderText } from './column-roles.ts';
import { headerRole } from './header-roles.ts';
import type { Line } from './lines.ts';
import type { Recogniser } from './recogniser.ts';
import type { Span } from './spans.ts';

/** Which section a column speaks for, where one heading opens several ("Outcomes and provision"). */
const BY_ROLE: Readonly<Partial<Record<ColumnRole, readonly SectionLabel[]>>> = {
  outcome: ['E'],
  timescale: ['E'],
  need: ['B', 'C', 'D'],
  what: ['F', 'G', 'H1', 'H2', 'H'],
  who: ['F', 'G', 'H1', 'H2', 'H'],
  frequency: ['F', 'G', 'H1', 'H2', 'H'],
  amount: ['F', 'G', 'H1', 'H2', 'H'],
  ratio: ['F', 'G', 'H1', 'H2', 'H'],
};

function ownersOf(recogniser: Recogniser, line: Line): readonly SectionLabel[] | null {
  const header = line.cell === null ? null : columnHeaderText(recogniser, line.cell);
  const role = header === null ? undefined : headerRole(recogniser, header);
  return role === undefined ? null : (BY_ROLE[role] ?? null);
}

/**
 * The spans of one section: under a heading for several sections, the cells of columns that speak for
 * another of them are left to it; words that no column rules belong to all.
 */
export function withoutOthersColumns(recogniser: Recogniser, label: SectionLabel, span: Span): Span {
  if (span.labels.length < 2) {
    return span;
  }
  const lines = span.lines.filter((line) => {
    const owners = ownersOf(recogniser, line);
    const shared = owners === null || !span.labels.some((other) => owners.includes(other));
    return shared || owners.includes(label);
  });
  return { ...span, lines };
}
