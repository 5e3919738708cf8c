import type { z } from 'zod';
import type { Outline, Span } from './outline.ts';
import { outlineOf } from './outline.ts';
import { openSaved, type SavedFile, type SavedKind } from './saved-file.ts';

/** What a file that we saved looks like: one JSON object, with a long list of documents in it. */
export interface SavedShape<Head, Document> extends SavedKind {
  /** The object without its documents. */
  readonly head: z.ZodType<Head>;
  readonly document: z.ZodType<Document>;
  /** What to say of a file that is something else, or of another version; null where it is neither. */
  readonly otherKind: (head: Readonly<Record<string, unknown>>) => string | null;
}

/** A saved file, its documents on the disk until they are asked for. */
export interface Saved<Head, Document> {
  readonly head: Head;
  readonly count: number;
  /** The document of a number, from nought. */
  readonly document: (number: number) => Document;
  /** Lets go of the file. */
  readonly close: () => void;
}

/**
 * Reads a file that we saved, whatever has laid it out anew since. All of it is checked here, one document after the
 * other; later each is read again where it is wanted.
 *
 * @throws UsageError with file and line where it is damaged, or something else
 */
export function readSaved<Head, Document>(
  path: string,
  shape: SavedShape<Head, Document>,
): Saved<Head, Document> {
  const file = openSaved(path, shape);
  try {
    const outline = outlineOf(file, 'documents');
    const head = headOf(file, outline, shape);
    for (const [number, span] of outline.elements.entries()) checkDocument(file, { span, number, shape });
    return {
      head,
      count: outline.elements.length,
      document: (number) => {
        const { start = 0, end = 0 } = outline.elements[number] ?? {};
        return JSON.parse(file.text({ start, end }));
      },
      close: file.close,
    };
  } catch (error) {
    file.close();
    throw error;
  }
}

function headOf<Head>(
  file: SavedFile,
  { members }: Outline,
  { head: schema, otherKind }: Pick<SavedShape<Head, unknown>, 'head' | 'otherKind'>,
): Head {
  const entries = [...members].filter(([name]) => name !== 'documents');
  const head: Readonly<Record<string, unknown>> = Object.fromEntries(
    entries.map(([name, span]) => [name, parsed(file, span, `"${name}"`)]),
  );
  const other = otherKind(head);
  if (other !== null) file.fail(0, other);
  if (!members.has('documents')) file.fail(0, '"documents" is missing');
  const { success, data, error } = schema.safeParse(head);
  if (success) return data;
  const [issue] = error.issues;
  const at = members.get(String(issue?.path[0]));
  return file.fail(at?.start ?? 0, wordsOf(issue));
}

interface Checking {
  readonly span: Span;
  readonly number: number;
  readonly shape: Pick<SavedShape<unknown, unknown>, 'document'>;
}

function checkDocument(file: SavedFile, { span, number, shape }: Checking): void {
  const what = `document ${number + 1}`;
  const { error } = shape.document.safeParse(parsed(file, span, what));
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
