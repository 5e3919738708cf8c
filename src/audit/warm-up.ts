import { setImmediate } from 'node:timers/promises';
import { DEFAULT_LIMITS } from '../documents/limits.ts';
import { readText } from '../documents/text/read.ts';
import { assess } from '../engine/assess.ts';
import { documentResult } from '../engine/document-result.ts';
import { exampleKind } from '../engine/examples.ts';
import type { RuleSet } from '../model/rule-set.ts';
import { builtPack } from '../packs/compiled.ts';
import { understand } from '../plan/understand.ts';

/** More than this teaches the compiler nothing new. */
const EXAMPLES = 24;

const OPTIONS = { path: '', sha256: null, identifiable: false, quotes: true };

async function walk(text: string, ruleSet: RuleSet): Promise<void> {
  const document = await readText(new TextEncoder().encode(text), DEFAULT_LIMITS);
  const plan = understand(document, ruleSet.vocabulary);
  const [pack] = ruleSet.packs;
  if (pack !== undefined) documentResult(plan, assess(plan, ruleSet, { asOf: pack.lawAsAt }), OPTIONS);
}

/**
 * Walks the road with the shipped rules' own examples until there is work, so that what the first document
 * needs is loaded and compiled while the command is still being read. Gives the rules it used, if any.
 */
export async function warmUp(isWanted: () => boolean): Promise<RuleSet | null> {
  const ruleSet = await builtPack();
  const examples = ruleSet?.rules.flatMap((rule) => rule.examples.slice(0, 1)) ?? [];
  await import('../documents/docx/read.ts');
  for (const example of examples.slice(0, EXAMPLES)) {
    await setImmediate();
    if (ruleSet === null || isWanted()) break;
    await walk(exampleKind(example).text, ruleSet);
  }
  return ruleSet;
}
