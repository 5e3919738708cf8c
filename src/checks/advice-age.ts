import { z } from 'zod';
import { addMonths } from '../language/calendar.ts';
import type { Agency } from '../model/agency.ts';
import type { AdviceEntry, AdviceType } from '../model/plan.ts';
import { type Check, hit, NOT_APPLICABLE, notAssessed, PASS } from './check.ts';
import { dateData, versionDate } from './plan-dates.ts';

const schema = z.strictObject({ adviceYears: z.number().positive() });

const AGENCY_OF: Readonly<Partial<Record<AdviceType, Agency>>> = {
  education: 'education',
  psychology: 'education',
  sensory: 'education',
  health: 'health',
  'social-care': 'social-care',
};

function newest(entries: readonly AdviceEntry[]): AdviceEntry | null {
  const dated = entries.filter(({ date }) => date !== null);
  return dated.toSorted((a, b) => ((a.date?.value ?? '') < (b.date?.value ?? '') ? 1 : -1))[0] ?? null;
}

/** The newest advice was old when the plan was amended (regulation 6(4) allows reuse). */
export const adviceAge: Check<z.infer<typeof schema>> = {
  name: 'advice-age',
  parameters: schema,
  unsure: () => true,
  run: (plan, { adviceYears }, context) => {
    if (plan.advice.length === 0) {
      return NOT_APPLICABLE;
    }
    const entry = newest(plan.advice);
    const version = versionDate(plan, context);
    if (entry === null || entry.date === null || version === null) {
      return notAssessed(
        version === null ? 'no date of this version is printed' : 'no advice carries a date',
      );
    }
    if (addMonths(entry.date.value, adviceYears * 12) >= version.value) {
      return PASS;
    }
    const agency = entry.types.map((type) => AGENCY_OF[type]).find((one) => one !== undefined) ?? 'send';
    const evidence = { text: entry.text, place: entry.place };
    const data = { newestAdvice: entry.date.value, ...dateData('versionDate', version), adviceYears };
    return hit({ absentFrom: ['K'], section: 'K', agency, evidence, data });
  },
};
