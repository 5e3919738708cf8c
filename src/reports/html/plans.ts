import { byCodePoint } from '../../language/order.ts';
import type { AuditResult, DocumentResult, Rating } from '../../model/result.ts';
import type { Severity } from '../../model/rule.ts';
import { severityCounts } from '../describe.ts';
import { worstFirst } from '../figures/open-first.ts';
import type { ReportOptions } from '../options.ts';
import { capitalised, figure, plural, STAGE_WORDS } from '../words.ts';
import { documentAnchor } from './anchors.ts';
import { documentParts, SEVERITY_COLUMNS, severityCells } from './documents.ts';
import { type Html, html, render } from './markup.ts';
import { dataTable } from './table.ts';

/** A page with more plans in full is slow to open and longer than anybody reads. */
const IN_FULL = 300;
/** A table with more rows is slow to sort and to filter. */
const IN_TABLE = 2000;

/** A line of the table of plans. */
interface ListedPlan {
  readonly path: string;
  /** Its place among all documents, counted from 1. */
  readonly number: number;
  readonly rating: Rating;
  readonly stage: string;
  readonly standing: DocumentResult['standing'];
  readonly counts: Readonly<Record<Severity, number>>;
}

/** The audited documents that a page has room for. */
export interface Listed {
  readonly audited: number;
  /** By code point. */
  readonly plans: readonly ListedPlan[];
  /** The numbers of those that it shows in full. */
  readonly inFull: ReadonlySet<number>;
}

/** All audited documents, as long as there are few; else those with most to put right. */
export function listedDocuments({ documents }: AuditResult): Listed {
  let worst: ListedPlan[] = [];
  let number = 0;
  let audited = 0;
  for (const document of documents) {
    number += 1;
    if (document.outcome !== 'audited') continue;
    audited += 1;
    worst.push(listed(document, number));
    // Sorting is dear, so it waits until there are twice as many as are wanted.
    if (worst.length >= 2 * IN_TABLE) worst = worst.toSorted(worstFirst).slice(0, IN_TABLE);
  }
  const kept = worst.toSorted(worstFirst).slice(0, IN_TABLE);
  return {
    audited,
    plans: kept.toSorted((one, other) => byCodePoint(one.path, other.path)),
    inFull: new Set(kept.slice(0, IN_FULL).map((plan) => plan.number)),
  };
}

/** Where the page shows documents in full, by their paths. */
export function anchorsInFull({ plans, inFull }: Listed): Map<string, string> {
  return new Map(
    plans.flatMap(({ path, number }) => (inFull.has(number) ? [[path, documentAnchor(number)]] : [])),
  );
}

function listed(document: DocumentResult, number: number): ListedPlan {
  const { path, ratings, stage, standing } = document;
  const counts = severityCounts(document);
  const rating = ratings['overall'] ?? 'grey';
  return { path, number, rating, stage: capitalised(STAGE_WORDS[stage ?? 'unknown']), standing, counts };
}

/** Where the rest can be had. */
const ELSEWHERE =
  'All of them stand in the data files: add -o plans.xlsx for a workbook, or -o tables/ for CSV files.';

export function planTable({ audited, plans, inFull }: Listed): Html {
  if (audited === 0) return html`<p>No document was audited.</p>\n`;
  const rows = plans.map(({ path, number, rating, stage, standing, counts }) => [
    inFull.has(number) ? html`<a href="#${documentAnchor(number)}">${path}</a>` : path,
    html`<span class="tag tag-${rating}">${capitalised(rating)}</span>`,
    stage,
    capitalised(standing),
    ...severityCells(counts),
  ]);
  const columns = [
    { title: 'Plan' },
    { title: 'Rating' },
    { title: 'Stage' },
    { title: 'Standing' },
    ...SEVERITY_COLUMNS,
  ];
  const cut = `Of ${plural(audited, 'document')} these are the ${figure(plans.length)} with most to put right. ${ELSEWHERE}`;
  return html`${plans.length < audited ? html`<p>${cut}</p>\n` : null}${dataTable({ caption: 'Audited documents', columns, wide: true }, rows)}`;
}

/** The findings of the plans that are shown in full, each closed until it is opened. */
export function* documentsInFull(
  { documents }: AuditResult,
  { audited, inFull }: Listed,
  options: ReportOptions,
): Iterable<string> {
  if (inFull.size < audited) {
    const cut = `The ${figure(inFull.size)} of ${plural(audited, 'document')} with most to put right. ${ELSEWHERE}`;
    yield render(html`<p>${cut}</p>\n`);
  }
  yield render(
    html`<p class="printed">Of the plans in full those are printed that were open on the page.</p>\n`,
  );
  let number = 0;
  for (const document of documents) {
    number += 1;
    if (inFull.has(number)) yield* documentParts(document, number, options);
  }
}
