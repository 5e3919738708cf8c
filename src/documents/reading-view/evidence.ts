import type { Place } from '../../model/place.ts';
import type { DocumentView, ViewEvidence, ViewText } from '../../model/reading-view.ts';
import { type Joined, joinedLetters, type Stretch } from './joined-letters.ts';
import { lettersOf } from './letters.ts';
import { markedText } from './marked-text.ts';
import { textsOf, withTexts } from './texts.ts';

/** A view with the evidence of findings marked in it. */
export interface MarkedView {
  readonly view: DocumentView;
  /** The numbers of the findings whose evidence is marked. */
  readonly found: readonly number[];
}

/** Marks the evidence of each finding: the words that it quotes, nearest to where they were read. */
export function markEvidence(view: DocumentView, evidence: readonly ViewEvidence[]): MarkedView {
  const texts = textsOf([...view.blocks, ...view.furniture]);
  const joined = joinedLetters(texts);
  const marks = new Map<number, Stretch[]>();
  const found: number[] = [];
  for (const { number, quote, location } of evidence) {
    const stretches = stretchesOf({ texts, joined }, quote, location);
    if (stretches.length > 0) found.push(number);
    for (const { text, start, end } of stretches)
      marks.set(text, [...(marks.get(text) ?? []), { text, start, end, number }]);
  }
  let index = -1;
  const mark = (text: ViewText): ViewText => {
    index += 1;
    return markedText(text, marks.get(index) ?? []);
  };
  return {
    view: { ...view, blocks: withTexts(view.blocks, mark), furniture: view.furniture.map(mark) },
    found,
  };
}

interface Searched {
  readonly texts: readonly ViewText[];
  readonly joined: Joined;
}

/** Texts so far from where a quotation was read are not taken for it. */
const NEAR = 40;
const CUT_OFF = / …$/;

function stretchesOf(
  { texts, joined }: Searched,
  quote: string | null,
  location: Place,
): Omit<Stretch, 'number'>[] {
  if (quote === null) return [];
  const expected = expectedText(texts, location);
  const { letters } = lettersOf(quote.replace(CUT_OFF, ''));
  const range = joined.nearest(letters, { text: expected, within: NEAR });
  if (range !== null) return joined.stretches(range);
  const whole = expected === null ? undefined : texts[expected];
  return expected === null || whole?.paragraph !== location.paragraph ? [] : joined.wholeOf(expected);
}

/** The text at a place, else the nearest before it; null where the place names no paragraph. */
function expectedText(texts: readonly ViewText[], { paragraph }: Place): number | null {
  if (paragraph === undefined) return null;
  let best: { readonly index: number; readonly paragraph: number } | null = null;
  for (const [index, text] of texts.entries()) {
    if (text.paragraph === null || text.paragraph > paragraph) continue;
    if (best === null || text.paragraph > best.paragraph) best = { index, paragraph: text.paragraph };
  }
  return best?.index ?? null;
}
