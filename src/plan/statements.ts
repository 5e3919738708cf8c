import { isEnglishWord } from '../language/english-words.ts';
import { sentencesOf } from '../language/sentences.ts';
import { classify, familiarity } from '../language/text-classifier.ts';
import { textFeatures } from '../language/text-features.ts';
import { wordsOf } from '../language/words.ts';
import type { Evidence, SectionLine } from '../model/plan.ts';
import type { SectionLetter } from '../model/section.ts';
import type { Statement } from '../model/vocabulary.ts';
import type { Recogniser } from './recogniser.ts';
import { affirms, type Saying, sayingOf } from './sayings.ts';

/** A text that states one thing: a cell, or the paragraphs under one sub-heading. */
export interface Stated {
  readonly statement: Statement;
  /** True where it only says who confirmed something, or when. */
  readonly isAside: boolean;
  readonly lines: readonly SectionLine[];
}

/** A longer text is read sentence by sentence. */
const MAX_WORDS = 75;

const PHRASED = ['nil', 'silence', 'pointer', 'pending'] as const;

/** What a set phrase that is the whole text states: no example can outvote it. */
function setPhrase({ states }: Recogniser, text: string): Statement | null {
  return PHRASED.find((kind) => states[kind].matchesWhole(text)) ?? null;
}

/** What examples of such statements make of a text. */
function learned(recogniser: Recogniser, letter: SectionLetter, text: string) {
  const { label, share } = classify(recogniser.vocabulary.statements, textFeatures(text, letter));
  return { statement: label as Statement, share };
}

/** Statements that say nothing are short and use few words: a long sentence of words that no example holds is content. */
const LONG = 30;
const LEAST_FAMILIARITY = 0.4;

const isUnlikeAny = (
  { vocabulary: { statements } }: Recogniser,
  letter: SectionLetter,
  text: string,
): boolean =>
  wordsOf(text).length >= LONG && familiarity(statements, textFeatures(text, letter)) < LEAST_FAMILIARITY;

const MOST_DEFINITE: readonly Statement[] = ['content', 'nil', 'silence', 'pending', 'pointer'];

/** What the phrases of a text's sentences state together; support is content where there is no none to support. */
function phrased(sayings: readonly Saying[]): Statement {
  const backed = sayings.includes('nil') || sayings.includes('silence');
  const stated = sayings.map((saying) => (saying === 'support' && !backed ? 'content' : saying));
  return MOST_DEFINITE.find((statement) => stated.includes(statement)) ?? 'blank';
}

/**
 * How sure the examples must be to outvote what phrases find: nothing, a statement, a need that is affirmed, or a none
 * in which every sentence joins.
 */
const SURER_THAN = { nothing: 0.5, statement: 0.75, need: 0.9, agreed: 0.9 };

/** "No needs were found. No asthma was reported. A grandfather has diabetes." */
const isAgreedNone = (sayings: readonly Saying[]): boolean =>
  sayings.length > 1 &&
  sayings.includes('nil') &&
  sayings.every((saying) => saying === 'nil' || saying === 'support');

/** Every child has views, needs, outcomes and provision: these sections hardly ever say nothing. */
const WRITTEN_SECTIONS: readonly SectionLetter[] = ['A', 'B', 'E', 'F'];

interface Said {
  readonly sentences: readonly string[];
  readonly sayings: readonly Saying[];
}

/** Capitalised words alone, behind a label or not: "The Willows", "Name: St Aldhelm's". */
const NAME_ALONE = /^(?:[^:]{1,40}:)?\s*\p{Lu}[\p{L}'’.-]*(?:,? (?:\p{Lu}[\p{L}'’.-]*|of|the|and|&))+$/u;

const WORD_ALONE = /^(?:[^:]{1,40}:)?\s*(\p{Lu}\p{Ll}{3,})$/u;

/** Whether a text is a name and nothing else: one word is where English has none like it ("Birchgate"). */
function isNameAlone(text: string): boolean {
  const [, word] = WORD_ALONE.exec(text) ?? [];
  return word === undefined ? NAME_ALONE.test(text) : !isEnglishWord(word.toLowerCase());
}

/** Phrases are exact where they match, examples are wide: where they differ, the examples must be sure. */
function weighed(
  letter: SectionLetter,
  { sentences, sayings }: Said,
  { recogniser, text }: { readonly recogniser: Recogniser; readonly text: string },
): Statement {
  const byPhrase = phrased(sayings);
  // Section I holds names, and no example foresees them all.
  if (letter === 'I' && byPhrase === 'content' && isNameAlone(text)) {
    return byPhrase;
  }
  const byExample = learned(recogniser, letter, text);
  if (byExample.statement === byPhrase || (byPhrase === 'content' && isUnlikeAny(recogniser, letter, text))) {
    return byPhrase;
  }
  const written = WRITTEN_SECTIONS.includes(letter) ? 'statement' : 'nothing';
  const needs = (): boolean => sentences.some((sentence) => affirms(recogniser, sentence));
  const stated = isAgreedNone(sayings) ? 'agreed' : 'statement';
  const found = byPhrase === 'content' ? (needs() ? 'need' : written) : stated;
  return byExample.share > SURER_THAN[found] ? byExample.statement : byPhrase;
}

/** Names, dates and words of agreement alone: "Confirmed by Dr L. Marsh, 3 March 2026". */
function readsAsAside(text: string, sayings: readonly Saying[]): boolean {
  const words = wordsOf(text);
  const plain = words.filter(
    ({ start, text: word }) => !/^[\p{Lu}\d]/u.test(text.slice(start)) && word.length > 3,
  );
  return sayings.every((saying) => saying === 'support') || (/\d/u.test(text) && plain.length <= 1);
}

function statedBy(recogniser: Recogniser, letter: SectionLetter, lines: readonly SectionLine[]): Stated {
  const filled = lines.filter(({ text }) => sayingOf(recogniser, text) !== 'blank');
  const text = filled.map((line) => line.text).join('\n');
  if (text === '') {
    return { statement: 'blank', isAside: false, lines };
  }
  const sentences = sentencesOf(text);
  const sayings = sentences.map((sentence) => sayingOf(recogniser, sentence));
  const whole = setPhrase(recogniser, text);
  const statement =
    whole ??
    (wordsOf(text).length > MAX_WORDS
      ? phrased(sayings)
      : weighed(letter, { sentences, sayings }, { recogniser, text }));
  return { statement, isAside: statement === 'content' && readsAsAside(text, sayings), lines: filled };
}

const unitOf = ({ row, column, subheading }: SectionLine): string =>
  JSON.stringify([row, column, row === null ? subheading : null]);

/**
 * The statements of a section: one for each cell, and one for the paragraphs under each sub-heading. Each is read
 * when it is asked for: the first content often settles the section.
 */
export function* statementsOf(
  recogniser: Recogniser,
  letter: SectionLetter,
  lines: readonly SectionLine[],
): Generator<Stated> {
  for (const unit of Map.groupBy(lines, unitOf).values()) {
    yield statedBy(recogniser, letter, unit);
  }
}

/** The sentence of a statement that speaks for it most clearly. */
export function clearestSentence(
  recogniser: Recogniser,
  letter: SectionLetter,
  { statement, lines }: Stated,
): Evidence | null {
  const sentences = lines.flatMap(({ text, place }) =>
    sentencesOf(text).map((each) => ({ text: each, place })),
  );
  const shares = sentences.map(({ text }) => {
    const own = learned(recogniser, letter, text);
    return own.statement === statement ? own.share : 0;
  });
  return sentences[shares.indexOf(Math.max(...shares))] ?? null;
}
