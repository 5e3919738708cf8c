import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AuditResult } from '../../src/model/result.ts';
import { htmlReport } from '../../src/reports/html/report.ts';
import { ARCHIVE, DEFECTIVE, HOSTILE, HOSTILE_DOCUMENTS, notAudited, RULES, result } from './sample.ts';

/** Debian's browser, without what a container lacks. */
const LAUNCH = {
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
};
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const ADDRESS = 'http://report.test/';

const PAGES: Readonly<Record<string, AuditResult>> = {
  archive: ARCHIVE,
  'one plan': result([DEFECTIVE]),
  'one unreadable file': result([notAudited('locked.docx', 'encrypted')]),
  'hostile names': result(HOSTILE_DOCUMENTS),
};

interface Look {
  readonly width: number;
  readonly scheme: 'light' | 'dark';
}

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

async function open(audit: AuditResult, { width, scheme }: Look): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme });
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (request.url() !== ADDRESS) requests.push(request.url());
  });
  page.on('console', (message) => complaints.push(message.text()));
  page.on('dialog', (dialog) => complaints.push(dialog.message()));
  const body = [...htmlReport(audit, { rules: RULES })].join('');
  await page.route('**/*', (route) =>
    route.request().url() === ADDRESS
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body })
      : route.fulfill({ status: 204 }),
  );
  await page.goto(ADDRESS);
  await page.evaluate("for (const part of document.querySelectorAll('details')) part.open = true");
  return { page, requests: requests.filter((url) => !url.endsWith('/favicon.ico')), complaints };
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const options = JSON.stringify({ runOnly: { type: 'tag', values: WCAG } });
  const results = await page.evaluate<AxeResults>(`axe.run(document, ${options})`);
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

const LOOKS: readonly Look[] = [
  { width: 1280, scheme: 'light' },
  { width: 1280, scheme: 'dark' },
  { width: 320, scheme: 'light' },
  { width: 320, scheme: 'dark' },
];

describe.each(Object.entries(PAGES))('the page of %s', (_, audit) => {
  it.each(LOOKS)('is accessible and reflows at $width pixels, $scheme', async (look) => {
    const { page, requests, complaints } = await open(audit, look);
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(look.width);
    expect(requests).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('hostile names and quotations', () => {
  it('are text and nothing else', async () => {
    const { page } = await open(result(HOSTILE_DOCUMENTS), { width: 1280, scheme: 'light' });
    expect(await page.title()).toBe('Audit of 5 documents, 23 November 2026');
    expect(await page.locator('script').count()).toBe(1);
    expect(await page.locator('img, iframe, object, [onclick], [onerror]').count()).toBe(0);
    expect(await page.locator('main').innerText()).toContain(HOSTILE.script);
    await page.context().close();
  });
});

describe('plans to open first', () => {
  it('lead to the findings of the plan and open them', async () => {
    const { page } = await open(ARCHIVE, { width: 1280, scheme: 'light' });
    await page.evaluate("for (const part of document.querySelectorAll('details')) part.open = false");
    await page.getByRole('link', { name: 'archive/north/plan-041.docx' }).first().click();
    const first = page.locator('details', { hasText: 'archive/north/plan-041.docx' }).first();
    expect(await first.getAttribute('open')).toBe('');
    await page.context().close();
  });
});
