import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { DEFAULT_LIMITS } from '../../src/documents/limits.ts';
import { readDocument } from '../../src/documents/read.ts';
import type { Plan } from '../../src/model/plan.ts';
import { type Vocabulary, vocabularySchema } from '../../src/model/vocabulary.ts';
import { withModels } from '../../src/packs/learned.ts';
import { type UnderstandOptions, understand } from '../../src/plan/understand.ts';

const folder = new URL('../../rules/england/vocabulary/', import.meta.url);

const memberName = (file: string): string =>
  file.replace('.yaml', '').replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** The recognition vocabulary of the england pack, read without the pack loader. */
export const vocabulary: Vocabulary = withModels(
  vocabularySchema.parse(
    Object.fromEntries(
      readdirSync(folder).map((file) => [
        memberName(file),
        parse(readFileSync(new URL(file, folder), 'utf8')),
      ]),
    ),
  ),
);

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
