import { lstatSync } from 'node:fs';
import type { Configured } from '../../packs/unconfigured.ts';
import type { Applied } from '../applied.ts';
import type { Journal, JournalRecord } from '../journal.ts';
import { keyCheckOf } from '../key-file.ts';
import { isSame } from '../regular-file.ts';
import type { AuditRequest } from '../request.ts';
import type { Source, Stamp } from '../source.ts';
import { digestOf, programDigest, rulesDigest } from './digests.ts';
import type { CacheTroubles } from './entries.ts';
import type { CacheFolder } from './folder.ts';
import { openKeptJournal } from './kept-journal.ts';
import type { CacheJob } from './memory.ts';

export interface KeepOptions {
  readonly folder: CacheFolder;
  readonly configured: Configured;
  readonly rules: Applied;
  readonly sources: readonly Source[];
  /** The key for identities, whose hashes stand in the journal. */
  readonly key: Uint8Array;
}

/** What an audit keeps for the next one. */
export interface Keeping {
  /** For the workers. */
  readonly job: CacheJob;
  /** The journal; says with `tell` what became of --resume. */
  readonly openJournal: (tell: (sentence: string) => void) => Journal;
  readonly stampOf: (source: Source) => Stamp | null;
  /** What went wrong, in sentences. */
  readonly notesOn: (troubles: CacheTroubles) => string[];
  /** Lets go of the journal: the audit has come to its end, so nobody will go on with it. */
  readonly finish: () => void;
}

/** What a request keeps in a cache folder. */
export function keep(request: AuditRequest, audit: KeepOptions): Keeping {
  const job = cacheJob(request, audit);
  let finish = (): void => undefined;
  return {
    job,
    openJournal: (tell) => {
      const journal = openKeptJournal({
        folder: audit.folder.path,
        digest: digestOf([auditDigest(request, job, audit.configured), keyCheckOf(audit.key)]),
        documents: audit.sources.length,
        numberOf: request.resume === true ? finder(audit.sources) : null,
      });
      finish = journal.forget;
      if (request.resume === true) tell(resumption(journal, audit.sources.length));
      return journal;
    },
    stampOf,
    notesOn: troubleNotes,
    finish: () => finish(),
  };
}

/** Digests of all that decides, beside its bytes, what is made of a document. */
function cacheJob(
  { reading, resources }: AuditRequest,
  { folder, configured, rules }: KeepOptions,
): CacheJob {
  const { ruleSet } = configured;
  return {
    folder: folder.path,
    temporary: folder.temporary,
    reading: digestOf([programDigest(), ruleSet.vocabulary, resources.maxFileMb, reading.stage ?? null]),
    rules: rulesDigest(rules.rules, ruleSet),
    variants: rules.variants.map((variant) => rulesDigest(variant, ruleSet)),
  };
}

/** Of everything that answers depend on. What limits a worker does not count: answers of those that failed are not taken over. */
function auditDigest(request: AuditRequest, job: CacheJob, { waivers }: Configured): string {
  const {
    cache: _cache,
    resume: _resume,
    failOn: _failOn,
    views: _views,
    maxWarnings: _maxWarnings,
    resources: _resources,
    ...asked
  } = request;
  return digestOf([process.cwd(), asked, job.reading, job.rules, job.variants, waivers]);
}

function resumption(journal: Journal & { readonly isResumed: boolean }, total: number): string {
  return journal.isResumed
    ? `Going on with the audit that was stopped: ${journal.count()} of ${total} documents are done.`
    : 'No stopped audit of the same documents, day, rules and options is in the cache: all is audited.';
}

/** Finds the document that an answer is about, if its file has not changed and could be read at all. */
function finder(sources: readonly Source[]): (record: JournalRecord) => number | null {
  const numbers = new Map(sources.map(({ path }, number) => [path, number]));
  return ({ stamp, answered: { path, outcome, sha256 } }) => {
    const number = numbers.get(path);
    const source = number === undefined ? undefined : sources[number];
    const now = source === undefined ? null : stampOf(source);
    const holds = stamp !== null && now !== null && isSame(stamp, now);
    const wasRead = outcome !== 'unreadable' || sha256 !== null;
    return holds && wasRead ? (number ?? null) : null;
  };
}

/** What tells whether a document's file has changed; null where it is gone. */
function stampOf({ path, file = path, within }: Source): Stamp | null {
  if (within !== undefined) return within.stamp;
  const stats = lstatSync(file, { throwIfNoEntry: false });
  return stats === undefined ? null : { size: stats.size, mtimeMs: stats.mtimeMs };
}

function troubleNotes({ damaged, unwritten }: CacheTroubles): string[] {
  const made = damaged === 1 ? '1 entry of the cache was' : `${damaged} entries of the cache were`;
  const kept = unwritten === 1 ? '1 entry' : `${unwritten} entries`;
  return [
    ...(damaged === 0 ? [] : [`Warning: ${made} damaged or not ours, and made anew.`]),
    ...(unwritten === 0 ? [] : [`Warning: ${kept} could not be written to the cache. Is the disk full?`]),
  ];
}
