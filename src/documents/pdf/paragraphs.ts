import type { ParagraphDraft } from './drafts.ts';
import { labelOf, startsItem } from './labels.ts';
import { endsEarly, endsSentence, startsLower } from './line-ends.ts';
import type { Line } from './lines.ts';
import type { Rule } from './page.ts';
import type { Pitch } from './pitch.ts';

/** What a column of text is measured against. */
export interface Measure {
  readonly page: number;
  /** Where its lines could end. */
  readonly right: number;
  readonly inCell: boolean;
  /** Drawn lines of no grid: they part the rows of tables that have no others. */
  readonly separators: readonly Rule[];
  /** Usual distance of two baselines, by font size. */
  readonly pitch: Pitch;
}

/** A paragraph's lines may stand this much further apart than usual. */
const LOOSE = 1.12;
/** In a cell they may, where the sentence plainly goes on: some programs set the rows of text of all cells at one height. */
const LOOSE_IN_CELL = 1.6;

/** Cuts the lines of one column, from the top down, into paragraphs and list items. */
export function paragraphsOf(lines: readonly Line[], measure: Measure): readonly ParagraphDraft[] {
  const drafts: { label?: string; lines: Line[] }[] = [];
  for (const line of lines) {
    const current = drafts.at(-1);
    const labelled = labelOf(line);
    if (labelled !== null) drafts.push({ label: labelled.label, lines: [labelled.line] });
    else if (current === undefined || starts(line, current, measure)) drafts.push({ lines: [line] });
    else current.lines.push(line);
  }
  const { page, inCell } = measure;
  return drafts.map((draft) => ({ type: 'paragraph', page, inCell, ...draft }));
}

interface Started {
  readonly label?: string;
  readonly lines: readonly Line[];
}

function starts(line: Line, { label, lines }: Started, measure: Measure): boolean {
  const previous = lines.at(-1);
  const first = lines[0];
  if (previous === undefined || first === undefined) return true;
  if (Math.abs(line.size - previous.size) > 0.08 * previous.size || line.bold !== previous.bold) return true;
  if (isRecoloured(lines, line)) return true;
  const gap = line.baseline - previous.baseline;
  const loose = measure.inCell && goesOn(previous, line, measure.right) ? LOOSE_IN_CELL : LOOSE;
  if (gap > loose * measure.pitch(line.size) + 0.5 || gap < 0) return true;
  const left = lines[1]?.left ?? first.left;
  // Where no list sets the number apart, an entry goes on below its number.
  const isLeftOf = label !== undefined && line.left < first.left - 0.5 * line.size;
  if (isLeftOf && endsSentence(previous)) return true;
  if (lines.length > 1 && line.left > left + line.size) return true;
  return endsEarly(previous, line, measure.right) || (startsItem(line) && endsSentence(previous));
}

/** A heading in a colour of its own, above text in another; what was amended in a sentence is coloured as well. */
function isRecoloured(above: readonly Line[], line: Line): boolean {
  return (
    line.colour !== null &&
    !startsLower(line) &&
    above.every(({ colour }) => colour !== null && colour !== line.colour)
  );
}

/** Whether a sentence runs on into a line whose first word did not fit into the one before. */
function goesOn(before: Line, line: Line, right: number): boolean {
  const [word] = line.words;
  const isFull =
    word !== undefined && before.right + 0.3 * line.size + (word.right - word.left) >= right - line.size;
  return isFull && startsLower(line) && !endsSentence(before);
}

/** True where a drawn line runs between two lines of text. */
export function isParted(before: Line, line: Line, separators: readonly Rule[]): boolean {
  return separators.some(
    ({ at, from, to }) =>
      at > before.baseline - 0.3 * before.size &&
      at < line.baseline - 0.3 * line.size &&
      from < Math.max(line.right, before.right) &&
      to > Math.min(line.left, before.left),
  );
}
