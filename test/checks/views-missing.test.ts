import { describe, expect, it } from 'vitest';
import { ruleSays } from './rule-says.ts';

const PLAN =
  'Name: Emmanuel Tetteh\nDate of birth: 4 May 2015\nDate of final plan: 3 May 2026\nSection A: Views';

describe('words that are not the child’s', () => {
  it.each([
    ['He knows about 200 signs.', 'A: He knows about 200 signs.'],
    ['The parents sent their views by e-mail.', 'A: The parents sent their views by e-mail.'],
    ['His parents wish him calm days.', 'A: His parents wish him calm days.'],
    ['He signs that he likes the garden.', 'pass'],
    ['Emmanuel sent his views by e-mail.', 'pass'],
    ['Emmanuel and his parents gave their views in July.', 'pass'],
    ["Emmanuel's mum recorded his views with pictures.", 'pass'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('child-views-missing', `${PLAN}\n${text}`)).toBe(said);
  });
});
