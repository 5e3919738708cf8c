import { wordsOf } from '../language/words.ts';
import type { NeedArea, SectionLine } from '../model/plan.ts';
import { columnRole } from './header-roles.ts';
import { type Line, looksLikeHeading } from './lines.ts';
import { type Recogniser, wholeKind } from './recogniser.ts';

const LABELLED = /^([^:]{2,60}):\s*(.*)$/su;

/** A number before a heading, and a colon or dash behind it. */
const bare = (text: string): string => text.replace(/[:–—-]+\s*$/u, '').replace(/^\W*\d+[.)]?\s*/u, '');

/** What a heading of the form's own words says in brackets at its end. */
const IN_BRACKETS = /\(([^()]{3,60})\)\W*$/u;

/**
 * The area of need that a heading names: "2. Sensory and physical", "Area of need: Cognition and learning", and with a
 * number "Provision for need 1: Cognition and learning".
 */
export function areaOfHeading(recogniser: Recogniser, text: string): NeedArea | null {
  const own =
    wholeKind(recogniser.areas, bare(text)) ??
    wholeKind(recogniser.areas, bare(IN_BRACKETS.exec(text)?.[1] ?? ''));
  const [, label = '', value = ''] = own === undefined ? (LABELLED.exec(text) ?? []) : [];
  const isNumbered = /\s\d{1,2}$/u.test(label);
  const named =
    value !== '' && (isNumbered || columnRole(recogniser, label) === 'need')
      ? wholeKind(recogniser.areas, bare(value))
      : undefined;
  return own ?? named ?? null;
}

/** So few words before an area in brackets are a heading, however they are set. */
const MOST_WORDS_BEFORE = 3;

/**
 * Whether a line is a heading because it names an area. A sentence may name one in brackets at its end: "Keeps to a weekly
 * budget (independent living)."
 */
export function isAreaHeading(recogniser: Recogniser, line: Line): boolean {
  const { text } = line;
  const before = text.replace(IN_BRACKETS, '');
  const isSentence = before !== text && wordsOf(before).length > MOST_WORDS_BEFORE;
  const isHeading = looksLikeHeading(line) && !/[.!?]$/u.test(text);
  return areaOfHeading(recogniser, text) !== null && (!isSentence || isHeading);
}

/** The area that a question of the form names before it asks: "Sensory and physical: what will be provided?" */
export function areaOfQuestion(recogniser: Recogniser, text: string): NeedArea | null {
  const label = LABELLED.exec(text)?.[1] ?? '';
  return areaOfHeading(recogniser, text) ?? areaOfHeading(recogniser, label);
}

/** The area that a line's own label names: "Sensory and physical: tires after ten minutes". */
function areaOfLabel(recogniser: Recogniser, { text }: SectionLine): NeedArea | null {
  const label = LABELLED.exec(text)?.[1];
  return label === undefined ? null : (wholeKind(recogniser.areas, bare(label)) ?? null);
}

/** The area of need of each line that has one: by its own label, by a label in its row, or by its heading. */
export function areasOfLines(
  recogniser: Recogniser,
  lines: readonly SectionLine[],
): ReadonlyMap<SectionLine, NeedArea> {
  const labels = new Map(lines.map((line) => [line, areaOfLabel(recogniser, line)] as const));
  const rows = new Map<string, { readonly area: NeedArea; readonly column: number | undefined }>();
  for (const [{ row, place }, area] of labels) {
    if (row !== null && area !== null && !rows.has(row)) {
      rows.set(row, { area, column: place.column });
    }
  }
  // A label inside a cell is of its own line, and not of the others there.
  const besideOf = ({ row, place }: SectionLine): NeedArea | undefined => {
    const labelled = rows.get(row ?? '');
    return labelled?.column === place.column ? undefined : labelled?.area;
  };
  const areas = new Map<SectionLine, NeedArea>();
  for (const line of lines) {
    const area = labels.get(line) ?? besideOf(line) ?? line.area;
    if (area !== null) {
      areas.set(line, area);
    }
  }
  return areas;
}
