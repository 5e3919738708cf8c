/** What a generator gives, to be walked any number of times. */
export function walked<T>(walk: () => Iterator<T>): Iterable<T> {
  return { [Symbol.iterator]: walk };
}
