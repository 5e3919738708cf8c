import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type MeasuredRule, measuredRulesSchema } from '../model/measured.ts';
import type { Rule } from '../model/rule.ts';

/** The one shipped pack; what was measured of its rules lies in its folder. */
const MEASURED_PACK = 'england';

const FILE = fileURLToPath(new URL(`../../rules/${MEASURED_PACK}/measured.json`, import.meta.url));

/** What was measured of a rule of a shipped pack; null for rules of other packs, and where somebody changed what it looks for. */
export async function measuredRule({ id, pack, changes = [] }: Rule): Promise<MeasuredRule | null> {
  const looksElsewhere = changes.some(({ what }) => what.startsWith('with.'));
  if (pack !== MEASURED_PACK || looksElsewhere) {
    return null;
  }
  return measuredRulesSchema.parse(JSON.parse(await readFile(FILE, 'utf8')))[id] ?? null;
}
