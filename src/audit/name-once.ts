import { extname } from 'node:path';

/** Gives a path that it has not given before: the path itself, or one with a number, as "plan (2).docx". */
export type NameOnce = (path: string) => string;

/**
 * Archives may hold several files of one name, each somebody's plan: every one must be told from the others.
 * Paths in `given` are taken from the beginning.
 */
export function createNameOnce(given: Iterable<string>): NameOnce {
  /** The last number given to each path, so that a thousand files of one name do not count up a million times. */
  const numbers = new Map<string, number>();
  for (const path of given) numbers.set(path, 1);
  return (path) => {
    let number = numbers.get(path) ?? 0;
    let free = path;
    do {
      number += 1;
      free = numbered(path, number);
    } while (number > 1 && numbers.has(free));
    numbers.set(path, number);
    if (free !== path) numbers.set(free, 1);
    return free;
  };
}

function numbered(path: string, number: number): string {
  if (number === 1) return path;
  const extension = extname(path);
  return `${path.slice(0, path.length - extension.length)} (${number})${extension}`;
}
