import { z } from 'zod';
import { withoutQuotations, withoutSpans } from '../language/quotation.ts';
import { sentencesOf } from '../language/sentences.ts';
import { findTimescales } from '../language/timescales.ts';
import type { PlanOutcome } from '../model/plan.ts';
import { type Check, type CheckContext, hitsOrPass, NOT_APPLICABLE, PASS } from './check.ts';
import { list } from './parameters.ts';
import { unlessUnread } from './unread.ts';

const schema = z.strictObject({
  /** Verbs that nobody can see done: improve, develop, engage. */
  weak: list,
  /** Verbs of what somebody can be seen to do. */
  observable: list,
  /** Words that set a measure: independently, without a prompt, out of, a level. */
  criterion: list,
  /** Words that say where or with whom. */
  setting: list,
  /** What will be given is no outcome; another rule says so. */
  provision: list,
});

type Parameters = z.infer<typeof schema>;

const DIGIT_OR_NUMBER =
  /\d|%|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|once|twice|half|every|each|daily|weekly|fortnightly)\b/iu;

/** The text without the words for its time: "by July 2027" measures nothing. */
function withoutTimes(text: string): string {
  const times = findTimescales(text).filter(({ start, end }) => start > 0 || end < text.length);
  return withoutSpans(text, times);
}

/** How sure the examples must be that nobody can see it. */
const SURE = 0.85;

/** "We will know from: talk with staff." behind an outcome says by whose word, and not what. */
const LABELLED = /^\p{Lu}[^:.]{2,40}:\s/u;

const withoutLabelled = (text: string): string =>
  sentencesOf(text)
    .filter((sentence, at) => at === 0 || !LABELLED.test(sentence))
    .join(' ');

/** A note in a cell begins with a noun: "Talk with staff" is nothing that the person does. */
const withoutFirstWord = (note: string): string => note.replace(/^\s*\p{L}+/u, '');

function isMeasurable(outcome: PlanOutcome, lists: Parameters, { wording }: CheckContext): boolean {
  const { text, beside, says: byExample, share } = outcome;
  const isWeak = byExample === 'unseen' && share >= SURE;
  const whole = withoutTimes(withoutQuotations(text));
  const note = beside === null ? '' : withoutTimes(beside);
  const says = (name: keyof Parameters, words: string): boolean => wording(lists[name]).find(words) !== null;
  const all = `${whole}\n${note}`;
  if (DIGIT_OR_NUMBER.test(all) || says('criterion', all)) {
    return true;
  }
  const own = withoutLabelled(whole);
  const seen = `${own}\n${withoutFirstWord(note)}`;
  return (!says('weak', own) && !isWeak) || (says('observable', seen) && says('setting', seen));
}

/** Outcomes in which nothing can be seen or counted once they are reached. */
export const outcomeMeasure: Check<Parameters> = {
  name: 'outcome-measure',
  parameters: schema,
  lists: ({ weak, observable, criterion, setting, provision }) => [
    weak,
    observable,
    criterion,
    setting,
    provision,
  ],
  unsure: () => false,
  run: (plan, parameters, context) => {
    if (plan.outcomes.length === 0) {
      return unlessUnread(plan, ['E'], NOT_APPLICABLE);
    }
    const hits = plan.outcomes
      .filter(({ text }) => context.wording(parameters.provision).find(text) === null)
      .filter((outcome) => !isMeasurable(outcome, parameters, context))
      .map(({ text, place }) => ({
        absentFrom: [],
        section: 'E' as const,
        evidence: { text, place },
        confidence: 'medium' as const,
      }));
    return hits.length === 0 ? unlessUnread(plan, ['E'], PASS) : hitsOrPass(hits);
  },
};
