import { ReadProblem } from '../../model/problem.ts';

/** The streams that stand at the root of an old Office file (MS-CFB). */
export interface CompoundFile {
  /** The bytes of a stream, or undefined where the file has none of that name. */
  readonly stream: (name: string) => Uint8Array | undefined;
  /** Whether anything in it, however deep, has this name. */
  readonly holds: (name: string) => boolean;
}

/** Sectors of one size, and for each the one that follows it in its chain. */
interface Store {
  readonly bytes: Uint8Array;
  readonly size: number;
  /** Where the first sector begins. */
  readonly first: number;
  readonly next: readonly number[];
}

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

const HEADER_BYTES = 512;
const ENTRY_BYTES = 128;
const SMALL_SECTOR = 64;
/** Table sectors named in the header itself. */
const IN_HEADER = 109;
/** Numbers from here on are marks: end of a chain, free, no entry. */
const FIRST_MARK = 0xfffffffa;
const STREAM = 2;
const ROOT = 5;
/** Sectors of 512 and of 4096 bytes. */
const SECTOR_SHIFTS = [9, 12];

/**
 * Opens the container.
 *
 * @throws ReadProblem `truncated` where its tables lead out of the file or round in circles; RangeError where
 * it ends too early
 */
export function openCompoundFile(bytes: Uint8Array): CompoundFile {
  const view = viewOf(bytes);
  const shift = view.getUint16(30, true);
  if (!SECTOR_SHIFTS.includes(shift)) throw new ReadProblem('truncated');
  const size = 2 ** shift;
  const store: Store = {
    bytes,
    size,
    first: Math.max(HEADER_BYTES, size),
    next: allocationTable(view, size),
  };
  const entries = entriesOf(chainBytes(store, view.getUint32(48, true)));
  const root = entries.find(({ type }) => type === ROOT);
  if (root === undefined) throw new ReadProblem('truncated');
  const small: Store = {
    bytes: chainBytes(store, root.start),
    size: SMALL_SECTOR,
    first: 0,
    next: numbersIn(chainBytes(store, view.getUint32(60, true))),
  };
  const cutoff = view.getUint32(56, true);
  const streams = new Map(childrenOf(entries, root).map((entry) => [entry.name, entry]));
  return {
    holds: (name) => entries.some((entry) => entry.type !== 0 && entry.name === name),
    stream(name) {
      const entry = streams.get(name);
      if (entry?.type !== STREAM) return undefined;
      return chainBytes(entry.size < cutoff ? small : store, entry.start).subarray(0, entry.size);
    },
  };
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function allocationTable(view: DataView, size: number): readonly number[] {
  const next: number[] = [];
  for (const sector of tableSectors(view, size)) {
    const at = Math.max(HEADER_BYTES, size) + sector * size;
    for (let entry = at; entry < at + size && entry + 4 <= view.byteLength; entry += 4) {
      next.push(view.getUint32(entry, true));
    }
  }
  return next;
}

/** The sectors that hold the table: the first are named in the header, the others in a chain of lists. */
function tableSectors(view: DataView, size: number): readonly number[] {
  const wanted = Math.min(view.getUint32(44, true), Math.ceil(view.byteLength / size));
  const found: number[] = [];
  for (let at = 0; at < IN_HEADER && found.length < wanted; at += 1) {
    found.push(view.getUint32(76 + at * 4, true));
  }
  let list = view.getUint32(68, true);
  while (found.length < wanted && list < FIRST_MARK) {
    const at = Math.max(HEADER_BYTES, size) + list * size;
    for (let entry = at; entry < at + size - 4 && found.length < wanted; entry += 4) {
      found.push(view.getUint32(entry, true));
    }
    list = view.getUint32(at + size - 4, true);
  }
  return found.filter((sector) => sector < FIRST_MARK);
}

function chainBytes({ bytes, size, first, next }: Store, start: number): Uint8Array {
  const sectors = Math.ceil((bytes.byteLength - first) / size);
  const chain: number[] = [];
  for (let sector = start; sector < FIRST_MARK; sector = next[sector] ?? FIRST_MARK) {
    if (sector >= sectors || chain.length >= sectors) throw new ReadProblem('truncated');
    chain.push(sector);
  }
  const joined = new Uint8Array(chain.length * size);
  for (const [position, sector] of chain.entries()) {
    const at = first + sector * size;
    joined.set(bytes.subarray(at, at + size), position * size);
  }
  return joined;
}

function numbersIn(bytes: Uint8Array): readonly number[] {
  const view = viewOf(bytes);
  return Array.from({ length: bytes.byteLength / 4 }, (_, at) => view.getUint32(at * 4, true));
}

function entriesOf(bytes: Uint8Array): readonly Entry[] {
  const view = viewOf(bytes);
  return Array.from({ length: Math.floor(bytes.byteLength / ENTRY_BYTES) }, (_, number) => {
    const at = number * ENTRY_BYTES;
    // The length counts the zero at the end of the name.
    const nameBytes = Math.max(0, Math.min(64, view.getUint16(at + 64, true)) - 2);
    return {
      name: new TextDecoder('utf-16le').decode(bytes.subarray(at, at + nameBytes)),
      type: view.getUint8(at + 66),
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    };
  });
}

/** The entries of a storage form a tree of neighbours. */
function childrenOf(entries: readonly Entry[], storage: Entry): readonly Entry[] {
  const seen = new Set<number>();
  const waiting = [storage.child];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const entry = entries[at];
    if (entry === undefined || seen.has(at)) continue;
    seen.add(at);
    waiting.push(entry.left, entry.right);
  }
  return [...seen].flatMap((at) => entries[at] ?? []);
}
