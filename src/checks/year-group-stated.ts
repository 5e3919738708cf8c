import { z } from 'zod';
import { ncYear } from '../language/calendar.ts';
import { numberAt } from '../language/number-words.ts';
import type { PhraseSet } from '../language/phrases.ts';
import { tokensOf } from '../language/tokens.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import type { Hit } from '../model/check.ts';
import type { Plan } from '../model/plan.ts';
import { type Check, type CheckContext, hitsOrPass, notAssessed, PASS } from './check.ts';
import { childNames } from './child-names.ts';
import { isChildSubject } from './child-subject.ts';
import { childNameLists, childSubjectList, list } from './parameters.ts';
import { allTexts, sentencesOfPlan } from './plan-sentences.ts';
import { writingSpan } from './plan-span.ts';
import { dateOfBirth, dayOfVersion, yearsAhead } from './year-group.ts';

const schema = z.strictObject({
  /** Years by which stated and computed year group may differ. */
  tolerance: z.int().min(0),
  /** From this year on colleges count in their own way. */
  lastYear: z.int(),
  names: childNameLists,
  subjects: childSubjectList,
  /** Before the number, where a text says in which year the child is. */
  stated: list,
  /** Words that make a year one of a course. */
  ofCourse: list,
  /** Words that say why the year group is another. */
  explained: list,
});

type Parameters = z.infer<typeof schema>;

interface StatedYear {
  readonly year: number;
  /** School years between this version and the one from which the year holds. */
  readonly ahead: number;
  readonly hit: Omit<Hit, 'data'>;
}

/** The year group that the cover prints; "Supported internship, year 1" is of a course. */
function printedYears(plan: Plan, ofCourse: PhraseSet, on: CalendarDate | null): StatedYear[] {
  const courses = plan.outside.filter(({ text }) => ofCourse.find(text) !== null).map(({ place }) => place);
  return plan.facts.yearGroup
    .slice(0, 1)
    .filter(({ place }) => !courses.includes(place))
    .map(({ value, raw, place }) => ({
      year: value,
      ahead: yearsAhead(raw, on),
      hit: { absentFrom: [], section: null, evidence: { text: raw, place } },
    }));
}

/** "Tom is in Year 9": the years that the sections state of the child. */
function yearsInText(plan: Plan, parameters: Parameters, context: CheckContext): StatedYear[] {
  const subject = {
    names: childNames(plan, parameters.names, context),
    subjects: context.wording(parameters.subjects),
  };
  const stated = context.wording(parameters.stated);
  return sentencesOfPlan(plan).flatMap(({ letter, text, shown, place }): StatedYear[] => {
    const match = letter === 'K' ? null : stated.find(text);
    if (match === null || !isChildSubject(text.slice(0, match.start), subject)) {
      return [];
    }
    const number = numberAt(tokensOf(text.slice(match.end)), 0);
    const evidence = { text: shown, place };
    return number === null
      ? []
      : [
          {
            year: number.value,
            ahead: 0,
            hit: { absentFrom: [], section: letter, evidence, confidence: 'medium' },
          },
        ];
  });
}

/** Whether a year may be right: nurseries have no number of their own, nor have the years after the last one. */
function fits(year: number, { first, last }: YearSpan, { tolerance, lastYear }: Parameters): boolean {
  return (
    (year >= first - tolerance && year <= last + tolerance) ||
    (year < 0 && last < 0) ||
    (year >= lastYear && last >= lastYear)
  );
}

interface YearSpan {
  readonly first: number;
  readonly last: number;
}

function spanOfYears(
  plan: Plan,
  context: CheckContext,
): { readonly printed: YearSpan; readonly text: YearSpan } | null {
  const born = dateOfBirth(plan);
  const written = writingSpan(plan, context);
  if (born === null || written === null) {
    return null;
  }
  const last = ncYear(born, written.to);
  return { printed: { first: last, last }, text: { first: ncYear(born, written.from), last } };
}

/** A year group of the child that the date of birth does not give. */
export const yearGroupStated: Check<Parameters> = {
  name: 'year-group-stated',
  parameters: schema,
  lists: ({ names, subjects, stated, ofCourse, explained }) => [
    ofCourse,
    names.nicknames,
    names.cues,
    subjects,
    stated,
    explained,
  ],
  unsure: () => true,
  run: (plan, parameters, context) => {
    const printed = printedYears(plan, context.wording(parameters.ofCourse), dayOfVersion(plan, context));
    const inText = yearsInText(plan, parameters, context);
    if (printed.length + inText.length === 0) {
      return notAssessed('no year group is printed');
    }
    const years = spanOfYears(plan, context);
    if (years === null) {
      return notAssessed('no date of birth, or no date of this version, is printed');
    }
    const wrong = [
      ...printed.filter(({ year, ahead }) => !fits(year - ahead, years.printed, parameters)),
      ...inText.filter(({ year }) => !fits(year, years.text, parameters)),
    ];
    const explained = context.wording(parameters.explained);
    if (wrong.length > 0 && allTexts(plan).some(({ text }) => explained.find(text) !== null)) {
      return PASS;
    }
    const data = { computed: years.printed.last };
    return hitsOrPass(
      wrong.slice(0, 1).map(({ year, hit }) => ({ ...hit, data: { ...data, stated: year } })),
    );
  },
};
