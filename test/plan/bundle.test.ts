import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/model/plan.ts';
import { planOf } from './vocabulary.ts';

const PLAN = `# Education, Health and Care Plan
Name: Noor Haddad
Date of birth: 14 March 2016
${['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H1', 'H2', 'I', 'J']
  .map((letter) => `## Section ${letter}\nThe plan says this in ${letter}.`)
  .join('\n')}
## Section K
Educational psychologist, Dr A. Bell, 3 February 2026
Community paediatrician, Dr C. Dole, 4 February 2026
`;

const SIGNED = 'Signed on behalf of the local authority: W. Rosevear\nDate: 12 March 2026\n';

/** The sections that words of a report have come into. */
const reached = ({ sections }: Plan): string[] =>
  Object.values(sections)
    .filter(({ lines }) => lines.some(({ text }) => text.startsWith('The report')))
    .map(({ letter }) => letter);

describe('a report behind the plan', () => {
  it.each([
    ['# Psychological advice\n## Section A: Background', 'with a title, signed'],
    ['# About Noor\nSeen at home.\n## Section B: Needs', 'with a heading that names no kind'],
    ['# Appendix 1: the therapist\nDate of report: 9 June 2026\n## Section C: Health', 'as an appendix'],
    ['# Speech and language therapy report\nDate of report: 9 June 2026\n## Section F: Provision', 'on F'],
  ])('adds nothing to a signed plan: %s (%s)', async (report) => {
    const plan = await planOf(`${PLAN}${SIGNED}${report}\nThe report says this.`);
    expect(reached(plan)).toEqual([]);
  });

  it('adds nothing to a plan that is not signed, if it is titled as a report', async () => {
    const report = '# Psychological advice\n## Section A: Background\nThe report says this.';
    expect(reached(await planOf(`${PLAN}${report}`))).toEqual([]);
  });

  it('does not sign the plan', async () => {
    const report = '# Report\n## Section A: Background\nThe report says this.';
    const ends = 'Signed for Kestrel Bay Council: Dr A. Bell\nDate: 1 October 2026';
    const { facts } = await planOf(`${PLAN}${SIGNED}${report}\n${ends}`);
    expect(facts.dates.signOffDate?.map(({ value }) => value.value)).toEqual(['2026-03-12']);
    expect(facts.texts.officer?.map(({ value }) => value)).toEqual(['W. Rosevear']);
  });

  it('is none where the plan’s own form for adulthood follows', async () => {
    const form = '# Section A: Preparing for adulthood\nThe report of what Noor wants.';
    expect(reached(await planOf(`${PLAN}${SIGNED}${form}`))).toEqual(['A']);
  });
});
