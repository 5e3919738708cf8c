import { clockTimeAt } from './clock-times.ts';
import { type Token, textAt } from './tokens.ts';

/** Words that begin what an event sets off: "whenever he is upset", "if she has a seizure". */
const OPENINGS = new Set(['whenever', 'when', 'if', 'where', 'once', 'should']);

/** What happens to a child: as often as it does, what is written for it is to be given. */
const EVENTS = new Set(
  `distressed dysregulated overwhelmed upset anxious angry agitated frustrated unsettled heightened panicked panics
  overloaded seizure meltdown hypo vomits faints chokes wheezes wheezy breathless soiled wet hurt`.split(
    /\s+/u,
  ),
);

/** By these somebody decides whether it is given, so they say nothing of how often. */
const DECIDED = new Set(
  `need needs needed require requires required possible appropriate necessary available helpful wishes wants asks
  asked requests requested felt thought considered deemed judged may might could`.split(/\s+/u),
);

/** How many words may stand between the opening and the event: "if he or she is becoming very". */
const REACH = 8;

/** A clause ends before these. */
const ENDS = new Set([',', '.', ';', ':', '(', ')', 'and', 'then']);

/** The index after an event in a clause that begins at a token; null where it holds none, or somebody decides. */
function eventIn(tokens: readonly Token[], from: number): number | null {
  for (let at = from; at < from + REACH; at += 1) {
    const word = textAt(tokens, at);
    if (word === '' || ENDS.has(word) || DECIDED.has(word)) return null;
    if (EVENTS.has(word)) return at + 1;
  }
  return null;
}

/** The index after "whenever he is distressed" that begins at a token; null where no such clause does. */
export function eventAfter(tokens: readonly Token[], at: number): number | null {
  return OPENINGS.has(textAt(tokens, at)) ? eventIn(tokens, at + 1) : null;
}

/** What stands between times of day: "at 9am, 12 noon and at 3pm". */
const BETWEEN_TIMES = new Set([',', 'and', 'at', 'again', '&']);

/** The index after two times of day or more ("at 9am, 12 noon and 3pm"); null where fewer stand there. */
export function timesOfDayAfter(tokens: readonly Token[], at: number): number | null {
  if (textAt(tokens, at) !== 'at') return null;
  let next = at + 1;
  let times = 0;
  for (let time = clockTimeAt(tokens, next); time?.isMarked; time = clockTimeAt(tokens, next)) {
    times += 1;
    if (times > 1 && !BETWEEN_TIMES.has(textAt(tokens, time.next))) return time.next;
    next = time.next;
    while (BETWEEN_TIMES.has(textAt(tokens, next))) next += 1;
  }
  return times > 1 ? next : null;
}
