import { describe, expect, it } from 'vitest';
import { type DateFact, TEXT_FACTS, type TextFact } from '../../src/model/plan.ts';
import { SECTIONS } from './documents.ts';
import { planOf } from './vocabulary.ts';

type Fact = DateFact | TextFact | 'yearGroup';
type Facts = Partial<Record<Fact, string | number | undefined>>;

const isText = (fact: string): fact is TextFact => TEXT_FACTS.includes(fact as TextFact);

/** What the cover gives for each of the named facts; undefined where it gives nothing. */
async function factsOf(cover: string, names: readonly string[]): Promise<Facts> {
  const { facts } = await planOf(`# Education, Health and Care Plan\n${cover}\n${SECTIONS}`);
  const valueOf = (fact: string): string | number | undefined => {
    if (fact === 'yearGroup') return facts.yearGroup[0]?.value;
    return isText(fact) ? facts.texts[fact]?.[0]?.value : facts.dates[fact as DateFact]?.[0]?.value.value;
  };
  return Object.fromEntries(names.map((fact) => [fact, valueOf(fact)]));
}

type Layout = readonly [layout: string, cover: string, facts: Facts];

const COVERS: readonly Layout[] = [
  [
    'a status that reads like a label',
    '| Name | Freya Marsh |\n| Status | Amended final plan |\n| Plan first issued | 24 July 2025 |\n| Last annual review meeting | 8 July 2026 |\n| Amended plan issued | 18 September 2026 |',
    { firstIssueDate: '2025-07-24', lastReviewDate: '2026-07-08', amendedDate: '2026-09-18' },
  ],
  [
    'a name beside the stage',
    '| Final plan | Freya Marsh |\n| Date of birth | 3 May 2012 |\n\nWe asked Freya.\nHere is what Freya said.\nAt home Freya cooks.\nAt school Freya sings.',
    { name: 'Freya Marsh', dateOfBirth: '2012-05-03' },
  ],
  [
    'a mother’s name alone in its cell',
    '| Mother | Donna Blake |\n| Date of birth | 3 May 2012 |\n\nWe asked Donna.\nHere is what Donna said.\nAt home Donna cooks.\nAt work Donna sings.',
    { name: undefined },
  ],
  [
    'surname and first names under one label',
    '| Surname and first names | Date of birth |\n| Freya Marsh | 3 May 2012 |',
    { name: 'Freya Marsh', dateOfBirth: '2012-05-03' },
  ],
  [
    'a school and a year in a sentence',
    'This plan is made by Ashby Borough Council on 9 October 2026.\nShe was born on 3 May 2022 and is in Reception.',
    { finalDate: '2026-10-09', yearGroup: 0 },
  ],
  [
    'captions below the values',
    '| Freya Marsh | 3 May 2012 |\n| Name | Date of birth |\n| 5 April 2025 | Ashby Vale School |\n| Date of final plan | School |',
    { name: 'Freya Marsh', dateOfBirth: '2012-05-03', finalDate: '2025-04-05', setting: 'Ashby Vale School' },
  ],
  [
    'a figure in each box of brackets',
    'Name: Freya Marsh\nDate of birth: [0][3] [0][5] [2][0][1][2]',
    { dateOfBirth: '2012-05-03' },
  ],
  [
    'a figure in each cell',
    '| Date of birth | 0 | 3 | 0 | 5 | 2 | 0 | 1 | 2 |',
    { dateOfBirth: '2012-05-03' },
  ],
  ['boxes of day, month and year', '| Date of birth | 03 | 05 | 2012 |', { dateOfBirth: '2012-05-03' }],
  [
    'words for day, month and year',
    '| Date of birth | Day: 3 | Month: 5 | Year: 2012 |',
    { dateOfBirth: '2012-05-03' },
  ],
  [
    'spaced figures of a number',
    'UPN: B 8 0 1 2 0 0 0 0 5 0 0 1\nNHS number: 9 4 3 4 7 6 5 9 1 9',
    { upn: 'B801200005001', nhsNumber: '9434765919' },
  ],
  [
    'versions in rows',
    '| Version | Date |\n| Draft | 1 February 2025 |\n| Final | 1 March 2025 |',
    { draftDate: '2025-02-01', finalDate: '2025-03-01' },
  ],
  [
    'the version before beside this one',
    '| | Previous plan | This plan |\n| Year group | 8 | 9 |\n| School | Elm Park School | Ashby Vale School |\n| Review due | 3 May 2025 | 4 May 2026 |',
    { yearGroup: 9, setting: 'Ashby Vale School', reviewDueDate: '2026-05-04' },
  ],
  [
    'labels in two languages',
    '| Full name / Enw llawn | Freya Marsh |\n| Date of birth / Dyddiad geni | 3 May 2012 |\n| School / Ysgol | Ashby Vale School |',
    { name: 'Freya Marsh', dateOfBirth: '2012-05-03', setting: 'Ashby Vale School' },
  ],
  [
    'dates side by side in one cell',
    '| Dates | Draft 1/2/2025    Final 1/3/2025    Amended __/__/____ |',
    { draftDate: '2025-02-01', finalDate: '2025-03-01', amendedDate: undefined },
  ],
  [
    'school and year in one cell of no known label',
    '| Learning | Ashby Vale School, Year 7 |',
    { setting: 'Ashby Vale School', yearGroup: 7 },
  ],
  [
    'questions above answers that are sentences',
    '**Who requested the assessment, and when?**\nMs Marsh, on 3 May 2024',
    { requestDate: '2024-05-03' },
  ],
  [
    'an office beside a name',
    'For questions: Ann Hale, SEND Casework Officer, or her team.',
    { officer: 'Ann Hale' },
  ],
  ['an office below a name', 'Ann Hale\nEHC Plan Coordinator', { officer: 'Ann Hale' }],
  [
    'a council in the opening sentence',
    'This plan is made on 5 April 2025 by Marlshire County Council (“the authority”).',
    { authority: 'Marlshire County Council' },
  ],
  ['a council of no authority', 'Freya sits on the School Council of Ashby Vale.', { authority: undefined }],
  [
    'versions in columns',
    '| | Draft | Final |\n| Date of issue | 1 February 2025 | 1 March 2025 |',
    { draftDate: '2025-02-01', finalDate: '2025-03-01' },
  ],
  [
    'several labels on one line',
    'Name: Freya Marsh  DOB: 3/5/2012  School: Ashby Vale School  Year: 9',
    { name: 'Freya Marsh', dateOfBirth: '2012-05-03', setting: 'Ashby Vale School', yearGroup: 9 },
  ],
  [
    'labels ending in arrows',
    'Date of birth → 3 May 2012\nDate of final plan → 5 April 2025',
    {
      dateOfBirth: '2012-05-03',
      finalDate: '2025-04-05',
    },
  ],
  [
    'sentences instead of labels',
    'The child’s name is Freya Marsh and she goes to Ashby Vale School.\nThis plan was issued on 5 April 2025.',
    { name: 'Freya Marsh', finalDate: '2025-04-05' },
  ],
  [
    'a colon in a cell of its own',
    '| Date of birth | : | 3 May 2012 |\n| Review date | : | 4 April 2026 |',
    { dateOfBirth: '2012-05-03', reviewDueDate: '2026-04-04' },
  ],
  [
    'a ticked option with its date',
    'This plan is: [ ] draft, 1 February 2025 [x] final, 1 March 2025',
    { finalDate: '2025-03-01', draftDate: undefined },
  ],
  [
    'words before a dotted abbreviation',
    '| a.k.a. | Frey |\n| Date of A.R. meeting | 14.09.24 |',
    { preferredName: 'Frey', lastReviewDate: '2024-09-14' },
  ],
  [
    'a name and the school that follow words of a conversation',
    'I’m Freya.\nAt: Ashby Vale School\nFreya Marsh · EHC plan',
    { name: 'Freya Marsh', setting: 'Ashby Vale School' },
  ],
  [
    'a name before "d.o.b."',
    'Re: Freya Marsh d.o.b. 3rd May 2012 Year 9',
    { name: 'Freya Marsh', yearGroup: 9 },
  ],
  [
    'a name of a school in two lines',
    'School: Ashby Vale\nSchool\nUPN: B801200005001',
    { setting: 'Ashby Vale School' },
  ],
  ['a group that is a year', 'Age group:\tNursery\nSetting:\tLittle Oaks Pre-school', { yearGroup: -1 }],
  [
    'an officer and a date below the words of signature',
    'Signed on behalf of Marlshire County Council\nP. Quennell, Principal SEND Officer 26.04.2022',
    { signOffDate: '2022-04-26' },
  ],
  [
    'an opening sentence',
    'This amended Education, Health and Care Plan was issued by Ellerdale Council on 4 March 2026 for Tilda Marsh (born 19 June 2013), a Year 8 pupil at Marden Academy. It replaces the plan of 6 April 2024.',
    { name: 'Tilda Marsh', dateOfBirth: '2013-06-19', amendedDate: '2026-03-04', yearGroup: 8 },
  ],
  [
    'a name that heads a card of particulars',
    '| Photograph | Tobias Wren-Adeyemi<br>I like to be called Toby<br>Date of birth: 3 November 2008 |',
    { name: 'Tobias Wren-Adeyemi', dateOfBirth: '2008-11-03' },
  ],
  [
    'a year in brackets',
    '| Current school | Ashby Vale School (Year 10) |',
    { setting: 'Ashby Vale School', yearGroup: 10 },
  ],
  [
    'signatures of others above the authority’s',
    '| | Name | Signature | Date |\n| Young person | F Marsh | fm | 27 May 2026 |\n| For the local authority | I Corrie | ic | 20 May 2026 |',
    { signOffDate: '2026-05-20' },
  ],
  [
    'a nursery beside the school',
    '| Nursery | Little Oaks Nursery |\n| School | Ashby Vale School |',
    { setting: 'Ashby Vale School' },
  ],
];

describe('facts of a cover', () => {
  it.each(COVERS)('%s', async (_, cover, facts) => {
    expect(await factsOf(cover, Object.keys(facts))).toEqual(facts);
  });
});

const OF_OTHERS: readonly Layout[] = [
  ['a bracket that says whose it is', 'DOB (mother): 3 May 1980', { dateOfBirth: undefined }],
  ['a school to come', 'School (from September 2027): Hopton Academy', { setting: undefined }],
  ['a review of another plan', 'Pathway plan review: 4 April 2026', { reviewDueDate: undefined }],
  ['an appeal', 'Tribunal hearing: 4 April 2026', { reviewDueDate: undefined, finalDate: undefined }],
  [
    'two dates below a label that stood beside another',
    'Last annual review\n19 February 2014 24 September 2026',
    { lastReviewDate: undefined },
  ],
  ['a print date', 'Printed on 4 April 2026', { finalDate: undefined, draftDate: undefined }],
  [
    'an unticked option',
    '☐ Draft: 1 February 2025\n☒ Final: 1 March 2025',
    { draftDate: undefined, finalDate: '2025-03-01' },
  ],
];

describe('none of the plan’s', () => {
  it.each(OF_OTHERS)('%s', async (_, cover, facts) => {
    expect(await factsOf(cover, Object.keys(facts))).toEqual(facts);
  });

  it('a day by which outcomes are looked at is no review of the plan', async () => {
    const outcomes = `${SECTIONS.replace('with few mistakes.', 'with few mistakes. Review date: 3 May 2026.')}`;
    const plan = await planOf(`# Education, Health and Care Plan\nName: Freya Marsh\n${outcomes}`);
    expect(plan.facts.dates.reviewDueDate).toBeUndefined();
  });
});

describe('a bare date of issue', () => {
  it.each<[string, Facts]>([
    ['Draft', { draftDate: '2025-04-05', finalDate: undefined, amendedDate: undefined }],
    ['Final', { draftDate: undefined, finalDate: '2025-04-05', amendedDate: undefined }],
    ['Amended final', { draftDate: undefined, finalDate: '2025-04-05', amendedDate: '2025-04-05' }],
  ])('is of the stage: %s', async (status, facts) => {
    const cover = `Status: ${status}\nDate of issue: 5 April 2025`;
    expect(await factsOf(cover, Object.keys(facts))).toEqual(facts);
  });
});

it('each cell with its label above its value answers for itself', async () => {
  const card = (label: string, value: string): string => `<td><p>${label}</p><p>${value}</p></td>`;
  const rows = [
    [card('Child', 'Freya Marsh'), card('Known as', 'Frey')],
    [card('School', 'Ashby Vale School'), card('Parent', 'Ms Tess Marsh')],
    [card('Plan first issued', '4 March 2019'), card('Annual review held', '12 June 2024')],
  ].map((cells) => `<tr>${cells.join('')}</tr>`);
  const text = `<!DOCTYPE html><html><body><h1>Education, Health and Care Plan</h1><table>${rows.join('')}</table></body></html>`;
  const { texts, dates } = (await planOf(text)).facts;
  const values = [texts.name, texts.preferredName, texts.setting].map((readings) => readings?.[0]?.value);
  expect(values).toEqual(['Freya Marsh', 'Frey', 'Ashby Vale School']);
  expect(dates.firstIssueDate?.[0]?.value.value).toBe('2019-03-04');
  expect(dates.lastReviewDate?.[0]?.value.value).toBe('2024-06-12');
});
