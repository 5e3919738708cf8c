import { PROBLEMS, ReadProblem } from '../../model/problem.ts';
import type { Matrix } from './geometry.ts';
import type { EnginePage, Font, TagNode } from './page.ts';
import { loaderOf } from './pdfjs.ts';
import { troublesSoFar } from './trouble.ts';
import { type Annotation, countComments, widgetsOf } from './widgets.ts';

/** The part of the pdf.js document that is used: nothing here renders. */
interface EngineDocument {
  readonly numPages: number;
  getPage(number: number): Promise<PageProxy>;
  getMetadata(): Promise<{ info: { IsXFAPresent?: boolean; IsCollectionPresent?: boolean } }>;
  getAttachments(): Promise<object | null>;
}

interface PageProxy {
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

/** An open file. Pages are counted from 1; `close` must be called. */
export interface Engine {
  readonly pages: number;
  /** Files that are kept in it. */
  readonly attachments: number;
  /** It is meant to be shown as a list of the files in it. */
  readonly isPortfolio: boolean;
  /** Holds a form in the XML language of Adobe's programs. */
  readonly hasXfa: boolean;
  page(number: number): Promise<EnginePage>;
  close(): Promise<void>;
}

/**
 * Opens a PDF. Images are not decoded; letters have no shapes.
 * @throws ReadProblem `encrypted` where a password is needed, `truncated` where it is no whole PDF
 */
export async function openPdf(bytes: Uint8Array): Promise<Engine> {
  const { load, close } = await loaderOf(bytes);
  const { rebuilt } = troublesSoFar();
  try {
    const document = (await load()) as EngineDocument;
    const { info } = await document.getMetadata();
    const attachments = Object.keys((await document.getAttachments()) ?? {}).length;
    return {
      pages: document.numPages,
      attachments,
      isPortfolio: info.IsCollectionPresent === true && attachments > 0,
      hasXfa: info.IsXFAPresent === true,
      page: (number) => readPage(document, { number, isRebuilt: troublesSoFar().rebuilt > rebuilt }),
      close,
    };
  } catch (error) {
    await close();
    throw asProblem(error);
  }
}

interface PageRead {
  readonly number: number;
  /** Objects that the file has lost are not missed. */
  readonly isRebuilt: boolean;
}

async function readPage(document: EngineDocument, { number, isRebuilt }: PageRead): Promise<EnginePage> {
  const { leftOut } = troublesSoFar();
  try {
    const page = await document.getPage(number);
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
      attachments: annotations.filter(({ subtype }) => subtype === 'FileAttachment').length,
      comments: countComments(annotations),
      damaged: troublesSoFar().leftOut > leftOut || (isRebuilt && fnArray.length === 0),
    };
    page.cleanup();
    return result;
  } catch (error) {
    throw asProblem(error);
  }
}

/** Number in pdf.js of the operator that stands before the first use of a font, or of anything else loaded. */
const DEPENDENCY = 1;

/** The fonts a page's operators name, by the names pdf.js gives them. */
function fontsOf(
  page: PageProxy,
  codes: readonly number[],
  operands: readonly unknown[],
): ReadonlyMap<string, Font> {
  const named = operands.filter((_, index) => codes[index] === DEPENDENCY).flat();
  const ids = new Set(named.filter((id) => typeof id === 'string'));
  const known = [...ids].filter((id) => id.startsWith('g_') && page.commonObjs.has(id));
  return new Map(known.map((id) => [id, fontOf(page.commonObjs.get(id) as FontObject)]));
}

const BOLD_NAME = /bold|black|heavy|semibold|demi/i;

function fontOf({ name = '', bold, black, fontMatrix }: FontObject): Font {
  const scale = fontMatrix?.[0] ?? 0.001;
  return { name, bold: bold === true || black === true || BOLD_NAME.test(name), scale };
}

function asProblem(error: unknown): ReadProblem {
  if (error instanceof ReadProblem) return error;
  const locked = error instanceof Error && error.name === 'PasswordException';
  const code: keyof typeof PROBLEMS = locked ? 'encrypted' : 'truncated';
  return new ReadProblem(code, undefined, { cause: error });
}
