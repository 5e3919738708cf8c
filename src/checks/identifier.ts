import { type IdentifierFault, nhsNumberFault, upnFault } from '../language/identifiers.ts';
import type { Hit } from '../model/check.ts';
import type { Located, TextFact } from '../model/plan.ts';
import { type Check, hitsOrPass, NOT_APPLICABLE } from './check.ts';
import { noParameters } from './parameters.ts';
import { unlessUnread } from './unread.ts';

type Identifier = Extract<TextFact, 'upn' | 'nhsNumber'>;

const FAULTS: Readonly<Record<Identifier, (value: string) => IdentifierFault | null>> = {
  upn: upnFault,
  nhsNumber: nhsNumberFault,
};

const CASE: Readonly<Record<Identifier, string>> = { upn: 'upn', nhsNumber: 'nhs' };

function hitOf(identifier: Identifier, { value, raw, place }: Located<string>): Hit[] {
  const fault = FAULTS[identifier](value);
  const found = fault === null ? [] : [`${CASE[identifier]}-${fault}`];
  return found.map((name) => ({ absentFrom: [], section: null, evidence: { text: raw, place }, case: name }));
}

/** A pupil's or patient's number of the wrong shape, or with a check character that does not fit. */
export const identifier: Check<object> = {
  name: 'identifier',
  parameters: noParameters,
  cases: () => ['upn-shape', 'upn-check', 'nhs-shape', 'nhs-check'],
  unsure: () => false,
  run: (plan) => {
    const { upn = [], nhsNumber = [] } = plan.facts.texts;
    if (upn.length + nhsNumber.length === 0) {
      return unlessUnread(plan, ['particulars'], NOT_APPLICABLE);
    }
    return hitsOrPass([
      ...upn.flatMap((one) => hitOf('upn', one)),
      ...nhsNumber.flatMap((one) => hitOf('nhsNumber', one)),
    ]);
  },
};
