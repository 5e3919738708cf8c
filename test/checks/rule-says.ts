import { assess } from '../../src/engine/assess.ts';
import type { Stage } from '../../src/model/stage.ts';
import { england } from '../england.ts';
import { textReader } from '../packs/understand-text.ts';
import { day } from './plan-builder.ts';

const read = textReader(england.vocabulary);

/**
 * What a rule of the shipped pack says of a plan in plain text: the section and the quoted words of each finding
 * ("F: weekly as required"), or how it ended without one.
 */
export async function ruleSays(
  id: string,
  text: string,
  { stage = 'final', asOf = '2026-11-23' }: { readonly stage?: Stage; readonly asOf?: string } = {},
): Promise<string> {
  const rules = england.rules.filter((rule) => rule.id === id);
  if (rules.length === 0) throw new RangeError(`No rule ${id}`);
  const plan = await read(text, stage);
  const { outcomes } = assess(plan, { ...england, rules }, { asOf: day(asOf), stage });
  const said = outcomes.flatMap(({ outcome, findings }) =>
    findings.length === 0
      ? [outcome]
      : findings.map(({ section, evidence }) => `${section ?? 'cover'}: ${evidence?.text ?? 'not shown'}`),
  );
  return said.join(' | ');
}
