import { z } from 'zod';
import type { Unread } from '../model/document.ts';
import { type Check, hitsOrPass, notAssessed } from './check.ts';
import { sections } from './parameters.ts';

const schema = z.strictObject({ sections });

/** Unread parts that can hold a whole section; a single picture (a crest, a signature) does not. */
const CAN_HOLD_SECTION: readonly Unread['what'][] = [
  'image-page',
  'embedded-document',
  'alternative-chunk',
  'encoding',
];

/** Sections that are not separately identified (SEND Regulations 2014, regulation 12(1)). */
export const sectionPresent: Check<z.infer<typeof schema>> = {
  name: 'section-present',
  parameters: schema,
  unsure: () => false,
  run: (plan, { sections: wanted }) => {
    const missing = wanted.filter((letter) => plan.sections[letter].state === 'missing');
    if (missing.length > 0 && plan.unread.some(({ what }) => CAN_HOLD_SECTION.includes(what))) {
      return notAssessed(`section ${missing.join(', ')} may stand in a part that could not be read`);
    }
    return hitsOrPass(missing.map((section) => ({ section, data: { section } })));
  },
};
