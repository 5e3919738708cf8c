import type { CheckOutcome, Searched } from '../model/check.ts';
import type { Plan } from '../model/plan.ts';
import type { SectionLetter } from '../model/section.ts';
import type { Check, CheckContext } from './check.ts';
import { hitsOrPass, notAssessed } from './check.ts';

const PARTICULARS = 'dates, names or signatures may stand in a part that could not be read';

interface Wholeness {
  readonly says: (letters: string, plan: Plan) => string;
  readonly holds: (section: Plan['sections'][SectionLetter], plan: Plan) => boolean;
}

/** How a section can fail to be read in full, and the words for it; the last of them leaves some of it read. */
const NOT_WHOLE: readonly Wholeness[] = [
  { says: (letters) => `section ${letters} could not be read`, holds: ({ state }) => state === 'unread' },
  {
    says: (letters) => `section ${letters} may stand in a part that could not be read`,
    holds: ({ state, hasUnread }) => hasUnread && state === 'missing',
  },
  {
    says: (letters, { unplacedWords }) =>
      `section ${letters} may be among the ${unplacedWords} words that stand under headings that name no section`,
    holds: ({ state, hasUnread }, { unplacedWords }) =>
      state === 'missing' && !hasUnread && unplacedWords > 0,
  },
  {
    says: (letters) => `a part of section ${letters} could not be read`,
    holds: ({ state, hasUnread }) => hasUnread && state !== 'unread' && state !== 'missing',
  },
];

function reasons(plan: Plan, letters: readonly SectionLetter[], kinds: readonly Wholeness[]): string[] {
  return kinds.flatMap(({ says, holds }) => {
    const found = letters.filter((letter) => holds(plan.sections[letter], plan));
    return found.length === 0 ? [] : [says([...new Set(found)].join(', '), plan)];
  });
}

/** Why not all of these parts could be read in full; null where all could. */
export function unreadAmong(plan: Plan, parts: readonly Searched[]): string | null {
  const letters = parts.filter((part) => part !== 'particulars');
  const open = parts.includes('particulars') && plan.particularsUnread ? [PARTICULARS] : [];
  const all = [...reasons(plan, letters, NOT_WHOLE), ...open];
  return all.length === 0 ? null : all.join('; ');
}

/** The outcome, unless one of the parts could not be read in full: then nobody can tell. */
export function unlessUnread(plan: Plan, parts: readonly Searched[], outcome: CheckOutcome): CheckOutcome {
  const unread = unreadAmong(plan, parts);
  return unread === null ? outcome : notAssessed(unread);
}

/** The outcome, unless nothing could be read of one of the sections: enough where a state alone decides. */
export function unlessWhollyUnread(
  plan: Plan,
  letters: readonly SectionLetter[],
  outcome: CheckOutcome,
): CheckOutcome {
  const unread = reasons(plan, letters, NOT_WHOLE.slice(0, -1));
  return unread.length === 0 ? outcome : notAssessed(unread.join('; '));
}

/** What a check says of a plan: nothing is absent from a part that could not be read in full. */
export function judge<Parameters>(
  check: Check<Parameters>,
  plan: Plan,
  { parameters, context }: { readonly parameters: Parameters; readonly context: CheckContext },
): CheckOutcome {
  const outcome = check.run(plan, parameters, context);
  if (outcome.outcome !== 'hit') {
    return outcome;
  }
  const sure = outcome.hits.filter(({ absentFrom }) => unreadAmong(plan, absentFrom) === null);
  if (sure.length > 0) {
    return hitsOrPass(sure);
  }
  const searched = outcome.hits.flatMap(({ absentFrom }) => absentFrom);
  return notAssessed(unreadAmong(plan, searched) ?? '');
}
