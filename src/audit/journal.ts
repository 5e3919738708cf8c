import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TOOL } from '../model/tool.ts';
import type { Answered } from './answered.ts';

const OWNER_ONLY = 0o600;

/**
 * The answers of an audit on disk, one JSON line each in the order they came, so that no audit holds them all: in
 * memory there is only where each one stands.
 */
export interface Journal {
  /** Adds the answer about a document, by its number among those that are read, from nought. */
  readonly add: (number: number, answered: Answered) => void;
  /** The answer; null where there is none yet. */
  readonly read: (number: number) => Answered | null;
  /** How many documents have been answered. */
  readonly count: () => number;
  readonly close: () => void;
}

/** A journal for so many documents in a file that nobody else can open and that is gone when the process is. */
export function openJournal(documents: number): Journal {
  return journalIn(openUnnamed(), documents);
}

/** The name is taken away at once, so that no end of the process, however sudden, leaves the file behind. */
function openUnnamed(): number {
  const folder = mkdtempSync(join(tmpdir(), `${TOOL}-`));
  try {
    return openSync(join(folder, 'journal'), 'wx+', OWNER_ONLY);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function journalIn(file: number, documents: number): Journal {
  const starts = new Float64Array(documents).fill(-1);
  const lengths = new Float64Array(documents);
  let end = 0;
  let count = 0;
  return {
    add: (number, answered) => {
      const line = Buffer.from(`${JSON.stringify(answered)}\n`);
      writeFileSync(file, line);
      starts[number] = end;
      lengths[number] = line.byteLength;
      end += line.byteLength;
      count += 1;
    },
    read: (number) => {
      const start = starts[number] ?? -1;
      // What stands in it was checked before it was written.
      return start < 0 ? null : JSON.parse(textAt(file, start, lengths[number] ?? 0));
    },
    count: () => count,
    close: () => closeSync(file),
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
