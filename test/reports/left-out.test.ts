import { strFromU8, unzipSync } from 'fflate';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { BOARD_FORMATS, FILE_FORMATS, FOLDER_FORMATS, TEXT_FORMATS } from '../../src/cli/renderers.ts';
import type { DocumentResult } from '../../src/model/result.ts';
import { textReport } from '../../src/reports/text/report.ts';
import { healthNotKnown, plan, RULES, result } from './sample.ts';
import { filesOf } from './tables.ts';

const waiver = { reason: 'The meeting was moved', owner: 'QA lead', until: result([]).asOf };
const waived = [{ ...healthNotKnown, id: 'w1', waiver }];

/** One plan with nothing but a waived finding, one with an open and a waived finding of one rule, and one known beforehand. */
const DOCUMENTS: DocumentResult[] = [
  plan('a.docx', { waived }),
  plan('b.docx', { findings: [healthNotKnown], waived }),
  plan('c.docx', { baselined: 3 }),
];
const AUDIT = result(DOCUMENTS);
const OPTIONS = { rules: RULES };

function textOf(chunks: readonly (string | Uint8Array)[], extension: string): string {
  const bytes = Buffer.concat(chunks.map((chunk) => Buffer.from(chunk)));
  if (extension !== '.xlsx') return bytes.toString();
  return Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join('\n');
}

const ALL = [
  ...Object.entries(TEXT_FORMATS).map(([name, format]) => [name, format] as const),
  ...Object.entries(FILE_FORMATS),
];

describe('findings that are waived', () => {
  it.each(ALL)('stand with their reason and owner in %s, for every document', async (name, { load }) => {
    const render = await load();
    const text = textOf([...render(AUDIT, OPTIONS)], name);
    expect(text.split(waiver.reason).length - 1).toBeGreaterThanOrEqual(2);
    expect(text).toContain(waiver.owner);
  });

  it('stand in the findings of the CSV tables', async () => {
    const render = await FOLDER_FORMATS['/']?.load();
    const findings =
      filesOf(render?.(AUDIT, OPTIONS) ?? [])
        .get('findings.csv')
        ?.toString() ?? '';
    expect(findings.match(/"waived","2026-11-23","QA lead","The meeting was moved"/gu)).toHaveLength(2);
  });

  it('stand in the findings of the Parquet tables', async () => {
    const render = await FOLDER_FORMATS['.parquet']?.load();
    const bytes = filesOf(render?.(AUDIT, OPTIONS) ?? []).get('findings.parquet') ?? Buffer.alloc(0);
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
    const rows = await parquetReadObjects({ file });
    expect(rows.map((row) => [row['document'], row['state'], row['waived_because']])).toEqual([
      ['a.docx', 'waived', waiver.reason],
      ['b.docx', 'open', null],
      ['b.docx', 'waived', waiver.reason],
    ]);
  });

  it('are told one by one for a plan alone, and counted for many, in a terminal and in the paper for a board', async () => {
    const [one] = DOCUMENTS;
    const alone = [...textReport(result(one === undefined ? [] : [one]), OPTIONS)].join('');
    expect(alone.replaceAll(/\s+/gu, ' ')).toContain('Reason: The meeting was moved');
    const many = [...textReport(AUDIT, OPTIONS)].join('');
    expect(many.replaceAll(/\s+/gu, ' ')).toContain('Left out are findings: 2 waived and 3 in the baseline.');
    const quiet = [...textReport(AUDIT, { ...OPTIONS, quiet: true })].join('');
    expect(quiet.replaceAll(/\s+/gu, ' ')).toContain(
      '0 for information. Left out are findings: 2 waived and 3 in the baseline.',
    );
    const board = await BOARD_FORMATS['.md']?.load();
    expect([...(board?.(AUDIT, OPTIONS) ?? [])].join('')).toContain('2 waived and 3 in the baseline');
  });
});

it('An archive lists its waivers with the plans and findings that each covers', async () => {
  const page = [...((await FILE_FORMATS['.html']?.load())?.(AUDIT, OPTIONS) ?? [])].join('');
  const row =
    /<caption>Findings that count for nothing.*?<tbody>\s*<tr>(.*?)<\/tr>\s*<\/tbody>/su.exec(page)?.[1] ??
    '';
  expect(row.replaceAll(/<[^>]*>/gu, '|').split(/\|+/u)).toEqual([
    '',
    'Health section only says the child is not known',
    'health-not-known',
    '23 November 2026',
    'QA lead',
    'The meeting was moved',
    '2',
    '2',
    '',
  ]);
  const text = [...(await TEXT_FORMATS.markdown.load())(AUDIT, OPTIONS)].join('');
  expect(text).toContain('| 23 November 2026 | QA lead | The meeting was moved | 2 | 2 |');
});

it('Waived findings that are alike stand in one sentence', () => {
  const [first] = waived;
  const twice = plan('twice.docx', { waived: first === undefined ? [] : [first, { ...first, id: 'w2' }] });
  const text = [...textReport(result([twice]), OPTIONS)].join('').replaceAll(/\s+/gu, ' ');
  expect(text).toContain('health-not-known in section C, 2 places. Reason: The meeting was moved');
  expect(text.split('Reason:')).toHaveLength(2);
});

describe('findings of a baseline', () => {
  it.each([
    ['csv', '"c.docx","audited",', '"3 findings in the baseline"'],
    ['junit', 'classname="c.docx" name="known beforehand"', '3 findings in the baseline'],
    ['github', '1 error', 'Left out are findings: 2 waived and 3 in the baseline.'],
    ['sarif', '"waived":2', '"baselined":3'],
    ['json', '"baselined": 3', '"c.docx"'],
    ['ndjson', '"baselined":3', '"c.docx"'],
    ['markdown', 'Left out are findings', '3 in the baseline'],
  ] as const)('are counted in %s', async (name, ...wanted) => {
    const render = await TEXT_FORMATS[name].load();
    const text = [...render(AUDIT, OPTIONS)].join('');
    for (const words of wanted) expect(text).toContain(words);
  });
});

describe('JUnit', () => {
  it('has one case for a rule with open and waived findings, which fails and tells of both', async () => {
    const render = await TEXT_FORMATS.junit.load();
    const text = [...render(result(DOCUMENTS.slice(1, 2)), OPTIONS)].join('');
    expect(text.match(/<testcase [^>]*name="health-not-known/gu)).toHaveLength(1);
    expect(text).toMatch(
      /<failure [^>]*>[^<]*Waived until 2026-11-23 by QA lead: The meeting was moved<\/failure>/u,
    );
  });
});
