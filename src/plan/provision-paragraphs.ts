import { findQuantities, isFrequency } from '../language/quantities.ts';
import { withoutSpans } from '../language/quotation.ts';
import { sentencesOf } from '../language/sentences.ts';
import type { ColumnRole } from '../model/vocabulary.ts';
import type { Recogniser } from './recogniser.ts';
import { roleBefore } from './records.ts';

// Which sentences of a paragraph say more of its item, and are no other: those behind labels, and figures alone.

/** Whoever delivers an item is named near the beginning of its sentence. */
const SUBJECT_LENGTH = 60;

export function names({ provision: { roles, vagueRoles } }: Recogniser, sentence: string): boolean {
  const beginning = sentence.slice(0, SUBJECT_LENGTH);
  return roles.find(beginning) !== null || vagueRoles.find(beginning) !== null;
}

/** "45 minutes each week, 1:1": figures alone say more of what stands above them. */
export function isFiguresAlone(text: string): boolean {
  const quantities = findQuantities(text);
  return quantities.length > 0 && !/\p{L}{4}/u.test(withoutSpans(text, quantities));
}

export const startsWithFigures = (text: string): boolean =>
  findQuantities(text).some(({ start }) => start === 0);

/** Labels inside a paragraph that say more of the item; "given by" is of a report as well. */
const SAYS_MORE: readonly (ColumnRole | undefined)[] = [
  'who',
  'author',
  'amount',
  'frequency',
  'ratio',
  'where',
  'review',
  'timescale',
];
/** These say something else than what is given: when it is looked at again is not how often it is given. */
export const BESIDE: readonly ColumnRole[] = ['who', 'review'];
export const valueOf = (sentence: string): string => sentence.replace(LABEL, '');

const LABEL = /^(\p{Lu}[\p{L} ]{1,30}):\s/u;

/** What the label tells that a sentence begins with. */
export function roleOfSentence(recogniser: Recogniser, sentence: string): ColumnRole | undefined {
  const label = LABEL.exec(sentence)?.[1];
  return label === undefined ? undefined : roleBefore(recogniser, label, valueOf(sentence));
}

const saysMore = (recogniser: Recogniser, sentence: string): boolean =>
  SAYS_MORE.includes(roleOfSentence(recogniser, sentence));

/** So many labels inside a paragraph make it a form, filled in: a label nobody knows says more of the item, too. */
const LABELS_OF_FORM = 2;

/** "One hour, weekly; staff in pairs. Checked each term." says nothing of its own, and "She will ..." does. */
const STATES = /\b(?:will|shall|must|is|are|has|have|to be)\b/iu;

/** Labels of somebody who gives what is provided. */
const OF_GIVER: readonly (ColumnRole | undefined)[] = ['who', 'author'];

/** "By: a teacher of the deaf. 40 minutes, once a week": figures begin a sentence of their own behind a label. */
const BEFORE_FIGURES = /(?<=\p{L}{4}\.)\s+(?=\d)/u;

/** The sentences of a paragraph; behind a label figures begin another. */
export const sentencesIn = (text: string): readonly string[] =>
  sentencesOf(text).flatMap((sentence) =>
    LABEL.test(sentence) ? sentence.split(BEFORE_FIGURES) : [sentence],
  );

/** The sentences behind "By: ..." that state nothing of their own: the label's item is told once in a paragraph. */
function behindWho(recogniser: Recogniser, sentences: readonly string[]): readonly string[] {
  const isWho = (sentence: string): boolean => OF_GIVER.includes(roleOfSentence(recogniser, sentence));
  const isToldOnce = sentences.filter(isWho).length === 1;
  const behind = isToldOnce ? sentences.slice(sentences.findIndex(isWho) + 1) : [];
  const isMore = (sentence: string): boolean =>
    startsWithFigures(sentence) || /^\p{Lu}\p{Ll}+ed\b/u.test(sentence) || !names(recogniser, sentence);
  return behind.filter((sentence) => !STATES.test(sentence) && isMore(sentence));
}

/** "The diabetes team (a consultant and a nurse): 40 minutes every term", behind what has no times yet. */
function isGiverWithTimes(recogniser: Recogniser, sentence: string, before: string | undefined): boolean {
  const [, giver = '', times = ''] = /^([^:]{3,160}):\s+(\S.*)$/su.exec(sentence) ?? [];
  const isUntimed = before !== undefined && !findQuantities(before).some(isFrequency);
  return isUntimed && startsWithFigures(times) && names(recogniser, giver) && !STATES.test(sentence);
}

/**
 * The sentences of a paragraph that say more of its item: those behind labels, figures alone, and, where it is a form
 * filled in once, all up to its last label.
 */
export function sayingMore(recogniser: Recogniser, sentences: readonly string[]): ReadonlySet<string> {
  const known = sentences.filter(
    (sentence, at) =>
      saysMore(recogniser, sentence) || isGiverWithTimes(recogniser, sentence, sentences[at - 1]),
  );
  const labels = sentences.flatMap((sentence) => LABEL.exec(sentence)?.[1] ?? []);
  const behind = behindWho(recogniser, sentences);
  if (known.length === 0 || labels.length < LABELS_OF_FORM) {
    const figures = sentences.slice(1).filter(isFiguresAlone);
    return new Set([...known, ...figures, ...behind]);
  }
  const isFilledOnce = new Set(labels).size === labels.length;
  const last = isFilledOnce ? sentences.findLastIndex((one) => LABEL.test(one)) : -1;
  const told = sentences.filter((one, at) => at <= last || LABEL.test(one) || isFiguresAlone(one));
  return new Set([...told, ...behind]);
}
