import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { DocumentResult } from '../../model/result.ts';
import { INSIDE } from '../inputs.ts';
import { isReference } from '../pseudonyms.ts';
import { UsageError } from '../usage-error.ts';
import { walked } from '../walked.ts';
import { type Correspond, correspondence, type Present } from './correspond.ts';
import { type BaselineFile, readBaseline } from './read-baseline.ts';

/** What findings an audit starts from. */
export interface Baseline extends Present {
  /** Null where the file is yet to be made. */
  readonly file: BaselineFile | null;
  readonly correspond: Correspond;
  /** The documents without the findings it holds, which are counted. */
  readonly without: <Document extends DocumentResult>(documents: Iterable<Document>) => Iterable<Document>;
  /** Of its content. */
  readonly digest: string;
}

export interface BaselineRequest {
  readonly path: string;
  /** Write what is found now into it. */
  readonly update: boolean;
}

const NEW: Baseline = {
  file: null,
  isThere: () => false,
  correspond: () => null,
  without: (documents) => documents,
  digest: '',
};

/**
 * Opens the baseline of an audit of documents at these paths.
 *
 * @throws UsageError where it is damaged, or where there is none and none shall be made
 */
export function openBaseline({ path, update }: BaselineRequest, paths: Iterable<string>): Baseline {
  if (existsSync(path)) return existing(path, new Set(paths));
  if (update) return NEW;
  throw new UsageError(
    `There is no baseline "${path}". Check the path, or make it from what is found now: --baseline "${path}" --update-baseline`,
  );
}

function existing(path: string, present: ReadonlySet<string>): Baseline {
  const file = readBaseline(path);
  const isThere = (one: string): boolean => present.has(one) || isOnDisk(one);
  const correspond = correspondence(file, { isThere });
  return {
    file,
    isThere,
    correspond,
    without: (documents) => withoutKnown(documents, correspond),
    digest: hash('sha256', readFileSync(path)),
  };
}

/** A document in an archive is where the archive is; nobody can tell where one is that a reference stands for. */
export function isOnDisk(path: string): boolean {
  return isReference(path) || existsSync(path.split(INSIDE, 1)[0] ?? path);
}

function withoutKnown<Document extends DocumentResult>(
  documents: Iterable<Document>,
  correspond: Correspond,
): Iterable<Document> {
  return walked(function* () {
    for (const document of documents) {
      const known = new Set(correspond(document)?.findings.map(({ id }) => id));
      const findings = document.findings.filter(({ id }) => !known.has(id));
      yield { ...document, findings, baselined: document.findings.length - findings.length };
    }
  });
}
