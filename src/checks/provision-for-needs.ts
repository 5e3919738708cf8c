import { z } from 'zod';
import { sectionSchema } from '../model/section.ts';
import { type Check, hit, NOT_APPLICABLE, PASS } from './check.ts';
import { sections } from './parameters.ts';
import { unlessWhollyUnread } from './unread.ts';

const schema = z.strictObject({ needs: sectionSchema, provision: sections });

/** Provision left blank beside needs (case `needs`) or beside a stated none (case `nil`). */
export const provisionForNeeds: Check<z.infer<typeof schema>> = {
  name: 'provision-for-needs',
  parameters: schema,
  cases: () => ['needs', 'nil'],
  unsure: () => false,
  run: (plan, { needs, provision }) => {
    const { state } = plan.sections[needs];
    if (state !== 'content' && state !== 'nil') {
      return unlessWhollyUnread(plan, [needs], NOT_APPLICABLE);
    }
    const [section = null] = provision;
    const states = provision.map((letter) => plan.sections[letter].state);
    if (states.some((one) => one !== 'blank' && one !== 'unread')) {
      return PASS;
    }
    return state === 'content'
      ? hit({ absentFrom: provision, section, case: 'needs', data: { needs } })
      : hit({ absentFrom: [needs, ...provision], section, case: 'nil', data: { needs } });
  },
};
