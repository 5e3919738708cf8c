import { matchesOf } from '../language/matches.ts';
import type { PhraseMatch } from '../language/phrases.ts';
import { firstDate } from '../language/printed-dates.ts';
import type { AdviceEntry, AdviceType, Plan } from '../model/plan.ts';
import { entriesOf } from './advice-entries.ts';
import type { Entry } from './advice-lines.ts';
import { PERSON, ROLE } from './advice-words.ts';
import type { NamesOfChild } from './people.ts';
import { type Recogniser, wholeKind } from './recogniser.ts';
import type { Span } from './spans.ts';

/** "The nurse's report" is of the nurse; "the parents' advice" is of the parents. */
const POSSESSIVE = /(?<=\p{L})['’]s\b|(?<=s)['’](?=\s)/gu;

function matchesIn({ adviceTypes }: Recogniser, text: string): PhraseMatch[] {
  return adviceTypes.set.findAll(text.replaceAll(POSSESSIVE, ''));
}

function typesIn({ adviceTypes }: Recogniser, matches: readonly PhraseMatch[]): AdviceType[] {
  const types = matches.flatMap(({ phrase }) => adviceTypes.kindOf(phrase) ?? []);
  return [...new Set(types)].filter((type) => type !== 'other');
}

/** The kinds of advice that a text names, wherever in it they stand. */
export function typesNamed(recogniser: Recogniser, text: string): AdviceType[] {
  return typesIn(recogniser, matchesIn(recogniser, text));
}

/** "Mr and Mrs Riley": hardly anybody else signs as a couple. */
const COUPLE = /\bMrs? (?:and|&) (?:Mrs?|Ms)\b/u;

const TITLED = /\b(?:Mrs?|Ms|Miss)\.? (?:\p{Lu}\.? ?){0,2}(\p{Lu}[\p{L}'’-]+)/gu;

/** Whether nobody's role is told, and who is named has the child's surname or is one of a couple. */
function isOfParents(text: string, { family }: NamesOfChild): boolean {
  const isNamed = matchesOf(text, TITLED).some(([, surname = '']) => family.includes(surname));
  return !ROLE.test(text) && (COUPLE.test(text) || isNamed);
}

/** "Isla's questionnaire" is the child's questionnaire. */
const saidOfChild = (subject: string, { given }: NamesOfChild): string =>
  subject.replace(/^(\p{L}+)['’]s\b/u, (whole, name: string) => (given.includes(name) ? 'child’s' : whole));

/** Where the label of an advice ends and its particulars begin: "Education, with advice on adult life". */
const LABEL_END = /[:,]|\s(?:including|with)\s/u;

/** "School advice, including preparation for adult life": a report that holds advice of another kind. */
const HOLDS = /\b(?:including|incorporating)\s/u;

const typesHeld = (recogniser: Recogniser, subject: string): AdviceType[] => {
  const [, held] = subject.split(HOLDS);
  return held === undefined ? [] : typesNamed(recogniser, held);
};

/** "Education: annual review report": the label names whose advice it is, whatever the report is called behind it. */
function typesOfLabel({ adviceAlone }: Recogniser, subject: string): AdviceType[] {
  const end = subject.search(LABEL_END);
  const type = end < 0 ? undefined : wholeKind(adviceAlone, subject.slice(0, end));
  return type === undefined ? [] : [type];
}

/** "Pupil views: Mrs S Dunne, class teacher": whoever wrote them down gives no advice of their own. */
function isOfChild(recogniser: Recogniser, subject: string): boolean {
  const end = subject.indexOf(':');
  return end > 0 && typesNamed(recogniser, subject.slice(0, end)).join() === 'child';
}

/** "Transition assessment | adult social care": what advice is for says nothing of the service that gives it. */
const servicesBehind = (named: readonly AdviceType[], byAuthor: readonly AdviceType[]): AdviceType[] =>
  named.join() === 'adulthood' ? byAuthor.filter((type) => SERVICES.includes(type)) : [];

const SERVICES: readonly AdviceType[] = ['health', 'social-care'];

const OF_EDUCATION: readonly AdviceType[] = ['sensory', 'adulthood'];

/** "Education | Ann Hale, teacher of the deaf": of all that schools and teachers give, advice of another kind. */
const expertsBehind = (named: readonly AdviceType[], byAuthor: readonly AdviceType[]): AdviceType[] =>
  named.includes('education') ? byAuthor.filter((type) => OF_EDUCATION.includes(type)) : [];

/** "3. Education": a typed number is no part of what the advice is called. */
const NUMBER_BEFORE = /^[([]?\d{1,2}[.)\]]\s+/u;

/** The subject names the advice; only where it does not, the author's role or name tells. */
function typesOf(recogniser: Recogniser, entry: Entry, child: NamesOfChild): AdviceType[] {
  const { rest } = entry;
  const subject = entry.subject.replace(NUMBER_BEFORE, '');
  const alone = wholeKind(recogniser.adviceAlone, subject);
  if (alone !== undefined) {
    return [alone, ...expertsBehind([alone], typesNamed(recogniser, rest))];
  }
  if (isOfChild(recogniser, subject)) {
    return ['child'];
  }
  const matches = matchesIn(recogniser, subject);
  const own = [...typesOfLabel(recogniser, subject), ...typesIn(recogniser, matches)];
  const named = [...new Set([...own, ...typesHeld(recogniser, subject)])];
  const byAuthor = typesIn(recogniser, matchesIn(recogniser, rest));
  // "Views" alone does not say whose: "Views gathered at home: Leila's parents".
  const isOpen = matches.every(({ start, end }) => !/\s/u.test(subject.slice(start, end)));
  if (isOpen && named.join() === 'child' && byAuthor.includes('parent')) {
    return ['parent'];
  }
  const behind = [...servicesBehind(named, byAuthor), ...expertsBehind(named, byAuthor)];
  const told = named.length > 0 ? [...new Set([...named, ...behind])] : byAuthor;
  const isWhose = told.length === 0 || (isOpen && told.join() === 'child');
  if (isWhose && isOfParents(`${subject} ${rest}`, child)) {
    return ['parent'];
  }
  if (told.length > 0) return told;
  const ofChild = typesNamed(recogniser, saidOfChild(subject, child));
  return ofChild.length > 0 ? ofChild : ['other'];
}

/** One possessive and a noun for what it would be, and nothing more. */
const LABEL = /^\p{L}+(?:['’]s|s['’]) (?:advice|views?|report|information|contribution|form)$/iu;

function statusOf(recogniser: Recogniser, { subject, rest }: Entry, dated: boolean): AdviceEntry['status'] {
  const text = `${subject} ${rest}`;
  const answer = rest === '' ? subject : rest;
  const isNamed = PERSON.test(rest);
  // "Parents' advice" alone is the label of a form: whose advice it would be, not that somebody gave it.
  const isLabel = rest === '' && LABEL.test(subject);
  const authored = isNamed || ROLE.test(rest) || (ROLE.test(subject) && !isLabel);
  if (recogniser.nilReturn.find(text) !== null && (dated || authored)) {
    return 'nil-return';
  }
  // A day beside "no response" is the day of the request, unless somebody's advice stands beside it.
  const wasAsked = recogniser.asked.find(answer) !== null;
  const nothingCame = recogniser.notReceived.find(answer) !== null && !(dated && isNamed && !wasAsked);
  if (nothingCame || (wasAsked && !dated)) {
    return 'not-received';
  }
  return dated || authored ? 'listed' : 'bare';
}

/** That a child is not known is answered by a desk and not by a professional. */
const DESK = /\b(?:team|desk|hub|front door)\b/iu;

function read(recogniser: Recogniser, entry: Entry, child: NamesOfChild): AdviceEntry {
  const text = `${entry.subject} ${entry.rest}`.trim();
  const date = firstDate(text);
  const author = PERSON.exec(entry.rest)?.[0].trim() ?? PERSON.exec(entry.subject)?.[0].trim() ?? null;
  const status = statusOf(recogniser, entry, date !== null);
  const role = ROLE.exec(entry.rest)?.[0] ?? ROLE.exec(entry.subject)?.[0] ?? null;
  return {
    types: typesOf(recogniser, entry, child),
    status,
    text,
    author,
    role: role ?? (status === 'nil-return' ? (DESK.exec(entry.rest)?.[0] ?? null) : null),
    date: date === null ? null : { value: date.value, precision: date.precision },
    place: entry.place,
  };
}

/** The entries of section K, each with what it is advice of, its author, date and standing. */
export function readAdvice(
  recogniser: Recogniser,
  spans: readonly Span[],
  child: NamesOfChild,
): AdviceEntry[] {
  return entriesOf(recogniser, spans).map((entry) => read(recogniser, entry, child));
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
