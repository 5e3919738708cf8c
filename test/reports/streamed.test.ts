import { describe, expect, test } from 'vitest';
import type { AuditResult, DocumentResult } from '../../src/model/result.ts';
import { csvReport } from '../../src/reports/csv.ts';
import { htmlReport } from '../../src/reports/html/report.ts';
import { jsonReport } from '../../src/reports/json.ts';
import { textReport } from '../../src/reports/text/report.ts';
import { ARCHIVE, RULES, result } from './sample.ts';

const REPORTS = { csvReport, htmlReport, jsonReport, textReport };

/** The same documents, made anew with every walk as if they were read from a disk. */
function fromDisk(documents: readonly DocumentResult[]): Iterable<DocumentResult> {
  return {
    *[Symbol.iterator]() {
      for (const document of documents) yield structuredClone(document);
    },
  };
}

describe.each(Object.entries(REPORTS))('%s', (_, report) => {
  const text = (shown: AuditResult): string => [...report(shown, { rules: RULES })].join('');

  test.each([
    ['an archive', ARCHIVE],
    ['one document', result([...ARCHIVE.documents].slice(0, 1))],
    ['no document', result([])],
  ])('shows %s that lies on a disk as it shows one in memory', (_what, whole) => {
    expect(text({ ...whole, documents: fromDisk(whole.documents) })).toBe(text(whole));
  });
});
