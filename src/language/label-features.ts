import { stem } from './stem.ts';
import { wordsOf } from './words.ts';

/** Words that the stemmer would make into others. */
const WHOLE_WORDS = new Set(['this', 'was', 'is', 'has', 'does', 'as', 'his', 'us', 'its', 'due']);

/** Words that tell little of what a label names; they do not count as known or unknown. */
const SMALL_WORDS = new Set(
  "a an the of to for in on at by and or that this is are was were be been has have had it he she they his her their my our your i we who s no it's dated".split(
    ' ',
  ),
);

/** Stems of a label's words, in order, numbers left out. */
function stemsOf(label: string): string[] {
  return wordsOf(label)
    .map(({ text }) => text.replace(/'s$/u, ''))
    .filter((word) => word !== '' && !/^v?\d/u.test(word))
    .map((word) => (WHOLE_WORDS.has(word) ? word : stem(word)));
}

/** What a classifier learns a label by: its words, which stand side by side, and which occur together anywhere. */
export function labelFeatures(label: string): string[] {
  const stems = stemsOf(label);
  const telling = [...new Set(stems.filter((word) => !SMALL_WORDS.has(word)))].toSorted();
  const together = telling.flatMap((one, index) => telling.slice(index + 1).map((two) => `${one}+${two}`));
  const features = [
    ...stems.map((word) => `w:${word}`),
    ...stems.slice(1).map((word, index) => `2:${stems[index]} ${word}`),
    ...together.map((pair) => `t:${pair}`),
    `first:${stems[0] ?? ''}`,
    `last:${stems.at(-1) ?? ''}`,
    `words:${Math.min(stems.length, 8)}`,
  ];
  return [...new Set(features)];
}

/**
 * The words of a label that a reader has to know to understand it, each with its stem: names of people and places
 * (a capital after the first word) and small words are not among them.
 */
export function tellingWords(label: string): { readonly word: string; readonly stem: string }[] {
  return wordsOf(label)
    .filter(({ start }) => start === 0 || !/^\p{Lu}\p{Ll}/u.test(label.slice(start)))
    .flatMap(({ text }) => stemsOf(text).map((one) => ({ word: text, stem: one })))
    .filter((each) => !SMALL_WORDS.has(each.stem));
}
