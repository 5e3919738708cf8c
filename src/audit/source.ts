import type { EntryPosition } from '../documents/zip/archive.ts';
import type { Waiver } from '../model/waiver.ts';

/** Where the bytes of a document are found. */
export interface Source {
  /** As results show it; for a file of its own also how it is opened, unless `file` says otherwise. */
  readonly path: string;
  /** The path that was found, where a reference stands for it in results. */
  readonly file?: string;
  /** Where it lies in an archive. */
  readonly within?: Within | undefined;
  /** Which of the job's variants of the rules it is held against. */
  readonly variant?: number;
  /** The waivers that hold for it. */
  readonly waivers?: readonly Waiver[];
}

/** The way from an archive's file to a document in it. */
export interface Within {
  /** The path of the archive's file. */
  readonly archive: string;
  /** The archive as its directory was read: positions mean nothing in any other. */
  readonly stamp: Stamp;
  /** One position, or two where an archive lies in the archive: from the outer one to the inner one. */
  readonly positions: readonly EntryPosition[];
}

/** What tells that a file has not changed; an inode does not, since some network drives number them anew. */
export interface Stamp {
  readonly size: number;
  readonly mtimeMs: number;
}
