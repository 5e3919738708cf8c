import { describe, expect, it } from 'vitest';
import { ruleSays } from './rule-says.ts';

const PLAN = 'Name: Amir Rashid\nSection B: Special educational needs';

describe('what a writer left behind', () => {
  it.each([
    ['Amir reads.', 'pass'],
    ['Amir reads. (check with school)', 'pass'],
    ['**Amir** reads.', 'pass'],
    ['Amir reads 【4†source】.', 'B: Amir reads 【4†source】.'],
    ['As an AI language model, I cannot say.', 'B: As an AI language model, I cannot say.'],
    ['Here is the revised text:', 'B: Here is the revised text:'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('drafting-residue', `${PLAN}\n${text}`)).toBe(said);
  });
});
