import { z } from 'zod';
import { addMonths, earliestDay } from '../language/calendar.ts';
import { calendarDateSchema } from '../model/calendar-date.ts';
import type { Hit } from '../model/check.ts';
import { DATE_FACTS, type DateFact, type Plan } from '../model/plan.ts';
import { stageSchema } from '../model/stage.ts';
import { type Check, type CheckContext, hitsOrPass, NOT_APPLICABLE } from './check.ts';
import { type EventWords, eventHits } from './dated-events.ts';
import { labelledDates } from './labelled-dates.ts';
import { childNameLists, childPossessiveList, childSubjectList, list, sections } from './parameters.ts';
import { dateData, dateEvidence, factWords, type NamedDate, printedDate, versionDate } from './plan-dates.ts';
import { childWordsOf } from './told-of-child.ts';
import { unlessUnread } from './unread.ts';
import { dateOfBirth } from './year-group.ts';

const dateName = z.enum([...DATE_FACTS, 'versionDate']);

const pair = z.strictObject({
  earlier: dateName,
  later: dateName,
  /** Only at these stages. */
  stages: z.array(stageSchema).optional(),
  /** The later date's label must hold one of these words. */
  label: list.optional(),
  /** Dates further apart than this belong to two rounds of the same step. */
  withinMonths: z.int().positive().optional(),
  /** Only where the earlier step's date lies on or after this day. */
  since: calendarDateSchema.optional(),
});

type Pair = z.infer<typeof pair>;

const schema = z.strictObject({
  order: z.array(pair).min(1),
  /** Dates of what has happened: none lies after the day of the audit. */
  past: z.array(z.enum(DATE_FACTS)),
  /** Of these, dates that a plan may announce at these stages. */
  announced: z.strictObject({ dates: z.array(z.enum(DATE_FACTS)), stages: z.array(stageSchema) }),
  /** Labels of steps that come before a plan is first made. */
  steps: list,
  /** Sections whose text tells what was done when, and the words that tell it. */
  events: z.strictObject({
    sections,
    done: list,
    gathered: list,
    toCome: list,
    others: list,
    names: childNameLists,
    subjects: childSubjectList,
    possessives: childPossessiveList,
  }),
});

type Parameters = z.infer<typeof schema>;

function dateOf(plan: Plan, name: z.infer<typeof dateName>, context: CheckContext): NamedDate | null {
  return name === 'versionDate' ? versionDate(plan, context) : printedDate(plan, name);
}

/** The two dates of a pair, where they are in the wrong order on every reading of them. */
function reversed(plan: Plan, one: Pair, context: CheckContext): [NamedDate, NamedDate] | null {
  const earlier = dateOf(plan, one.earlier, context);
  const later = dateOf(plan, one.later, context);
  if (earlier === null || later === null || earlier.located === later.located) {
    return null;
  }
  const from = earliestDay(earlier.printed);
  const isOfRound = one.withinMonths === undefined || addMonths(later.value, one.withinMonths) >= from;
  const isSince = one.since === undefined || from >= one.since;
  return from > later.value && isOfRound && isSince ? [earlier, later] : null;
}

function holdsAt({ stages, label, later }: Pair, plan: Plan, context: CheckContext): boolean {
  const isStage = stages === undefined || stages.some((stage) => stage === context.stage);
  const printed = dateOf(plan, later, context)?.located.label ?? '';
  return isStage && (label === undefined || context.wording(label).find(printed) !== null);
}

function orderHit([earlier, later]: readonly [NamedDate, NamedDate]): Hit {
  const data = {
    ...dateData('earlier', earlier),
    ...dateData('later', later),
    earlierField: factWords(earlier.fact),
    laterField: factWords(later.fact),
  };
  return { absentFrom: [], section: null, evidence: dateEvidence(later), case: 'order', data };
}

function futureHits(plan: Plan, { past, announced }: Parameters, context: CheckContext): Hit[] {
  const { stage, isToCome } = context;
  const mayAnnounce = announced.stages.some((one) => one === stage);
  const facts = past.filter((fact: DateFact) => !(mayAnnounce && announced.dates.includes(fact)));
  return facts.flatMap((fact) => {
    const date = printedDate(plan, fact);
    return date === null || !isToCome(earliestDay(date.printed))
      ? []
      : [
          {
            absentFrom: [],
            section: null,
            evidence: dateEvidence(date),
            case: 'future',
            data: { ...dateData('date', date), field: factWords(fact), asOf: context.asOf },
          },
        ];
  });
}

function wordsOfEvents(plan: Plan, { events }: Parameters, context: CheckContext): EventWords {
  const { wording } = context;
  return {
    child: childWordsOf(plan, events, context),
    done: wording(events.done),
    gathered: wording(events.gathered),
    toCome: wording(events.toCome),
    others: wording(events.others),
  };
}

/** What was done after the plan that tells of it, after the audit, or before the child was born. */
function hitsOfEvents(plan: Plan, parameters: Parameters, context: CheckContext): Hit[] {
  const { stage } = context;
  const isIssued = stage === 'final' || stage === 'amended-final';
  const issued = isIssued ? (versionDate(plan, context)?.value ?? null) : null;
  const words = wordsOfEvents(plan, parameters, context);
  return eventHits(plan, parameters.events.sections, {
    words,
    bounds: { born: dateOfBirth(plan), audit: context, issued },
  });
}

/** Steps towards a first plan that are printed with a day after it. */
function hitsOfSteps(plan: Plan, { steps }: Parameters, context: CheckContext): Hit[] {
  const made = context.stage === 'final' ? versionDate(plan, context) : printedDate(plan, 'firstIssueDate');
  return labelledDates(plan, context.wording(steps)).flatMap(({ label, date, evidence }): Hit[] => {
    if (made === null || earliestDay(date) <= made.value) {
      return [];
    }
    const data = {
      earlier: date.value,
      ...dateData('later', made),
      earlierField: label.toLowerCase(),
      laterField: factWords(made.fact),
    };
    return [{ absentFrom: ['particulars'], section: null, evidence, case: 'order', data }];
  });
}

/** Printed dates that cannot be in the order in which they stand, or that lie in the future. */
export const dateOrder: Check<Parameters> = {
  name: 'date-order',
  parameters: schema,
  lists: ({ order, steps, events: { sections: _sections, names, ...events } }) => [
    ...order.flatMap(({ label }) => label ?? []),
    steps,
    ...Object.values(names),
    ...Object.values(events),
  ],
  cases: () => ['order', 'future', 'event-future', 'event-before-birth', 'advice-after-plan'],
  unsure: () => false,
  run: (plan, parameters, context) => {
    if (Object.keys(plan.facts.dates).length === 0) {
      return unlessUnread(plan, ['particulars'], NOT_APPLICABLE);
    }
    const future = futureHits(plan, parameters, context);
    const isFuture = ({ located }: NamedDate): boolean => context.isToCome(earliestDay(located.value));
    const found = parameters.order
      .filter((one) => holdsAt(one, plan, context))
      .flatMap((one) => {
        const dates = reversed(plan, one, context);
        return dates === null || (future.length > 0 && isFuture(dates[0])) ? [] : [dates];
      });
    // One date that stands out of its order with several others is one mistake.
    const distinct = found.filter(
      ([earlier, later], index) =>
        !found
          .slice(0, index)
          .some(([one, other]) => one.located === earlier.located || other.located === later.located),
    );
    const told = [...hitsOfSteps(plan, parameters, context), ...hitsOfEvents(plan, parameters, context)];
    return hitsOrPass([...future, ...distinct.map(orderHit), ...told]);
  },
};
