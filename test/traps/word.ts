import { SAYS } from '../../fixtures/make/traps/plan.ts';
import { FOOTNOTE } from '../../fixtures/make/traps/word-blocks.ts';
import { thePlan, UNDATED } from './base.ts';
import { textOf } from './read-trap.ts';
import { footnote, foundBy, furniture, provision, revisions, text } from './shown.ts';
import type { Trap } from './trap.ts';

/** Traps 1 to 18: what Word files do to words, paragraphs and tables. */

const nothingIn = (...sentences: readonly string[]) => Object.fromEntries(sentences.map((one) => [one, []]));

export const wordTraps: readonly Trap[] = [
  {
    number: 1,
    title: 'The letter of a heading comes from its list style and is nowhere in the text',
    made: 'Headings numbered "Section A:" and, a level below, "Section H1:" by numbering.xml',
    outcome: 'read',
    cases: [
      {
        files: ['traps/letters-from-list.docx', 'traps/letters-from-list.untagged.pdf'],
        gives: thePlan(),
        shows: [foundBy({ B: 'letter', H1: 'letter', H2: 'letter', K: 'letter' })],
      },
    ],
  },
  {
    number: 2,
    title: 'Headings and placeholders are cut into several runs',
    made: '"Sec" + "tion" + " C:" in different looks; "{{" + "other" + "_social_" + "care" + "}}"',
    outcome: 'read',
    cases: [
      {
        files: ['traps/split-runs.docx'],
        gives: thePlan({ sections: { H2: 'blank' }, without: ['H2'], findings: ['template-remnant H2'] }),
        shows: [foundBy({ A: 'letter', C: 'letter', K: 'letter' })],
      },
    ],
  },
  {
    number: 3,
    title: 'Names and dates stand in mail-merge fields',
    made: 'The cover’s values in simple and in complex fields by turns, and words of H2 in one',
    outcome: 'read',
    cases: [{ files: ['traps/merge-fields.docx'], gives: thePlan() }],
  },
  {
    number: 4,
    title: 'Name, dates, classification and DRAFT stand in the running header only',
    made: 'Name, date of birth and plan date in the header part; another file with DRAFT as its watermark',
    outcome: 'read',
    cases: [
      {
        files: [
          'traps/running-header.docx',
          'traps/running-header.untagged.pdf',
          'traps/running-header.chromium-untagged.pdf',
        ],
        gives: thePlan(),
        shows: [furniture('header', 'OFFICIAL – SENSITIVE')],
      },
      {
        files: ['traps/draft-watermark.docx'],
        gives: thePlan({
          stage: 'draft',
          facts: {
            finalDate: undefined,
            reviewDueDate: undefined,
            draftDate: '2026-03-02',
            planDate: '2026-03-02',
          },
          sections: { I: 'blank' },
          without: ['I'],
        }),
        shows: [furniture('watermark', 'DRAFT')],
      },
    ],
  },
  {
    number: 5,
    title: 'Words are glued where only a line break or a tab parts them',
    made: 'All labels of the cover in one paragraph; titles below their letter and sentences below each other by line breaks',
    outcome: 'read',
    cases: [{ files: ['traps/line-breaks.docx'], gives: thePlan() }],
  },
  {
    number: 6,
    title: 'A table without its shape is a row of paragraphs, its empty cells blank lines',
    made: 'A grid of four columns with empty rows and empty cells among the filled ones',
    outcome: 'read',
    cases: [
      {
        files: ['traps/empty-cells.docx', 'traps/empty-cells.untagged.pdf', 'traps/empty-cells.chromium.pdf'],
        gives: thePlan({ without: ['F'], findings: ['provision-unquantified F'] }),
        shows: [
          provision('F', [
            [
              'Teaching of instructions of several steps, one to one.',
              'Speech and language therapist',
              '45 minutes each week, 38 weeks a year',
            ],
            ['Teaching of reading for meaning, one to one.', null, '30 minutes each school day'],
          ]),
        ],
      },
    ],
  },
  {
    number: 7,
    title: 'Ticks are controls, form fields or letters of a symbol font',
    made: 'The status ticked in a content control; further choices by FORMCHECKBOX and by Wingdings',
    outcome: 'read',
    cases: [
      {
        files: ['traps/tick-boxes.docx'],
        gives: thePlan({
          stage: 'draft',
          facts: UNDATED,
          sections: { I: 'blank' },
          without: ['I'],
        }),
        shows: [
          text(
            'Looked after by a local authority: ☐ Yes ☒ No',
            'Attends a short breaks club: ☒ Yes ☐ No',
            'Has a child protection plan: ☐ Yes ☒ No',
          ),
        ],
      },
      {
        files: ['traps/drawn-ticks.docx'],
        gives: thePlan({ stage: 'draft', facts: UNDATED, findings: ['placement-named-in-draft I'] }),
        shows: [text('Status: ☒ Draft ☐ Final')],
      },
    ],
  },
  {
    number: 8,
    title: 'The prompt of an unanswered control comes out as ordinary words',
    made: 'Prompts for the review date, in G and in H2: two marked as prompts by Word, one as plain words',
    outcome: 'read',
    cases: [
      {
        files: ['traps/prompts.docx'],
        gives: thePlan({
          facts: { reviewDueDate: undefined },
          sections: { G: 'blank', H2: 'blank' },
          without: ['G', 'H2'],
          findings: [
            'template-remnant -',
            'health-provision-missing G',
            'template-remnant G',
            'template-remnant H2',
          ],
        }),
      },
    ],
  },
  {
    number: 9,
    title: 'Content controls stand around words, paragraphs, cells, rows and each other',
    made: 'B, C, F and G wrapped in controls of each kind',
    outcome: 'read',
    cases: [{ files: ['traps/content-controls.docx'], gives: thePlan() }],
  },
  {
    number: 10,
    title: 'Open revisions: inserted, deleted and moved text',
    made: 'C deleted and written anew, a sentence of G moved, a paragraph of H2 deleted with its mark',
    outcome: 'read',
    cases: [
      {
        files: ['traps/tracked-changes.docx'],
        gives: thePlan({
          words: nothingIn('Not known to health', 'Not open to social care'),
          findings: ['unresolved-revisions -'],
        }),
        shows: [
          revisions({ insertions: 2, deletions: 4 }),
          {
            what: 'a moved sentence stands where it was moved to, once',
            of: ({ plan }) => textOf(plan, 'G'),
            is: SAYS.G.join(' '),
          },
        ],
      },
    ],
  },
  {
    number: 11,
    title: 'Text that is struck through is text of the file all the same',
    made: 'A struck sentence in F, the whole of G struck, a double line through a sentence of H2',
    outcome: 'read',
    cases: [
      {
        files: [
          'traps/struck-through.docx',
          'traps/struck-through.untagged.pdf',
          'traps/struck-through.tagged.pdf',
        ],
        gives: thePlan({
          sections: { G: 'blank' },
          without: ['G'],
          words: nothingIn('A swimming teacher', 'Not open to social care', SAYS.G[0] ?? ''),
          findings: ['health-provision-missing G'],
        }),
      },
    ],
  },
  {
    number: 12,
    title: 'Hidden text is text of the file all the same',
    made: 'Hidden guidance in C that names a silence, hidden provision as the only words of G',
    outcome: 'read',
    cases: [
      {
        files: ['traps/hidden-text.docx'],
        gives: thePlan({
          sections: { G: 'blank' },
          without: ['G'],
          words: nothingIn('write: not known', 'Physiotherapy'),
          findings: ['unresolved-revisions -', 'health-provision-missing G'],
        }),
        shows: [revisions({ hiddenRuns: 2 })],
      },
    ],
  },
  {
    number: 13,
    title: 'Capitals are a matter of looks: the file says "section f"',
    made: 'All headings typed in small letters and shown as capitals, by one property or by two that collide',
    outcome: 'read',
    cases: [
      { files: ['traps/capitals.docx'], gives: thePlan(), shows: [foundBy({ A: 'letter', F: 'letter' })] },
    ],
  },
  {
    number: 14,
    title: 'Text boxes stand apart from the text, and twice in the file',
    made: 'Half of the cover, F and G in boxes of the new and the old kind, the new ones with their fallback',
    outcome: 'read',
    cases: [
      {
        files: ['traps/text-boxes.docx'],
        gives: thePlan(),
        shows: [{ what: 'once', of: ({ plan }) => textOf(plan, 'F'), is: SAYS.F.join(' ') }],
      },
    ],
  },
  {
    number: 15,
    title: 'Footnotes come out behind everything, in section K or the signature',
    made: 'A footnote of F that speaks of advice',
    outcome: 'read',
    cases: [
      {
        files: ['traps/footnotes.docx'],
        gives: thePlan({ words: nothingIn(FOOTNOTE) }),
        shows: [footnote(FOOTNOTE)],
      },
    ],
  },
  {
    number: 16,
    title: 'Cells merged downwards and titles that run across a table',
    made: 'One outcome cell beside two rows of provision; the headings of E, F and G as merged cells',
    outcome: 'read',
    cases: [
      {
        files: ['traps/merged-cells.docx'],
        gives: thePlan(),
        shows: [
          provision('F', [
            [SAYS.F[0] ?? '', null, null],
            [SAYS.F[1] ?? '', null, null],
          ]),
          {
            what: 'each outcome once',
            of: ({ plan }) => plan.outcomes.map((outcome) => outcome.text),
            is: [...SAYS.E],
          },
        ],
      },
    ],
  },
  {
    number: 17,
    title: 'The words of a table within a cell are read twice',
    made: 'A table in a cell of a table in a cell',
    outcome: 'read',
    cases: [
      {
        files: ['traps/nested-tables.docx'],
        gives: thePlan(),
        shows: [
          {
            what: 'each sentence once',
            of: ({ plan }) => SAYS.F.map((sentence) => textOf(plan, 'F').split(sentence).length - 1),
            is: [1, 1],
          },
        ],
      },
    ],
  },
  {
    number: 18,
    title: 'The row that names the columns is marked as such, or stands fourth without any mark',
    made: 'A grid B, F, E with its header row first and marked; another below title, guidance and strengths',
    outcome: 'read',
    cases: [
      {
        files: ['traps/header-row-first.docx'],
        gives: thePlan(),
        shows: [foundBy({ B: 'column', E: 'column', F: 'column' })],
      },
      {
        files: [
          'traps/header-row-fourth.docx',
          'traps/header-row-fourth.untagged.pdf',
          'traps/header-row-fourth.tagged.pdf',
          'traps/header-row-fourth.chromium.pdf',
        ],
        gives: thePlan({ words: nothingIn('Code of Practice 6.28'), findings: ['template-remnant A'] }),
        shows: [foundBy({ B: 'column', E: 'column', F: 'column' })],
      },
    ],
  },
];
