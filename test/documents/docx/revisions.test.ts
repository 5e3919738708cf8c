import { describe, expect, it } from 'vitest';
import { p, r, read, readParagraphs, tbl, tc, tr } from './parts.ts';

const ins = (content: string): string => `<w:ins w:id="1" w:author="A">${content}</w:ins>`;
const del = (text: string): string =>
  `<w:del w:id="2" w:author="A"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;

describe('tracked changes', () => {
  it('keeps insertions, takes deletions out of the text, and counts both', async () => {
    const document = await read(p(r('one ') + ins(r('two ')) + del('three ') + r('four')));
    expect(document.blocks[0]).toMatchObject({
      text: 'one two four',
      runs: [
        { marks: [] },
        { text: 'two ', marks: ['inserted'] },
        { text: 'three ', marks: ['deleted'] },
        { marks: [] },
      ],
    });
    expect(document.revisions).toMatchObject({ insertions: 1, deletions: 1 });
  });

  it('takes moved text as deleted where it was and inserted where it is', async () => {
    const body =
      p(`<w:moveFrom w:id="1">${r('moved')}</w:moveFrom>`) + p(`<w:moveTo w:id="2">${r('moved')}</w:moveTo>`);
    const [from, to] = await readParagraphs(body);
    expect(from).toMatchObject({ text: '', runs: [{ marks: ['deleted'] }] });
    expect(to).toMatchObject({ text: 'moved', runs: [{ marks: ['inserted'] }] });
  });

  it('joins paragraphs whose parting was deleted', async () => {
    const found = await readParagraphs(
      p('Section', '<w:rPr><w:del w:id="1"/></w:rPr>') + p(' F') + p('next'),
    );
    expect(found.map(({ text }) => text)).toEqual(['Section F', 'next']);
  });

  it('does not lose a paragraph whose end was deleted before a table or the end', async () => {
    const gone = '<w:rPr><w:del w:id="1"/></w:rPr>';
    const document = await read(p('before', gone) + tbl(tr([tc(p('cell', gone))])) + p('last', gone));
    expect(document.blocks).toMatchObject([
      { text: 'before' },
      { rows: [{ cells: [{ blocks: [{ text: 'cell' }] }] }] },
      { text: 'last' },
    ]);
  });

  it('marks every word of a deleted row', async () => {
    const document = await read(tbl(tr([tc('gone')], '<w:del w:id="1"/>'), tr([tc('stays')])));
    expect(document.blocks).toMatchObject([
      { rows: [{ cells: [{ blocks: [{ text: '' }] }] }, { cells: [{ blocks: [{ text: 'stays' }] }] }] },
    ]);
    expect(document.revisions.deletions).toBe(1);
  });

  it('leaves out comments that are resolved, and the replies to them', async () => {
    const reference = (id: number): string => `<w:r><w:commentReference w:id="${id}"/></w:r>`;
    const comment = (id: number, paragraph: string): string =>
      `<w:comment w:id="${id}"><w:p w14:paraId="0A"/><w:p w14:paraId="${paragraph}"/></w:comment>`;
    const thread = (paragraph: string, more: string): string =>
      `<w15:commentEx w15:paraId="${paragraph}" ${more}/>`;
    const document = await read({
      body: p(r('text') + reference(0) + reference(1) + reference(2)),
      comments: comment(0, '1A') + comment(1, '2A') + comment(2, '3A'),
      commentsExtended:
        thread('1A', 'w15:done="1"') +
        thread('2A', 'w15:paraIdParent="1A" w15:done="0"') +
        thread('3A', 'w15:done="0"'),
    });
    expect(document.revisions.comments).toBe(1);
  });

  it('counts comments', async () => {
    const comment = '<w:r><w:commentReference w:id="0"/></w:r>';
    expect((await read(p(`${r('text')}${comment}`))).revisions.comments).toBe(1);
  });
});
