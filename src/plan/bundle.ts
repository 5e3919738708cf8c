import type { Block, Document } from '../model/document.ts';
import { endOfPlan, signOffBehind } from './bundle-end.ts';
import { startOfPlan } from './bundle-front.ts';
import { type FoundSections, findSections } from './find-sections.ts';
import { type Line, type Reading, readLines } from './lines.ts';
import type { Recogniser } from './recogniser.ts';

/** A plan without the papers that stand before or behind it in the same file. */
export interface PlanInFile {
  readonly document: Document;
  readonly reading: Reading;
  readonly found: FoundSections;
  /** The lines of the letter or notice before the plan. */
  readonly front: readonly Line[];
  /** True where reports follow the plan. */
  readonly hasReports: boolean;
  /** The whole file: people named anywhere in it are to be redacted. */
  readonly whole: Reading;
}

/** So many sections must have been found for a file to hold a plan that could end. */
const MIN_SECTIONS = 6;

/** The number of the first line of each block. */
function firstLines(blocks: readonly Block[], document: Document): number[] {
  let next = 0;
  return blocks.map((block) => {
    const first = next;
    next += readLines({ ...document, blocks: [block] }).lines.length;
    return first;
  });
}

/** The blocks whose first lines are wanted. */
function withBlocks(document: Document, wanted: (firstLine: number) => boolean): Document {
  const first = firstLines(document.blocks, document);
  return { ...document, blocks: document.blocks.filter((_, index) => wanted(first[index] ?? 0)) };
}

/**
 * Takes the plan out of a file that may hold other papers, too: a letter or a notice before it, and the reports
 * that are appended to it. Their sections and dates are not the plan's. When in doubt, all of it is the plan.
 */
export function planInFile(recogniser: Recogniser, document: Document): PlanInFile {
  const whole = readLines(document);
  const found = findSections(recogniser, whole);
  const alone: PlanInFile = { document, reading: whole, found, front: [], hasReports: false, whole };
  if (new Set(found.spans.flatMap(({ labels }) => labels)).size < MIN_SECTIONS) {
    return alone;
  }
  const start = startOfPlan(recogniser, whole, found);
  const end = endOfPlan(recogniser, whole, { found, start });
  if (start === 0 && end === null) {
    return alone;
  }
  const signOff = end === null ? null : signOffBehind(recogniser, whole, { start, end });
  const plan = withBlocks(
    document,
    (line) => line >= start && (end === null || line < end || (signOff !== null && line >= signOff)),
  );
  const reading = readLines(plan);
  return {
    document: plan,
    reading,
    found: findSections(recogniser, reading),
    front: whole.lines.slice(0, start),
    hasReports: end !== null,
    whole,
  };
}
