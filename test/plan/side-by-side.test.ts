import { describe, expect, it } from 'vitest';
import { planOf } from './vocabulary.ts';

const HEADS = '# E. My outcomes\n\n# F. My special educational provision\n';

const read = async (text: string) => {
  const { sections, outcomes, provision } = await planOf(text);
  return {
    E: sections.E.state,
    outcomes: outcomes.map(({ text: outcome }) => outcome),
    provision: provision.map(({ text: item }) => item),
  };
};

describe('headings of outcomes and provision side by side, above the texts of both in turn', () => {
  const OUTCOMES = [
    'By July 2028 Priya will join a talk between three young people and add two comments of her own.',
    'By the end of Year 11 Priya will plan a piece of coursework on her own and hand it in on the day.',
  ];
  const PROVISION = [
    'A speech and language therapist works with Priya for 45 minutes each week on joining in.',
    'By October 2026 a specialist teacher will have trained her teachers for two hours.',
  ];

  it('leave to section E what reads as an outcome', async () => {
    const texts = OUTCOMES.flatMap((outcome, at) => [outcome, PROVISION[at] ?? '']);
    expect(await read(`${HEADS}\n${texts.join('\n\n')}\n`)).toEqual({
      E: 'content',
      outcomes: OUTCOMES,
      provision: PROVISION,
    });
  });

  it('leave section E blank where nothing reads as an outcome', async () => {
    expect(await read(`${HEADS}\n${PROVISION.join('\n\n')}\n`)).toEqual({
      E: 'blank',
      outcomes: [],
      provision: PROVISION,
    });
  });

  it('change nothing where section E has a text of its own', async () => {
    const [own = '', other = ''] = OUTCOMES;
    const text = `# E. My outcomes\n\n${own}\n\n# F. My special educational provision\n\n${other}\n`;
    expect((await read(text)).outcomes).toEqual([own]);
  });
});
