import { withStanding } from '../archive/set-aside.ts';
import { standings } from '../archive/standing.ts';
import type { Version } from '../archive/version.ts';
import type { VersionFacts } from '../model/archive-facts.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import type { DocumentResult } from '../model/result.ts';
import { walked } from './walked.ts';

/** A result as its worker gave it: of a plan with what standing is decided from. */
export interface Undecided extends DocumentResult {
  readonly version?: VersionFacts | undefined;
}

interface Deciding {
  readonly asOf: CalendarDate;
  /** Ids of the rules that apply to current plans only. */
  readonly currentOnly: Iterable<string>;
}

/**
 * The results with the standing of each plan. One walk finds out how the plans stand, and keeps a small record of
 * each; the standing is then applied to each document while it is walked.
 */
export function decideStanding(documents: Iterable<Undecided>, deciding: Deciding): Iterable<DocumentResult> {
  const currentOnly = new Set(deciding.currentOnly);
  const standingOf = standings(versionsOf(documents), deciding.asOf);
  return walked(function* () {
    for (const { version, ...document } of documents) {
      const ratings = version?.asideRatings ?? {};
      yield withStanding(document, standingOf(document.path), { currentOnly, ratings });
    }
  });
}

function versionsOf(documents: Iterable<Undecided>): Version[] {
  const versions: Version[] = [];
  for (const { path, sha256, stage, kind, outcome, version } of documents) {
    if (version === undefined || outcome !== 'audited' || kind !== 'plan') continue;
    versions.push({ path, sha256, stage, dated: version.dated, identity: version.identity });
  }
  return versions;
}
