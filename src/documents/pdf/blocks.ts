import { normaliseText } from '../../language/normalise.ts';
import type { Block, Paragraph, Run, Table, Unread } from '../../model/document.ts';
import type { Place } from '../../model/place.ts';
import { beyond } from '../limits.ts';
import type { PageDraft, ParagraphDraft, TableDraft, UnreadDraft } from './drafts.ts';
import { runsOf, type Vocabulary } from './joined-text.ts';
import type { Line } from './lines.ts';

/** A heading's letters are this much larger than those of the body. */
const LARGER = 1.12;

/** Longest heading, in words; a bold line of body size is one only where it is short. */
const MOST_WORDS = 40;
const MOST_BOLD_WORDS = 15;

export interface Assembly {
  readonly vocabulary: Vocabulary;
  readonly maxBlocks: number;
}

interface State extends Assembly {
  readonly bodySize: number;
  /** Sizes of headings, the largest first. */
  readonly sizes: readonly number[];
  readonly unread: Unread[];
  paragraphs: number;
  tables: number;
  blocks: number;
}

/** The blocks of a document; each unread part has the place of an empty paragraph that stands for it. */
export interface Assembled {
  readonly blocks: readonly Block[];
  readonly unread: readonly Unread[];
}

/** The drafts as blocks of a document: roles, levels, joined text and places. */
export function assemble(drafts: readonly PageDraft[], assembly: Assembly): Assembled {
  const counts = new Map<number, number>();
  for (const { lines } of paragraphsIn(drafts))
    for (const line of lines) {
      const size = roundSize(line.size);
      counts.set(size, (counts.get(size) ?? 0) + lengthOf(line));
    }
  const bodySize = [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most), [0, 0])[0];
  const sizes = [...counts.keys()]
    .filter((size) => size >= LARGER * bodySize)
    .toSorted((one, two) => two - one);
  const state: State = { ...assembly, bodySize, sizes, unread: [], paragraphs: 0, tables: 0, blocks: 0 };
  return { blocks: blocksOf(drafts, {}, state), unread: state.unread };
}

/** Letters enough to tell which size is that of the body. */
const lengthOf = ({ words }: Line): number => words.reduce((sum, { text }) => sum + text.length, 0);

const roundSize = (size: number): number => Math.round(size * 2) / 2;

function paragraphsIn(drafts: readonly PageDraft[]): readonly ParagraphDraft[] {
  return drafts.flatMap((draft) => {
    if (draft.type === 'unread') return [];
    return draft.type === 'paragraph'
      ? [draft]
      : draft.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => paragraphsIn(blocks)));
  });
}

function blocksOf(drafts: readonly PageDraft[], place: Place, state: State): readonly Block[] {
  return drafts.flatMap((draft): readonly Block[] => {
    state.blocks += 1;
    if (state.blocks > state.maxBlocks)
      throw beyond('It has more than # paragraphs and cells.', state.maxBlocks);
    if (draft.type === 'unread') return [pictureOf(draft, place, state)];
    return draft.type === 'table' ? [tableOf(draft, place, state)] : paragraphOf(draft, place, state);
  });
}

function pictureOf({ what, page, box }: UnreadDraft, inside: Place, state: State): Paragraph {
  state.paragraphs += 1;
  const place = { page, paragraph: state.paragraphs, ...inside };
  const size = { width: Math.round(box.right - box.left), height: Math.round(box.bottom - box.top) };
  state.unread.push({ what, place, ...(what === 'image' ? { size } : {}) });
  const runs: readonly Run[] = [{ text: '', marks: ['image'] }];
  return { type: 'paragraph', role: 'body', text: '', runs, bold: false, place };
}

function tableOf(draft: TableDraft, place: Place, state: State): Table {
  state.tables += 1;
  const table = state.tables;
  const rows = draft.rows.map(({ header, cells }) => ({
    header,
    cells: cells.map(({ blocks, unread = [], ...cell }) => {
      state.blocks += 1;
      const inside = { ...place, table, row: cell.row, column: cell.column };
      return { ...cell, blocks: blocksOf([...blocks, ...unread], inside, state) };
    }),
  }));
  return { type: 'table', rows, place: { ...place, page: draft.page, table } };
}

function paragraphOf(draft: ParagraphDraft, place: Place, state: State): readonly Paragraph[] {
  const runs = runsOf(draft.lines, { vocabulary: state.vocabulary, inCell: draft.inCell });
  const seen = runs.filter(({ marks }) => !marks.includes('struck'));
  const text = normaliseText(seen.map((run) => run.text).join(''));
  if (text === '' && seen.length === runs.length && draft.label === undefined) return [];
  state.paragraphs += 1;
  const label = draft.label === undefined ? {} : { label: normaliseText(draft.label) };
  return [
    {
      type: 'paragraph',
      ...roleOf(draft, text, state),
      ...label,
      text,
      runs,
      bold: draft.lines.every((line) => line.bold),
      place: { page: draft.page, paragraph: state.paragraphs, ...place },
    },
  ];
}

function roleOf(draft: ParagraphDraft, text: string, state: State): Pick<Paragraph, 'role' | 'level'> {
  const { role, level, label, inCell, lines } = draft;
  if (role === 'heading' || role === 'list-item') return { role, level: level ?? 1 };
  if (label !== undefined) return { role: 'list-item', level: 1 };
  if (role === 'body') return { role };
  const words = text.split(/\s+/).length;
  const rank = state.sizes.indexOf(roundSize(Math.min(...lines.map((line) => line.size))));
  if (rank >= 0 && words <= MOST_WORDS) return { role: 'heading', level: Math.min(9, rank + 1) };
  const isShort = words <= MOST_BOLD_WORDS && !/[.;,]$/.test(text);
  const isBold = lines.every((line) => line.bold);
  if (isBold && isShort && !inCell) return { role: 'heading', level: Math.min(9, state.sizes.length + 1) };
  return { role: 'body' };
}
