import { ReadProblem } from '../../model/problem.ts';
import type { Limits } from '../limits.ts';
import { createSuspects, type Suspects } from '../suspects.ts';
import { entryKey, readZipDirectory, type ZipDirectory } from '../zip/directory.ts';
import { createUnpacker, type Unpacker, unpack } from '../zip/unpack.ts';
import { type Handlers, walkXml } from './walk.ts';

/** A zip whose parts are XML: what Word and LibreOffice save. */
export interface Package {
  readonly limits: Limits;
  readonly directory: ZipDirectory;
  readonly unpacker: Unpacker;
  readonly suspects: Suspects;
}

export function openPackage(bytes: Uint8Array, limits: Limits): Package {
  return {
    limits,
    directory: readZipDirectory(bytes, limits),
    unpacker: createUnpacker(bytes, limits),
    suspects: createSuspects(),
  };
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

/**
 * The text of XML bytes.
 *
 * @throws ReadProblem `truncated` where they are neither UTF-8 nor UTF-16
 */
export function decodeXml(bytes: Uint8Array): string {
  try {
    return new TextDecoder(xmlEncoding(bytes), { fatal: true }).decode(bytes);
  } catch (error) {
    throw new ReadProblem('truncated', undefined, { cause: error });
  }
}

/** Parts are UTF-8 or UTF-16 (ECMA-376 part 2, 6.1; OpenDocument 1.3 part 2, 3.1): the first bytes tell. */
function xmlEncoding([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
