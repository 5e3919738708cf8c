import type { DocumentVerification } from '../audit/collect.ts';
import { figure, plural } from '../reports/words.ts';

/** What the second reader found, in sentences for standard error; document by document where that is asked for. */
export function* verifiedLines(
  verifications: Iterable<DocumentVerification>,
  { verbose }: { readonly verbose: boolean },
): Iterable<string> {
  const totals: Totals = { read: 0, words: 0, losing: 0, lost: 0, without: 0, failed: 0 };
  let isEmpty = true;
  for (const verification of verifications) {
    isEmpty = false;
    count(totals, verification);
    if (verbose) yield documentLine(verification);
  }
  if (!isEmpty) yield summaryLine(totals);
}

/** Documents and words. */
interface Totals {
  read: number;
  words: number;
  losing: number;
  lost: number;
  without: number;
  failed: number;
}

function count(totals: Totals, { reader, words, lost }: DocumentVerification): void {
  totals.lost += words === null ? 0 : lost;
  totals.words += words ?? 0;
  if (reader === null) totals.without += 1;
  else if (words === null) totals.failed += 1;
  else {
    totals.read += 1;
    if (lost > 0) totals.losing += 1;
  }
}

function documentLine({ document, reader, words, lost }: DocumentVerification): string {
  if (reader === null) return `Document ${document}: no second reader for this format.`;
  if (words === null) return `Document ${document}: the second reader could not read it.`;
  const share = words === 0 ? 100 : (100 * (words - lost)) / words;
  return `Document ${document}: ${reader} found ${plural(words, 'word')}; ${percent(share)} of them are in our reading.`;
}

/** A share that is not all never reads as 100%. */
function percent(share: number): string {
  return share === 100 ? '100%' : `${Math.min(99.9, Math.floor(10 * share) / 10)}%`;
}

function summaryLine({ read, words, losing, lost, without, failed }: Totals): string {
  const sentences = [
    `Verified ${plural(read, 'document')} against a second reader: ${lost === 0 ? 'none' : figure(lost)} of ${plural(words, 'word')} lost${lost === 0 ? '' : ` in ${plural(losing, 'document')} (see the report)`}.`,
    without === 0 ? '' : `No second reader for the format of ${plural(without, 'document')}.`,
    failed === 0 ? '' : `The second reader could not read ${plural(failed, 'document')}.`,
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}
