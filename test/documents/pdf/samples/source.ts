/** A cell is a list of paragraphs; "* " starts a bullet, `span` a cell that covers columns, `down` rows. */
export interface SourceCell {
  readonly text: readonly string[];
  readonly span?: number;
  readonly down?: number;
  readonly picture?: Picture;
}

/** How large a picture is shown, in centimetres; what it shows is always the same few grey spots. */
export interface Picture {
  readonly width: number;
  readonly height: number;
}

export const PICTURE_PNG =
  'iVBORw0KGgoAAAANSUhEUgAAABgAAAAMCAAAAABdWyKpAAAAHElEQVR42mPQ0PgPBJgkA3ZhDQ0G7MJAHcPdKADhtM5BDyvQ9gAAAABJRU5ErkJggg==';

export type SourceBlock =
  | { readonly heading: string; readonly level: 1 | 2 }
  | { readonly text: string; readonly bold?: boolean }
  | { readonly bullets: readonly string[] }
  | { readonly columns: readonly string[] }
  | { readonly picture: Picture }
  | {
      readonly widths: readonly number[];
      readonly header: boolean;
      readonly ruled: boolean;
      readonly rows: readonly (readonly SourceCell[])[];
    };

/** What a sample shows: the same blocks go to every program that makes PDFs. */
export interface Source {
  readonly title: string;
  readonly running: string;
  readonly blocks: readonly SourceBlock[];
}

const cell = (...text: readonly string[]): SourceCell => ({ text });

const wide = (span: number, ...text: readonly string[]): SourceCell => ({ text, span });

const needs = (number: number, topic: string): readonly SourceCell[] => [
  cell(`${number}. Noor finds ${topic} hard when the room is busy and needs the steps one at a time.`),
  cell(
    `A trained teaching assistant works on ${topic} with Noor for 20 minutes each school day, in a quiet room.`,
    `The class teacher checks the record of ${topic} every Friday and plans the next week from it.`,
  ),
  cell(`By July 2027 Noor will manage ${topic} in four lessons of five without a reminder.`),
];

export const PLAN: Source = {
  title: 'Education, Health and Care Plan for Noor Example',
  running: 'OFFICIAL - SENSITIVE Noor Example, born 4 May 2014',
  blocks: [
    {
      widths: [22, 28, 22, 28],
      header: false,
      ruled: true,
      rows: [
        [cell('Name'), cell('Noor Example'), cell('Date of birth'), cell('4 May 2014')],
        [cell('UPN'), cell('Z999000000001'), cell('Date of final plan'), cell('12 March 2026')],
        [cell('Setting'), wide(3, 'Elmbrook Invented School, a maintained mainstream school')],
        [cell('NHS number'), cell(), cell('Year group'), cell('Year 7')],
      ],
    },
    { heading: 'Section A: Views, interests and aspirations', level: 1 },
    {
      text: 'Noor likes trains, maps and long walks with her uncle, and she has asked for a reading corner where nobody will interrupt her. She would like to run the school radio one day.',
    },
    { text: 'What is important to me', bold: true },
    {
      bullets: [
        'My dog and my two cousins',
        'Knowing in the morning what will happen in the afternoon, with pictures if the day is going to be different from usual',
        'A quiet place to eat',
      ],
    },
    { heading: 'Sections B, F and E', level: 1 },
    { heading: 'Communication and interaction', level: 2 },
    {
      widths: [30, 40, 30],
      header: true,
      ruled: true,
      rows: [
        [
          cell('B - Special educational needs'),
          cell('F - Special educational provision'),
          cell('E - Outcomes'),
        ],
        needs(1, 'listening'),
        needs(2, 'turn-taking'),
        needs(3, 'telling a story'),
        [
          cell('4. Noor needs help to join games.'),
          cell('The lunchtime supervisor:', '* invites Noor to one game', '* stays for ten minutes'),
          cell(),
        ],
        needs(5, 'group work'),
        needs(6, 'asking for help'),
        needs(7, 'following a plan'),
      ],
    },
    { heading: 'Section G: Health provision', level: 1 },
    { text: 'The epilepsy nurse trains six staff once a year and reviews the care plan every six months.' },
    {
      widths: [25, 25, 25, 25],
      header: true,
      ruled: true,
      rows: [
        [cell('Provision'), cell('By whom'), cell('How often'), cell('Which need')],
        [
          cell('Training in rescue medicine'),
          cell('Epilepsy nurse'),
          cell('Once a year'),
          { text: ['C1: seizures'], down: 2 },
        ],
        [cell('Review of the care plan'), cell('Paediatrician'), cell('Every six months')],
        [wide(4, 'Commissioned by the invented care board')],
      ],
    },
    { heading: 'Section K: Advice', level: 1 },
    {
      widths: [40, 30, 30],
      header: false,
      ruled: false,
      rows: [
        [cell('Educational psychologist'), cell('Dr L. Marsh'), cell('14 January 2026')],
        [cell('Community paediatrician'), cell('Dr P. Invented'), cell('2 February 2026')],
        [cell('Social care'), cell('J. Okafor'), cell('9 March 2026')],
      ],
    },
  ],
};

export const DIARY: Source = {
  title: 'A page in two columns',
  running: 'Invented newsletter',
  blocks: [
    {
      columns: [
        'The left column tells of the garden club, which meets on Mondays and Thursdays behind the hall and grows beans, leeks and sunflowers.',
        'It also tells of the trip to the river, for which everybody needs boots, a coat and a signed form from home.',
        'The right column tells of the choir, which practises at noon on Tuesdays and will sing for the families at the end of the summer term.',
        'It closes with the names of the two captains and with thanks to the kitchen for the very large cake.',
      ],
    },
  ],
};

/** Sections whose words are a picture, as where a scanned letter was pasted in. */
export const SCANS: Source = {
  title: 'Education, Health and Care Plan for Noor Example',
  running: 'OFFICIAL - SENSITIVE Noor Example, born 4 May 2014',
  blocks: [
    { heading: 'Section B: Special educational needs', level: 1 },
    { text: 'Noor finds listening hard when the room is busy and needs the steps one at a time.' },
    { heading: 'Section C: Health needs', level: 1 },
    { picture: { width: 16, height: 7 } },
    { heading: 'Section F: Special educational provision', level: 1 },
    { text: 'A trained teaching assistant works on listening with Noor for 20 minutes each school day.' },
    {
      widths: [30, 70],
      header: false,
      ruled: true,
      rows: [
        [cell('Section G: Health provision'), cell('The epilepsy nurse trains six staff once a year.')],
        [cell('Section H1: Social care provision'), { text: [], picture: { width: 9, height: 4 } }],
        [cell('Section H2: Other social care provision'), cell('No other provision is required.')],
      ],
    },
  ],
};
