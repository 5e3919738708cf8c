import type { z } from 'zod';
import { type SavableResult, savedResultSchema } from '../../model/archive-facts.ts';
import { type DocumentResult, documentResultSchema } from '../../model/result.ts';
import { TOOL } from '../../model/tool.ts';
import { walked } from '../walked.ts';
import { type Outline, outlineOf, type Span } from './outline.ts';
import { openSaved, type SavedFile } from './saved-file.ts';

const headSchema = savedResultSchema.omit({ documents: true });

/** A saved result, its documents on the disk until they are asked for. */
export interface ReadResult {
  readonly path: string;
  readonly result: SavableResult;
  readonly count: number;
  /** The document of a number, from nought. */
  readonly document: (number: number) => DocumentResult;
  readonly close: () => void;
}

/**
 * Reads a result that `check` or `merge` saved, whatever has laid it out anew since. All of it is checked here, one
 * document after the other; later each is read again where it is wanted.
 *
 * @throws UsageError with file and line where it is damaged, or not a result of ours
 */
export function readResult(path: string): ReadResult {
  const file = openSaved(path);
  try {
    const outline = outlineOf(file, 'documents');
    const head = headOf(file, outline);
    for (const [number, span] of outline.elements.entries()) checkDocument(file, span, number);
    const document = (number: number): DocumentResult => {
      const { start = 0, end = 0 } = outline.elements[number] ?? {};
      return JSON.parse(file.text({ start, end }));
    };
    const documents = walked(function* () {
      for (const number of outline.elements.keys()) yield document(number);
    });
    const count = outline.elements.length;
    return { path, result: { ...head, documents }, count, document, close: file.close };
  } catch (error) {
    file.close();
    throw error;
  }
}

function headOf(file: SavedFile, { members }: Outline): z.infer<typeof headSchema> {
  const entries = [...members].filter(([name]) => name !== 'documents');
  const head: Readonly<Record<string, unknown>> = Object.fromEntries(
    entries.map(([name, span]) => [name, parsed(file, span, `"${name}"`)]),
  );
  checkKind(file, head);
  if (!members.has('documents')) file.fail(0, '"documents" is missing');
  const { success, data, error } = headSchema.safeParse(head);
  if (success) return data;
  const [issue] = error.issues;
  const at = members.get(String(issue?.path[0]));
  return file.fail(at?.start ?? 0, wordsOf(issue));
}

/** Says what a file is before it says what is wrong with it. */
function checkKind(file: SavedFile, { tool, schemaVersion }: Readonly<Record<string, unknown>>): void {
  const isOurs = typeof tool === 'object' && tool !== null && 'name' in tool && tool.name === TOOL;
  if (!isOurs) file.fail(0, `this is not a result of ${TOOL}`);
  const { value } = headSchema.shape.schemaVersion;
  if (schemaVersion !== value) {
    file.fail(0, `it is of schema version ${JSON.stringify(schemaVersion)}, and this program reads ${value}`);
  }
}

function checkDocument(file: SavedFile, span: Span, number: number): void {
  const what = `document ${number + 1}`;
  const { error } = documentResultSchema.safeParse(parsed(file, span, what));
  if (error !== undefined) file.fail(span.start + 1, `${what}: ${wordsOf(error.issues[0])}`);
}

/** The parser's own message could quote the document. */
function parsed(file: SavedFile, span: Span, what: string): unknown {
  const text = file.text(span);
  try {
    return JSON.parse(text);
  } catch {
    return file.fail(span.start + 1, `${what} is not JSON`);
  }
}

function wordsOf(issue: z.core.$ZodIssue | undefined): string {
  if (issue === undefined) return 'it is not as expected';
  const { path, message } = issue;
  return path.length === 0 ? message : `${path.map(String).join('.')}: ${message}`;
}
