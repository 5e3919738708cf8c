import { posix } from 'node:path';
import { ReadProblem } from '../../model/problem.ts';
import type { Limits } from '../limits.ts';
import { entryKey, readZipDirectory, type ZipDirectory } from '../zip/directory.ts';
import { createUnpacker, type Unpacker, unpack } from '../zip/unpack.ts';
import { type Handlers, walkXml } from './xml.ts';

/** A link from one part to another; links that lead out of the file are dropped on reading. */
export interface Relationship {
  readonly id: string;
  /** The last word of the type's address, equal in transitional and strict files: "styles", "header". */
  readonly type: string;
  readonly part: string;
}

export interface Package {
  readonly limits: Limits;
  readonly directory: ZipDirectory;
  readonly unpacker: Unpacker;
}

export function openPackage(bytes: Uint8Array, limits: Limits): Package {
  return { limits, directory: readZipDirectory(bytes, limits), unpacker: createUnpacker(bytes, limits) };
}

/** The XML of a part, or undefined where the file has no such part. */
export function partXml(source: Package, part: string): string | undefined {
  const entry = source.directory.get(entryKey(part));
  return entry === undefined ? undefined : decodeXml(unpack(source.unpacker, entry));
}

/** Walks a part where the file has it. */
export function walkPart<State>(
  source: Package,
  part: string | undefined,
  { handlers, state }: { handlers: Handlers<State>; state: State },
): void {
  const xml = part === undefined ? undefined : partXml(source, part);
  if (xml !== undefined) walkXml(xml, handlers, { state, limits: source.limits });
}

function decodeXml(bytes: Uint8Array): string {
  try {
    return new TextDecoder(xmlEncoding(bytes), { fatal: true }).decode(bytes);
  } catch (error) {
    throw new ReadProblem('truncated', undefined, { cause: error });
  }
}

/** Office parts are UTF-8 or UTF-16 (ECMA-376 part 2, 6.1); the first bytes tell which. */
function xmlEncoding([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

interface RelationshipReading {
  readonly folder: string;
  readonly found: Relationship[];
}

const RELATIONSHIPS: Handlers<RelationshipReading> = {
  'rel:Relationship': {
    open({ folder, found }, { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode }) {
      if (mode === 'External') return;
      found.push({ id, type: type.slice(type.lastIndexOf('/') + 1), part: posix.resolve(folder, target) });
    },
  },
};

/** The links of a part inside the file; of the package itself where no part is given. */
export function relationshipsOf(source: Package, part = '/'): readonly Relationship[] {
  const folder = posix.dirname(part);
  const state: RelationshipReading = { folder: posix.resolve('/', folder), found: [] };
  const rels = posix.join(folder, '_rels', `${posix.basename(part)}.rels`);
  walkPart(source, rels, { handlers: RELATIONSHIPS, state });
  return state.found;
}
