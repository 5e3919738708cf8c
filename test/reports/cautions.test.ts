import { describe, expect, it } from 'vitest';
import { problemOf } from '../../src/model/problem.ts';
import type { AuditResult } from '../../src/model/result.ts';
import { csvReport } from '../../src/reports/csv.ts';
import { csvTables } from '../../src/reports/csv-tables.ts';
import { githubReport } from '../../src/reports/github.ts';
import { htmlReport } from '../../src/reports/html/report.ts';
import { junitReport } from '../../src/reports/junit.ts';
import { markdownReport } from '../../src/reports/markdown/report.ts';
import type { ReportOptions } from '../../src/reports/options.ts';
import { sarifReport } from '../../src/reports/sarif/report.ts';
import { textReport } from '../../src/reports/text/report.ts';
import { understandingText } from '../../src/reports/understanding/report.ts';
import { plan, RULES, result } from './sample.ts';
import { PARSED } from './understood.ts';

const CAUTIONS = [problemOf('active-content', 'It holds macros.')];
const NOTED = plan('with-macros.docm', { cautions: CAUTIONS });
const BARE = plan('without.docx');

const FORMATS: Readonly<Record<string, (audit: AuditResult, options: ReportOptions) => Iterable<string>>> = {
  text: textReport,
  html: htmlReport,
  markdown: markdownReport,
  sarif: sarifReport,
  csv: csvReport,
  github: githubReport,
  junit: junitReport,
};

describe('what is to be known of a file that was read', () => {
  it.each(Object.entries(FORMATS))('stands in a report as %s, of one plan and of many', (_, report) => {
    for (const others of [[], [BARE]]) {
      const words = [...report(result([NOTED, ...others]), { rules: RULES })]
        .join('')
        .replaceAll(/\s+/g, ' ');
      expect(words).toContain('It holds macros.');
      expect(words).toContain('before you open the file elsewhere');
    }
  });

  it.each(
    Object.entries(FORMATS),
  )('leaves no trace as %s where there is nothing of the kind', (_, report) => {
    const words = [...report(result([BARE]), { rules: RULES })].join('');
    expect(words).not.toMatch(/\bNote\b|About the file|To know of files/);
  });

  it('stands in the table of plans', () => {
    const words = [...csvTables(result([NOTED, BARE]), { rules: RULES })].map(({ chunk }) => chunk).join('');
    expect(words).toContain('"active-content"');
  });

  it('makes no run incomplete', () => {
    expect(result([NOTED]).summary.status).toBe('complete');
  });

  it('is told with how a document was understood', () => {
    expect([...understandingText({ ...PARSED, cautions: CAUTIONS }, {})].join('')).toContain(
      'It holds macros.',
    );
  });
});
