import type { Inspection } from './inspection.ts';
import type { PackHeader, Rule } from './rule.ts';
import type { Scale } from './scale.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Named lists of phrases that checks look for (`wording/*.yaml`), in the syntax of the vocabulary; one with "!" before
 * it excuses what the others find inside it.
 */
export type Wording = Readonly<Record<string, readonly string[]>>;

/** Packs as loaded: plain data, so that it can be hashed and handed to a worker. */
export interface RuleSet {
  /** The packs asked for and those they extend, base first. */
  readonly packs: readonly PackHeader[];
  /** In the order of the families, then of the files. `with` holds what the check's parameters parsed to. */
  readonly rules: readonly Rule[];
  /** Rules that a pack or a configuration has switched off. */
  readonly off: readonly Rule[];
  readonly vocabulary: Vocabulary;
  readonly wording: Wording;
  readonly scales: readonly Scale[];
  /** The scale that is chosen; null where none is. */
  readonly scale: Scale | null;
  /** What inspectors found and reports mirror. */
  readonly inspections: readonly Inspection[];
  /** Of the files it was made from, where the build has read them; equal digests mean equal content. */
  readonly digest?: string;
}
