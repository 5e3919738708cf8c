import { z } from 'zod';
import { type Check, hit, NOT_APPLICABLE, PASS } from './check.ts';
import { list } from './parameters.ts';
import { linesOf } from './sections.ts';
import { unlessUnread } from './unread.ts';

const schema = z.strictObject({
  /** Words of a setting's name or type. */
  setting: list,
  /** The label of a setting's name. */
  label: list,
  /** Words that make a line no placement: a present setting, a preference, an announcement. */
  except: list,
});

/** A setting, or a type of setting, named in section I. */
export const placementNamed: Check<z.infer<typeof schema>> = {
  name: 'placement-named',
  parameters: schema,
  lists: ({ setting, label, except }) => [setting, label, except],
  unsure: () => false,
  run: (plan, { setting, label, except }, { wording }) => {
    if (plan.sections.I.state === 'missing') {
      return unlessUnread(plan, ['I'], NOT_APPLICABLE);
    }
    const isLabelled = (text: string): boolean => {
      const match = wording(label).matchStart(text);
      return match !== null && /^\s*:.*\p{L}/u.test(text.slice(match.end));
    };
    const named = linesOf(plan, ['I']).find(
      ({ line }) =>
        ([line.text, line.column].some((text) => text !== null && wording(setting).find(text) !== null) ||
          isLabelled(line.text)) &&
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
