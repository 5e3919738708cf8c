import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { coverageOf } from '../../../src/documents/second-reader/coverage.ts';
import { readAgain } from '../../../src/documents/second-reader/read-again.ts';
import type { DocumentFormat } from '../../../src/model/document.ts';
import { labelledPlans } from '../../accuracy/labelled.ts';
import { fixtureDocument } from '../../fixture-document.ts';

/** The least share of the second reader's words that ours must hold: in Word all of them. */
const LEAST: Readonly<Partial<Record<DocumentFormat, number>>> = { docx: 1, pdf: 0.998 };

const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(path));

/** Formats without a second reader of their own are held against the same plan in Word. */
const inWord = (path: string, format: string): string => path.slice(0, -format.length) + 'docx';

/** A page of the screen does not hold what a Word file hides. */
const plans = labelledPlans().filter(({ format }) => format !== 'page.html');

it.each(
  plans.map(({ name, path, format }) => [name, path, format] as const),
)('no text of %s is lost', async (_, path, format) => {
  const document = await fixtureDocument(path);
  const isRead = document.format === 'docx' || document.format === 'pdf';
  const second = isRead
    ? await readAgain(bytesOf(path), document.format)
    : await readAgain(bytesOf(inWord(path, format)), 'docx');
  if (second === null) throw new Error('no second reader');
  const { words, lost } = coverageOf(document, second);
  const missing = lost.reduce((sum, run) => sum + run.words, 0);
  expect(words).toBeGreaterThan(300);
  expect(lost.filter((run) => run.words >= 3)).toEqual([]);
  expect(1 - missing / words).toBeGreaterThanOrEqual(LEAST[document.format] ?? 0.998);
});
