import { jsonList, printable } from '../json.ts';
import type { RulesDiff } from './report.ts';

/** The difference as JSON, one document a chunk. */
export function* rulesDiffJson({ documents, ...head }: RulesDiff): Iterable<string> {
  const opening = printable(JSON.stringify({ schemaVersion: 1, ...head }, null, 2));
  yield `${opening.slice(0, -'\n}'.length)},\n  "documents": `;
  yield* jsonList(documents);
  yield '}\n';
}
