import type { DocumentResult } from '../model/result.ts';
import type { Dated, Identity } from '../model/version-facts.ts';

/** A plan among the versions of a child's plan: all that standing is decided from, and no word of the plan. */
export interface Version {
  readonly path: string;
  /** Equal for copies of one file. */
  readonly sha256: string | null;
  readonly stage: DocumentResult['stage'];
  /** Null where no date of the version is printed. */
  readonly dated: Dated | null;
  /** Null where the plan does not show whose it is. */
  readonly identity: Identity | null;
}
