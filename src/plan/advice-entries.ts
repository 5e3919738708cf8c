import { firstDate } from '../language/printed-dates.ts';
import { sentencesOf } from '../language/sentences.ts';
import { tenseOf } from '../language/tense.ts';
import { wordsOf } from '../language/words.ts';
import type { Place } from '../model/place.ts';
import type { ColumnRole } from '../model/vocabulary.ts';
import { listCell, rowsOfLines } from './advice-cells.ts';
import { isDateAlone, PERSON, ROLE } from './advice-words.ts';
import { columnHeaderText, columnRole, headerRowAbove } from './column-roles.ts';
import { cellText, type GridCell, type Line } from './lines.ts';
import { isPlaceholder } from './placeholders.ts';
import { type Recogniser, wholeKind } from './recogniser.ts';
import type { Span } from './spans.ts';
import { isDescriptor, wholeTitle } from './titles.ts';

/** The words of one entry of section K: what names the advice, and the rest. */
export interface Entry {
  readonly subject: string;
  readonly rest: string;
  readonly place: Place;
}

const YES_NO =
  /^(?:yes|no|y|n|n\/?a(?:\s*[-–—/,;]\s*n\/?a)*|yes\s*\/\s*no|not applicable|✓|✔|☒|☐|[-–—.]+)$/iu;

const INAPPLICABLE = /^(?:n\/?a(?:\s*[-–—/,;]\s*n\/?a)*|not applicable)$/iu;

/** "K7", "3.", "App. B": a reference names nothing. */
const REFERENCE = /^[\p{L}.]{0,4}\s?[\p{L}\d]{1,3}[.)]?$/u;

/** Words of a row that tell of an advice: its columns named by the header, or the first cell and the rest. */
function entryOfRow(recogniser: Recogniser, cells: readonly GridCell[]): Entry | null {
  const roleOf = (cell: GridCell): ColumnRole | undefined =>
    columnRole(recogniser, columnHeaderText(recogniser, cell) ?? '');
  const filled = cells.filter((cell) => {
    const text = cellText(cell);
    const role = roleOf(cell);
    return (
      text !== '' &&
      role !== 'appended' &&
      !(role === 'number' && REFERENCE.test(text)) &&
      !YES_NO.test(text) &&
      !/^\(?\d{1,2}[.)]?$/u.test(text) &&
      !isPlaceholder(recogniser, text)
    );
  });
  // What the advice is called names it, else the first cell that is no date.
  const first =
    filled.find((cell) => roleOf(cell) === 'adviceType') ??
    filled.find((cell) => !isDateAlone(cellText(cell))) ??
    filled[0];
  const others = filled.filter((cell) => cell !== first);
  const answers = cells
    .filter((cell) => cell !== first)
    .map(cellText)
    .filter((text) => text !== '');
  const inapplicable = answers.length > 0 && answers.every((text) => INAPPLICABLE.test(text));
  return first === undefined || inapplicable
    ? null
    : {
        ...(others.length === 0
          ? subjectAndRest(cellText(first))
          : { subject: cellText(first), rest: others.map(cellText).join(' · ') }),
        place: first.lines[0]?.place ?? {},
      };
}

function isForm(recogniser: Recogniser, text: string): boolean {
  return (
    text === '' ||
    wholeTitle(recogniser, text) === 'K' ||
    isDescriptor(recogniser, text, 'K') ||
    recogniser.guidance.matchStart(text) !== null ||
    isPlaceholder(recogniser, text)
  );
}

function rowsOf(recogniser: Recogniser, lines: readonly Line[]): GridCell[][] {
  const cells = new Set(lines.flatMap(({ cell }) => (cell === null ? [] : [cell])));
  const inBody = [...cells].filter((cell) => headerRowAbove(recogniser, cell) !== cell.row);
  return [...Map.groupBy(inBody, ({ grid, row }) => `${grid.id}.${row}`).values()];
}

/** Words by which a line names an advice, so that a role below it is its author's. */
const ADVICE_NOUN = /\b(?:advice|report|reports|views?|assessment|information|letter|statement|return)\b/iu;

/** "This plan must be reviewed by 5 March 2027." */
const isArrangement = (text: string): boolean =>
  tenseOf(text) === 'future' && !PERSON.test(text) && !ROLE.test(text) && !ADVICE_NOUN.test(text);

/** What stands before the first mark that parts a line names the advice. */
function subjectAndRest(text: string): Pick<Entry, 'subject' | 'rest'> {
  const at = /\s[–—-]\s|:\s|,\s|\s\(|;\s/u.exec(text)?.index ?? text.length;
  return { subject: text.slice(0, at), rest: text.slice(at).replace(/^[\s–—\-:,(;]+/u, '') };
}

/** "Copies of the advice are enclosed for Ezra's mother and the school." tells where it lies, not whose it is. */
function tellsWhere(recogniser: Recogniser, text: string): boolean {
  const isAnonymous = firstDate(text) === null && !PERSON.test(text);
  const isSentence = text.endsWith('.') && recogniser.adviceTypes.set.matchStart(text) === null;
  return isAnonymous && isSentence && recogniser.appended.find(text) !== null;
}

/** "Family" above names and days, or before them: "Home: A. Marsh". */
const isAlone = (recogniser: Recogniser, text: string): boolean =>
  wholeKind(recogniser.adviceAlone, subjectAndRest(text).subject) !== undefined;

/** A paragraph is an entry where it names a kind of advice, or carries a date that is of nothing to come. */
function entryOfLine(recogniser: Recogniser, { text, place }: { text: string; place: Place }): Entry | null {
  const names = recogniser.adviceTypes.set.find(text) !== null || isAlone(recogniser, text);
  const tellsOfPlan =
    firstDate(text) === null || isArrangement(text) || (isDateAlone(text) && !PERSON.test(text));
  if (tellsWhere(recogniser, text) || (!names && tellsOfPlan)) {
    return null;
  }
  return { ...subjectAndRest(text), place };
}

const MAX_DETAIL_WORDS = 14;

/** A line that only tells who or when of the entry above it. */
function isDetailOf(recogniser: Recogniser, open: Entry, text: string): boolean {
  // Where nothing came, whoever is named below it signs the plan.
  if (recogniser.notReceived.find(open.rest) !== null) return false;
  const names = PERSON.test(text) || ROLE.test(text);
  const short = wordsOf(text).length <= MAX_DETAIL_WORDS;
  // A line that begins with somebody's name is that person's, and the next person's line is an entry of its own.
  const isOfPerson = PERSON.test(open.subject) && recogniser.adviceTypes.set.find(open.subject) === null;
  if (PERSON.test(text) && (isOfPerson || PERSON.test(open.rest))) {
    return false;
  }
  const ofItsOwn = recogniser.adviceTypes.set.matchStart(text) !== null;
  const isAuthor =
    short && names && (!ofItsOwn || (ADVICE_NOUN.test(open.subject) && !ADVICE_NOUN.test(text)));
  return isDateAlone(text) || isAuthor;
}

/** The parts of a paragraph, if at least two of them tell what somebody gave and when. */
function partsThatTell(recogniser: Recogniser, parts: readonly string[]): readonly string[] | null {
  const telling = parts.filter(
    (part) =>
      firstDate(part) !== null && (PERSON.test(part) || recogniser.adviceTypes.set.find(part) !== null),
  );
  return telling.length > 1 ? parts : null;
}

/** "Parents, 3 February; Tom Birley, social worker, 2 April": a paragraph may hold the whole list, in sentences too. */
function listedIn(recogniser: Recogniser, { text, place }: Line): Pick<Line, 'text' | 'place'>[] {
  const parts = text.split(/;\s+/u);
  const dated = parts.filter((part) => firstDate(part) !== null);
  const ofList = dated.length > 1 ? parts : partsThatTell(recogniser, sentencesOf(text));
  return (ofList ?? [text]).map((part) => ({ text: part, place }));
}

/** The entries of consecutive lines: who and when may stand in lines of their own below what they are of. */
function entriesOfLines(recogniser: Recogniser, lines: readonly Line[]): Entry[] {
  const entries: Entry[] = [];
  const written = lines
    .filter(({ text }) => !isForm(recogniser, text))
    .flatMap((line) => listedIn(recogniser, line));
  for (const line of written) {
    const open = entries.at(-1);
    const isOpen = open !== undefined && firstDate(`${open.subject} ${open.rest}`) === null;
    if (isOpen && isDetailOf(recogniser, open, line.text)) {
      entries[entries.length - 1] = { ...open, rest: [open.rest, line.text].filter(Boolean).join(' · ') };
    } else {
      entries.push(...[entryOfLine(recogniser, line) ?? []].flat());
    }
  }
  return entries;
}

/** Whether a cell is a card: it names an advice, and says in further lines from whom or when. */
function isCard(recogniser: Recogniser, { lines }: GridCell): boolean {
  const [first, ...others] = lines.filter(({ text }) => text !== '');
  return (
    first !== undefined &&
    others.length > 0 &&
    recogniser.adviceTypes.set.find(first.text) !== null &&
    others.some(
      ({ text }) => isDateAlone(text) || PERSON.test(text) || recogniser.notReceived.find(text) !== null,
    )
  );
}

function entryOfLines([first, ...others]: readonly Line[]): Entry | null {
  const rest = others.map(({ text }) => text).join(' · ');
  return first === undefined ? null : { subject: first.text, rest, place: first.place };
}

function entriesOfRow(recogniser: Recogniser, row: readonly GridCell[]): Entry[] {
  const filled = row.filter((cell) => cellText(cell) !== '');
  if (row.length === 1 || filled.every((cell) => isCard(recogniser, cell))) {
    return row.flatMap((cell) => entriesOfLines(recogniser, cell.lines));
  }
  const list = listCell(recogniser, row, (line) => entryOfLine(recogniser, line) !== null);
  if (list !== null) {
    return entriesOfLines(recogniser, list.lines);
  }
  const parallel = rowsOfLines(recogniser, row);
  if (parallel.length > 0) {
    return parallel.flatMap((lines) => entryOfLines(lines) ?? []);
  }
  const entry = entryOfRow(recogniser, row);
  // A form may print what the advice is: then who gave it and when makes the row an entry.
  const isAnswered = entry !== null && (PERSON.test(entry.rest) || firstDate(entry.rest) !== null);
  return entry === null || (isForm(recogniser, entry.subject) && !isAnswered) ? [] : [entry];
}

/** A row for advice that nobody had to give, without date or author, is no entry. */
function wasNotRequested(recogniser: Recogniser, { subject, rest }: Entry): boolean {
  const text = `${subject} · ${rest}`;
  return recogniser.notRequested.find(text) !== null && firstDate(text) === null;
}

/** The entries of section K: one for each row or card of its tables, or each paragraph or list item. */
export function entriesOf(recogniser: Recogniser, spans: readonly Span[]): Entry[] {
  const lines = spans.flatMap((span) => span.lines);
  const beside = spans.flatMap(({ mark: { content, line } }) =>
    content === null ? [] : (entryOfLine(recogniser, { text: content, place: line.place }) ?? []),
  );
  const ofRows = rowsOf(recogniser, lines).flatMap((row) => entriesOfRow(recogniser, row));
  const ofLines = entriesOfLines(
    recogniser,
    lines.filter(({ cell }) => cell === null),
  );
  return [...beside, ...ofRows, ...ofLines].filter(
    (entry) => wordsOf(entry.subject).length > 0 && !wasNotRequested(recogniser, entry),
  );
}
