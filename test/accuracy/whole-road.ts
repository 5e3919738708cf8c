import { readFileSync } from 'node:fs';
import { DEFAULT_LIMITS } from '../../src/documents/limits.ts';
import { readDocument } from '../../src/documents/read.ts';
import { assess } from '../../src/engine/assess.ts';
import { documentResult } from '../../src/engine/document-result.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { DocumentResult } from '../../src/model/result.ts';
import type { RuleSet } from '../../src/model/rule-set.ts';
import { understand } from '../../src/plan/understand.ts';
import type { LabelledDocument } from './labelled.ts';

export interface Audited {
  readonly plan: Plan;
  readonly result: DocumentResult;
}

/** One labelled document down the whole road, in this process: bytes in, findings out. */
export async function auditLabelled(document: LabelledDocument, ruleSet: RuleSet): Promise<Audited> {
  const bytes = new Uint8Array(readFileSync(document.path));
  const plan = understand(await readDocument(bytes, DEFAULT_LIMITS), ruleSet.vocabulary);
  const assessment = assess(plan, ruleSet, { asOf: document.label.asOf });
  const options = { path: document.name, sha256: null, identifiable: false, quotes: true };
  return { plan, result: documentResult(plan, assessment, options) };
}
