import { pairs, stemsOf } from './text-features.ts';

/** The lines that hold a document's title. */
const TITLE_LINES = 3;
/** A line of few words is a heading or a label: it tells as a whole. */
const MAX_LABEL_WORDS = 6;

/**
 * What a classifier learns a document by, from its telling lines in order (the title, headings, labels, the
 * end): their words, which stand together, which stand in the title, and short lines as a whole.
 */
export function documentFeatures(lines: readonly string[]): string[] {
  const all = lines.map(stemsOf).filter((stems) => stems.length > 0);
  const features = all.flatMap((stems, index) => {
    const words = [...stems.map((word) => `w:${word}`), ...pairs(stems).map((pair) => `2:${pair}`)];
    const title = index < TITLE_LINES ? words.map((word) => `title ${word}`) : [];
    const whole = stems.length <= MAX_LABEL_WORDS ? [`line:${stems.join(' ')}`] : [];
    return [...words, ...title, ...whole];
  });
  return [...new Set(features)];
}
