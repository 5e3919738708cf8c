import { keptByText } from '../language/kept.ts';
import { labelFeatures, tellingWords } from '../language/label-features.ts';
import { classify } from '../language/text-classifier.ts';
import { withoutTimescales } from '../language/timescales.ts';
import type { ColumnRole, HEADER_LABELS } from '../model/vocabulary.ts';
import { type Recogniser, wholeKind } from './recogniser.ts';
import { isTimeAlone } from './time-alone.ts';

/** Longer cells are text, not headers; most cells are passed over without a look at their words. */
export const MAX_HEADER_LENGTH = 90;

/** The role that phrases give to some words: "By whom", "How often". */
export function columnRole(recogniser: Recogniser, text: string): ColumnRole | undefined {
  if (text.length > MAX_HEADER_LENGTH) {
    return undefined;
  }
  return wholeKind(recogniser.columns, text.replace(/[:*?]+$/u, ''));
}

/** How sure the examples must be, where they know every word of a header and where one is new to them. */
const SURE = { knownWords: 0.55, newWords: 0.75 };
/** Who does not know most words of a header does not know what it names. */
const UNKNOWN_SHARE = 0.5;

/** The words of a header without its times: "Outcome by July 2028", "This year's step (by July 2027)". */
const withoutTime = (header: string): string =>
  withoutTimescales(header).replace(/\(\s*(?:by|at|in|from)?\s*\)/giu, '');

/** A header that is a time ("By the end of Year 11") says when, and not what, the cells below it hold. */
function learnedRole({ vocabulary }: Recogniser, header: string): ColumnRole | undefined {
  const text = withoutTime(header);
  if (isTimeAlone(header) || tellingWords(text).length === 0) return undefined;
  const model = vocabulary.columnExamples;
  const words = tellingWords(text);
  const unknown = words.filter(({ stem }) => model.weights[`w:${stem}`] === undefined);
  if (unknown.length > UNKNOWN_SHARE * words.length) return undefined;
  const { label, share } = classify(model, labelFeatures(text));
  const role = label as (typeof HEADER_LABELS)[number];
  const isSure = share >= (unknown.length === 0 ? SURE.knownWords : SURE.newWords);
  return isSure && role !== 'other' ? role : undefined;
}

const IN_BRACKETS = /\(([^()]+)\)\s*$/u;
const LEAST_LISTED = 2;

/** The first role of those that a header lists in brackets: "Particulars (by whom; how much; when looked at again)". */
function listedRole(recogniser: Recogniser, header: string): ColumnRole | undefined {
  const parts = (IN_BRACKETS.exec(header)?.[1] ?? '').split(/[;,/]/u).map((part) => part.trim());
  const named = parts.flatMap((part) => columnRole(recogniser, part) ?? learnedRole(recogniser, part) ?? []);
  return named.length >= LEAST_LISTED && named.length * 2 >= parts.length ? named[0] : undefined;
}

const roles = new WeakMap<Recogniser, (header: string) => ColumnRole | null>();

const readRoles = (recogniser: Recogniser): ((header: string) => ColumnRole | null) =>
  keptByText(
    (header) =>
      columnRole(recogniser, header) ??
      learnedRole(recogniser, header) ??
      listedRole(recogniser, header) ??
      null,
  );

/**
 * The role of the cells below a header, by phrases or else by examples of headers. The words must be known to
 * head a column: of words anywhere else only the phrases of `columnRole` tell a role.
 */
export function headerRole(recogniser: Recogniser, header: string): ColumnRole | undefined {
  if (header.length > MAX_HEADER_LENGTH) return undefined;
  const roleOf = roles.get(recogniser) ?? readRoles(recogniser);
  roles.set(recogniser, roleOf);
  return roleOf(header) ?? undefined;
}
