import { z } from 'zod';
import type { ViewEvidence } from '../../model/reading-view.ts';
import type { Severity } from '../../model/rule.ts';

/** What a worker is told of the text that it is to write for a page. */
export interface ViewWanted {
  /** A file that is not there yet, in a private folder. */
  readonly file: string;
  /** The number of the document in the page. */
  readonly document: number;
  /** The level of the highest heading. */
  readonly level: 3 | 5;
  readonly evidence: readonly (ViewEvidence & { readonly severity: Severity })[];
}

/** What it answers once it is written; the text itself does not come this way. */
export const viewedSchema = z.strictObject({
  /** The numbers of the findings whose evidence it has marked. */
  marked: z.array(z.int().positive()),
});

export type Viewed = z.infer<typeof viewedSchema>;
