import { firstDate } from '../language/printed-dates.ts';
import { wordsOf } from '../language/words.ts';
import type { AdviceEntry, AdviceType, Plan } from '../model/plan.ts';
import { columnHeaderText, columnRole, headerRowAbove } from './column-roles.ts';
import { cellText, type GridCell, type Line } from './lines.ts';
import { isPlaceholder } from './placeholders.ts';
import type { Recogniser } from './recogniser.ts';
import type { Span } from './spans.ts';
import { isDescriptor, wholeTitle } from './titles.ts';

/** The words of one entry: what names the advice, and all of it. */
interface Entry {
  readonly subject: string;
  readonly rest: string;
  readonly place: AdviceEntry['place'];
}

function typesIn(recogniser: Recogniser, text: string): AdviceType[] {
  const found = recogniser.adviceTypes.set.findAll(text);
  return [...new Set(found.flatMap(({ phrase }) => recogniser.adviceTypes.kindOf(phrase) ?? []))];
}

/** The subject names the advice; only where it does not, the author's role tells. */
function typesOf(recogniser: Recogniser, { subject, rest }: Entry): AdviceType[] {
  const named = typesIn(recogniser, subject);
  const specific = named.filter((type) => type !== 'other');
  if (specific.length > 0) {
    return specific;
  }
  const byAuthor = typesIn(recogniser, rest).filter((type) => type !== 'other');
  return byAuthor.length > 0 ? byAuthor : ['other'];
}

const PERSON =
  /\b(?:(?:Dr|Mrs?|Ms|Miss|Prof(?:essor)?)\.?\s+(?:\p{Lu}[\p{L}.'’-]*\s*){1,3}|\p{Lu}\.\s?(?:\p{Lu}\.\s?)?\p{Lu}[\p{L}'’-]+|\p{Lu}[\p{Ll}'’-]+\s+\p{Lu}[\p{Ll}'’-]+)/u;
const ROLE =
  /\b[\p{L}-]*(?:ist|ician|teacher|worker|nurse|doctor|officer|manager|psychologist|therapist|lead|leader|head|principal|practitioner|coordinator|adviser|advisor|tutor|consultant|senco|sendco|gp|visitor|clinician|parents?|mother|father|mum|dad|carers?)\b/iu;

function statusOf(recogniser: Recogniser, { subject, rest }: Entry, dated: boolean): AdviceEntry['status'] {
  const text = `${subject} ${rest}`;
  const authored = PERSON.test(rest) || ROLE.test(rest) || ROLE.test(subject);
  if (recogniser.nilReturn.find(text) !== null && (dated || authored)) {
    return 'nil-return';
  }
  if (recogniser.notReceived.find(rest === '' ? subject : rest) !== null && !dated) {
    return 'not-received';
  }
  return dated || authored ? 'listed' : 'bare';
}

function read(recogniser: Recogniser, entry: Entry): AdviceEntry {
  const text = `${entry.subject} ${entry.rest}`.trim();
  const date = firstDate(text);
  const author = PERSON.exec(entry.rest)?.[0].trim() ?? PERSON.exec(entry.subject)?.[0].trim() ?? null;
  return {
    types: typesOf(recogniser, entry),
    status: statusOf(recogniser, entry, date !== null),
    text,
    author,
    role: ROLE.exec(entry.rest)?.[0] ?? ROLE.exec(entry.subject)?.[0] ?? null,
    date: date === null ? null : { value: date.value, precision: date.precision },
    place: entry.place,
  };
}

const YES_NO =
  /^(?:yes|no|y|n|n\/?a(?:\s*[-–—/,;]\s*n\/?a)*|yes\s*\/\s*no|not applicable|✓|✔|☒|☐|[-–—.]+)$/iu;

const INAPPLICABLE = /^(?:n\/?a(?:\s*[-–—/,;]\s*n\/?a)*|not applicable)$/iu;

/** Words of a row that tell of an advice: its columns named by the header, or the first cell and the rest. */
function entryOfRow(recogniser: Recogniser, cells: readonly GridCell[]): Entry | null {
  const filled = cells.filter((cell) => {
    const text = cellText(cell);
    const header = columnHeaderText(recogniser, cell);
    const ticks = header !== null && columnRole(recogniser, header) === 'appended';
    return (
      text !== '' &&
      !ticks &&
      !YES_NO.test(text) &&
      !/^\(?\d{1,2}[.)]?$/u.test(text) &&
      !isPlaceholder(recogniser, text)
    );
  });
  const [first, ...others] = filled;
  const answers = cells
    .filter((cell) => cell !== first)
    .map(cellText)
    .filter((text) => text !== '');
  const inapplicable = answers.length > 0 && answers.every((text) => INAPPLICABLE.test(text));
  return first === undefined || inapplicable
    ? null
    : {
        subject: cellText(first),
        rest: others.map(cellText).join(' · '),
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
  const rows = new Map<string, GridCell[]>();
  for (const { cell } of lines) {
    if (cell !== null && headerRowAbove(recogniser, cell) !== cell.row) {
      const key = `${cell.grid.id}.${cell.row}`;
      const row = rows.get(key) ?? [];
      if (!row.includes(cell)) {
        row.push(cell);
      }
      rows.set(key, row);
    }
  }
  return [...rows.values()];
}

/** A paragraph is an entry where it names a kind of advice or carries a date. */
function entryOfLine(recogniser: Recogniser, text: string, place: Entry['place']): Entry | null {
  const type = recogniser.adviceTypes.set.find(text);
  if (type === null && firstDate(text) === null) {
    return null;
  }
  const split = /\s[–—-]\s|:\s|,\s|\s\(|;\s/u.exec(text);
  const at = split === null ? text.length : split.index;
  return { subject: text.slice(0, at), rest: text.slice(at).replace(/^[\s–—\-:,(;]+/u, ''), place };
}

/** A row for advice that nobody had to give, without date or author, is no entry. */
function wasNotRequested(recogniser: Recogniser, { subject, rest }: Entry): boolean {
  const text = `${subject} · ${rest}`;
  return recogniser.notRequested.find(text) !== null && firstDate(text) === null;
}

/** The entries of section K: one for each row of its tables, or each paragraph or list item. */
export function readAdvice(recogniser: Recogniser, spans: readonly Span[]): AdviceEntry[] {
  const lines = spans.flatMap((span) => span.lines);
  const content = spans.flatMap(({ mark }) =>
    mark.content === null ? [] : (entryOfLine(recogniser, mark.content, mark.line.place) ?? []),
  );
  const ofRows = rowsOf(recogniser, lines).flatMap((row) => {
    const single = row.length === 1 ? row[0] : undefined;
    if (single !== undefined) {
      return single.lines.flatMap(({ text, place }) =>
        isForm(recogniser, text) ? [] : (entryOfLine(recogniser, text, place) ?? []),
      );
    }
    const entry = entryOfRow(recogniser, row);
    return entry === null || isForm(recogniser, entry.subject) ? [] : [entry];
  });
  const ofLines = lines
    .filter(({ cell, text }) => cell === null && !isForm(recogniser, text))
    .flatMap(({ text, place }) => entryOfLine(recogniser, text, place) ?? []);
  return [...content, ...ofRows, ...ofLines]
    .filter((entry) => wordsOf(entry.subject).length > 0 && !wasNotRequested(recogniser, entry))
    .map((entry) => read(recogniser, entry));
}

/** Whether section K lists its advice, only says that reports follow, or neither. */
export function adviceListOf(
  recogniser: Recogniser,
  entries: readonly AdviceEntry[],
  spans: readonly Span[],
): Plan['adviceList'] {
  if (entries.some(({ status }) => status === 'listed' || status === 'nil-return')) {
    return 'itemised';
  }
  const appended = spans.some((span) =>
    span.lines.some(({ text }) => recogniser.appended.find(text) !== null),
  );
  return appended ? 'appended' : 'none';
}
