import { type Check, hit, NOT_APPLICABLE, notAssessed, PASS } from './check.ts';
import { noParameters } from './parameters.ts';

/** Neither a list of the advice nor appended reports; reports without a list are the case `appended`. */
export const adviceList: Check<object> = {
  name: 'advice-list',
  parameters: noParameters,
  cases: () => ['appended'],
  unsure: () => false,
  run: (plan) => {
    const { state } = plan.sections.K;
    if (state === 'missing') {
      return NOT_APPLICABLE;
    }
    if (state === 'unread') {
      return notAssessed('section K could not be read');
    }
    if (plan.adviceList === 'itemised') {
      return PASS;
    }
    return hit({ section: 'K', ...(plan.adviceList === 'appended' ? { case: 'appended' } : {}) });
  },
};
