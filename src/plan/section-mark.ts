import type { Confidence } from '../model/confidence.ts';
import type { FoundBy, SectionLabel } from '../model/section.ts';
import type { Line } from './lines.ts';

/** A place where a section begins: its heading, and writer's words that stand behind it in the same line. */
export interface SectionMark {
  readonly line: Line;
  readonly labels: readonly SectionLabel[];
  readonly foundBy: FoundBy;
  readonly content: string | null;
  /** Lower than what the way of finding it gives, where the heading is not just as the vocabulary has it. */
  readonly confidence?: Confidence;
  /** Words behind a letter that are no known title: the writer's, where nothing else stands in the section. */
  readonly spare?: string;
}
