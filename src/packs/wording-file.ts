import { z } from 'zod';
import { compilePhrases } from '../language/phrases.ts';
import type { PackProblem } from './problems.ts';
import { parsePart } from './validate.ts';
import type { Path, YamlFile } from './yaml-file.ts';

const wordingSchema = z.record(
  z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  z.array(z.string().min(1)).min(1),
);

export type WordingLists = Readonly<Record<string, readonly string[]>>;

function unreadable(phrase: string): string | null {
  try {
    compilePhrases([phrase]);
    return null;
  } catch (error) {
    return error instanceof RangeError ? error.message : `The phrase "${phrase}" cannot be read.`;
  }
}

/** The named lists of one file of phrases, each phrase tried. */
export function readWording(
  file: YamlFile,
  problems: PackProblem[],
  { value, base }: { readonly value: unknown; readonly base: Path },
): WordingLists {
  const lists = parsePart(value, { file, schema: wordingSchema, base }, problems) ?? {};
  for (const [name, phrases] of Object.entries(lists)) {
    phrases.forEach((phrase, index) => {
      const why = unreadable(phrase);
      if (why !== null) {
        problems.push(file.problem(why, [...base, name, index]));
      }
    });
  }
  return lists;
}
