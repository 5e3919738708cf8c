import type { Furniture } from '../../model/document.ts';
import { textOf } from '../building/block-text.ts';
import { blocksOf } from '../building/draft.ts';
import { viewOf } from './compound-file.ts';
import type { DocFile } from './file.ts';
import { MODIFIER, modifiersIn, numberOf } from './modifiers.ts';
import { readPositions } from './positions.ts';
import type { DocStory } from './state.ts';

/** The six running lines of each section, behind the six lines between text and notes (MS-DOC 2.3.3). */
const FIRST_LINE = 6;
const LINES: readonly (readonly [kind: Furniture['kind'], pages: 'even' | 'all' | 'first'])[] = [
  ['header', 'even'],
  ['header', 'all'],
  ['footer', 'even'],
  ['footer', 'all'],
  ['header', 'first'],
  ['footer', 'first'],
];

const SECTION_BYTES = 12;
const EVEN_PAGES_DIFFER = 1;

interface FurnitureOptions {
  /** The first character of the running lines. */
  readonly from: number;
  readonly newStory: () => DocStory;
}

/** The running headers, footers and watermarks that pages really show, each distinct text once. */
export function readFurniture(file: DocFile, { from, newStory }: FurnitureOptions): readonly Furniture[] {
  const found = new Map<string, Furniture>();
  const add = (furniture: Furniture): void => {
    if (furniture.text !== '') found.set(`${furniture.kind}:${furniture.text}`, furniture);
  };
  for (const { kind, start, end } of shownLines(file)) {
    const story = newStory();
    story.readBlocks(story, from + start, from + end);
    add({ kind, text: textOf(blocksOf(story.draft)) });
    for (const text of story.watermarks) add({ kind: 'watermark', text });
  }
  return [...found.values()];
}

interface Line {
  readonly kind: Furniture['kind'];
  readonly start: number;
  readonly end: number;
}

/** Files keep first-page and even-page lines that are switched off: those are on no page. */
function shownLines(file: DocFile): readonly Line[] {
  const { at } = readPositions(file.table('headerTexts'), 0);
  const firstPageDiffers = sectionsWithFirstPage(file);
  const evenPagesDiffer = ((file.table('documentProperties')[0] ?? 0) & EVEN_PAGES_DIFFER) !== 0;
  return at.slice(FIRST_LINE).flatMap((start, number) => {
    const end = at[FIRST_LINE + number + 1] ?? start;
    const [kind, pages] = LINES[number % LINES.length] ?? ['header', 'all'];
    const section = Math.floor(number / LINES.length);
    const isShown =
      pages === 'all' || (pages === 'even' ? evenPagesDiffer : firstPageDiffers[section] === true);
    return isShown && end > start ? [{ kind, start, end }] : [];
  });
}

function sectionsWithFirstPage({ table, stream }: DocFile): readonly boolean[] {
  return readPositions(table('sections'), SECTION_BYTES).data.map((data) => {
    const at = viewOf(data).getUint32(2, true);
    if (at + 2 > stream.byteLength) return false;
    const size = viewOf(stream).getUint16(at, true);
    const modifiers = modifiersIn(stream.subarray(at + 2, at + 2 + size));
    const first = modifiers.findLast(({ code }) => code === MODIFIER.firstPageDiffers);
    return first !== undefined && numberOf(first) !== 0;
  });
}
