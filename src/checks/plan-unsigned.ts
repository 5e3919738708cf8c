import { z } from 'zod';
import type { PhraseSet } from '../language/phrases.ts';
import type { Plan } from '../model/plan.ts';
import { type Check, type CheckContext, hit, PASS } from './check.ts';
import { type OfficerWords, showsOfficer } from './officers.ts';
import { showsOpenDate } from './open-dates.ts';
import { list } from './parameters.ts';

const schema = z.strictObject({
  /** How the signature of the authority begins, what its officers are called, and labels of a name beside them. */
  signature: list,
  roles: list,
  nameLabels: list,
  /** Who signs for others, and what stands where a name is still to come. */
  others: list,
  vacant: list,
  givenNames: list,
});

/** Days on which this version can have been issued. */
const ISSUE_DATES = ['finalDate', 'amendedDate', 'signOffDate', 'firstIssueDate'] as const;

function isDated({ facts: { versionDate, dates } }: Plan): boolean {
  return versionDate !== null || ISSUE_DATES.some((fact) => (dates[fact] ?? []).length > 0);
}

function wordsOf(parameters: z.infer<typeof schema>, { wording }: CheckContext): OfficerWords {
  const entries = Object.entries(parameters).map(([name, of]) => [name, wording(of)] as const);
  return Object.fromEntries(entries) as Record<keyof OfficerWords, PhraseSet>;
}

/** A final plan that does not show when it was issued, or by whom. */
export const planUnsigned: Check<z.infer<typeof schema>> = {
  name: 'plan-unsigned',
  parameters: schema,
  lists: (parameters) => Object.values(parameters),
  cases: () => ['date', 'officer', 'both'],
  unsure: () => false,
  run: (plan, parameters, context) => {
    const dated = isDated(plan) || showsOpenDate(plan);
    const signed = showsOfficer(plan, wordsOf(parameters, context));
    if (dated && signed) {
      return PASS;
    }
    const as = dated ? 'officer' : signed ? 'date' : 'both';
    return hit({ absentFrom: ['particulars', 'K'], section: null, case: as });
  },
};
