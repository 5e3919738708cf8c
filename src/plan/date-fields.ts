import { withoutBoxes } from '../language/boxed-figures.ts';
import { nameAtStart } from '../language/person-names.ts';
import { wordsOf } from '../language/words.ts';
import { type Dated, datedIn, isWeak } from './dated.ts';
import type { Field } from './fields.ts';
import { labelOf } from './label-meaning.ts';
import type { Line } from './lines.ts';
import { isDecided, labelAfterMark, labelAtEnd, type Named, named } from './named-dates.ts';
import type { Recogniser } from './recogniser.ts';

/** What stands around a text and may name its dates; null where nothing does. */
export interface Context {
  /** A line above that holds no value. */
  readonly above: string | null;
  /** The label that a cell or a part of a line answers. */
  readonly beside: string | null;
  /** The label of the whole row, which few words may complete. */
  readonly row: string | null;
  /** The head of a cell's column. */
  readonly head: string | null;
  /** The words to the right, which name a date that comes first. */
  readonly beyond: readonly string[];
}

export const NOTHING_AROUND: Context = { above: null, beside: null, row: null, head: null, beyond: [] };

/** Words too few to name a date alone: "Draft plan: sent 3 May 2026". */
const FEW = 4;

const CLAUSE = /(?:,\s*|\s+)(?:and|but|then|who|which)\s+|;\s*|,\s+/giu;

/** "Thank you for asking us, on 3 May 2026, to assess Freya": a day put into the words that name it. */
const PUT_IN = /^(.*\p{L}),\s+on\s*$/u;

/** The last clause before a date, else that clause with the one that follows the date. */
function inSentence(recogniser: Recogniser, { before, after, leadsOn }: Dated): Named | null {
  const last = before.split(CLAUSE).at(-1) ?? '';
  const clauses = after.split(CLAUSE);
  const next = leadsOn && clauses.length === 1 ? '' : (clauses[0] ?? '');
  const aside = PUT_IN.exec(before)?.[1];
  const around =
    aside === undefined || next !== '' ? null : named(recogniser, `${aside} ${clauses[1] ?? ''}`);
  if (around?.isExact === true) {
    return around;
  }
  return (
    (last === before || isWeak(last) ? null : named(recogniser, last)) ??
    (isWeak(next) ? null : named(recogniser, `${last} ${next}`))
  );
}

/** What the words before a date make of it: phrases first, and of these the one nearest to the date. */
function byLabel(recogniser: Recogniser, before: string): Named | null {
  const whole = named(recogniser, before);
  if (whole?.isExact === true) {
    return whole;
  }
  const marked = labelAfterMark(recogniser, before);
  const exact = marked?.isExact === true ? marked : labelAtEnd(recogniser, before);
  return exact ?? whole ?? marked;
}

/** What the words before a date make of it, together with the label they answer or the words that follow. */
function byWords(recogniser: Recogniser, dated: Dated, { beside, row }: Context): Named | null {
  const { before } = dated;
  const own = byLabel(recogniser, before);
  const words = wordsOf(before).length;
  const mayComplete = words === 1 && own?.isExact !== true;
  if (isDecided(own) && !mayComplete) {
    return own;
  }
  const label = beside === null ? null : named(recogniser, beside);
  if (own !== null && isDecided(label) && label.isExact && label.name !== 'other') {
    return label;
  }
  if (own === null && isDecided(label) && label.isExact && /\((?:by|on)?\s*$/iu.test(before)) {
    return label;
  }
  const together = row === null || words > FEW ? null : named(recogniser, `${row} ${before}`);
  if (row !== null && together !== null && together.name !== 'other') {
    return { ...together, label: row };
  }
  const sentence = own === null && beside === null ? inSentence(recogniser, dated) : null;
  return sentence?.name === 'dateOfBirth' && recogniser.people.find(before) !== null
    ? null
    : (own ?? sentence);
}

/** Whether words label a text ("SEND officer", "Name"), so that no date answers them. */
function isTextLabel(recogniser: Recogniser, text: string): boolean {
  const label = labelOf(recogniser, text);
  return label !== undefined && label !== 'other';
}

/** The label of a row and the head of a column both speak of a date: where they do not agree, it is neither's. */
function byRowAndColumn(recogniser: Recogniser, beside: string, head: string): Named | null {
  const row = named(recogniser, beside);
  const column = named(recogniser, head);
  const together = named(recogniser, `${beside} ${head}`);
  if (row === null || column === null) {
    return row ?? column;
  }
  // "Ann Hale | SEND officer | 3 May 2026" under "Date signed": names and offices date nothing.
  const isOfText =
    (row.name === 'other' && isTextLabel(recogniser, beside)) || nameAtStart(beside) === beside.trim();
  if (isDecided(column) && column.name !== 'other' && column.isExact && isOfText) {
    return column;
  }
  // "Job title | Plan officer" above "Date authorised | 3 May 2026" is no head.
  const isTextAbove = column.name === 'other' && isTextLabel(recogniser, head);
  if (isTextAbove && isDecided(row) && row.isExact) {
    return row;
  }
  if (column.name === 'other' || !isDecided(row)) {
    return isDecided(together) ? together : column.name === 'other' ? column : row;
  }
  if (column.name === 'draftDate' && row.name === 'amendedDate') {
    return column;
  }
  const agree = row.name === column.name || !isDecided(column) || column.name === 'finalDate';
  return agree ? row : { ...column, name: 'other' };
}

function byContext(recogniser: Recogniser, { above, beside, head }: Context): Named | null {
  const over = above === null ? null : named(recogniser, above);
  if (over !== null) {
    return over;
  }
  if (beside !== null && head !== null) {
    return byRowAndColumn(recogniser, beside, head);
  }
  const label = beside ?? head;
  return label === null ? null : named(recogniser, label);
}

/** "Within 12 months of 6 May 2025" and "TBC June 2025" do not give the date that they are asked for. */
function isOpen({ states }: Recogniser, before: string): boolean {
  const counts = /\b(?:months?|years?|weeks?|days?)\s+(?:of|from|after|following|since|before)\W*$/iu;
  return counts.test(before) || states.pending.matchesWhole(before.split(':').at(-1) ?? '');
}

/** "Who asked for it, and when?" above "Her parents, on 6 January": the words of an answer name nothing. */
function byQuestion(recogniser: Recogniser, { above }: Context): Named | null {
  return above?.endsWith('?') === true ? named(recogniser, above) : null;
}

/** What a date is called: by the words before it, by its context, or by the words that follow it. */
function nameOf(recogniser: Recogniser, dated: Dated, context: Context): Named | null {
  const phrase = named(recogniser, dated.before);
  if (phrase?.isExact !== true && isOpen(recogniser, dated.before)) {
    return null;
  }
  if (!isWeak(dated.before) || phrase?.isExact === true) {
    const own = byWords(recogniser, dated, context);
    const isDoubtful = own === null || (own.name === 'other' && !own.isExact);
    return (isDoubtful ? byQuestion(recogniser, context) : null) ?? own;
  }
  const { beside, beyond } = context;
  const following = isWeak(dated.after) ? null : named(recogniser, dated.after);
  if (following?.isExact === true && beside === null) {
    return following;
  }
  const around = byContext(recogniser, context);
  const right =
    around === null ? beyond.map((text) => named(recogniser, text)).find((found) => found !== null) : null;
  const listed = isWeak(dated.item) ? null : named(recogniser, dated.item);
  return around ?? right ?? (beside === null ? (listed ?? following) : null);
}

/** "3 May 2021, 4 June 2023 and 5 July 2025": a list of dates has one name. */
const GOES_ON = /^\s*(?:,|&|,?\s*and)\s*$/iu;

/** Two dates with nothing between them: one was struck out, or they are of two fields. */
function isDoubled(all: readonly Dated[], nth: number): boolean {
  return (nth > 0 && all[nth]?.before.trim() === '') || all[nth + 1]?.before.trim() === '';
}

function datesOfPart(recogniser: Recogniser, part: string, context: Context): [Dated, Named][] {
  let last: Named | null = null;
  const all = datedIn(part);
  return all.flatMap((dated, nth): [Dated, Named][] => {
    if (isDoubled(all, nth)) {
      return [];
    }
    const goesOn = nth > 0 && GOES_ON.test(dated.before);
    last = goesOn ? last : nameOf(recogniser, dated, nth === 0 ? context : NOTHING_AROUND);
    return last === null ? [] : [[dated, last]];
  });
}

/** "3 May 2021    Plan first issued": what stands behind a date alone, in a list of what was done when. */
function wordsBeyond([first = '', second = '', ...others]: readonly string[]): readonly string[] {
  const [dated, ...more] = datedIn(first);
  const isAlone = dated?.before.trim() === '' && dated.after.trim() === '' && more.length === 0;
  const mayName = others.length === 0 && !second.endsWith(':') && datedIn(second).length === 0;
  return isAlone && second !== '' && mayName ? [second] : [];
}

/** The dates of a line that its words, or those around it, give a meaning. */
export function dateFieldsOfLine(recogniser: Recogniser, line: Line, context: Context): Field[] {
  const first = { ...context, beyond: [...context.beyond, ...wordsBeyond(line.parts)] };
  return line.parts.flatMap((part, index) => {
    const before = line.parts[index - 1];
    const mayLabel = before !== undefined && datedIn(before).length === 0;
    const earlier = mayLabel ? before : null;
    const around = before === undefined ? first : { ...NOTHING_AROUND, beside: earlier, row: earlier };
    return datesOfPart(recogniser, withoutBoxes(part), around).map(([{ raw }, { name, label, isExact }]) => ({
      fact: name,
      label,
      value: raw,
      place: line.place,
      isExact,
      line,
    }));
  });
}
