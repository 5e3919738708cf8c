import { z } from 'zod';
import type { SectionLine } from '../model/plan.ts';
import { type Check, hit, NOT_APPLICABLE, PASS } from './check.ts';
import { list } from './parameters.ts';
import { listsOfPlaces, placeNamesSchema, placeReader } from './placements.ts';
import { unlessUnread } from './unread.ts';

const schema = z.strictObject({
  /** Words of a setting's name or type. */
  setting: list,
  type: list,
  places: placeNamesSchema,
  /** Words that make a line no placement: a present setting, a preference, an announcement. */
  except: list,
  /** Words of a decision, whatever preference stands beside it. */
  decides: list,
});

/** A setting, or a type of setting, named in section I. */
export const placementNamed: Check<z.infer<typeof schema>> = {
  name: 'placement-named',
  parameters: schema,
  lists: ({ places, ...lists }) => [...listsOfPlaces(places), ...Object.values(lists)],
  unsure: () => false,
  run: (plan, { setting, type, places, except, decides }, context) => {
    const { state, lines } = plan.sections.I;
    if (state === 'missing') {
      return unlessUnread(plan, ['I'], NOT_APPLICABLE);
    }
    const has = (words: string, text: string | null): boolean =>
      text !== null && context.wording(words).find(text) !== null;
    const reader = placeReader(plan, places, context);
    const isNamed = ({ text, column }: SectionLine): boolean =>
      [setting, type].some((each) => has(each, text) || has(each, column)) || reader.places(text);
    const isExcepted = ({ text, column, subheading }: SectionLine): boolean =>
      !has(decides, text) && [text, column, subheading].some((each) => has(except, each));
    const named = lines.find((line) => isNamed(line) && !isExcepted(line));
    if (named === undefined) {
      return unlessUnread(plan, ['I'], PASS);
    }
    return hit({ absentFrom: [], section: 'I', evidence: { text: named.text, place: named.place } });
  },
};
