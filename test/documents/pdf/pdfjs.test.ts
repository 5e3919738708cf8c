import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_LIMITS } from '../../../src/documents/limits.ts';
import { readDocument } from '../../../src/documents/read.ts';

const SAMPLE = new URL('samples/plan-chromium-tagged.pdf', import.meta.url);

describe('pdf.js', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('is the one that pdf-parse loads documents with', () => {
    const require = createRequire(import.meta.url);
    const ofParse = createRequire(require.resolve('pdf-parse'));
    const half = 'pdfjs-dist/legacy/build/pdf.mjs';
    expect(require.resolve(half)).toBe(ofParse.resolve(half));
  });

  it('copies no message on the way from one of its halves to the other', async () => {
    const copy = vi.spyOn(globalThis, 'structuredClone');
    const { pages } = await readDocument(readFileSync(SAMPLE), DEFAULT_LIMITS);
    expect(pages).toBe(2);
    expect(copy).not.toHaveBeenCalled();
    copy.mockRestore();
  });

  it('leaves the bytes of the file as they were', async () => {
    const bytes = new Uint8Array(readFileSync(SAMPLE));
    await readDocument(bytes, DEFAULT_LIMITS);
    expect(Buffer.from(bytes).equals(readFileSync(SAMPLE))).toBe(true);
  });
});
