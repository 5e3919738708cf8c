import { nhsNumber, upn } from '../../fixtures/make/content/identifiers.ts';
import { cell, heading, labelled, table, text, titleCell } from '../../fixtures/make/pages/build.ts';
import type { Block, Page } from '../../fixtures/make/pages/model.ts';
import { TITLES } from '../../fixtures/make/traps/plan.ts';
import type { PackageOptions } from '../../fixtures/make/writers/docx/package.ts';
import { HEADER, NAMESPACES } from '../../fixtures/make/writers/docx/xml.ts';
import { SECTIONS, type SectionLetter } from '../../src/model/section.ts';

const UPN = upn('299200126031');
const NHS = nhsNumber('999047213').replaceAll(' ', '');
const NHS_SPACED = `${NHS.slice(0, 3)} ${NHS.slice(3, 6)} ${NHS.slice(6)}`;

/**
 * What an invented plan tells of people, each in the form in which it stands there: of the child, the family and
 * the staff, some with a label and some in prose alone. Forms in small letters are looked for in any case of letters.
 */
export const IDENTITIES: readonly string[] = [
  // The child: in full, by parts, by initials, in capitals, as called at home.
  'zebedee',
  'quillfeather',
  'okoro',
  'zebbie',
  'Z.Q.',
  'Z. Q.',
  'ZQ',
  // The date of birth.
  '14 March 2014',
  '14/03/2014',
  '14.03.14',
  '2014-03-14',
  '14th March 2014',
  'March 14, 2014',
  '14-Mar-2014',
  // Numbers.
  UPN,
  NHS_SPACED,
  NHS,
  NHS_SPACED.replaceAll(' ', '-'),
  'EHC-48213',
  '48213',
  'LCS 771204',
  '771204',
  // Where they live, and how to reach them.
  '12 Periwinkle Close',
  'Periwinkle',
  'tb4 7qq',
  'gannet house',
  'Mole Street',
  'The Old Forge',
  '07700 900461',
  '01632 960842',
  '+44 7700 900573',
  'zebbie.q@home.example',
  'p.achterberg@tarnbrook.example',
  'www.zebbies-page.example',
  // The family.
  'marguerite',
  'ptolemy',
  'isolde',
  'odalys',
  'brandreth',
  'Joy Winter',
  // The staff.
  'achterberg',
  'vandeleur',
  'thistlewood',
  'oonagh',
  'mbeki',
  'featherstonehaugh',
  'tadhg',
  'o’sullivan',
  'wilhelmina',
  'D’Arcy',
  'hakim',
  'van der Berg',
  'Dubháin',
  '李明',
  // Another child, whose text was left in; only in the header; only in the comment; only in the metadata.
  'barnaby',
  'ferelith',
  'crispian',
  'ludovica',
];

/** Those that no part of the program reads: they cannot turn up however it shows names. */
export const UNREAD: readonly string[] = ['crispian', 'ludovica'];

const SAYS: Readonly<Record<Exclude<SectionLetter, 'E' | 'F' | 'K'>, readonly string[]>> = {
  A: [
    'Zebedee told Mrs Thistlewood on 3 February 2026 that he likes rock pools. Zebbie’s best friend is Joy Winter.',
    'His mum, Marguerite Okoro, and his dad Ptolemy said that ZEBEDEE QUILLFEATHER-OKORO should live near them. His sister Isolde and Nana Odalys agree with Mr Brandreth.',
    'He was born on 14/03/2014 (14th March 2014), not on 14.03.14 as the letter of 2014-03-14 says; March 14, 2014 or 14-Mar-2014 is the same day.',
    'They moved from Flat 3, 88 Gannet House, Mole Street to The Old Forge, and then to 12 Periwinkle Close, tb4 7qq. Ring 07700 900461 or +44 7700 900573, write to zebbie.q@home.example or see www.zebbies-page.example.',
  ],
  B: [
    'Z.Q. follows instructions of one step; ZQ with three completes the last only (Dr R. K. Featherstonehaugh). Z. Q. has a reading age of 6.',
    `Okoro, Zebedee (UPN ${UPN}, NHS ${NHS}) cannot yet work from a text alone, says Seán Ó Dubháin. Barnaby finds the meaning of a sentence hard.`,
    'His friend 李明 helps zebedee to read.',
  ],
  C: [`Zebedee has epilepsy (NHS no. ${NHS_SPACED.replaceAll(' ', '-')}), seen by Dr Yusuf al-Hakim.`],
  D: ['Zebedee is not known to social care, says Tadhg O’Sullivan-Brae (LCS 771204).'],
  G: ['Ms van der Berg, the epilepsy nurse, will train Mrs Thistlewood and J. Vandeleur once a year.'],
  H1: ['None.'],
  H2: ['None.'],
  I: ['Name: Nankervis Cove Primary School', 'Type: mainstream maintained primary school'],
  J: ['No personal budget has been requested by Marguerite.'],
};

const rows = (titles: readonly string[], lines: readonly (readonly string[])[]): Block =>
  table(
    titles.map(() => 1),
    [titles.map((title) => titleCell(title)), ...lines.map((line) => line.map((words) => cell(words)))],
    1,
  );

const TABLES: Readonly<Partial<Record<SectionLetter, Block>>> = {
  E: rows(
    ['Outcome', 'By when'],
    [
      [
        'Zebedee will follow a written list of Mrs Thistlewood’s without a prompt from Oonagh Mbeki.',
        'July 2027',
      ],
      ['Zebbie will ring Nana Odalys on 01632 960842 alone.', 'July 2027'],
    ],
  ),
  F: rows(
    ['Provision', 'Who', 'How often'],
    [
      ['Zebedee will have access to Miss D’Arcy as required', 'Oonagh Mbeki, SENCO', 'as and when'],
      ['Isolde’s brother would benefit from opportunities for reading', 'J. Vandeleur', 'regularly'],
    ],
  ),
  K: rows(
    ['Advice', 'Name and role', 'Date'],
    [
      ['Parents’ advice', 'Marguerite Okoro and Ptolemy Quillfeather', '5 February 2026'],
      ['Psychological advice', 'Dr Persephone Achterberg, p.achterberg@tarnbrook.example', '28 January 2024'],
      ['Social care advice', 'Tadhg O’Sullivan-Brae', '20 January 2026'],
    ],
  ),
};

const COVER: Block = labelled([
  ['Name', 'Zebedee Quillfeather-Okoro'],
  ['Known as', 'Zebbie'],
  ['Date of birth', '14 March 2014'],
  ['UPN', UPN],
  ['NHS number', NHS_SPACED],
  ['Case number', 'EHC-48213'],
  ['Parents', 'Marguerite Okoro and Ptolemy Quillfeather'],
  ['Home address', '12 Periwinkle Close, Tarnbrook, TB4 7QQ'],
  ['Telephone', '07700 900461'],
  ['Case officer', 'Wilhelmina Pryce'],
  ['Year group', 'Year 6'],
  ['Current school', 'Nankervis Cove Primary School'],
  ['Date of final plan', '12 March 2024'],
]);

/** An invented final plan with defects to quote, and all of the identities in it. */
export const PLANTED: Page = {
  title: 'Plan of Ludovica',
  font: 'Liberation Sans Narrow',
  size: 11,
  colour: '1F3864',
  shade: 'E7E6E6',
  header: ['Zebedee Quillfeather-Okoro, 14 March 2014, typed by Ferelith for case 48213'],
  footer: ['Confidential: Wilhelmina Pryce, 01632 960842'],
  blocks: [
    text('Education, Health and Care Plan', 'title'),
    COVER,
    ...SECTIONS.flatMap((letter): Block[] => {
      const title = heading(1, `Section ${letter}: ${TITLES[letter]}`);
      const grid = TABLES[letter];
      if (grid !== undefined) return [title, grid];
      return [title, ...SAYS[letter as keyof typeof SAYS].map((sentence) => text(sentence))];
    }),
  ],
};

/** Who wrote a Word file, and a comment of theirs. */
export const WORD_EXTRAS: PackageOptions = {
  instead: {
    'docProps/core.xml': `${HEADER}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Plan of Ludovica</dc:title><dc:creator>Ludovica</dc:creator><cp:lastModifiedBy>Ludovica</cp:lastModifiedBy></cp:coreProperties>`,
  },
  extra: [
    {
      name: 'word/comments.xml',
      content: `${HEADER}<w:comments ${NAMESPACES}><w:comment w:id="0" w:author="Crispian" w:initials="C"><w:p><w:r><w:t>Crispian: ask Zebedee’s mum Marguerite again.</w:t></w:r></w:p></w:comment></w:comments>`,
      link: { id: 'rId9', type: 'comments' },
      mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml',
    },
  ],
};

/** Whether a form of an identity stands in a text, as a word of its own. */
export function holds(output: string, form: string): boolean {
  const escaped = form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[’']/g, "(?:['’]|&#39;|&apos;)");
  const flags = form === form.toLowerCase() ? 'giu' : 'gu';
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, flags).test(output);
}
