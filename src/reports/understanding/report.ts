import type { SectionLetter } from '../../model/section.ts';
import type { Parsed, Understanding } from '../../model/understanding.ts';
import type { TerminalOptions } from '../options.ts';
import { type Paper, paperOf, paragraph } from '../text/paper.ts';
import { type Branch, treeLines } from '../text/tree.ts';
import { documentBranch, kindBranch, stageBranch } from './document.ts';
import { factsBranch } from './facts.ts';
import { restBranches } from './rest.ts';
import { wholeSection } from './section.ts';
import { sectionsBranch } from './sections.ts';
import { withSections } from './selection.ts';

export interface UnderstandingOptions extends TerminalOptions {
  /** These sections only, in full. */
  readonly sections?: readonly SectionLetter[];
}

/** How a document was understood, as a tree for the terminal. Each chunk is one line. */
export function* understandingText(parsed: Parsed, options: UnderstandingOptions): Iterable<string> {
  const paper = paperOf(options);
  for (const line of headLines(parsed, paper)) yield `${line}\n`;
  if (parsed.understanding === null) return;
  for (const line of treeLines(paper, branches(parsed.understanding, options))) yield `${line}\n`;
}

function* headLines({ path, problem, cautions = [] }: Parsed, paper: Paper): Iterable<string> {
  yield* paragraph(paper, path, { paint: paper.chalk.bold });
  for (const { message, hint } of cautions)
    yield* paragraph(paper, `${message} ${hint}`, { label: 'Note: ', labelPaint: paper.chalk.yellow });
  if (problem === null) return;
  yield* paragraph(paper, problem.message, { paint: paper.chalk.yellow });
  yield* paragraph(paper, problem.hint, { label: 'Next: ', labelPaint: paper.chalk.dim });
}

function branches(understanding: Understanding, { sections }: UnderstandingOptions): Branch[] {
  if (sections !== undefined) {
    const chosen = withSections(understanding, sections);
    return chosen.sections.filter(isOwn).map((section) => wholeSection(section, chosen));
  }
  return [
    documentBranch(understanding.document),
    kindBranch(understanding),
    stageBranch(understanding),
    factsBranch(understanding),
    sectionsBranch(understanding),
    ...restBranches(understanding),
  ];
}

/** The halves of an undivided section H are the same text: it is shown once. */
function isOwn(
  { section, undivided }: Understanding['sections'][number],
  _index: number,
  all: Understanding['sections'],
): boolean {
  return !(undivided && section === 'H2' && all.some((other) => other.section === 'H1'));
}
