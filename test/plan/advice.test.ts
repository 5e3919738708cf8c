import { describe, expect, it } from 'vitest';
import { planOf } from './vocabulary.ts';

const listed = async (sectionK: string) => {
  const { advice } = await planOf(`# Section K: Advice and information\n${sectionK}`);
  return advice.map(({ types, status }) => [types.join(), status]);
};

const doubted = async (sectionK: string) =>
  (await planOf(`Name: Leila Marsh\n# Section K: Advice and information\n${sectionK}`)).adviceInDoubt;

describe('a table with a column for each kind of advice', () => {
  const READ = [
    ['parent', 'listed'],
    ['education', 'listed'],
    ['health', 'listed'],
    ['social-care', 'listed'],
  ];

  it('has who and when below each', async () => {
    expect(
      await listed(
        '| Family | Education | Health | Social Care |\n| --- | --- | --- | --- |\n| Ann Marsh<br>3 May 2025 | P. Lisle, tutor<br>4 May 2025 | Dr O. Farrant<br>5 May 2025 | Early help adviser<br>6 May 2025 |',
      ),
    ).toEqual(READ);
  });

  it('may tell of each in rows with labels to the left', async () => {
    expect(
      await listed(
        '| | Parent | Education | Health | Social care |\n| --- | --- | --- | --- | --- |\n| Author and role | Ann Marsh, mother | P. Lisle, tutor | Dr O. Farrant, GP | Jo Pike, assessor |\n| Date of advice | 3 May 2025 | 4 May 2025 | 5 May 2025 | 6 May 2025 |\n| Attached | ☒ Yes ☐ No | ☒ Yes ☐ No | ☒ Yes ☐ No | ☒ Yes ☐ No |',
      ),
    ).toEqual(READ);
  });

  it('may hold several of one kind, each with its day behind it, or none', async () => {
    expect(
      await listed(
        '| Education | Health | Social care |\n| --- | --- | --- |\n| P. Lisle, tutor<br>4 May 2025<br>Ro Hale, teacher of the deaf<br>9 May 2025 | | No response |',
      ),
    ).toEqual([
      ['education', 'listed'],
      ['education,sensory', 'listed'],
      ['social-care', 'not-received'],
    ]);
  });
});

describe('a cell that holds the whole list', () => {
  const LINES =
    'Mother: Ann Marsh, 17.11.2025<br>School: Mrs P. Lisle, SENCO<br>Educational psychologist: not received<br>Social care: Neil Hasting, 26.01.2026';
  const READ = [
    ['parent', 'listed'],
    ['education', 'listed'],
    ['psychology', 'not-received'],
    ['social-care', 'listed'],
  ];

  it('is read line by line beside a question of the form', async () => {
    const table = `| K | Advice and information<br>What did we receive, from whom and when? | ${LINES} |`;
    const { advice } = await planOf(`| J | Personal budget | None. |\n${table}`);
    expect(advice.map(({ types, status }) => [types.join(), status])).toEqual(READ);
    expect(await listed(`| Who told us? | ${LINES} |`)).toEqual(READ);
  });

  it('is one entry beside what it is advice of', async () => {
    expect(await listed('| Health | Dr O. Farrant, 5 May 2025<br>Nurse J. Pike, 9 May 2025 |')).toEqual([
      ['health', 'listed'],
    ]);
  });

  it('may have the kinds, the names and the days in cells beside one another', async () => {
    expect(
      await listed(
        '| Parents<br>School<br>Health | Ann Marsh<br>P. Lisle<br>O. Farrant | 3 May 2025<br>4 May 2025<br>5 May 2025 |',
      ),
    ).toEqual([
      ['parent', 'listed'],
      ['education', 'listed'],
      ['health', 'listed'],
    ]);
  });
});

it('on adult life is also of the service that gives it', async () => {
  expect(
    await listed(
      'Care leaver transition assessment: Jo Pike, transition practitioner, adult social care, 3 May 2025',
    ),
  ).toEqual([['adulthood,social-care', 'listed']]);
  expect(await listed('Advice on preparing for adulthood: Lea Ash, careers lead, 3 May 2025')).toEqual([
    ['adulthood', 'listed'],
  ]);
});

const ALL = ['parent', 'education', 'psychology', 'health', 'social-care'];

it.each([
  [
    'kinds above names and days',
    '- Family\n- Ann Marsh, 4 March 2026\n- Education\n- Bo Yel, 11 March 2026\n- Psychology\n- Dr F. Munro, 2 April 2026\n- Health\n- Dr I. Peel, 9 April 2026\n- Social care\n- J. Webb, 12 March 2026',
  ],
  [
    'numbered appendices',
    'Appendix 1: Parental contribution (Ann Marsh)\nAppendix 2: School report (Bo Yel)\nAppendix 3: Educational psychology report (Fay Munro)\nAppendix 4: Paediatric report (Ian Peel)\nAppendix 5: Social care report (Joss Webb)',
  ],
  [
    'titles by number above a table of who and when',
    'Appendix 1 – Our Amir: family views\nAppendix 2 – School advice\nAppendix 3 – Psychological advice\nAppendix 4 – Medical advice\nAppendix 5 – Social care advice\n\n| Appendix | Written by | Post | Date written |\n|---|---|---|---|\n| 1 | Ann Marsh | parent | 4 March 2026 |\n| 2 | Bo Yel | coordinator, Ashby | 5 March 2026 |\n| 3 | Fay Munro | adviser | 6 March 2026 |\n| 4 | Ian Peel | adviser | 7 March 2026 |\n| 5 | Joss Webb | officer | 8 March 2026 |',
  ],
  [
    'days in words',
    '| Advice | From | When |\n| Home | Ann Marsh | the fourth of March |\n| Education | Bo Yel | the fifth of March |\n| EP | Fay Munro | the sixth of March |\n| Health | Ian Peel | the seventh of March |\n| Social care | Joss Webb | the eighth of March |',
  ],
  [
    'roles alone',
    '- Mother (4 March 2026)\n- SENCO (11 March 2026)\n- Educational psychologist (2 April 2026)\n- Community paediatrician (9 April 2026)\n- Duty social worker (12 March 2026)',
  ],
  [
    'a table without a header',
    '| Ann Marsh | Mother | 4/3/26 |\n| Bo Yel | SENCO | 5/3/26 |\n| Fay Munro | Educational psychologist | 2/4/26 |\n| Ian Peel | Paediatrician | 9/4/26 |\n| Joss Webb | Social worker | 12/3/26 |',
  ],
])('each advice is found in %s', async (_, text) => {
  const kinds = (await listed(`${text}\n`))
    .filter(([, status]) => status === 'listed')
    .flatMap(([type]) => type);
  expect(kinds).toEqual(ALL);
});

it('what is still to be done is no advice', async () => {
  expect(await listed('Parents: Ann Marsh, 3 May 2025\nThis plan must be reviewed by 5 March 2027.')).toEqual(
    [['parent', 'listed']],
  );
});

it('where the reports lie is no advice', async () => {
  expect(
    await listed(
      'Parents: Ann Marsh, 3 May 2025\nCopies of the advice are enclosed with this plan for Leila’s mother and the school.',
    ),
  ).toEqual([['parent', 'listed']]);
});

describe('a table without known heads', () => {
  const ENTRIES =
    '\n| Amy Lord | head | School report | 3 May 2026 |\n| Dr Bo Falk | psychologist | Psychology report | 4 May 2026 |';
  const READ = [
    ['education', 'listed'],
    ['psychology', 'listed'],
  ];

  it('has heads where days stand below words that name nobody', async () => {
    expect(await listed(`| Giver | Standing | Work | Penned |${ENTRIES}`)).toEqual(READ);
  });

  it.each([
    ['| Parents | mother | letter | undated |', 'parent'],
    ['| Mentor | youth club | letter | not dated |', 'other'],
    ['| Ivo Brandt | mentor | letter | by hand |', 'other'],
    ['| Social worker | duty team | email | unknown |', 'social-care'],
  ])('begins with an entry where it gives no day: %s', async (row, type) => {
    expect((await listed(`${row}${ENTRIES}`)).map(([types]) => types)).toEqual([
      type,
      'education',
      'psychology',
    ]);
  });
});

describe('advice in doubt', () => {
  it.each([
    [
      'a sentence that tells of several',
      'We took advice from Leila’s mother on 3 May 2025, her school, the paediatrician and the social worker.',
      ['education', 'health', 'social-care'],
    ],
    ['a name that may be anybody’s', 'Dr J. Patel, 5 March 2025', ['health', 'psychology', 'education']],
    ['somebody of the child’s family', 'Rowena Marsh, 5 March 2025', ['parent']],
  ])('%s', async (_, text, types) => {
    expect(await doubted(text)).toEqual(expect.arrayContaining(types));
  });

  it.each([
    ['entries that say what they are of', 'Parents: Ann Marsh, 3 May 2025\nDr L. Marsh, EP, 4 May 2025'],
    ['the child’s own', 'Leila Marsh, 24 February 2026'],
    [
      'the officer’s name below the list',
      '| Health | Not received |\n\nDraft prepared by M. Heaton, EHC caseworker',
    ],
  ])('none: %s', async (_, text) => {
    expect(await doubted(text)).toEqual([]);
  });
});

describe('a list told in sentences', () => {
  it('has an entry for each sentence that tells who gave what and when', async () => {
    const told =
      'Leila’s parents wrote to us on 7 September 2026. Educational advice was given by Gwen Tarn, head of year, on 8 September 2026. Advice was requested from health on 20 July 2026 but no response was received.';
    expect(await listed(told)).toEqual([
      ['parent', 'listed'],
      ['education', 'listed'],
      ['health', 'not-received'],
    ]);
  });

  it('is one entry where the sentences tell of one advice', async () => {
    expect(await listed('Educational psychologist: Dr Ann Hale. Seen in school on 3 May 2025.')).toEqual([
      ['psychology', 'listed'],
    ]);
  });
});

describe('parents are known by', () => {
  const named = async (entry: string) => {
    const { advice } = await planOf(
      `Name: Leila Marsh\n# Section A: Views\nLeila likes maps.\n# Section K: Advice and information\n${entry}\nPsychology: Dr Ann Hale, 3 May 2025`,
    );
    return advice[0]?.types.join();
  };

  it.each([
    ['coming as a couple', 'Views of Mr and Mrs Tolland, 3 May 2025', 'parent'],
    ['the child’s surname', 'Ms J. Marsh, letter of 3 May 2025', 'parent'],
    ['neither where a role is told', 'Mrs P. Marsh, SENCO, 3 May 2025', 'education'],
    ['neither where the name is another’s', 'Ms J. Tolland, letter of 3 May 2025', 'other'],
  ])('%s', async (_, entry, type) => {
    expect(await named(entry)).toBe(type);
  });
});

describe('what follows the list at the end of a plan', () => {
  const LIST =
    '**Section K: Advice and information**\nParents: Ann Marsh, 3 May 2025\nSchool: P. Lisle, SENCO, 4 May 2025\n';
  const both = [
    ['parent', 'listed'],
    ['education', 'listed'],
  ];
  const read = async (end: string) => {
    const { advice } = await planOf(`${LIST}${end}`);
    return advice.map(({ types, status }) => [types.join(), status]);
  };

  it.each([
    [
      'words explained in a table',
      '**Hard words**\n\n| SENCO | The teacher in charge of support in a school |\n| ICB | Integrated Care Board: the NHS body that pays for health services |',
    ],
    [
      'the family’s rights in a table under a heading',
      '\n| Your say |\n| You can ask the social worker or the school for changes at any time, and you can appeal to the Tribunal within two months of 3 May 2025, or ask somebody to do it for you in your name. |',
    ],
  ])('%s is no advice', async (_, end) => {
    expect(await read(end)).toEqual(both);
  });

  it('is advice in a second table whose rows say where a report lies, or whose it is by one word', async () => {
    expect(await read('\n| Physiotherapy | Appendix 4 |\n| Social care | Report attached |')).toEqual([
      ['health', 'bare'],
      ['social-care', 'bare'],
      ...both,
    ]);
    expect(await read('\n| Setting | P. Birch, 9 May 2025 |\n| Home | Ann Marsh, 9 May 2025 |')).toEqual([
      ['education', 'listed'],
      ['parent', 'listed'],
      ...both,
    ]);
  });

  it('is advice where somebody gives it, under a heading too', async () => {
    expect(await read('**From the clinics**\nDr O. Farrant, paediatrician, 9 May 2025')).toEqual([
      ...both,
      ['health', 'listed'],
    ]);
    expect(await read('**Also received**\nHealth visitor’s report')).toEqual([...both, ['health', 'listed']]);
    expect(await read('**Asked and waited for**\nSocial care: no response')).toEqual([
      ...both,
      ['social-care', 'not-received'],
    ]);
  });
});

it('a letter behind the list gives no advice, and a reference that begins like one does', async () => {
  const entries =
    'Re-referral report, Dr Ann Hale, paediatrician, 3 May 2026\nSocial care advice, Bo Lee, social worker, 4 May 2026';
  const letter =
    'Ashby Council, Market House\n11 May 2026\nDear Mr Marsh\nThis is the final plan, and the nursery will write to you.\nYours sincerely\nCleo Dunn';
  expect(await listed(`${entries}\n${letter}`)).toEqual(await listed(entries));
  expect(await listed(entries)).toHaveLength(2);
});

describe('what stands below the list', () => {
  const LIST = 'Parents: Ann Marsh, 3 May 2025\nSocial care: no response received\n';
  const AS_LISTED = [
    ['parent', 'listed'],
    ['social-care', 'not-received'],
  ];

  it('a signature is no answer of an agency that gave none', async () => {
    expect(
      await listed(`${LIST}P. R. Garside\nAssistant Director, officer of the Authority\nDate: 3 July 2025`),
    ).toEqual(AS_LISTED);
  });

  it('a table of the plan’s own days and signature is none', async () => {
    expect(
      await listed(
        `${LIST}\n| Signed | M. Sandys |\n| Name and post | Margaret Sandys, SEND Manager |\n| Last annual review meeting | 10.09.2025 |`,
      ),
    ).toEqual(AS_LISTED);
  });
});

it('the child’s own letter is the child’s', async () => {
  const { advice } = await planOf(
    'Name: Leila Marsh\n# Section K: Advice and information\nLeila’s questionnaire is dated 8 May 2025.\nMr Marsh and Dr Tarn: views of 9 May 2025',
  );
  expect(advice.map(({ types }) => types.join())).toEqual(['child', 'parent']);
});

it('whoever wrote down the child’s views gives no advice of their own', async () => {
  const { advice } = await planOf(
    '# Section K: Advice and information\nPupil views: Bo Yel, class teacher, 8 May 2025\nSchool advice: Bo Yel, class teacher, 9 May 2025',
  );
  expect(advice.map(({ types }) => types.join())).toEqual(['child', 'education']);
});

describe('cards, with labels to the left', () => {
  const card = (what: string, who: string, when: string): string =>
    `| Advice | ${what} |\n| Given by | ${who} |\n| Dated | ${when} |`;
  const MOTHER = card('Views of Kai and his mother', 'Abena Mensah, parent', '1 March 2026');
  const SCHOOL = card('School report', 'Lee Orme, head teacher', '2 March 2026');
  const UNDATED = card('Psychological advice', 'Dr Tom Ash, educational psychologist', '');
  const READ = [
    ['child,parent', 'listed'],
    ['education', 'listed'],
    ['psychology', 'listed'],
  ];

  it('are an entry each, in tables of their own or in one', async () => {
    expect(await listed([MOTHER, SCHOOL, UNDATED].join('\n\n'))).toEqual(READ);
    expect(await listed([MOTHER, SCHOOL, UNDATED].join('\n'))).toEqual(READ);
  });

  it('keep who gave it and when together', async () => {
    const { advice } = await planOf(`# Section K: Advice and information\n${[MOTHER, SCHOOL].join('\n\n')}`);
    expect(advice.map(({ author, date }) => [author, date?.value])).toEqual([
      ['Abena Mensah', '2026-03-01'],
      ['Lee Orme', '2026-03-02'],
    ]);
  });

  it('tell by who gave it what a card without a title is', async () => {
    expect(await listed([MOTHER, card('', 'Lee Orme, head teacher', '2 March 2026')].join('\n\n'))).toEqual(
      READ.slice(0, 2),
    );
  });

  it('leave a table of rows a table of rows', async () => {
    expect(
      await listed(
        '| Advice | Given by | Dated |\n| School report | Lee Orme, head teacher | 2 March 2026 |',
      ),
    ).toEqual([['education', 'listed']]);
  });
});

it('the officer and the day of signing below a list are no entries of it', async () => {
  const { advice, facts } = await planOf(
    '# Education, Health and Care Plan\nName: Kai Mensah\n# Section K: Advice and information\n- School report, Lee Orme, head teacher, 2 March 2026\n\nLocal authority officer: Ruth Abara, Education, Health and Care officer\n\nDate signed: 3 March 2026',
  );
  expect(advice.map(({ types }) => types.join())).toEqual(['education']);
  expect(facts.texts.officer?.[0]?.value).toBe('Ruth Abara');
  expect(facts.dates.signOffDate?.[0]?.value.value).toBe('2026-03-03');
});

describe('who wrote an advice', () => {
  const authorOf = async (entry: string) => {
    const { advice } = await planOf(`# Section K: Advice and information\n- ${entry}`);
    return advice.map(({ author, role }) => author ?? role);
  };

  it.each([
    ['Children’s social care check – T Marsh – 9/6/25', 'T Marsh'],
    ['Medical advice (S J Lowe, 3 June 2025)', 'S J Lowe'],
    ['School: R. Lord, 4 June 2025', 'R. Lord'],
    ['Medical advice – E Nowak – 3 June 2025', 'E Nowak'],
    ['Medical advice – R Newman – 3 June 2025', 'R Newman'],
    ['Social care: asked on 1 May; the team answered on 9 June 2025 that Kai is not known to it', 'team'],
  ])('is told by an initial without a full stop too, or by the desk that answers: %s', async (entry, author) => {
    expect(await authorOf(entry)).toEqual([author]);
  });

  it.each([
    'Appendix A Medical advice, 3 June 2025',
    'Appendix B Report of the school, 3 June 2025',
    'Year R Report, 3 June 2025',
    'Level A Assessment, 3 June 2025',
    'Medical advice: A Copy is attached, 3 June 2025',
    'Medical advice: A Response came on 3 June 2025',
  ])('is not told by the letter of an appendix or a class: %s', async (entry) => {
    expect(await authorOf(entry)).toEqual([null]);
  });
});

describe('advice whose parts stand apart', () => {
  it('may stand in frames of single cells: what it is, who wrote it, when', async () => {
    const { advice } = await planOf(
      '# Section K: Advice and information\n\n| Health advice |\n| --- |\n| Written by Dr Sunil Rao, paediatrician |\n| Dated 27 June 2025 |\n\n| Social care advice |\n| --- |\n| Written by Jade Popescu, social worker |\n| Dated 4 July 2025 |\n',
    );
    expect(advice.map(({ types, author, date }) => [types.join(), author, date?.value])).toEqual([
      ['health', 'Dr Sunil Rao', '2025-06-27'],
      ['social-care', 'Jade Popescu', '2025-07-04'],
    ]);
  });

  it('may follow one another in one paragraph, each behind the day of the one before', async () => {
    expect(
      await listed(
        'Medical advice: Dr Nwosu, paediatrician, 22 September 2025 Psychological advice: Sunil Garside, 18 September 2025 Social care advice: Colm Radley, social worker, 26 September 2025',
      ),
    ).toEqual([
      ['health', 'listed'],
      ['psychology', 'listed'],
      ['social-care', 'listed'],
    ]);
  });
});

describe('records of labelled lines', () => {
  const listedByRole = async (lines: readonly string[]) => {
    const { advice } = await planOf(`# Section K: Advice and information\n${lines.join('\n\n')}`);
    return advice.map(({ types, author, date, status }) => [types.join(), author, date?.value, status]);
  };
  const TWO = [
    ['education', 'Ann Hale', '2025-06-03', 'listed'],
    ['health', 'Dr P Lowe', '2025-06-04', 'listed'],
  ];

  it('are one entry each, whichever label comes first', async () => {
    const educational = ['Advice: Educational advice', 'Date: 3 June 2025', 'Author: Ann Hale, SENCO'];
    const medical = ['Advice: Medical advice', 'Date: 4 June 2025', 'Author: Dr P Lowe, paediatrician'];
    expect(await listedByRole([...educational, ...medical])).toEqual(TWO);
    expect(await listedByRole([...educational.toReversed(), ...medical.toReversed()])).toEqual(TWO);
  });

  it('keep whom nothing came from, and the day it was asked for, together', async () => {
    const asked = ['Author: Requested from the duty team manager', 'Date: Requested on 16 June 2025'];
    expect(await listedByRole(['Advice: Social care advice, no response received', ...asked])).toEqual([
      ['social-care', null, '2025-06-16', 'not-received'],
    ]);
  });

  it('begin anew with each role that gave advice', async () => {
    const lines = ['Parents: Lee Marsh, 2 June 2025', 'Social worker: Tim Orr, 5 June 2025'];
    expect((await listedByRole(lines)).map(([type]) => type)).toEqual(['parent', 'social-care']);
  });

  it('end before the plan’s title at the foot of a page', async () => {
    const lines = ['School: Ann Hale, SENCO, 3 June 2025', 'Leo Marsh – Education, Health and Care Plan'];
    expect(await listedByRole(lines)).toHaveLength(1);
  });
});
