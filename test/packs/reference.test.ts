import { expect, it } from 'vitest';
import { loadPacks } from '../../src/packs/load.ts';
import { ruleReference } from '../../src/packs/reference.ts';

it('rules/README.md is what the england pack gives', async () => {
  await expect(ruleReference(await loadPacks(['england']))).toMatchFileSnapshot('../../rules/README.md');
});
