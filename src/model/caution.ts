import type { ProblemCode } from './problem.ts';

/** Codes of what is told of a file that was read: none of them leaves a part unread or changes a finding. */
export const CAUTIONS = [
  'active-content',
  'outside-references',
  'unseen-text',
] as const satisfies readonly ProblemCode[];

/** What the reader of a result should know of the file itself. */
export interface Caution {
  readonly code: (typeof CAUTIONS)[number];
  /** One sentence for this file, in plain English and without any text of the document. */
  readonly detail: string;
}
