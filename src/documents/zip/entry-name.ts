import { CP437_UPPER_HALF } from './cp437.ts';

/**
 * The name of an entry. The flag that should tell UTF-8 from the old code page (APPNOTE appendix D) is left
 * out by many programs; names that happen to be valid in UTF-8 without being it do not occur.
 */
export function decodeName(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return Array.from(bytes, (byte) => CP437_UPPER_HALF[byte - 128] ?? String.fromCharCode(byte)).join('');
  }
}

/** Folders are told by the stroke at the end of their names. */
export function isFolderName(name: string): boolean {
  return /[/\\]$/.test(name);
}

/**
 * The name as a path below the archive, with "/" between folders. What would lead out of it is dropped: drive
 * letters, strokes at the beginning, "." and "..". Nothing is ever written under the name; it only has to mean
 * one place to everybody who reads it.
 */
export function pathInArchive(name: string): string {
  return name
    .replaceAll('\\', '/')
    .split('/')
    .filter((part) => part !== '' && part !== '.' && part !== '..' && !/^[A-Za-z]:$/.test(part))
    .join('/');
}
