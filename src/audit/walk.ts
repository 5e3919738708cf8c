import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { byCodePoint } from '../language/order.ts';

/** Formats that a plan is exported in: they are read, or reported as unreadable with the remedy. */
const DOCUMENTS = new Set(
  [
    ['docx', 'docm', 'dotx', 'dotm', 'doc', 'dot', 'odt', 'ott', 'fodt', 'pdf'],
    ['html', 'htm', 'xhtml'],
    ['rtf', 'mht', 'mhtml', 'pages', 'wpd', 'wps'],
  ].flatMap((names) => names.map((name) => `.${name}`)),
);
/**
 * What lies beside plans for other reasons, and could hold one all the same: named in the result, not opened.
 * Texts are notes as a rule, and what this tool printed.
 */
const BESIDE = new Set(['.txt', '.eml', '.msg', '.tif', '.tiff']);
const ARCHIVES = new Set(['.zip']);

/**
 * `link` and `special` (devices, pipes, sockets) are never opened; `closed` is a folder that could not be;
 * `missing` is what a list names and is not there.
 */
export interface Found {
  readonly path: string;
  readonly entry: 'file' | 'beside' | 'link' | 'special' | 'closed' | 'missing';
}

/** Owner files that Word leaves beside an open document ("~$plan.docx"): never documents. */
export function isTemporary(name: string): boolean {
  return name.startsWith('~$');
}

/** Names of files and folders that are left out wherever they are found; "__MACOSX" is a Mac's, in its zips. */
export function isHidden(name: string): boolean {
  return name.startsWith('.') || name === '__MACOSX' || isTemporary(name);
}

/** The endings of documents that can be read, for messages. */
export const READABLE = '.docx, .doc, .odt, .pdf or .html';

/** Whether the name is an archive's: what is in it is looked at first. */
export function isArchiveName(name: string): boolean {
  return ARCHIVES.has(extname(name).toLowerCase());
}

/** What a file of this name is taken for; null where it is neither a document nor an archive. */
export function entryType(name: string): 'file' | 'beside' | null {
  const extension = extname(name).toLowerCase();
  if (BESIDE.has(extension)) return 'beside';
  return DOCUMENTS.has(extension) || ARCHIVES.has(extension) ? 'file' : null;
}

/** The documents below a folder in code-point order of their paths; hidden files and folders are left out. */
export async function* walk(folder: string): AsyncGenerator<Found> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
  if (entries === null) {
    yield { path: folder, entry: 'closed' };
    return;
  }
  const names = new Set(entries.map(({ name }) => name));
  const visible = entries.filter(({ name }) => !isHidden(name) && !isPartOfPage(name, names));
  for (const entry of visible.toSorted((one, other) => byCodePoint(sortKey(one), sortKey(other)))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path);
    else yield* found(path, entry);
  }
}

/** A browser keeps the pictures and frames of a saved page "plan.html" in a folder "plan_files" beside it. */
function isPartOfPage(name: string, beside: ReadonlySet<string>): boolean {
  const page = /^(.+)_files$/.exec(name)?.[1];
  return page !== undefined && ['.html', '.htm'].some((extension) => beside.has(`${page}${extension}`));
}

/** A folder sorts as its contents' paths do. */
function sortKey(entry: Dirent): string {
  return entry.isDirectory() ? `${entry.name}/` : entry.name;
}

function* found(path: string, entry: Dirent): Generator<Found> {
  const type = entryType(entry.name);
  if (type === null) return;
  if (entry.isSymbolicLink()) yield { path, entry: 'link' };
  else yield { path, entry: entry.isFile() ? type : 'special' };
}
