import { crc32, deflateRawSync } from 'node:zlib';

/** A file to pack; what is given besides name and bytes is what the archive lies about. */
export interface Packing {
  readonly name: string | Uint8Array;
  readonly bytes?: string | Uint8Array;
  /** Declared; the bytes themselves are deflated unless it is 0. */
  readonly method?: number;
  readonly flags?: number;
  readonly crc?: number;
  /** Declared size of the unpacked bytes. */
  readonly size?: number;
  readonly madeOn?: number;
  readonly attributes?: number;
  /** Where the directory says the file begins. */
  readonly start?: number;
  /** Which figures the directory gives in 64 bits, as for large files: the others stay as they are. */
  readonly in64Bits?: readonly ('size' | 'packed' | 'start')[];
}

interface Ending {
  readonly count?: number;
  readonly disk?: number;
  readonly comment?: string;
  /** With the 64-bit end record, as large archives have it. */
  readonly zip64?: boolean;
}

const UTF8 = 1 << 11;

interface Figures {
  readonly at: number;
  readonly value: number;
  readonly bytes: 1 | 2 | 4;
}

function header(length: number, figures: readonly Figures[]): Buffer {
  const bytes = Buffer.alloc(length);
  for (const { at, value, bytes: width } of figures) bytes.writeUIntLE(value, at, width);
  return bytes;
}

/** The figures that both headers of a file have in a row, from `at`. */
function common(packing: Packing, packed: Uint8Array, at: number): Figures[] {
  const bytes = Buffer.from(packing.bytes ?? '');
  return [
    { at, value: packing.flags ?? UTF8, bytes: 2 },
    { at: at + 2, value: packing.method ?? 8, bytes: 2 },
    { at: at + 8, value: packing.crc ?? crc32(bytes), bytes: 4 },
    { at: at + 12, value: packed.byteLength, bytes: 4 },
    { at: at + 16, value: packing.size ?? bytes.byteLength, bytes: 4 },
    { at: at + 20, value: Buffer.from(packing.name).byteLength, bytes: 2 },
  ];
}

/** An archive as a program, or somebody who means harm, could have made it. */
export function makeZip(packings: readonly Packing[], ending: Ending = {}): Buffer {
  const files: Buffer[] = [];
  const records: Buffer[] = [];
  let at = 0;
  for (const packing of packings) {
    const name = Buffer.from(packing.name);
    const bytes = Buffer.from(packing.bytes ?? '');
    const packed = packing.method === 0 ? bytes : deflateRawSync(bytes);
    const local = header(30, [{ at: 0, value: 0x04034b50, bytes: 4 }, ...common(packing, packed, 6)]);
    records.push(record(packing, packed, at), name, extra(packing, packed, at));
    files.push(local, name, packed);
    at += local.byteLength + name.byteLength + packed.byteLength;
  }
  const directory = Buffer.concat(records);
  const count = ending.count ?? packings.length;
  return Buffer.concat([...files, directory, end({ start: at, bytes: directory.byteLength, count }, ending)]);
}

function record(packing: Packing, packed: Uint8Array, start: number): Buffer {
  const places = { packed: 20, size: 24, start: 42 };
  return header(46, [
    { at: 0, value: 0x02014b50, bytes: 4 },
    { at: 5, value: packing.madeOn ?? 0, bytes: 1 },
    ...common(packing, packed, 8),
    { at: 30, value: extra(packing, packed, start).byteLength, bytes: 2 },
    { at: 38, value: packing.attributes ?? 0, bytes: 4 },
    { at: 42, value: packing.start ?? start, bytes: 4 },
    ...(packing.in64Bits ?? []).map((name) => ({ at: places[name], value: 0xffffffff, bytes: 4 as const })),
  ]);
}

/** The figures of 64 bits in the order of the specification (APPNOTE 4.5.3), behind a time as most programs add it. */
function extra(packing: Packing, packed: Uint8Array, start: number): Buffer {
  const { in64Bits = [] } = packing;
  if (in64Bits.length === 0) return Buffer.alloc(0);
  const values = { size: Buffer.from(packing.bytes ?? '').byteLength, packed: packed.byteLength, start };
  const figures = (['size', 'packed', 'start'] as const).filter((name) => in64Bits.includes(name));
  const time = header(9, [
    { at: 0, value: 0x5455, bytes: 2 },
    { at: 2, value: 5, bytes: 2 },
  ]);
  return Buffer.concat([
    time,
    header(4 + 8 * figures.length, [
      { at: 0, value: 1, bytes: 2 },
      { at: 2, value: 8 * figures.length, bytes: 2 },
      ...figures.map((name, index) => ({ at: 4 + 8 * index, value: values[name], bytes: 4 as const })),
    ]),
  ]);
}

interface Directory {
  readonly start: number;
  readonly bytes: number;
  readonly count: number;
}

function end({ start, bytes, count }: Directory, { disk = 0, comment = '', zip64 = false }: Ending): Buffer {
  const record64 = header(56, [
    { at: 0, value: 0x06064b50, bytes: 4 },
    { at: 32, value: count, bytes: 4 },
    { at: 40, value: bytes, bytes: 4 },
    { at: 48, value: start, bytes: 4 },
  ]);
  const locator = header(20, [
    { at: 0, value: 0x07064b50, bytes: 4 },
    { at: 8, value: start + bytes, bytes: 4 },
  ]);
  const last = header(22, [
    { at: 0, value: 0x06054b50, bytes: 4 },
    { at: 4, value: disk, bytes: 2 },
    { at: 10, value: zip64 ? 0xffff : count % 0x10000, bytes: 2 },
    { at: 12, value: bytes, bytes: 4 },
    { at: 16, value: zip64 ? 0xffffffff : start, bytes: 4 },
    { at: 20, value: comment.length, bytes: 2 },
  ]);
  return Buffer.concat([...(zip64 ? [record64, locator] : []), last, Buffer.from(comment)]);
}
