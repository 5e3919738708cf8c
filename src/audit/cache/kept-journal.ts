import { ftruncateSync, openSync, readdirSync, readSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { answerSchema } from '../answered.ts';
import { type Journal, type JournalRecord, journalIn, type Stretch } from '../journal.ts';
import { stampSchema } from '../listing.ts';
import { isLeftOver, nameOfRun } from '../running.ts';

const OWNER_ONLY = 0o600;
const CHUNK_BYTES = 1 << 20;
const LINE_BREAK = 0x0a;

const recordSchema = z.strictObject({ stamp: stampSchema.nullable(), answered: answerSchema });

interface KeptOptions {
  /** The folder of the cache. */
  readonly folder: string;
  /** Of what is asked for: only a journal of the same audit can be gone on with. */
  readonly digest: string;
  readonly documents: number;
  /** Which document an answer from an earlier run still holds for; null where for none. */
  readonly numberOf: ((record: JournalRecord) => number | null) | null;
}

/** A journal that outlives the process, so that an audit can be gone on with. */
export interface KeptJournal extends Journal {
  /** Whether there was one to go on with. */
  readonly isResumed: boolean;
  /** Takes the name from it: there is nothing left to go on with. */
  readonly forget: () => void;
}

/**
 * The journal of an audit in a cache; with `numberOf` that of an earlier run of the same audit, which has ended,
 * where there is one. Otherwise what such runs have left is removed.
 */
export function openKeptJournal({ folder, digest, documents, numberOf }: KeptOptions): KeptJournal {
  const place = join(folder, 'journals');
  const path = join(place, `${digest}.${nameOfRun()}.jsonl`);
  const [last, ...older] = leftOver(place, digest);
  for (const name of numberOf === null && last !== undefined ? [last, ...older] : older)
    rmSync(name, { force: true });
  const isResumed = numberOf !== null && last !== undefined;
  if (isResumed) renameSync(last, path);
  const file = openSync(path, isResumed ? 'a+' : 'ax+', OWNER_ONLY);
  const { known, end } = isResumed ? readBack(file, numberOf) : { known: new Map<number, Stretch>(), end: 0 };
  const journal = journalIn(file, { documents, known, end, onClose: () => undefined });
  return { ...journal, isResumed, forget: () => rmSync(path, { force: true }) };
}

/** The journals of runs that have ended, the one with most in it first. */
function leftOver(place: string, digest: string): string[] {
  const start = `${digest}.`;
  return readdirSync(place)
    .filter((name) => name.startsWith(start) && isLeftOver(name.slice(start.length)))
    .map((name) => join(place, name))
    .toSorted((one, other) => statSync(other).size - statSync(one).size);
}

interface ReadBack {
  readonly known: ReadonlyMap<number, Stretch>;
  readonly end: number;
}

/** Where the answers stand that still hold. A last line that was torn off is cut away. */
function readBack(file: number, numberOf: (record: JournalRecord) => number | null): ReadBack {
  const known = new Map<number, Stretch>();
  let end = 0;
  for (const line of linesOf(file)) {
    const record = recordIn(line);
    const number = record === null ? null : numberOf(record);
    if (number !== null) known.set(number, { start: end, length: line.byteLength });
    end += line.byteLength;
  }
  ftruncateSync(file, end);
  return { known, end };
}

/** Whole lines with their breaks. */
function* linesOf(file: number): Generator<Buffer> {
  let rest = Buffer.alloc(0);
  let position = 0;
  for (;;) {
    const chunk = Buffer.alloc(CHUNK_BYTES);
    const read = readSync(file, chunk, { position });
    if (read === 0) return;
    position += read;
    rest = Buffer.concat([rest, chunk.subarray(0, read)]);
    for (let at = rest.indexOf(LINE_BREAK); at >= 0; at = rest.indexOf(LINE_BREAK)) {
      yield rest.subarray(0, at + 1);
      rest = rest.subarray(at + 1);
    }
  }
}

/** Null where the line is not one that we wrote. */
function recordIn(line: Buffer): JournalRecord | null {
  try {
    const parsed = recordSchema.safeParse(JSON.parse(line.toString('utf8')));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
