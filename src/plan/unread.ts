import type { Document, Unread } from '../model/document.ts';
import type { Evidence, UnreadPart } from '../model/plan.ts';
import type { SectionLetter } from '../model/section.ts';
import { type Line, looksLikeHeading, type Reading } from './lines.ts';
import type { Span } from './spans.ts';
import { foundIn, lettersOf, ownerOf, pageHolds, type Standing } from './unread-page.ts';
import { holdsAtMost, isBroad, isLikelyText, isPage } from './unread-size.ts';

/** An unread part with all the sections whose text may stand in it: more than the one it stands in. */
export interface PlacedUnread extends UnreadPart {
  readonly mayHold: ReadonlySet<SectionLetter>;
  readonly mayHoldParticulars: boolean;
  /** Index of the line that stands for it, else of the last line before it; -1 before all lines. */
  readonly at: number;
}

/** Index of the line with the part's paragraph, else of the last line before it; the end for what has no place. */
function indexOf({ place: { paragraph, page } }: Unread, { lines }: Reading): number {
  if (paragraph !== undefined) {
    return lines.findLastIndex((line) => (line.place.paragraph ?? 0) <= paragraph);
  }
  return page === undefined
    ? lines.length - 1
    : lines.findLastIndex((line) => (line.place.page ?? Infinity) <= page);
}

function evidence(line: Line | undefined): Evidence | null {
  return line === undefined ? null : { text: line.text, place: line.place };
}

/** The heading it follows: of its section, else any. */
function headingBefore({ at, reading, spans }: Standing, owner: Span | undefined): Evidence | null {
  if (owner !== undefined) {
    const marks = spans.filter(({ labels }) => labels.some((label) => owner.labels.includes(label)));
    return evidence((marks.findLast(({ mark }) => mark.line.index <= at) ?? owner).mark.line);
  }
  return evidence(
    reading.lines.slice(0, at + 1).findLast((line) => line.text !== '' && looksLikeHeading(line)),
  );
}

/**
 * Dates, names and signatures stand outside the sections, or beside the placement with its arrangements for
 * review; a scanned page may be that of the signatures wherever it lies.
 */
function canHoldParticulars({ part, holds }: Standing, sections: readonly SectionLetter[]): boolean {
  if (isPage(part) || (holds === 'sections' && part.what !== 'embedded-document')) {
    return true;
  }
  const isAmongThem = sections.length === 0 || sections.includes('I');
  return holds === 'passage' && isAmongThem && isBroad(part);
}

function placed(standing: Standing): PlacedUnread {
  const { part, holds, at, reading, spans } = standing;
  const isOfWhole = part.place.paragraph === undefined && part.place.page === undefined;
  const owner = isOfWhole
    ? spans.findLast(({ labels }) => labels.includes('K'))
    : ownerOf(reading.lines[at], spans);
  const sections = lettersOf(owner?.labels ?? []);
  return {
    ...part,
    holds,
    sections,
    after: headingBefore(standing, owner),
    isText: isLikelyText(part, holds, sections),
    mayHold: new Set(isPage(part) ? [...sections, ...pageHolds(standing)] : sections),
    mayHoldParticulars: canHoldParticulars(standing, sections),
    at,
  };
}

/** A wide, low picture above all text is the head of the paper. */
function isMasthead({ size }: Unread, at: number, { lines }: Reading): boolean {
  const above = lines.slice(0, at + 1).filter(({ text }) => text !== '').length;
  return size !== undefined && above <= 1 && size.height < 130 && size.width >= 2 * size.height;
}

/** What could not be read of a document, each part with its place among the sections; icons are left out. */
export function placeUnread(
  { unread }: Document,
  { reading, spans }: { readonly reading: Reading; readonly spans: readonly Span[] },
): PlacedUnread[] {
  return unread.flatMap((part) => {
    const at = indexOf(part, reading);
    const most = holdsAtMost(part);
    const holds = most === 'passage' && isMasthead(part, at, reading) ? 'words' : most;
    return holds === null ? [] : [placed({ part, holds, at, reading, spans })];
  });
}

/**
 * The spans without text that may belong to another section: behind an unread page that can hold the heading of
 * a section found nowhere else, nobody can tell whose text goes on.
 */
export function certainSpans(spans: readonly Span[], unread: readonly PlacedUnread[]): Span[] {
  const found = foundIn(spans);
  const doubtful = unread.filter(
    (part) => isPage(part) && [...part.mayHold].some((letter) => !found.has(letter)),
  );
  return spans.map((span) => {
    const cut = doubtful.find(
      ({ at }) => at >= span.mark.line.index && span.lines.some(({ index }) => index === at),
    );
    return cut === undefined ? span : { ...span, lines: span.lines.filter(({ index }) => index <= cut.at) };
  });
}
