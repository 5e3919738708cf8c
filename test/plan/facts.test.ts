import { describe, expect, it } from 'vitest';
import type { DateFact, TextFact } from '../../src/model/plan.ts';
import { planOf } from './vocabulary.ts';

const SECTIONS =
  '\n# Section A: Views\nI like trains.\n# Section B: Special educational needs\nHe reads slowly.\n# Section I: Placement\n';

async function date(text: string, fact: DateFact): Promise<string | undefined> {
  const plan = await planOf(`# Education, Health and Care Plan\n${text}${SECTIONS}`);
  return plan.facts.dates[fact]?.[0]?.value.value;
}

async function words(text: string, fact: TextFact): Promise<string | undefined> {
  const plan = await planOf(`# Education, Health and Care Plan\n${text}${SECTIONS}`);
  return plan.facts.texts[fact]?.[0]?.value;
}

it('a form may tell whose plan it is in a sentence', async () => {
  expect(await words('This plan is made by Wexford County Council for Ann Hale.\n', 'name')).toBe('Ann Hale');
});

it('a row of label and answer is no row of labels, though the answer is one elsewhere', async () => {
  const card =
    '| Plan status | Amended final plan |\n| Full name | Ann Hale |\n| Date of birth | 3 May 2015 |\n';
  expect(await date(card, 'dateOfBirth')).toBe('2015-05-03');
});

it('"in Year 2, he was at" tells no setting of today', async () => {
  const card =
    '| Where I learn now | Hopton School |\n\nIn Year 2, he was at Elm Infant School for a term.\n';
  expect(await words(card, 'setting')).toBe('Hopton School');
});

describe('a list of what was done when', () => {
  it.each(['\t', ' ', ' – '])('has the words behind the day, parted by "%s"', async (gap) => {
    const list = `17 Nov 2023${gap}Plan first issued\n11 Feb 2025${gap}Annual review meeting held\n`;
    expect(await date(list, 'firstIssueDate')).toBe('2023-11-17');
    expect(await date(list, 'lastReviewDate')).toBe('2025-02-11');
  });

  it('is none where the words ask for a day of their own', async () => {
    expect(await date('17 Nov 2023\tNext review due:\n', 'reviewDueDate')).toBeUndefined();
  });
});

describe('who signed for the authority', () => {
  it.each([
    ['Signed: M. Ackroyd Principal Officer, Special Needs Date: 27 February 2015', 'M. Ackroyd'],
    ['Signed: M. Ackroyd Date: 27 February 2015', 'M. Ackroyd'],
    ['Signed for the council: Ann Hale Head of SEND, 27 February 2015', 'Ann Hale'],
    ['Signed (parent): Donna Blake  Date: 27 February 2015', undefined],
    ['Signed Ann Hale, Head of SEND\n27 February 2015', 'Ann Hale'],
    ['Signed: ____________\nAnn Hale, plan officer\nDate: 27 February 2015', 'Ann Hale'],
    ['Signed: ____________\nDonna Blake, mother\nDate: 27 February 2015', undefined],
    ['Signed by: Donna Blake, mother', undefined],
    ['| Officer | Ann Hale senior SEND officer |', 'Ann Hale'],
    ['| Officer | Ann Hale EHC co-ordinator |', 'Ann Hale'],
    ['| Officer | Ann Hale EHC Team Leader 15th May 2026 |', 'Ann Hale'],
    ['| Officer | Ann Hale Assessment and Review Officer |', 'Ann Hale'],
    ['| Officer | Rose Green Head of SEND |', 'Rose Green'],
    ['| Officer | Dr Ann May Penrose |', 'Dr Ann May Penrose'],
    ['| Authorised by | Ann Hale |\n| Role | SEND officer |\n| On | 27 February 2015 |', 'Ann Hale'],
    ['Signed by: Ann Hale', 'Ann Hale'],
    ['Signed off by the panel', undefined],
    ['Signed: A  Date: 27 February 2015', undefined],
  ])('"%s"', async (said, officer) => {
    expect(await words(said, 'officer')).toBe(officer);
  });
});

describe('dates by their labels', () => {
  it.each<[string, DateFact, string]>([
    ['Date of Birth: 3 May 2012', 'dateOfBirth', '2012-05-03'],
    ['| D.O.B. | 03.05.12 |', 'dateOfBirth', '2012-05-03'],
    ['I was born on 3 May 2012', 'dateOfBirth', '2012-05-03'],
    ['Name: Freya Marsh  DOB: 03/05/2012  UPN: B801200005001', 'dateOfBirth', '2012-05-03'],
    ['Date of Issue of First EHC Plan: 4 March 2019', 'firstIssueDate', '2019-03-04'],
    [
      '| Initial plan date | 4 March 2019 | Current plan date | 5 April 2025 |',
      'firstIssueDate',
      '2019-03-04',
    ],
    ['| Initial plan date | 4 March 2019 | Current plan date | 5 April 2025 |', 'finalDate', '2025-04-05'],
    ['Date of Final Plan: 05/04/2025', 'finalDate', '2025-04-05'],
    ['This plan is made on 28 August 2025 by Marlshire County Council.', 'finalDate', '2025-08-28'],
    ['Date of Draft EHC Plan: 1/2/25  Date of Final EHC Plan: 1/3/25', 'draftDate', '2025-02-01'],
    ['Date of Draft EHC Plan: 1/2/25  Date of Final EHC Plan: 1/3/25', 'finalDate', '2025-03-01'],
    ['Amended with effect from 12 June 2024', 'amendedDate', '2024-06-12'],
    ['Date of amended final plan: 12 June 2024', 'amendedDate', '2024-06-12'],
    ['Date of last annual review: 12 June 2024', 'lastReviewDate', '2024-06-12'],
    ['| Last review held on | 12 June 2024 |', 'lastReviewDate', '2024-06-12'],
    ['My Review Date: June 2025', 'reviewDueDate', '2025-06-30'],
    ['We will look at this plan again by 3 March 2027.', 'reviewDueDate', '2027-03-03'],
    ['The amended plan is to be reviewed before 6 March 2027.', 'reviewDueDate', '2027-03-06'],
    [
      'DRAFT PLAN\nThis is a draft for Freya, and was sent to her mother on 27 January 2025.',
      'draftDate',
      '2025-01-27',
    ],
    ['Review date: 12 June 2025 and annually thereafter', 'reviewDueDate', '2025-06-12'],
    ['Date this plan will be reviewed by: 12 June 2025', 'reviewDueDate', '2025-06-12'],
    ['Date of request for assessment: 5 January 2025', 'requestDate', '2025-01-05'],
    ['Annual review report sent: 5 January 2025', 'reviewReportDate', '2025-01-05'],
    ['Date of notice of proposed amendments: 5 January 2025', 'amendmentNoticeDate', '2025-01-05'],
    ['Date of final plan:\n4 March 2025', 'finalDate', '2025-03-04'],
    ['| Date of final plan | Review date |\n| 4 March 2025 | 3 March 2026 |', 'reviewDueDate', '2026-03-03'],
  ])('%s', async (text, fact, value) => {
    expect(await date(text, fact)).toBe(value);
  });

  it.each<[string, DateFact]>([
    ['Date of birth: 4 years old', 'dateOfBirth'],
    ['Date of next transition: September 2027', 'reviewDueDate'],
    ['Review date: dd/mm/yyyy', 'reviewDueDate'],
    ['Generated by SchoolSys · Ashby Vale · 1 September 2026', 'finalDate'],
  ])('%s gives none', async (text, fact) => {
    expect(await date(text, fact)).toBeUndefined();
  });

  it('takes a date of signature beside an officer only', async () => {
    expect(
      await date('| LA officer name | Signature | Date |\n| J. Okafor | jo | 4 March 2025 |', 'signOffDate'),
    ).toBe('2025-03-04');
    expect(
      await date('Signed on behalf of the local authority: J. Okafor   Date: 4 March 2025', 'signOffDate'),
    ).toBe('2025-03-04');
    expect(await date('Officer: C. Dallow, EHC Officer, signed 4 March 2025', 'signOffDate')).toBe(
      '2025-03-04',
    );
    expect(
      await date('Plan writer: Hana Stott. Approved: Y. Kadri, Head of SEND, 4 March 2025.', 'signOffDate'),
    ).toBe('2025-03-04');
    expect(
      await date(
        'Signed on behalf of Marlshire County Council:\n2025\nP. Quennell\nDate: 4 March',
        'signOffDate',
      ),
    ).toBe('2025-03-04');
    expect(await date('Parent: C. Dallow, mother, signed 4 March 2025', 'signOffDate')).toBeUndefined();
    expect(await date('Date: 4 March 2025', 'signOffDate')).toBeUndefined();
  });

  it('keeps two dates of birth that differ', async () => {
    const plan = await planOf(`DOB: 3 May 2012\nDate of birth: 5 March 2012${SECTIONS}`);
    expect(plan.facts.dates.dateOfBirth).toHaveLength(2);
  });
});

describe('words by their labels', () => {
  it.each([
    'Looked after by a local authority: ☐ Yes ☒ No',
    'Looked after by a local authority: Yes / No',
    '| Known to another local authority | No |',
  ])('an answer names no authority: %s', async (text) => {
    expect(await words(text, 'authority')).toBeUndefined();
  });

  it.each<[string, TextFact, string]>([
    ['Name: Freya Marsh', 'name', 'Freya Marsh'],
    ['| Child / Young Person’s Name | Freya Marsh |', 'name', 'Freya Marsh'],
    ['My full name is Freya Marsh', 'name', 'Freya Marsh'],
    ['# Freya Marsh’s Education, Health and Care Plan', 'name', 'Freya Marsh'],
    ['# Education, Health and Care Plan for Freya Marsh', 'name', 'Freya Marsh'],
    ['| Name | Freya Marsh · Year 9 · 9B |', 'name', 'Freya Marsh'],
    ['Name: Freya Marsh Preferred name: Frey', 'preferredName', 'Frey'],
    ['I like to be known as Frey', 'preferredName', 'Frey'],
    ['UPN: B801200005001', 'upn', 'B801200005001'],
    ['| Unique Pupil Number (UPN) | B 801 2000 05001 |', 'upn', 'B801200005001'],
    ['NHS number: 943 476 5919', 'nhsNumber', '9434765919'],
    ['Current school: Ashby Vale School', 'setting', 'Ashby Vale School'],
    ['| Setting/School/College | Ashby Vale School |', 'setting', 'Ashby Vale School'],
  ])('%s', async (text, fact, value) => {
    expect(await words(text, fact)).toBe(value);
  });

  it('takes no placement name from section I for the child’s', async () => {
    const plan = await planOf(
      `# Education, Health and Care Plan${SECTIONS}Name: Ashby Vale School\nType: special school`,
    );
    expect(plan.facts.texts.name).toBeUndefined();
  });
});

it.each([
  ['Year group: 9', 9],
  ['Current year group: Year 9', 9],
  ['| NCY | 11 |', 11],
  ['| Year group | Reception |', 0],
  ['NC Year: Y7', 7],
])('year group: %s', async (text, value) => {
  const plan = await planOf(`${text}${SECTIONS}`);
  expect(plan.facts.yearGroup[0]?.value).toBe(value);
});

it.each([
  'Preparing for Adulthood (Year 9 and above)',
  'Preparing for adulthood (Year 9 onwards)',
  'My hopes (Year 9 or older)',
])('a part of a form is for more than one year group: %s', async (heading) => {
  const plan = await planOf(`Name: Freya Marsh${SECTIONS}\n${heading}\nNot yet.\n`);
  expect(plan.facts.yearGroup).toEqual([]);
});

describe('the stage and its evidence', () => {
  const stageOf = async (
    cover: string,
    placement = 'Ashby Vale School, special school.',
  ): Promise<string> => {
    const plan = await planOf(`${cover}${SECTIONS}${placement}\n`);
    return plan.stage.value;
  };

  it.each([
    ['# Draft Education, Health and Care Plan', 'draft'],
    ['# Proposed Amended Education, Health and Care Plan', 'amended-draft'],
    ['# Final Education, Health and Care Plan', 'final'],
    ['# Amended Final Education, Health and Care Plan', 'amended-final'],
    ['# Education, Health and Care Plan (Final Amended)', 'amended-final'],
    ['# Education, Health and Care Plan\n| Plan status | Final |', 'final'],
    ['# Education, Health and Care Plan\nStatus: Draft', 'draft'],
    ['# Education, Health and Care Plan\nFinal / Amended / Draft\nDate of final plan: 4 March 2025', 'final'],
    ['# Education, Health and Care Plan\nDate of final plan: 4 March 2025', 'final'],
    ['# Education, Health and Care Plan\nDate of draft EHC plan: 4 March 2025', 'draft'],
    [
      '# Education, Health and Care Plan\nDate of first EHC plan: 4 March 2021\nDate of final plan: 4 March 2025',
      'amended-final',
    ],
    ['# Education, Health and Care Plan\nAmended with effect from: 4 March 2025', 'amended-final'],
    [
      '# Education, Health and Care Plan\nNotice of proposed amendments: new text is shown in bold',
      'amended-draft',
    ],
    [
      '# Education, Health and Care Plan\n| LA officer name | Signature | Date |\n| J. Okafor | jo | 4 March 2025 |',
      'final',
    ],
  ])('%s', async (cover, stage) => {
    expect(await stageOf(cover)).toBe(stage);
  });

  it('is a draft where section I is empty and nobody signed', async () => {
    expect(await stageOf('# Education, Health and Care Plan', '')).toBe('draft');
  });

  it('is unknown without evidence, and what the user says', async () => {
    expect(await stageOf('# Education, Health and Care Plan')).toBe('unknown');
    const plan = await planOf(`# Draft Education, Health and Care Plan${SECTIONS}`, { stage: 'final' });
    expect(plan.stage.value).toBe('final');
  });
});

describe('the kind', () => {
  it.each([
    [
      '# Annual Review of Education, Health and Care Plan\nDate of this review: 3 May 2025\n# Section A\nViews',
      'review-form',
    ],
    [
      '# Working Document\nKey: bold is the parents’ proposal\n# Section B\nNeeds\n# Section F\nProvision',
      'working-document',
    ],
    ['# Educational Psychology Advice\nPrepared for an EHC needs assessment\nHe reads slowly.', 'advice'],
    [
      'Dear Mr and Mrs Marsh\nAmendment notice: your child’s Education, Health and Care Plan\nYours sincerely',
      'other',
    ],
    ['# Menu\nSoup\nBread', 'other'],
    [
      '# Education, Health and Care Plan\nName: Freya Marsh\n# Section A\nI like trains.\n# Section B\nShe reads slowly.\n# Section C\nNone\n# Section D\nNone',
      'plan',
    ],
    [
      '# Education, Health and Care Plan\nName: [Name]\n# Section A\n[Views]\n# Section B\n[Needs]\n# Section C\n# Section D\n# Section E\n[Outcomes]',
      'template',
    ],
  ])('%s', async (text, kind) => {
    const plan = await planOf(text);
    expect(plan.kind.value).toBe(kind);
  });
});

it('a year group among the particulars of one line', async () => {
  const line =
    'Name: Kai Mensah. Date of birth: 2 March 2020, National Curriculum Year 1. School or setting: Cobnut Lane Infant School. NHS number: 999 380 2158.';
  const plan = await planOf(`# Education, Health and Care Plan\n${line}${SECTIONS}`);
  expect(plan.facts.yearGroup[0]?.value).toBe(1);
});

describe('a table for the signature behind the list of advice', () => {
  const LIST =
    '# Section K: Advice\n| Report | Author | Date |\n| --- | --- | --- |\n| School advice | Bo Yel, teacher | 4 March 2026 |';

  it.each([
    ['with a head', '| Council officer | Signed on |\n| --- | --- |\n| Ann Hale | 9 May 2026 |'],
    ['in rows', '| Authorised by | Ann Hale |\n| Role | SEND officer |\n| On | 9 May 2026 |'],
    [
      'with a bare "Date" in its head',
      '| Signed for the council by | Post | Date |\n| Ann Hale | Plan officer | 9 May 2026 |',
    ],
    ['in two rows', '| Plan signed by (authority) | Ann Hale |\n| On | 9 May 2026 |'],
    [
      'of who signs',
      '| Officer who signs for the council | Ann Hale |\n| Post | Plan officer |\n| Signed on | 9 May 2026 |',
    ],
    [
      'with an office between',
      '| Local authority officer | Post held | Date signed |\n| --- | --- | --- |\n| Ann Hale | senior SEND officer | 9 May 2026 |',
    ],
  ])('%s is no advice', async (_, table) => {
    const { facts, advice } = await planOf(`# Education, Health and Care Plan${SECTIONS}${LIST}\n\n${table}`);
    expect(facts.texts.officer?.[0]?.value).toBe('Ann Hale');
    expect(facts.dates.signOffDate?.[0]?.value.value).toBe('2026-05-09');
    expect(advice.map(({ types }) => types.join())).toEqual(['education']);
  });

  it('may be the last rows of a table of the whole plan', async () => {
    const rows =
      '| K1 | School advice: Bo Yel, teacher, 4 March 2026 |\n| Signed for the authority | Ann Hale |\n| Date of signature | 9 May 2026 |';
    const { facts, advice } = await planOf(
      `# Education, Health and Care Plan${SECTIONS}| K | Advice and information gathered |\n| --- | --- |\n${rows}`,
    );
    expect(facts.texts.officer?.[0]?.value).toBe('Ann Hale');
    expect(advice).toHaveLength(1);
  });

  it.each([
    [
      'as lines with a label each',
      'Name of officer: Ann Hale\nDesignation: Post-16 Officer\nDate: 9 May 2026',
    ],
    ['in one line, parted by gaps', 'Signed: Ann Hale    Assessment and Review Officer    Date: 9 May 2026'],
    ['with the day first', '| Signed for the local authority | |\n| 9 May 2026 | Ann Hale, Team Manager |'],
    [
      'under a line of its own',
      'Signed for the council\n\n| Name | Position | Date |\n| --- | --- | --- |\n| Ann Hale | Review Lead | 9 May 2026 |',
    ],
    [
      'whose day has a label like a row of posts above it',
      '| Authorisation | |\n| Authorising officer | Ann Hale |\n| Job title | SEND Plan Writer |\n| Date authorised | 9 May 2026 |',
    ],
  ])('or lines: %s', async (_, signature) => {
    const { facts } = await planOf(`# Education, Health and Care Plan${SECTIONS}${LIST}\n\n${signature}`);
    expect(facts.texts.officer?.[0]?.value).toBe('Ann Hale');
    expect(facts.dates.signOffDate?.[0]?.value.value).toBe('2026-05-09');
  });

  it('days in a list of papers are none, whoever wrote them', async () => {
    const rows = [4, 5, 6, 7]
      .map((day) => `| Report | SEND officer | Bo Yel | ${day} March 2026 |`)
      .join('\n');
    const { facts } = await planOf(
      `# Education, Health and Care Plan${SECTIONS}# Section K: Advice\n| Report | Role | Written by | Dated |\n| --- | --- | --- | --- |\n${rows}`,
    );
    expect(facts.dates.signOffDate).toBeUndefined();
  });
});

describe('the stage by labelled days', () => {
  it.each([
    ['Date of draft: 14 May 2026\nDate plan first issued: 6 June 2026', 'final'],
    ['Date of draft: 14 May 2026\nDate plan first issued: 6 June 2024', 'amended-draft'],
    ['Draft plan issued: 14 May 2026\nFinal plan first issued:', 'draft'],
    [
      'FINAL EDUCATION, HEALTH AND CARE PLAN\nThis plan is made on 12 March 2015 by Wenlow County Council. A draft of the plan was sent to the family on 9 February 2015.',
      'final',
    ],
    [
      '\n| Version | Draft amended plan |\n| Proposed amended plan | 11 May 2026 |\n| Final plan | 18 June 2024 |\n\n',
      'amended-draft',
    ],
    ['Draft plan issued: 14 May 2026\nFinal plan due: 6 June 2026', 'draft'],
    [
      'This is the final plan for Kai.\nFirst final plan issued on: 6 June 2024\nDate of signature: 6 June 2024\nReview meeting held on: 4 May 2025',
      'final',
    ],
    [
      'This is the final plan for Kai.\nFirst final plan issued on: 6 June 2024\nDate of signature: 9 July 2025\nReview meeting held on: 4 May 2025',
      'amended-final',
    ],
  ])('%s: %s', async (cover, stage) => {
    const plan = await planOf(`# Education, Health and Care Plan\n${cover}${SECTIONS}`);
    expect(plan.stage.value).toBe(stage);
  });
});

describe('a plan that is written to the child', () => {
  it.each([
    ['Your full name: Ann Hale\nYou like to be called: Annie\n', 'preferredName', 'Annie'],
    ['Your full name: Ann Hale\nYou like to be called: Annie\n', 'name', 'Ann Hale'],
    ['Your school: Elm High School\n', 'setting', 'Elm High School'],
    ['My caseworker: Huw Castle\n', 'officer', 'Huw Castle'],
  ] as const)('%s: %s is %s', async (text, fact, said) => {
    expect(await words(text, fact)).toBe(said);
  });
});
