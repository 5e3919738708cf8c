import type { Document, Unread } from '../../model/document.ts';
import { ReadProblem } from '../../model/problem.ts';
import type { Limits } from '../limits.ts';
import { cautionsOf } from '../suspects.ts';
import { assemble } from './blocks.ts';
import { joinPages, type PageBlocks } from './continued.ts';
import type { BlockDraft, UnreadDraft } from './drafts.ts';
import { drawnPage } from './drawn.ts';
import { type Engine, openPdf } from './engine.ts';
import { separateFootnotes } from './footnotes.ts';
import { type PageWithGrids, separateFurniture } from './furniture.ts';
import { area, holds } from './geometry.ts';
import { findGrids } from './grid.ts';
import { WIDE_GAP } from './gutters.ts';
import { vocabularyOf } from './joined-text.ts';
import { type Layout, type Region, readCellByLooks, regionBlocks } from './layout.ts';
import { illegibleFonts, legible } from './legible.ts';
import { type Line, linesOf, segmentsOf } from './lines.ts';
import type { Rule, Word } from './page.ts';
import { learnPitch, ownPitch } from './pitch.ts';
import { placeUnread } from './place-unread.ts';
import { mergeRules } from './rules.ts';
import { indexTags, taggedBlocks } from './tagged.ts';
import { tagGroups } from './tags.ts';
import { unreadOf } from './unread.ts';
import { unseenWords } from './unseen.ts';

/**
 * Reads a PDF: its structure tree where it is tagged, else the positions of its words and lines.
 * @throws ReadProblem `encrypted`, `truncated`, `too-large` (pages), `too-complex`, `no-text-layer`, `empty`
 */
export async function readPdf(bytes: Uint8Array, limits: Limits): Promise<Document> {
  const engine = await openPdf(bytes, limits.maxPages);
  try {
    if (engine.isPortfolio) throw new ReadProblem('unsupported-format', PORTFOLIO);
    const pages = await readPages(engine, limits.maxPages);
    if (engine.hasXfa && !pages.some(({ isForm }) => isForm))
      throw new ReadProblem('unsupported-format', XFA_FORM);
    const document = understand(pages, limits.maxBlocks);
    const { suspects } = engine;
    for (const words of unseenOf(pages).flatMap(unseenWords)) suspects.unseen.add(words);
    if (pages.some(({ runsOver, damaged }) => runsOver && !damaged))
      suspects.perhapsUnseen.add('lines that run over the edge of a page');
    const attached = engine.attachments + pages.reduce((sum, page) => sum + page.attachments, 0);
    const unread = attached === 0 ? document.unread : [...document.unread, ATTACHMENT];
    return { ...document, unread, ...cautionsOf(suspects) };
  } finally {
    await engine.close();
  }
}

const PORTFOLIO = 'It is a portfolio, a list of other files: save the plan in it as a file of its own.';

const XFA_FORM =
  "It is a form (XFA) that only Adobe's programs can show: open it there and print it to a new PDF.";

const ATTACHMENT: Unread = { what: 'embedded-document', place: {} };

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
  const { furniture, bodies: printed } = separateFurniture(pages);
  const { bodies, notes } = separateFootnotes(pages, printed);
  const illegible = illegibleFonts(bodies.flat());
  const readable = pages.map((page, index): ReadablePage => {
    const words = bodies[index] ?? [];
    const unread = unreadOf(page, { words, illegible }, pages);
    return { page, words: readableWords(words, illegible, unread), unread };
  });
  const all = readable.flatMap(({ unread }) => unread);
  if (readable.every(({ words }) => words.length === 0))
    refuseWithoutWords(all, new Set(unseenOf(pages).flatMap(unseenWords)));
  const drafts = joinPages(draftPages(readable));
  const vocabulary = vocabularyOf(readable.flatMap(({ words }) => words));
  const comments = pages.reduce((sum, page) => sum + page.comments, 0);
  return {
    format: 'pdf',
    ...assemble(drafts, { vocabulary, maxBlocks }),
    furniture,
    notes,
    pages: pages.length,
    revisions: { insertions: 0, deletions: 0, comments, hiddenRuns: unseenLines(pages) },
  };
}

/** The words of each page that nobody sees; what a damaged page draws is anybody's guess. */
function unseenOf(pages: readonly PageWithGrids[]): readonly (readonly Word[])[] {
  return pages.filter(({ damaged }) => !damaged).map(({ unseen }) => unseen);
}

/** Lines that nobody sees: text that is hidden, as in a word processor. */
function unseenLines(pages: readonly PageWithGrids[]): number {
  const told = unseenOf(pages).filter((words) => unseenWords(words).length > 0);
  return told.reduce((sum, words) => sum + linesOf(words).length, 0);
}

/** No page has words; what is unread says why. Letters without meaning are told of as such. */
function refuseWithoutWords(unread: readonly UnreadDraft[], unseen: ReadonlySet<string>): void {
  const kinds = new Set(unread.map(({ what }) => what));
  if (kinds.has('damaged-page')) throw new ReadProblem('truncated');
  if (kinds.has('encoding')) return;
  const hidden = unseen.size === 0 ? undefined : `It holds ${[...unseen].join(', ')}, and no other.`;
  throw kinds.size > 0 ? new ReadProblem('no-text-layer') : new ReadProblem('empty', hidden);
}

/** A page with the words that are its text, and what else a reader would see on it. */
interface ReadablePage {
  readonly page: PageWithGrids;
  readonly words: readonly Word[];
  readonly unread: readonly UnreadDraft[];
}

// A stamp on a scanned page is not its text, and what a broken encoding leaves is no text at all.
function readableWords(
  words: readonly Word[],
  illegible: ReadonlySet<string>,
  unread: readonly UnreadDraft[],
): readonly Word[] {
  if (unread.some(({ what }) => what === 'image-page')) return [];
  return unread.some(({ what }) => what === 'encoding') ? legible(words, illegible) : words;
}

function draftPages(pages: readonly ReadablePage[]): readonly PageBlocks[] {
  const { prose, inGrids } = linesOfPages(pages);
  const ofAll = learnPitch([...prose, ...inGrids]);
  const pitch = ownPitch(prose, ofAll);
  const cellPitch = ownPitch(inGrids, ofAll);
  return pages.map(({ page, words, unread }) => {
    const right = Math.max(0, ...words.map((word) => word.right));
    const layout: Layout = {
      measure: { page: page.number, right, inCell: false, pitch, separators: separatorsOf(page) },
      cellPitch,
      readCell: readCellByLooks,
      isHeader: () => false,
    };
    const blocks = pageBlocks(page, { words, grids: page.grids, unread }, layout);
    return { height: page.height, blocks: placeUnread(blocks, unread) };
  });
}

/** The lines of each page, those that stand in its grids apart: tables may be set closer than prose. */
function linesOfPages(
  pages: readonly ReadablePage[],
): Record<'prose' | 'inGrids', readonly (readonly Line[])[]> {
  const parts = pages.map(({ page: { grids }, words }) => {
    const isIn = ({ left, baseline }: Word): boolean =>
      grids.some(({ box }) => holds(box, { x: left, y: baseline }));
    const { true: inGrids = [], false: prose = [] } = Object.groupBy(words, (word) => `${isIn(word)}`);
    return { prose: columnLines(prose), inGrids: columnLines(inGrids) };
  });
  return { prose: parts.map(({ prose }) => prose), inGrids: parts.map(({ inGrids }) => inGrids) };
}

/** Horizontal lines that stand in no grid. */
function separatorsOf({ rules, grids }: PageWithGrids): readonly Rule[] {
  const free = rules.filter(
    ({ direction, at, from }) =>
      direction === 'horizontal' && !grids.some(({ box }) => holds(box, { x: from + 1, y: at })),
  );
  return mergeRules(free).horizontal;
}

function columnLines(words: readonly Word[]): readonly Line[] {
  return linesOf(words).flatMap((line) => segmentsOf(line, WIDE_GAP));
}

function pageBlocks(page: PageWithGrids, region: Region, layout: Layout): readonly BlockDraft[] {
  const tags = page.tags === null ? null : indexTags(tagGroups(page.tags), region.words);
  return tags === null ? regionBlocks(region, layout) : taggedBlocks(region, tags, layout);
}
