import { z } from 'zod';
import { type Check, hitsOrPass } from './check.ts';
import { sections } from './parameters.ts';

const schema = z.strictObject({ sections });

/** Sections that are not separately identified (SEND Regulations 2014, regulation 12(1)). */
export const sectionPresent: Check<z.infer<typeof schema>> = {
  name: 'section-present',
  parameters: schema,
  unsure: () => false,
  run: (plan, { sections: wanted }) => {
    const missing = wanted.filter((letter) => plan.sections[letter].state === 'missing');
    return hitsOrPass(missing.map((section) => ({ absentFrom: [section], section, data: { section } })));
  },
};
