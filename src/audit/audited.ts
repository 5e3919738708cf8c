import type { SavableResult } from '../model/archive-facts.ts';
import type { Costs } from '../model/costs.ts';
import type { RuleSet } from '../model/rule-set.ts';
import type { ReadingView } from '../reports/options.ts';
import type { BaselineSize } from './baseline/update.ts';
import type { DocumentVerification } from './collect.ts';
import type { Pseudonym } from './pseudonyms.ts';
import type { Verdict } from './status.ts';

/** An audit that came to an end, complete or not. */
export interface Audited {
  readonly result: SavableResult;
  readonly verdict: Verdict;
  /** What the second reader found, where it was asked. */
  readonly verifications: Iterable<DocumentVerification>;
  /** What each audited document took, where it was asked. */
  readonly costs: Iterable<Costs>;
  /** What to tell of waivers: those that ended, are written badly or met nothing. */
  readonly notes: readonly string[];
  /** Writes what was found into the baseline; null where that was not asked. */
  readonly updateBaseline: (() => Promise<BaselineSize>) | null;
  /** All rules of the packs, for the texts of the reports. */
  readonly ruleSet: RuleSet;
  /** The texts of the documents for a page, by their numbers in the result; none where nobody asked. */
  readonly views: ReadonlyMap<number, ReadingView>;
  /** What the references in the result stand for; none where nobody asked for references. */
  readonly pseudonyms: readonly Pseudonym[];
  /** How many plans the audited ones are a sample of; null where nobody says that they are one. */
  readonly sampleOf: number | null;
  /** Lets go of what lies on the disk: until then the documents can be walked. */
  readonly close: () => void;
}
