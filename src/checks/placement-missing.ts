import { z } from 'zod';
import { sentencesOf } from '../language/sentences.ts';
import { wordsOf } from '../language/words.ts';
import type { Plan } from '../model/plan.ts';
import { type Check, type CheckContext, hit, NOT_APPLICABLE, PASS } from './check.ts';
import { list, sections } from './parameters.ts';
import { listsOfPlaces, placeNamesSchema, placeReader } from './placements.ts';
import { linesOf } from './sections.ts';
import { unlessUnread } from './unread.ts';

const schema = z.strictObject({
  /** Words of an arrangement under section 61, and where they may stand. */
  otherwise: list,
  otherwiseIn: sections,
  /** How a setting or a type of one shows. */
  places: placeNamesSchema,
  setting: list,
  type: list,
  /** Words of a sentence that leaves the placement open: a preference, an announcement. */
  open: list,
  /** How a sentence begins that tells only of a wish, and words by which it tells of a decision too. */
  wish: list,
  decided: list,
});

type Parameters = z.infer<typeof schema>;

const MAX_NAME_WORDS = 4;

/** Whether some sentence of section I names a setting or a type and does not leave the placement open. */
function isNamed(plan: Plan, parameters: Parameters, context: CheckContext): boolean {
  const { open, wish, decided, places, setting, type } = parameters;
  const { wording } = context;
  const reader = placeReader(plan, places, context);
  const isOpen = (text: string): boolean =>
    wording(open).find(text) !== null ||
    (wording(wish).matchStart(text) !== null && wording(decided).find(text) === null);
  const isPlain = (part: string): boolean => wording(type).find(part) !== null || reader.places(part);
  const isPlacedIn = (part: string): boolean => {
    const before = wording(places.attends).find(part);
    return before !== null && wording(setting).find(part.slice(before.end)) !== null;
  };
  const mayBeName = (part: string): boolean =>
    reader.mayName(part) || isPlacedIn(part) || wordsOf(part).length <= MAX_NAME_WORDS;
  // Where the section reads like a stated none or an announcement, only a plain name or type tells otherwise.
  const isName = (part: string): boolean =>
    isPlain(part) || (plan.sections.I.state === 'content' && mayBeName(part));
  return plan.sections.I.lines
    .filter(({ subheading }) => subheading === null || !isOpen(subheading))
    .flatMap(({ text }) => sentencesOf(text).flatMap((sentence) => sentence.split(';')))
    .some((part) => /\p{L}{2}/u.test(part) && isName(part) && !isOpen(part));
}

/** Section I with neither a setting nor a type (section 40(2) of the Act, regulation 12(1)(i)). */
export const placementMissing: Check<Parameters> = {
  name: 'placement-missing',
  parameters: schema,
  lists: ({ places, setting, type, otherwise, open, wish, decided }) => [
    ...listsOfPlaces(places),
    setting,
    type,
    otherwise,
    open,
    wish,
    decided,
  ],
  unsure: () => false,
  run: (plan, parameters, context) => {
    const { state, lines, stateEvidence } = plan.sections.I;
    if (state === 'missing') {
      return unlessUnread(plan, ['I'], NOT_APPLICABLE);
    }
    if (isNamed(plan, parameters, context)) {
      return PASS;
    }
    const otherwise = context.wording(parameters.otherwise);
    if (linesOf(plan, parameters.otherwiseIn).some(({ line }) => otherwise.find(line.text) !== null)) {
      return PASS;
    }
    const [line] = lines;
    const evidence = stateEvidence ?? (line === undefined ? null : { text: line.text, place: line.place });
    const absentFrom = ['I', ...parameters.otherwiseIn] as const;
    return hit({ absentFrom, section: 'I', ...(evidence === null ? {} : { evidence }) });
  },
};
