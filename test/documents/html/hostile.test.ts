import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { readHtml } from '../../../src/documents/html/read.ts';
import { DEFAULT_LIMITS } from '../../../src/documents/limits.ts';
import { readDocument } from '../../../src/documents/read.ts';
import { pageStart } from '../../../src/reports/html/page.ts';
import { damaged, outcomeOf } from '../hostile.ts';
import { problemIn } from '../problems.ts';
import { read } from './page.ts';

it.each([
  ['elements', '<div>'.repeat(5000)],
  ['tables', '<table><tr><td>'.repeat(400)],
  ['unclosed looks', Array.from({ length: 500 }, (_, at) => `<font color=${at}>x`).join('')],
  ['attributes', `<p ${Array.from({ length: 40_000 }, (_, at) => `a${at}=1`).join(' ')}>x`],
  ['paragraphs', '<p>x'.repeat(DEFAULT_LIMITS.maxBlocks + 1)],
])('refuses floods of %s', async (_, page) => {
  expect((await problemIn(() => read(page))).code).toBe('too-complex');
});

it.each([
  ['rules', `<style>${'.a{display:block}'.repeat(20_000)}</style>${'<p class=a>x'.repeat(200)}`],
  ['braces', `<style>${'@media x{'.repeat(20_000)}</style><p>x`],
  ['spans', `<table>${'<tr><td colspan=1000 rowspan=65534>x'.repeat(500)}</table>`],
  ['signs', '<'.repeat(200_000)],
  ['comments', '<!--'.repeat(50_000)],
])('reads floods of %s', async (_, page) => {
  expect((await read(page)).format).toBe('html');
});

it('refuses a page beyond the size of a part', async () => {
  const limits = { ...DEFAULT_LIMITS, maxPartBytes: 100 };
  expect((await problemIn(() => readHtml(Buffer.from(`<p>${'x'.repeat(200)}`), limits))).code).toBe(
    'too-large',
  );
});

it('knows a report of this tool, which quotes plans and is none', async () => {
  const report = Buffer.from(`${pageStart('EHC plan audit')}<h2>Section F</h2>`);
  const given = await problemIn(() => readDocument(report, DEFAULT_LIMITS));
  expect(given).toEqual({ code: 'not-a-plan', detail: 'It is a report of this tool.' });
});

it('damaged pages are read or named, and never crash the reader', async () => {
  const page = readFileSync(join(import.meta.dirname, '../samples/plan.html'));
  await fc.assert(
    fc.asyncProperty(damaged(new Uint8Array(page)), async (bytes) => {
      expect(await outcomeOf(bytes)).not.toBe('crashed');
    }),
    { numRuns: 300 },
  );
});

const TAGS =
  'p div b s table tr td th thead ul ol li dl dt dd select option input textarea br span h1 nav footer a img iframe pre ins del q'.split(
    ' ',
  );

it('no word that a page shows is lost, whatever its tags', async () => {
  const { node } = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.stringMatching(/^[a-z]{1,6}$/),
      fc
        .tuple(
          fc.constantFrom('p', 'div', 'b', 'ul', 'li', 'table', 'tr', 'td', 'h2', 'span', 'pre', 'section'),
          fc.array(tie('node'), { maxLength: 4 }),
        )
        .map(([tag, inside]) => `<${tag}>${inside.join(' ')}</${tag}>`),
    ),
  }));
  await fc.assert(
    fc.asyncProperty(fc.array(node, { maxLength: 5 }), async (nodes) => {
      const page = nodes.join(' ');
      const words = page
        .replaceAll(/<[^>]*>/g, ' ')
        .split(/\s+/)
        .filter((word) => word !== '');
      const texts = JSON.stringify((await read(page)).blocks).match(/"text":"[^"]*"/g) ?? [];
      const shown = texts.flatMap((text) => text.slice(8, -1).replaceAll('\\n', ' ').split(' '));
      // Words that stand loose between a table and its rows move before it and touch, in a browser too.
      for (const word of words) expect(shown.join('')).toContain(word);
    }),
    { numRuns: 200 },
  );
});

it('tags in any order never crash the reader', async () => {
  const tag = fc
    .tuple(fc.constantFrom('<', '</'), fc.constantFrom(...TAGS))
    .map(([open, name]) => `${open}${name} style="display:block" colspan=3 rowspan=2 type=checkbox>`);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(tag, fc.constantFrom('word ', '&nbsp;', '<!--')), { maxLength: 40 }),
      async (parts) => {
        expect(await outcomeOf(Buffer.from(`<html>${parts.join('')}`))).not.toBe('crashed');
      },
    ),
    { numRuns: 300 },
  );
});
