import { DEFAULT_LIMITS } from '../documents/limits.ts';
import { byCodePoint } from '../language/order.ts';
import { notAnArchive, notInArchive, withoutDocuments } from './archive-mistakes.ts';
import { INSIDE, type Input, type Refusal, WHOLE } from './inputs.ts';
import { isMeant, isNamed } from './inside.ts';
import type { Listed, Listing } from './listing.ts';
import { createNameOnce, type NameOnce } from './name-once.ts';
import type { Source } from './source.ts';
import { entryType, isArchiveName } from './walk.ts';

/** An archive may lie in an archive, and no deeper. */
const MOST_ARCHIVES = 2;

/** Says what a file is, from its content; null after an interruption. */
export type ListArchive = (source: Source) => Promise<Listing | null>;

/**
 * The inputs with each of these archives replaced by the documents in it, every one an input of its own with a
 * path like "outer.zip!/inner/a.docx". What turns out to be no archive stays; so does one that cannot be opened
 * or holds no documents, with its problem.
 *
 * @throws UsageError where an archive, or a document in one, was named and there is no document
 */
export async function openArchives(
  inputs: readonly Input[],
  { archives, list }: { readonly archives: ReadonlySet<Input>; readonly list: ListArchive },
): Promise<readonly Input[]> {
  const nameOnce = createNameOnce(inputs.map(({ path }) => path));
  const opened: (readonly Input[])[] = [];
  for (const input of inputs) {
    const isAsked = archives.has(input);
    opened.push(isAsked ? await open(input, startOf(input, { list, nameOnce })) : [input]);
  }
  return opened.flat().toSorted((one, other) => byCodePoint(one.path, other.path));
}

/** One archive's file while it is opened, with the archives in it. */
interface Opening {
  readonly list: ListArchive;
  readonly nameOnce: NameOnce;
  /** How long the beginning is that the paths of all its documents share: its own path and "!/". */
  readonly prefix: number;
  /** Paths inside it that the user named. */
  readonly wanted: readonly string[];
  /** How many more files may be listed, so that archives in it do not add up beyond measure. */
  mostFiles: number;
}

function startOf({ path, wanted }: Input, shared: Pick<Opening, 'list' | 'nameOnce'>): Opening {
  return {
    ...shared,
    prefix: path.length + INSIDE.length,
    wanted: wanted ?? [WHOLE],
    mostFiles: DEFAULT_LIMITS.maxEntries,
  };
}

async function open(input: Input, opening: Opening): Promise<readonly Input[]> {
  const listing = await opening.list({ path: input.path, within: input.within });
  switch (listing?.type) {
    case 'archive':
      return openListed(input, { listing, opening });
    case 'refused':
      // Its reader will say more of a damaged document than can be said of an archive.
      return isNamedAsDocument(input)
        ? [input]
        : [{ ...input, refusal: { ...listing, outcome: 'unreadable' } }];
    case 'document':
      if (input.wanted?.some((one) => one !== WHOLE) === true) throw notAnArchive(input.path);
      return [input];
    case undefined:
      return [input];
  }
}

function isNamedAsDocument({ path }: Input): boolean {
  return entryType(path) !== null && !isArchiveName(path);
}

interface Opened {
  readonly listing: Extract<Listing, { type: 'archive' }>;
  readonly opening: Opening;
}

async function openListed(archive: Input, { listing, opening }: Opened): Promise<readonly Input[]> {
  const { files } = listing;
  const refusal = refusalOf(archive, { count: files.length, mostFiles: opening.mostFiles });
  if (refusal !== null) return [{ ...archive, refusal }];
  opening.mostFiles -= files.length;
  const found: (readonly Input[])[] = [];
  for (const file of files) {
    const input = inputOf(file, archive, { listing, opening });
    if (!isMeant(input.path.slice(opening.prefix), opening.wanted)) continue;
    const isArchive = file.entry === 'file' && isArchiveName(file.path);
    found.push(isArchive ? await open(input, opening) : [input]);
  }
  const inputs = found.flat();
  if (archive.within === undefined) refuseUnmet(inputs, archive, opening);
  return inputs;
}

interface Counted {
  readonly count: number;
  readonly mostFiles: number;
}

function refusalOf({ path, named, within }: Input, { count, mostFiles }: Counted): Refusal | null {
  if (within?.positions.length === MOST_ARCHIVES) {
    const detail = 'It lies in an archive that itself lies in an archive.';
    return { outcome: 'unreadable', code: 'archive-too-complex', detail };
  }
  if (count > mostFiles) {
    const detail = 'With the archives in it, the archive it lies in holds too many files.';
    return { outcome: 'unreadable', code: 'archive-too-complex', detail };
  }
  if (count > 0) return null;
  if (named && within === undefined) throw withoutDocuments(path);
  return { outcome: 'skipped', code: 'no-documents' };
}

function inputOf(file: Listed, archive: Input, { listing, opening }: Opened): Input {
  const path = opening.nameOnce(`${archive.path}${INSIDE}${file.path}`);
  return {
    path,
    entry: file.entry,
    named: isNamed(path.slice(opening.prefix), opening.wanted),
    ...(archive.above !== undefined && { above: archive.above }),
    within: {
      archive: archive.within?.archive ?? archive.path,
      stamp: listing.stamp,
      positions: [...(archive.within?.positions ?? []), file.position],
    },
  };
}

function refuseUnmet(inputs: readonly Input[], { path }: Input, { prefix, wanted }: Opening): void {
  const found = inputs.map((input) => input.path.slice(prefix));
  const unmet = wanted.find((one) => !found.some((inside) => isMeant(inside, [one])));
  if (unmet !== undefined) throw notInArchive(path, unmet);
}
