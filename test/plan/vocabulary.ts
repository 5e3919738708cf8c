import { DEFAULT_LIMITS } from '../../src/documents/limits.ts';
import { readDocument } from '../../src/documents/read.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { Vocabulary } from '../../src/model/vocabulary.ts';
import { type UnderstandOptions, understand } from '../../src/plan/understand.ts';
import { england } from '../england.ts';

/** The recognition vocabulary of the england pack. */
export const { vocabulary }: { readonly vocabulary: Vocabulary } = england;

/** The plan that a plain text shows. */
export async function planOf(text: string, options: UnderstandOptions = {}): Promise<Plan> {
  const document = await readDocument(new TextEncoder().encode(text), DEFAULT_LIMITS);
  return understand(document, vocabulary, options);
}

/** The states of the sections that were found, by letter. */
export function statesOf(plan: Plan): Record<string, string> {
  const found = Object.values(plan.sections).filter(({ state }) => state !== 'missing');
  return Object.fromEntries(found.map(({ letter, state }) => [letter, state]));
}
