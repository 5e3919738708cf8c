import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { AuditResult } from '../../src/model/result.ts';
import { columnLetters } from '../../src/reports/workbook/cells.ts';
import { workbookReport } from '../../src/reports/workbook/report.ts';
import { ARCHIVE, DEFECTIVE, HOSTILE_DOCUMENTS, healthNotKnown, plan, RULES, result } from './sample.ts';
import { WITH_ITEMS } from './tables.ts';

const bytesOf = (audit: AuditResult, maxRows?: number): Buffer =>
  Buffer.concat([...workbookReport(audit, { rules: RULES, ...(maxRows !== undefined && { maxRows }) })]);

interface SheetRead {
  /** Text or number by place, "B7". */
  readonly cells: ReadonlyMap<string, string>;
  /** Numbers of styles by place. */
  readonly styles: ReadonlyMap<string, number>;
  readonly links: ReadonlyMap<string, string>;
  readonly elements: ReadonlySet<string>;
  readonly filter: string | undefined;
}

function readSheet(xml: string): SheetRead {
  const cells = new Map<string, string>();
  const styles = new Map<string, number>();
  const links = new Map<string, string>();
  const elements = new Set<string>();
  let filter: string | undefined;
  let place = '';
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    elements.add(name);
    if (name === 'c') {
      place = attributes['r'] ?? '';
      styles.set(place, Number(attributes['s'] ?? 0));
    }
    if (name === 'hyperlink') links.set(attributes['ref'] ?? '', attributes['location'] ?? '');
    if (name === 'autoFilter') filter = attributes['ref'];
  });
  parser.on('text', (text) => {
    if (text.trim() !== '') cells.set(place, `${cells.get(place) ?? ''}${text}`);
  });
  parser.write(xml).close();
  return { cells, styles, links, elements, filter };
}

/** The sheets by name, and the other parts. */
function read(bytes: Buffer): { sheets: Map<string, SheetRead>; parts: Record<string, string> } {
  const files = unzipSync(bytes);
  const parts = Object.fromEntries(Object.entries(files).map(([name, part]) => [name, strFromU8(part)]));
  const names = [...(parts['xl/workbook.xml'] ?? '').matchAll(/<sheet name="([^"]*)"/gu)];
  const sheets = names.map(([, name = ''], index): [string, SheetRead] => [
    name,
    readSheet(parts[`xl/worksheets/sheet${index + 1}.xml`] ?? ''),
  ]);
  return { sheets: new Map(sheets), parts };
}

const sheetOf = (audit: AuditResult, name: string, maxRows?: number): SheetRead => {
  const sheet = read(bytesOf(audit, maxRows)).sheets.get(name);
  if (sheet === undefined) throw new Error(`There is no sheet ${name}.`);
  return sheet;
};

/** The cells of a sheet by the names of its first row. */
function rowOf({ cells }: SheetRead, row: number): Record<string, string | undefined> {
  const heads = [...cells].filter(([place]) => /^[A-Z]+1$/u.test(place));
  return Object.fromEntries(
    heads.map(([place, head]) => [head, cells.get(place.replace(/1$/u, String(row)))]),
  );
}

describe('the workbook', () => {
  it('has a summary and a sheet for each table, none of them hidden', () => {
    const { sheets, parts } = read(bytesOf(WITH_ITEMS));
    expect([...sheets.keys()]).toEqual([
      'summary',
      'plans',
      'sections',
      'findings',
      'outcomes',
      'provision',
      'advice',
      'figures',
      'rules',
      'runs',
    ]);
    expect(Object.keys(parts)[0]).toBe('[Content_Types].xml');
    expect(Object.values(parts).join('')).not.toMatch(/hidden|<f[ >]/iu);
  });

  it('keeps the head of a table in view and filters all its rows', () => {
    const plans = sheetOf(ARCHIVE, 'plans');
    expect(plans.elements).toContain('pane');
    expect(plans.filter).toMatch(/^A1:[A-Z]+12$/u);
    expect(rowOf(plans, 2)).toMatchObject({ path: DEFECTIVE.path, rating: 'red', errors: '4' });
    expect(read(bytesOf(ARCHIVE)).parts['xl/workbook.xml']).toMatch(
      /<definedName name="_xlnm\._FilterDatabase" localSheetId="1">'plans'!\$A\$1:\$[A-Z]+\$12</u,
    );
  });

  it('leads from a plan to its first finding', () => {
    const { sheets } = read(bytesOf(ARCHIVE));
    const [plans, findings] = [sheets.get('plans'), sheets.get('findings')];
    expect(plans?.links.size).toBe([...ARCHIVE.documents].filter((one) => one.findings.length > 0).length);
    for (const [place, target] of plans?.links ?? []) {
      const row = Number(/^'findings'!A(\d+)$/u.exec(target)?.[1]);
      expect(findings?.cells.get(`A${row}`)).toBe(plans?.cells.get(place));
      expect(findings?.cells.get(`A${row - 1}`)).not.toBe(plans?.cells.get(place));
    }
  });

  it('has days as days, which a spreadsheet can count with', () => {
    const plans = sheetOf(ARCHIVE, 'plans');
    const days = (Date.UTC(2025, 0, 10) - Date.UTC(1899, 11, 30)) / 86_400_000;
    expect(rowOf(plans, 2)['plan_date']).toBe(String(days));
    expect(rowOf(sheetOf(ARCHIVE, 'runs'), 2)['as_of']).toBe(
      String((Date.UTC(2026, 10, 23) - Date.UTC(1899, 11, 30)) / 86_400_000),
    );
  });

  it('sums up what the page and the terminal sum up', () => {
    const words = [...sheetOf(ARCHIVE, 'summary').cells.values()];
    expect(words).toContain('Audit of EHC plans');
    expect(words.join('\n')).toContain('Incomplete: not every document could be read in full.');
    expect(words).toEqual(expect.arrayContaining(['Ratings', 'Plans by agency', 'Age of the last review']));
  });

  it('goes on in another sheet where one is full', () => {
    const many = result([plan('a.docx'), plan('b.docx')]);
    const { sheets } = read(bytesOf(many, 14));
    expect([...sheets.keys()].slice(-1)).toEqual(['sections 2']);
    const [first, second] = [sheets.get('sections'), sheets.get('sections 2')];
    expect(first?.filter).toBe('A1:I14');
    expect(second?.filter).toBe('A1:I12');
    expect(rowOf(second ?? sheetOf(many, 'sections'), 12)).toMatchObject({
      document: 'b.docx',
      section: 'K',
    });
  });

  it('is the same bytes again, in any time zone', () => {
    const before = process.env['TZ'];
    try {
      process.env['TZ'] = 'Asia/Tokyo';
      const east = bytesOf(WITH_ITEMS);
      process.env['TZ'] = 'America/New_York';
      expect(bytesOf(WITH_ITEMS).equals(east)).toBe(true);
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
  });

  it('has what looks like a formula as a text, marked as typed', () => {
    const provision = sheetOf(WITH_ITEMS, 'provision');
    const [place] = [...provision.cells].find(([, text]) => text === '=1+1 regular support') ?? [''];
    const { styles: plain } = sheetOf(WITH_ITEMS, 'runs');
    expect(provision.styles.get(place)).toBeGreaterThan(Math.max(...plain.values()));
  });

  it('stays a workbook whatever a name or a text holds', () => {
    for (const sheet of read(bytesOf(result(HOSTILE_DOCUMENTS))).sheets.values())
      for (const text of sheet.cells.values())
        expect(text).not.toMatch(/[\p{Cc}]|[\u202a-\u202e\u2066-\u2069]/u);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const finding = { ...healthNotKnown, message: text, quote: text };
        const { sheets } = read(bytesOf(result([plan(text, { findings: [finding] })])));
        expect(sheets.get('findings')?.filter).toMatch(/2$/u);
      }),
      { numRuns: 25 },
    );
  });

  it('shows a code of a character as it is printed', () => {
    const findings = sheetOf(
      result([plan('a_x000D_b.docx', { findings: [{ ...healthNotKnown, quote: 'x'.repeat(40_000) }] })]),
      'findings',
    );
    expect(rowOf(findings, 2)['document']).toBe('a_x005F_x000D_b.docx');
    expect(rowOf(findings, 2)['quote']).toHaveLength(32_767);
  });
});

it('names columns as a spreadsheet does', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
});
