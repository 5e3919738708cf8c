import { z } from 'zod';
import { schoolYear } from '../language/calendar.ts';
import { firstDate } from '../language/printed-dates.ts';
import { sentencesOf } from '../language/sentences.ts';
import { yearRanges } from '../language/year-ranges.ts';
import { type CalendarDate, calendarDateSchema } from '../model/calendar-date.ts';
import type { CheckOutcome } from '../model/check.ts';
import type { Plan } from '../model/plan.ts';
import { type Check, type CheckContext, hit, NOT_APPLICABLE, notAssessed, PASS } from './check.ts';
import { list } from './parameters.ts';
import { linesOf } from './sections.ts';
import { unlessUnread } from './unread.ts';
import { yearGroupAsOf } from './year-group.ts';

const transfer = z.strictObject({
  /** The year group in which the person leaves a phase. */
  year: z.int(),
  /** The last day on which naming the next placement is in time, "MM-DD". */
  deadline: z.string().regex(/^\d{2}-\d{2}$/),
  present: list,
  next: list,
  /** Only few settings end with this year group: no other is looked at than one that says so. */
  only: z.boolean().default(false),
  /** The setting on the cover ends with this year group unless it says one of these. */
  presentUnless: list.optional(),
});

const schema = z.strictObject({
  transfers: z.array(transfer).min(1),
  /** Words of a sentence that leaves the next placement open, how one begins that tells only of a wish, and of a decision. */
  open: list,
  wish: list,
  decided: list,
});

type Parameters = z.infer<typeof schema>;

interface Due {
  readonly transfer: z.infer<typeof transfer>;
  readonly deadline: CalendarDate;
}

/** The transfer of the school year under way whose deadline has passed, if any. */
function dueTransfer(year: number, { transfers }: Parameters, asOf: CalendarDate): Due | null {
  const found = transfers.find((one) => one.year === year);
  if (found === undefined) {
    return null;
  }
  const deadline = calendarDateSchema.parse(`${schoolYear(asOf) + 1}-${found.deadline}`);
  return asOf > deadline ? { transfer: found, deadline } : null;
}

interface Reading {
  readonly parameters: Parameters;
  readonly due: Due;
  readonly context: CheckContext;
  /** The writer's text of section I. */
  readonly texts: readonly string[];
  /** The setting that the cover names. */
  readonly setting: string;
}

/** No later than this a new school year's placement begins. */
const NEXT_BEGINS = '06-01';

/** "Secondary school to be named" and "Parents would like Hill Academy" name nothing. */
function isOpen(sentence: string, { parameters: { open, wish, decided }, context: { wording } }: Reading) {
  return (
    wording(open).find(sentence) !== null ||
    (wording(wish).matchStart(sentence) !== null && wording(decided).find(sentence) === null)
  );
}

/** Whether a sentence tells of the next phase; a day before the move is when the present placement began. */
function tellsNext(text: string, reading: Reading): boolean {
  const { due, context } = reading;
  if (isOpen(text, reading)) {
    return false;
  }
  const begins = `${due.deadline.slice(0, 4)}-${NEXT_BEGINS}`;
  return context
    .wording(due.transfer.next)
    .findAll(text)
    .some(({ start, end }) => (firstDate(text.slice(start, end))?.value ?? begins) >= begins);
}

/** Whether the placement is one that ends with the year group, that goes on, or nobody can tell. */
function presentPhase({ due, context, texts, setting }: Reading): 'ends' | 'goes-on' | 'open' {
  const { year, present, presentUnless } = due.transfer;
  const ranges = texts.flatMap(yearRanges);
  if (ranges.some(({ last }) => last > year)) {
    return 'goes-on';
  }
  const says = (name: string): boolean => texts.some((text) => context.wording(name).find(text) !== null);
  if (ranges.some(({ last }) => last === year) || says(present)) {
    return 'ends';
  }
  const isOfCover = setting !== '' && texts.some((text) => text.includes(setting));
  return presentUnless !== undefined && isOfCover && !says(presentUnless) ? 'ends' : 'open';
}

function judged(reading: Reading, { plan, year }: { plan: Plan; year: number }): CheckOutcome {
  const { due, context, texts, setting } = reading;
  const phase = presentPhase(reading);
  // "Hill College, for pupils aged 11 to 16": the name of the present setting tells of no next one.
  const others =
    phase === 'ends' && setting !== '' ? texts.map((text) => text.replaceAll(setting, ' ')) : texts;
  const sentences = others.flatMap((text) => sentencesOf(text).flatMap((sentence) => sentence.split(';')));
  if (sentences.some((sentence) => tellsNext(sentence, reading))) {
    return PASS;
  }
  if (phase !== 'ends') {
    return due.transfer.only
      ? NOT_APPLICABLE
      : notAssessed('section I does not say for which phase the placement is');
  }
  const [line] = plan.sections.I.lines;
  const evidence = line === undefined ? {} : { evidence: { text: line.text, place: line.place } };
  const data = { yearGroup: year, deadline: due.deadline, asOf: context.asOf };
  return hit({ absentFrom: ['I'], section: 'I', ...evidence, confidence: 'medium', data });
}

/** A person about to change phase whose plan still names the present phase alone (regulation 18). */
export const phaseTransfer: Check<Parameters> = {
  name: 'phase-transfer',
  parameters: schema,
  lists: ({ transfers, open, wish, decided }) => [
    open,
    wish,
    decided,
    ...transfers.flatMap(({ present, next, presentUnless }) => [
      present,
      next,
      ...(presentUnless === undefined ? [] : [presentUnless]),
    ]),
  ],
  unsure: () => true,
  run: (plan, parameters, context) => {
    const { state } = plan.sections.I;
    if (state !== 'content') {
      return unlessUnread(plan, ['I'], NOT_APPLICABLE);
    }
    const year = yearGroupAsOf(plan, context);
    if (year === null) {
      return notAssessed('the year group on the date of the audit is not known');
    }
    const due = dueTransfer(year, parameters, context.asOf);
    if (due === null) {
      return NOT_APPLICABLE;
    }
    const texts = linesOf(plan, ['I']).map(({ line }) => line.text);
    const setting = plan.facts.texts.setting?.[0]?.value ?? '';
    return judged({ parameters, due, context, texts, setting }, { plan, year });
  },
};
