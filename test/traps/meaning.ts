import { HISTORY, NAMES, NIL, QUOTED } from '../../fixtures/make/traps/meaning.ts';
import { SAYS } from '../../fixtures/make/traps/plan.ts';
import { FACTS, thePlan } from './base.ts';
import { provision } from './shown.ts';
import type { Trap } from './trap.ts';

/** Traps 54 to 62: words that are read rightly and can still be taken for something else. */

const ADULTHOOD = [
  'adulthood-outcomes-missing E',
  'adulthood-provision-missing F',
  'adulthood-advice-missing K',
];

export const meaningTraps: readonly Trap[] = [
  {
    number: 54,
    title: 'Two dates stand beside each other, and the latest in the file is none of the plan’s',
    made: 'Birth, first plan, draft, amended final, last review, next review and next transition in three rows; an offer’s end in J',
    outcome: 'read: the nearest label wins',
    cases: [
      {
        files: [
          'traps/dates-side-by-side.docx',
          'traps/dates-side-by-side.untagged.pdf',
          'traps/dates-side-by-side.chromium-untagged.pdf',
        ],
        gives: thePlan({
          stage: 'amended-final',
          facts: {
            finalDate: undefined,
            firstIssueDate: '2025-03-20',
            amendedDate: '2026-03-12',
            draftDate: '2026-02-02',
            lastReviewDate: '2025-12-04',
            reviewDueDate: '2026-12-04',
          },
          findings: ['final-after-review-late -'],
        }),
      },
    ],
  },
  {
    number: 55,
    title: 'The day of printing is taken for the plan’s date',
    made: '"Printed on 9 June 2026" and the school’s name at the foot of each page',
    outcome: 'read',
    cases: [{ files: ['traps/print-date.pdf'], gives: thePlan() }],
  },
  {
    number: 56,
    title: 'A child taught a year below, other years in the history, a birthday at the turn of the year',
    made: '"Year 4 (offset ...)" on the cover, Years 2, 7 and 9 in A; born on 31 August or 1 September 2012, without a year group',
    outcome: 'read',
    cases: [
      {
        files: ['traps/offset-year.docx'],
        gives: thePlan({
          facts: { yearGroup: 4 },
          words: Object.fromEntries(HISTORY.map((sentence) => [sentence, ['A']])),
        }),
      },
      {
        files: ['traps/born-31-august.docx'],
        gives: thePlan({ facts: { dateOfBirth: '2012-08-31', yearGroup: undefined }, findings: ADULTHOOD }),
      },
      {
        files: ['traps/born-1-september.docx'],
        gives: thePlan({ facts: { dateOfBirth: '2012-09-01', yearGroup: undefined } }),
      },
    ],
  },
  {
    number: 57,
    title: 'The nil sentence for special educational needs stands under C and D',
    made: '"... has no identified special educational needs in this area." as the only words of C and of D',
    outcome: 'read: a stated none',
    cases: [
      {
        files: ['traps/nil-of-b-in-c.docx'],
        gives: thePlan({
          sections: { C: 'nil', D: 'nil', G: 'nil', H1: 'nil', H2: 'nil' },
          without: ['C', 'D', 'G', 'H1', 'H2'],
          words: { [NIL]: ['C', 'D'] },
        }),
      },
    ],
  },
  {
    number: 58,
    title: 'Headings and guidance hold the words that a rule looks for',
    made: 'A plan of Year 9 whose form speaks of adult life, work and independence, and whose writer does not',
    outcome: 'read: the form’s words do not count',
    cases: [
      {
        files: ['traps/form-on-adulthood.docx'],
        gives: thePlan({
          facts: { dateOfBirth: '2012-03-14', yearGroup: 9 },
          words: { 'This section sets out': [], 'Care Act 2014': [] },
          findings: ADULTHOOD,
        }),
      },
    ],
  },
  {
    number: 59,
    title: 'One outcome is repeated word for word because the form asks for it',
    made: 'The same outcome in the grids for B and F, C and G, D and H',
    outcome: 'read: no finding',
    cases: [
      {
        files: ['traps/repeated-outcomes.docx'],
        gives: thePlan({ words: { [SAYS.E[1] ?? '']: [] } }),
      },
    ],
  },
  {
    number: 60,
    title: 'Preferred name, a brother, staff, "they" and "she" in one plan',
    made: 'Several people in A, and a sentence in G that a finding quotes with three of their names',
    outcome: 'read; no name is in a report',
    cases: [
      {
        files: ['traps/many-names.docx'],
        gives: thePlan({
          facts: { preferredName: 'Orlie' },
          sections: { G: 'pending' },
          without: ['G'],
          words: { [QUOTED]: ['G'] },
          findings: ['agency-section-pending G'],
        }),
        shows: [
          {
            what: 'names in the result',
            of: ({ result }) =>
              NAMES.filter((name) => JSON.stringify({ ...result, path: '' }).includes(name)),
            is: [],
          },
          {
            what: 'the child under both names',
            of: ({ plan }) =>
              plan.people.filter(({ relation }) => relation === 'child').map(({ name }) => name),
            is: [FACTS.name, 'Orlie'],
          },
        ],
      },
    ],
  },
  {
    number: 61,
    title: 'Ten numbered rows of which two are filled, an empty cell beside a filled one',
    made: 'A grid B, F, E of ten rows; D | H1 | H2 with H1 empty and H2 filled',
    outcome: 'read: empty rows are nothing',
    cases: [
      {
        files: ['traps/blank-rows.docx', 'traps/blank-rows.untagged.pdf', 'traps/blank-rows.chromium.pdf'],
        gives: thePlan({ sections: { H1: 'blank' }, without: ['H1'] }),
        shows: [
          provision('F', [
            [SAYS.F[0] ?? '', null, null],
            [SAYS.F[1] ?? '', null, null],
          ]),
          { what: 'outcomes', of: ({ plan }) => plan.outcomes.length, is: 2 },
        ],
      },
    ],
  },
  {
    number: 62,
    title: 'The file is no plan: review form, request, advice, working document, letter',
    made: 'One of each, with headings that name sections of a plan',
    outcome: 'refused: not-a-plan',
    cases: [
      {
        files: ['other/annual-review-form.docx', 'other/annual-review-form.untagged.pdf'],
        gives: { outcome: 'skipped', problem: 'not-a-plan', kind: 'review-form' },
      },
      {
        files: ['other/tribunal-working-document.docx', 'other/tribunal-working-document.untagged.pdf'],
        gives: { outcome: 'skipped', problem: 'not-a-plan', kind: 'working-document' },
      },
      {
        files: [
          'other/psychological-advice.docx',
          'other/psychological-advice.untagged.pdf',
          'traps/advice-form.docx',
        ],
        gives: { outcome: 'skipped', problem: 'not-a-plan', kind: 'advice' },
      },
      {
        files: [
          'other/amendment-notice-letter.docx',
          'other/amendment-notice-letter.untagged.pdf',
          'traps/request-form.docx',
        ],
        gives: { outcome: 'skipped', problem: 'not-a-plan', kind: 'other' },
      },
    ],
  },
];
