import { z } from 'zod';
import { nameAtStart } from '../language/person-names.ts';
import type { PhraseSet } from '../language/phrases.ts';
import type { Plan } from '../model/plan.ts';
import { type Check, hit, PASS } from './check.ts';
import { list } from './parameters.ts';

const schema = z.strictObject({
  /** How the signature of the authority begins. */
  signature: list,
});

/** Days on which this version can have been issued. */
const ISSUE_DATES = ['finalDate', 'amendedDate', 'signOffDate', 'firstIssueDate'] as const;

function isDated({ facts: { versionDate, dates } }: Plan): boolean {
  return versionDate !== null || ISSUE_DATES.some((fact) => (dates[fact] ?? []).length > 0);
}

/** Whether somebody stands behind a signature, in its line or the next. */
function isSigned({ outside, sections: { K } }: Plan, signature: PhraseSet): boolean {
  const lines = [...outside, ...K.lines].map(({ text }) => text);
  return lines.some((text, index) => {
    const match = signature.matchStart(text);
    if (match === null) {
      return false;
    }
    const rest = text.slice(match.end).replace(/^[\s:.…_–—-]+/u, '');
    return nameAtStart(rest === '' ? (lines[index + 1] ?? '') : rest) !== null;
  });
}

/** A final plan that does not show when it was issued, or by whom. */
export const planUnsigned: Check<z.infer<typeof schema>> = {
  name: 'plan-unsigned',
  parameters: schema,
  lists: ({ signature }) => [signature],
  cases: () => ['date', 'officer', 'both'],
  unsure: () => false,
  run: (plan, { signature }, { wording }) => {
    const dated = isDated(plan);
    const signed = (plan.facts.texts.officer ?? []).length > 0 || isSigned(plan, wording(signature));
    if (dated && signed) {
      return PASS;
    }
    const as = dated ? 'officer' : signed ? 'date' : 'both';
    return hit({ absentFrom: ['particulars', 'K'], section: null, case: as });
  },
};
