import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rawObjectsOf } from '../../../src/documents/pdf/raw/objects.ts';
import { pageTreeOf, withoutPageCount } from '../../../src/documents/pdf/raw/page-tree.ts';
import { rawValueAt } from '../../../src/documents/pdf/raw/values.ts';
import { packedPdf, pdfWith, planObjects } from '../../hostile/pdf-objects.ts';

const PIECES = '<< >> [ ] ( ) \\ /A /B#41 1 0 R 12 -.5 true null % \n <4 <41> obj endobj %% x'.split(' ');

const sloppy = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 80 })
  .map((pieces) => pieces.join(' '));

describe('values of a PDF', () => {
  it.each([
    ['<< /A [1 2 0 R (x (y) \\) z) /N] /B << /C true >> >>', { A: [1, { to: 2 }, '', '/N'], B: { C: true } }],
    ['% words\n[ -1.5 .5 <4142> null ]', [-1.5, 0.5, '', null]],
    ['/J#61vaScript', '/JavaScript'],
    ['7 0 R', { to: 7 }],
    ['7 0 Rabbit', 7],
    ['<< /A /B', { A: '/B' }],
    [')', null],
    ['', null],
  ])('%s', (text, expected) => {
    const plain = (value: unknown): unknown => {
      if (value instanceof Map) return Object.fromEntries([...value].map(([key, of]) => [key, plain(of)]));
      return Array.isArray(value) ? value.map(plain) : value;
    };
    expect(plain(rawValueAt(text, 0))).toEqual(expected);
  });

  it('are read from any text', () => {
    fc.assert(
      fc.property(sloppy, (text) => {
        expect(rawValueAt(text, 0)).not.toBeUndefined();
      }),
    );
  });

  it.each([
    '%'.repeat(5000),
    '['.repeat(5000),
    '<<'.repeat(5000),
    ' '.repeat(5000),
    '1 '.repeat(5000),
  ])('are read in no more steps than the text has signs', (text) => {
    expect(() => rawValueAt(text, 0)).not.toThrow();
  });
});

describe('the pages that hang in a file', () => {
  const most = 600;
  const pages = pageTreeOf(rawObjectsOf(pdfWith({})), most).length;

  it('are found whether or not they are packed', () => {
    expect(pages).toBeGreaterThan(1);
    expect(pageTreeOf(rawObjectsOf(packedPdf(planObjects())), most)).toHaveLength(pages);
  });

  it('are counted once each, whatever refers to whatever', () => {
    const kids = fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 12 });
    fc.assert(
      fc.property(fc.array(kids, { minLength: 2, maxLength: 12 }), (nodes) => {
        const objects = nodes.map(
          (to, at) =>
            [at + 1, `<< /Pages 2 0 R /Kids [${to.map((kid) => `${kid} 0 R`).join(' ')}] >>`] as const,
        );
        const file = pdfWith(Object.fromEntries(objects));
        expect(pageTreeOf(rawObjectsOf(file), most).length).toBeLessThanOrEqual(most);
      }),
      { numRuns: 30 },
    );
  });

  it('are no more than asked for', () => {
    expect(pageTreeOf(rawObjectsOf(pdfWith({})), 1)).toHaveLength(1);
  });

  it('lose their number where it is not packed', () => {
    const whole = withoutPageCount(rawObjectsOf(pdfWith({})));
    expect(Buffer.from(whole ?? []).toString('latin1')).toContain('/Xount');
    expect(withoutPageCount(rawObjectsOf(packedPdf(planObjects())))).toBeNull();
  });
});
