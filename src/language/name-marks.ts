/** Letters that begin a short form as they do the name: "Sam" of "Samuel", "Ben" of "Benjamin". */
const STEM = 3;

/** The words of a name in lower case without accents, apostrophes and hyphens: "Zoë O'Neill-Marsh" has three. */
export function nameWords(name: string): string[] {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’‘`.]/gu, '')
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
}

/** How the given names of some names of one person begin, each once; a name of one word is a given name. */
export function givenStems(names: readonly string[]): string[] {
  const given = names.map(nameWords).flatMap((words) => (words.length > 1 ? words.slice(0, -1) : words));
  return [...new Set(given.map((word) => word.slice(0, STEM)))].toSorted();
}
