import { ITEMS, MANY } from '../../fixtures/make/traps/grids.ts';
import { REPORT } from '../../fixtures/make/traps/meaning.ts';
import { SAYS } from '../../fixtures/make/traps/plan.ts';
import { FOOTNOTE } from '../../fixtures/make/traps/word-blocks.ts';
import { FACTS, thePlan, UNDATED } from './base.ts';
import { footnote, foundBy, furniture, provision, text } from './shown.ts';
import type { Trap } from './trap.ts';

/** Traps 38 to 53: what printing does to a plan. */

const four = (name: string): string[] =>
  ['untagged', 'tagged', 'chromium', 'chromium-untagged'].map((by) => `traps/${name}.${by}.pdf`);

const nothingIn = (...sentences: readonly string[]) => Object.fromEntries(sentences.map((one) => [one, []]));

export const paperTraps: readonly Trap[] = [
  {
    number: 38,
    title: 'Pages that are pictures, all of them or one among others',
    made: 'Two scanned pages; a plan whose sections F and G are on one scanned page',
    outcome: 'refused: no-text-layer (all); unread: the page of F and G (one)',
    cases: [
      { files: ['hostile/scanned.pdf'], gives: { outcome: 'unreadable', problem: 'no-text-layer' } },
      {
        files: ['traps/scanned-page.docx', 'traps/scanned-page.untagged.pdf'],
        gives: thePlan({
          sections: { F: 'missing', G: 'missing' },
          words: nothingIn(...SAYS.F, ...SAYS.G),
          findings: ['content-unread E'],
          problem: 'partly-read',
        }),
      },
    ],
  },
  {
    number: 39,
    title: 'Short cells on one line, long ones one after another: two shapes of one grid',
    made: 'A ruled grid with short and long rows by turns, printed by LibreOffice and by Chromium',
    outcome: 'read',
    cases: [
      {
        files: [
          'traps/long-and-short-cells.docx',
          'traps/long-and-short-cells.untagged.pdf',
          'traps/long-and-short-cells.chromium.pdf',
        ],
        gives: thePlan({ without: ['F'] }),
        shows: [provision('F', ITEMS)],
      },
    ],
  },
  {
    number: 40,
    title: 'Labels and values follow each other on one line',
    made: 'Nine labels with their values on three lines of the cover, without any sign between the pairs',
    outcome: 'read',
    cases: [
      {
        files: [
          'traps/labels-on-one-line.docx',
          'traps/labels-on-one-line.untagged.pdf',
          'traps/labels-on-one-line.chromium-untagged.pdf',
        ],
        gives: thePlan({ facts: { preferredName: 'Orlie' } }),
      },
    ],
  },
  {
    number: 41,
    title: 'Headings of narrow columns wrap to many lines',
    made: 'D, H1, H2 and E as columns with the full words of the regulations above them',
    outcome: 'read',
    cases: [
      {
        files: [
          'traps/narrow-headings.docx',
          'traps/narrow-headings.untagged.pdf',
          'traps/narrow-headings.tagged.pdf',
          'traps/narrow-headings.chromium-untagged.pdf',
        ],
        gives: thePlan(),
        shows: [foundBy({ D: 'column', H1: 'column', H2: 'column' })],
      },
    ],
  },
  {
    number: 42,
    title: 'A table’s title stays at the foot of a page, its rows begin on the next',
    made: 'The title for E and F alone at the foot; area of need, columns and rows above the next page',
    outcome: 'read',
    cases: [
      {
        files: [
          'traps/title-at-foot.docx',
          'traps/title-at-foot.untagged.pdf',
          'traps/title-at-foot.chromium-untagged.pdf',
        ],
        gives: thePlan(),
        shows: [foundBy({ E: 'column' })],
      },
    ],
  },
  {
    number: 43,
    title: 'Running headers and footers stand among the text of each page',
    made: 'Three lines at the head and the page number at the foot of every page',
    outcome: 'read',
    cases: [
      {
        files: ['traps/running-header.untagged.pdf', 'traps/running-header.chromium-untagged.pdf'],
        gives: thePlan({ words: nothingIn('Current plan date', 'OFFICIAL', 'Page 1') }),
        shows: [furniture('header', 'Current plan date: 12 March 2026'), furniture('footer', 'Page 1 of')],
      },
    ],
  },
  {
    number: 44,
    title: 'Text boxes and footnotes are drawn at the end of the page',
    made: 'Half of the cover, F and G in boxes; a footnote of F that speaks of advice',
    outcome: 'read',
    cases: [
      { files: ['traps/text-boxes.untagged.pdf', 'traps/text-boxes.tagged.pdf'], gives: thePlan() },
      {
        files: ['traps/footnotes.untagged.pdf', 'traps/footnotes.tagged.pdf'],
        gives: thePlan({ words: nothingIn(FOOTNOTE) }),
        shows: [footnote(FOOTNOTE)],
      },
    ],
  },
  {
    number: 45,
    title: 'Pages that are turned, or whose text runs up the page',
    made: 'Landscape pages with a grid, their content turned by a quarter and turned back by the viewer or not',
    outcome: 'read',
    cases: [
      {
        files: [
          'traps/turned-pages.docx',
          'traps/turned-pages.untagged.pdf',
          'traps/turned-pages.chromium.pdf',
          'traps/sideways-text.docx',
          'traps/sideways-text.untagged.pdf',
          'traps/sideways-text.chromium-untagged.pdf',
        ],
        gives: thePlan({ findings: ['template-remnant A'] }),
        shows: [foundBy({ B: 'column', F: 'column', E: 'column' })],
      },
    ],
  },
  {
    number: 46,
    title: 'A password to open the file, one that only forbids changes, a broken file',
    made: 'Encrypted by qpdf with a user password, with an owner password; the first half of a PDF',
    outcome: 'read (owner password); refused: encrypted, truncated',
    cases: [
      { files: ['hostile/user-password.pdf'], gives: { outcome: 'unreadable', problem: 'encrypted' } },
      {
        files: ['hostile/owner-password.pdf'],
        gives: {
          kind: 'plan',
          stage: 'final',
          facts: {
            name: 'Rohan Mistry',
            authority: 'Aldermere Council',
            dateOfBirth: '2018-05-14',
            upn: 'T299200121014',
            nhsNumber: '9990147329',
            setting: 'Larkhill Primary School',
            officer: 'Helen Prowse',
            yearGroup: 3,
            requestDate: '2026-01-12',
            draftDate: '2026-05-01',
            finalDate: '2026-05-29',
            signOffDate: '2026-05-29',
            planDate: '2026-05-29',
            reviewDueDate: '2027-05-28',
          },
          sections: {
            A: 'content',
            B: 'content',
            C: 'nil',
            D: 'nil',
            E: 'content',
            F: 'content',
            G: 'nil',
            H1: 'nil',
            H2: 'nil',
            I: 'content',
            J: 'nil',
            K: 'content',
          },
          words: { 'He runs, climbs and rides a bicycle': ['B'] },
          findings: [],
          problem: null,
        },
      },
      { files: ['hostile/truncated.pdf'], gives: { outcome: 'unreadable', problem: 'truncated' } },
    ],
  },
  {
    number: 47,
    title: 'Columns are written line by line across the page',
    made: 'Two columns whose lines are drawn in turn, left and right',
    outcome: 'read',
    cases: [{ files: ['traps/columns-line-by-line.pdf'], gives: thePlan() }],
  },
  {
    number: 48,
    title: 'Tracked changes on paper show what is out and what is in',
    made: 'The tracked changes of trap 10 printed with their marks; changes printed by a browser',
    outcome: 'read',
    cases: [
      {
        files: ['traps/tracked-changes.untagged.pdf'],
        gives: thePlan({ words: nothingIn('Not known to health', 'Not open to social care') }),
      },
      {
        files: ['traps/printed-changes.pdf'],
        gives: thePlan({
          sections: { G: 'blank' },
          words: nothingIn(...SAYS.G, 'Not known to health', 'A swimming teacher'),
          findings: ['health-provision-missing G'],
        }),
      },
    ],
  },
  {
    number: 49,
    title: 'Words broken at line ends with and without a hyphen, letters one below the other',
    made: 'F with soft hyphens and G cut anywhere, in columns 2 cm wide; C, H, I, L, D stacked in a cell',
    outcome: 'read',
    cases: [{ files: ['traps/narrow-cells.pdf'], gives: thePlan() }],
  },
  {
    number: 50,
    title: 'Ticks are drawn or stand in a symbol font: nobody can tell which one is ticked',
    made: 'The status as FORMCHECKBOX printed to PDF, and as letters of a symbol font without meaning',
    outcome: 'read; the ticked choice is unread: stage unknown, never a guess',
    cases: [
      {
        files: ['traps/drawn-ticks.untagged.pdf', 'traps/icon-ticks.pdf'],
        gives: thePlan({ stage: 'unknown', facts: UNDATED, findings: ['stage-unclear -'] }),
        shows: [
          {
            what: 'the stage is not shown, and no choice is said to be open',
            of: ({ result }) => result.findings.find(({ rule }) => rule === 'stage-unclear')?.verdict,
            is: 'not-shown',
          },
        ],
      },
      {
        files: ['traps/tick-boxes.untagged.pdf'],
        gives: thePlan({
          stage: 'draft',
          facts: UNDATED,
          sections: { I: 'blank' },
          without: ['I'],
        }),
        shows: [text('Looked after by a local authority: ☐ Yes ☒ No')],
      },
    ],
  },
  {
    number: 51,
    title: 'Recognised text of a scan confuses i, l and 1, rn and m',
    made: 'A picture of the page over text with "Sectlon C", "Section Hl", "Section l" and "Sect ion F"',
    outcome: 'read',
    cases: [
      {
        files: ['traps/recognised-scan.pdf'],
        gives: thePlan(),
      },
    ],
  },
  {
    number: 52,
    title: 'The plan and the reports behind it in one file, with sections and dates of their own',
    made: 'A psychologist’s report with sections A, B and F and later dates behind the signature',
    outcome: 'read up to K and the signature',
    cases: [
      {
        files: [
          'traps/bundle.docx',
          'traps/bundle.untagged.pdf',
          'traps/bundle.chromium.pdf',
          'traps/bundle.chromium-untagged.pdf',
        ],
        gives: thePlan({
          facts: { officer: 'Wenna Rosevear', signOffDate: FACTS.finalDate },
          words: nothingIn(...REPORT),
        }),
      },
    ],
  },
  {
    number: 53,
    title: 'The row that names the columns comes again on each page',
    made: 'A grid of twenty-four items over three pages',
    outcome: 'read',
    cases: [
      {
        files: ['traps/header-each-page.docx', ...four('header-each-page')],
        gives: thePlan({ without: ['F'] }),
        shows: [provision('F', MANY)],
      },
    ],
  },
];
