import { expect, it } from 'vitest';
import { readDocx } from '../../../src/documents/docx/read.ts';
import { DEFAULT_LIMITS } from '../../../src/documents/limits.ts';
import { docx, p, readParagraphs } from './parts.ts';

const shouting = (on: boolean): string =>
  `<w:style w:type="paragraph" w:styleId="Told"><w:name w:val="Told"/>${on ? '<w:rPr><w:caps/></w:rPr>' : ''}</w:style>`;
const body = p('section f', '<w:pStyle w:val="Told"/>') + p('section g', '<w:pStyle w:val="Nowhere"/>');

const texts = async (styles: string): Promise<string[]> =>
  (await readParagraphs({ body, styles })).map(({ text }) => text);

it('reads each document by its own styles, whatever was read before', async () => {
  expect(await texts(shouting(true))).toEqual(['SECTION F', 'section g']);
  expect(await texts(shouting(false))).toEqual(['section f', 'section g']);
  expect(await texts(shouting(true))).toEqual(['SECTION F', 'section g']);
});

it('refuses styles beyond its limits also where others read the same before', async () => {
  const bytes = docx({ body, styles: shouting(true) });
  expect((await readDocx(bytes, DEFAULT_LIMITS)).blocks).toHaveLength(2);
  const strict = readDocx(bytes, { ...DEFAULT_LIMITS, maxAttributes: 1 });
  await expect(strict).rejects.toMatchObject({ code: 'too-complex' });
});
