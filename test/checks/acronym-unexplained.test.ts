import { describe, expect, it } from 'vitest';
import { ruleSays } from './rule-says.ts';

const PLAN = 'Name: Amir Rashid\nSection F: Provision';

describe('letters that nobody explains', () => {
  it.each([
    ['The EP will visit each week.', 'F: The EP will visit each week.'],
    ['The EP and the SALT will visit each week.', 'F: The EP and the SALT will visit each week.'],
    ['The EP (educational psychologist) will visit each week.', 'pass'],
    ['The EP will visit each week. The EP will write.', 'F: The EP will visit each week.'],
    ['The educational psychologist (EP) will visit. An EP writes.', 'pass'],
    ['The CAMHS nurse will visit.', 'F: The CAMHS nurse will visit.'],
    ['The child and adolescent mental health services nurse will visit. CAMHS writes.', 'pass'],
    ['The ZQXW team will visit.', 'F: The ZQXW team will visit.'],
    ['The ZQX team will visit.', 'F: The ZQX team will visit.'],
    ['The UK team will visit.', 'pass'],
    ['The AR team will visit.', 'pass'],
    ['Section A: Views\nI like my ZQXW.', 'pass'],
    ['Section A: Views\nAmir likes ZQXW.', 'pass'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('acronym-unexplained', `${PLAN}\n${text}`)).toBe(said);
  });
});
