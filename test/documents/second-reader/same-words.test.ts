import * as fc from 'fast-check';
import mammoth from 'mammoth';
import { expect, it } from 'vitest';
import { paragraphsOf } from '../../../src/documents/building/block-text.ts';
import { readDocx } from '../../../src/documents/docx/read.ts';
import { DEFAULT_LIMITS } from '../../../src/documents/limits.ts';
import { docx, p, r, tbl, tc, tr } from '../docx/parts.ts';

// mammoth is an independent reader: whatever words it finds, ours must find, and in the same order.

const words = fc
  .array(fc.constantFrom('Section', 'needs', 'Amir’s', '1:1', 'ﬁve', 'weekly,', '£40', 'H1', 'naïve'), {
    minLength: 1,
    maxLength: 6,
  })
  .map((list) => list.join(' '));
const look = fc.constantFrom('', '<w:b/>', '<w:i/><w:u w:val="single"/>', '<w:color w:val="FF0000"/>');
const run = fc.tuple(words, look).map(([text, properties]) => r(`${text} `, properties));
const wrapped = fc
  .tuple(run, fc.constantFrom('ins', 'hyperlink', 'smartTag'))
  .map(([content, name]) => `<w:${name}>${content}</w:${name}>`);
const control = run.map((content) => `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`);
const tabbed = run.map((content) => `${content}<w:r><w:tab/></w:r>`);
const paragraph = fc
  .array(fc.oneof(run, wrapped, control, tabbed), { minLength: 1, maxLength: 4 })
  .map((runs) => p(runs.join('')));

const { block } = fc.letrec<{ block: string; table: string }>((tie) => ({
  block: fc.oneof({ depthSize: 'small', withCrossShrink: true }, paragraph, tie('table')),
  table: fc
    .array(fc.array(fc.tuple(tie('block'), paragraph), { minLength: 1, maxLength: 3 }), {
      minLength: 1,
      maxLength: 3,
    })
    .map((rows) => tbl(...rows.map((cells) => tr(cells.map(([inner, last]) => tc(inner + last)))))),
}));

const bare = (text: string): string[] =>
  text
    .normalize('NFKC')
    .split(/\s+/)
    .filter((word) => word !== '');

it('loses no word that mammoth finds', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 6 }), async (blocks) => {
      const bytes = docx(blocks.join(''));
      const document = await readDocx(bytes, DEFAULT_LIMITS);
      const theirs = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
      const ours = paragraphsOf(document.blocks).map(({ text }) => text);
      expect(bare(ours.join('\n'))).toEqual(bare(theirs.value));
    }),
    { numRuns: 60 },
  );
});
