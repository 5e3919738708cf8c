import { type SavableResult, savedResultSchema } from '../../model/archive-facts.ts';
import { type DocumentResult, documentResultSchema } from '../../model/result.ts';
import { TOOL } from '../../model/tool.ts';
import { walked } from '../walked.ts';
import { readSaved, type SavedShape } from './read-saved.ts';

const headSchema = savedResultSchema.omit({ documents: true });

const RESULT = {
  what: 'result',
  remedy: 'Name a result that "ehc-audit check --json" wrote, or write it again.',
  head: headSchema,
  document: documentResultSchema,
  otherKind: ({ tool, schemaVersion }) => {
    const isOurs = typeof tool === 'object' && tool !== null && 'name' in tool && tool.name === TOOL;
    if (!isOurs) return `this is not a result of ${TOOL}`;
    const { value } = headSchema.shape.schemaVersion;
    return schemaVersion === value
      ? null
      : `it is of schema version ${JSON.stringify(schemaVersion)}, and this program reads ${value}`;
  },
} satisfies SavedShape<unknown, DocumentResult>;

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
 * Reads a result that `check` or `merge` saved.
 *
 * @throws UsageError with file and line where it is damaged, or not a result of ours
 */
export function readResult(path: string): ReadResult {
  const { head, count, document, close } = readSaved(path, RESULT);
  const documents = walked(function* () {
    for (let number = 0; number < count; number += 1) yield document(number);
  });
  return { path, result: { ...head, documents }, count, document, close };
}
