import { keptByText } from './kept.ts';
import { sentencesOf } from './sentences.ts';
import { stem as stemOf } from './stem.ts';
import { wordsOf } from './words.ts';

/** Words that the stemmer would cut into others, and words that say how a sentence is built. */
const WHOLE_WORDS = new Set(['this', 'was', 'is', 'has', 'does', 'as', 'his', 'us', 'its']);

/** Words between which others stand; pairs across them show what belongs together. */
const LINKING_WORDS = new Set(
  'the a an of to for in on at by and or that this is are was were be been has have had it he she they his her their with from which any as #'.split(
    ' ',
  ),
);

const NUMBER_OR_MONTH =
  /^(?:\d.*|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/u;

const NEGATION = /^(?:no|not|none|nothing|neither|nor|never|without|nil|zero|nobody|declined)$|n't$/u;
/** What was denied before these is denied no more after them. */
const ENDS_NEGATION = /^(?:but|however|although|though|since|because|so|which|who)$/u;

const AMOUNT =
  /\d+ ?(?:hours?|minutes?|mins?|times|days|nights|sessions?|mg|ml|weeks?)\b|\b(?:one|two|three|four|six|half an|an) (?:hours?|nights?|times|sessions?)\b|\b(?:weekly|fortnightly|daily|monthly|each|every)\b/iu;

const stem = (word: string): string => (WHOLE_WORDS.has(word) ? word : stemOf(word));

/** The stems of one word: "isn't" in two, a number or month as "#". */
const stemsOfWord: (word: string) => readonly string[] = keptByText((word) =>
  word
    .replace(/n't$/u, ' not')
    .replace(/'s$/u, '')
    .split(' ')
    .map((part) => (NUMBER_OR_MONTH.test(part) ? '#' : stem(part))),
);

/** The words of a text as stems, a run of numbers once. */
export function stemsOf(text: string): string[] {
  const stems = wordsOf(text).flatMap(({ text: word }) => stemsOfWord(word));
  return stems.filter((word, index) => word !== '#' || stems[index - 1] !== '#');
}

/** Each word with the next. */
export const pairs = (words: readonly string[]): string[] =>
  words.slice(1).map((word, index) => `${words[index]} ${word}`);

/** Each word of a sentence marked as said or denied; a negation reaches to the next stop or "but". */
function saidOrDenied(sentence: string): string[] {
  let denied = false;
  let end = 0;
  const marked: string[] = [];
  for (const word of wordsOf(sentence)) {
    if (/[;:.]/u.test(sentence.slice(end, word.start)) || ENDS_NEGATION.test(word.text)) {
      denied = false;
    }
    end = word.end;
    if (NEGATION.test(word.text)) {
      denied = true;
      marked.push('denies');
    } else if (word.text.length > 2 && !NUMBER_OR_MONTH.test(word.text)) {
      marked.push(`${denied ? 'not' : 'yes'} ${stem(word.text)}`);
    }
  }
  return marked;
}

/** What sentences of provision and outcomes are about, whichever section they stand in. */
export const ABOUT_PROVISION = 'provision';
export const ABOUT_OUTCOMES = 'outcomes';

const LENGTHS = [1, 2, 3, 8, 16, 30, 60];

function readFeatures(text: string): readonly string[] {
  const stems = stemsOf(text);
  const sentences = sentencesOf(text);
  const denials = sentences.map(saidOrDenied);
  const length = LENGTHS.find((most) => stems.length <= most) ?? 'more';
  const features = [
    ...stems.map((word) => `w:${word}`),
    ...pairs(stems).map((pair) => `2:${pair}`),
    ...pairs(stems.filter((word) => !LINKING_WORDS.has(word))).map((pair) => `s:${pair}`),
    ...denials.flat().map((word) => `d:${word}`),
    ...(denials.some((words) => !words.includes('denies')) ? ['has a sentence that denies nothing'] : []),
    ...(AMOUNT.test(text) ? ['has an amount'] : []),
    `first:${stems[0] ?? ''}`,
    `last:${stems.at(-1) ?? ''}`,
    `words:${length}`,
    `sentences:${Math.min(sentences.length, 3)}`,
  ];
  return [...new Set(features)];
}

/** A text has a hundred features, so fewer are kept than of other things. */
const MOST_TEXTS = 512;

/** The features of a text are asked for by several models, and by one about several things. */
const featuresOf = keptByText(
  (text) => ({ own: readFeatures(text), about: new Map<string, readonly string[]>() }),
  MOST_TEXTS,
);

/**
 * What a classifier learns a short text by: what it is about (a name that its caller gives), its words, which stand
 * together, which are denied, and how long it is.
 */
export function textFeatures(text: string, about: string): readonly string[] {
  const { own, about: known } = featuresOf(text);
  const features = known.get(about) ?? [`about:${about}`, ...own];
  known.set(about, features);
  return features;
}
