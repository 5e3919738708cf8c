import { z } from 'zod';
import { ageInYears, earliestDay } from '../language/calendar.ts';
import type { PhraseSet } from '../language/phrases.ts';
import { findDates } from '../language/printed-dates.ts';
import { type StatedAge, statedAges } from '../language/stated-ages.ts';
import type { CalendarDate, PrintedDate } from '../model/calendar-date.ts';
import type { Hit } from '../model/check.ts';
import type { Evidence, Located, Plan } from '../model/plan.ts';
import { SECTIONS } from '../model/section.ts';
import { type Check, type CheckContext, hit, notAssessed, PASS } from './check.ts';
import { childNames } from './child-names.ts';
import { isChildSubject, type SubjectWords } from './child-subject.ts';
import { childNameLists, childSubjectList, list } from './parameters.ts';
import { type PlanSentence, sentencesOfPlan } from './plan-sentences.ts';
import { type WritingSpan, writingSpan } from './plan-span.ts';
import { unlessUnread } from './unread.ts';

const schema = z.strictObject({
  /** Years by which a stated age may differ: texts are older than the version, ages are rounded. */
  tolerance: z.int().min(0),
  names: childNameLists,
  /** Words that stand for the child. */
  subjects: childSubjectList,
  /** Between the child and an age: "is", "is a happy". */
  linking: list,
  /** Before a date of birth in a sentence. */
  born: list,
  /** People whose ages and births are not the child's. */
  others: list,
});

type Parameters = z.infer<typeof schema>;

interface Lists {
  readonly subject: SubjectWords;
  readonly linking: PhraseSet;
  readonly born: PhraseSet;
  readonly others: PhraseSet;
}

function listsOf(plan: Plan, parameters: Parameters, context: CheckContext): Lists {
  const { wording } = context;
  return {
    subject: {
      names: childNames(plan, parameters.names, context),
      subjects: wording(parameters.subjects),
    },
    linking: wording(parameters.linking),
    born: wording(parameters.born),
    others: wording(parameters.others),
  };
}

const isApart = (one: PrintedDate, other: PrintedDate): boolean =>
  earliestDay(one) > other.value || earliestDay(other) > one.value;

/** "Tom was born on 3 May 2012": dates of birth in the text itself. */
function birthsInText(plan: Plan, { born, others }: Lists): Located<PrintedDate>[] {
  return sentencesOfPlan(plan).flatMap(({ letter, text, place }) => {
    const cue = letter === 'K' || others.find(text) !== null ? null : born.find(text);
    const rest = cue === null ? '' : text.slice(cue.end);
    const [date] = findDates(rest).filter(
      ({ start, precision }) => precision === 'day' && !/\p{L}{4}/u.test(rest.slice(0, start)),
    );
    return date === undefined
      ? []
      : [{ value: date, raw: rest.slice(date.start, date.end), place, confidence: 'high' as const }];
  });
}

/** The words before an age, up to the verb that links it with the child: "Tom is a happy". */
function statesOfChild({ text }: PlanSentence, { start }: StatedAge, { linking, subject }: Lists): boolean {
  const before = text.slice(0, start).replace(/[(,]\s*$/u, '');
  const isApposition = before.trim() !== '' && before !== text.slice(0, start);
  if (isApposition && /^aged/iu.test(text.slice(start)) && isChildSubject(before, subject)) {
    return true;
  }
  return linking
    .findAll(before)
    .some(
      (link) => link.end >= before.trimEnd().length && isChildSubject(before.slice(0, link.start), subject),
    );
}

interface OfChild {
  readonly age: StatedAge;
  readonly sentence: PlanSentence;
}

function agesOfChild(plan: Plan, lists: Lists): OfChild[] {
  return sentencesOfPlan(plan)
    .filter(({ letter }) => letter !== 'K')
    .flatMap((sentence) =>
      statedAges(sentence.text)
        .filter((age) => statesOfChild(sentence, age, lists))
        .map((age) => ({ age, sentence })),
    );
}

interface Allowed {
  readonly births: readonly CalendarDate[];
  readonly span: WritingSpan;
  readonly tolerance: number;
}

function fits(years: number, { births, span: { from, to }, tolerance }: Allowed): boolean {
  return births.some(
    (born) => years >= ageInYears(born, from) - tolerance && years <= ageInYears(born, to) + tolerance,
  );
}

function twoDates([first, ...others]: readonly Located<PrintedDate>[]): Hit | null {
  const other = others.find(({ value }) => first !== undefined && isApart(first.value, value));
  return other === undefined
    ? null
    : { absentFrom: [], section: null, evidence: { text: other.raw, place: other.place }, case: 'dates' };
}

function ageHit({ age, sentence: { letter, shown, place } }: OfChild, actual: number): Hit {
  const evidence: Evidence = { text: shown, place };
  const data = { stated: age.years, actual };
  return { absentFrom: [], section: letter, evidence, case: 'age', confidence: 'medium', data };
}

/** Two dates of birth, or an age of the child that no printed date of birth allows when the plan was written. */
export const birthDate: Check<Parameters> = {
  name: 'birth-date',
  parameters: schema,
  lists: ({ names, subjects, linking, born, others }) => [
    names.nicknames,
    names.cues,
    subjects,
    linking,
    born,
    others,
  ],
  cases: () => ['dates', 'age'],
  unsure: () => true,
  run: (plan, parameters, context) => {
    const lists = listsOf(plan, parameters, context);
    const births = [...(plan.facts.dates.dateOfBirth ?? []), ...birthsInText(plan, lists)];
    const [first] = births;
    if (first === undefined) {
      return notAssessed('no date of birth is printed');
    }
    const dates = twoDates(births);
    if (dates !== null) {
      return hit(dates);
    }
    const ages = agesOfChild(plan, lists);
    const span = writingSpan(plan, context);
    if (ages.length > 0 && span === null) {
      return notAssessed('an age is stated, and no date of this version is printed');
    }
    const days = births.map(({ value }) => value.value);
    const wrong =
      span &&
      ages.find(({ age }) => !fits(age.years, { births: days, span, tolerance: parameters.tolerance }));
    return wrong === null || wrong === undefined
      ? unlessUnread(plan, [...SECTIONS, 'particulars'], PASS)
      : hit(ageHit(wrong, ageInYears(first.value.value, span?.to ?? context.asOf)));
  },
};
