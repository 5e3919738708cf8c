import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markEvidence } from '../../../src/documents/reading-view/evidence.ts';
import { textsOf, wordsIn } from '../../../src/documents/reading-view/texts.ts';
import type { Place } from '../../../src/model/place.ts';
import type { DocumentView, ViewText } from '../../../src/model/reading-view.ts';

function viewOf(...texts: readonly string[]): DocumentView {
  const blocks = texts.map(
    (text, index): ViewText => ({
      type: 'text',
      role: 'body',
      level: 1,
      label: null,
      pieces: text.split('|').map((piece) => ({ text: piece, looks: [] })),
      paragraph: index + 1,
    }),
  );
  return { blocks, furniture: [], isWhole: true };
}

/** What is marked, by the paragraph it stands in. */
function marked(view: DocumentView, quote: string, location: Place): string[] {
  const { view: result } = markEvidence(view, [{ number: 1, quote, location }]);
  return textsOf(result.blocks).map((text) =>
    text.pieces
      .filter(({ evidence = [] }) => evidence.includes(1))
      .map((piece) => piece.text)
      .join(''),
  );
}

describe('evidence', () => {
  it.each<[string, string[], string, Place, string[]]>([
    [
      'inside a paragraph',
      ['He has access to help daily.'],
      'access to help',
      { paragraph: 1 },
      ['access to help'],
    ],
    [
      'over pieces of several looks',
      ['Reg|ular sup|port is given.'],
      'Regular support',
      {},
      ['Regular support'],
    ],
    [
      'over several cells',
      ['Speech', 'weekly', 'Reading'],
      'Speech · weekly',
      { paragraph: 1 },
      ['Speech', 'weekly', ''],
    ],
    ['in other signs and spaces', ['“as  and when”, 1\u20442'], '"as and when"', {}, ['as  and when']],
    [
      'cut off where it is long',
      ['Speech therapy is given to him.'],
      'Speech therapy …',
      {},
      ['Speech therapy'],
    ],
    [
      'where it was read, of several',
      ['None.', 'None.', 'None.'],
      'None.',
      { paragraph: 2 },
      ['', 'None', ''],
    ],
    ['as a word of its own', ['The PEACE team', 'An EA visits'], 'EA', { paragraph: 1 }, ['', 'EA']],
    [
      'as its whole paragraph, where its words are told otherwise',
      ['☐ Draft', 'B'],
      'Final',
      { paragraph: 1 },
      ['☐ Draft', ''],
    ],
    ['nowhere, where its paragraph is not shown', ['A', 'B'], 'Final', { paragraph: 7 }, ['', '']],
    ['nowhere, where nobody says where it stands', ['A', 'B'], 'Final', {}, ['', '']],
  ])('is marked %s', (...[, texts, quote, location, expected]) => {
    expect(marked(viewOf(...texts), quote, location)).toEqual(expected);
  });

  it('of several findings may be the same words, or parts of each other', () => {
    const evidence = [
      { number: 1, quote: 'access to help as required', location: {} },
      { number: 2, quote: 'as required', location: {} },
      { number: 3, quote: null, location: {} },
    ];
    const { view, found } = markEvidence(viewOf('He has access to help as required.'), evidence);
    expect(found).toEqual([1, 2]);
    expect(textsOf(view.blocks)[0]?.pieces).toEqual([
      { text: 'He has ', looks: [] },
      { text: 'access to help ', looks: [], evidence: [1] },
      { text: 'as required', looks: [], evidence: [1, 2] },
      { text: '.', looks: [] },
    ]);
  });

  it('changes no word', () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', ' ', '|', 'é', '𝒶', '.') }), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(words, fc.string(), fc.integer({ min: 1, max: 8 }), (texts, quote, paragraph) => {
        const view = viewOf(...texts, quote);
        const { view: result } = markEvidence(view, [{ number: 1, quote, location: { paragraph } }]);
        expect(textsOf(result.blocks).map(wordsIn)).toEqual(textsOf(view.blocks).map(wordsIn));
      }),
    );
  });
});
