import { z } from 'zod';
import { type Check, hit, NOT_APPLICABLE, PASS } from './check.ts';
import { list } from './parameters.ts';
import { linesOf } from './sections.ts';
import { unlessUnread } from './unread.ts';

const schema = z.strictObject({
  /** Words of a setting's name or type. */
  setting: list,
  /** Words that make a line no placement: a present setting, a preference, an announcement. */
  except: list,
});

/** A setting, or a type of setting, named in section I. */
export const placementNamed: Check<z.infer<typeof schema>> = {
  name: 'placement-named',
  parameters: schema,
  lists: ({ setting, except }) => [setting, except],
  unsure: () => false,
  run: (plan, { setting, except }, { wording }) => {
    if (plan.sections.I.state === 'missing') {
      return unlessUnread(plan, ['I'], NOT_APPLICABLE);
    }
    const named = linesOf(plan, ['I']).find(
      ({ line }) =>
        [line.text, line.column].some((text) => text !== null && wording(setting).find(text) !== null) &&
        [line.text, line.column, line.subheading].every(
          (text) => text === null || wording(except).find(text) === null,
        ),
    );
    if (named === undefined) {
      return unlessUnread(plan, ['I'], PASS);
    }
    const { text, place } = named.line;
    return hit({ absentFrom: [], section: 'I', evidence: { text, place } });
  },
};
