import { waiverOf } from '../engine/waive.ts';
import { dateInWords } from '../language/calendar.ts';
import type { AuditResult } from '../model/result.ts';
import type { Waiver } from '../model/waiver.ts';
import type { Configured } from '../packs/unconfigured.ts';

interface Run {
  readonly result: AuditResult;
  readonly configured: Configured;
  /** The ids of the rules that ran. */
  readonly ran: ReadonlySet<string>;
  /** The path that a document was found under, by the one in the result. */
  readonly fileOf: (path: string) => string;
  /** A shard cannot tell which waivers are not needed: the others may have met a finding. */
  readonly isShard: boolean;
}

/** The waivers that covered a finding, and those whose documents were audited. */
function waiversOf({ result, configured, fileOf }: Run): {
  readonly used: ReadonlySet<Waiver>;
  readonly met: ReadonlySet<Waiver>;
} {
  const used = new Set<Waiver>();
  const met = new Set<Waiver>();
  if (configured.waivers.length === 0) return { used, met };
  for (const { path, outcome, waived } of result.documents) {
    if (outcome !== 'audited') continue;
    const own = configured.forPath(fileOf(path)).waivers;
    const holding = own.filter(({ until }) => until >= result.asOf);
    for (const waiver of own) met.add(waiver);
    for (const finding of waived) {
      const waiver = waiverOf(finding, holding);
      if (waiver !== undefined) used.add(waiver);
    }
  }
  return { used, met };
}

/** Sentences on the waivers that did not hold or were not needed. No path of a document stands in them. */
export function waiverNotes(run: Run): string[] {
  const { configured, result, ran, isShard } = run;
  const { used, met } = waiversOf(run);
  const notes = configured.waivers.flatMap((waiver) => {
    const { rule, until, by } = waiver;
    if (until < result.asOf) {
      return [
        `${by}: The waiver of ${rule} ended on ${dateInWords(until)}: its findings are reported again.`,
      ];
    }
    return isShard || used.has(waiver) || !met.has(waiver) || !ran.has(rule)
      ? []
      : [`${by}: The waiver of ${rule} met no finding. Take it out, or correct its path or fingerprint.`];
  });
  return [...configured.malformed, ...notes];
}
