import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const FILE = new URL('RESULTS.md', import.meta.url);
const ARCHIVE = '## A whole archive';

/** What a run measured: a page on documents, a section on archives, or both. */
export interface Measured {
  readonly documents?: string;
  readonly archive?: string;
}

/** The page with what was measured now; the other part stays as it was. */
export function withMeasured(before: string, { documents, archive }: Measured): string {
  const at = before.indexOf(`${ARCHIVE}\n`);
  const oldDocuments = at === -1 ? before : before.slice(0, at);
  const oldArchive = at === -1 ? '' : before.slice(at);
  const parts = [documents ?? oldDocuments, archive ?? oldArchive].map((part) => part.trim());
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** Writes what was measured into the page of results. */
export function saveResults(measured: Measured): void {
  const before = existsSync(FILE) ? readFileSync(FILE, 'utf8') : '';
  writeFileSync(FILE, withMeasured(before, measured));
}
