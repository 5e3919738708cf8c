import { describe, expect, it } from 'vitest';
import { ruleSays } from './rule-says.ts';

const PLAN =
  'Name: Noah Hartley\nDate of birth: 14 March 2015\nDate of final plan: 12 June 2026\nSection B: Special educational needs';
const UNBORN = 'Name: Noah Hartley\nDate of final plan: 12 June 2026\nSection B: Special educational needs';
const UNDATED = 'Name: Noah Hartley\nDate of birth: 14 March 2015\nSection B: Special educational needs';
const COVER = 'Name: Noah Hartley\nDate of birth: 14 March 2015\nDate of final plan: 12 June 2026';

describe('two dates of birth', () => {
  it.each([
    ['Noah was born on 14 March 2015.', 'pass'],
    ['Noah was born on 15 March 2015.', 'B: 15 March 2015'],
    ['Noah was born in March 2015.', 'pass'],
    ['Noah was born in April 2015.', 'B: April 2015'],
    ['DOB: 15/05/2013', 'B: 15/05/2013'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('birth-date-conflict', `${PLAN}\n${text}`)).toBe(said);
  });
});

describe('how far from "born" the date may stand', () => {
  it.each([
    ['Noah was born at home in Leeds on 15 May 2013.', 'B: 15 May 2013'],
    ['Noah was born at home in our Leeds on 15 May 2013.', 'pass'],
    ['Noah was born early. He walked on 15 May 2016.', 'pass'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('birth-date-conflict', `${PLAN}\n${text}`)).toBe(said);
  });
});

describe('the month first, where no British date can be meant', () => {
  it.each([
    ['DOB 03/14/2015', 'pass'],
    ['DOB 03/15/2015', 'B: 03/15/2015'],
    ['DOB 03/12/2015', 'B: 03/12/2015'],
    ['DOB 02/30/2015', 'pass'],
    ['DOB 13/14/2015', 'pass'],
    ['DOB 12/13/2015', 'B: 12/13/2015'],
    ['DOB 01/31/2015', 'B: 01/31/2015'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('birth-date-conflict', `${PLAN}\n${text}`)).toBe(said);
  });
});

describe('births of others', () => {
  it.each([
    ['His sister was born on 14 May 2013.', 'pass'],
    ["Noah's sister was born on 14 May 2013.", 'pass'],
    ["Mother's DOB: 15/05/1983", 'pass'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('birth-date-conflict', `${PLAN}\n${text}`)).toBe(said);
  });
});

describe('an age of the present', () => {
  it.each([
    ['Noah is 12 years old.', 'pass'],
    ['Noah is 13 years old.', 'B: Noah is 13 years old.'],
    ['Noah is 10 years old.', 'pass'],
    ['Noah is 9 years old.', 'B: Noah is 9 years old.'],
    ['Noah (6 years old) reads.', 'B: Noah (6 years old) reads.'],
    ['Noah, aged 6, has a brother aged 9.', 'B: Noah, aged 6, has a brother aged 9.'],
    ['Noah has a brother aged 6.', 'pass'],
    ['When he was in Year 1 Noah was 6 years old.', 'pass'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('birth-date-conflict', `${PLAN}\n${text}`)).toBe(said);
  });
});

describe('an age on a day', () => {
  it.each([
    ['On 3 May 2020 Noah was 5 years old.', 'pass'],
    ['On 3 May 2020 Noah was 6 years old.', 'pass'],
    ['On 3 May 2020 Noah was 7 years old.', 'B: On 3 May 2020 Noah was 7 years old.'],
    ['On 3 May 2020 Noah was 4 years old.', 'pass'],
    ['On 3 May 2020 Noah was 3 years old.', 'B: On 3 May 2020 Noah was 3 years old.'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('birth-date-conflict', `${PLAN}\n${text}`)).toBe(said);
  });
});

describe('an age on the cover', () => {
  it.each([
    ['Age: 11', 'pass'],
    ['Age: 12', 'pass'],
    ['Age: 14', 'cover: Age: 14'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('birth-date-conflict', `${COVER}\n${text}`)).toBe(said);
  });
});

describe('without a date of birth', () => {
  it.each([['Noah is 9 years old.', 'not-assessed']])('%s: %s', async (text, said) => {
    expect(await ruleSays('birth-date-conflict', `${UNBORN}\n${text}`)).toBe(said);
  });
});

describe('without a date of the version', () => {
  it.each([
    ['Noah is 9 years old.', 'not-assessed'],
    ['Noah reads.', 'pass'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('birth-date-conflict', `${UNDATED}\n${text}`)).toBe(said);
  });
});

describe('an age told of somebody else', () => {
  it.each([
    ['His brother Ellis helps him. He is 14.', 'pass'],
    ['Noah has a brother, Ellis. He is 14.', 'pass'],
    ['Noah lives with his mother and sister. He is 14.', 'cover: He is 14.'],
    ['Noah likes the pool. He is 14.', 'cover: He is 14.'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('birth-date-conflict', `${COVER}\n# Section A: Views\n${text}`)).toBe(
      said.replace('cover', 'A'),
    );
  });
});
