import { type Check, hit, PASS } from './check.ts';
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
    return printedStage === 'unknown'
      ? hit({ absentFrom: ['particulars'], section: null, case: 'none' })
      : unlessUnread(plan, ['particulars'], PASS);
  },
};
