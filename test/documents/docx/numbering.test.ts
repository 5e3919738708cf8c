import { describe, expect, it } from 'vitest';
import { p, r, readParagraphs } from './parts.ts';

const level = (number: number, format: string, [text, more = '']: readonly [string, string?]): string =>
  `<w:lvl w:ilvl="${number}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const list = (id: number, levels: string): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
const use = (id: number, definition: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>${more}</w:num>`;
const item = (text: string, listId: number, depth = 0): string =>
  p(text, `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${listId}"/></w:numPr>`);
const styled = (text: string, style: string): string => p(text, `<w:pStyle w:val="${style}"/>`);

async function labels(body: string, numbering: string, styles = ''): Promise<(string | undefined)[]> {
  return (await readParagraphs({ body, numbering, styles })).map(({ label }) => label);
}

describe('labels of numbered paragraphs, as a reader sees them', () => {
  it('gives a heading the section letter that stands only in its list', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="SectionHead"><w:name w:val="Section Head"/><w:pPr>' +
      '<w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style>';
    const found = await readParagraphs({
      body: styled('Views', 'SectionHead') + styled('Special educational needs', 'SectionHead'),
      numbering: list(0, level(0, 'upperLetter', ['Section %1:'])) + use(1, 0),
      styles,
    });
    expect(found.map(({ role, level: depth, label, text }) => ({ role, depth, label, text }))).toEqual([
      { role: 'heading', depth: 1, label: 'Section A:', text: 'Views' },
      { role: 'heading', depth: 1, label: 'Section B:', text: 'Special educational needs' },
    ]);
  });

  it('counts levels within levels and restarts the inner ones', async () => {
    const numbering = list(0, level(0, 'decimal', ['%1.']) + level(1, 'lowerLetter', ['%1.%2)'])) + use(1, 0);
    const body = item('a', 1) + item('b', 1, 1) + item('c', 1, 1) + item('d', 1) + item('e', 1, 1);
    expect(await labels(body, numbering)).toEqual(['1.', '1.a)', '1.b)', '2.', '2.a)']);
  });

  it('goes on counting in a second use of the same list, and starts afresh where told to', async () => {
    const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const numbering = list(0, level(0, 'decimal', ['%1'])) + use(1, 0) + use(2, 0) + use(3, 0, restart);
    expect(await labels(item('a', 1) + item('b', 2) + item('c', 3) + item('d', 3), numbering)).toEqual([
      '1',
      '2',
      '1',
      '2',
    ]);
  });

  it('lets a use of a list replace a level', async () => {
    const replaced = `<w:lvlOverride w:ilvl="0">${level(0, 'upperRoman', ['Part %1'])}</w:lvlOverride>`;
    const numbering = list(0, level(0, 'decimal', ['%1'])) + use(1, 0, replaced);
    expect(await labels(item('a', 1) + item('b', 1), numbering)).toEqual(['Part I', 'Part II']);
  });

  it('keeps counting an inner level that never restarts', async () => {
    const inner = level(1, 'decimal', ['Outcome %2', '<w:lvlRestart w:val="0"/>']);
    const numbering = list(0, level(0, 'decimal', ['%1.']) + inner) + use(1, 0);
    const body = item('a', 1) + item('b', 1, 1) + item('c', 1) + item('d', 1, 1);
    expect(await labels(body, numbering)).toEqual(['1.', 'Outcome 1', '2.', 'Outcome 2']);
  });

  it('finds the level of a style that the list names, and the list behind a numbering style', async () => {
    const styles =
      '<w:style w:type="numbering" w:styleId="Outline"><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Sub"><w:pPr><w:numPr><w:numId w:val="6"/></w:numPr></w:pPr></w:style>';
    const numbering =
      list(0, level(0, 'decimal', ['%1']) + level(1, 'lowerRoman', ['(%2)', '<w:pStyle w:val="Sub"/>'])) +
      list(1, '<w:numStyleLink w:val="Outline"/>') +
      use(5, 0) +
      use(6, 1);
    expect(await labels(styled('a', 'Sub'), numbering, styles)).toEqual(['(i)']);
  });

  it('prints the outer numbers of a legal list in figures, whatever letters they have themselves', async () => {
    const legal = level(1, 'lowerLetter', ['%1.%2', '<w:isLgl/>']);
    const numbering = list(0, level(0, 'upperRoman', ['Article %1']) + legal) + use(1, 0);
    expect(await labels(item('a', 1) + item('b', 1) + item('c', 1, 1), numbering)).toEqual([
      'Article I',
      'Article II',
      '2.1',
    ]);
  });

  it.each([
    ['decimalZero', ['01', '02']],
    ['lowerLetter', ['a', 'b']],
    ['ordinal', ['1st', '2nd']],
    ['none', [undefined, undefined]],
  ])('prints the number format %s', async (format, expected) => {
    const numbering = list(0, level(0, format, ['%1'])) + use(1, 0);
    expect(await labels(item('a', 1) + item('b', 1), numbering)).toEqual(expected);
  });

  it('shows bullets of symbol fonts as bullets', async () => {
    const numbering = list(0, level(0, 'bullet', ['\uF0B7']) + level(1, 'bullet', ['o'])) + use(1, 0);
    const [outer, inner] = await readParagraphs({ body: item('a', 1) + item('b', 1, 1), numbering });
    expect(outer).toMatchObject({ role: 'list-item', level: 1, label: '•' });
    expect(inner).toMatchObject({ role: 'list-item', level: 2, label: '◦' });
  });

  it('keeps blank numbered lines and does not count paragraphs that are wholly deleted, hidden or switched off', async () => {
    const numbering = list(0, level(0, 'decimal', ['%1'])) + use(1, 0);
    const deleted = p(
      '<w:del w:id="1"><w:r><w:delText>gone</w:delText></w:r></w:del>',
      '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
    );
    const unseen = p(
      '',
      '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:vanish/></w:rPr>',
    );
    const body = item('', 1) + deleted + unseen + item('b', 1) + item('c', 0);
    expect(await labels(body, numbering)).toEqual(['1', undefined, '2', undefined]);
  });

  it('survives a list that is nowhere defined', async () => {
    expect(await labels(item('a', 9), use(1, 4))).toEqual([undefined]);
  });

  it('numbers a heading whose words are split over runs', async () => {
    const numbering = list(0, level(0, 'upperLetter', ['Section %1'])) + use(1, 0);
    const body = p(
      r('Vie') + r('ws', '<w:b/>'),
      '<w:outlineLvl w:val="1"/><w:numPr><w:numId w:val="1"/></w:numPr>',
    );
    const [heading] = await readParagraphs({ body, numbering });
    expect(heading).toMatchObject({ role: 'heading', level: 2, label: 'Section A', text: 'Views' });
  });
});
