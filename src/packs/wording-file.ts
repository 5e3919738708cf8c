import { z } from 'zod';
import { didYouMean } from '../language/nearest.ts';
import { readPhrase } from '../language/phrase-syntax.ts';
import { EXCUSE } from '../language/phrases.ts';
import type { Wording } from '../model/rule-set.ts';
import type { PackProblem } from './problems.ts';
import { parsePart } from './validate.ts';
import type { Path, YamlFile } from './yaml-file.ts';

const phrases = z.array(z.string().min(1)).min(1);

/** What a local pack changes in a list of the packs it extends. */
const changeSchema = z.strictObject({
  add: phrases.optional(),
  /** Phrases as the list writes them. */
  remove: phrases.optional(),
  /** Phrases around which the list's own do not count: "regular verbs" for "regular". */
  excuse: phrases.optional(),
});

/** A list of its own, or changes to one of the packs it extends. */
export const wordingSchema = z.record(
  z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  z.union([phrases, changeSchema]),
);

/** A list of phrases, or changes to one, with its place. */
export interface LocatedList {
  readonly list: z.infer<typeof wordingSchema>[string];
  readonly file: YamlFile;
  readonly path: Path;
}

function unreadable(phrase: string): string | null {
  try {
    readPhrase(phrase.startsWith(EXCUSE) ? phrase.slice(EXCUSE.length) : phrase);
    return null;
  } catch (error) {
    return error instanceof RangeError ? error.message : `The phrase "${phrase}" cannot be read.`;
  }
}

function phraseMistakes({ list, file, path }: LocatedList): PackProblem[] {
  const groups: [readonly string[], Path][] = Array.isArray(list)
    ? [[list, path]]
    : [
        [list.add ?? [], [...path, 'add']],
        [list.excuse ?? [], [...path, 'excuse']],
      ];
  return groups.flatMap(([group, at]) =>
    group.flatMap((phrase, index) => {
      const why = unreadable(phrase);
      return why === null ? [] : [file.problem(why, [...at, index])];
    }),
  );
}

/** The named lists of one file of phrases, each phrase tried. */
export function readWording(
  file: YamlFile,
  problems: PackProblem[],
  { value, base }: { readonly value: unknown; readonly base: Path },
): ReadonlyMap<string, LocatedList> {
  const lists = parsePart(value, { file, schema: wordingSchema, base }, problems) ?? {};
  const located = Object.entries(lists).map(([name, list]) => ({ name, list, file, path: [...base, name] }));
  problems.push(...located.flatMap(phraseMistakes));
  return new Map(located.map((one) => [one.name, one]));
}

/** The phrases of the list before, as the local one changes them. */
function changed(
  earlier: readonly string[],
  { list, file, path }: LocatedList,
  problems: PackProblem[],
): readonly string[] {
  if (Array.isArray(list)) {
    return list;
  }
  const { add = [], remove = [], excuse = [] } = list;
  remove.forEach((phrase, index) => {
    if (!earlier.includes(phrase)) {
      const message = `The list "${String(path.at(-1))}" has no phrase "${phrase}".${didYouMean(phrase, earlier)}`;
      problems.push(file.problem(message, [...path, 'remove', index]));
    }
  });
  const kept = earlier.filter((phrase) => !remove.includes(phrase));
  return [...kept, ...add, ...excuse.map((phrase) => `${EXCUSE}${phrase}`)];
}

/** The lists of all packs, base first: a later pack replaces a list, or adds, removes and excuses phrases. */
export function combineWording(
  packs: readonly ReadonlyMap<string, LocatedList>[],
  problems: PackProblem[],
): Wording {
  const lists: Record<string, readonly string[]> = {};
  for (const [name, located] of packs.flatMap((pack) => [...pack])) {
    const earlier = lists[name];
    if (earlier === undefined && !Array.isArray(located.list)) {
      const message = `There is no wording list "${name}" to change.${didYouMean(name, Object.keys(lists))}`;
      problems.push(located.file.problem(message, located.path));
    }
    lists[name] = changed(earlier ?? [], located, problems);
  }
  return lists;
}
