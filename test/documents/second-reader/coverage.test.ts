import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../../src/documents/limits.ts';
import { type Coverage, coverageOf } from '../../../src/documents/second-reader/coverage.ts';
import { readAgain } from '../../../src/documents/second-reader/read-again.ts';
import { readText } from '../../../src/documents/text/read.ts';
import type { Document } from '../../../src/model/document.ts';
import { docx, p, r, read, tbl, tc, tr } from '../docx/parts.ts';
import { readTiny } from '../pdf/outline.ts';
import { texts, tinyPdf } from '../pdf/tiny-pdf.ts';

const ofText = (text: string): Promise<Document> => readText(new TextEncoder().encode(text), DEFAULT_LIMITS);

/** What is lost of a text, given on one or more pages, in our reading. */
async function lostOf(ours: string | Document, ...pages: readonly string[]): Promise<readonly string[]> {
  const document = typeof ours === 'string' ? await ofText(ours) : ours;
  const second = pages.map((text, index) => ({ page: pages.length > 1 ? index + 1 : null, text }));
  return coverageOf(document, { reader: 'test', texts: second }).lost.map(({ text }) => text);
}

const FIRST = 'Freya has epilepsy and takes medicine twice a day.';
const SECOND = 'The nurse keeps the plan for her seizures up to date.';

describe('words of a second reading', () => {
  it('that ours has in any order, case, cut and spelling are not lost', async () => {
    expect(await lostOf(`${FIRST}\n${SECOND}`, `${SECOND}\n${FIRST}`)).toEqual([]);
    expect(await lostOf(FIRST, FIRST.toUpperCase())).toEqual([]);
    expect(
      await lostOf(
        'Her occupational therapist, naïve and ﬁne',
        'Her occu-\npational thera pist, nai\u0308ve and fine',
      ),
    ).toEqual([]);
    expect(
      await lostOf('Learning. Communication and interaction', 'Learning.Communicationandinteraction'),
    ).toEqual([]);
  });

  it('that ours lacks are found, with their page and as they stand there', async () => {
    const document = await ofText(`${FIRST}\n${SECOND}`);
    const third = 'She is allergic to peanuts.';
    const coverage = coverageOf(document, {
      reader: 'test',
      texts: [
        { page: 1, text: FIRST },
        { page: 2, text: `${SECOND} ${third}` },
      ],
    });
    expect(coverage).toEqual<Coverage>({
      words: 25,
      lost: [{ page: 2, text: 'She is allergic to peanuts', words: 5 }],
    });
  });

  it('that come twice must be there twice', async () => {
    expect(await lostOf(FIRST, `${FIRST}\n${FIRST}`)).toHaveLength(1);
    expect(await lostOf(`${FIRST}\n${FIRST}`, `${FIRST}\n${FIRST}`)).toEqual([]);
  });

  it('of short cells in another order are not lost', async () => {
    const rows = '| Yes | No | 4 |\n| N/A | May | 12 |';
    expect(await lostOf(rows, 'Yes N/A\nNo May\n4 12')).toEqual([]);
  });

  it('each of them is found, whichever it is', async () => {
    const words = ['epilepsy', 'seizure', 'nurse', 'asthma', 'inhaler', 'weekly', 'paediatrician', 'allergy'];
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(words, { minLength: 4 }), fc.nat(), async (chosen, at) => {
        const gone = chosen[at % chosen.length] ?? '';
        const ours = chosen.filter((word) => word !== gone).join(' ');
        expect(await lostOf(ours, chosen.join(' '))).toEqual([gone]);
      }),
    );
  });
});

describe('what is not held against us', () => {
  it('text that was read and set apart: struck, hidden, deleted, in notes and running headers', async () => {
    const body =
      p(r('Struck words here', '<w:strike/>')) +
      p(r('Hidden words here', '<w:vanish/>')) +
      p(`<w:del w:id="1"><w:r><w:delText>Deleted words here</w:delText></w:r></w:del>${r('x')}`) +
      p(`${r('See note')}<w:r><w:footnoteReference w:id="2"/></w:r>`);
    const document = await read({
      body,
      footnotes: `<w:footnote w:id="2">${p('A note of its own')}</w:footnote>`,
    });
    expect(
      await lostOf(
        document,
        'Struck words here. Hidden words here. Deleted words here. x See note A note of its own',
      ),
    ).toEqual([]);
  });

  it('running headers and header rows that every page repeats, and the numbers of pages', async () => {
    const page = (number: number, text: string) => ({
      content: `${texts([[60, 815, 'Freya Example, official sensitive']], 8)}\n${texts([[60, 700, text]])}\n${texts([[280, 30, `Page ${number}`]], 8)}`,
    });
    const document = await readTiny(tinyPdf([page(1, FIRST), page(2, SECOND)]));
    const shown = (number: number, text: string): string =>
      `Freya Example, official sensitive\n${text}\nPage ${number}`;
    expect(await lostOf(document, shown(1, FIRST), shown(2, SECOND))).toEqual([]);
  });

  it('pages that are listed as unread', async () => {
    const document = await readTiny(
      tinyPdf([{ content: texts([[60, 700, FIRST]]) }, { content: 'q 595 0 0 842 0 0 cm /Im1 Do Q' }]),
    );
    expect(await lostOf(document, FIRST, 'Received in the post')).toEqual([]);
  });
});

describe('the second reader of a format', () => {
  it('of Word is mammoth: with breaks between words, without pictures and the signs of notes', async () => {
    const image =
      '<w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic/></a:graphicData></a:graphic></wp:inline></w:drawing>';
    const bytes = docx({
      body:
        p(`${r('one')}<w:r><w:br/></w:r>${r('two')}`) +
        tbl(tr([tc('three'), tc('four')])) +
        p(`${r('five &amp; six')}<w:r>${image}</w:r><w:r><w:footnoteReference w:id="2"/></w:r>`),
      footnotes: `<w:footnote w:id="2">${p('seven')}</w:footnote>`,
    });
    const second = await readAgain(bytes, 'docx');
    expect(second?.reader).toBe('mammoth');
    expect(second?.texts[0]?.text.split(/\s+/).filter((word) => word !== '')).toEqual([
      'one',
      'two',
      'three',
      'four',
      'five',
      '&',
      'six',
      'seven',
    ]);
  });

  it('of PDF is the text of pdf-parse, page by page and without its page marks', async () => {
    const bytes = tinyPdf([{ content: texts([[60, 700, FIRST]]) }, { content: texts([[60, 700, SECOND]]) }]);
    expect(await readAgain(bytes, 'pdf')).toEqual({
      reader: 'pdf-parse',
      texts: [
        { page: 1, text: FIRST },
        { page: 2, text: SECOND },
      ],
    });
  });

  it('of plain text there is none', async () => {
    expect(await readAgain(new TextEncoder().encode('x'), 'text')).toBeNull();
  });
});
