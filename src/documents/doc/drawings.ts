import { viewOf } from './compound-file.ts';

/** A drawn shape, as the drawing part of the file tells of it (MS-ODRAW). */
export interface Shape {
  /** The outermost shape of its group, itself where it stands alone: the text refers to that one. */
  readonly group: number;
  readonly isPicture: boolean;
  /** The words of lettering drawn as a picture. */
  readonly lettering: string;
}

const GROUP = 0xf003;
const SHAPE = 0xf004;
const SHAPE_RECORD = 0xf00a;
const PROPERTIES = 0xf00b;
const CONTAINER = 0xf;
const PICTURE_FRAME = 75;
const PICTURE_PROPERTY = 0x104;
const LETTERING_PROPERTY = 0xc0;
const COMPLEX = 0x8000;
const HEADER_BYTES = 8;
const DEEPEST = 64;

interface RecordHead {
  readonly version: number;
  readonly instance: number;
  readonly type: number;
  readonly body: Uint8Array;
}

/** The shapes of a file by their numbers. A part that is cut off ends them. */
export function readShapes(drawings: Uint8Array): ReadonlyMap<number, Shape> {
  const shapes = new Map<number, Shape>();
  try {
    readDrawings(drawings, shapes);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return shapes;
}

/** First what all drawings share, then each drawing behind a byte that says which part of the text it is of. */
function readDrawings(bytes: Uint8Array, into: Map<number, Shape>): void {
  if (bytes.byteLength < HEADER_BYTES) return;
  let at = HEADER_BYTES + viewOf(bytes).getUint32(4, true);
  while (at + 1 + HEADER_BYTES <= bytes.byteLength) {
    const drawing = recordAt(bytes, at + 1);
    readContainer(drawing.body, { into, group: undefined, depth: 0 });
    at += 1 + HEADER_BYTES + drawing.body.byteLength;
  }
}

function recordAt(bytes: Uint8Array, at: number): RecordHead {
  const view = viewOf(bytes);
  const head = view.getUint16(at, true);
  const size = view.getUint32(at + 4, true);
  return {
    version: head & 0xf,
    instance: head >> 4,
    type: view.getUint16(at + 2, true),
    body: bytes.subarray(at + HEADER_BYTES, at + HEADER_BYTES + size),
  };
}

function* recordsIn(bytes: Uint8Array): Generator<RecordHead> {
  let at = 0;
  while (at + HEADER_BYTES <= bytes.byteLength) {
    const record = recordAt(bytes, at);
    yield record;
    at += HEADER_BYTES + record.body.byteLength;
  }
}

interface Reading {
  readonly into: Map<number, Shape>;
  readonly group: number | undefined;
  readonly depth: number;
}

/** The first shape of a group is the group itself. */
function readContainer(bytes: Uint8Array, { into, group, depth }: Reading): void {
  if (depth > DEEPEST) return;
  let ofGroup = group;
  for (const record of recordsIn(bytes)) {
    if (record.type === SHAPE) {
      const shape = shapeOf(record.body, ofGroup);
      if (shape === undefined) continue;
      into.set(shape.number, shape.shape);
      // The outermost group of a drawing is the page: shapes in it stand alone.
      if (depth > 1) ofGroup ??= shape.number;
    } else if (record.version === CONTAINER) {
      readContainer(record.body, { into, group: record.type === GROUP ? ofGroup : group, depth: depth + 1 });
    }
  }
}

function shapeOf(bytes: Uint8Array, group: number | undefined): { number: number; shape: Shape } | undefined {
  let number: number | undefined;
  let isPicture = false;
  let lettering = '';
  for (const { type, instance, body } of recordsIn(bytes)) {
    if (type === SHAPE_RECORD) {
      number = viewOf(body).getUint32(0, true);
      isPicture ||= instance === PICTURE_FRAME;
    } else if (type === PROPERTIES) {
      const properties = propertiesOf(body, instance);
      isPicture ||= properties.hasPicture;
      lettering = properties.lettering;
    }
  }
  return number === undefined
    ? undefined
    : { number, shape: { group: group ?? number, isPicture, lettering } };
}

/** Properties of six bytes each, and behind all of them what is too long for that. */
function propertiesOf(body: Uint8Array, count: number): { hasPicture: boolean; lettering: string } {
  const view = viewOf(body);
  let longAt = count * 6;
  let hasPicture = false;
  let lettering = '';
  for (let property = 0; property < count && property * 6 + 6 <= body.byteLength; property += 1) {
    const id = view.getUint16(property * 6, true);
    const value = view.getUint32(property * 6 + 2, true);
    if ((id & 0x3fff) === PICTURE_PROPERTY && value > 0) hasPicture = true;
    if ((id & 0x3fff) === LETTERING_PROPERTY) {
      lettering =
        new TextDecoder('utf-16le').decode(body.subarray(longAt, longAt + value)).split('\0')[0] ?? '';
    }
    if ((id & COMPLEX) !== 0) longAt += value;
  }
  return { hasPicture, lettering };
}
