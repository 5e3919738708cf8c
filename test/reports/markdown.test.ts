import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AuditResult } from '../../src/model/result.ts';
import { code, plainText } from '../../src/reports/markdown/escape.ts';
import { markdownReport } from '../../src/reports/markdown/report.ts';
import type { ReportOptions } from '../../src/reports/options.ts';
import { COMPARED } from './compared.ts';
import { ARCHIVE, HOSTILE, HOSTILE_DOCUMENTS, RULES, result } from './sample.ts';
import { WITH_ITEMS } from './tables.ts';

const textOf = (audit: AuditResult, options: ReportOptions = { rules: RULES }): string =>
  [...markdownReport(audit, options)].join('');

describe('the Markdown report', () => {
  it.each([
    ['archive', ARCHIVE],
    ['hostile', result(HOSTILE_DOCUMENTS)],
    ['items', WITH_ITEMS],
  ])('is the golden file of %s', async (name, audit) => {
    await expect(textOf(audit)).toMatchFileSnapshot(`golden/${name}.golden.md`);
  });

  it('shows what inspectors found, and the figures of an earlier result beside its own', async () => {
    await expect(textOf(ARCHIVE, COMPARED)).toMatchFileSnapshot('golden/compared.golden.md');
  });

  it('lists every document, and says which were not read or not in full', () => {
    const rows = textOf(ARCHIVE).split('\n');
    for (const { path } of ARCHIVE.documents)
      expect(rows.some((row) => row.startsWith(`| \`${path}\` |`))).toBe(true);
    expect(rows).toContain('| `archive/locked.docx` | unreadable |  |  |  |');
    expect(rows.some((row) => row.includes('red, read in part'))).toBe(true);
  });

  it('has no HTML outside code, and no character that a terminal would obey', () => {
    const text = textOf(result(HOSTILE_DOCUMENTS));
    expect(text.replace(/`[^`\n]*`/gu, '')).not.toMatch(/(?<!\\)[<>]/u);
    expect(text).not.toMatch(/[^\n\P{Cc}]|\p{Cf}/u);
    expect(text).toContain(`\`${HOSTILE.formula}\``);
  });
});

describe('a text from outside', () => {
  it.each([
    ['*bold* _it_ `code`', '\\*bold\\* \\_it\\_ \\`code\\`'],
    ['<script>x</script>', '\\<script\\>x\\</script\\>'],
    ['[a](http://b.example)', '\\[a\\](http\\://b.example)'],
    ['see www.b.example', 'see www\\.b.example'],
    ['@team #12 a@b.example', '\\@team \\#12 a\\@b.example'],
    ['- item', '\\- item'],
    ['1. item', '1\\. item'],
    ['+1 =x', '\\+1 =x'],
    ['a | b', 'a \\| b'],
    ['&amp;', '\\&amp;'],
    ['two\nlines', 'two lines'],
    ['Year 9, 5.2 hours', 'Year 9, 5.2 hours'],
  ])('%j', (text, markdown) => {
    expect(plainText(text)).toBe(markdown);
  });
});

describe('a path as code', () => {
  it('ends with its own fence only, and breaks no table', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('`', '|', ' ', 'a', '\\', '\n') }), (path) => {
        const shown = code(path);
        const fence = /^`+/u.exec(shown)?.[0] ?? '';
        const inside = shown.slice(fence.length, -fence.length);
        const runs: readonly string[] = inside.match(/`+/gu) ?? [];
        expect(shown.endsWith(fence)).toBe(true);
        expect(runs).not.toContain(fence);
        expect(inside).not.toMatch(/(?<!\\)\||\n/u);
      }),
    );
  });
});
