import { describe, expect, it } from 'vitest';
import type { SectionLetter } from '../../src/model/section.ts';
import { planOf } from './vocabulary.ts';

const sectionOf = async (letter: SectionLetter, text: string) =>
  (await planOf(`# Section ${letter}\n${text}\n# Section K\nAnn Hale, teacher, 3 May 2026.`)).sections[
    letter
  ];

const textIn = async (letter: SectionLetter, text: string): Promise<string[]> =>
  (await sectionOf(letter, text)).lines.map((line) => line.text);

describe('choices with boxes', () => {
  it.each([
    ['G', '☐ No health provision ☐ Health provision, as follows', 'blank'],
    ['G', '☐ No health provision', 'blank'],
    ['G', '☒ No health provision ☐ Health provision, as follows', 'nil'],
    ['D', '☐ None\n☐ As follows', 'blank'],
    ['C', '☐ No health needs ☒ Health needs, as follows\nKai has asthma.', 'content'],
    [
      'C',
      '☐ No health needs ☒ Health needs, as follows\nAwaiting an appointment with the clinic.',
      'pending',
    ],
    ['I', '☐ Mainstream ☐ Special', 'blank'],
  ] as const)('in section %s: %s', async (letter, text, state) => {
    expect((await sectionOf(letter, text)).state).toBe(state);
  });

  it('say what somebody ticked', async () => {
    expect(await textIn('I', 'Hill Academy\nType: ☐ Mainstream ☒ Special')).toEqual([
      'Hill Academy',
      'Type: Special',
    ]);
  });

  it('are no outcome', async () => {
    const { outcomes } = await planOf(
      '# Section E: Outcomes\n| Outcome | By when | At review |\n| --- | --- | --- |\n| Kai will read a bus timetable. | July 2027 | ☐ met ☐ partly ☐ not met |',
    );
    expect(outcomes.map(({ text }) => text)).toEqual(['Kai will read a bus timetable.']);
  });
});

describe('boxes that are bullets', () => {
  it('lose no word', async () => {
    const bullets = ['☐ Kai will read a bus timetable.', '☐ Kai will pay for his lunch.'];
    expect(await textIn('E', bullets.join('\n'))).toEqual(bullets);
    expect(await textIn('F', '☐ A daily reading session with the teacher')).toHaveLength(1);
    expect(await textIn('F', '☐ Reading, 20 minutes a day ☐ Spelling, 10 minutes a day')).toHaveLength(1);
  });
});
