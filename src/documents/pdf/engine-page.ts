import { IDENTITY, type Matrix } from './geometry.ts';
import type { EnginePage, Font, TagNode } from './page.ts';
import { isSymbolFont } from './symbols.ts';
import { troublesSoFar } from './trouble.ts';
import { type Annotation, countComments, widgetsOf } from './widgets.ts';

/** The part of a page of pdf.js that is used: nothing here renders. */
export interface PageProxy {
  readonly commonObjs: { has(id: string): boolean; get(id: string): unknown };
  getViewport(options: { scale: number }): { width: number; height: number; transform: number[] };
  getOperatorList(): Promise<{ fnArray: number[]; argsArray: unknown[] }>;
  getStructTree(): Promise<TagNode | null>;
  getAnnotations(): Promise<Annotation[]>;
  cleanup(): boolean;
}

interface FontObject {
  readonly name?: string;
  readonly bold?: boolean;
  readonly black?: boolean;
  readonly fontMatrix?: readonly number[];
}

/** Stands for a page that cannot be got at. */
export const LOST_PAGE: EnginePage = {
  width: 595,
  height: 842,
  view: IDENTITY,
  operators: [],
  operands: [],
  fonts: new Map(),
  tags: null,
  widgets: [],
  isShown: () => true,
  attachments: 0,
  comments: 0,
  damaged: true,
};

interface PageRead {
  /** What had been left out of pages before this one was asked for. */
  readonly leftOut: number;
  readonly isShown: EnginePage['isShown'];
  /** Objects that the file has lost are not missed. */
  readonly isRebuilt: boolean;
}

/** What the engine gives of one page. */
export async function enginePage(
  page: PageProxy,
  { leftOut, isShown, isRebuilt }: PageRead,
): Promise<EnginePage> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { fnArray, argsArray } = await page.getOperatorList();
  const annotations = await page.getAnnotations();
  const result: EnginePage = {
    width,
    height,
    view: transform as unknown as Matrix,
    operators: fnArray,
    operands: argsArray,
    fonts: fontsOf(page, fnArray, argsArray),
    tags: await page.getStructTree(),
    widgets: widgetsOf(annotations),
    isShown,
    attachments: annotations.filter(({ subtype }) => subtype === 'FileAttachment').length,
    comments: countComments(annotations),
    damaged: troublesSoFar().leftOut > leftOut || (isRebuilt && fnArray.length === 0),
  };
  page.cleanup();
  return result;
}

/** Number in pdf.js of the operator that stands before the first use of a font, or of anything else loaded. */
const DEPENDENCY = 1;

/** The fonts a page's operators name, by the names pdf.js gives them. */
function fontsOf(
  page: PageProxy,
  codes: readonly number[],
  operands: readonly unknown[],
): ReadonlyMap<string, Font> {
  const ids = new Set<string>();
  for (let at = codes.indexOf(DEPENDENCY); at >= 0; at = codes.indexOf(DEPENDENCY, at + 1))
    for (const id of [operands[at]].flat()) if (typeof id === 'string') ids.add(id);
  const known = [...ids].filter((id) => id.startsWith('g_') && page.commonObjs.has(id));
  return new Map(known.map((id) => [id, fontOf(page.commonObjs.get(id) as FontObject)]));
}

const BOLD_NAME = /bold|black|heavy|semibold|demi/i;

function fontOf({ name = '', bold, black, fontMatrix }: FontObject): Font {
  const scale = fontMatrix?.[0] ?? 0.001;
  const isBold = bold === true || black === true || BOLD_NAME.test(name);
  return { name, bold: isBold, scale, isOfSymbols: isSymbolFont(name) };
}
