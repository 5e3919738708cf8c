import type { DocumentVerification } from '../audit/collect.ts';
import { figure, plural } from '../reports/words.ts';

/** What the second reader found, in sentences for standard error; document by document where that is asked for. */
export function verifiedLines(
  verifications: readonly DocumentVerification[],
  { verbose }: { readonly verbose: boolean },
): string[] {
  if (verifications.length === 0) return [];
  const each = verbose ? verifications.map(documentLine) : [];
  return [...each, summaryLine(verifications)];
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

function summaryLine(verifications: readonly DocumentVerification[]): string {
  const read = verifications.filter(({ words }) => words !== null);
  const losing = read.filter(({ lost }) => lost > 0);
  const words = read.reduce((sum, one) => sum + (one.words ?? 0), 0);
  const lost = read.reduce((sum, one) => sum + one.lost, 0);
  const without = verifications.filter(({ reader }) => reader === null).length;
  const failed = verifications.length - read.length - without;
  const sentences = [
    `Verified ${plural(read.length, 'document')} against a second reader: ${lost === 0 ? 'none' : figure(lost)} of ${plural(words, 'word')} lost${lost === 0 ? '' : ` in ${plural(losing.length, 'document')} (see the report)`}.`,
    without === 0 ? '' : `No second reader for the format of ${plural(without, 'document')}.`,
    failed === 0 ? '' : `The second reader could not read ${plural(failed, 'document')}.`,
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}
