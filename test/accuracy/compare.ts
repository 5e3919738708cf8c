import type { RuleSet } from '../../src/model/rule-set.ts';
import type { Compared } from './figures.ts';
import { findingOutcomes } from './finding-differences.ts';
import type { LabelledDocument } from './labelled.ts';
import { readingsOf } from './plan-differences.ts';
import { auditLabelled } from './whole-road.ts';

/** One labelled document beside its label. */
export async function compareOne(document: LabelledDocument, ruleSet: RuleSet): Promise<Compared> {
  const { plan, result } = await auditLabelled(document, ruleSet);
  return {
    document,
    readings: readingsOf(plan, document.label),
    findings: findingOutcomes(result, document.label),
  };
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
