import { expect, it } from 'vitest';
import type { Plan } from '../../src/model/plan.ts';
import type { SectionLetter } from '../../src/model/section.ts';
import { planOf } from './vocabulary.ts';

const textOf = (plan: Plan, letter: SectionLetter): string =>
  plan.sections[letter].lines.map(({ text }) => text).join(' ');

const areaTable = (area: string, told: string): string =>
  [
    `| ${area} |`,
    `| What goes well | Nyah likes ${told}. |`,
    `| B - Special educational needs | ${area}: Nyah is slow at it. |`,
    '| E - Outcomes | By July 2028 Nyah will do more of it. |',
    '| F - Special educational provision | A teacher helps daily. |',
  ].join('\n');

const repeated = `# Section A: Views\nI like bees.\n${areaTable('Cognition and learning', 'sums')}\n\nNext area:\n\n${areaTable('Sensory and physical', 'dancing')}`;

it('what stands above the first heading of a table for each area belongs to that heading', async () => {
  const plan = await planOf(repeated);
  expect(textOf(plan, 'B')).toContain('Nyah likes sums.');
  expect(textOf(plan, 'B')).toContain('Nyah likes dancing.');
  expect(textOf(plan, 'F')).not.toContain('dancing');
  expect(textOf(plan, 'A')).toBe('I like bees.');
});

it('rows that carry on a section over a table of another form stay in it', async () => {
  const plan = await planOf(
    '| F - Special educational provision | A teacher helps daily. |\n\n| In class | A teaching assistant helps weekly. |\n| G - Health provision | The nurse calls. |',
  );
  expect(textOf(plan, 'F')).toContain('A teaching assistant helps weekly.');
});
