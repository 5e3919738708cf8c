import { z } from 'zod';
import { numberedEntries } from '../language/run-in-list.ts';
import { sentencesOf } from '../language/sentences.ts';
import { findTimescales } from '../language/timescales.ts';
import { wordsOf } from '../language/words.ts';
import { type Check, hit, NOT_APPLICABLE, PASS } from './check.ts';
import { unlessUnread } from './unread.ts';

const LEAST_WORDS = 3;

/** The outcomes that the text of one may hold: numbered entries, parts between semicolons, sentences each with a time. */
function heldAtMost(text: string): number {
  const parts = text.split(';').filter((part) => wordsOf(part).length >= LEAST_WORDS);
  const timed = sentencesOf(text).filter((sentence) => findTimescales(sentence).length > 0);
  return Math.max(1, numberedEntries(text), parts.length, timed.length);
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

const schema = z.strictObject({ least: z.int(), most: z.int() });

/** Fewer (case `few`) or more (case `many`) outcomes than a review can work with. */
export const outcomeCount: Check<z.infer<typeof schema>> = {
  name: 'outcome-count',
  parameters: schema,
  cases: () => ['few', 'many'],
  unsure: () => false,
  run: (plan, { least, most }) => {
    // The same outcome may stand under several areas of need.
    const texts = [...new Set(plan.outcomes.map(({ text }) => text))];
    if (texts.length === 0) {
      return unlessUnread(plan, ['E'], NOT_APPLICABLE);
    }
    // One paragraph may hold a whole list, and a list between semicolons may be one of steps: each count in favour.
    const atMost = sum(texts.map(heldAtMost));
    const count = sum(texts.map((text) => Math.max(1, numberedEntries(text))));
    if (atMost < least) {
      return hit({ absentFrom: ['E'], section: 'E', case: 'few', data: { count: atMost, least, most } });
    }
    return count > most
      ? hit({ absentFrom: [], section: 'E', case: 'many', data: { count, least, most } })
      : unlessUnread(plan, ['E'], PASS);
  },
};
