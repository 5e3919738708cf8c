import { SECTIONS } from '../../src/model/section.ts';
import { type Parsed, parsedSchema, type Understanding } from '../../src/model/understanding.ts';

const NOWHERE = { found: null, headings: [], lines: [], setApart: [], passedOver: [] };

/** A section that was not found. */
function missing(section: string): object {
  const { found, ...rest } = NOWHERE;
  return {
    section,
    state: 'missing',
    decidedBy: null,
    foundBy: found,
    confidence: 'high',
    undivided: false,
    ...rest,
  };
}

function heading(text: string, foundBy: string): object {
  return {
    text,
    location: { page: 8, paragraph: 99 },
    number: null,
    foundBy,
    confidence: 'medium',
    sections: ['J'],
  };
}

const SAMPLE: Readonly<Record<string, object>> = {
  C: {
    state: 'silence',
    decidedBy: { text: 'Not known to\nthis service.', location: { page: 4, paragraph: 62 } },
    foundBy: 'letter',
    headings: [
      {
        text: 'Health needs and provision',
        location: { page: 4, paragraph: 60 },
        number: 'Sections C and G:',
        foundBy: 'letter',
        confidence: 'high',
        sections: ['C', 'G'],
      },
    ],
    lines: [
      {
        text: 'Not known to\nthis service.',
        location: { page: 4, paragraph: 62 },
        subheading: 'Health',
        area: null,
        column: null,
        listItem: false,
      },
    ],
    setApart: [
      { text: 'Health', location: { page: 4, paragraph: 61 }, as: 'sub-heading' },
      { text: '[Delete if not applicable]', location: { page: 4, paragraph: 63 }, as: 'prompt' },
    ],
  },
  F: {
    state: 'content',
    foundBy: 'title',
    confidence: 'medium',
    headings: [
      {
        text: 'My provision',
        location: { page: 5, paragraph: 70 },
        number: null,
        foundBy: 'title',
        confidence: 'medium',
        sections: ['F'],
      },
    ],
    lines: [
      {
        text: 'Speech and language therapy',
        location: { page: 5, table: 2, row: 3, column: 1 },
        subheading: 'Talking',
        area: 'communication-interaction',
        column: 'Provision',
        listItem: false,
      },
    ],
    setApart: [{ text: 'Who', location: { page: 5, table: 2, row: 2, column: 2 }, as: 'column-header' }],
  },
  H1: { state: 'missing' },
  I: { state: 'unread', foundBy: 'letter', headings: [heading('Section I', 'letter')] },
  J: {
    state: 'blank',
    foundBy: 'number',
    confidence: 'medium',
    headings: [heading('9 Personal budget', 'number'), heading('9 Personal budget (continued)', 'number')],
  },
};

/** What a worker would answer for a plan with a bit of everything. */
export const PARSED: Parsed = parsedSchema.parse({
  path: 'archive/plan-041.docx',
  sha256: 'ab'.repeat(32),
  problem: null,
  understanding: {
    document: {
      format: 'pdf',
      pages: 9,
      lines: 120,
      furniture: [{ kind: 'watermark', text: 'DRAFT' }],
      notes: [{ text: 'See the glossary.', location: { page: 2 } }],
      revisions: { insertions: 3, deletions: 1, comments: 0, hiddenRuns: 2 },
    },
    kind: { value: 'plan', because: 'It has sections A to K.', evidence: [] },
    stage: {
      value: 'final',
      because: 'a date labelled "Final plan issued"',
      evidence: [],
      signs: [
        { sign: 'status', says: null },
        {
          sign: 'date',
          says: {
            value: 'final',
            because: 'a date labelled "Final plan issued"',
            evidence: [
              { text: 'Final plan issued: 10/01/2025', location: { page: 1, table: 1, row: 4, column: 2 } },
            ],
          },
        },
        { sign: 'proposal', says: null },
        { sign: 'signature', says: { value: 'draft', because: 'it is not signed', evidence: [] } },
      ],
    },
    facts: [
      {
        fact: 'name',
        value: '[replaced]',
        precision: null,
        raw: '[replaced]',
        label: 'Name',
        confidence: 'high',
        location: { page: 1, table: 1, row: 1, column: 2 },
      },
      {
        fact: 'yearGroup',
        value: '9',
        precision: null,
        raw: 'Y9',
        label: null,
        confidence: 'medium',
        location: { paragraph: 12 },
      },
      {
        fact: 'finalDate',
        value: '2025-01-10',
        precision: 'day',
        raw: '10/01/2025',
        label: 'Final plan issued',
        confidence: 'high',
        location: { page: 1, table: 1, row: 4, column: 2 },
      },
      {
        fact: 'finalDate',
        value: '2025-01-31',
        precision: 'month',
        raw: 'January 2025',
        label: 'Issued',
        confidence: 'low',
        location: { page: 9 },
      },
    ],
    versionDate: {
      fact: 'versionDate',
      value: '2025-01-10',
      precision: 'day',
      raw: '10/01/2025',
      label: 'Final plan issued',
      confidence: 'high',
      location: { page: 1, table: 1, row: 4, column: 2 },
    },
    notFound: ['upn', 'dateOfBirth', 'lastReviewDate'],
    unanswered: [
      { fact: 'dateOfBirth', label: 'Date of birth', raw: '4 years old', location: { page: 1 } },
      { fact: 'lastReviewDate', label: 'Last review', raw: '', location: { page: 1, paragraph: 9 } },
    ],
    sections: SECTIONS.map((section) => ({ ...missing(section), ...SAMPLE[section] })),
    items: {
      outcomes: [],
      provision: [
        {
          text: 'Speech and language therapy a therapist 45 minutes weekly',
          location: { page: 5, table: 2, row: 3, column: 1 },
          area: 'communication-interaction',
          section: 'F',
          what: 'Speech and language therapy',
          who: 'a therapist',
          amount: '45 minutes',
          frequency: 'weekly',
          ratio: null,
          where: null,
          review: null,
        },
      ],
      advice: [],
    },
    outside: [
      { text: 'Education, Health and Care Plan', location: { page: 1, paragraph: 1 }, after: null },
      { text: 'Section Hl: Social care provision', location: { page: 6, paragraph: 88 }, after: 'F' },
    ],
    lists: [{ text: 'Section A ..... 2', location: { page: 1, paragraph: 5 } }],
    unread: [{ what: 'image-page', location: { page: 7 } }],
  },
});

/** The same with other members. */
export function parsedWith(change: Partial<Understanding>): Parsed {
  const { understanding } = PARSED;
  return { ...PARSED, understanding: understanding === null ? null : { ...understanding, ...change } };
}
