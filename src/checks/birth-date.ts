import { z } from 'zod';
import { addMonths, ageInYears, earliestDay } from '../language/calendar.ts';
import type { CalendarDate, PrintedDate } from '../model/calendar-date.ts';
import type { Hit } from '../model/check.ts';
import type { Plan } from '../model/plan.ts';
import { SECTIONS } from '../model/section.ts';
import { type AgeOfChild, type AgeWords, agesOfChild } from './ages-of-child.ts';
import { type Check, type CheckContext, hit, notAssessed, PASS } from './check.ts';
import { childNameLists, childPossessiveList, childSubjectList, list } from './parameters.ts';
import { type Birth, type BirthWords, statedBirths } from './stated-births.ts';
import { childWordsOf } from './told-of-child.ts';
import { unlessUnread } from './unread.ts';
import { dayOfVersion } from './year-group.ts';

const schema = z.strictObject({
  /** Years by which a stated age may differ: ages are rounded. */
  tolerance: z.int().min(0),
  /** Months by which a text may be older than the version that holds it. */
  olderByMonths: z.int().min(0),
  names: childNameLists,
  /** Words that stand for the child, and for what is the child's. */
  subjects: childSubjectList,
  possessives: childPossessiveList,
  /** Frames of an age: of the present, of a day that is named, and words that put it at another time. */
  ages: z.strictObject({ now: list, ofDay: list, otherTime: list, label: list }),
  /** Before a date of birth in a text. */
  born: z.strictObject({ label: list, verb: list }),
  /** People whose births are not the child's. */
  others: list,
});

type Parameters = z.infer<typeof schema>;

function wordsFor(plan: Plan, parameters: Parameters, context: CheckContext): AgeWords & BirthWords {
  const { ages, born } = parameters;
  const { wording } = context;
  return {
    child: childWordsOf(plan, parameters, context),
    now: wording(ages.now),
    ofDay: wording(ages.ofDay),
    otherTime: wording(ages.otherTime),
    label: wording(ages.label),
    birthLabel: wording(born.label),
    birthVerb: wording(born.verb),
    others: wording(parameters.others),
  };
}

const isApart = (one: PrintedDate, other: PrintedDate): boolean =>
  earliestDay(one) > other.value || earliestDay(other) > one.value;

interface Allowed {
  readonly births: readonly CalendarDate[];
  /** The day of the version. */
  readonly version: CalendarDate;
  readonly parameters: Parameters;
}

/** The ages that a day or a year of writing allows: what is told without a day may have been written in the year before. */
function allowedAges(born: CalendarDate, { on }: AgeOfChild, { version, parameters }: Allowed) {
  const { tolerance, olderByMonths } = parameters;
  const day = on === null || on === 'version' ? version : on;
  const least =
    on === null ? ageInYears(born, addMonths(version, -olderByMonths)) : ageInYears(born, day) - tolerance;
  return { least, most: ageInYears(born, day) + tolerance };
}

function fits(age: AgeOfChild, allowed: Allowed): boolean {
  return allowed.births.some((born) => {
    const { least, most } = allowedAges(born, age, allowed);
    return age.years >= least && age.years <= most;
  });
}

function twoDates([first, ...others]: readonly Birth[]): Hit | null {
  const other = others.find(({ value }) => first !== undefined && isApart(first.value, value));
  return other === undefined
    ? null
    : {
        absentFrom: [],
        section: other.section,
        evidence: { text: other.raw, place: other.place },
        case: 'dates',
      };
}

function ageHit({ years, section, evidence }: AgeOfChild, actual: number): Hit {
  const data = { stated: years, actual };
  return { absentFrom: [], section, evidence, case: 'age', confidence: 'medium', data };
}

/** Two dates of birth, or an age of the child that no printed date of birth allows when the plan was written. */
export const birthDate: Check<Parameters> = {
  name: 'birth-date',
  parameters: schema,
  lists: ({ names, subjects, possessives, ages, born, others }) => [
    ...Object.values(names),
    subjects,
    possessives,
    others,
    ...Object.values(ages),
    ...Object.values(born),
  ],
  cases: () => ['dates', 'age'],
  unsure: () => true,
  run: (plan, parameters, context) => {
    const words = wordsFor(plan, parameters, context);
    const printed = (plan.facts.dates.dateOfBirth ?? []).map((one): Birth => ({ ...one, section: null }));
    const births = [...printed, ...statedBirths(plan, words)];
    const [first] = births;
    if (first === undefined) {
      return notAssessed('no date of birth is printed');
    }
    const dates = twoDates(births);
    if (dates !== null) {
      return hit(dates);
    }
    const ages = agesOfChild(plan, words);
    const version = dayOfVersion(plan, context);
    if (ages.length > 0 && version === null) {
      return notAssessed('an age is stated, and no date of this version is printed');
    }
    const days = births.map(({ value }) => value.value);
    const wrong = version && ages.find((age) => !fits(age, { births: days, version, parameters }));
    return wrong === null || wrong === undefined
      ? unlessUnread(plan, [...SECTIONS, 'particulars'], PASS)
      : hit(ageHit(wrong, ageInYears(first.value.value, version ?? context.asOf)));
  },
};
