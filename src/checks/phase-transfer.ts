import { z } from 'zod';
import { schoolYear } from '../language/calendar.ts';
import { type CalendarDate, calendarDateSchema } from '../model/calendar-date.ts';
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
});

const schema = z.strictObject({ transfers: z.array(transfer).min(1) });

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

function says(plan: Plan, name: string, { wording }: CheckContext): boolean {
  return linesOf(plan, ['I']).some(({ line }) => wording(name).find(line.text) !== null);
}

/** A person about to change phase whose plan still names the present phase alone (regulation 18). */
export const phaseTransfer: Check<Parameters> = {
  name: 'phase-transfer',
  parameters: schema,
  lists: ({ transfers }) => transfers.flatMap(({ present, next }) => [present, next]),
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
    if (says(plan, due.transfer.next, context)) {
      return PASS;
    }
    if (!says(plan, due.transfer.present, context)) {
      return notAssessed('section I does not say for which phase the placement is');
    }
    const [line] = plan.sections.I.lines;
    const evidence = line === undefined ? {} : { evidence: { text: line.text, place: line.place } };
    const data = { yearGroup: year, deadline: due.deadline, asOf: context.asOf };
    return hit({ absentFrom: ['I'], section: 'I', ...evidence, confidence: 'medium', data });
  },
};
