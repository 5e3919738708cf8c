import { type Check, hit, NOT_APPLICABLE, PASS } from './check.ts';
import { noParameters } from './parameters.ts';
import { unlessUnread } from './unread.ts';

/** Neither a list of the advice nor appended reports; reports without a list are the case `appended`. */
export const adviceList: Check<object> = {
  name: 'advice-list',
  parameters: noParameters,
  cases: () => ['appended'],
  unsure: () => false,
  run: (plan) => {
    const { state } = plan.sections.K;
    if (state === 'missing') {
      return unlessUnread(plan, ['K'], NOT_APPLICABLE);
    }
    if (plan.adviceList === 'itemised') {
      return PASS;
    }
    const isAppended = plan.adviceList === 'appended';
    return hit({ absentFrom: ['K'], section: 'K', ...(isAppended ? { case: 'appended' } : {}) });
  },
};
