import { matchesOf } from './matches.ts';
import type { TextSpan } from './quotation.ts';

const UNIT = '(?:weeks?|wks|fortnights?|months?|mths|half[- ]terms?|terms?|years?|yrs)';
const SOME = '(?:\\d{1,2}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen)';

/** Words by which something shall be there at the latest. */
const LATEST = '(?:by|before|until|no later than|not later than)';

/** Times that no document dates by itself; "two new foods in a week" is a rhythm. */
const OPEN: readonly RegExp[] = [
  new RegExp(
    `\\b(?!in (?:a|one) (?:week|fortnight)\\b)(?:within|in|over|after|during|throughout|for(?= the (?:next|coming)))(?: the)?(?: next| coming| course of the next)? ${SOME}(?: full| school| academic)?[ -]${UNIT}\\b(?! out of| of every)`,
    'giu',
  ),
  new RegExp(`\\b(?:the )?next ${SOME}?(?: academic| school)? ?${UNIT}\\b`, 'giu'),
  /\b(?:end|close) of (?:the |this |next |each |every |her |his |their )?(?:current |present |first |second |third |final |next )?(?:academic |school |autumn |spring |summer |college )?(?:year|term|half[- ]term|key stage|phase|course|programme|plan|placement|school|college|education|stage)\b/giu,
  /\b(?:this|next|the current|the coming|the following|each|every) (?:academic |school |autumn |spring |summer )(?:year|term|half[- ]term)\b/giu,
  /\b(?:by|at|before|until|for|from)(?: the| time of| her| his| their| this| its| next| coming| first| following)*(?: annual| interim| transition| transfer)? review\b/giu,
  new RegExp(
    `\\b(?:${LATEST}|end of|from)(?: the)?(?: end of| start of| middle of)?(?: next| this)? (?:january|february|march|april|may|june|july|august|september|october|november|december|easter|christmas|summer|spring|autumn|whitsun)\\b`,
    'giu',
  ),
  new RegExp(
    `\\b${SOME} ${UNIT} (?:from|after|of) (?:the )?(?:date|day|issue|start|making|finalisation) of\\b`,
    'giu',
  ),
  new RegExp(`^${SOME} ${UNIT}(?= ?[:–-] )`, 'giu'),
  /\b(?:leav(?:es|ing)|transfers? to|moves? (?:on )?to|transition to|starts?|goes to|joins) (?:school|college|secondary|primary|university|nursery|sixth form|post[- ]16|adult services|his next|her next|their next)\b/giu,
  new RegExp(`\\b${SOME} ${UNIT} (?:from now|from today|on from now|hence)\\b`, 'giu'),
  /\b(?:by|before|until) the time (?:he|she|they|i) (?:starts?|leaves?|finish(?:es)?|begins?|joins?|moves?|goes?|enters?)\b/giu,
  /\b(?:by|before|until|no later than|not later than) (?:the )?(?:(?:january|february|march|april|may|june|july|august|september|october|november|december|next|easter|christmas|summer|spring|autumn|whitsun) )?half[- ]term\b/giu,
  /\b(?:by|before|until|on|from) (?:the )?\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:january|february|march|april|may|june|july|august|september|october|november|december)\b/giu,
  /\b(?:by|at|before|until) (?:the |his |her |their |my )?(?:next |coming )?(?:phase transfer|(?:next|coming) (?:transfer|transition|stage of education))\b/giu,
  /\b(?:by|in|before) (?:adulthood|adult life)\b/giu,
  /\b(?:in|within) (?:a|one) year'?s?\b/giu,
];

/** The times of a text that only its writer can date: "within 12 months", "by the next review"; they may overlap. */
export function openTimes(text: string): TextSpan[] {
  return OPEN.flatMap((form) =>
    matchesOf(text, form).map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );
}
