import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PLANS, run } from '../cli/run.ts';
import { differences, extractOf } from './compare.ts';

it('tells two readings of a document apart by text, sections and problem', async () => {
  const { stdout } = await run(['parse', join(PLANS, 'dfe-tables', 'clean-final.docx'), '--json']);
  const whole = extractOf(stdout);
  expect(whole.length).toBeGreaterThan(1000);
  expect(whole.sections).toContain('A content');
  expect(differences(whole, whole)).toEqual([]);
  const less = { length: 10, sections: ['A blank'], problem: 'partly-read' };
  expect(differences(whole, less)).toEqual([
    'problem: none, now partly-read',
    expect.stringMatching(/^text: \d+ characters, now 10$/),
    expect.stringContaining('A content'),
  ]);
});
