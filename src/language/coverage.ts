import type { Coverage } from './quantity-kinds.ts';
import type { Read } from './read-frequency.ts';
import { occasionAfter } from './rhythms.ts';
import { unitAt } from './time-units.ts';
import { spanOf, type Token, textAt } from './tokens.ts';

const WHOLE = new Set(['all', 'whole', 'entire']);

function wholeAt(tokens: readonly Token[], at: number): number | null {
  const word = textAt(tokens, at);
  if (word === 'full' && textAt(tokens, at + 1) === '-' && textAt(tokens, at + 2) === 'time') {
    return at + 3;
  }
  if (word === 'full' && textAt(tokens, at + 1) === 'time' && textAt(tokens, at + 2) !== 'table') {
    return at + 2;
  }
  if (word === 'throughout') {
    const from = ['the', 'his', 'her', 'their', 'each', 'every'].includes(textAt(tokens, at + 1))
      ? at + 2
      : at + 1;
    return unitAt(tokens, from)?.next ?? occasionAfter(tokens, from);
  }
  const unit = WHOLE.has(word) ? unitAt(tokens, at + 1) : null;
  // "All Year 9 pupils" is no length of time.
  const isYearGroup = unit?.unit === 'year' && /^\d/u.test(textAt(tokens, unit.next));
  return WHOLE.has(word) && !isYearGroup ? (unit?.next ?? occasionAfter(tokens, at + 1)) : null;
}

/** What is there day and night; "24-hour notice" and "within 24 hours" are other things. */
const DAY_AND_NIGHT = new Set([
  'staff',
  'staffing',
  'support',
  'care',
  'supervision',
  'cover',
  'residential',
]);

const ROUND_THE_CLOCK = ['day and night', 'round the clock'].map((words) => words.split(' '));

function dayAndNightAt(tokens: readonly Token[], at: number): number | null {
  if (ROUND_THE_CLOCK.some((words) => words.every((word, index) => textAt(tokens, at + index) === word))) {
    return at + 3;
  }
  const from = textAt(tokens, at + 1) === '-' ? at + 2 : at + 1;
  const is24 = textAt(tokens, at) === '24' && textAt(tokens, from) === 'hour';
  return is24 && DAY_AND_NIGHT.has(textAt(tokens, from + 1)) ? from + 1 : null;
}

const PER_CENT = ['%', 'percent'];
const OWNERS = new Set(['his', 'her', 'their', 'the', 'all', 'each', 'every', 'school', 'taught']);
const OF_TIME = /^(?:time|day|week|timetable|lessons?)$/u;

/** "80% of his time", "60 per cent of all lessons". */
function shareAt(tokens: readonly Token[], at: number): number | null {
  const isSplit = textAt(tokens, at + 1) === 'per' && textAt(tokens, at + 2) === 'cent';
  const isShare = /^\d/u.test(textAt(tokens, at)) && (isSplit || PER_CENT.includes(textAt(tokens, at + 1)));
  const of = isSplit ? at + 3 : at + 2;
  if (!isShare || textAt(tokens, of) !== 'of') return null;
  let end = of + 1;
  while (OWNERS.has(textAt(tokens, end))) end += 1;
  return OF_TIME.test(textAt(tokens, end)) ? end + 1 : null;
}

/** "throughout the day", "all lessons", "24-hour staff", "full time", "80% of his time"; null if none begins at the token. */
export function coverageAt(tokens: readonly Token[], at: number): Read<Coverage> | null {
  const next = wholeAt(tokens, at) ?? dayAndNightAt(tokens, at) ?? shareAt(tokens, at);
  return next === null ? null : { found: { kind: 'coverage', ...spanOf(tokens, at, next) }, next };
}
