import type { Coverage, LostRun } from '../documents/second-reader/coverage.ts';
import type { Document } from '../model/document.ts';
import type { Verification } from '../model/verification.ts';

/** What a second reader found, and what of it our reading lacks. */
export interface Verified {
  readonly verification: Verification;
  /** Text that we lost; empty where the odd word is told differently, as at the ends of lines. */
  readonly lost: readonly LostRun[];
}

/** So many words in a row, or this share of all words, are a loss. */
const LEAST_RUN = 3;
const LEAST_SHARE = 0.005;

/** Holds our reading of a document against a second reader, which is loaded only here. */
export async function verify(bytes: Uint8Array, document: Document): Promise<Verified> {
  const [{ readAgain }, { coverageOf }] = await Promise.all([
    import('../documents/second-reader/read-again.ts'),
    import('../documents/second-reader/coverage.ts'),
  ]);
  try {
    const second = await readAgain(bytes, document.format);
    if (second === null) return unverified(null);
    const coverage = coverageOf(document, second);
    const lost = lossOf(coverage);
    const words = lost.reduce((sum, run) => sum + run.words, 0);
    return { verification: { reader: second.reader, words: coverage.words, lost: words }, lost };
  } catch {
    // The second reader gives up on files that ours reads: then nothing is known, and nothing is lost.
    return unverified('a second reader');
  }
}

function unverified(reader: string | null): Verified {
  return { verification: { reader, words: null, lost: 0 }, lost: [] };
}

function lossOf({ words, lost }: Coverage): readonly LostRun[] {
  const all = lost.reduce((sum, run) => sum + run.words, 0);
  const isLoss = all > LEAST_SHARE * words || lost.some((run) => run.words >= LEAST_RUN);
  return isLoss ? lost : [];
}

const MOST_QUOTED = 3;
const LONGEST_QUOTE = 12;

/** The loss in a sentence, with the pages and the first words of it; null where nothing is lost. */
export function lossWords(
  { verification, lost }: Verified,
  show: ((text: string) => string) | null,
): string | null {
  if (lost.length === 0) return null;
  const { reader, words, lost: count } = verification;
  const pages = [...new Set(lost.flatMap(({ page }) => page ?? []))].toSorted((a, b) => a - b);
  const where = pages.length === 0 ? '' : `, on page ${pages.join(', ')}`;
  const counted = `A second reader (${reader}) found ${words} words; ${count} of them are not in this reading${where}`;
  return show === null ? `${counted}.` : `${counted}: ${quoted(lost, show)}.`;
}

function quoted(lost: readonly LostRun[], show: (text: string) => string): string {
  const longest = lost.toSorted((one, other) => other.words - one.words).slice(0, MOST_QUOTED);
  const quotes = longest.map(({ text }) => {
    const words = text.trim().split(/\s+/);
    const rest = words.length > LONGEST_QUOTE ? ' …' : '';
    return `“${show(words.slice(0, LONGEST_QUOTE).join(' '))}${rest}”`;
  });
  return quotes.join(', ');
}
