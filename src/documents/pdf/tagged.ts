import { sideColumnParts } from './columns.ts';
import type { BlockDraft, ParagraphDraft, TableDraft } from './drafts.ts';
import { topOf } from './drafts.ts';
import { flowBlocks } from './flow.ts';
import { holds } from './geometry.ts';
import type { Grid } from './grid.ts';
import { labelOf } from './labels.ts';
import {
  type CellReader,
  gridTable,
  type Layout,
  outerGrids,
  type Region,
  readCellByLooks,
} from './layout.ts';
import { type Line, lineOf, textOf } from './lines.ts';
import { attachLabels } from './loose-labels.ts';
import { drawnColumns, looseBlocks } from './loose-text.ts';
import type { Word } from './page.ts';
import { type Measure, paragraphsOf } from './paragraphs.ts';
import { taggedTable } from './tagged-table.ts';
import type { TagCell, TagGroup } from './tags.ts';

/** The share of a page's words that the structure tree must hold to be believed. */
const TRUSTED = 0.6;

/** Which paragraph of the structure tree a word belongs to. */
export interface TagIndex {
  readonly groups: readonly TagGroup[];
  readonly groupOf: (word: Word) => TagGroup | undefined;
}

/** The words' places in the structure tree; null where the tree leaves out too many of them. */
export function indexTags(groups: readonly TagGroup[], words: readonly Word[]): TagIndex | null {
  const byMark = new Map<number, TagGroup>();
  for (const group of groups) for (const mark of [...group.marks, ...group.labels]) byMark.set(mark, group);
  const groupOf = (word: Word): TagGroup | undefined =>
    word.mark === null ? undefined : byMark.get(word.mark);
  const body = words.filter((word) => !word.artifact);
  const known = body.filter((word) => groupOf(word) !== undefined);
  return known.length > 0 && known.length >= TRUSTED * body.length ? { groups, groupOf } : null;
}

/**
 * The blocks of a page in the order of its structure tree. Tables take their cells from the drawn grid: the
 * tree that pdf.js gives leaves out empty cells and spans. Words outside the tree are set in by position.
 */
export function taggedBlocks(region: Region, tags: TagIndex, layout: Layout): readonly BlockDraft[] {
  const parts = drawnColumns(region.words).length > 1 ? sideColumnParts(region) : null;
  const regions = parts?.map(({ words }) => ({ ...region, words })) ?? [region];
  return regions.flatMap((part) => columnBlocks(part, tags, layout));
}

function columnBlocks(region: Region, tags: TagIndex, layout: Layout): readonly BlockDraft[] {
  const full: Layout = {
    ...layout,
    readCell: taggedCellReader(tags),
    isHeader: (word) => tags.groupOf(word)?.header ?? false,
  };
  const grids = outerGrids(region.grids, region.words);
  const outside = region.words.filter((word) => !grids.some((grid) => inGrid(grid, word)));
  const byGroup = Map.groupBy(outside, tags.groupOf);
  const gridAt = gridsByGroup(grids, region.words, tags);
  const blocks = tags.groups.flatMap((group, index) => {
    const tables = (gridAt.get(group) ?? []).map((grid) => gridTable(grid, region, full));
    return [...tables, ...groupBlocks(group, index, { tags, byGroup, measure: layout.measure })];
  });
  const loose = (gridAt.get(undefined) ?? []).map((grid) => gridTable(grid, region, full));
  const { drafts, rest } = attachLabels(blocks, (byGroup.get(undefined) ?? []).filter(isText));
  return [...loose, ...flowBlocks(rest, layout.measure)].reduce(insertByPlace, drafts);
}

/** Leaders and ornaments that the file itself marks as no content are none. */
const isText = ({ artifact, text }: Word): boolean => !artifact || /[\p{L}\p{N}]/u.test(text);

const inGrid = (grid: Grid, word: Word): boolean =>
  holds(grid.box, { x: (word.left + word.right) / 2, y: word.baseline - 0.3 * word.size });

/** Each grid with the first paragraph of the tree that has words in it. */
function gridsByGroup(
  grids: readonly Grid[],
  words: readonly Word[],
  { groups, groupOf }: TagIndex,
): ReadonlyMap<TagGroup | undefined, readonly Grid[]> {
  return Map.groupBy(grids, (grid) => {
    const inside = new Set(words.filter((word) => inGrid(grid, word)).map(groupOf));
    return groups.find((group) => inside.has(group));
  });
}

interface Outside {
  readonly tags: TagIndex;
  readonly byGroup: ReadonlyMap<TagGroup | undefined, readonly Word[]>;
  readonly measure: Measure;
}

/** A paragraph outside drawn grids; the first paragraph of a table without lines brings the whole table. */
function groupBlocks(
  group: TagGroup,
  index: number,
  { tags, byGroup, measure }: Outside,
): readonly BlockDraft[] {
  const words = byGroup.get(group) ?? [];
  if (words.length === 0) return [];
  const { cell } = group;
  if (cell === null) return group.loose ? looseBlocks(words, measure) : paragraphOf(group, words, measure);
  const isSame = (other: TagGroup): boolean => other.cell?.table === cell.table && byGroup.has(other);
  if (tags.groups.findIndex(isSame) !== index) return [];
  const entries = tags.groups.flatMap((other) => {
    const text = isSame(other)
      ? paragraphOf(other, byGroup.get(other) ?? [], { ...measure, inCell: true })
      : [];
    return text.map((paragraph) => ({ cell: other.cell as TagCell, header: other.header, paragraph }));
  });
  const table: TableDraft | null = taggedTable(entries, measure.page);
  return table === null ? [] : [table];
}

/** Reads a cell by its tagged paragraphs; words outside the tree (repeated header rows) by their looks. */
function taggedCellReader(tags: TagIndex): CellReader {
  return (words, measure) => {
    const byGroup = Map.groupBy(words, tags.groupOf);
    const groups = [...byGroup.keys()].filter((group) => group !== undefined);
    const tagged = groups
      .toSorted((one, two) => one.order - two.order)
      .flatMap((group) => paragraphOf(group, byGroup.get(group) ?? [], measure));
    const { drafts, rest } = attachLabels(tagged, byGroup.get(undefined) ?? []);
    return [...drafts, ...readCellByLooks(rest, measure)];
  };
}

function paragraphOf(group: TagGroup, words: readonly Word[], measure: Measure): readonly ParagraphDraft[] {
  const { page, inCell } = measure;
  const isLabel = ({ mark }: Word): boolean => mark !== null && group.labels.includes(mark);
  const labels = group.labels.length === 0 ? [] : words.filter(isLabel);
  const lines = drawnLines(labels.length === 0 ? words : words.filter((word) => !isLabel(word)));
  const [first, ...others] = lines;
  if (first === undefined) return [];
  if (group.loose) return paragraphsOf(lines, measure);
  const { role, level } = group;
  const base = { type: 'paragraph', page, inCell, role, ...(level === undefined ? {} : { level }) } as const;
  if (labels.length > 0) return [{ ...base, lines, label: textOf(lineOf(labels)) }];
  const labelled = role === 'heading' ? null : labelOf(first);
  if (labelled === null) return [{ ...base, lines }];
  return [{ ...base, role: 'list-item', lines: [labelled.line, ...others], label: labelled.label }];
}

/** Lines in the order they were drawn: a paragraph may run on at the head of the next column. */
function drawnLines(words: readonly Word[]): readonly Line[] {
  const groups: Word[][] = [];
  for (const word of words) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const sameLine =
      last !== undefined && Math.abs(last.baseline - word.baseline) < 0.5 * Math.max(word.size, last.size);
    if (group !== undefined && sameLine) group.push(word);
    else groups.push([word]);
  }
  return groups.map(lineOf);
}

function insertByPlace(blocks: readonly BlockDraft[], block: BlockDraft): readonly BlockDraft[] {
  const at = blocks.findIndex((other) => topOf(other) > topOf(block));
  return at < 0 ? [...blocks, block] : blocks.toSpliced(at, 0, block);
}
