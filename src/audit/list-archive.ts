import { DEFAULT_LIMITS, type Limits } from '../documents/limits.ts';
import { type ArchivedFile, readArchive, startsAsZip } from '../documents/zip/archive.ts';
import { type ByteSource, memorySource } from '../documents/zip/byte-source.ts';
import { isArchive } from '../documents/zip/is-archive.ts';
import { ReadProblem } from '../model/problem.ts';
import type { Listed, Listing } from './listing.ts';
import { createSourceReader } from './read-source.ts';
import { fileSource, withRegularFile } from './regular-file.ts';
import type { Source, Stamp } from './source.ts';
import { entryType, isHidden } from './walk.ts';

/**
 * Lists the documents in an archive without unpacking any; an archive that lies in another is unpacked in
 * memory for it. What a file is, is found from its content: a Word document is a zip too.
 */
export async function listArchive(source: Source, maxFileBytes: number): Promise<Listing> {
  const limits = { ...DEFAULT_LIMITS, maxFileBytes };
  try {
    const { path, within } = source;
    if (within === undefined)
      return await withRegularFile(path, (file) =>
        listingOf(fileSource(file), { stamp: file.stamp, limits }),
      );
    const bytes = await createSourceReader(maxFileBytes)(source);
    return listingOf(memorySource(bytes), { stamp: within.stamp, limits });
  } catch (error) {
    if (!(error instanceof ReadProblem)) throw error;
    return { type: 'refused', code: error.code, detail: error.detail };
  }
}

interface ArchiveFile {
  readonly stamp: Stamp;
  readonly limits: Limits;
}

function listingOf(bytes: ByteSource, { stamp, limits }: ArchiveFile): Listing {
  if (!startsAsZip(bytes)) return { type: 'document' };
  const files = readArchive(bytes, limits);
  if (!isArchive(files.map(({ path }) => path))) return { type: 'document' };
  return { type: 'archive', stamp, files: files.flatMap(listed) };
}

/** The same files count as documents as in a folder. */
function listed({ path, isLink, position }: ArchivedFile): Listed[] {
  const parts = path.split('/');
  const entry = entryType(parts.at(-1) ?? '');
  if (entry === null || parts.some(isHidden)) return [];
  return [{ path, entry: isLink ? 'link' : entry, position }];
}
