import { earliestDay } from '../language/calendar.ts';
import { clauseAround } from '../language/clause-around.ts';
import type { PhraseSet } from '../language/phrases.ts';
import { type FoundDate, findDates } from '../language/printed-dates.ts';
import { tenseOf } from '../language/tense.ts';
import { wordsOf } from '../language/words.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import type { Hit } from '../model/check.ts';
import type { Evidence, Plan } from '../model/plan.ts';
import type { SectionLetter } from '../model/section.ts';
import type { CheckContext } from './check.ts';
import { type PlanSentence, sentencesIn } from './plan-sentences.ts';
import { type ChildWords, toldOfChild } from './told-of-child.ts';

export interface EventWords {
  readonly child: ChildWords;
  /** Verbs of what was done, before its date; nouns of what was gathered for the plan. */
  readonly done: PhraseSet;
  readonly gathered: PhraseSet;
  /** Words with which something is still to come. */
  readonly toCome: PhraseSet;
  /** Whose events are not the child's. */
  readonly others: PhraseSet;
}

/** The days that bound what a plan can tell. */
export interface Bounds {
  readonly born: CalendarDate | null;
  readonly audit: Pick<CheckContext, 'asOf' | 'isToCome'>;
  /** The day of a plan that was issued; null of one that was not, or is not dated. */
  readonly issued: CalendarDate | null;
}

interface Found {
  readonly date: FoundDate['value'];
  readonly section: SectionLetter;
  readonly evidence: Evidence;
}

// The dates it is held against may be others than those that were read.
const hitOf = ({ date, section, evidence }: Found, name: string, other: CalendarDate): Hit => ({
  absentFrom: ['particulars'],
  section,
  evidence,
  case: name,
  confidence: 'medium',
  data: { date, other, section },
});

/** The papers of section K, with the dates of each. */
function papersOf({ advice }: Plan) {
  return advice.flatMap(({ status, date, text, place, author, role, types }) =>
    // "This plan will be reviewed by 26 March 2016" is no paper.
    date === null || status === 'not-received' || tenseOf(text) === 'future'
      ? []
      : [
          {
            dates: [date, ...findDates(text)],
            isSigned: role !== null || (author !== null && types.some((type) => type !== 'other')),
            evidence: { text, place },
          },
        ],
  );
}

/** The papers that were written after the plan or the audit, or before the child was born, by all of their dates. */
function adviceHits(plan: Plan, { born, audit, issued }: Bounds): Hit[] {
  return papersOf(plan).flatMap(({ dates, isSigned, evidence }): Hit[] => {
    const [first] = dates.map(earliestDay).toSorted();
    const [last] = dates.map(({ value }) => value).toSorted((a, b) => (a < b ? 1 : -1));
    if (first === undefined || last === undefined) {
      return [];
    }
    const found: Found = { date: last, section: 'K', evidence };
    if (audit.isToCome(first)) return [hitOf(found, 'event-future', audit.asOf)];
    // Laws and codes are older than many a child; they have no author.
    if (isSigned && born !== null && last < born) return [hitOf(found, 'event-before-birth', born)];
    return issued !== null && first > issued ? [hitOf(found, 'advice-after-plan', issued)] : [];
  });
}

/** Words between what was done and its date. */
const FEW = 8;

const ON_DATE = /(?:\bon|\bdated|[(,:])\s*(?:the\s+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?$/iu;

/** Whether a phrase stands close before a date, with "on" or a mark between. */
function isCloseBefore(before: string, phrases: PhraseSet): boolean {
  const last = phrases.findAll(before).at(-1);
  const between = last === undefined ? '' : before.slice(last.end);
  const isNear = wordsOf(between).length <= FEW && !/\b(?:that|to|for|which|when|if)\b/u.test(between);
  return last !== undefined && ON_DATE.test(before) && isNear;
}

interface Known {
  readonly words: EventWords;
  readonly bounds: Bounds;
}

function eventHit(
  { letter, text, shown, place }: PlanSentence,
  date: FoundDate,
  { words, bounds }: Known,
): Hit[] {
  const { before, all } = clauseAround(text, date);
  const told = toldOfChild(before, words.child);
  const isDone = isCloseBefore(told, words.done);
  const tense = tenseOf(all);
  const isGathered = words.gathered.find(told) !== null && ON_DATE.test(told) && tense !== 'present';
  const isPast = tense !== 'future' && words.toCome.find(all) === null;
  if (!isPast || !(isDone || isGathered)) {
    return [];
  }
  const found: Found = { date: date.value, section: letter, evidence: { text: shown, place } };
  if (bounds.audit.isToCome(earliestDay(date))) {
    return [hitOf(found, 'event-future', bounds.audit.asOf)];
  }
  const isOther = words.others.find(told.replace(/['’]s?(?!\p{L})/gu, '')) !== null;
  const isOfChild = isDone && /\bchilds?\b/u.test(told) && !isOther;
  const { born } = bounds;
  return born !== null && date.value < born && (isOfChild || isGathered)
    ? [hitOf(found, 'event-before-birth', born)]
    : [];
}

/** What the plan tells as done on a day that has not come, before the child was born, or after the plan was made. */
export function eventHits(plan: Plan, letters: readonly SectionLetter[], known: Known): Hit[] {
  const told = sentencesIn(plan, letters).flatMap((sentence) =>
    findDates(sentence.text)
      .filter(({ precision }) => precision === 'day')
      .flatMap((date) => eventHit(sentence, date, known)),
  );
  return [...adviceHits(plan, known.bounds), ...told].slice(0, 1);
}
