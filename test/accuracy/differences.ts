import type { Compared } from './figures.ts';

/** Every difference between documents and their labels, a line each. */
export function differencesOf(compared: readonly Compared[]): string[] {
  return compared.flatMap(({ document, readings, findings }) => [
    ...readings
      .filter(({ expected, actual }) => expected !== actual)
      .map(
        ({ about, name, expected, actual }) =>
          `${document.name}: ${about} ${name}: expected ${expected}, read ${actual}`,
      ),
    ...findings
      .filter(({ outcome }) => outcome !== 'hit')
      .map(
        ({ rule, section, outcome, message }) =>
          `${document.name}: ${outcome} ${rule} ${section ?? ''} ${message}`,
      ),
  ]);
}
