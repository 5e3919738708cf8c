import type { Evidence } from '../model/plan.ts';
import type { SectionLetter } from '../model/section.ts';
import type { OutsideLine } from '../model/workings.ts';
import type { FoundSections } from './find-sections.ts';
import { labelOf } from './label-meaning.ts';
import type { Line, Reading } from './lines.ts';
import type { Recogniser } from './recogniser.ts';
import type { SectionSpans } from './sections.ts';
import type { Span } from './spans.ts';

/** All lines of a span: its heading, the words beside a column's title, and what stands below. */
function linesOf({ mark, lines, byColumn }: Span): readonly Line[] {
  return [mark.line, ...(byColumn ? (mark.line.cell?.lines ?? []) : []), ...lines];
}

/** The section, or the first of several, that each line of a document belongs to. */
export function sectionOfLines(sections: readonly SectionSpans[]): ReadonlyMap<Line, SectionLetter> {
  const owners = new Map<Line, SectionLetter>();
  for (const { letter, spans } of sections) {
    for (const line of spans.flatMap(linesOf)) {
      owners.set(line, owners.get(line) ?? letter);
    }
  }
  return owners;
}

interface Owners {
  readonly recogniser: Recogniser;
  readonly owners: ReadonlyMap<Line, SectionLetter>;
  readonly found: FoundSections;
}

/** The lines with words that belong neither to a section nor to a list of the sections. */
export function outsideLines({ lines }: Reading, { recogniser, owners, found }: Owners): OutsideLine[] {
  let after: SectionLetter | null = null;
  return lines.flatMap((line) => {
    const owner = owners.get(line);
    after = owner ?? after;
    const text = printed(line);
    const isOutside = owner === undefined && !found.decoyLines.has(line) && text !== '';
    const isLabel = isOutside && labelOf(recogniser, text) !== undefined;
    return isOutside ? [{ text, place: line.place, after, isLabel }] : [];
  });
}

/** The lines of contents lists and of tables that explain the sections. */
export function listLines({ lines }: Reading, { decoyLines }: FoundSections): Evidence[] {
  return lines
    .filter((line) => decoyLines.has(line) && printed(line) !== '')
    .map((line) => ({ text: printed(line), place: line.place }));
}

/** A line as a reader of the page sees it, with its automatic number. */
export function printed({ label, text }: Line): string {
  return label === null || /^\P{L}*$/u.test(label) ? text : `${label} ${text}`.trim();
}
