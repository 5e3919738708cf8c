import { describe, expect, it } from 'vitest';
import { partlyRead, perhapsPlan } from '../../src/audit/partly-read.ts';
import { lossWords, verify } from '../../src/audit/verify.ts';
import { verifiedLines } from '../../src/cli/verified.ts';
import { DEFAULT_LIMITS } from '../../src/documents/limits.ts';
import { readDocument } from '../../src/documents/read.ts';
import type { UnreadPart } from '../../src/model/plan.ts';
import { planOf } from '../checks/plan-builder.ts';
import { docx, p } from '../documents/docx/parts.ts';

const FIRST = 'Freya Marsh has epilepsy and takes medicine twice a day.';
const SECOND = 'The nurse keeps the plan for her seizures up to date.';
const BYTES = docx(p(FIRST) + p(SECOND));

describe('verify', () => {
  it('finds nothing lost where nothing is', async () => {
    const verified = await verify(BYTES, await readDocument(BYTES, DEFAULT_LIMITS));
    expect(verified).toEqual({ verification: { reader: 'mammoth', words: 21, lost: 0 }, lost: [] });
    expect(lossWords(verified, null)).toBeNull();
  });

  it('finds a paragraph that our reading lacks, and quotes it as it may be shown', async () => {
    const document = await readDocument(BYTES, DEFAULT_LIMITS);
    const verified = await verify(BYTES, { ...document, blocks: document.blocks.slice(1) });
    expect(verified.verification).toEqual({ reader: 'mammoth', words: 21, lost: 10 });
    expect(lossWords(verified, (text) => text.replace('Freya Marsh', '[name]'))).toBe(
      'A second reader (mammoth) found 21 words; 10 of them are not in this reading: ' +
        '“[name] has epilepsy and takes medicine twice a day”.',
    );
    expect(lossWords(verified, null)).not.toContain('Freya');
  });

  it('knows nothing where the second reader gives up or there is none', async () => {
    const document = await readDocument(BYTES, DEFAULT_LIMITS);
    const broken = await verify(new Uint8Array([1, 2, 3]), document);
    const text = await readDocument(new TextEncoder().encode(FIRST), DEFAULT_LIMITS);
    expect(broken).toEqual({ verification: { reader: 'a second reader', words: null, lost: 0 }, lost: [] });
    expect((await verify(new Uint8Array(), text)).verification).toEqual({
      reader: null,
      words: null,
      lost: 0,
    });
  });
});

describe('a document that was not read in full', () => {
  const part = (more: Partial<UnreadPart>): UnreadPart => ({
    what: 'image-page',
    place: { page: 2 },
    holds: 'sections',
    sections: [],
    after: null,
    isText: true,
    ...more,
  });
  const withUnread = (...unread: readonly UnreadPart[]) => planOf({ more: { unread } });
  const LOST = 'A second reader found more.';

  it('says what could not be read and what was lost, with the pages', () => {
    const plan = withUnread(part({ place: { page: 7 } }), part({}), part({ what: 'drawing', place: {} }));
    expect(partlyRead(plan, LOST)?.message).toMatch(
      /It holds pictures of pages, drawings, on page 2, 7\. A second reader found more\.$/,
    );
    expect(partlyRead(withUnread(part({ isText: false })))).toBeNull();
    expect(partlyRead(withUnread(), LOST)?.code).toBe('partly-read');
  });

  it('may be a plan though nothing of it shows that', () => {
    const kind = { value: 'other', because: 'nothing shows what it is', evidence: [] } as const;
    const other = (...unread: readonly UnreadPart[]) => planOf({ more: { kind, unread } });
    const photograph = part({ what: 'image', size: { width: 500, height: 350 } });
    const page = part({ what: 'image', size: { width: 595, height: 842 } });
    expect(perhapsPlan(other(part({})), null)?.message).toContain('whether it is a plan');
    expect(perhapsPlan(other(part({ what: 'embedded-document' })), null)).not.toBeNull();
    expect(perhapsPlan(other(page), null)).not.toBeNull();
    expect(perhapsPlan(other(photograph), null)).toBeNull();
    expect(perhapsPlan(other(), LOST)?.code).toBe('partly-read');
    expect(perhapsPlan(withUnread(part({})), null)).toBeNull();
  });
});

describe('what is said of the second reader', () => {
  const one = { document: 1, reader: 'mammoth', words: 1200, lost: 0 };

  it('nothing where it was not asked', () => {
    expect([...verifiedLines([], { verbose: true })]).toEqual([]);
  });

  it('one sentence, with what could not be verified', () => {
    expect([...verifiedLines([one], { verbose: false })]).toEqual([
      'Verified 1 document against a second reader: none of 1,200 words lost.',
    ]);
    const others = [
      { ...one, document: 2, lost: 1 },
      { document: 3, reader: null, words: null, lost: 0 },
      { document: 4, reader: 'a second reader', words: null, lost: 0 },
    ];
    expect([...verifiedLines([one, ...others], { verbose: true })]).toEqual([
      'Document 1: mammoth found 1,200 words; 100% of them are in our reading.',
      'Document 2: mammoth found 1,200 words; 99.9% of them are in our reading.',
      'Document 3: no second reader for this format.',
      'Document 4: the second reader could not read it.',
      'Verified 2 documents against a second reader: 1 of 2,400 words lost in 1 document (see the report). ' +
        'No second reader for the format of 1 document. The second reader could not read 1 document.',
    ]);
  });
});
