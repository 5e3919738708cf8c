import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AuditResult } from '../../src/model/result.ts';
import { htmlReport } from '../../src/reports/html/report.ts';
import type { ReadingView } from '../../src/reports/options.ts';
import { besideText } from './beside-text.ts';
import { COMPARED } from './compared.ts';
import { GROUPED } from './grouped.ts';
import { ARCHIVE, DEFECTIVE, HOSTILE, HOSTILE_DOCUMENTS, notAudited, result } from './sample.ts';

/** Debian's browser, without what a container lacks. */
const LAUNCH = {
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
};
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const ADDRESS = 'http://report.test/';

interface Shown {
  readonly audit: AuditResult;
  readonly views?: ReadonlyMap<number, ReadingView>;
}

const WORD = await besideText('decoy-table/stale-advice.docx', { number: 1, level: 3 });
const SEVERAL = [
  await besideText('auto-lettered/open-revisions.docx', { number: 1, level: 5 }),
  await besideText('decoy-table/stale-advice.tagged.pdf', { number: 2, level: 5 }),
];

const TEXTS: Shown = {
  audit: result(SEVERAL.map(({ document }) => document)),
  views: new Map(SEVERAL.map(({ view }, index) => [index + 1, view])),
};

const PAGES: Readonly<Record<string, Shown>> = {
  'an archive held against an earlier result': { audit: ARCHIVE },
  'an archive by group': { audit: result(GROUPED.documents.slice(0, 2)) },
  'one plan': { audit: result([DEFECTIVE]) },
  'a plan beside its text': { audit: result([WORD.document]), views: new Map([[1, WORD.view]]) },
  'plans beside their texts': TEXTS,
  'one unreadable file': { audit: result([notAudited('locked.docx', 'encrypted')]) },
  'hostile names': { audit: result(HOSTILE_DOCUMENTS) },
};

interface Look {
  readonly width: number;
  readonly scheme: 'light' | 'dark';
}

const WIDE: Look = { width: 1280, scheme: 'light' };
/** WCAG 2.2, 1.4.10: a page reflows down to this width. */
const NARROW = 320;

let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch(LAUNCH);
});

afterAll(async () => {
  await browser.close();
});

interface Opened {
  readonly page: Page;
  /** Addresses asked for beside the page itself. */
  readonly requests: readonly string[];
  /** What the browser complained of: blocked by the policy, for one. */
  readonly complaints: readonly string[];
}

async function open({ audit, views = new Map() }: Shown, { width, scheme }: Look = WIDE): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme });
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (request.url() !== ADDRESS) requests.push(request.url());
  });
  page.on('console', (message) => complaints.push(message.text()));
  page.on('dialog', (dialog) => complaints.push(dialog.message()));
  const body = [...htmlReport(audit, { ...COMPARED, views })].join('');
  await page.route('**/*', (route) =>
    route.request().url() === ADDRESS
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body })
      : route.fulfill({ status: 204 }),
  );
  await page.goto(ADDRESS);
  await page.evaluate("for (const part of document.querySelectorAll('details')) part.open = true");
  return { page, requests, complaints };
}

/** Runs axe-core with all its rules of these tags. */
async function violations(page: Page): Promise<string[]> {
  const runOnly = { type: 'tag', values: WCAG };
  const results = await page.evaluate<AxeResults>(
    `axe.run(document, ${JSON.stringify({ runOnly, resultTypes: ['violations'] })})`,
  );
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

describe.each(Object.entries(PAGES))('the page of %s', (_, shown) => {
  it('is accessible and reflows, wide and narrow, light and dark', async () => {
    const { page, requests, complaints } = await open(shown);
    await page.evaluate(AXE);
    for (const width of [WIDE.width, NARROW]) {
      await page.setViewportSize({ width, height: 900 });
      for (const scheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme: scheme });
        expect({ width, scheme, found: await violations(page) }).toEqual({ width, scheme, found: [] });
      }
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    }
    expect(requests.filter((url) => !url.endsWith('/favicon.ico'))).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('hostile names and quotations', () => {
  it('are text and nothing else', async () => {
    const { page } = await open({ audit: result(HOSTILE_DOCUMENTS) });
    expect(await page.title()).toBe('Audit of 5 documents, 23 November 2026');
    expect(await page.locator('script').count()).toBe(1);
    expect(await page.locator('img, iframe, object, [onclick], [onerror]').count()).toBe(0);
    expect(await page.locator('main').innerText()).toContain(HOSTILE.script);
    await page.context().close();
  });
});

describe('plans to open first', () => {
  it('lead to the findings of the plan and open them', async () => {
    const { page } = await open({ audit: ARCHIVE });
    await page.evaluate("for (const part of document.querySelectorAll('details')) part.open = false");
    await page.getByRole('link', { name: 'archive/north/plan-041.docx' }).first().click();
    const first = page.locator('details', { hasText: 'archive/north/plan-041.docx' }).first();
    expect(await first.getAttribute('open')).toBe('');
    await page.context().close();
  });
});

describe('a group of plans', () => {
  it('has its figures behind its name, also without scripts', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const body = [...htmlReport(GROUPED, COMPARED)].join('');
    await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
    await page.goto(ADDRESS);
    const caption = page.getByText('Team North · Plans by their overall rating', { exact: false });
    expect(await caption.isVisible()).toBe(false);
    await page.getByRole('link', { name: 'North', exact: true }).click();
    expect(await caption.isVisible()).toBe(true);
    await context.close();
  });
});

describe('a table', () => {
  const rows = (page: Page, caption: string) =>
    page.locator('table', { hasText: caption }).locator('tbody tr:visible th').allInnerTexts();

  it('is sorted by its heads, with the keyboard alone, and says so', async () => {
    const { page } = await open({ audit: ARCHIVE });
    const head = page
      .locator('table', { hasText: 'Audited documents' })
      .getByRole('columnheader', { name: 'Errors' });
    await head.getByRole('button').focus();
    await page.keyboard.press('Enter');
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    const sorted = await rows(page, 'Audited documents');
    expect(sorted[0]).toBe('archive/north/plan-041.docx');
    await page.keyboard.press('Space');
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    expect(await rows(page, 'Audited documents')).not.toEqual(sorted);
    await page.context().close();
  });

  it('is filtered by words, with a count that is told', async () => {
    const { page } = await open({ audit: ARCHIVE });
    await page.getByRole('button', { name: /^Filter rows in: Audited documents$/u }).click();
    await page.keyboard.type('SOUTH');
    expect(await rows(page, 'Audited documents')).toHaveLength(1);
    expect(await page.getByRole('status').filter({ hasText: 'of' }).innerText()).toBe('1 of 7 rows');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    expect(await rows(page, 'Audited documents')).toHaveLength(7);
    await page.context().close();
  });

  it('is whole without scripts, and has no controls that do nothing', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.setContent([...htmlReport(ARCHIVE, COMPARED)].join(''));
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await page.getByRole('row').filter({ hasText: 'Red: at least one error' }).innerText()).toContain(
      '3 of 5 (60%)',
    );
    await context.close();
  });
});

describe('plans beside their texts', () => {
  it('have a way from every finding with words to them, and back', async () => {
    const { page } = await open(TEXTS);
    const ways = page.locator('a.way');
    const quoted = SEVERAL.flatMap(({ document }) => document.findings.filter(({ quote }) => quote !== null));
    expect(await ways.count()).toBe(quoted.length);
    for (const way of await ways.all()) {
      const [, number = ''] = /^#text-(\d+-\d+)$/u.exec((await way.getAttribute('href')) ?? '') ?? [];
      const reference = page.locator(`#text-${number}`);
      expect(await reference.getAttribute('href')).toBe(`#finding-${number}`);
      expect(await page.locator(`#finding-${number}`).count()).toBe(1);
    }
    await ways.first().click();
    const [, first = ''] = /#text-(.*)/u.exec(page.url()) ?? [];
    await page.locator(`#text-${first}`).click();
    expect(page.url()).toBe(`${ADDRESS}#finding-${first}`);
    await page.context().close();
  });
});
