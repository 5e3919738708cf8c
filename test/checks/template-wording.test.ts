import { describe, expect, it } from 'vitest';
import { ruleSays } from './rule-says.ts';

const PLAN =
  'Education, Health and Care Plan\nName: [name]\nDate of birth: [date]\nSection F: Special educational provision';

describe('weak words that a form prints', () => {
  it.each([
    ['The child will have regular support.\n[provision]', 'F: The child will have regular support.'],
    ['Write how regular the support is.\n[provision]', 'pass'],
    ['Is the support regular?\n[provision]', 'pass'],
    ['The child will have regular support for [hours] each week.\n[provision]', 'pass'],
    ['The child will have support. It will be regular.\n[provision]', 'F: It will be regular.'],
    ['[provision]', 'pass'],
    [
      'The child will have access to support.\n[provision]\nSection B: Needs\nThe child has regular support.',
      'F: The child will have access to support.',
    ],
    [
      'If funding allows, the child will have a mentor.\n[provision]',
      'F: If funding allows, the child will have a mentor.',
    ],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('template-weak-wording', `${PLAN}\n${text}`, { stage: 'template' })).toBe(said);
  });
});
