import type { CalendarDate } from '../model/calendar-date.ts';
import type { Stage } from '../model/stage.ts';
import type { BaselineRequest } from './baseline/baseline.ts';
import type { Shard } from './shard.ts';
import type { Failing } from './status.ts';

/** What one document may use up. */
export interface Resources {
  readonly workers: number;
  /** Time to read and assess one document. */
  readonly timeoutSeconds: number;
  /** Resident memory of one worker. */
  readonly maxMemoryMb: number;
  readonly maxFileMb: number;
}

/** How documents are understood and shown. */
export interface Reading {
  readonly asOf: CalendarDate;
  /** Overrides the stage that each document shows. */
  readonly stage?: Stage;
  readonly identifiable: boolean;
  readonly quotes: boolean;
  /** Outcomes, provision and advice item by item: only the JSON result carries them. */
  readonly items?: boolean;
}

/** One audit as asked for. */
export interface AuditRequest extends Failing {
  /** Files, folders, archives, documents in archives, and globs, as the user named them. */
  readonly paths: readonly string[];
  /** Paths of files and folders from a list; of these one that is missing costs no other its result. */
  readonly listed?: readonly string[];
  /** Names or paths of packs; null where the user named none. */
  readonly packs: readonly string[] | null;
  /** The configuration file; null where it is to be looked for. */
  readonly config: string | null;
  readonly only: readonly string[];
  readonly except: readonly string[];
  /** Hold the reading of each document against a second reader. */
  readonly verify?: boolean;
  /** Take the time of every rule and of every stage of the road. */
  readonly stats?: boolean;
  /** The file of the secret key for identities; one of this run alone where it is left out. */
  readonly keyFile?: string;
  /** Show keyed references instead of paths; needs a key file. */
  readonly pseudonyms?: boolean;
  /** Only this part of the documents; needs a key file. */
  readonly shard?: Shard;
  /** A CSV file of case data by which plans are grouped. */
  readonly metadata?: string;
  /** The findings to start from: only others count. */
  readonly baseline?: BaselineRequest;
  /** A folder to keep in what is understood of documents. */
  readonly cache?: string;
  /** Go on where a run of the same audit has ended before its time; needs a cache. */
  readonly resume?: boolean;
  /** Lay the texts of a few documents out for a page; only where names may be shown. */
  readonly views?: boolean;
  readonly reading: Reading;
  readonly resources: Resources;
  /** Version of this tool, for the result. */
  readonly version: string;
}
