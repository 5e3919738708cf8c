import { z } from 'zod';
import type { PhraseSet } from '../language/phrases.ts';
import { sentencesOf } from '../language/sentences.ts';
import type { Plan, SectionLine } from '../model/plan.ts';
import { type Check, type CheckContext, hit, NOT_APPLICABLE, PASS } from './check.ts';
import { list, sections } from './parameters.ts';
import { listsOfPlaces, namesByWord, placeNamesSchema, placeReader } from './placements.ts';
import { linesOf } from './sections.ts';
import { unlessUnread } from './unread.ts';

const schema = z.strictObject({
  /** Words by which home is the place of education. */
  home: list,
  /** Words by which it is so for some days, or from some day on, whatever setting is named beside it. */
  surely: list,
  /** A house that is somebody's: "her aunt's house". */
  own: list,
  places: placeNamesSchema,
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

/** Whether a text is somebody's house and nothing else: "Amir's grandmother's house, 3 Elm Road". */
function isSomebodysHouse(text: string, own: PhraseSet): boolean {
  return own
    .findAll(text)
    .some(
      ({ start, end }) =>
        /(?:['’]s?|^the|^his|^her|^their)\s$/iu.test(text.slice(0, start)) &&
        /^\p{Ll}/u.test(text.slice(start)) &&
        /^\s*(?:[,.(]|$)/u.test(text.slice(end)),
    );
}

/**
 * A line of section I that places the child at home; null where none does, or where a setting is named beside it, unless
 * the words are sure.
 */
function homeLine(plan: Plan, parameters: Parameters, context: CheckContext): SectionLine | null {
  const { home, surely, own, except, setting, type, places } = parameters;
  const { wording } = context;
  const reader = placeReader(plan, places, context);
  const has = (name: string, text: string | null): boolean =>
    text !== null && wording(name).find(text) !== null;
  const named = (text: string): boolean => has(setting, text) || has(type, text) || reader.places(text);
  const isHome = (sentence: string): boolean =>
    (isSomebodysHouse(sentence, wording(own)) && !named(sentence)) ||
    (!has(except, sentence) && !namesByWord(sentence, wording(setting)) && has(home, sentence));
  const isAddress = (sentence: string): boolean => !has(except, sentence) && POSTCODE.test(sentence);
  const { lines } = plan.sections.I;
  const isSure = (sentence: string): boolean => !has(except, sentence) && has(surely, sentence);
  const sure = lines.find(({ text }) => sentencesOf(text).some(isSure));
  if (sure !== undefined) return sure;
  const athome = lines.filter(
    ({ text, subheading }) => !has(except, subheading) && sentencesOf(text).some(isHome),
  );
  if (lines.some((line) => !athome.includes(line) && named(line.text))) return null;
  if (athome.some(({ text }) => sentencesOf(text).some((sentence) => !isHome(sentence) && named(sentence)))) {
    return null;
  }
  return athome[0] ?? lines.find(({ text }) => sentencesOf(text).some(isAddress)) ?? null;
}

/** Home, or an address, as the placement of section I (East Sussex v TW [2016] UKUT 528). */
export const placementHome: Check<Parameters> = {
  name: 'placement-home',
  parameters: schema,
  lists: ({ places, home, surely, own, except, setting, type, otherwise }) => [
    ...listsOfPlaces(places),
    home,
    surely,
    own,
    except,
    setting,
    type,
    otherwise,
  ],
  unsure: () => false,
  run: (plan, parameters, context) => {
    if (plan.sections.I.state === 'missing') {
      return unlessUnread(plan, ['I'], NOT_APPLICABLE);
    }
    const line = homeLine(plan, parameters, context);
    if (line === null) {
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
