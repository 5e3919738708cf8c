import { describe, expect, it } from 'vitest';
import { problemOf } from '../../src/model/problem.ts';
import { type Parsed, parsedSchema } from '../../src/model/understanding.ts';
import { columnsOf } from '../../src/reports/text/wrap.ts';
import { understandingText } from '../../src/reports/understanding.ts';

const PARSED: Parsed = parsedSchema.parse({
  path: 'archive/plan-041.docx',
  sha256: 'ab'.repeat(32),
  problem: null,
  understanding: {
    kind: { value: 'plan', because: 'It has sections A to K.', evidence: [] },
    stage: {
      value: 'final',
      because: 'A labelled final date is printed.',
      evidence: [
        { text: 'Final plan issued: 10/01/2025', location: { page: 1, table: 1, row: 4, column: 2 } },
      ],
    },
    facts: [
      {
        fact: 'name',
        value: '[the child]',
        label: 'Name',
        confidence: 'high',
        location: { page: 1, table: 1, row: 1, column: 2 },
      },
      { fact: 'yearGroup', value: '9', label: null, confidence: 'medium', location: { paragraph: 12 } },
    ],
    sections: [
      {
        section: 'C',
        state: 'silence',
        foundBy: 'letter',
        confidence: 'high',
        headings: [{ text: 'Section C: Health needs', location: { page: 4 } }],
        lines: [{ text: 'Not known to\nthis service.', location: { page: 4 }, subheading: 'Health' }],
      },
      { section: 'A', state: 'content', foundBy: 'title', confidence: 'medium', headings: [], lines: [] },
      { section: 'G', state: 'missing', foundBy: null, confidence: 'low', headings: [], lines: [] },
    ],
    items: {
      outcomes: [{ text: 'To cook a meal', location: {}, area: null, timescale: 'end of Year 11' }],
      provision: [
        {
          text: 'Speech and language therapy',
          location: {},
          area: null,
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
      advice: [{ types: ['health'], status: 'listed', date: '2024-06-01', location: {} }],
    },
    unread: [{ what: 'image-page', location: { page: 7 } }],
  },
});

const textOf = (parsed: Parsed, options = {}): string => [...understandingText(parsed, options)].join('');

describe('how a document was understood', () => {
  it('is told in full', async () => {
    await expect(textOf(PARSED)).toMatchFileSnapshot('golden/parse.golden.txt');
  });

  it('is told of one section where asked', () => {
    const text = textOf(PARSED, { section: 'C' });
    expect(text).toContain('Section C · Health needs: says only "not known"');
    expect(text).toContain('| Not known to this service.');
    expect(text).not.toContain('Section A');
    expect(text).not.toContain('Outcomes');
  });

  it('names the reason and the remedy where nothing could be read', () => {
    const text = textOf({ ...PARSED, problem: problemOf('encrypted'), understanding: null });
    expect(text).toContain('protected by a password');
    expect(text).toContain('Next: Open it with its password');
  });

  it('keeps within the width', () => {
    const tooLong = textOf(PARSED, { width: 50 })
      .split('\n')
      .filter((line) => columnsOf(line) > 50);
    expect(tooLong).toEqual([]);
  });
});
