import { createHmac } from 'node:crypto';
import { resolve } from 'node:path';
import { byCodePoint } from '../language/order.ts';
import type { Input } from './inputs.ts';
import type { Source } from './source.ts';

/** A reference that stands for a path in every report. */
export interface Pseudonym {
  readonly reference: string;
  readonly path: string;
}

const REFERENCE = /^document-[0-9a-f]{16}$/;

/** Two of a million documents share one with a chance of 1 in 40 million. */
const REFERENCE_LETTERS = 16;

/**
 * The reference of a file: the same in every run with the same key, whatever folder the file was found through. Without
 * the key nobody can tell which name it stands for, not even by trying names.
 */
function referenceOf(path: string, key: Uint8Array): string {
  const place = resolve(path).normalize('NFC');
  const letters = createHmac('sha256', key)
    .update(`path\n${place}`)
    .digest('hex')
    .slice(0, REFERENCE_LETTERS);
  return `document-${letters}`;
}

/** Inputs under references instead of their paths, in the order of the references: that of names could tell them. */
export function pseudonymised(inputs: readonly Input[], key: Uint8Array): readonly Input[] {
  return inputs
    .map((input) => ({ ...input, path: referenceOf(input.path, key), file: input.path }))
    .toSorted((one, other) => byCodePoint(one.path, other.path));
}

/** Whether a result shows a reference in the place of a path. */
export function isReference(path: string): boolean {
  return REFERENCE.test(path);
}

/** The path that a document was found under, whatever reports call it. */
export function fileOf({ path, file }: Pick<Source, 'path' | 'file'>): string {
  return file ?? path;
}

/** The references among inputs with what they stand for. */
export function pseudonymsOf(inputs: readonly Input[]): Pseudonym[] {
  return inputs.flatMap(({ path, file }) => (file === undefined ? [] : [{ reference: path, path: file }]));
}

/** Tells, once, of paths that hold the names of children: reports show paths. */
export function namesNote(documents: number): string[] {
  if (documents === 0) return [];
  const whose = documents === 1 ? 'The path of 1 document holds' : `The paths of ${documents} documents hold`;
  return [
    `${whose} the name of the child, and reports show paths. --pseudonyms TABLE, with --key FILE, shows references instead.`,
  ];
}
