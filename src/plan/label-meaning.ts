import { isEnglishWord } from '../language/english-words.ts';
import { keptByText } from '../language/kept.ts';
import { labelFeatures, tellingWords } from '../language/label-features.ts';
import { classify } from '../language/text-classifier.ts';
import { wordsOf } from '../language/words.ts';
import type { TextModel } from '../model/text-model.ts';
import { DATE_LABELS, type DateLabel, TEXT_LABELS, type TextLabel } from '../model/vocabulary.ts';
import type { FieldName, Recogniser } from './recogniser.ts';

/** What a label names, and whether a phrase says so or only examples like it. */
export interface Meaning<Name> {
  readonly name: Name;
  readonly isExact: boolean;
}

const NUMBERING =
  /^[\s(.,;:&•*▪☒☑✓✔–—-]*(?:\(?[\da-z]{1,2}[.)]\s+|v(?:ersion)?\s?\d+(?:\.\d+)*[\s:.–—-]+)?/iu;
const ENDING = /(?:[\s:;,*?.…_(–—-]|\bdd\W?mm\W?(?:cc|yy)?yy\b)+$/iu;
const BRACKET = /\s*\(([^()]*)\)$/u;

interface Parts {
  readonly bare: string;
  /** What stands in brackets at the end. */
  readonly bracket: string;
}

/** The same labels and words before dates are looked at again and again. */
const partsOf: (text: string) => Parts = keptByText(partsRead);

/** "Date of birth / Dyddiad geni": the same in another language. */
const TRANSLATED = /^(.*\p{L})\s*\/\s*([^/]*\p{L}[^/]*)$/su;

/** A label in English words without its translation: of that, hardly any word is English. */
function withoutTranslation(label: string): string {
  const [, own = '', other = ''] = TRANSLATED.exec(label) ?? [];
  const words = wordsOf(other).map(({ text }) => text);
  const isForeign =
    words.length > 0 &&
    words.every((word) => word.length > 2) &&
    words.filter(isEnglishWord).length * 3 < words.length;
  const isEnglish = own !== '' && wordsOf(own).every(({ text }) => text.length < 3 || isEnglishWord(text));
  return isForeign && isEnglish ? own : label;
}

function partsRead(text: string): Parts {
  const spaced = / /u.test(text.trim()) ? text : text.replace(/(?<=\p{L})(?=\p{Lu}\p{Ll})/gu, ' ');
  const whole = spaced.replace(NUMBERING, (start) => (start.endsWith('(') ? '(' : '')).replace(ENDING, '');
  const core = withoutTranslation(whole);
  const bracket = BRACKET.exec(core)?.[1]?.replace(ENDING, '').trim() ?? '';
  const bare = core.replace(BRACKET, '').replace(ENDING, '').trim();
  const isEmpty = bracket !== '' && /^(?:dates?)?$/iu.test(bare);
  return isEmpty ? { bare: bracket, bracket: '' } : { bare, bracket };
}

/** A label without its number, without what follows it in brackets, and without its colon. */
export function bareLabel(text: string): string {
  return partsOf(text).bare.replace(/^\(/u, '');
}

/** The fact that a phrase names with the whole of a text. */
export function phraseNames(recogniser: Recogniser, label: string): FieldName | undefined {
  const match = label === '' ? null : recogniser.fields.set.matchStart(label);
  return match !== null && recogniser.fields.set.matchesWhole(label)
    ? recogniser.fields.kindOf(match.phrase)
    : undefined;
}

/** "Your school", "You like to be called": a plan that is written to the child asks in other words for the same. */
const toldByChild = (label: string): string =>
  label
    .replace(/\byour\b/giu, 'my')
    .replace(/\byou are\b/giu, 'I am')
    .replace(/\byou\b/giu, 'I');

/** The fact that a phrase names with the whole of a cell or line; what stands in brackets may name it too. */
export function labelOf(recogniser: Recogniser, text: string): FieldName | undefined {
  const label = bareLabel(text);
  const named = phraseNames(recogniser, label) ?? phraseNames(recogniser, partsOf(text).bracket);
  const own = named === undefined ? toldByChild(label) : label;
  return named ?? (own === label ? undefined : phraseNames(recogniser, own));
}

/** Longer texts are no labels; of running text the words nearest to the value tell what it is. */
const MAX_WORDS = 14;

function lastWords(text: string): string {
  const words = wordsOf(text);
  return text.slice(words.at(-MAX_WORDS)?.start ?? 0);
}

/** Below this the examples do not decide: less where every word of the label is known from them. */
const SURE = { knownWords: 0.65, newWords: 0.8 };
/** A reader who does not know most words of a label does not know what it names. */
const UNKNOWN_SHARE = 0.25;

/** The plan's own name holds words that are foreign by themselves. */
const FULL_NAME = /\beducation,? health,? (?:and|&) care (?:plan|needs assessment)\b/giu;

const DOTTED = /(?<!\p{L})\p{L}(?:\.\p{L})+\.?(?!\p{L})/gu;

/** "Date of A.R." as "Date of AR". */
const withoutDots = (text: string): string =>
  text.replace(DOTTED, (abbreviation) => abbreviation.replaceAll('.', ''));

function learned<Name extends string>(
  { people, foreign }: Recogniser,
  model: TextModel,
  printed: string,
): Name | 'other' | null {
  const label = withoutDots(printed);
  if (foreign.find(label.replace(FULL_NAME, 'EHC plan')) !== null) {
    return 'other';
  }
  const words = tellingWords(label);
  const unknown = words.filter(
    ({ word, stem }) => model.weights[`w:${stem}`] === undefined && !people.matchesWhole(word),
  );
  const { label: name, share } = classify(model, labelFeatures(label));
  const known = words.length > 0 && unknown.length <= UNKNOWN_SHARE * words.length;
  return known && share >= (unknown.length === 0 ? SURE.knownWords : SURE.newWords) ? (name as Name) : null;
}

/** Labels that a word in brackets can decide: "Annual review (last)". */
const UNDECIDED = new Set<string>(['issue', 'review']);

const DATES = new Set<string>(DATE_LABELS);
const TEXTS = new Set<string>(TEXT_LABELS);

function meaning<Name extends DateLabel | TextLabel>(
  recogniser: Recogniser,
  text: string,
  { model, names }: { readonly model: TextModel; readonly names: ReadonlySet<string> },
): Meaning<Name> | null {
  const exact = labelOf(recogniser, text);
  const { bracket } = partsOf(text);
  const isOpen = exact === undefined || UNDECIDED.has(exact);
  const withBracket = bracket === '' ? null : learned<Name>(recogniser, model, text.replace(ENDING, ''));
  if (withBracket !== null && (withBracket === 'other' || isOpen)) {
    return { name: withBracket as Name, isExact: false };
  }
  if (exact !== undefined) {
    const isOfOthers = bracket !== '' && recogniser.people.matchStart(bracket) !== null;
    return { name: (names.has(exact) && !isOfOthers ? exact : 'other') as Name, isExact: true };
  }
  const label = lastWords(bareLabel(text));
  const name = label === '' ? null : learned<Name>(recogniser, model, label);
  if (name !== null) {
    return { name: name as Name, isExact: false };
  }
  const rest = withoutName(recogniser, model, text);
  return rest === null ? null : meaning(recogniser, rest, { model, names });
}

/** So few words behind a full name tell what is said of the person. */
const MAX_BEHIND_NAME = 4;

/** "Emma's school", "Emma attends": the child's name before a label changes nothing. */
function withoutName({ people }: Recogniser, model: TextModel, text: string): string | null {
  const [start = '', first = '', more, owner] =
    /^\s*(\p{Lu}\p{Ll}[\p{L}-]*)((?: \p{Lu}[\p{L}'’-]+){0,3}?)(['’]s)?\s+(?=\p{Ll})/u.exec(text) ?? [];
  const [word] = tellingWords(first);
  const isKnown =
    word === undefined || model.weights[`w:${word.stem}`] !== undefined || people.matchesWhole(first);
  // "Poppy Marsh was born on", and not "Teach Tegan to notice worry and to ask for help".
  const isFull =
    more !== undefined && more !== '' && wordsOf(text.slice(start.length)).length <= MAX_BEHIND_NAME;
  const isName = start !== '' && !isKnown && (owner !== undefined || isFull || !isEnglishWord(first));
  return isName ? text.slice(start.length) : null;
}

interface Meanings {
  readonly date: (text: string) => Meaning<DateLabel> | null;
  readonly text: (text: string) => Meaning<TextLabel> | null;
}

const meanings = new WeakMap<Recogniser, Meanings>();

/** What labels mean to a recogniser: each is asked for many times. */
function meaningsOf(recogniser: Recogniser): Meanings {
  const { dates, texts } = recogniser.vocabulary.labelExamples;
  const own = meanings.get(recogniser) ?? {
    date: keptByText((text) => meaning<DateLabel>(recogniser, text, { model: dates, names: DATES })),
    text: keptByText((text) => meaning<TextLabel>(recogniser, text, { model: texts, names: TEXTS })),
  };
  meanings.set(recogniser, own);
  return own;
}

/** What a label, or the words before a date, make of that date; null where they do not tell. */
export function dateMeaning(recogniser: Recogniser, text: string): Meaning<DateLabel> | null {
  return meaningsOf(recogniser).date(text);
}

/** What a label makes of the words or figures that answer it; null where it does not tell. */
export function textMeaning(recogniser: Recogniser, text: string): Meaning<TextLabel> | null {
  return meaningsOf(recogniser).text(text);
}
