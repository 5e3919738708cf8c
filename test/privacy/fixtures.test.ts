import { describe, expect, it } from 'vitest';
import { labelledPlans } from '../accuracy/labelled.ts';
import { auditLabelled, parseLabelled } from '../accuracy/whole-road.ts';
import { england as ruleSet } from '../england.ts';
import { identityIn } from './identities.ts';

const documents = labelledPlans();

describe('nothing personal in what parse shows by default', () => {
  it.each(
    documents.filter(({ format }) => format === 'docx').map((document) => [document.name, document] as const),
  )('%s', async (_, document) => {
    const text = JSON.stringify(await parseLabelled(document, ruleSet));
    expect(identityIn(text, document.label.facts)).toEqual([]);
  });

  it('would notice: the plans themselves hold the names', async () => {
    const named = documents.filter(({ label }) => label.facts['name'] !== undefined);
    expect(named.length).toBeGreaterThan(0);
    for (const document of named.slice(0, 5)) {
      const { plan } = await auditLabelled(document, ruleSet);
      expect(identityIn(JSON.stringify(plan), document.label.facts)).not.toEqual([]);
    }
  });
});
