import { UsageError } from './usage-error.ts';
import { READABLE } from './walk.ts';

/** The user named something in a file that has nothing in it. */
export function notAnArchive(path: string): UsageError {
  return new UsageError(
    `"${path}" is not an archive, so no document in it can be named. Name the file itself.`,
  );
}

export function notInArchive(archive: string, inside: string): UsageError {
  return new UsageError(
    `The archive "${archive}" holds no document "${inside}". Check the spelling: auditing "${archive}" shows what is in it.`,
  );
}

export function withoutDocuments(archive: string): UsageError {
  return new UsageError(
    `The archive "${archive}" holds no documents (${READABLE}). Name the archive the plans are in.`,
  );
}
