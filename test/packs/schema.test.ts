import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { CHECKS } from '../../src/checks/registry.ts';
import { jsonSchemaOf } from '../../src/packs/json-schema.ts';
import { england } from '../england.ts';

const KINDS = ['pack', 'rules', 'wording', 'scale', 'config'] as const;

const definitions = z.object({ $defs: z.record(z.string(), z.unknown()) });

/** Two rules and two lists show the form of all. */
const few = {
  ...england,
  rules: england.rules.filter(({ id }) => ['plan-version-old', 'review-overdue'].includes(id)),
  wording: { 'field-terms': [], 'given-names': [] },
};

describe.each(KINDS)('the schema of %s', (kind) => {
  const schema = jsonSchemaOf(kind, few);

  it('is as it was', async () => {
    // The definitions of a pack are those of its rules and wording.
    const shown = kind === 'pack' ? { ...schema, $defs: undefined } : schema;
    const text = `${JSON.stringify(shown, null, 1)}\n`;
    await expect(text).toMatchFileSnapshot(`golden/${kind}.schema.golden.json`);
  });

  it('has every definition that it refers to', () => {
    const { $defs } = definitions.parse(schema);
    const named = [...JSON.stringify(schema).matchAll(/"\$ref":"#\/\$defs\/([^"]+)"/g)].map(
      ([, name]) => name,
    );
    expect(named.filter((name) => $defs[name ?? ''] === undefined)).toEqual([]);
  });
});

describe('what editors complete', () => {
  it('is every check with its parameters, dated or not', () => {
    const { $defs } = definitions.parse(jsonSchemaOf('rules', england));
    expect(Object.keys($defs).filter((name) => name.startsWith('with-'))).toHaveLength(CHECKS.size);
    expect($defs['with-plan-age']).toMatchObject({
      properties: { planYears: { anyOf: [{ type: 'number' }, { type: 'array' }] } },
      required: ['planYears'],
      additionalProperties: false,
    });
  });

  it('is every rule, and every wording list', () => {
    const text = JSON.stringify(jsonSchemaOf('config', england));
    expect(england.rules.filter(({ id }) => !text.includes(`"${id}"`))).toEqual([]);
    const rules = JSON.stringify(jsonSchemaOf('rules', england));
    expect(Object.keys(england.wording).filter((list) => !rules.includes(`"${list}"`))).toEqual([]);
  });
});
