import type { DocumentResult } from './result.ts';

/** Counts over documents that come one by one; none of them is kept, so an archive may be of any size. */
export interface Counter<Figures> {
  readonly add: (document: DocumentResult) => void;
  /** What has been counted so far. */
  readonly figures: () => Figures;
}
