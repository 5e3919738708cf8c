import { findDates } from '../language/printed-dates.ts';
import { wordsOf } from '../language/words.ts';
import { closingLine } from './closing-matter.ts';
import { closingOfficer } from './closing-officer.ts';
import { cellsBeside } from './grid-cells.ts';
import { cellText, type Line, looksLikeHeading } from './lines.ts';
import { particularsCards } from './particulars-card.ts';
import type { Recogniser } from './recogniser.ts';
import type { SectionMark } from './section-mark.ts';
import { closingSignature } from './signature-blocks.ts';
import { beginsSignatureTable, isSignatureRow } from './signature-tables.ts';
import { opensSignature } from './signature-words.ts';
import { afterSeparator } from './titles.ts';

/** "Signed by ... for the council. Date signed: ...": nothing of a section stands behind it. */
function isSignature(recogniser: Recogniser, title: string): boolean {
  if (recogniser.signOff.matchesWhole(title.split(':')[0] ?? '')) {
    return true;
  }
  const match = recogniser.signOff.matchStart(title);
  const [first, second] = match === null ? [] : wordsOf(title.slice(0, match.end));
  const signs = second !== undefined && recogniser.signOff.matchesWhole(first?.text ?? '');
  return signs && findDates(title).length > 0;
}

/** A line that is wholly the title of no section, in a table alone in its row; or one that begins a row of signature. */
export function opensOther(recogniser: Recogniser, line: Line): boolean {
  const alone = line.cell === null || cellsBeside(line.cell).every((cell) => cellText(cell) === '');
  const title = afterSeparator(line.text);
  const { cell } = line;
  if (cell !== null && (isSignatureRow(recogniser, cell) || beginsSignatureTable(recogniser, cell))) {
    return true;
  }
  const asksWhoSigned = line.asked && recogniser.signing.find(line.text) !== null;
  const isOther = recogniser.otherHeadings.matchesWhole(title) || isSignature(recogniser, title);
  return alone && (asksWhoSigned || (line.role !== 'list-item' && isOther));
}

const PART = /^part\s+(?:\d{1,2}|[ivx]{1,4}|one|two|three|four|five|six|seven|eight|nine|ten)\b/iu;

/** So many parts, with sections between them, make a plan one that is divided into parts. */
const SOME_PARTS = 3;

/**
 * The headings of the parts that a plan is divided into, each before the sections it holds: "Part 7: Advice". Parts
 * within one section are none of them.
 */
function partHeadings(lines: readonly Line[], marks: ReadonlyMap<Line, SectionMark>): Line[] {
  const parts = lines.filter((line) => line.cell === null && looksLikeHeading(line) && PART.test(line.text));
  const begins = (line: Line): number => parts.findLastIndex(({ index }) => index <= line.index);
  const divided = new Set([...marks.keys()].map(begins).filter((at) => at >= 0));
  return divided.size >= SOME_PARTS ? parts.filter((line) => !marks.has(line)) : [];
}

/** The share of the sections that a form's own headings stand above. */
const MOST_SECTIONS = 0.75;

/**
 * Headings of the form that stand right above the lines which name the sections: "11. Money held by the family" over
 * "Section J: personal budget". Where only some sections have one, it may be an answer in bold.
 */
function headingsAbove(lines: readonly Line[], marks: ReadonlyMap<Line, SectionMark>): Line[] {
  const printed = lines.filter(({ text }) => text !== '');
  const above = printed.filter((line, index) => {
    const next = printed[index + 1];
    const isHeading = line.role === 'heading' && line.cell === null && !marks.has(line);
    return isHeading && next !== undefined && next.role !== 'heading' && marks.has(next);
  });
  return above.length >= SOME_PARTS && above.length >= marks.size * MOST_SECTIONS ? above : [];
}

/** A line to sign on, drawn with signs. */
const DRAWN = /^[\s_.…-]{5,}$/u;

/** Lines to sign on with what opens the signature right below. */
function signingLines(recogniser: Recogniser, lines: readonly Line[]): Line[] {
  const printed = lines.filter(({ text }) => text.trim() !== '');
  return printed.filter(({ text }, index) => {
    const next = printed[index + 1];
    return DRAWN.test(text) && next !== undefined && opensSignature(recogniser, next.text);
  });
}

/** The authority's signature behind the last section, whatever that holds. */
function signatureBehind(
  recogniser: Recogniser,
  lines: readonly Line[],
  marks: ReadonlyMap<Line, SectionMark>,
): Line[] {
  const last = Math.max(...[...marks.keys()].map(({ index }) => index));
  return closingSignature(
    recogniser,
    lines.filter(({ index }) => index > last),
  );
}

/**
 * Lines that end a section by where they stand: headings of parts, of what closes a plan, a card of particulars, and the
 * officer's name at the end.
 */
export function endingLines(
  recogniser: Recogniser,
  lines: readonly Line[],
  marks: ReadonlyMap<Line, SectionMark>,
): ReadonlySet<Line> {
  return new Set([
    ...partHeadings(lines, marks),
    ...headingsAbove(lines, marks),
    ...closingOfficer(recogniser, lines),
    ...signingLines(recogniser, lines),
    ...closingLine(recogniser, lines, marks),
    ...signatureBehind(recogniser, lines, marks),
    ...particularsCards(recogniser, lines, marks),
  ]);
}
