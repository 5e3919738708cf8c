import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AuditResult } from '../../src/model/result.ts';
import { html, link, render } from '../../src/reports/html/markup.ts';
import { htmlReport } from '../../src/reports/html/report.ts';
import { ARCHIVE, CLEAN, DEFECTIVE, HOSTILE_DOCUMENTS, notAudited, RULES, result } from './sample.ts';

const pageOf = (audit: AuditResult): string => [...htmlReport(audit, { rules: RULES })].join('');

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
