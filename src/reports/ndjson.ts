import { byCodePoint } from '../language/order.ts';
import type { Place } from '../model/place.ts';
import {
  type AuditResult,
  type DocumentResult,
  documentResultSchema,
  type Finding,
} from '../model/result.ts';
import { ordered, printable } from './json.ts';

/**
 * One document a line, for engines that split a file by lines. A line stands for itself: `run` says of which
 * audit it is and whether that was finished, `archiveFindings` holds what is said of it together with others.
 *
 * The members are those of a document in the JSON result, but of one shape in every line, since engines infer
 * their columns: what may be absent there is null here, and objects with free keys are lists of entries.
 */
export function* ndjsonReport(result: AuditResult): Iterable<string> {
  const run = runOf(result);
  const across = findingsAcross(result);
  for (const document of result.documents) {
    const line = { run, ...lineOf(document), archiveFindings: across.get(document.path) ?? [] };
    yield `${printable(JSON.stringify(line))}\n`;
  }
}

function runOf({ schemaVersion, tool, asOf, packs, selection, summary }: AuditResult) {
  return { schemaVersion, tool: tool.version, asOf, packs, selection, status: summary.status };
}

function findingsAcross({ archive }: AuditResult): Map<string, object[]> {
  const byPath = new Map<string, object[]>();
  for (const { documents, ...finding } of archive.findings) {
    for (const path of documents)
      byPath.set(path, [...(byPath.get(path) ?? []), { ...findingOf(finding), documents }]);
  }
  return byPath;
}

function lineOf(document: DocumentResult): object {
  const { supersededBy = null, key = null, findings, waived, items, groups, ...rest } = document;
  const shaped = {
    findings: findings.map(findingOf),
    waived: waived.map((finding) => ({ ...findingOf(finding), waiver: finding.waiver })),
    items: items === undefined ? null : itemsOf(items),
    groups: entriesOf(groups),
  };
  // The schema says in which order the members come; those of another shape here take their places.
  const members = Object.entries({
    ...Object(ordered(documentResultSchema, rest)),
    supersededBy,
    key,
    ...shaped,
  });
  const places = Object.keys(documentResultSchema.shape);
  return Object.fromEntries(
    members.toSorted(([one], [other]) => places.indexOf(one) - places.indexOf(other)),
  );
}

function findingOf(finding: Finding): object {
  const { id, rule, verdict, confidence, severity, basis, agency, section, message, quote } = finding;
  return {
    id,
    rule,
    verdict,
    confidence,
    severity,
    basis,
    agency,
    section,
    message,
    quote,
    location: placeOf(finding.location),
    authority: finding.authority.map(({ text, url = null }) => ({ text, url })),
    action: finding.action,
    data: entriesOf(finding.data),
  };
}

function itemsOf(items: NonNullable<DocumentResult['items']>): object {
  const shaped = Object.entries(items).map(([name, list]) => [
    name,
    list.map((item) => ({ ...item, location: placeOf(item.location) })),
  ]);
  return Object.fromEntries(shaped);
}

const NOWHERE = { page: null, paragraph: null, table: null, row: null, column: null };

function placeOf(place: Place): object {
  return { ...NOWHERE, ...place };
}

type Value = Finding['data'][string];

/** As texts: one type whatever the keys. */
function entriesOf(record: Readonly<Record<string, Value>>): { key: string; value: string }[] {
  return Object.entries(record)
    .toSorted(([one], [other]) => byCodePoint(one, other))
    .map(([key, value]) => ({ key, value: Array.isArray(value) ? value.join('; ') : String(value) }));
}
