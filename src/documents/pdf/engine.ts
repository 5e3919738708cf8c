import { PROBLEMS, ReadProblem } from '../../model/problem.ts';
import { createSuspects, type Suspects } from '../suspects.ts';
import { enginePage, LOST_PAGE, type PageProxy } from './engine-page.ts';
import type { EnginePage } from './page.ts';
import { loaderOf } from './pdfjs.ts';
import { noteActions } from './raw/actions.ts';
import { rawObjectsOf } from './raw/objects.ts';
import { pageTreeOf, withoutPageCount } from './raw/page-tree.ts';
import { troublesSoFar } from './trouble.ts';

/** The part of the pdf.js document that is used: nothing here renders. */
interface EngineDocument {
  readonly numPages: number;
  getPage(number: number): Promise<PageProxy>;
  getMetadata(): Promise<{ info: { IsXFAPresent?: boolean; IsCollectionPresent?: boolean } }>;
  getAttachments(): Promise<object | null>;
  getOptionalContentConfig(): Promise<{ isVisible(layer: unknown): boolean }>;
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
  /** What a program that shows the file would run or ask for. */
  readonly suspects: Suspects;
  page(number: number): Promise<EnginePage>;
  close(): Promise<void>;
}

/**
 * Opens a PDF. Images are not decoded; letters have no shapes.
 * @throws ReadProblem `encrypted` where a password is needed, `truncated` where it is no whole PDF
 */
export async function openPdf(bytes: Uint8Array, maxPages: number): Promise<Engine> {
  const objects = rawObjectsOf(bytes);
  const pages = pageTreeOf(objects, maxPages + 1);
  const suspects = createSuspects();
  noteActions(objects, pages, suspects);
  const file = await openFile(bytes);
  // The engine believes the number of pages that a file states: where more hang in it, it counts them itself.
  const lost = Math.max(0, pages.length - file.pages);
  const whole = lost === 0 ? null : withoutPageCount(objects);
  if (whole === null) return withLostPages({ ...file, suspects }, lost);
  await file.close();
  return { ...(await openFile(whole)), suspects };
}

/** With a damaged page for each of those that cannot be got at. */
function withLostPages(engine: Engine, lost: number): Engine {
  const page: Engine['page'] = async (number) => (number > engine.pages ? LOST_PAGE : engine.page(number));
  return lost === 0 ? engine : { ...engine, pages: engine.pages + lost, page };
}

async function openFile(bytes: Uint8Array): Promise<Omit<Engine, 'suspects'>> {
  const { load, close } = await loaderOf(bytes);
  const { rebuilt } = troublesSoFar();
  try {
    const document = (await load()) as EngineDocument;
    const { info } = await document.getMetadata();
    const attachments = Object.keys((await document.getAttachments()) ?? {}).length;
    const layers = await document.getOptionalContentConfig();
    const isShown = (layer: unknown): boolean => layer == null || layers.isVisible(layer);
    return {
      pages: document.numPages,
      attachments,
      isPortfolio: info.IsCollectionPresent === true && attachments > 0,
      hasXfa: info.IsXFAPresent === true,
      page: (number) => readPage(document, { number, isShown, isRebuilt: troublesSoFar().rebuilt > rebuilt }),
      close,
    };
  } catch (error) {
    await close();
    throw asProblem(error);
  }
}

interface PageAsked {
  readonly number: number;
  readonly isShown: EnginePage['isShown'];
  readonly isRebuilt: boolean;
}

async function readPage(
  document: EngineDocument,
  { number, isShown, isRebuilt }: PageAsked,
): Promise<EnginePage> {
  const { leftOut } = troublesSoFar();
  try {
    return await enginePage(await document.getPage(number), { leftOut, isShown, isRebuilt });
  } catch (error) {
    throw asProblem(error);
  }
}

function asProblem(error: unknown): ReadProblem {
  if (error instanceof ReadProblem) return error;
  const locked = error instanceof Error && error.name === 'PasswordException';
  const code: keyof typeof PROBLEMS = locked ? 'encrypted' : 'truncated';
  return new ReadProblem(code, undefined, { cause: error });
}
