import { firstDate } from '../language/printed-dates.ts';
import { tenseOf } from '../language/tense.ts';
import { wordsOf } from '../language/words.ts';
import type { Place } from '../model/place.ts';
import type { ColumnRole } from '../model/vocabulary.ts';
import { adviceListedIn } from './advice-paragraphs.ts';
import { ADVICE_NOUN, isDateAlone, PERSON, ROLE } from './advice-words.ts';
import type { Line } from './lines.ts';
import { isPlaceholder } from './placeholders.ts';
import { type Recogniser, wholeKind } from './recogniser.ts';
import { labelRole } from './records.ts';
import { isDescriptor, wholeTitle } from './titles.ts';

/** The words of one entry of section K: what names the advice, and the rest. */
export interface Entry {
  readonly subject: string;
  readonly rest: string;
  readonly place: Place;
}

/** "Leon Abara – Education, Health and Care Plan", at the foot of the last page. */
const isTitleOfPlan = ({ kinds }: Recogniser, text: string): boolean =>
  kinds.plan.find(text) !== null && firstDate(text) === null && !ADVICE_NOUN.test(text) && !ROLE.test(text);

/** Whether a line is the form's and not its writer's. */
export function isForm(recogniser: Recogniser, text: string): boolean {
  return (
    text === '' ||
    wholeTitle(recogniser, text) === 'K' ||
    isDescriptor(recogniser, text, 'K') ||
    recogniser.guidance.matchStart(text) !== null ||
    isTitleOfPlan(recogniser, text) ||
    isPlaceholder(recogniser, text)
  );
}

/** "This plan must be reviewed by 5 March 2027." */
const isArrangement = (text: string): boolean =>
  tenseOf(text) === 'future' && !PERSON.test(text) && !ROLE.test(text) && !ADVICE_NOUN.test(text);

/** What stands before the first mark that parts a line names the advice. */
export function subjectAndRest(text: string): Pick<Entry, 'subject' | 'rest'> {
  const at =
    /\s[–—-]\s|:\s|,\s(?!(?:including|incorporating|and)\b)|\s\(|;\s/u.exec(text)?.index ?? text.length;
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

const CALLED_ADVICE =
  /^(?:\d{1,2}[.)]\s+)?\p{L}[^.;:]{2,60}\b(?:advice|report|assessment|letter|statement)$/iu;

/** "9. Kitchen safety assessment": one of a list, whatever it is of. */
const isItemOfList = ({ text, role }: PrintedAdvice): boolean =>
  (role === 'list-item' || /^\d/u.test(text)) && CALLED_ADVICE.test(text);

type PrintedAdvice = Pick<Line, 'text' | 'place'> & Partial<Pick<Line, 'role'>>;

/** A paragraph is an entry where it names a kind of advice, or carries a date that is of nothing to come. */
export function entryOfLine(recogniser: Recogniser, line: PrintedAdvice): Entry | null {
  const { text, place } = line;
  const names =
    recogniser.adviceTypes.set.find(text) !== null || isAlone(recogniser, text) || isItemOfList(line);
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

const DETAILS: readonly (ColumnRole | undefined)[] = ['adviceType', 'who', 'author', 'date', 'timescale'];

/** "Advice:" asks whose it is, and "Medical advice:" says it. */
const ASKS_WHOSE = /^advice$/iu;

const labelOf = (text: string): string | null => /^([^:]{2,40}):\s/u.exec(text)?.[1] ?? null;

/** What a line tells by its label of the entry above it: "Author: ...", "Date: ...", and not "Social worker: ...". */
function detailAsked(recogniser: Recogniser, text: string): ColumnRole | undefined {
  const label = labelOf(text);
  if (label === null) return undefined;
  const saysWhose = recogniser.adviceTypes.set.find(label) !== null || ROLE.test(label);
  const role = saysWhose && !ASKS_WHOSE.test(label) ? undefined : labelRole(recogniser, label);
  return DETAILS.includes(role) ? role : undefined;
}

/** Entries as they are read line by line, with what labels have told of the last. */
class EntriesByLine {
  readonly entries: Entry[] = [];
  readonly #recogniser: Recogniser;
  readonly #told = new Set<ColumnRole>();
  #opener: string | null = null;

  constructor(recogniser: Recogniser) {
    this.#recogniser = recogniser;
  }

  /** A line that tells of the last entry by a label not used yet, or that no label has and only says who or when. */
  #isOfLast(text: string, detail: ColumnRole | undefined): boolean {
    const open = this.entries.at(-1);
    if (open === undefined || (this.#opener !== null && labelOf(text) === this.#opener)) return false;
    const isUndated = firstDate(`${open.subject} ${open.rest}`) === null;
    const isAsked = detail !== undefined && !this.#told.has(detail);
    return isAsked || (isUndated && isDetailOf(this.#recogniser, open, text));
  }

  add(line: PrintedAdvice): void {
    const detail = detailAsked(this.#recogniser, line.text);
    const open = this.entries.at(-1);
    if (open !== undefined && this.#isOfLast(line.text, detail)) {
      this.entries[this.entries.length - 1] = {
        ...open,
        rest: [open.rest, line.text].filter(Boolean).join(' · '),
      };
    } else {
      this.#told.clear();
      if (this.entries.length === 0) this.#opener = detail === undefined ? null : labelOf(line.text);
      this.entries.push(...[entryOfLine(this.#recogniser, line) ?? []].flat());
    }
    if (detail !== undefined) this.#told.add(detail);
  }
}

/** The entries of consecutive lines: who and when may stand in lines of their own below what they are of. */
export function entriesOfLines(recogniser: Recogniser, lines: readonly Line[]): Entry[] {
  const read = new EntriesByLine(recogniser);
  const written = lines.filter(({ text }) => !isForm(recogniser, text));
  for (const line of written.flatMap((each) => adviceListedIn(recogniser, each))) read.add(line);
  return read.entries;
}
