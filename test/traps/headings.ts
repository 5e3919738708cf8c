import { SAYS } from '../../fixtures/make/traps/plan.ts';
import { LOWER_CASE, PROSE, STATUTES } from '../../fixtures/make/traps/prose.ts';
import { thePlan } from './base.ts';
import { foundBy } from './shown.ts';
import type { Trap } from './trap.ts';

/** Traps 19 to 33: where sections begin, where they only seem to, and odd characters in their names. */

const inSection = (sentences: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(sentences).map(([letter, sentence]) => [sentence, [letter as keyof typeof SAYS]]),
  );

const both = [...SAYS.H1, ...SAYS.H2];

export const headingTraps: readonly Trap[] = [
  {
    number: 19,
    title: 'Letter and title stand in two cells or on two lines',
    made: '"C" | title in a table of one row, "Section B" above its title, A in two parts A1 and A2',
    outcome: 'read',
    cases: [
      {
        files: [
          'traps/letter-apart.docx',
          'traps/letter-apart.untagged.pdf',
          'traps/letter-apart.chromium.pdf',
        ],
        gives: thePlan(),
      },
    ],
  },
  {
    number: 20,
    title: 'Contents lists, indexes and explaining tables name all sections before the true ones',
    made: 'Contents with page numbers, torn into letters and titles, as an index, and as a table of what each section must hold',
    outcome: 'read',
    cases: [
      {
        files: [
          'traps/contents-list.docx',
          'traps/contents-list.untagged.pdf',
          'traps/contents-list.chromium-untagged.pdf',
          'traps/contents-torn.docx',
          'traps/contents-index.docx',
        ],
        gives: thePlan(),
      },
      {
        files: ['traps/contents-explained.docx', 'traps/contents-explained.chromium.pdf'],
        gives: thePlan({ words: { 'should normally be quantified': [], 'services to siblings': [] } }),
      },
    ],
  },
  {
    number: 21,
    title: 'E and F come again for every area of need, and E once more before all sections',
    made: 'A table of outcomes on the first page, then E and F below each of two areas',
    outcome: 'read',
    cases: [
      {
        files: ['traps/repeated-sections.docx', 'traps/repeated-sections.untagged.pdf'],
        gives: thePlan({ words: { 'name three friends': ['E'] } }),
      },
    ],
  },
  {
    number: 22,
    title: 'One heading names several sections; columns part them',
    made: '"Sections C (...) and G (...)" over C | G | E, "Sections D (...) and H1 and H2 (...)" over four columns',
    outcome: 'read',
    cases: [
      {
        files: [
          'traps/joint-headings.docx',
          'traps/joint-headings.untagged.pdf',
          'traps/joint-headings.tagged.pdf',
          'traps/joint-headings.chromium.pdf',
        ],
        gives: thePlan(),
        shows: [foundBy({ C: 'column', G: 'column', D: 'column', H1: 'column', H2: 'column' })],
      },
    ],
  },
  {
    number: 23,
    title: 'Sections out of order, the list of advice first and without its letter',
    made: 'K without a letter before all others, then I, E, B, F, C, G, D, H1, H2, J, A',
    outcome: 'read',
    cases: [{ files: ['traps/out-of-order.docx'], gives: thePlan() }],
  },
  {
    number: 24,
    title: 'Sentences that begin with the name of a section',
    made: '"Section F of this plan was read ...", "Section K holds ...", "Sections F and G say ..." within A, B, D, E',
    outcome: 'read',
    cases: [
      {
        files: [
          'traps/section-in-prose.docx',
          'traps/section-in-prose.untagged.pdf',
          'traps/section-in-prose.chromium-untagged.pdf',
        ],
        gives: thePlan({ words: inSection(PROSE) }),
      },
    ],
  },
  {
    number: 25,
    title: 'Sections of Acts and of the Code have numbers, not letters',
    made: '"Section 17", "Section 2 CSDPA", "Section 9.169" and "Section 324" at the start of paragraphs, "Section 20" in a label',
    outcome: 'read',
    cases: [
      {
        files: ['traps/statute-numbers.docx'],
        gives: thePlan({ words: inSection(STATUTES) }),
      },
    ],
  },
  {
    number: 26,
    title: 'Prose in which a letter follows the word "section"',
    made: '"In this section I say", "section a bit about my family", "Section I like best" within A',
    outcome: 'read',
    cases: [
      {
        files: ['traps/lower-case-letters.docx'],
        gives: thePlan({ words: Object.fromEntries(LOWER_CASE.map((sentence) => [sentence, ['A']])) }),
      },
    ],
  },
  {
    number: 27,
    title: 'C1, C2, D1 and D2 are needs; H stands alone or for both; "HI" is H1 and "l" is I',
    made: 'Sub-headings C1 to D2, "Section HI", "Section l"; two more files with "Section H" and "Section H1 & H2"',
    outcome: 'read',
    cases: [
      {
        files: ['traps/sub-numbers.docx'],
        gives: thePlan({ words: { 'glasses for distance': ['C'], 'no club near her home': ['D'] } }),
      },
      {
        files: ['traps/h-alone.docx'],
        gives: thePlan({
          words: Object.fromEntries(both.map((sentence) => [sentence, ['H1', 'H2']])),
          findings: ['social-care-provision-unsplit H1'],
        }),
      },
      {
        files: ['traps/h-both.docx'],
        gives: thePlan({ words: Object.fromEntries(both.map((sentence) => [sentence, ['H1', 'H2']])) }),
      },
    ],
  },
  {
    number: 28,
    title: 'Appendices have letters of their own',
    made: 'Appendices A, C, E and F behind K, and "App C", "App E" in a table of K',
    outcome: 'read',
    cases: [
      {
        files: ['traps/appendix-letters.docx', 'traps/appendix-letters.untagged.pdf'],
        gives: thePlan({
          words: { 'learn to swim': [], 'saw Orla in clinic': [], 'two bedrooms': [], 'governors meet': [] },
        }),
      },
    ],
  },
  {
    number: 29,
    title: 'A heading whose words belong to another letter',
    made: '"Section D:" with the words for health needs',
    outcome: 'read: the letter wins',
    cases: [
      {
        files: ['traps/wrong-descriptor.docx'],
        gives: thePlan({ findings: ['section-title-mismatch D'] }),
        shows: [foundBy({ C: 'letter', D: 'letter' })],
      },
    ],
  },
  {
    number: 30,
    title: 'Numbers in the place of letters, or nothing at all',
    made: 'Headings 1 to 11 with 8.1 and 8.2 for H1 and H2; another file with titles in the first person only',
    outcome: 'read',
    cases: [
      {
        files: ['traps/numbers-for-letters.docx', 'traps/numbers-for-letters.untagged.pdf'],
        gives: thePlan(),
        shows: [foundBy({ K: 'number' })],
      },
      {
        files: ['traps/no-letters.docx', 'traps/no-letters.untagged.pdf', 'traps/no-letters.chromium.pdf'],
        gives: thePlan(),
        shows: [foundBy({ B: 'title', K: 'title' })],
      },
    ],
  },
  {
    number: 31,
    title: 'Titles of one kind in every style, some in none',
    made: 'Heading 2 and 3, bold, underlined, large, in a table of one cell, in a style that does not exist',
    outcome: 'read',
    cases: [
      {
        files: [
          'traps/chaotic-styles.docx',
          'traps/chaotic-styles.untagged.pdf',
          'traps/chaotic-styles.tagged.pdf',
        ],
        gives: thePlan(),
      },
    ],
  },
  {
    number: 32,
    title: 'Odd spaces, hyphens and ligatures where letters should be',
    made: 'No-break and em spaces, zero-width space, byte order mark, soft and no-break hyphens, ligatures',
    outcome: 'read',
    cases: [{ files: ['traps/odd-characters.docx', 'traps/odd-characters.untagged.pdf'], gives: thePlan() }],
  },
  {
    number: 33,
    title: 'Tags behind sentences say where their words come from',
    made: '"(K1)", "(A, PR, TR)", "(I)" behind bullets, "(K1)" and "(C)" alone on a line of F',
    outcome: 'read',
    cases: [
      {
        files: [
          'traps/source-tags.docx',
          'traps/source-tags.untagged.pdf',
          'traps/source-tags.chromium-untagged.pdf',
        ],
        gives: thePlan(),
      },
    ],
  },
];
