import { expect, it } from 'vitest';
import { isNamedInPath } from '../../src/engine/named-in-path.ts';
import type { Plan } from '../../src/model/plan.ts';
import { located, planOf } from '../checks/plan-builder.ts';

function planFor(name: string): Plan {
  const plan = planOf({});
  return { ...plan, facts: { ...plan.facts, texts: { name: [located(name, name)] } } };
}

it.each<[string, string, boolean]>([
  ['Freya Quillfeather-Okoro', 'plans/Quillfeather 2026.docx', true],
  ['Freya Quillfeather-Okoro', 'plans/FREYA_final.docx', true],
  ['Freya Quillfeather-Okoro', 'Okoro/plan.docx', true],
  ['Freya Quillfeather-Okoro', 'plans/plan-041.docx', false],
  ['Will Field', 'plans/field trip.docx', false],
  ['Will Field', 'plans/will-field.docx', true],
])('%s in %s: %s', (name, path, isNamed) => {
  expect(isNamedInPath(path, planFor(name))).toBe(isNamed);
});
