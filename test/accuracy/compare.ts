import type { RuleSet } from '../../src/model/rule-set.ts';
import type { Compared } from './figures.ts';
import { findingOutcomes } from './finding-differences.ts';
import type { LabelledDocument } from './labelled.ts';
import { readingsOf } from './plan-differences.ts';
import { type Audited, auditLabelled } from './whole-road.ts';

/** What the road gave of a labelled document, beside its label. */
export function besideLabel(document: LabelledDocument, { plan, result }: Audited): Compared {
  return {
    document,
    readings: readingsOf(plan, document.label),
    findings: findingOutcomes(result, document.label),
  };
}

/** One labelled document beside its label. */
export async function compareOne(document: LabelledDocument, ruleSet: RuleSet): Promise<Compared> {
  return besideLabel(document, await auditLabelled(document, ruleSet));
}

/** Labelled documents beside their labels, one after the other. */
export async function compareAll(
  documents: readonly LabelledDocument[],
  ruleSet: RuleSet,
): Promise<Compared[]> {
  const compared: Compared[] = [];
  for (const document of documents) {
    compared.push(await compareOne(document, ruleSet));
  }
  return compared;
}
