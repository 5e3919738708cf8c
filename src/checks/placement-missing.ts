import { z } from 'zod';
import { type Check, hit, NOT_APPLICABLE, notAssessed, PASS } from './check.ts';
import { list, sections } from './parameters.ts';
import { linesOf } from './sections.ts';

const schema = z.strictObject({
  /** Words of an arrangement under section 61, and where they may stand. */
  otherwise: list,
  otherwiseIn: sections,
  /** Words that make a line no placement: a preference, an announcement. */
  except: list,
});

/** Section I with neither a setting nor a type (section 40(2) of the Act, regulation 12(1)(i)). */
export const placementMissing: Check<z.infer<typeof schema>> = {
  name: 'placement-missing',
  parameters: schema,
  lists: ({ otherwise, except }) => [otherwise, except],
  unsure: () => false,
  run: (plan, { otherwise, otherwiseIn, except }, { wording }) => {
    const { state, lines, stateEvidence } = plan.sections.I;
    if (state === 'missing' || state === 'unread') {
      return state === 'unread' ? notAssessed('section I could not be read') : NOT_APPLICABLE;
    }
    const named = lines.filter(
      ({ text, subheading }) =>
        wording(except).find(text) === null &&
        (subheading === null || wording(except).find(subheading) === null),
    );
    if (state === 'content' && named.length > 0) {
      return PASS;
    }
    if (linesOf(plan, otherwiseIn).some(({ line }) => wording(otherwise).find(line.text) !== null)) {
      return PASS;
    }
    const [line] = lines;
    const evidence = stateEvidence ?? (line === undefined ? null : { text: line.text, place: line.place });
    return hit({ section: 'I', ...(evidence === null ? {} : { evidence }) });
  },
};
