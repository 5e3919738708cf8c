import { type Check, hit, notAssessed, PASS } from './check.ts';
import { noParameters } from './parameters.ts';
import { unlessUnread } from './unread.ts';

/** A menu of status words from which nobody chose, or no word, date or signature that shows the stage. */
export const stageUnclear: Check<object> = {
  name: 'stage-unclear',
  parameters: noParameters,
  cases: () => ['menu', 'none'],
  unsure: () => false,
  run: (plan) => {
    const { unfinished, printedStage } = plan;
    const menu = unfinished.find(({ as }) => as === 'status-menu');
    if (menu !== undefined) {
      const evidence = { text: menu.text, place: menu.place };
      return hit({ absentFrom: [], section: null, case: 'menu', evidence });
    }
    if (printedStage === 'unknown') {
      return hit({ absentFrom: ['particulars'], section: null, case: 'none' });
    }
    return unfinished.some(({ as }) => as === 'unseen-choice')
      ? notAssessed('which of the printed status words was ticked cannot be seen')
      : unlessUnread(plan, ['particulars'], PASS);
  },
};
