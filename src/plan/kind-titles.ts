import type { PhraseMatch, PhraseSet } from '../language/phrases.ts';
import { firstDate } from '../language/printed-dates.ts';
import { wordsOf } from '../language/words.ts';
import type { Document } from '../model/document.ts';
import type { Evidence } from '../model/plan.ts';
import type { Kind } from '../model/stage.ts';
import { cellsBeside } from './grid-cells.ts';
import type { KindWords } from './kind-words.ts';
import { labelOf } from './label-meaning.ts';
import { cellText, type Line, looksLikeHeading, type Reading } from './lines.ts';
import type { Recogniser } from './recogniser.ts';

/** What a document calls itself in one line: its kind, the name to tell the user, and how early the line stands. */
export interface TitleSign {
  readonly kind: Kind;
  readonly name: string;
  readonly evidence: Evidence;
  /** The line's number among those looked at; several signs of one line share it. */
  readonly rank: number;
  /** The line also carries a date: it may be a field of a plan's cover. */
  readonly isDated: boolean;
}

const OPENING_LINES = 40;
const MAX_TITLE_WORDS = 20;
/** A table of one row at the top sets a logo or an address beside the title. */
const LETTERHEAD_ROWS = 1;

/** A field of the cover is no title: a label with its answer beside it, or an answer beside its label. */
function isField(recogniser: Recogniser, { text, cell }: Line): boolean {
  const [before = '', after] = text.split(/:\s/u, 2);
  const inRow =
    cell !== null &&
    cell.grid.rowCount > LETTERHEAD_ROWS &&
    cellsBeside(cell).some((beside) => cellText(beside) !== '');
  return (
    inRow ||
    labelOf(recogniser, text) !== undefined ||
    (after !== undefined && labelOf(recogniser, before) !== undefined)
  );
}

/** The words of a line that are not said in passing about another document. */
function withoutPassing({ passing }: KindWords, text: string): string {
  return passing
    .findAll(text)
    .toReversed()
    .reduce((rest, { start, end }) => `${rest.slice(0, start)} … ${rest.slice(end)}`, text);
}

const MAX_SENTENCE_WORDS = 8;

/** A sentence of some length tells; it is no title. */
const isSentence = (text: string): boolean =>
  /[.;,]$/u.test(text) && wordsOf(text).length > MAX_SENTENCE_WORDS;

/** The lines that can hold a title: short ones that are neither field nor sentence, and the running headers. */
function titleLines(recogniser: Recogniser, document: Document, opening: readonly Line[]): Evidence[] {
  const furniture = document.furniture.flatMap(({ text }) =>
    text.split('\n').map((words) => ({ text: words, place: {} })),
  );
  const titles = opening.filter(
    (line) =>
      !isField(recogniser, line) &&
      !isSentence(line.text) &&
      (looksLikeHeading(line) || wordsOf(line.text).length <= MAX_TITLE_WORDS),
  );
  return [...titles, ...furniture];
}

export const A_LETTER = 'a letter';

/** Whether a phrase stands in a text, and not within the words of a plan's title ("Health and Care Plan"). */
function findOutside(set: PhraseSet, text: string, plans: readonly PhraseMatch[]): boolean {
  const isInside = ({ start, end }: PhraseMatch): boolean =>
    plans.some((plan) => plan.start <= start && end <= plan.end);
  return set.findAll(text).some((match) => !isInside(match));
}

/** The first lines of a document that hold words. */
export function openingOf({ lines }: Reading): Line[] {
  return lines.filter(({ text }) => text !== '').slice(0, OPENING_LINES);
}

interface Candidate {
  readonly evidence: Evidence;
  readonly rank: number;
  readonly isTitle: boolean;
}

/** A title that a narrow page broke in two is read as one, too. */
function joined(opening: readonly Line[], titles: ReadonlySet<Evidence>): Candidate[] {
  return opening.flatMap((line, rank) => {
    const next = opening[rank + 1];
    const both =
      next !== undefined &&
      [line, next].every((one) => titles.has(one) && looksLikeHeading(one) && one.cell === null);
    const evidence = { text: `${line.text} ${next?.text ?? ''}`, place: line.place };
    return both ? [{ evidence, rank, isTitle: true }] : [];
  });
}

function signsOf({ kinds }: Recogniser, { evidence, rank, isTitle }: Candidate): TitleSign[] {
  const text = withoutPassing(kinds, evidence.text);
  const isDated = firstDate(text) !== null;
  const plans = kinds.plan.findAll(text);
  return kinds.titles
    .filter(({ kind, name, set }) =>
      name === A_LETTER
        ? set.matchStart(text) !== null
        : (isTitle || kind === 'working-document') && findOutside(set, text, kind === 'plan' ? [] : plans),
    )
    .map(({ kind, name }) => ({ kind, name, evidence, rank, isDated }));
}

/**
 * What a document calls itself, line for line in the order of its opening and its running headers. A working
 * document may say so in a sentence; anything else says what it is in a title.
 */
export function titleSigns(
  recogniser: Recogniser,
  document: Document,
  opening: readonly Line[],
): TitleSign[] {
  const titles = new Set<Evidence>(titleLines(recogniser, document, opening));
  const single = [...new Set<Evidence>([...opening, ...titles])].map((evidence, rank) => ({
    evidence,
    rank,
    isTitle: titles.has(evidence),
  }));
  const ofLines = single.flatMap((candidate) => signsOf(recogniser, candidate));
  const known = new Set(ofLines.map(({ name }) => name));
  const ofPairs = joined(opening, titles)
    .flatMap((candidate) => signsOf(recogniser, candidate))
    .filter(({ name }) => !known.has(name));
  return [...ofLines, ...ofPairs].toSorted((one, other) => one.rank - other.rank);
}

/** The kind of the paper that a line is the title of, plans and letters aside; null where it is none. */
export function titledPaper({ kinds }: Recogniser, text: string): Kind | null {
  const words = withoutPassing(kinds, text);
  const plans = kinds.plan.findAll(words);
  const sign = kinds.titles.find(
    ({ kind, name, set }) => kind !== 'plan' && name !== A_LETTER && findOutside(set, words, plans),
  );
  return isSentence(text) || wordsOf(text).length > MAX_TITLE_WORDS ? null : (sign?.kind ?? null);
}

/** Whether a line is the title of a plan, and of nothing about one. */
export function isPlanTitle(recogniser: Recogniser, text: string): boolean {
  const short = wordsOf(text).length <= MAX_TITLE_WORDS && !isSentence(text);
  return short && recogniser.kinds.plan.find(text) !== null && titledPaper(recogniser, text) === null;
}
