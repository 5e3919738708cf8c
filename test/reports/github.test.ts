import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AuditResult } from '../../src/model/result.ts';
import { githubReport } from '../../src/reports/github.ts';
import { ARCHIVE, DEFECTIVE, HOSTILE_DOCUMENTS, healthNotKnown, plan, RULES, result } from './sample.ts';
import { WITH_ITEMS } from './tables.ts';

const textOf = (audit: AuditResult): string => [...githubReport(audit, { rules: RULES })].join('');

const linesOf = (audit: AuditResult): string[] => textOf(audit).trimEnd().split('\n');

/** A command of a workflow as the runner reads it. */
const COMMAND = /^::(error|warning|notice) file=([^,:\r\n]*),title=([^,:\r\n]*)::([^\r\n]*)$/u;

describe('GitHub annotations', () => {
  it('are the golden file', async () => {
    await expect(textOf(ARCHIVE)).toMatchFileSnapshot('golden/archive.golden.github.txt');
  });

  it('are one a finding and one a document not read in full or with waived findings, and the counts last', () => {
    const lines = linesOf(ARCHIVE);
    const documents = [...ARCHIVE.documents];
    const findings = documents.flatMap((document) => document.findings);
    const problems = documents.filter(({ problem }) => problem !== null);
    const waived = documents.filter((document) => document.waived.length > 0);
    expect(lines).toHaveLength(
      findings.length + problems.length + waived.length + ARCHIVE.archive.findings.length + 1,
    );
    expect(lines.at(-1)).toMatch(/^11 documents: .*Incomplete/u);
    expect(linesOf(result([plan('a.docx')]))).toEqual([
      '1 document: 1 audited, 0 skipped, 0 unreadable. 0 errors, 0 warnings, 0 for information.',
    ]);
  });

  it('name the place and the rule', () => {
    expect(textOf(WITH_ITEMS)).toContain(
      `::warning file=${DEFECTIVE.path},title=Provision uses a weak phrase::Section F > item 2: A weak phrase`,
    );
  });

  it('escape what would end a property or a line, or begin a command', () => {
    const odd = plan('a,b:c%.docx', {
      findings: [{ ...healthNotKnown, message: '100% \n::error::owned', quote: null }],
    });
    const [line] = linesOf(result([odd]));
    expect(line).toContain('file=a%2Cb%3Ac%25.docx,');
    expect(line).toContain(': 100%25 ::error::owned%0ANext:');
    for (const one of linesOf(result(HOSTILE_DOCUMENTS)).slice(0, -1)) expect(one).toMatch(COMMAND);
  });

  it('are one line each, whatever a name or a text holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const finding = { ...healthNotKnown, message: text, quote: text, action: text };
        const lines = linesOf(result([plan(text, { findings: [finding] })]));
        expect(lines).toHaveLength(2);
        expect(lines[0]).toMatch(COMMAND);
        expect(lines[0]).not.toMatch(/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });
});
