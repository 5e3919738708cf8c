import { expect, it } from 'vitest';
import { planOf } from './vocabulary.ts';

it('a row is one item, though a header in the form’s own words names no column that is known', async () => {
  const { provision } = await planOf(
    `# Section F: Special educational provision
| Strategy for reading | Who | How often |
| Precision teaching of sight words | A teaching assistant | 15 minutes each day |
| Paired reading | Her teacher | Twice a week |`,
  );
  expect(provision.map(({ what, who, frequency }) => [what, who, frequency])).toEqual([
    ['Precision teaching of sight words', 'A teaching assistant', '15 minutes each day'],
    ['Paired reading', 'Her teacher', 'Twice a week'],
  ]);
});

it('the cells of a row without any known column are items of their own', async () => {
  const { provision } = await planOf(
    `# Section F: Special educational provision
| A teacher reads with her every day. | A speech therapist sees her every week. |
| A teaching assistant helps at lunch. | A mentor sees her each Friday. |`,
  );
  expect(provision).toHaveLength(4);
});
