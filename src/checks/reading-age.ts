import { z } from 'zod';
import { withoutQuotations } from '../language/quotation.ts';
import { readingAge as ageOf, countsOf } from '../language/readability.ts';
import type { Hit } from '../model/check.ts';
import { type Check, hitsOrPass, NOT_APPLICABLE, PASS } from './check.ts';
import { sections } from './parameters.ts';
import { distinctSections } from './sections.ts';
import { unlessUnread } from './unread.ts';

const schema = z.strictObject({
  sections,
  /** The reading age, in years, above which a section is hard to read. */
  maximum: z.number().positive(),
  /** Shorter sections are not judged. */
  minWords: z.int().positive(),
});

/** Sections that read far above plain English; what is quoted is left out. */
export const readingAge: Check<z.infer<typeof schema>> = {
  name: 'reading-age',
  parameters: schema,
  unsure: () => false,
  run: (plan, { sections: letters, maximum, minWords }) => {
    const long = distinctSections(plan, letters)
      .map(({ letter, lines }) => ({
        letter,
        lines,
        counts: countsOf(lines.map(({ text }) => withoutQuotations(text))),
      }))
      .filter(({ counts }) => counts.words >= minWords);
    if (long.length === 0) {
      return unlessUnread(plan, letters, NOT_APPLICABLE);
    }
    const hits = long.flatMap(({ letter, lines, counts }): Hit[] => {
      const age = Math.round(ageOf(counts));
      const [first] = lines;
      const wordsPerSentence = Math.round(counts.words / counts.sentences);
      return age < maximum || first === undefined
        ? []
        : [
            {
              absentFrom: [],
              section: letter,
              evidence: { text: first.text, place: first.place },
              data: { section: letter, age, words: counts.words, wordsPerSentence },
            },
          ];
    });
    return hits.length > 0 ? hitsOrPass(hits) : unlessUnread(plan, letters, PASS);
  },
};
