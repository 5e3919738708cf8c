import { assess } from '../../src/engine/assess.ts';
import type { Stage } from '../../src/model/stage.ts';
import { england } from '../england.ts';
import { textReader } from '../packs/understand-text.ts';
import { day } from './plan-builder.ts';

const read = textReader(england.vocabulary);

/**
 * What a rule of the shipped pack says of a plan in plain text: "F: the words it quotes" for each finding, with its
 * case where the check knows several, or how it ended without one.
 */
export async function ruleSays(
  id: string,
  text: string,
  { stage = 'final', asOf = '2026-11-23' }: { readonly stage?: Stage; readonly asOf?: string } = {},
): Promise<readonly string[]> {
  const rules = england.rules.filter((rule) => rule.id === id);
  const plan = await read(text, stage);
  const { outcomes } = assess(plan, { ...england, rules }, { asOf: day(asOf), stage });
  return outcomes.flatMap(({ outcome, findings }) =>
    findings.length === 0
      ? [outcome]
      : findings.map(({ section, evidence }) => `${section ?? 'cover'}: ${evidence?.text ?? ''}`),
  );
}
