import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../../src/documents/limits.ts';
import { readDocument } from '../../../src/documents/read.ts';
import { coverageOf } from '../../../src/documents/second-reader/coverage.ts';
import { readAgain } from '../../../src/documents/second-reader/read-again.ts';
import { labelledPlans } from '../../accuracy/labelled.ts';

/** The least share of the second reader's words that ours must hold: in Word all of them. */
const LEAST: Readonly<Record<string, number>> = { docx: 1, pdf: 0.998 };

it.each(
  labelledPlans()
    .filter(({ format }) => format.endsWith('docx') || format.endsWith('pdf'))
    .map(({ name, path }) => [name, path] as const),
)('no text of %s is lost', async (_, path) => {
  const bytes = new Uint8Array(readFileSync(path));
  const document = await readDocument(bytes, DEFAULT_LIMITS);
  const second = await readAgain(bytes, document.format);
  if (second === null) throw new Error('no second reader');
  const { words, lost } = coverageOf(document, second);
  const missing = lost.reduce((sum, run) => sum + run.words, 0);
  expect(words).toBeGreaterThan(300);
  expect(lost.filter((run) => run.words >= 3)).toEqual([]);
  expect(1 - missing / words).toBeGreaterThanOrEqual(LEAST[document.format] ?? 1);
});
