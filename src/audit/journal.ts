import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TOOL } from '../model/tool.ts';
import type { Answered } from './answered.ts';
import type { Stamp } from './source.ts';

const OWNER_ONLY = 0o600;

/** An answer with what told the document's file apart before it was read; null where nobody will ask. */
export interface JournalRecord {
  readonly stamp: Stamp | null;
  readonly answered: Answered;
}

/**
 * The answers of an audit on disk, one JSON line each in the order they came, so that no audit holds them all: in
 * memory there is only where each one stands.
 */
export interface Journal {
  /** Adds the answer about a document, by its number among those that are read, from nought. */
  readonly add: (number: number, record: JournalRecord) => void;
  /** The answer; null where there is none yet. */
  readonly read: (number: number) => Answered | null;
  readonly has: (number: number) => boolean;
  /** How many documents have been answered. */
  readonly count: () => number;
  readonly close: () => void;
}

/** Where an answer stands in a file. */
export interface Stretch {
  readonly start: number;
  readonly length: number;
}

/** A journal for so many documents in a file that nobody else can open and that is gone when the process is. */
export function openJournal(documents: number): Journal {
  const folder = mkdtempSync(join(tmpdir(), `${TOOL}-`));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 2 });
  const file = openSync(join(folder, 'journal'), 'wx+', OWNER_ONLY);
  try {
    // Without a name, no end of the process, however sudden, leaves it behind.
    remove();
    return journalIn(file, { documents, end: 0, known: new Map(), onClose: () => undefined });
  } catch {
    // Some Windows keep the name until the file is closed.
    process.once('exit', remove);
    return journalIn(file, { documents, end: 0, known: new Map(), onClose: remove });
  }
}

interface JournalOptions {
  readonly documents: number;
  /** Where the next answer goes. */
  readonly end: number;
  /** What stands there already, by the numbers of the documents. */
  readonly known: ReadonlyMap<number, Stretch>;
  readonly onClose: () => void;
}

/** A journal in an open file, which is appended to. */
export function journalIn(file: number, { documents, known, onClose, ...options }: JournalOptions): Journal {
  const starts = new Float64Array(documents).fill(-1);
  const lengths = new Float64Array(documents);
  let { end } = options;
  let count = 0;
  const put = (number: number, { start, length }: Stretch): void => {
    starts[number] = start;
    lengths[number] = length;
    count += 1;
  };
  for (const [number, stretch] of known) put(number, stretch);
  const has = (number: number): boolean => (starts[number] ?? -1) >= 0;
  return {
    add: (number, record) => {
      const line = Buffer.from(`${JSON.stringify(record)}\n`);
      writeFileSync(file, line);
      put(number, { start: end, length: line.byteLength });
      end += line.byteLength;
    },
    read: (number) => {
      if (!has(number)) return null;
      // It was checked before it was written, or when it was found.
      const record: JournalRecord = JSON.parse(textAt(file, starts[number] ?? 0, lengths[number] ?? 0));
      return record.answered;
    },
    has,
    count: () => count,
    close: () => {
      closeSync(file);
      onClose();
    },
  };
}

function textAt(file: number, start: number, length: number): string {
  const bytes = Buffer.alloc(length);
  let done = 0;
  while (done < length) {
    const read = readSync(file, bytes, { offset: done, position: start + done });
    if (read === 0) throw new Error('The journal of this audit has been cut off.');
    done += read;
  }
  return bytes.toString('utf8');
}
