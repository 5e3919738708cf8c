import type { Compared } from './figures.ts';
import type { Reading } from './plan-differences.ts';

/** One thing that was read otherwise than labelled, with the formats in which it was read so. */
export interface Misreading extends Reading {
  /** The document without the ending of its format. */
  readonly plan: string;
  readonly formats: readonly string[];
}

/** More than this of a long misreading says nothing more. */
const LONGEST = 60;

/** What was read otherwise than labelled, once for all formats of a plan that read alike. */
export function misreadings(compared: readonly Compared[]): Misreading[] {
  const all = compared.flatMap(({ document, readings }) =>
    readings
      .filter(({ expected, actual }) => expected !== actual)
      .map((reading) => ({
        ...reading,
        actual: shortened(reading.actual),
        plan: document.name.slice(0, -document.format.length - 1),
        format: document.format,
      })),
  );
  const alike = Map.groupBy(all, ({ plan, about, name, actual }) => [plan, about, name, actual].join('\n'));
  return [...alike.values()].flatMap((ones) => {
    const [first] = ones;
    return first === undefined ? [] : [{ ...first, formats: ones.map(({ format }) => format) }];
  });
}

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|');
  return line.length > LONGEST ? `${line.slice(0, LONGEST)} …` : line;
}
