import { capitalWords } from '../language/capital-names.ts';
import { clauseAround } from '../language/clause-around.ts';
import { numberAt } from '../language/number-words.ts';
import type { PhraseSet } from '../language/phrases.ts';
import { findDates } from '../language/printed-dates.ts';
import { bareAges, type StatedAge, statedAges } from '../language/stated-ages.ts';
import { textAt, tokensOf } from '../language/tokens.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import type { Evidence, Plan } from '../model/plan.ts';
import type { SectionLetter } from '../model/section.ts';
import { type PlanSentence, sentencesOfPlan } from './plan-sentences.ts';
import { printedLines } from './printed-lines.ts';
import { type ChildWords, toldOfChild } from './told-of-child.ts';

/** An age that the plan states of the child. */
export interface AgeOfChild {
  readonly years: number;
  /** The day of the age, where the sentence names it; `version` where a label of the cover does; null for the present. */
  readonly on: CalendarDate | 'version' | null;
  readonly section: SectionLetter | null;
  readonly evidence: Evidence;
}

export interface AgeWords {
  readonly child: ChildWords;
  /** Frames with "child", "childs" and "statedage": of the present, and of a day that the sentence names. */
  readonly now: PhraseSet;
  readonly ofDay: PhraseSet;
  /** Before a frame: the age is of another time. */
  readonly otherTime: PhraseSet;
  /** Labels of an age on the cover. */
  readonly label: PhraseSet;
  /** People who are not the child. */
  readonly others: PhraseSet;
}

const APPOSITION = /(?:^|[.;:]\s*)child\s*[,(]\s*statedage/u;

function isStated(told: string, frames: PhraseSet, { otherTime }: AgeWords): boolean {
  return frames
    .findAll(told)
    .some(
      (match) =>
        told.slice(match.start, match.end).includes('statedage') &&
        otherTime.find(clauseAround(told, match).before) === null,
    );
}

/** Whom a clause says that the child has: "He has a brother, Ellis." */
const HAS = /\b(?:has|have|had)\b[^.;]*$/u;

/** "My brother helps me. He is 14.": the nearest person said before, and not the child, of whom a sentence told already. */
function speaksOfOther({ text, before }: PlanSentence, { child, others }: AgeWords): boolean {
  const own = (said: string): number => toldOfChild(said, child).search(/\bchild\b/u);
  const last = before.at(-1) ?? '';
  const other = others.find(last);
  const isNamed = capitalWords(text).some(({ word }) => child.names?.include(word) === true);
  const told = other === null ? '' : last.slice(0, other.start);
  return !isNamed && other !== null && (own(told) < 0 || HAS.test(told));
}

function agesIn(sentence: PlanSentence, words: AgeWords): AgeOfChild[] {
  const { letter, text, shown, place } = sentence;
  const ages = speaksOfOther(sentence, words) ? [] : [...statedAges(text), ...bareAges(text)];
  const [date] = ages.length === 0 ? [] : findDates(text).filter(({ precision }) => precision === 'day');
  return ages.flatMap((age: StatedAge) => {
    const others = ages.map(({ start, end }) => ({
      start,
      end,
      by: start === age.start ? 'statedage' : 'otherage',
    }));
    const told = toldOfChild(text, words.child, others);
    const isNow = APPOSITION.test(told) || isStated(told, words.now, words);
    const isOfDay = date !== undefined && isStated(told, words.ofDay, words);
    const one = { years: age.years, section: letter, evidence: { text: shown, place } };
    return isNow || isOfDay ? [{ ...one, on: date?.value ?? null }] : [];
  });
}

/** "Age: 9 years 2 months": the number behind the label alone. */
function ageBehindLabel(text: string, { label }: AgeWords): number | null {
  const [before = '', after = ''] = text.split(/[:|]/u);
  const tokens = tokensOf(after);
  const number = label.matchesWhole(before) ? numberAt(tokens, 0) : null;
  const isRange = number !== null && ['-', '/', 'to', 'plus', '+'].includes(textAt(tokens, number.next));
  const isMonths = number !== null && /^m(?:on)?ths?$/u.test(textAt(tokens, number.next));
  return number === null || isRange || isMonths ? null : Math.floor(number.value);
}

function labelledAges(plan: Plan, words: AgeWords): AgeOfChild[] {
  const outside = printedLines(plan).filter(({ from }) => from === 'outside');
  const rows = Map.groupBy(
    outside.filter(({ place }) => place.row !== undefined),
    ({ place }) => `${place.table} ${place.row}`,
  );
  const joined = [...rows.values()].map((row) => ({
    text: row.map(({ text }) => text.replaceAll(':', '')).join(' | '),
    place: row.at(-1)?.place ?? {},
  }));
  return [...outside, ...joined].flatMap(({ text, place }): AgeOfChild[] => {
    const years = ageBehindLabel(text, words);
    return years === null ? [] : [{ years, on: 'version', section: null, evidence: { text, place } }];
  });
}

/** The ages that the cover and the sections but K state of the child. */
export function agesOfChild(plan: Plan, words: AgeWords): AgeOfChild[] {
  const sentences = sentencesOfPlan(plan).filter(({ letter }) => letter !== 'K');
  return [...labelledAges(plan, words), ...sentences.flatMap((sentence) => agesIn(sentence, words))];
}
