import type { Document, Unread } from '../../model/document.ts';
import { ReadProblem } from '../../model/problem.ts';
import type { Limits } from '../limits.ts';
import { assemble } from './blocks.ts';
import { joinPages } from './continued.ts';
import type { BlockDraft } from './drafts.ts';
import { drawnPage } from './drawn.ts';
import { type Engine, openPdf } from './engine.ts';
import { type PageWithGrids, separateFurniture } from './furniture.ts';
import { area, holds } from './geometry.ts';
import { findGrids } from './grid.ts';
import { WIDE_GAP } from './gutters.ts';
import { vocabularyOf } from './joined-text.ts';
import { type Layout, type Region, readCellByLooks, regionBlocks } from './layout.ts';
import { linesOf, segmentsOf } from './lines.ts';
import type { Rule, Word } from './page.ts';
import { learnPitch } from './pitch.ts';
import { mergeRules } from './rules.ts';
import { indexTags, taggedBlocks } from './tagged.ts';
import { tagGroups } from './tags.ts';
import { legible, unreadOf } from './unread.ts';

/**
 * Reads a PDF: its structure tree where it is tagged, else the positions of its words and lines.
 * @throws ReadProblem `encrypted`, `truncated`, `too-large` (pages), `too-complex`, `no-text-layer`, `empty`
 */
export async function readPdf(bytes: Uint8Array, limits: Limits): Promise<Document> {
  const engine = await openPdf(bytes);
  try {
    return understand(await readPages(engine, limits.maxPages), limits.maxBlocks);
  } finally {
    await engine.close();
  }
}

async function readPages(engine: Engine, maxPages: number): Promise<readonly PageWithGrids[]> {
  if (engine.pages < 1) throw new ReadProblem('truncated');
  if (engine.pages > maxPages) throw new ReadProblem('too-large', `It has more than ${maxPages} pages.`);
  const pages: PageWithGrids[] = [];
  for (let number = 1; number <= engine.pages; number += 1) {
    const page = drawnPage(await engine.page(number), number);
    const most = FRAME * page.width * page.height;
    const grids = findGrids(page.rules).filter(({ box, cells }) => cells.length > 1 || area(box) < most);
    pages.push({ ...page, grids });
  }
  return pages;
}

/** A single box larger than this share of the page is its frame. */
const FRAME = 0.7;

function understand(pages: readonly PageWithGrids[], maxBlocks: number): Document {
  const { furniture, bodies } = separateFurniture(pages);
  const unread = pages.flatMap((page, index) => unreadOf(page, bodies[index] ?? []));
  const readable = bodies.map((words, index) => readableWords(words, pages[index]?.number ?? 0, unread));
  if (readable.every((words) => words.length === 0) && !unread.some(({ what }) => what === 'encoding'))
    throw new ReadProblem(unread.length > 0 ? 'no-text-layer' : 'empty');
  const drafts = joinPages(draftPages(pages, readable));
  const vocabulary = vocabularyOf(readable.flat());
  return {
    format: 'pdf',
    blocks: assemble(drafts, { vocabulary, maxBlocks }),
    furniture,
    notes: [],
    pages: pages.length,
    revisions: { insertions: 0, deletions: 0, comments: 0, hiddenRuns: 0 },
    unread,
  };
}

// A stamp on a scanned page is not its text, and what a broken encoding leaves is no text at all.
function readableWords(words: readonly Word[], page: number, unread: readonly Unread[]): readonly Word[] {
  const what = unread.find(({ place }) => place.page === page)?.what;
  if (what === 'image-page') return [];
  return what === 'encoding' ? legible(words) : words;
}

function draftPages(
  pages: readonly PageWithGrids[],
  bodies: readonly (readonly Word[])[],
): readonly { height: number; blocks: readonly BlockDraft[] }[] {
  const pitch = learnPitch(bodies.map(columnLines));
  return pages.map((page, index) => {
    const words = bodies[index] ?? [];
    const right = Math.max(0, ...words.map((word) => word.right));
    const layout: Layout = {
      measure: { page: page.number, right, inCell: false, pitch, separators: separatorsOf(page) },
      readCell: readCellByLooks,
      isHeader: () => false,
    };
    return { height: page.height, blocks: pageBlocks(page, { words, grids: page.grids }, layout) };
  });
}

/** Horizontal lines that stand in no grid. */
function separatorsOf({ rules, grids }: PageWithGrids): readonly Rule[] {
  const free = rules.filter(
    ({ direction, at, from }) =>
      direction === 'horizontal' && !grids.some(({ box }) => holds(box, { x: from + 1, y: at })),
  );
  return mergeRules(free).horizontal;
}

function columnLines(words: readonly Word[]): ReturnType<typeof linesOf> {
  return linesOf(words).flatMap((line) => segmentsOf(line, WIDE_GAP));
}

function pageBlocks(page: PageWithGrids, region: Region, layout: Layout): readonly BlockDraft[] {
  const tags = page.tags === null ? null : indexTags(tagGroups(page.tags), region.words);
  return tags === null ? regionBlocks(region, layout) : taggedBlocks(region, tags, layout);
}
