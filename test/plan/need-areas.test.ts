import { describe, expect, it } from 'vitest';
import { planOf } from './vocabulary.ts';

describe('an area of need in brackets', () => {
  it.each([
    '- Kai will plan and keep to a weekly budget (independent living).',
    'Kai will shop for a week (independent living)',
    '**Uses signs at home and pictures at school (communication and interaction).**',
  ])('ends a sentence, which stays its writer’s: %s', async (line) => {
    const { sections } = await planOf(
      `# Section E: Outcomes\nKai will read a page.\n${line}\nKai will swim.`,
    );
    expect(sections.E.lines).toHaveLength(3);
  });

  it.each([
    'Talking (communication and interaction)',
    '## How Kai gets on with what others say to Kai (communication and interaction)',
  ])('is told by a heading: %s', async (line) => {
    const { sections } = await planOf(`# Section B: Needs\n${line}\nKai needs more time to answer.`);
    expect(sections.B.lines.map(({ area }) => area)).toEqual(['communication-interaction']);
  });

  it('ends what is written behind the title of a section', async () => {
    const { sections } = await planOf(
      '# Section F: Special educational provision: Signing, 20 minutes each day, from a teacher (communication and interaction).\nReading each day.',
    );
    expect(sections.F.lines).toHaveLength(2);
  });
});
