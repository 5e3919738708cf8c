import { understandingOf } from '../../src/audit/understanding.ts';
import { assess } from '../../src/engine/assess.ts';
import { documentResult } from '../../src/engine/document-result.ts';
import { formRedactor } from '../../src/engine/form-redactor.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { DocumentResult } from '../../src/model/result.ts';
import type { RuleSet } from '../../src/model/rule-set.ts';
import type { Understanding } from '../../src/model/understanding.ts';
import { understand, understandWithWorkings } from '../../src/plan/understand.ts';
import { fixtureDocument } from '../fixture-document.ts';
import type { LabelledDocument } from './labelled.ts';

export interface Audited {
  readonly plan: Plan;
  readonly result: DocumentResult;
}

/** One labelled document down the whole road, in this process: bytes in, findings out. */
export async function auditLabelled(document: LabelledDocument, ruleSet: RuleSet): Promise<Audited> {
  const plan = understand(await fixtureDocument(document.path), ruleSet.vocabulary);
  const assessment = assess(plan, ruleSet, { asOf: document.label.asOf });
  const options = { path: document.name, sha256: null, identifiable: false, quotes: true };
  return { plan, result: documentResult(plan, assessment, options) };
}

/** What `parse` shows of a labelled document by default. */
export async function parseLabelled(
  { path, label: { asOf } }: LabelledDocument,
  ruleSet: RuleSet,
): Promise<Understanding> {
  const document = await fixtureDocument(path);
  const { plan, workings } = understandWithWorkings(document, ruleSet.vocabulary);
  const { redact } = assess(plan, { ...ruleSet, rules: [] }, { asOf });
  const redactHeading = formRedactor(plan, ruleSet);
  return understandingOf(
    { document, plan, workings },
    { redact, redactHeading, identifiable: false, quotes: true },
  );
}
