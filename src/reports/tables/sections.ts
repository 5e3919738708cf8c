import { AGENCY_TITLES, SECTION_AGENCIES } from '../../model/agency.ts';
import type { DocumentResult } from '../../model/result.ts';
import { SECTIONS } from '../../model/section.ts';
import { SECTION_TITLES } from '../words.ts';
import { type Columns, integer, type Row, type Table, text } from './table.ts';

const COLUMNS = {
  document: text(50),
  section: text(8),
  title: text(40),
  agency: text(14),
  state: text(12),
  found_by: text(10),
  rating: text(8),
  findings: integer,
  plan_id: text(20),
} as const satisfies Columns;

/** One row a statutory section of an audited document, those that are missing included. */
export const SECTIONS_TABLE: Table<typeof COLUMNS> = { name: 'sections', columns: COLUMNS };

export function sectionRows(document: DocumentResult, plan: string): Row<typeof COLUMNS>[] {
  return SECTIONS.flatMap((section) => {
    const found = document.sections[section];
    if (found === undefined) return [];
    return {
      document: document.path,
      section,
      title: SECTION_TITLES[section],
      agency: AGENCY_TITLES[SECTION_AGENCIES[section]],
      state: found.state,
      found_by: found.foundBy,
      rating: document.ratings[section],
      findings: document.findings.filter((finding) => finding.section === section).length,
      plan_id: plan,
    };
  });
}
