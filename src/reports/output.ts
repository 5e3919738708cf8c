/** A piece of a report's file. */
export type Chunk = string | Uint8Array;

/** A piece of one file of a report that is a folder: pieces of different files come in any order. */
export interface FilePart {
  /** The file's name in the folder. */
  readonly file: string;
  readonly chunk: Chunk;
}
