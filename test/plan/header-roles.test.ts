import { describe, expect, it } from 'vitest';
import { columnRole, headerRole } from '../../src/plan/header-roles.ts';
import { recogniserOf } from '../../src/plan/recogniser.ts';
import { england } from '../england.ts';

const recogniser = recogniserOf(england.vocabulary);

describe('the role of the cells below a header', () => {
  it.each([
    ['By when', 'timescale'],
    ['Date by which it should be met', 'timescale'],
    ['Approx. hours weekly', 'amount'],
    ['Adults who help', 'who'],
    ['What the pupil will be able to do', 'outcome'],
    ['Small steps for this year', 'steps'],
    ['This year’s step (by July 2027)', 'steps'],
    ['How people will know', 'measure'],
    ['Supports which outcome', 'link'],
    ['Need being addressed', 'need'],
    ['Particulars (by whom; how much; when looked at again)', 'who'],
  ])('"%s": %s', (header, role) => {
    expect(headerRole(recogniser, header)).toBe(role);
  });

  it.each([
    'By the end of Year 11',
    'Monday',
    'Telephone',
    'Quality of sleep',
    'Particulars (by whom; in what mood; with what toys)',
    'Leila will read a page of a newspaper to her class and answer questions about it by herself.',
  ])('nothing of "%s"', (header) => {
    expect(headerRole(recogniser, header)).toBeUndefined();
  });

  it('is learned for headers only: of other words phrases alone tell', () => {
    expect(columnRole(recogniser, 'Adults who help')).toBeUndefined();
    expect(columnRole(recogniser, 'By whom:')).toBe('who');
  });
});
