import { describe, expect, it } from 'vitest';
import { ruleSays } from './rule-says.ts';

const PLAN =
  'Name: Amir Rashid\nDate of birth: 4 May 2015\nDate of final plan: 10 January 2026\nSection A: Views, interests and aspirations';

describe('the words of parents', () => {
  it.each([
    ["Amir's views\nI like cats.\nParents' views\nWe hope he will make friends.", 'pass'],
    ["Amir's views\nI like cats.", "A: Amir's views"],
    ['I like cats. We hope our son will make friends.', 'pass'],
    ['I like cats. Mum says he is kind.', 'pass'],
    ['I like cats. He is kind. (Mum)', 'pass'],
    ['I like cats. He is kind – Mum', 'pass'],
    ['I like cats. He is kind.', 'A: I like cats. He is kind.'],
    ['Mum: He is kind.', 'pass'],
    ['School: He is kind.', 'A: School: He is kind.'],
    ['Mrs Rashid reports that he is happy. She would like a mentor.', 'pass'],
    ['Amir and his parents said that they like cats.', 'pass'],
    ["Parents' views\nNone.", 'A: None.'],
    ["Parents' views\nMum did not want to say anything.", 'A: Mum did not want to say anything.'],
    ["Parents' views\nMum did not want to say anything but she hopes he will read.", 'pass'],
    ['What do the parents say?\nHe is a kind boy.', 'pass'],
    ['What do the parents say?', 'A: What do the parents say?'],
    ["Parents' views, told to Ms Hill on 3 March 2026\nHe is kind.", 'pass'],
    ["The views of Amir's parents (told at home)\nHe is kind.", 'pass'],
    ['"We like him as he is." The teacher smiled.', 'pass'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('parent-views-missing', `${PLAN}\n${text}`)).toBe(said);
  });
});

describe('the words of the child', () => {
  it.each([
    ['Mum says that he is a kind boy.', 'A: Mum says that he is a kind boy.'],
    ["Parents' views\nI hope he will read.", 'A: I hope he will read.'],
    ["Amir's views\nCats and rain.", 'pass'],
    ['My views:\nCats and rain.', 'pass'],
    ['I like cats.', 'pass'],
    ['Amir says that he likes cats.', 'pass'],
    ['Amir said "I like cats. They are soft."', 'pass'],
    ['I like cats. (Amir)', 'pass'],
    ['He likes cats. (Amir)', 'pass'],
    ['Amir did not wish to share his views.', 'A: Amir did not wish to share his views.'],
    ['Amir did not wish to talk but drew a bus that he likes.', 'pass'],
    ['Views to follow.', 'A: Views to follow.'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('child-views-missing', `${PLAN}\n${text}`)).toBe(said);
  });
});

describe('headings and columns', () => {
  it.each([
    [
      '| Whose views | What they said |\n| --- | --- |\n| Amir | I like cats. |\n| Mum | He is kind. |',
      'pass',
    ],
    ["The views of Amir's parents\nHe is kind.", 'pass'],
    ['Views of Amir and his parents\nHe is kind.', 'A: Views of Amir and his parents'],
    ['What his parents said on 3 March 2026\nHe is kind.', 'pass'],
    ['Summary of the telephone call with his parents on 2 February 2026\nHe is kind.', 'pass'],
    [
      'Summary of the long telephone call we had with his parents on 2 February 2026\nHe is kind.',
      'A: Summary of the long telephone call we had with his parents on 2 February 2026',
    ],
    ["Parents' views\nNone.\nSchool's views\nHe is kind.", 'pass'],
    ["Parents' views\nHe is kind.\nHe has friends.", 'pass'],
    ["Amir's views\nI like cats.\nHe is kind.", "A: Amir's views"],
    ["Parents' views\nHome\nHe is kind.", 'pass'],
    ["Parents' views.\nHe is kind.", 'pass'],
    ['"Parents\' views"\nHe is kind.', 'pass'],
    ["- Parents' views\n- He is kind.", 'pass'],
    ["Parents' views (by telephone)\nHe is kind.", 'pass'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('parent-views-missing', `${PLAN}\n${text}`)).toBe(said);
  });
});

describe('one parent who goes on speaking', () => {
  it.each([
    ['His mum is proud of him.\nShe would like him to read.', 'A: His mum is proud of him.'],
    ['Her mum is proud of him.\nShe would like him to read.', 'pass'],
    ['Mum says he is kind. She likes cats.', 'A: Mum says he is kind. She likes cats.'],
    ['Dad says she is kind. He likes cats.', 'A: Dad says she is kind. He likes cats.'],
    ['Dad says he is kind. He likes cats.', 'A: Dad says he is kind. He likes cats.'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('child-views-missing', `${PLAN}\n${text}`)).toBe(said);
  });
});

describe('who speaks in a sentence', () => {
  it.each([
    ['I like cats. "My son is kind," it says here.', 'pass'],
    ["Amir's views\nI like cats. Mum says he is kind.", 'pass'],
    ["Parents' views\nI like cats.", 'pass'],
    ["School's views\nWe hope our son will make friends.", 'pass'],
    ["Amir's views\nMy son likes cats.", 'pass'],
    ['Amir: I like cats. Mum: He is kind.', 'pass'],
    ['Amir said "Mum: she is kind".', 'A: Amir said "Mum: she is kind".'],
    ['I like cats – Amir', 'A: I like cats – Amir'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('parent-views-missing', `${PLAN}\n${text}`)).toBe(said);
  });
});

describe('who speaks for the child', () => {
  it.each([
    ['Mum came. She likes cats.', 'pass'],
    ['Mum came and met him. She likes cats.', 'A: Mum came and met him. She likes cats.'],
    ['Amir did not talk; he drew a bus.', 'pass'],
    ['Nobody asked him, but he smiled when he saw a bus.', 'pass'],
    ["Parents' views\nI like cats.", 'A: I like cats.'],
    ["Amir's views\nOur son likes cats.", "A: Amir's views"],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('child-views-missing', `${PLAN}\n${text}`)).toBe(said);
  });
});
