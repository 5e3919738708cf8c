import type { DocumentResult } from '../../model/result.ts';
import { numbered } from '../../reports/html/numbering.ts';
import type { ReadingView } from '../../reports/options.ts';
import type { Child } from '../child.ts';
import type { Source } from '../source.ts';
import { openPrivateFolder, type PrivateFolder } from './private-folder.ts';
import { type ViewWanted, viewedSchema } from './wanted.ts';

/** A page with the whole text of more plans would be too long to read, and hold too much to lose. */
export const MOST_VIEWS = 20;

const MIB = 1024 * 1024;

export interface ViewingOptions {
  /** Where the bytes of a document are, by its path in the result. */
  readonly sourceOf: (path: string) => Source | undefined;
  readonly start: () => Child;
  readonly maxFileMb: number;
  readonly signal: AbortSignal;
}

/** The texts of an audit's documents for its page. */
export interface ReadingViews {
  /** By the number of the document in the result, counted from 1. */
  readonly views: ReadonlyMap<number, ReadingView>;
  /** What to tell of texts that the page lacks. */
  readonly notes: readonly string[];
  readonly close: () => void;
}

/** Has the text of each audited document written by a worker; one that fails is left out, and its findings stay. */
export async function readingViews(
  documents: Iterable<DocumentResult>,
  options: ViewingOptions,
): Promise<ReadingViews> {
  const { shown, audited, total } = shownOf(documents);
  if (audited > MOST_VIEWS) return tooMany(audited);
  const folder = openPrivateFolder();
  const views = new Map<number, ReadingView>();
  const asking = askingWith(options);
  try {
    for (const one of shown) {
      const view = await viewOf(one, { asking, folder, options, isAlone: total === 1 });
      if (view !== null) views.set(one.number, view);
    }
  } finally {
    asking.end();
  }
  const lacking = shown.filter(({ number }) => !views.has(number)).map(({ number }) => number);
  return { views, notes: lacking.map(lackingNote), close: folder.close };
}

interface NumberedDocument {
  readonly number: number;
  readonly document: DocumentResult;
}

/** The audited documents, no more of them than a page may show, and how many there are. */
function shownOf(documents: Iterable<DocumentResult>) {
  const shown: NumberedDocument[] = [];
  let audited = 0;
  let total = 0;
  for (const document of documents) {
    total += 1;
    if (document.outcome !== 'audited') continue;
    audited += 1;
    if (audited <= MOST_VIEWS) shown.push({ number: total, document });
  }
  return { shown, audited, total };
}

function tooMany(count: number): ReadingViews {
  const note = `The page shows findings alone: it shows the text of the plans too where there are no more than ${MOST_VIEWS}, and there are ${count}.`;
  return { views: new Map(), notes: [note], close: () => undefined };
}

function lackingNote(number: number): string {
  return `The page shows the findings of document ${number} without its text, which could not be laid out.`;
}

interface Asking {
  /** Null where the worker fails, or after an interruption. */
  readonly ask: (source: Source, view: ViewWanted) => Promise<unknown>;
  readonly end: () => void;
}

/** One worker for all, replaced where a document kills it. */
function askingWith({ start, signal, maxFileMb }: ViewingOptions): Asking {
  let child: Child | null = null;
  const kill = (): void => child?.kill();
  signal.addEventListener('abort', kill);
  return {
    ask: async (source, view) => {
      if (signal.aborted) return null;
      if (child?.alive() !== true) child = start();
      const answer = await child.ask({ type: 'view', source, view, maxFileBytes: maxFileMb * MIB });
      return answer.type === 'answer' ? answer.answer : null;
    },
    end: () => {
      signal.removeEventListener('abort', kill);
      kill();
    },
  };
}

interface Viewing {
  readonly asking: Asking;
  readonly folder: PrivateFolder;
  readonly options: ViewingOptions;
  /** Whether the page is of this document alone. */
  readonly isAlone: boolean;
}

async function viewOf(
  { number, document }: NumberedDocument,
  { asking, folder, options, isAlone }: Viewing,
): Promise<ReadingView | null> {
  const source = options.sourceOf(document.path);
  if (source === undefined) return null;
  const file = folder.nameOf(number);
  const evidence = numbered(document.findings).map(({ number: own, finding }) => ({
    number: own,
    quote: finding.quote,
    location: finding.location,
    severity: finding.severity,
  }));
  const answer = await asking.ask(source, { file, document: number, level: isAlone ? 3 : 5, evidence });
  const viewed = viewedSchema.safeParse(answer);
  if (!viewed.success) return null;
  return { marked: new Set(viewed.data.marked), chunks: folder.take(file) };
}
