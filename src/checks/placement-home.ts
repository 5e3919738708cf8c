import { z } from 'zod';
import { sentencesOf } from '../language/sentences.ts';
import type { Plan } from '../model/plan.ts';
import { type Check, type CheckContext, hit, NOT_APPLICABLE, PASS } from './check.ts';
import { list, sections } from './parameters.ts';
import { linesOf } from './sections.ts';
import { unlessUnread } from './unread.ts';

const schema = z.strictObject({
  /** Words by which home is the place of education. */
  home: list,
  /** Words that use "home" for something else, or place nobody. */
  except: list,
  /** Words of a setting and of a type: an address beside them is its own. */
  setting: list,
  type: list,
  /** Words of an arrangement under section 61, and where they may stand. */
  otherwise: list,
  otherwiseIn: sections,
});

type Parameters = z.infer<typeof schema>;

/** The postcode of the United Kingdom (BS 7666), which ends an address. */
const POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b/u;

/** A line of section I that places the child at home; null where none does. */
function homeLine(plan: Plan, { home, except, setting, type }: Parameters, { wording }: CheckContext) {
  const has = (name: string, text: string | null): boolean =>
    text !== null && wording(name).find(text) !== null;
  const { lines } = plan.sections.I;
  const namesSetting = lines.some(({ text }) => has(setting, text) || has(type, text));
  const isHome = (sentence: string, subheading: string | null): boolean =>
    !has(except, sentence) &&
    !has(except, subheading) &&
    !has(setting, sentence) &&
    (has(home, sentence) || (!namesSetting && POSTCODE.test(sentence)));
  return lines.find(({ text, subheading }) =>
    sentencesOf(text).some((sentence) => isHome(sentence, subheading)),
  );
}

/** Home, or an address, as the placement of section I (East Sussex v TW [2016] UKUT 528). */
export const placementHome: Check<Parameters> = {
  name: 'placement-home',
  parameters: schema,
  lists: ({ home, except, setting, type, otherwise }) => [home, except, setting, type, otherwise],
  unsure: () => false,
  run: (plan, parameters, context) => {
    if (plan.sections.I.state === 'missing') {
      return unlessUnread(plan, ['I'], NOT_APPLICABLE);
    }
    const line = homeLine(plan, parameters, context);
    if (line === undefined) {
      return unlessUnread(plan, ['I'], PASS);
    }
    const otherwise = context.wording(parameters.otherwise);
    const isStated = linesOf(plan, parameters.otherwiseIn).some(
      ({ line: { text } }) => otherwise.find(text) !== null,
    );
    const evidence = { text: line.text, place: line.place };
    return isStated ? PASS : hit({ absentFrom: parameters.otherwiseIn, section: 'I', evidence });
  },
};
