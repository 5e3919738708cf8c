import type { Paragraph, Size } from '../../model/document.ts';
import { createDraft, type Draft, type Tally } from '../building/draft.ts';
import { type Counters, createCounters } from '../building/labels.ts';
import type { OdtStyles, ResolvedStyle } from './styles.ts';

/** A list and how its items are counted: one that goes on from another has its `counted`. */
export interface OpenList {
  readonly counted: string;
  readonly style: string;
}

export interface OpenItem {
  /** Only the first paragraph of an item shows its number. */
  labelled: boolean;
  readonly startAt?: number;
}

/** A tracked change of the file; what was deleted is kept apart from the text. */
export interface Change {
  kind: 'insertion' | 'deletion' | 'other';
  text: string;
}

interface Shape {
  readonly name: string;
  /** Lettering along a path: in a running header it is a watermark. */
  bent: boolean;
}

export interface FieldMark {
  readonly kind: 'checkbox' | 'list' | 'other';
  ticked: boolean;
  chosen: number;
  readonly entries: string[];
}

/** The state of reading one part: the body, or the running headers and footers. */
export interface OdtStory {
  /** What is being written: a note and a deleted passage are written apart. */
  draft: Draft;
  readonly tally: Tally;
  readonly outerDrafts: Draft[];
  readonly styles: OdtStyles;
  readonly counters: Counters;
  /** The looks of the open paragraphs and spans, innermost last. */
  readonly looks: ResolvedStyle[];
  readonly lists: OpenList[];
  readonly items: OpenItem[];
  /** Lists met so far by their id and, the last of each, by their style. */
  readonly listsById: Map<string, OpenList>;
  readonly listsByStyle: Map<string, OpenList>;
  readonly changes: Map<string, Change>;
  changeId: string;
  /** For each open table and each open cell: the next grid line, and whether the cell was taken. */
  readonly columns: number[];
  readonly cells: boolean[];
  readonly hiddenRows: boolean[];
  /** For each open table, row and cell whether it puts a colour behind its text. */
  readonly shades: boolean[];
  /** For each open frame: whether it holds an object, of which its picture is a preview. */
  readonly frames: { holdsObject: boolean; readonly size?: Size }[];
  /** The open frames and shapes that can hold text. */
  readonly shapes: Shape[];
  /** What form controls show, by their id, and the id of the list box being read. */
  readonly formValues: Map<string, string>;
  listBox: string;
  /** The form field of a converted Word file being read. */
  fieldMark?: FieldMark;
  readonly notes: Paragraph[];
  /** Media types of the file's parts, by name. */
  readonly mediaTypes: ReadonlyMap<string, string>;
  readonly open: OpenElements;
  /** For each open element that can hide what is in it or make it a prompt: which of both it does. */
  readonly standing: ('hidden' | 'placeholders' | undefined)[];
  readonly watermarks: string[];
  /** Page styles that the text begins, in order. */
  readonly pages: Set<string>;
  isTextDocument: boolean;
}

/** How many elements are open of the kinds that change what their content means. */
interface OpenElements {
  hidden: number;
  insertions: number;
  placeholders: number;
  deletions: number;
  /** Lists of what was deleted, which is read apart. */
  aside: number;
  headerRows: number;
}

interface StoryOptions {
  readonly isBody: boolean;
  readonly styles: OdtStyles;
  readonly mediaTypes: ReadonlyMap<string, string>;
}

export function createStory(tally: Tally, { isBody, styles, mediaTypes }: StoryOptions): OdtStory {
  return {
    draft: createDraft(tally, { isBody }),
    tally,
    outerDrafts: [],
    styles,
    counters: createCounters(),
    looks: [],
    lists: [],
    items: [],
    listsById: new Map(),
    listsByStyle: new Map(),
    changes: new Map(),
    changeId: '',
    columns: [],
    cells: [],
    hiddenRows: [],
    shades: [],
    frames: [],
    shapes: [],
    formValues: new Map(),
    listBox: '',
    notes: [],
    mediaTypes,
    open: { hidden: 0, insertions: 0, placeholders: 0, deletions: 0, aside: 0, headerRows: 0 },
    standing: [],
    watermarks: [],
    pages: new Set(),
    isTextDocument: false,
  };
}

/** Begins to write apart from the text. */
export function openAside(story: OdtStory): void {
  story.outerDrafts.push(story.draft);
  story.draft = createDraft(story.tally, { isBody: false });
}

/** Goes on with the text; gives what was written apart. */
export function closeAside(story: OdtStory): Draft {
  const aside = story.draft;
  story.draft = story.outerDrafts.pop() ?? aside;
  return aside;
}

/** The page style of a text that begins without naming one. */
const USUAL_PAGE = 'Standard';

/** Notes that a paragraph or table begins a page of a style of its own. */
export function beginPage({ pages }: OdtStory, { masterPage }: ResolvedStyle): void {
  if (masterPage !== undefined && masterPage !== '') pages.add(masterPage);
  else if (pages.size === 0) pages.add(USUAL_PAGE);
}
