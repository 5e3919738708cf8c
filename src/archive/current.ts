import { byCodePoint } from '../language/order.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import type { DocumentResult } from '../model/result.ts';
import type { Dated } from '../model/version-facts.ts';
import type { Version } from './version.ts';

/** Whether a version holds, and what has replaced it. */
export interface Standing {
  readonly standing: DocumentResult['standing'];
  readonly supersededBy?: string;
}

interface DatedVersion extends Version {
  readonly dated: Dated;
}

/** Of two versions of one day the one that is further on its way has replaced the other. */
const STEPS: readonly Version['stage'][] = ['draft', 'amended-draft', 'final', 'amended-final'];

const step = ({ stage }: Version): number => STEPS.indexOf(stage);

const isFinal = ({ stage }: Version): boolean => stage === 'final' || stage === 'amended-final';

const isDraft = ({ stage }: Version): boolean => stage === 'draft' || stage === 'amended-draft';

/** The last version by its first possible day, then by its step, then by its last possible day. */
function newest(versions: readonly DatedVersion[]): DatedVersion | null {
  const [first] = versions.toSorted(
    (one, other) =>
      byCodePoint(other.dated.from, one.dated.from) ||
      step(other) - step(one) ||
      byCodePoint(other.dated.to, one.dated.to) ||
      byCodePoint(one.path, other.path),
  );
  return first ?? null;
}

function replaces(later: DatedVersion | null, earlier: Version): later is DatedVersion {
  if (later === null || earlier.dated === null) return false;
  if (earlier.dated.to < later.dated.from) return true;
  const mayBeOneDay = later.dated.to >= earlier.dated.from;
  return mayBeOneDay && step(earlier) >= 0 && step(later) > step(earlier);
}

/** Whether a version may be a final that is later than the last one with a date. */
function mayReplace(version: Version, final: DatedVersion | null, asOf: CalendarDate): boolean {
  const { dated } = version;
  if (isDraft(version) || final === null) return false;
  if (dated === null) return true;
  return !isFinal(version) && dated.from > final.dated.to && dated.from <= asOf;
}

/** One child's versions as the day of the audit sees them. */
interface Line {
  readonly asOf: CalendarDate;
  readonly final: DatedVersion | null;
  readonly draft: DatedVersion | null;
  /** Whether another version may have replaced the last final. */
  readonly isOpen: boolean;
  readonly areDatedDrafts: boolean;
}

/** A version dated after the day of the audit replaces nothing: it did not exist then, or its date is mistaken. */
function lineOf(versions: readonly Version[], asOf: CalendarDate): Line {
  const dated = versions.filter((one): one is DatedVersion => one.dated !== null && one.dated.from <= asOf);
  const final = newest(dated.filter(isFinal));
  return {
    asOf,
    final,
    draft: newest(dated.filter(isDraft)),
    isOpen: versions.some((one) => mayReplace(one, final, asOf)),
    areDatedDrafts: dated.length === versions.length && versions.every(isDraft),
  };
}

function standingIn(
  version: Version,
  { asOf, final, draft, isOpen, areDatedDrafts }: Line,
): Standing['standing'] | DatedVersion {
  if (replaces(final, version)) return final;
  if (version.dated === null || version.dated.from > asOf) return 'unknown';
  if (isFinal(version)) return isOpen ? 'unknown' : 'current';
  if (!isDraft(version)) return 'unknown';
  if (replaces(draft, version)) return draft;
  // A draft after a final is not in force, and nothing tells whether it still will be.
  return areDatedDrafts ? 'current' : 'unknown';
}

function standingOf(version: Version, line: Line): Standing {
  const found = standingIn(version, line);
  return typeof found === 'string'
    ? { standing: found }
    : { standing: 'superseded', supersededBy: found.path };
}

/** The versions, each with its copies, of which the one whose path comes first speaks for all. */
function copiesOf(child: readonly Version[]): ReadonlyMap<Version, readonly Version[]> {
  const sorted = child.toSorted((one, other) => byCodePoint(one.path, other.path));
  const byContent = Map.groupBy(sorted, ({ sha256, path }) => sha256 ?? path);
  return Map.groupBy(sorted, (version) => byContent.get(version.sha256 ?? version.path)?.[0] ?? version);
}

/**
 * How each version of one child's plan stands on a day. Copies of a file stand alike; so do several of one day and
 * stage, none of which can have replaced the other. Whatever dates and stages leave open is `unknown`, which is
 * audited like a current plan: only what another version has certainly replaced is set aside.
 */
export function standingsOf(child: readonly Version[], asOf: CalendarDate): ReadonlyMap<Version, Standing> {
  const copies = copiesOf(child);
  const versions = [...copies.keys()];
  const line = lineOf(versions, asOf);
  return new Map(
    versions.flatMap((version) => {
      const standing: Standing = versions.length === 1 ? { standing: 'current' } : standingOf(version, line);
      return (copies.get(version) ?? []).map((copy) => [copy, standing] as const);
    }),
  );
}
