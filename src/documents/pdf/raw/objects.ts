import { inflateSync } from 'node:zlib';
import { type Dictionary, isDictionary, isReference, type RawValue, rawValueAt } from './values.ts';

/** The objects of a file, found by their own headings and not by the file's lists of them, which may lie. */
export interface RawObjects {
  readonly bytes: Buffer;
  /** What an object or a value is; a reference that leads nowhere is null. */
  readonly resolve: (value: RawValue | undefined) => RawValue;
  /** Where an object stands in the file itself, and not packed with others. */
  readonly placeOf: (number: number) => { readonly from: number; readonly to: number } | undefined;
  /** The catalog, the object that all others hang on. */
  readonly catalog: () => Dictionary | null;
}

/** A dictionary longer than this, in bytes, is read no further. */
const LONGEST = 2 * 1024 * 1024;

/** So many bytes are read as objects, at most: what is asked for is the catalog and the pages. */
const MOST_READ = 64 * 1024 * 1024;

/** What packed objects may swell to, one stream and all together. */
const MOST_UNPACKED = 16 * 1024 * 1024;
const MOST_UNPACKED_TOGETHER = 64 * 1024 * 1024;

const MOST_REFERENCES = 10;

/** The objects of a PDF; nothing is read until it is asked for but where each of them begins. */
export function rawObjectsOf(file: Uint8Array): RawObjects {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const places = placesOf(bytes);
  const packed = packedObjects(bytes, places);
  const placeOf: RawObjects['placeOf'] = (number) => {
    const from = places.get(number);
    return from === undefined ? undefined : { from, to: endOf(bytes, from) };
  };
  let left = MOST_READ;
  const objectOf = (number: number): RawValue => {
    const place = placeOf(number);
    if (place === undefined) return packed(number);
    left -= place.to - place.from;
    if (left < 0) return null;
    return rawValueAt(bytes.toString('latin1', place.from, place.to), 0);
  };
  const resolve: RawObjects['resolve'] = (value) => {
    let at: RawValue = value ?? null;
    for (let steps = 0; isReference(at) && steps < MOST_REFERENCES; steps += 1) at = objectOf(at.to);
    return isReference(at) ? null : at;
  };
  return { bytes, resolve, placeOf, catalog: () => catalogOf(bytes, resolve) };
}

/** Behind "12 0 obj"; of several with one number the last is in force. */
function placesOf(bytes: Buffer): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  for (let at = bytes.indexOf(' obj'); at !== -1; at = bytes.indexOf(' obj', at + 4)) {
    const before = /(?:^|[\0\t\n\f\r >])(\d{1,7})[\0\t\n\f\r ]+\d{1,5}$/.exec(
      bytes.toString('latin1', Math.max(0, at - 16), at),
    );
    if (before !== null) places.set(Number(before[1]), at + 4);
  }
  return places;
}

function endOf(bytes: Buffer, from: number): number {
  const end = bytes.indexOf('endobj', from);
  return Math.min(end === -1 ? bytes.length : end, from + LONGEST);
}

function catalogOf(bytes: Buffer, resolve: RawObjects['resolve']): Dictionary | null {
  for (let at = bytes.lastIndexOf('/Root'); at > 0; at = bytes.lastIndexOf('/Root', at - 1)) {
    const catalog = resolve(rawValueAt(bytes.toString('latin1', at + 5, at + 45), 0));
    if (isDictionary(catalog) && catalog.has('Pages')) return catalog;
  }
  return null;
}

/** Objects that are packed with others (ISO 32000-1, 7.5.7), unpacked when one is wanted that stands nowhere else. */
function packedObjects(bytes: Buffer, places: ReadonlyMap<number, number>): (number: number) => RawValue {
  const known = new Map<number, { readonly body: string; readonly at: number }>();
  let streams: readonly number[] | undefined;
  let next = 0;
  let left = MOST_UNPACKED_TOGETHER;
  return (number) => {
    streams ??= [...places.values()].filter((from) => isObjectStream(bytes, from));
    while (!known.has(number) && next < streams.length && left > 0) {
      const stream = unpacked(bytes, streams[next] ?? 0);
      next += 1;
      if (stream === null) continue;
      left -= stream.body.length;
      for (const [id, at] of placesIn(stream)) known.set(id, { body: stream.body, at });
    }
    const place = known.get(number);
    return place === undefined ? null : rawValueAt(place.body, place.at);
  };
}

const HEAD = 400;

function isObjectStream(bytes: Buffer, from: number): boolean {
  const head = bytes.subarray(from, from + HEAD);
  return head.includes('/ObjStm');
}

interface Unpacked {
  readonly body: string;
  readonly count: number;
  readonly first: number;
}

function unpacked(bytes: Buffer, from: number): Unpacked | null {
  const start = bytes.indexOf('stream', from);
  const end = bytes.indexOf('endstream', start);
  const head = rawValueAt(bytes.toString('latin1', from, start), 0);
  if (start === -1 || !isDictionary(head)) return null;
  const [count, first] = [head.get('N'), head.get('First')];
  if (typeof count !== 'number' || typeof first !== 'number') return null;
  const data = bytes.subarray(start + (bytes[start + 6] === 0x0d ? 8 : 7), end === -1 ? undefined : end);
  try {
    const body = head.has('Filter') ? inflateSync(data, { maxOutputLength: MOST_UNPACKED }) : data;
    return { body: body.toString('latin1'), count, first };
  } catch {
    // Locked, damaged or packed oddly: what is in it cannot be told.
    return null;
  }
}

/** The numbers of the objects in a stream, and where each begins. */
function* placesIn({ body, count, first }: Unpacked): Generator<readonly [number, number]> {
  const numbers = body.slice(0, first).match(/\d+/g) ?? [];
  for (let at = 0; at + 1 < Math.min(2 * count, numbers.length); at += 2) {
    yield [Number(numbers[at]), first + Number(numbers[at + 1])];
  }
}
