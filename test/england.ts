import { readFileSync } from 'node:fs';
import type { RuleSet } from '../src/model/rule-set.ts';

const built = readFileSync(new URL('../dist/england.json', import.meta.url), 'utf8');

/**
 * The shipped pack as the build before all tests left it: to read and learn it again takes seconds in each file of
 * tests. `test/packs/load.test.ts` holds that reading it gives the same.
 */
export const england: RuleSet = (JSON.parse(built) as { readonly ruleSet: RuleSet }).ruleSet;
