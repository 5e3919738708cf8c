import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { UsageError } from '../usage-error.ts';
import type { Parts, Span } from './outline.ts';

const CHUNK_BYTES = 1 << 20;

/** What a file is called in messages, and what to do about one that cannot be read. */
export interface SavedKind {
  readonly what: string;
  readonly remedy: string;
}

/** A saved file while it is read, part by part: all of it need not fit into memory. */
export interface SavedFile extends Parts {
  readonly path: string;
  readonly close: () => void;
}

/**
 * Opens a file for reading in parts.
 *
 * @throws UsageError where it cannot be opened or is no file; `fail` throws one that names the line
 */
export function openSaved(path: string, { what: kind, remedy }: SavedKind): SavedFile {
  const file = opened(path, kind);
  const { size } = fstatSync(file);
  const read = ({ start, end }: Span): Buffer => {
    const bytes = Buffer.alloc(end - start);
    const length = readSync(file, bytes, { position: start });
    return bytes.subarray(0, length);
  };
  function* chunks(end: number): Generator<Buffer> {
    for (let start = 0; start < end; start += CHUNK_BYTES) {
      yield read({ start, end: Math.min(end, start + CHUNK_BYTES) });
    }
  }
  const fail = (offset: number, what: string): never => {
    throw new UsageError(`"${path}", line ${lineAt(chunks(offset))}: ${what}. ${remedy}`);
  };
  return {
    path,
    size,
    fail,
    chunks: { [Symbol.iterator]: () => chunks(size) },
    text: (span) => decoded(read(span)) ?? fail(span.start, 'it is not UTF-8 text'),
    close: () => closeSync(file),
  };
}

function opened(path: string, what: string): number {
  try {
    // A pipe would keep us waiting for its other end.
    const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    if (fstatSync(file).isFile()) return file;
    closeSync(file);
  } catch {
    throw new UsageError(`The ${what} "${path}" cannot be read. Check the path, and that you may open it.`);
  }
  throw new UsageError(`The ${what} "${path}" is not a file.`);
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decoded(bytes: Uint8Array): string | null {
  try {
    return UTF8.decode(bytes);
  } catch {
    return null;
  }
}

const LINE_BREAK = 0x0a;

/** The number of the line that follows these bytes. */
function lineAt(chunks: Iterable<Buffer>): number {
  let line = 1;
  for (const chunk of chunks) {
    for (let at = chunk.indexOf(LINE_BREAK); at >= 0; at = chunk.indexOf(LINE_BREAK, at + 1)) line += 1;
  }
  return line;
}
