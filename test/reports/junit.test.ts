import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { AuditResult } from '../../src/model/result.ts';
import { junitReport } from '../../src/reports/junit.ts';
import { ARCHIVE, DEFECTIVE, HOSTILE_DOCUMENTS, healthNotKnown, plan, RULES, result } from './sample.ts';
import { WITH_ITEMS } from './tables.ts';

const textOf = (audit: AuditResult): string => [...junitReport(audit, { rules: RULES })].join('');

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** All elements in the order of their beginnings. */
function elementsOf(xml: string): Element[] {
  const elements: Element[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => elements.push({ name, attributes }));
  parser.write(xml).close();
  return elements;
}

const suitesOf = (audit: AuditResult): Element[] =>
  elementsOf(textOf(audit)).filter(({ name }) => name === 'testsuite');

describe('JUnit XML', () => {
  it('is the golden file', async () => {
    await expect(textOf(ARCHIVE)).toMatchFileSnapshot('golden/archive.golden.xml');
  });

  it('has a suite for every document, those without findings and those not read included', () => {
    expect(suitesOf(ARCHIVE).map(({ attributes }) => attributes['name'])).toEqual([
      ...[...ARCHIVE.documents].map(({ path }) => path),
      'Several plans',
    ]);
  });

  it('counts a case for each rule, and for the reading', () => {
    const [suite] = suitesOf(result([DEFECTIVE]));
    // Six rules with findings, of which one is for information; two passed; three not assessed; known findings.
    expect(suite?.attributes).toMatchObject({ tests: '13', failures: '5', errors: '0', skipped: '4' });
    const elements = elementsOf(textOf(result([DEFECTIVE])));
    expect(elements.filter(({ name }) => name === 'testcase')).toHaveLength(13);
    expect(elements.filter(({ name }) => name === 'system-out')).toHaveLength(1);
  });

  it('says why a rule was not assessed, or waived, and why a document was not read', () => {
    const waived = [{ ...healthNotKnown, waiver: { reason: 'Known', owner: 'QA', until: ARCHIVE.asOf } }];
    const text = textOf(result([...ARCHIVE.documents, plan('waived.docx', { waived })]));
    expect(text).toContain('<skipped message="No date of the request is printed."/>');
    expect(text).toContain('<skipped message="Waived until 2026-11-23 by QA: Known"/>');
    expect(text).toContain('<error type="encrypted" message="The file is protected by a password');
  });

  it('names the place of a finding', () => {
    expect(textOf(WITH_ITEMS)).toContain('warning: Section F &gt; item 2: A weak phrase');
  });

  it('stays XML, and one document a suite, whatever a name or a text holds', () => {
    const paths = HOSTILE_DOCUMENTS.length;
    expect(suitesOf(result(HOSTILE_DOCUMENTS))).toHaveLength(paths);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const finding = { ...healthNotKnown, message: text, quote: `${text}]]>`, action: text };
        const xml = textOf(result([plan(text, { findings: [finding] })]));
        expect(elementsOf(xml).filter(({ name }) => name === 'testsuite')).toHaveLength(1);
        expect(xml).not.toMatch(/[^\n\P{Cc}]|[\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });
});
