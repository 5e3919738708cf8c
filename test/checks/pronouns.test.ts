import { describe, expect, it } from 'vitest';
import { ruleSays } from './rule-says.ts';

const PLAN =
  'Name: Tom Hale\nDate of final plan: 10 January 2026\nSection B: Special educational needs\nTom finds it hard to read. He is tired when he reads.';

describe("another pronoun than the child's", () => {
  it.each([
    ['Tom is tall. She needs help to dress.', 'B: She needs help to dress.'],
    ['Tom is tall. He needs help to dress.', 'pass'],
    ['Tom needs help to dress herself.', 'B: Tom needs help to dress herself.'],
    ['Tom is a cheerful girl.', 'B: Tom is a cheerful girl.'],
    ['Tom is a cheerful boy.', 'pass'],
    ['Our daughter Tom likes cats.', 'B: Our daughter Tom likes cats.'],
    ['Our son Tom likes cats.', 'pass'],
    ['His mother says she is tired.', 'pass'],
    ['His mother is kind. She reads with him.', 'pass'],
    ['Mrs Hill teaches Tom. She reads with him.', 'pass'],
    ['An assistant sits near Tom. She reads with him.', 'pass'],
    ['Tom looks at her.', 'pass'],
    ['Will, her son, is kind.', 'pass'],
    ['Tom likes her book.', 'B: Tom likes her book.'],
    ['The assistant helps her to dress.', 'B: The assistant helps her to dress.'],
    ['Staff help her to dress.', 'B: Staff help her to dress.'],
    ['Near the teacher her voice is low.', 'pass'],
    ['Staff calm Tom and her brother.', 'B: Staff calm Tom and her brother.'],
    ['A boy who sits near Tom reads. She likes him.', 'pass'],
    ['He or she will be seen.', 'pass'],
    ['I think she is kind.', 'pass'],
    ['She needs help to dress.', 'B: She needs help to dress.'],
    ['She hopes that he can live near home.', 'pass'],
    ['Jade sits near Tom. She needs help to dress.', 'pass'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('pronoun-mismatch', `${PLAN}\n${text}`)).toBe(said);
  });
});

describe('the pronoun behind staff and the child', () => {
  it.each([
    ['The assistant helps Tom with her reading.', 'B: The assistant helps Tom with her reading.'],
    ['The assistant helps Tom when she is tired.', 'pass'],
    ['The assistant helps Tom; her reading is slow.', 'pass'],
    ['Mrs Hill helps Tom with her reading.', 'pass'],
    ['Staff wait for Tom and help her.', 'B: Staff wait for Tom and help her.'],
    ['There is a cheerful girl in class.', 'pass'],
    ['Tom likes her book and he reads it.', 'B: Tom likes her book and he reads it.'],
    ['His sister came. Tom likes her book and he reads it.', 'pass'],
    [
      'Loud rooms upset Tom, and staff have to calm her.',
      'B: Loud rooms upset Tom, and staff have to calm her.',
    ],
    ['Tom hears the bell and staff calm her.', 'B: Tom hears the bell and staff calm her.'],
    ['His teacher says that Tom likes her book.', 'B: His teacher says that Tom likes her book.'],
    ['Tom reads to herself.', 'B: Tom reads to herself.'],
    ['An assistant will support her.', 'B: An assistant will support her.'],
    ['An assistant and a nurse will support her.', 'pass'],
    ['By an assistant, support her.', 'pass'],
    ['In her view Mrs Hill is kind.', 'pass'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('pronoun-mismatch', `${PLAN}\n${text}`)).toBe(said);
  });
});
