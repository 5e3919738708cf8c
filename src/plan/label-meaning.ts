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

const NUMBERING = /^[\s(.,;:&•*▪–—-]*(?:\(?[\da-z]{1,2}[.)]\s+|v(?:ersion)?\s?\d+(?:\.\d+)*[\s:.–—-]+)?/iu;
const ENDING = /(?:[\s:;,*?.…_(–—-]|\bdd\W?mm\W?(?:cc|yy)?yy\b)+$/iu;
const BRACKET = /\s*\(([^()]*)\)$/u;

interface Parts {
  readonly bare: string;
  /** What stands in brackets at the end. */
  readonly bracket: string;
}

/** The same labels and words before dates are looked at again and again. */
const partsOf: (text: string) => Parts = keptByText(partsRead);

function partsRead(text: string): Parts {
  const core = text.replace(NUMBERING, (start) => (start.endsWith('(') ? '(' : '')).replace(ENDING, '');
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

/** The fact that a phrase names with the whole of a cell or line; what stands in brackets may name it too. */
export function labelOf(recogniser: Recogniser, text: string): FieldName | undefined {
  return phraseNames(recogniser, bareLabel(text)) ?? phraseNames(recogniser, partsOf(text).bracket);
}

/** Longer texts are no labels; of running text the words nearest to the value tell what it is. */
const MAX_WORDS = 14;

function lastWords(text: string): string {
  const words = wordsOf(text);
  return text.slice(words.at(-MAX_WORDS)?.start ?? 0);
}

/** Below this the examples do not decide. */
const SURE = 0.75;
/** A reader who does not know most words of a label does not know what it names. */
const UNKNOWN_SHARE = 0.25;

function learned<Name extends string>({ people }: Recogniser, model: TextModel, label: string): Name | null {
  const words = tellingWords(label);
  const unknown = words.filter(
    ({ word, stem }) => model.weights[`w:${stem}`] === undefined && !people.matchesWhole(word),
  );
  const { label: name, share } = classify(model, labelFeatures(label));
  const known = words.length > 0 && unknown.length <= UNKNOWN_SHARE * words.length;
  return known && share >= SURE ? (name as Name) : null;
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
  const isOpen = partsOf(text).bracket !== '' && (exact === undefined || UNDECIDED.has(exact));
  const withBracket = isOpen ? learned<Name>(recogniser, model, text.replace(ENDING, '')) : null;
  if (withBracket !== null && withBracket !== 'other') {
    return { name: withBracket, isExact: false };
  }
  if (exact !== undefined) {
    return { name: (names.has(exact) ? exact : 'other') as Name, isExact: true };
  }
  const label = lastWords(bareLabel(text));
  const name = label === '' ? null : learned<Name>(recogniser, model, label);
  return name === null ? null : { name, isExact: false };
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
