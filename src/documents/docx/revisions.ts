import { FLAG } from '../building/flags.ts';
import { type Handler, type Handlers, SKIP } from '../xml/walk.ts';
import type { Story } from './state.ts';

type Kind = 'insertions' | 'deletions';

/** Earlier formatting, kept by the file so that a change can be undone. */
const FORMER = [
  'w:rPrChange',
  'w:pPrChange',
  'w:sectPrChange',
  'w:tblPrChange',
  'w:tblPrExChange',
  'w:tblGridChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:numberingChange',
] as const;

/**
 * Tracked changes (ECMA-376 part 1, 17.13.5). The same elements mark runs, the end of a paragraph (inside its
 * properties) and whole rows (inside theirs).
 */
export const REVISION_HANDLERS: Handlers<Story> = {
  'w:ins': revision('insertions'),
  'w:moveTo': revision('insertions'),
  'w:del': revision('deletions'),
  'w:moveFrom': revision('deletions'),
  'w:cellDel': {
    open(story) {
      story.revisions.deletions += 1;
      const cell = story.tables.at(-1)?.rows.at(-1)?.cells.at(-1);
      if (cell !== undefined) cell.flags |= FLAG.deleted;
    },
  },
  'w:commentReference': {
    open({ revisions, resolved }, { 'w:id': id = '' }) {
      if (!resolved.has(id)) revisions.comments += 1;
    },
  },
  ...Object.fromEntries(FORMER.map((name): [string, Handler<Story>] => [name, { open: () => SKIP }])),
};

function revision(kind: Kind): Handler<Story> {
  return {
    open(story) {
      story.revisions[kind] += 1;
      if (story.open.paragraphProperties > 0) markParagraphEnd(story, kind);
      else if (story.open.rowProperties > 0) markRow(story, kind);
      else story.open[kind] += 1;
    },
    close({ open }) {
      if (open.paragraphProperties === 0 && open.rowProperties === 0) open[kind] -= 1;
    },
  };
}

function markParagraphEnd({ paragraphs }: Story, kind: Kind): void {
  const paragraph = paragraphs.at(-1);
  if (paragraph !== undefined && kind === 'deletions') paragraph.markFlags |= FLAG.deleted;
}

function markRow({ tables }: Story, kind: Kind): void {
  const row = tables.at(-1)?.rows.at(-1);
  if (row !== undefined) row.flags |= kind === 'deletions' ? FLAG.deleted : FLAG.inserted;
}
