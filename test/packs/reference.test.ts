import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { measuredRulesSchema } from '../../src/model/measured.ts';
import { ruleReference } from '../../src/packs/reference.ts';
import { england } from '../england.ts';

const MEASURED = new URL('../../rules/england/measured.json', import.meta.url);

it('rules/README.md is what the england pack gives, with what was measured of it', async () => {
  const measured = measuredRulesSchema.parse(JSON.parse(readFileSync(MEASURED, 'utf8')));
  const { packs, rules, scales } = england;
  await expect(ruleReference({ packs, rules, measured, scales })).toMatchFileSnapshot(
    '../../rules/README.md',
  );
});
