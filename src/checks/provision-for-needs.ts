import { z } from 'zod';
import { sectionSchema } from '../model/section.ts';
import { type Check, hit, NOT_APPLICABLE, notAssessed, PASS } from './check.ts';
import { sections } from './parameters.ts';
import { unreadAmong } from './sections.ts';

const schema = z.strictObject({ needs: sectionSchema, provision: sections });

/** Provision left blank beside needs (case `needs`) or beside a stated none (case `nil`). */
export const provisionForNeeds: Check<z.infer<typeof schema>> = {
  name: 'provision-for-needs',
  parameters: schema,
  cases: () => ['needs', 'nil'],
  unsure: () => false,
  run: (plan, { needs, provision }) => {
    const unread = unreadAmong(plan, [needs, ...provision]);
    if (unread !== null) {
      return notAssessed(unread);
    }
    const { state } = plan.sections[needs];
    if (state !== 'content' && state !== 'nil') {
      return NOT_APPLICABLE;
    }
    const [section = null] = provision;
    const allBlank = provision.every((letter) => plan.sections[letter].state === 'blank');
    return allBlank ? hit({ section, case: state === 'content' ? 'needs' : 'nil', data: { needs } }) : PASS;
  },
};
