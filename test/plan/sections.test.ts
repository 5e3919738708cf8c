import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/model/plan.ts';
import type { SectionLetter } from '../../src/model/section.ts';
import { planOf, statesOf } from './vocabulary.ts';

const textOf = (plan: Plan, letter: SectionLetter): string =>
  plan.sections[letter].lines.map(({ text }) => text).join(' ');

describe('letters in any prefix grammar', () => {
  it.each([
    'Section G: Health provision',
    'SECTION G – HEALTH PROVISION',
    'SECTIONG: Health provision',
    'Section (G) HEALTH PROVISION',
    'EHC Plan Section G - Health provision',
    'EHCP: Section G',
    'Part Six: Section G. Health provision',
    'Section G',
    'G - Health care provision',
    'G. Health provision',
    '(G) Health provision',
    '* Section G Any health provision reasonably required',
    'Section\u00a0G: Health provision',
    'Sec\u200btion G: Health provision',
    'Sectlon G: Health provision',
    'Sect ion G: Health provision',
    '5ection G: Health provision',
    'S E C T I O N G',
  ])('%s', async (heading) => {
    const plan = await planOf(
      `# Section F: Special educational provision\nA teacher, daily.\n# ${heading}\nThe nurse calls weekly.`,
    );
    expect(plan.sections.G).toMatchObject({ state: 'content', foundBy: 'letter' });
    expect(textOf(plan, 'G')).toBe('The nurse calls weekly.');
  });

  it.each([
    'In this section I feel calm.',
    'this section a child may draw',
    'In this section l feel calm.',
    'Section F of this plan says more.',
    'Section 17 support ended in 2021.',
    'See section K for the reports.',
    'A teacher reads with her.',
    'I like trains.',
    'Section F provision will be reviewed every term.',
    'Section E outcomes are set out below.',
    'Section K is attached.',
    'A TA will sit with her.',
    'E-safety lessons are weekly.',
    'B Squared shows small steps.',
  ])('not in prose: %s', async (sentence) => {
    const plan = await planOf(`# Section B: Special educational needs\n${sentence}\nShe reads slowly.`);
    expect(Object.keys(statesOf(plan))).toEqual(['B']);
    expect(textOf(plan, 'B')).toContain('She reads slowly.');
  });
});

describe('letters that typing and the recognition of scans confuse', () => {
  it.each([
    ['Section Hl: Social care provision', 'H1'],
    ['Section HI: Social care provision', 'H1'],
    ['Hl. Social care provision', 'H1'],
    ['Section l: Placement', 'I'],
    ['SECTION l', 'I'],
    ['Where I will go to school (Section l)', 'I'],
  ])('%s', async (heading, letter) => {
    const plan = await planOf(
      `# Section B: Special educational needs\nNyah reads slowly.\n# ${heading}\nKestrel Bay School, mainstream.`,
    );
    expect(statesOf(plan)).toEqual({ B: 'content', [letter]: 'content' });
  });
});

describe('numbered parts of a section', () => {
  it('open it before a part that is sure, though their title is the form’s own', async () => {
    const plan = await planOf(
      '# A1 Where I come from\nNyah moved twice.\n# A2 Views, interests and aspirations\nShe likes bees.\n# Section B\nShe reads slowly.',
    );
    expect(textOf(plan, 'A')).toContain('Nyah moved twice.');
  });

  it('are the writer’s sentences, though no full stop ends them', async () => {
    const plan = await planOf(
      '# Section B: Special educational needs\nB1. Finds reading hard\nB2. Kai needs help to wait\n# Section F: Provision\nF1. A teaching assistant will help with reading\n# Section G: Health provision\nG1 Support from the nurse\nG2 How it will be reviewed',
    );
    expect(statesOf(plan)).toEqual({ B: 'content', F: 'content', G: 'blank' });
  });

  it('are numbers of outcomes or needs where no such part follows', async () => {
    const plan = await planOf(
      '# Section F: Special educational provision\n**E1 Reading**\nA teacher, daily.\n# Section G: Health provision\nThe nurse calls weekly.',
    );
    expect(Object.keys(statesOf(plan))).toEqual(['F', 'G']);
  });
});

describe('letters that close a heading', () => {
  it.each([
    'What helps me at school (Section F)',
    'What helps me at school – Section F',
    'Special educational provision (F)',
    'What helps me at school [Part F]',
    'The help I get at school (Section F: special educational provision)',
    'Where my help comes from (Section F: special educational provision)',
    'Schedule 2 (Section F): special educational provision',
  ])('%s', async (heading) => {
    const plan = await planOf(
      `# What I find hard (Section B)\nNyah reads slowly.\n# ${heading}\nA teacher, daily.`,
    );
    expect(statesOf(plan)).toEqual({ B: 'content', F: 'content' });
    expect(textOf(plan, 'F')).toBe('A teacher, daily.');
  });

  it('opens both sections of a joint heading', async () => {
    const plan = await planOf('# My outcomes and my help (Sections E and F)\nA teacher, daily.');
    expect(statesOf(plan)).toEqual({ E: 'content', F: 'content' });
  });

  it.each([
    'The report says more (see Section K)',
    'He reads at home with his mother every evening (K1)',
    'Teach him to count money (B)',
    'Reading with an adult (Section B, need 2)',
  ])('not behind a sentence: %s', async (sentence) => {
    const plan = await planOf(`# Section D: Social care needs\n${sentence}\nShe needs two adults.`);
    expect(Object.keys(statesOf(plan))).toEqual(['D']);
  });
});

it('a letter may stand in the heading of each outcome and of what is done for it', async () => {
  const card = (number: number, name: string) =>
    `| **Outcome (E) ${number} – ${name}** |\n| By July 2028 Kai will ${name}. |\n\n| Provision (F) | A mentor, 20 minutes a day. |\n`;
  const { sections } = await planOf(
    `# Section B: Special educational needs\nKai finds reading hard.\n\n| E / F | Outcomes and special educational provision |\n\n${card(1, 'read a page')}\n${card(2, 'cook a meal')}\n${card(3, 'join a club')}`,
  );
  expect(sections.E.lines.map(({ text }) => text)).toEqual(
    ['read a page', 'cook a meal', 'join a club'].map((what) => `By July 2028 Kai will ${what}.`),
  );
  expect(sections.F.lines).toHaveLength(3);
});

describe('one heading for two sections', () => {
  it.each([
    ['E. Outcomes and F. Special educational provision', 'E1', 'F1. Provision for outcome E1:'],
    ['What I will achieve (Section E) and what will be put in place for me (Section F)', 'E.', 'F.'],
  ])('"%s" has parts with letters', async (heading, outcome, provision) => {
    const { sections } = await planOf(
      `# ${heading}\n## ${outcome}\nBy July 2028 Kai will read a page.\n${provision}\nA teacher, daily.\n## ${outcome}\nBy July 2028 Kai will cook.\n${provision}\nA cook, daily.`,
    );
    const linesOf = (letter: SectionLetter) => sections[letter].lines.map(({ text }) => text);
    expect(linesOf('E')).toEqual(['By July 2028 Kai will read a page.', 'By July 2028 Kai will cook.']);
    expect(linesOf('F')).toEqual(['A teacher, daily.', 'A cook, daily.']);
  });

  it('may have its parts behind their letters', async () => {
    const { sections } = await planOf(
      '# Sections E and F\nE. By July 2028 Kai tells an adult when he worries, four times of five. (Now: once.)\nF. A mentor, daily.',
    );
    expect(sections.E.lines[0]?.text).toMatch(/^By July 2028 Kai tells/u);
    expect(sections.F.lines[0]?.text).toBe('A mentor, daily.');
  });
});

it('short text behind the letter of a part is not lost beside longer text of its section', async () => {
  const { sections } = await planOf(
    '# Sections E and F\nE. By July 2028 Kai will read a page, four times of five.\nF. A mentor, daily.\nE. By July 2028 Kai will cook a meal for two.\nF. A teacher cooks with Kai for 30 minutes on two days each week.',
  );
  expect(sections.F.lines.map(({ text }) => text)).toEqual([
    'A mentor, daily.',
    'A teacher cooks with Kai for 30 minutes on two days each week.',
  ]);
});

it('a column that refers to a section opens none', async () => {
  const { sections } = await planOf(
    '# Section B: Special educational needs\nKai finds reading hard.\n# Section F: Special educational provision\nA teacher, daily.\n# Section G: Health provision\n| Linked need (Section B) | Provision | Provider |\n| Asthma | Inhaler training | School nurse |',
  );
  expect(sections.B.lines).toHaveLength(1);
  expect(sections.G.state).toBe('content');
});

describe('letters with titles of the form’s own', () => {
  const form = (letters: string): string =>
    [...letters].map((letter) => `# ${letter}. Under the ${letter} leaf\nWords about ${letter}.`).join('\n');

  it('are believed where they go through the letters of a plan', async () => {
    expect(Object.keys(statesOf(await planOf(form('ABCDEFG'))))).toEqual([...'ABCDEFG']);
  });

  it('are not where they are a few points of a list', async () => {
    expect(statesOf(await planOf(form('ABC')))).toEqual({});
  });

  it('take H1 and H2 without more', async () => {
    const plan = await planOf('# Section H\nH1: None required.\nH2 – A befriender visits each Saturday.');
    expect(statesOf(plan)).toMatchObject({ H1: 'nil', H2: 'content' });
  });
});

describe('words behind a letter', () => {
  it('are text where the section holds nothing else', async () => {
    const plan = await planOf(
      'Section I: Ashby Vale School, maintained day school\nSection J: No personal budget',
    );
    expect(textOf(plan, 'I')).toBe('Ashby Vale School, maintained day school');
    expect(statesOf(plan)).toEqual({ I: 'content', J: 'nil' });
  });

  it('are a title of the form’s own where text follows', async () => {
    const plan = await planOf('Section C: My health and me\nNone.');
    expect(textOf(plan, 'C')).toBe('None.');
  });
});

describe('two-line headings and parts of sections', () => {
  it('takes the title from the next line, and C1 and D2 for parts', async () => {
    const plan = await planOf(
      [
        '# Section A',
        '# All about me',
        'I like swimming.',
        '# Section C',
        '# My Health Needs',
        '**C1**',
        'C1 Needs from my SEN',
        'Nyah has epilepsy.',
        'C2 Other health needs',
        'None identified.',
        '# Section D',
        '# My Social Care Needs',
        'D1',
        'She needs two adults for bathing.',
      ].join('\n'),
    );
    expect(statesOf(plan)).toEqual({ A: 'content', C: 'content', D: 'content' });
  });
});

describe('tables whose columns are sections', () => {
  const grid = `
# Special Educational Needs and Provision (B-F-E)
| Communication and interaction | | |
| Strengths: Freya sings. | | |
| B – Special Educational Needs | F – Special Educational Provision | E – Outcomes |
| 1. Freya follows one-step instructions. | A therapist, 45 minutes each week. | By July 2027 Freya will follow three steps. |
| 2. | | |
# Sections C (health care needs) and G (health care provision)
| C - Health care needs which relate to their SEN | G – Health Care Provision | E – Outcomes |
| N/A | N/A | |
# Sections D (social care needs) and H1 and H2 (social care provision)
| D – Social care needs | H1 – Social care provision (CSDPA) | H2 - Any other social care provision | E – Outcomes |
| Not known to social care | None | A befriender visits every Saturday. | |
| I - Placement | |
| Name | Ashby Vale School |
| Type | Maintained special school |
`;

  it('reads each column for itself', async () => {
    const plan = await planOf(grid);
    expect(statesOf(plan)).toEqual({
      B: 'content',
      C: 'blank',
      D: 'silence',
      E: 'content',
      F: 'content',
      G: 'blank',
      H1: 'nil',
      H2: 'content',
      I: 'content',
    });
    expect(plan.sections.F.foundBy).toBe('column');
    expect(textOf(plan, 'F')).toBe('A therapist, 45 minutes each week.');
    expect(textOf(plan, 'I')).toContain('Ashby Vale School');
    expect(plan.outcomes.map(({ text }) => text)).toEqual(['By July 2027 Freya will follow three steps.']);
  });

  it('does not take one cell for a section that stands beside it', async () => {
    const plan = await planOf(grid);
    expect(textOf(plan, 'H1')).toBe('None');
  });
});

describe('E and F repeated for each area', () => {
  it('joins the spans', async () => {
    const area = (name: string, outcome: string): string =>
      `# ${name}\n# Section E – Desired Outcomes\n${outcome}\n# Section F – Special Educational Provision\nA teacher, daily.`;
    const plan = await planOf(
      `${area('Cognition', 'By July she will read.')}\n${area('Communication', 'By May she will sign.')}`,
    );
    expect(plan.sections.E.headings).toHaveLength(2);
    expect(textOf(plan, 'E')).toBe('By July she will read. By May she will sign.');
  });

  const group = (heading: string, letters: readonly string[]): string =>
    `# ${heading}\n${letters.map((letter) => `# Section ${letter}\nA teacher will teach her each day.`).join('\n')}`;
  const areasIn = async (...groups: readonly string[]): Promise<unknown> =>
    (await planOf(`# Section A: Views\nI like trains.\n${groups.join('\n')}`)).provision.map(
      ({ area }) => area,
    );

  it.each([
    ['Outcomes and provision 1: Cognition and learning', 'Outcomes and provision 2: Sensory and physical'],
    ['Cognition and learning', 'Sensory and physical'],
    ['Area one – Cognition and learning', 'Area two – Sensory and physical'],
  ])('provision is of the area above the group: %s', async (one, two) => {
    expect(await areasIn(group(one, ['E', 'F']), group(two, ['E', 'F']))).toEqual([
      'cognition-learning',
      'sensory-physical',
    ]);
  });

  it('one such heading groups nothing, nor does a group go on after its sections', async () => {
    expect(await areasIn(group('Cognition and learning', ['E', 'F']))).toEqual([null]);
    expect(
      await areasIn(
        group('Cognition and learning', ['E', 'F']),
        group('Sensory and physical', ['E', 'F']),
        '# Section F\nA therapist will see her each week.',
      ),
    ).toEqual(['cognition-learning', 'sensory-physical', null]);
  });
});

describe('decoys', () => {
  const body = [...'ABCDEFG']
    .map(
      (letter) =>
        `# Section ${letter}\nText of section ${letter} about the child in a whole sentence with several words.`,
    )
    .join('\n');

  it('passes over a list of contents', async () => {
    const contents = [...'ABCDEFG']
      .map((letter) => `Section ${letter} ........ ${letter.charCodeAt(0)}`)
      .join('\n');
    const plan = await planOf(`${contents}\n${body}`);
    expect(textOf(plan, 'C')).toBe(
      'Text of section C about the child in a whole sentence with several words.',
    );
  });

  it('passes over a table of what each section must contain', async () => {
    const table = [...'ABCDEFG']
      .map((letter) => `| Section ${letter} | What this section must include in every plan |`)
      .join('\n');
    const plan = await planOf(`# Understanding the Content of EHC Plans\n${table}\n${body}`);
    expect(textOf(plan, 'C')).toBe(
      'Text of section C about the child in a whole sentence with several words.',
    );
  });

  it('keeps a blank form whose sections are all empty', async () => {
    const plan = await planOf([...'ABCDEFG'].map((letter) => `# Section ${letter}`).join('\n'));
    expect(statesOf(plan)).toEqual({
      A: 'blank',
      B: 'blank',
      C: 'blank',
      D: 'blank',
      E: 'blank',
      F: 'blank',
      G: 'blank',
    });
  });
});

describe('layouts without letters', () => {
  it('finds sections by their titles and says so', async () => {
    const plan = await planOf(
      [
        '# My One Page Profile',
        'I like trains.',
        'Section F provision will be reviewed every term.',
        'Section E outcomes are set out below.',
        'Section K is attached.',
        'A TA will sit with her.',
        'E-safety lessons are weekly.',
        'B Squared shows small steps.',
        '# My Special Educational Needs',
        'He reads slowly.',
        '# My Health Needs',
        'None identified.',
        '# My Social Care Needs',
        'Not known to social care.',
        '# Outcomes',
        'By July he will read.',
        '# Special Educational Provision',
        'A teacher, daily.',
        '# Health Provision',
        'None required.',
      ].join('\n'),
    );
    expect(statesOf(plan)).toEqual({
      A: 'content',
      B: 'content',
      C: 'nil',
      D: 'silence',
      E: 'content',
      F: 'content',
      G: 'nil',
    });
    expect(plan.sections.B).toMatchObject({ foundBy: 'title', confidence: 'medium' });
  });

  it('finds a letter that is left out in a heading of other words, set as the others are', async () => {
    const heads = ['# Section A', '# Section B', '# Section C', '# Section D', '# Section F', '# Section G'];
    const text = heads.map((head) => `${head}\nNyah reads slowly at Kestrel Bay School.`);
    const plan = await planOf(
      [...text.slice(0, 4), '# What we want to happen', 'By July Nyah will read.', ...text.slice(4)].join(
        '\n',
      ),
    );
    expect(plan.sections.E).toMatchObject({ state: 'content', foundBy: 'title', confidence: 'low' });
    const under = text.map((each) => each.replace('# Section D', '# Section D\n## What we want to happen'));
    expect((await planOf(under.join('\n'))).sections.E.state).toBe('missing');
  });

  it('does not find a missing letter in a sub-heading of another section', async () => {
    const plan = await planOf(
      [...'ABCDEF']
        .map(
          (letter) =>
            `# Section ${letter}\nSome text here that is long enough.\nHealth provision is described elsewhere.`,
        )
        .join('\n'),
    );
    expect(plan.sections.G.state).toBe('missing');
  });
});

describe('section H', () => {
  it('stands for both halves where it is not divided', async () => {
    const plan = await planOf(
      '# Section H: Social care provision\nNone\n# Section I: Placement\nAshby School',
    );
    expect(plan.sections.H1).toMatchObject({ state: 'nil', undivided: true });
    expect(plan.sections.H2).toMatchObject({ state: 'nil', undivided: true });
  });

  it('is divided by a combined heading or by H1 alone', async () => {
    const combined = await planOf('# Section H1 and H2: Social care provision\nNot known to social care.');
    expect(combined.sections.H2).toMatchObject({ state: 'silence', undivided: false });
    const half = await planOf(
      '# Section H1: Social care provision\nNone\n# Section I: Placement\nAshby School',
    );
    expect(half.sections.H2.state).toBe('missing');
  });
});

describe('advice', () => {
  it('reads rows with and without dates and authors', async () => {
    const plan = await planOf(`# Section K: Advice and information
| Advice and information requested | Date received | Who from | Appended |
| Parental advice | 2 January 2025 | Mrs Marsh | YES |
| Medical advice | | | NO |
| Educational psychologist | 14/01/2025 | Dr L. Marsh | YES |
| Social care | not received | | |
| Health | 3 March 2025 | Nil return, community paediatrics | YES |`);
    expect(plan.advice.map(({ types, status }) => [types[0], status])).toEqual([
      ['parent', 'listed'],
      ['health', 'bare'],
      ['psychology', 'listed'],
      ['social-care', 'not-received'],
      ['health', 'nil-return'],
    ]);
    expect(plan.adviceList).toBe('itemised');
  });
});

it('takes a row for advice that nobody had to give for no entry', async () => {
  const plan = await planOf(`# Section K: Advice and information
| Advice and information requested | Who from | Date received |
| Parental advice | Mrs Marsh | 2 January 2025 |
| Advice from anyone the parents asked for: none was asked for | N/A - N/A | N/A |
| Sensory advice | Not applicable | |`);
  expect(plan.advice.map(({ types }) => types[0])).toEqual(['parent']);
});

describe('titles that are misspelt', () => {
  it.each([
    ['Special Eductional Needs', 'B'],
    ['Heatlh needs', 'C'],
    ['Speical educational provison', 'F'],
  ] as const)('%s', async (heading, letter) => {
    const plan = await planOf(
      `# Views, interests and aspirations\nI like trains.\n# ${heading}\nShe reads slowly.`,
    );
    expect(plan.sections[letter]).toMatchObject({ state: 'content', foundBy: 'title', confidence: 'low' });
  });

  it.each(['Heath and safety', 'Outings'])('not other words that are near: %s', async (heading) => {
    const plan = await planOf(`# Views, interests and aspirations\nI like trains.\n# ${heading}\nShe reads.`);
    expect(Object.keys(statesOf(plan))).toEqual(['A']);
  });
});

describe('parts below a heading for several sections', () => {
  it('begin with a letter or a title of their own', async () => {
    const plan = await planOf(
      [
        '# Sections C and G: your health',
        'Your health needs. You have epilepsy and sleep after a seizure.',
        'Health provision. No health provision is required.',
        '# Sections I and J: where you will study and your budget',
        'I: your placement. To be confirmed.',
        'J: your budget. Your mother manages a direct payment of £60 a week.',
      ].join('\n'),
    );
    expect(statesOf(plan)).toEqual({ C: 'content', G: 'nil', I: 'pending', J: 'content' });
  });

  it('leave words without either to all of them', async () => {
    const plan = await planOf('# Sections D and H: social care\nNot known to social care.');
    expect(statesOf(plan)).toEqual({ D: 'silence', H1: 'silence', H2: 'silence' });
  });
});

it('leaves who and how much to the section whose column they follow', async () => {
  const plan = await planOf(
    '# Sections E and F: Outcomes and provision\n| Section E: Outcome | Section F: Provision | Who | Amount |\n| Nyah will read 200 words. | A reading scheme | Teaching assistant | 15 minutes daily |',
  );
  expect(textOf(plan, 'F')).toBe('A reading scheme Teaching assistant 15 minutes daily');
  expect(textOf(plan, 'E')).toBe('Nyah will read 200 words.');
});

describe('headings of the parts of a plan', () => {
  const divided = [
    '# Part 1: Me\n## Section A: Views\nI like bees.',
    '# Part 2: Needs\n## Section B: Special educational needs\nNyah reads slowly.',
    '# Part 3: My place\n## Section I: Placement\nKestrel Bay School, mainstream.',
    '# Part 4: The advice behind this plan',
  ];

  it('end the section before them, though no section follows', async () => {
    const plan = await planOf(divided.join('\n'));
    expect(textOf(plan, 'I')).toBe('Kestrel Bay School, mainstream.');
  });

  it('are text where they part one section only', async () => {
    const plan = await planOf(
      '# Section F: Special educational provision\n## Part 1 Reading\nA teacher reads with Nyah daily.\n## Part 2 Sums\nA teacher counts with Nyah daily.\n# Section G: Health provision\nNone.',
    );
    expect(plan.provision).toHaveLength(2);
  });
});

describe('headings of the form’s own above the lines that name the sections', () => {
  const part = (heading: string, section: string, text: string): string =>
    `# ${heading}\nSection ${section}\n${text}\n`;

  it('are no text of the section before them', async () => {
    const plan = await planOf(
      [
        part('1. How Nyah sees it', 'A: views', 'I like bees.'),
        part('2. What is hard', 'B: special educational needs', 'Nyah reads slowly.'),
        part('10. Where Nyah learns', 'I: placement', ''),
        part('11. Money held by the family', 'J: personal budget', 'None was asked for.'),
      ].join('\n'),
    );
    expect(statesOf(plan)).toMatchObject({ A: 'content', B: 'content', I: 'blank', J: 'nil' });
  });

  it('are answers in bold where they stand below some sections only', async () => {
    const plan = await planOf(
      'Section A: views\nI like bees and the sea.\nSection B: special educational needs\nNyah reads slowly.\nSection C: health needs\n# Asthma\nSection D: social care needs\n# Needs short breaks\nSection E: outcomes\nBy July 2027 Nyah will read a page.\nSection I: placement\n# Kestrel Bay School\nSection J: personal budget\nNone was asked for.',
    );
    expect(statesOf(plan)).toMatchObject({ I: 'content' });
  });

  it('one alone heads the text of its section', async () => {
    const plan = await planOf(
      '# Section I: Placement\n# Kestrel Bay School\nSection J: personal budget\nNone was asked for.',
    );
    expect(statesOf(plan)).toMatchObject({ I: 'content' });
  });
});

it('a list of contents may name a last section that the plan lacks', async () => {
  const listed = ['Section A: Views', 'Section B: Special educational needs', 'Section I: Placement'];
  const plan = await planOf(
    `**Contents**\n${[...listed, 'Section K: Advice and information'].join('\n')}\n${listed.map((title) => `# ${title}\nNyah reads slowly at Kestrel Bay School.`).join('\n')}`,
  );
  expect(Object.keys(statesOf(plan))).toEqual(['A', 'B', 'I']);
});

it('the officer’s name below the last section is no text of it', async () => {
  const plan = await planOf(
    '# Section I: Placement\nKestrel Bay School, mainstream.\n# Section J: Personal budget\nCase officer: Ann Hale, Marlshire County Council',
  );
  expect(statesOf(plan)).toMatchObject({ J: 'blank' });
  expect(plan.facts.texts.officer?.[0]?.value).toBe('Ann Hale');
});

it('the name of a school among words of the form is an answer', async () => {
  const plan = await planOf(
    '# Section H2: Social care\nNone.\n# Section I: Placement\nKestrelby Nursery School. Type: Maintained nursery school',
  );
  expect(statesOf(plan)).toMatchObject({ I: 'content' });
});

describe('tables of advice in plans without letters', () => {
  const titles = [
    'Views, interests and aspirations',
    'Special educational needs',
    'Outcomes',
    'Special educational provision',
  ].map((title) => `# ${title}\nNyah reads slowly.\n`);

  it.each([
    '| Advice | From | Date |\n| Child’s views | Nyah | 3 May 2026 |',
    '| Child’s views | Nyah, with her teacher |\n| Medical advice | Dr C. Dole |',
    '| Social care needs | 3 May 2026 |',
  ])('open no section: %s', async (table) => {
    const plan = await planOf(`${titles.join('')}# Advice and information gathered\n${table}`);
    expect(Object.keys(statesOf(plan))).toEqual(['A', 'B', 'E', 'F', 'K']);
    expect(textOf(plan, 'A')).toBe('Nyah reads slowly.');
  });

  it('have parts of a numbered heading beside them', async () => {
    const care =
      '8.1 Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970';
    const plan = await planOf(`${titles.join('')}# 8. Social care\n## ${care}\nTwo hours of help.`);
    expect(textOf(plan, 'H1')).toBe('Two hours of help.');
  });
});

describe('sentences that begin "In this section"', () => {
  it.each([
    'In this section I say why I hate the bus.',
    'In this section my aunt wrote down what I told her.',
  ])('are the child’s: %s', async (sentence) => {
    const plan = await planOf(
      `# Section A: Views\n${sentence}\n# Section B: Special educational needs\nSlow.`,
    );
    expect(textOf(plan, 'A')).toBe(sentence);
  });

  it.each([
    'In this section you can tell us what matters to you.',
    'In this section, the views of the child must be recorded.',
    'In this section a summary of the child’s history should be given.',
    'In this section we write down what you like.',
  ])('are the form’s: %s', async (sentence) => {
    const plan = await planOf(
      `# Section A: Views\n${sentence}\n# Section B: Special educational needs\nSlow.`,
    );
    expect(statesOf(plan)).toMatchObject({ A: 'blank' });
  });
});

it('a greeting in capitals opens no section', async () => {
  const plan = await planOf(
    '# Section A: Views\nHI. I am Freya and I like trains.\nHI.\n# Section B: Special educational needs\nFreya reads slowly.',
  );
  expect(textOf(plan, 'A')).toBe('HI. I am Freya and I like trains. HI.');
  expect(statesOf(plan)).toEqual({ A: 'content', B: 'content' });
});

describe('a card for each need', () => {
  it('has its letters in its cells, with titles that speak of one', async () => {
    const card = (need: string): string =>
      `| B Special educational need | ${need} |\n| E Outcome | By July 2028 he will cope with ${need}. |\n| F Special educational provision | A teacher helps with ${need} daily. |`;
    const plan = await planOf(
      `# Section A: Views\nI like trains.\n# Sections B, E and F: needs, outcomes and provision\nThere is one card for each need.\n${card('noise')}\n\n${card('spelling')}\n# Section G: Health provision\nNone.`,
    );
    expect(textOf(plan, 'B')).toContain('noise');
    expect(textOf(plan, 'B')).toContain('spelling');
    expect(plan.outcomes.map(({ text }) => text)).toEqual([
      'By July 2028 he will cope with noise.',
      'By July 2028 he will cope with spelling.',
    ]);
  });
});

describe('what stands behind the list of advice', () => {
  it('is none of section K where a table tells of the plan itself', async () => {
    const plan = await planOf(
      '# Section K: Advice\n| Advice | From | Date |\n| Education | Ann Hale, SENCO | 3 May 2026 |\n| Health | Dr Roy, Paediatrician | 4 May 2026 |\n\n| Authorised by | Colin Vane, Head of SEND |\n| Date authorised | 20 May 2026 |',
    );
    expect(plan.advice.map(({ types }) => types.join())).toEqual(['education', 'health']);
  });
});

describe('a plan of questions and answers', () => {
  const QUESTIONS = [
    'What are my views, interests and hopes?',
    'What are my special educational needs?',
    'What health care needs do I have?',
    'What social care needs do I have?',
    'What outcomes are we working towards?',
    'What special educational provision must be made for me?',
  ];

  it('has them for headings where it has no others', async () => {
    const plan = await planOf(
      QUESTIONS.map((question, at) => `${question}\nThe answer is ${at}.`).join('\n'),
    );
    expect((['A', 'B', 'C', 'D', 'E', 'F'] as const).map((letter) => textOf(plan, letter))).toEqual(
      QUESTIONS.map((_, at) => `The answer is ${at}.`),
    );
  });

  const LAYOUTS: [string, (question: string, at: number) => string][] = [
    ['numbered', (question, at) => `${at + 1}. ${question}\nThe answer is ${at}.`],
    ['numbered in words', (question, at) => `Question ${at + 1}: ${question}\nThe answer is ${at}.`],
    ['beside their answers', (question, at) => `| ${question} | The answer is ${at}. |`],
    ['as headings', (question, at) => `# ${question}\nThe answer is ${at}.`],
  ];

  it.each(LAYOUTS)('may have them %s', async (_, layout) => {
    const plan = await planOf(QUESTIONS.map(layout).join('\n'));
    expect((['A', 'B', 'C', 'D', 'E', 'F'] as const).map((letter) => textOf(plan, letter))).toEqual(
      QUESTIONS.map((__, at) => `The answer is ${at}.`),
    );
  });

  it.each([
    ['What does our family hope for?', 'A'],
    ['What are Asha’s special educational needs?', 'B'],
    ['What am I working towards this year?', 'E'],
    ['What help must my school give me?', 'F'],
    ['What other social care provision do I reasonably need?', 'H2'],
    ['Where will I learn?', 'I'],
    ['Which college will she go to?', 'I'],
    ['Do we have a personal budget?', 'J'],
    ['Who gave advice for this plan?', 'K'],
  ])('in whatever person it asks: %s', async (question, letter) => {
    const plan = await planOf(`# ${question}\nThe answer.\n# Who signed this plan?\nR. Tate`);
    expect(statesOf(plan)).toEqual({ [letter]: expect.any(String) });
  });

  it('among headings they are prompts', async () => {
    const plan = await planOf(
      `# Section A: Views\nWhat support do I need?\nA quiet desk.\n# Section B: Special educational needs\nHe cannot read.\n# Section E: Outcomes\nHe will read.\n# Section F: Provision\nA teacher, daily.`,
    );
    expect(textOf(plan, 'A')).toContain('A quiet desk.');
  });
});

describe('letters of sections in other places', () => {
  it('behind what a form is made of, with a title', async () => {
    const plan = await planOf(
      'Card A. Views, interests and aspirations\nHe likes maps.\nCards B: special educational needs\nHe cannot read.\nCard C. Health needs\nHe has asthma.\nBox A is for the office.',
    );
    expect([textOf(plan, 'A'), textOf(plan, 'B'), textOf(plan, 'C')]).toEqual([
      'He likes maps.',
      'He cannot read.',
      'He has asthma. Box A is for the office.',
    ]);
  });

  it('in the margin of a table, once for each row', async () => {
    const plan = await planOf(
      '# Sections B, E and F: needs, outcomes and provision\nThread 1\n| B | Kai cannot yet read a line of words. |\n| E | By July 2028 he will read a whole page. |\n| F | A teacher reads with him for 20 minutes daily. |\n| F | An assistant hears him for 10 minutes daily. |\nThread 2\n| B | Kai finds it hard to sit still for long. |\n| E | By July 2028 he will sit for ten minutes. |',
    );
    expect(textOf(plan, 'B')).toContain('Kai finds it hard to sit still for long.');
    expect(textOf(plan, 'E')).not.toContain('teacher');
    expect(textOf(plan, 'F')).toContain('An assistant hears him');
  });

  it('a table that explains the letters is no margin', async () => {
    const plan = await planOf(
      '| A | Views |\n| B | Special educational needs |\n# Section A: Views\nHe likes maps.\n# Section B: Special educational needs\nHe cannot read.',
    );
    expect(textOf(plan, 'A')).toBe('He likes maps.');
  });
});

describe('the words of the law in section I', () => {
  const stateOfI = async (rows: string): Promise<string> =>
    (await planOf(`# Section A: Views\nI like trains.\n# Section H2\nNone.\n${rows}`)).sections.I.state;

  it.each([
    [
      'beside a label are an answer',
      '# Section I: Placement\n| Name | Limpet Rock |\n| Type | Maintained nursery school |',
      'content',
    ],
    [
      'beside its letter and name are the form’s',
      '| Section I | The type of school, maintained nursery school or post-16 institution |',
      'blank',
    ],
    [
      'beside its title are the form’s',
      '| I | Placement |\n| Placement | The type of school or post-16 institution |',
      'blank',
    ],
  ])('%s', async (_, rows, state) => {
    expect(await stateOfI(rows)).toBe(state);
  });
});

describe('a heading in bold beside the letter of a section', () => {
  const row = (letter: string, ...texts: readonly string[]): string =>
    `<tr><td><p>Section ${letter}</p></td><td>${texts.map((text) => `<p>${text}</p>`).join('')}</td></tr>`;
  const rows = (below: string): string =>
    `<html><body><table>${row('A', 'I like trains.')}${row('B', '<b>Cognition and learning</b>', 'Kai reads at a seven-year level.')}${below}${row('D', 'None.')}</table></body></html>`;

  it('heads needs, and is no prompt, where the next section is blank', async () => {
    expect(statesOf(await planOf(rows(row('C', ''))))).toMatchObject({ B: 'content', C: 'blank' });
    expect(statesOf(await planOf(rows(row('C', 'Kai has asthma.'))))).toMatchObject({ B: 'content' });
  });
});

describe('needs beside provision in a table for each area', () => {
  const HEAD =
    '| B Special educational needs | F Special educational provision | How often |\n| --- | --- | --- |';
  const ROW = '| Kai reads at a seven-year level. | A teacher reads with Kai | 30 minutes daily |';

  it.each([
    ['a heading above the table', `# Cognition and learning\n${HEAD}\n${ROW}`],
    [
      'a heading and guidance',
      `# Cognition and learning\nNeeds and provision side by side.\n${HEAD}\n${ROW}`,
    ],
    [
      'a row of its own',
      `| Cognition and learning |  |  |\n| --- | --- | --- |\n${HEAD.split('\n')[0]}\n${ROW}`,
    ],
  ])('%s names the area of both', async (_, table) => {
    const { needs, provision } = await planOf(
      `# Education, Health and Care Plan\n# Section A: Views\nI like trains.\n${table}`,
    );
    expect(needs.map(({ area }) => area)).toEqual(['cognition-learning']);
    expect(provision.map(({ area }) => area)).toEqual(['cognition-learning']);
  });
});

it('a further title of an open section is a sub-heading', async () => {
  const { sections } = await planOf(
    '# My views, interests and aspirations\nI like trains.\n# My hopes for the future\nA place of my own.\n# My special educational needs\nI read slowly.\n# The outcomes sought for me\nBy July 2027 I will read a page.',
  );
  expect(sections.A.lines.map(({ subheading }) => subheading)).toEqual([null, 'My hopes for the future']);
});

it('letters in square brackets head sections', async () => {
  const plan = await planOf(
    '# [A] Views, interests and aspirations\nI like trains.\n# [B] Special educational needs\nI read slowly.\n# [C] Health needs\nI have asthma.\n# [G] Social care provision\nA nurse sees him.',
  );
  expect(statesOf(plan)).toMatchObject({ A: 'content', B: 'content', C: 'content', G: 'content' });
  expect(plan.sections.G.foundBy).toBe('letter');
});

it('a row that heads a section ends the columns above it', async () => {
  const { outcomes } = await planOf(
    '# Education, Health and Care Plan\n| Section B: Special educational needs | Section F: Special educational provision |\n| --- | --- |\n| Kai reads slowly. | A teacher reads with him daily. |\n| Section E: Outcomes |  |\n| Kai will eat a bowl of yoghurt with a spoon by himself. |  |',
  );
  expect(outcomes.map(({ text }) => text)).toEqual([
    'Kai will eat a bowl of yoghurt with a spoon by himself.',
  ]);
});

describe('words behind a heading', () => {
  const provision =
    '| Help | Who | How often |\n| --- | --- | --- |\n| Reading for 20 minutes | Teacher | Daily |';

  it.each(['Cognition and learning', 'Moving towards adult life'])('that head a table: %s', async (words) => {
    const plan = await planOf(
      `Section F Provision: ${words}\n\n${provision}\n\nSection G: Health provision\nNone.`,
    );
    expect(plan.provision.map(({ what }) => what)).toEqual(['Reading for 20 minutes']);
  });

  it.each([
    'Access to adult help as needed',
    'Adult support where possible',
    'Weekly reading support',
  ])('that provide something are its text: %s', async (words) => {
    const plan = await planOf(`Section F Provision: ${words}\n\n${provision}`);
    expect(plan.provision.map(({ what }) => what)).toEqual([words, 'Reading for 20 minutes']);
  });

  it('that stand over nothing but words of the form are its text', async () => {
    const stateOf = async (below: string) =>
      (await planOf(`Section B: Special educational needs: Sensory and physical needs\n${below}`)).sections.B;
    expect((await stateOf('This section must set out all needs.')).state).toBe('content');
    expect((await stateOf('He tires.')).lines.map(({ text }) => text)).toEqual(['He tires.']);
  });

  it('that are a sentence are its text', async () => {
    const plan = await planOf(
      `Section F Provision: Daily reading with a teacher for 20 minutes.\n\n${provision}`,
    );
    expect(plan.provision.map(({ what }) => what)).toHaveLength(2);
  });

  it('stop at the end of the title, whatever its next sentence begins with', async () => {
    const { sections } = await planOf(
      'Section C. Health needs. Kai has asthma.\nSection D. Social care needs. The assessment found no social care needs for Kai.',
    );
    expect([sections.C.state, sections.D.state]).toEqual(['content', 'nil']);
  });
});

it('a card of particulars behind the first section is no text of it', async () => {
  const { sections } = await planOf(
    '# Section A: Views\nI like trains.\n# The plan in brief\n| Full name | Ann Hale |\n| Date of birth | 3 May 2015 |\n| UPN | T801200001001 |\n| School | Hopton School |\n# Section B: Special educational needs\nReads slowly.',
  );
  expect(sections.A.lines.map(({ text }) => text)).toEqual(['I like trains.']);
});

it('a question set as a heading is the sub-heading of its answer', async () => {
  const { sections } = await planOf(
    '# Section F: Provision\nWord games each day.\n\n### Who will do this?\nA teaching assistant.\n\n### How often?\nDaily for ten minutes.\n\n# Section I: Placement\nNorthcote School\n',
  );
  expect(sections.F.lines.map(({ text, subheading }) => [text, subheading])).toEqual([
    ['Word games each day.', null],
    ['A teaching assistant.', 'Who will do this?'],
    ['Daily for ten minutes.', 'How often?'],
  ]);
});

it('a title of the form ends what the sub-heading before it heads', async () => {
  const { sections } = await planOf(
    "# Section A: Views, interests and aspirations\n\n### Kai's views\nI like trains.\n\n### Parents' views\nWe hope he is happy.\n\n# Section B: Needs\nKai reads slowly.\n",
  );
  expect(sections.A.lines.map(({ text, subheading }) => [text, subheading])).toEqual([
    ['I like trains.', "Kai's views"],
    ['We hope he is happy.', "Parents' views"],
  ]);
});

describe('words behind the statutory title in a heading', () => {
  it.each([
    [
      'Section A. The views, interests and aspirations of the child or young person and of the parents – Freya told her teacher what she likes.',
      'A',
      'Freya told her teacher what she likes.',
    ],
    [
      'Section H1. Social care provision under the Chronically Sick and Disabled Persons Act 1970 – No provision is made because Freya is over eighteen.',
      'H1',
      'No provision is made because Freya is over eighteen.',
    ],
    ['Section C (regulation 12(1)(c)): health care needs: asthma, seen yearly.', 'C', 'asthma, seen yearly.'],
  ] as const)('%s', async (heading, letter, words) => {
    const plan = await planOf(
      `# Education, Health and Care Plan\n${heading}\nSection I: Placement\nAshby School`,
    );
    expect(textOf(plan, letter)).toBe(words);
  });

  it.each([
    'Section A (regulation 12(1)(a)): the views, interests and aspirations of the child and parents, or of the young person',
    'Section A. The views, interests and aspirations of the child – and of the child’s parents',
  ])('are none in “%s”', async (heading) => {
    const plan = await planOf(`# Education, Health and Care Plan\n${heading}\nFreya likes trains.`);
    expect(textOf(plan, 'A')).toBe('Freya likes trains.');
  });
});

describe('lines of a program below the list of advice', () => {
  it.each([
    'Record printed from Beacon on 3 May 2026',
    'Draft for Freya’s parents',
  ])('are no advice: "%s"', async (line) => {
    const plan = await planOf(
      `# Education, Health and Care Plan\nSection K: Advice\nTom Hale, head teacher, 3 March 2026\n${line}`,
    );
    expect(plan.advice.map(({ author }) => author)).toEqual(['Tom Hale']);
  });

  it.each([
    'Pages copied and printed on yellow paper.',
    'Copy for her parents of the chart, sent each Friday.',
  ])('are none of what somebody gives: "%s"', async (line) => {
    const plan = await planOf(
      `# Education, Health and Care Plan\nSection F: Special educational provision\n${line}`,
    );
    expect(textOf(plan, 'F')).toBe(line);
  });
});
