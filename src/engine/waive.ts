import type { DocumentResult, Finding } from '../model/result.ts';
import type { Waiver } from '../model/waiver.ts';

/** The waiver that covers a finding, of those that hold for its document; undefined where none does. */
export function waiverOf({ rule, id }: Finding, waivers: readonly Waiver[]): Waiver | undefined {
  return waivers.find(
    (waiver) => waiver.rule === rule && (waiver.fingerprint === null || waiver.fingerprint === id),
  );
}

type Waived = DocumentResult['waived'];

/** Findings that stand, and those that are waived, each with its waiver. */
export function waive(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
): { readonly standing: Finding[]; readonly waived: Waived } {
  const waived = findings.flatMap((finding): Waived => {
    const found = waiverOf(finding, waivers);
    if (found === undefined) {
      return [];
    }
    const { reason, owner, until } = found;
    return [{ ...finding, waiver: { reason, owner, until } }];
  });
  return { standing: findings.filter((finding) => waiverOf(finding, waivers) === undefined), waived };
}
