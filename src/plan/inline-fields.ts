import { nameAtStart } from '../language/person-names.ts';
import type { PhraseMatch } from '../language/phrases.ts';
import { findDates } from '../language/printed-dates.ts';
import { wordsOf } from '../language/words.ts';
import { TEXT_LABELS, type TextLabel } from '../model/vocabulary.ts';
import { isWeak } from './dated.ts';
import type { Field } from './fields.ts';
import { labelOf, textMeaning } from './label-meaning.ts';
import type { FieldName, Recogniser } from './recogniser.ts';
import { settingAtStart } from './setting-names.ts';
import { fits } from './text-values.ts';

interface LabelMatch extends PhraseMatch {
  readonly fact: FieldName;
}

/** Not the hyphen of "school-age". */
const COLON = /^\)?\s*(?:\([^()]{0,40}\)\s*)?(?:[:=>→–—]|-(?!\p{Ll})|[.…_]{3,}|is\s+(?=\p{Lu}|\d))/u;

/** "The child's name is Freya Marsh": a colon in words, but the sentence may go on. */
const IS = /^\s*is\s/u;

const DOTTED = /^\s*[.…_]{3,}\s*[^\s.…_]/u;

/** Labels that are half a sentence and need no colon: "I like to be called", "a pupil at". */
const SPOKEN =
  /\s(?:is|on|am|called|as|by|at|to|me|in|attended|roll of)$|^(?:attends?|attending|i'm|prefers|uses|(?:pupil|student|learner) of)$/iu;

const NAMES: ReadonlySet<FieldName> = new Set(['name', 'preferredName', 'forename', 'surname']);

/** Numbers that nothing else looks like. */
const IDENTIFIERS: ReadonlySet<FieldName> = new Set(['upn', 'nhsNumber']);

/** A plain word amid others ("the Borough Council:") is no label; an abbreviation ("DOB:") is. */
function isPlainWord(label: string): boolean {
  return !/\s/u.test(label.trim()) && !/^[\p{Lu}.]{2,}$/u.test(label);
}

const TEXTS = new Set<string>(TEXT_LABELS);

/** Whether a label names words or figures rather than a date. */
export const isText = (fact: FieldName): fact is TextLabel => TEXTS.has(fact);

/** Longer lines are sentences: a label there needs its colon, or to be half a sentence itself. */
export const SHORT = 16;
/** In a list with commas each item is short. */
const FEW = 8;

/** What stands between one field and the label of the next. */
const BEGINS_ANEW = /[\n\t;|·•,.()]\s*$|\s{2,}$|\d\s*$|[.…_]{3,}\s*$/u;
/** So many characters before a label tell whether it begins anew. */
const NEAR = 40;

/** Whether a label stands in a list of fields: dots lead to its answer, or others have a colon, too. */
function isListed(before: string, after: string): boolean {
  return DOTTED.test(after) || /:\s/u.test(before) || /:\s.*?:\s/su.test(after);
}

function isLabelHere(recogniser: Recogniser, text: string, match: LabelMatch): boolean {
  const before = text.slice(0, match.start);
  const label = text.slice(match.start, match.end);
  const after = text.slice(match.end);
  const begins = before.trim() === '' || BEGINS_ANEW.test(before.slice(-NEAR));
  if (COLON.test(after)) {
    return begins || !isPlainWord(label) || (/^\p{Lu}/u.test(label) && isListed(before, after));
  }
  if (after.trim() === '') {
    return begins;
  }
  if (!isText(match.fact)) {
    return (
      /^\p{Lu}.*\s/u.test(label) &&
      isWeak(after.slice(0, findDates(after)[0]?.start ?? 0)) &&
      findDates(after).length > 0
    );
  }
  const opens = before.trim() === '' || (begins && /^\p{Lu}/u.test(label));
  const piece = `${before.split(',').at(-1)}${label}${after.split(',')[0]}`;
  const isShort = wordsOf(text).length <= SHORT || (/^\p{Lu}/u.test(label) && wordsOf(piece).length <= FEW);
  return (
    (SPOKEN.test(label) || IDENTIFIERS.has(match.fact) || (opens && isShort)) &&
    fits(recogniser, match.fact, valueAfter(text, match.end))
  );
}

const LEADING = /^[\s:=>→–—\-.…_]*(?:is\s+)?(?:\([^()]{0,40}\)\s*[:–—-]?\s*)?/u;

function valueAfter(text: string, from: number, to?: number): string {
  return text
    .slice(from, to)
    .replace(LEADING, '')
    .replace(/(?:[\s.…_]{3,}|[\s–—-]+)$/u, '')
    .trim();
}

/** A label with its words, without a place. */
export type Worded = Pick<Field, 'fact' | 'label' | 'value'>;

interface Item {
  readonly text: string;
  readonly fields: readonly Worded[];
}

/** An item that can answer the label at the end of the item before it. */
function isAnswer(recogniser: Recogniser, { text, fields }: Item): boolean {
  return (
    text !== '' && (fields.length === 0 || (!text.includes(':') && labelOf(recogniser, text) === undefined))
  );
}

/**
 * The fields of a text by phrases: each label with the words up to the next label or the end of the item, or with
 * the next item where it ends its own.
 */
export function fieldsOfText(recogniser: Recogniser, text: string): Worded[] {
  const items = text.split(/[;|·•\n\t]/u).map((item): Item => {
    const words = item.trim();
    return { text: words, fields: fieldsOfItem(recogniser, words) };
  });
  const found: Worded[] = [];
  let open: Worded | undefined;
  for (const item of items) {
    if (open !== undefined && isAnswer(recogniser, item)) {
      found.push({ ...open, value: item.text });
      open = undefined;
      continue;
    }
    found.push(...(open === undefined ? [] : [open]), ...item.fields.filter(({ value }) => value !== ''));
    open = item.fields.findLast(({ value }) => value === '');
  }
  return open === undefined ? found : [...found, open];
}

/** What a value that nothing ends can hold of the words after its label. */
export function openValue(recogniser: Recogniser, fact: FieldName, value: string): string {
  const own =
    fact === 'setting' ? settingAtStart(recogniser, value) : NAMES.has(fact) ? nameAtStart(value) : null;
  return own ?? value;
}

/** "Ashby Vale School Year: 9": the school's last word is not the label's first. */
function withoutEndOfName(text: string, match: PhraseMatch): PhraseMatch {
  const [first = ''] = /^school\s+(?=year\b)/iu.exec(text.slice(match.start, match.end)) ?? [];
  const isName = first !== '' && /\p{Lu}[\p{L}'’]*\s+$/u.test(text.slice(0, match.start));
  return isName ? { ...match, start: match.start + first.length } : match;
}

function fieldsOfItem(recogniser: Recogniser, text: string): Worded[] {
  const labels = recogniser.fields.set.findAll(text).flatMap((found) => {
    const match = withoutEndOfName(text, found);
    const fact = recogniser.fields.kindOf(match.phrase);
    return fact !== undefined && isLabelHere(recogniser, text, { ...match, fact })
      ? [{ ...match, fact }]
      : [];
  });
  return labels.map((match, index) => {
    const label = text.slice(match.start, match.end);
    const value = valueAfter(text, match.end, labels[index + 1]?.start);
    const isOpen = !COLON.test(text.slice(match.end)) || IS.test(text.slice(match.end));
    const bracket = /^\s*\([^()]*\)/u.exec(text.slice(match.end))?.[0] ?? '';
    const isOther =
      bracket !== '' && isText(match.fact) && textMeaning(recogniser, label + bracket)?.name === 'other';
    return {
      fact: isOther ? 'other' : match.fact,
      label,
      value: isOpen ? openValue(recogniser, match.fact, value) : value,
    };
  });
}
