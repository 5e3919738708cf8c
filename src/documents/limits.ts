import { ReadProblem } from '../model/problem.ts';

const KIB = 1024;
const MIB = 1024 * KIB;

/** What a reader takes on before it refuses a file. Sizes are in bytes. */
export interface Limits {
  readonly maxFileBytes: number;
  /** Files inside a zip container. */
  readonly maxParts: number;
  /** Inflated size of one part, and of all parts read together. */
  readonly maxPartBytes: number;
  readonly maxTotalBytes: number;
  /** How far a part may swell beyond its packed size; asked once it is larger than `ratioFromBytes`. */
  readonly maxRatio: number;
  readonly ratioFromBytes: number;
  readonly maxXmlDepth: number;
  readonly maxAttributes: number;
  readonly maxPages: number;
  /** Paragraphs and cells of one document. */
  readonly maxBlocks: number;
  /** Files in an archive of documents, with those of the archives in it, and the size of its directory. */
  readonly maxEntries: number;
  readonly maxDirectoryBytes: number;
}

/** Far above any plan (8 to 40 pages are usual), far below what would exhaust a worker. */
export const DEFAULT_LIMITS: Limits = {
  maxFileBytes: 100 * MIB,
  maxParts: 2000,
  maxPartBytes: 64 * MIB,
  maxTotalBytes: 64 * MIB,
  maxRatio: 100,
  ratioFromBytes: MIB,
  maxXmlDepth: 256,
  maxAttributes: 256,
  maxPages: 500,
  maxBlocks: 200_000,
  maxEntries: 50_000,
  maxDirectoryBytes: 32 * MIB,
};

/** What is said of elements within elements without end. */
export const DEEP = 'Elements in it are nested more than # deep.';

/** The problem of a file that goes beyond a cap, which it names: `beyond('It has more than # parts.', 2000)`. */
export function beyond(sentence: string, cap: number): ReadProblem {
  return new ReadProblem('too-complex', sentence.replace('#', cap.toLocaleString('en-GB')));
}

/** The same for bytes, of a file or of what a part of it unpacks to. */
export function tooLarge(what: 'It' | 'A part of it', maxBytes: number): ReadProblem {
  const megabytes = Math.max(1, Math.round(maxBytes / MIB)).toLocaleString('en-GB');
  const verb = what === 'It' ? 'is larger than' : 'unpacks to more than';
  return new ReadProblem('too-large', `${what} ${verb} ${megabytes} MB.`);
}
