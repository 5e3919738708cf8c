import { describe, expect, it } from 'vitest';
import { ruleSays } from './rule-says.ts';

const PLAN = 'Name: Amir Rashid\nDate of final plan: 10 January 2026';

describe('how near its role a name stands', () => {
  it.each([
    ['SEN officer\nName: R. Adeyemi', 'cover: '],
    ['SEN officer\nDate: 3 May 2026\nName: R. Adeyemi', 'cover: '],
    ['SEN officer\nDate: 3 May 2026\nTime: noon\nName: R. Adeyemi', 'cover: '],
    ['SEN officer\nDate: 3 May 2026\nTime: noon\nPlace: Hopton\nName: R. Adeyemi', 'cover: '],
    ['SEN officer\nRuth Adeyemi', 'pass'],
    ['SEN officer\nSignature\nRuth Adeyemi', 'cover: '],
    ['Ruth Adeyemi\nSignature\nSEN officer', 'cover: '],
    ['Name: R. Adeyemi\nDate: 3 May 2026\nTime: noon\nSEN officer', 'cover: '],
    ['Name: R. Adeyemi\nDate: 3 May 2026\nTime: noon\nPlace: Hopton\nSEN officer', 'cover: '],
    ['SEN officer: Ruth', 'pass'],
    ['SEN officer, Ruth Adeyemi', 'pass'],
    ['SEN officer, I Adeyemi', 'pass'],
    ['SEN officer, R. Adeyemi', 'pass'],
    ['SEN officer, Hopton Hall', 'pass'],
    ['Head teacher: R. Adeyemi\nSigned: Ruth Adeyemi', 'pass'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('plan-unsigned', `${PLAN}\n${text}`)).toBe(said);
  });
});
