import { describe, expect, it } from 'vitest';
import { ruleSays } from './rule-says.ts';

const PLAN = 'Name: Amir Rashid\nDate of final plan: 10 January 2026';

describe('an officer who signs', () => {
  it.each([
    ['Signed for the local authority: Ruth Adeyemi', 'pass'],
    ['Signed for the local authority:', 'cover: not shown'],
    ['Signed for the local authority\nTo be signed by:', 'cover: not shown'],
    ['Signed by: Ruth Adeyemi', 'pass'],
    ['Local authority officer: X. Brill', 'pass'],
    ['Local authority officer: vacant', 'cover: not shown'],
    ['Plan coordinator: Ruth Adeyemi', 'pass'],
    ['Plan coordinator\nRuth Adeyemi', 'pass'],
    ['Ruth Adeyemi\nPlan coordinator', 'pass'],
    ['On behalf of the council by Ruth Adeyemi', 'pass'],
    ['Head teacher: Ruth Adeyemi', 'cover: not shown'],
    ['SEN case officer', 'cover: not shown'],
    [
      'Section K: Advice\nSocial care advice: Ruth Adeyemi, youth service manager, 3 May 2025',
      'cover: not shown',
    ],
    ['Section K: Advice\nSigned for the local authority: Ruth Adeyemi', 'pass'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('plan-unsigned', `${PLAN}\n${text}`)).toBe(said);
  });
});

describe('how near its role a name stands', () => {
  it.each([
    ['SEN officer\nRuth Adeyemi', 'pass'],
    ['SEN officer\nSignature\nRuth Adeyemi', 'cover: not shown'],
    ['Ruth Adeyemi\nSignature\nSEN officer', 'cover: not shown'],
    ['SEN officer: Ruth', 'pass'],
    ['SEN officer, Ruth Adeyemi', 'pass'],
    ['SEN officer, R. Adeyemi', 'pass'],
    ['Head teacher: R. Adeyemi\nSigned: Ruth Adeyemi', 'pass'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('plan-unsigned', `${PLAN}\n${text}`)).toBe(said);
  });
});
