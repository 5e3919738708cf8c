import { describe, expect, it } from 'vitest';
import { labelledPlans } from '../accuracy/labelled.ts';
import { auditLabelled, parseLabelled } from '../accuracy/whole-road.ts';
import { england as ruleSet } from '../england.ts';

const documents = labelledPlans();

/** The printed forms of a day that a report could leak. */
function formsOf(iso: string): string[] {
  const [year = '', month = '', day = ''] = iso.split('-');
  const date = new Date(`${iso}T00:00:00Z`);
  const long = date.toLocaleDateString('en-GB', { timeZone: 'UTC', dateStyle: 'long' });
  return [
    iso,
    long,
    `${day}/${month}/${year}`,
    `${day}.${month}.${year}`,
    `${Number(day)}/${Number(month)}/${year}`,
  ];
}

/** Everything personal that a label states: each part of the names, the date of birth, the identifiers. */
function identitiesOf(facts: Readonly<Record<string, string | number>>): string[] {
  const names = ['name', 'preferredName'].flatMap((fact) => String(facts[fact] ?? '').split(/[\s-]+/));
  const birth = typeof facts['dateOfBirth'] === 'string' ? formsOf(facts['dateOfBirth']) : [];
  const numbers = ['upn', 'nhsNumber'].map((fact) => String(facts[fact] ?? ''));
  return [...names, ...birth, ...numbers].filter((word) => word.length > 1);
}

function occurrences(text: string, word: string): number {
  return (
    text.match(new RegExp(`(?<![\\p{L}\\d])${word.replace(/[.]/g, '\\.')}(?![\\p{L}\\d])`, 'gu'))?.length ?? 0
  );
}

describe('nothing personal in a result by default', () => {
  it.each(documents.map((document) => [document.name, document] as const))('%s', async (_, document) => {
    const { result } = await auditLabelled(document, ruleSet);
    const text = JSON.stringify({ ...result, path: '' });
    const leaked = identitiesOf(document.label.facts).filter((word) => occurrences(text, word) > 0);
    expect(leaked).toEqual([]);
  });

  it.each(
    documents.filter(({ format }) => format === 'docx').map((document) => [document.name, document] as const),
  )('%s as parse shows it', async (_, document) => {
    const text = JSON.stringify(await parseLabelled(document, ruleSet));
    const leaked = identitiesOf(document.label.facts).filter((word) => occurrences(text, word) > 0);
    expect(leaked).toEqual([]);
  });

  it('would notice: the plans themselves hold the names', async () => {
    const named = documents.filter(({ label }) => label.facts['name'] !== undefined);
    expect(named.length).toBeGreaterThan(0);
    for (const document of named.slice(0, 5)) {
      const { plan } = await auditLabelled(document, ruleSet);
      const text = JSON.stringify(plan);
      expect(identitiesOf(document.label.facts).some((word) => occurrences(text, word) > 0)).toBe(true);
    }
  });
});
