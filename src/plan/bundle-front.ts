import type { FoundSections } from './find-sections.ts';
import { isPlanTitle, titledPaper } from './kind-titles.ts';
import { type Line, looksLikeHeading, type Reading } from './lines.ts';
import type { Recogniser } from './recogniser.ts';
import { closesLetter } from './signature-words.ts';

const OPENING_LINES = 30;
/** Between a letter's closing words and the plan stand a name, a title, an enclosure line. */
const SIGNATURE_LINES = 8;
const MIN_SECTIONS = 6;

const filled = (lines: readonly Line[]): Line[] => lines.filter(({ text }) => text !== '');

/** The line where a letter before the plan has come to its end; a parent's may stand in a section. */
function endOfLetter(
  recogniser: Recogniser,
  lines: readonly Line[],
  { spans }: FoundSections,
): Line | undefined {
  const opening = filled(lines).slice(0, OPENING_LINES);
  const greeting = opening.find(({ text }) => /^dear\b/iu.test(text));
  const isBefore = greeting !== undefined && !spans.some(({ mark }) => mark.line.index < greeting.index);
  const closing = isBefore ? lines.findIndex(({ text }) => closesLetter(recogniser, text)) : -1;
  return closing < 0 ? undefined : lines[closing];
}

/** Whether the opening is the title of a notice about a plan. */
function isNotice(recogniser: Recogniser, lines: readonly Line[]): boolean {
  return filled(lines)
    .slice(0, 4)
    .some(({ text }) => titledPaper(recogniser, text) === 'other' && /notice/iu.test(text));
}

/** Where a plan's own title stands after what is before it. */
function titleAfter(recogniser: Recogniser, lines: readonly Line[], from: number): number | null {
  const title = lines.find(
    (line) =>
      line.index > from && line.cell === null && looksLikeHeading(line) && isPlanTitle(recogniser, line.text),
  );
  return title?.index ?? null;
}

/** The first line of a plan that a letter or a notice stands before; 0 where the file begins with the plan. */
export function startOfPlan(recogniser: Recogniser, { lines }: Reading, found: FoundSections): number {
  const { spans } = found;
  const letter = endOfLetter(recogniser, lines, found);
  const front = letter?.index ?? (isNotice(recogniser, lines) ? 4 : null);
  if (front === null) {
    return 0;
  }
  const title = titleAfter(recogniser, lines, front);
  const signature = filled(lines.slice(front)).slice(1, SIGNATURE_LINES);
  const heading = letter === undefined ? undefined : signature.find(looksLikeHeading)?.index;
  const start = title ?? heading ?? null;
  const behind = new Set(
    spans.filter(({ mark }) => mark.line.index >= (start ?? 0)).flatMap(({ labels }) => labels),
  );
  return start !== null && behind.size >= MIN_SECTIONS ? start : 0;
}
