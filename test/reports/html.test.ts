import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AuditResult } from '../../src/model/result.ts';
import { html, link, render } from '../../src/reports/html/markup.ts';
import { htmlReport } from '../../src/reports/html/report.ts';
import type { ReportOptions } from '../../src/reports/options.ts';
import { COMPARED, MIRRORED } from './compared.ts';
import { ARCHIVE, CLEAN, DEFECTIVE, HOSTILE_DOCUMENTS, notAudited, plan, result } from './sample.ts';

const pageOf = (audit: AuditResult, options: ReportOptions = MIRRORED): string =>
  [...htmlReport(audit, options)].join('');

describe('the HTML report', () => {
  it.each([
    ['archive', ARCHIVE],
    ['one-plan', result([DEFECTIVE])],
    ['one-clean-plan', result([CLEAN])],
    ['one-unreadable', result([notAudited('locked.docx', 'encrypted')])],
    ['hostile', result(HOSTILE_DOCUMENTS)],
  ])('is the golden file of %s', async (name, audit) => {
    await expect(pageOf(audit)).toMatchFileSnapshot(`golden/${name}.golden.html`);
  });

  it('allows its own style sheet and script and nothing else', () => {
    const page = pageOf(ARCHIVE);
    const hashOf = (element: string): string => {
      const inside = new RegExp(`<${element}>(.*?)</${element}>`, 'su').exec(page)?.[1] ?? '';
      return createHash('sha256').update(inside).digest('base64');
    };
    const own = `style-src &#39;sha256-${hashOf('style')}&#39;; script-src &#39;sha256-${hashOf('script')}&#39;`;
    expect(page).toContain(`default-src &#39;none&#39;; ${own}; base-uri &#39;none&#39;`);
    expect(page.match(/<script/gu)).toHaveLength(1);
    expect(page).not.toMatch(/<link|\sstyle=|\son[a-z]+=|url\(/u);
  });

  it('shows the figures of an earlier result beside its own, each of its total', () => {
    const page = pageOf(ARCHIVE, COMPARED);
    expect(page).toContain('Held against the earlier result of 23 May 2026.');
    const row = /Red: at least one error<\/th>(.*?)<\/tr>/su.exec(page)?.[1] ?? '';
    const cells = [...row.matchAll(/<td[^>]*>(.*?)<\/td>/gu)].map(([, cell = '']) =>
      cell.replaceAll(/<[^>]*>/gu, ''),
    );
    expect(cells.filter((words) => words !== '')).toEqual(['3 of 5 (60%)', '3 of 3 (100%)']);
  });

  it('draws the parts of a whole from the figures of now alone, each in the colour of its column', () => {
    const page = pageOf(ARCHIVE, COMPARED);
    const table = /<caption>What stands in the sections.*?<\/table>/su.exec(page)?.[0] ?? '';
    expect(
      [...table.matchAll(/class="figure( key-\d)?">([^<]*)<\/th>/gu)].map(([, key, title]) => [title, key]),
    ).toEqual([
      ['Written', ' key-1'],
      ['On 23 May 2026', undefined],
      ['None stated', ' key-2'],
      ['Not known', ' key-3'],
      ['Awaited', ' key-4'],
      ['Absent', ' key-5'],
      ['Unread', ' key-6'],
    ]);
    for (const [bar] of table.matchAll(/<svg.*?<\/svg>/gsu)) {
      const widths = [...bar.matchAll(/stack-\d" x="[\d.]+" width="([\d.]+)"/gu)].map(([, width]) =>
        Number(width),
      );
      expect(widths).toHaveLength(6);
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(100, 0);
    }
  });

  it('holds the plans with most to put right in full, and says where the others are', () => {
    const worst = plan('z.docx', { findings: DEFECTIVE.findings });
    const many = Array.from({ length: 2100 }, (_, index) =>
      plan(`plan-${String(index).padStart(4, '0')}.docx`),
    );
    const page = pageOf(result([...many, worst]));
    expect(page.match(/<details class="plan">/gu)).toHaveLength(300);
    expect(page).toContain('<h3>z.docx</h3>');
    expect(page).toContain('The 300 of 2,101 documents with most to put right.');
    expect(page).toContain('Of 2,101 documents these are the 2,000 with most to put right.');
    expect(
      [...page.matchAll(/href="#(document-\d+)"/gu)].every(([, id]) => page.includes(`id="${id}"`)),
    ).toBe(true);
  });

  it('holds every finding of every plan', () => {
    const page = pageOf(ARCHIVE);
    const items = ARCHIVE.documents.flatMap(({ findings }) => findings);
    for (const { message, action } of items) {
      expect(page).toContain(render(html`${message}`));
      expect(page).toContain(render(html`${action}`));
    }
  });

  it('never calls a plan compliant or lawful, and says what it cannot tell', () => {
    const page = pageOf(result([CLEAN]));
    expect(page).not.toMatch(/complian|complies|lawful/iu);
    expect(page).toContain('never says more than the document shows');
  });
});

describe('the template', () => {
  it('escapes whatever is not made by itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(render(html`<b title="${text}">${text}</b>`).slice(10)).toMatch(/^[^<>"']*">[^<>"']*<\/b>$/u);
      }),
    );
  });

  it('keeps its own parts, lists of them, and nothing of null', () => {
    expect(render(html`<ul>${[html`<li>${1}</li>`, html`<li>${'&'}</li>`]}${null}</ul>`)).toBe(
      '<ul><li>1</li><li>&amp;</li></ul>',
    );
  });

  it('links to the web only', () => {
    expect(render(link('Act', 'https://www.legislation.gov.uk/'))).toBe(
      '<a href="https://www.legislation.gov.uk/">Act</a>',
    );
    expect(render(link('Act', 'javascript:alert(1)'))).toBe('Act');
  });
});
