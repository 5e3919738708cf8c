import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SECTIONS } from '../../src/model/section.ts';
import { planOf } from './vocabulary.ts';

const line = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(
    'Section A',
    '# B: Needs',
    '| C | Health needs | N/A |',
    'H1',
    '# Outcomes',
    'Name: ',
    '| a |',
    '[Name]',
    'K',
  ),
);

it('understands any text as something: every section has a state, and content has words', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 40 }), async (lines) => {
      const text = lines.join('\n').trim();
      fc.pre(/[\p{L}\p{N}]/u.test(text));
      const plan = await planOf(text);
      for (const letter of SECTIONS) {
        const { state, lines: written, headings } = plan.sections[letter];
        expect(state === 'missing').toBe(headings.length === 0);
        expect(state === 'content' && letter !== 'K' && written.length === 0).toBe(false);
      }
    }),
  );
});
