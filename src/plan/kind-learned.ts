import { documentFeatures } from '../language/document-features.ts';
import { labelShares } from '../language/text-classifier.ts';
import { wordsOf } from '../language/words.ts';
import { KINDS, type Kind } from '../model/stage.ts';
import { openingOf } from './kind-titles.ts';
import { type Line, looksLikeHeading, type Reading } from './lines.ts';
import type { Recogniser } from './recogniser.ts';

/** What examples make of a document: how much it reads like each kind, and the likeliest name within a kind. */
export interface LearnedKinds {
  readonly likeliest: Kind;
  /** From 0 to 1; all kinds together 1. */
  shareOf(kind: Kind): number;
  /** The name to tell the user; null where no name of that kind stands out. */
  nameOf(kind: Kind): string | null;
}

/** A name that stands out among those of its kind. */
const NAMED_SHARE = 0.4;
const CLOSING_LINES = 6;
const MAX_HEADINGS = 60;
const MAX_WORDS = 22;

function beginning(text: string): string {
  const end = wordsOf(text)[MAX_WORDS]?.start;
  return end === undefined ? text : text.slice(0, end);
}

/** The lines by which a reader tells what a document is: how it opens, its headings, how it ends. */
function tellingLines(reading: Reading): string[] {
  const filled = reading.lines.filter(({ text }) => text !== '');
  const headings = filled
    .filter((line) => looksLikeHeading(line) || line.cell?.column === 1)
    .slice(0, MAX_HEADINGS);
  const telling = new Set<Line>([...openingOf(reading), ...headings, ...filled.slice(-CLOSING_LINES)]);
  return [...telling].map((line) => beginning(`${line.label ?? ''} ${line.text}`.trim()));
}

/** What the examples of the vocabulary make of a document's opening, headings and end. */
export function learnedKinds({ vocabulary }: Recogniser, reading: Reading): LearnedKinds {
  const { model, kinds } = vocabulary.documents;
  const names = [...labelShares(model, documentFeatures(tellingLines(reading)))].toSorted(
    ([, a], [, b]) => b - a,
  );
  const shareOf = (kind: Kind): number =>
    names.reduce((sum, [name, share]) => sum + (kinds[name] === kind ? share : 0), 0);
  const likeliest = KINDS.toSorted((a, b) => shareOf(b) - shareOf(a))[0] ?? 'other';
  const nameOf = (kind: Kind): string | null => {
    const [name, share] = names.find(([own]) => kinds[own] === kind) ?? ['', 0];
    return share >= NAMED_SHARE * shareOf(kind) ? name : null;
  };
  return { likeliest, shareOf, nameOf };
}
