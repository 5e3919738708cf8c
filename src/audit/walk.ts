import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { byCodePoint } from '../language/order.ts';

/** Formats that a plan is exported in: they are read, or reported as unreadable with the remedy. */
const DOCUMENTS = new Set(['.docx', '.docm', '.dotx', '.dotm', '.doc', '.odt', '.rtf', '.pdf']);
/** Text formats that a folder of plans may well hold beside them: named in the result, not read. */
const BESIDE = new Set(['.html', '.htm', '.txt']);

/** `link` and `special` (devices, pipes, sockets) are never opened; `closed` is a folder that could not be. */
export interface Found {
  readonly path: string;
  readonly entry: 'file' | 'beside' | 'link' | 'special' | 'closed';
}

/** Owner files that Word leaves beside an open document ("~$plan.docx"): never documents. */
export function isTemporary(name: string): boolean {
  return name.startsWith('~$');
}

/** The documents below a folder in code-point order of their paths; hidden files and folders are left out. */
export async function* walk(folder: string): AsyncGenerator<Found> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
  if (entries === null) {
    yield { path: folder, entry: 'closed' };
    return;
  }
  const visible = entries.filter(({ name }) => !name.startsWith('.') && !isTemporary(name));
  for (const entry of visible.toSorted((one, other) => byCodePoint(sortKey(one), sortKey(other)))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path);
    else if (isDocumentName(entry.name)) yield { path, entry: entryType(entry) };
  }
}

/** A folder sorts as its contents' paths do. */
function sortKey(entry: Dirent): string {
  return entry.isDirectory() ? `${entry.name}/` : entry.name;
}

function isDocumentName(name: string): boolean {
  const extension = extname(name).toLowerCase();
  return DOCUMENTS.has(extension) || BESIDE.has(extension);
}

function entryType(entry: Dirent): Found['entry'] {
  if (entry.isSymbolicLink()) return 'link';
  if (!entry.isFile()) return 'special';
  return BESIDE.has(extname(entry.name).toLowerCase()) ? 'beside' : 'file';
}
