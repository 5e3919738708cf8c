import { nameAtStart, readPersonName } from '../language/person-names.ts';
import type { Document } from '../model/document.ts';
import type { Located } from '../model/plan.ts';
import { leftOf } from './cell-context.ts';
import { readName } from './fact-values.ts';
import { fieldsOfText } from './inline-fields.ts';
import { labelOf } from './label-meaning.ts';
import { cellText, type Line, type Reading } from './lines.ts';
import { nameFromTitle } from './name-from-title.ts';
import { type Found, located, readings } from './readings.ts';
import type { Recogniser } from './recogniser.ts';

/** A name from its parts, where forename and surname have fields of their own. */
function namesInParts(found: readonly Found[]): Located<string>[] {
  const part = (fact: string): Located<string> | undefined =>
    readings(
      found.filter(({ field }) => field.fact === fact),
      readName,
    )[0];
  const [forename, surname] = [part('forename'), part('surname')];
  if (forename === undefined || surname === undefined) return [];
  // "Surname and first names" above both.
  return forename.raw === surname.raw
    ? [forename]
    : [{ ...forename, value: `${forename.value} ${surname.value}`, raw: `${forename.raw} ${surname.raw}` }];
}

/** The short name beside the full one: 'Robert "Bobby" Ainscough', "Freya Hartnoll (known as Fred)". */
function shortNames(recogniser: Recogniser, found: readonly Found[]): Located<string>[] {
  return found
    .filter(({ field }) => field.fact === 'name' || field.fact === 'forename')
    .flatMap((one) => {
      const { value } = one.field;
      const stated =
        fieldsOfText(recogniser, value).find(({ fact }) => fact === 'preferredName')?.value ?? '';
      const short = readPersonName(value)?.short ?? readName(stated);
      return short === null ? [] : [located(one, short)];
    });
}

/** "Freya Rose Marsh" says all that "Freya Marsh" says, and more. */
function isFuller(name: string, other: string): boolean {
  const [words, others] = [name.split(' '), other.split(' ')];
  return (
    words.length > others.length &&
    words[0] === others[0] &&
    words.at(-1) === others.at(-1) &&
    others.every((word) => words.includes(word))
  );
}

interface Given {
  readonly document: Document;
  readonly reading: Reading;
  readonly places: { readonly cover: readonly Line[] };
}

/** Whoever a plan is about is named in it again and again. */
const LEAST_MENTIONS = 4;

/** Whether what stands before a line, or to its left, says whose name it is: "Mother | Donna Blake". */
function isToldWhose(recogniser: Recogniser, line: Line, before: Line | undefined): boolean {
  const left = line.cell === null ? undefined : leftOf(line.cell);
  const told = left === undefined ? (before?.text ?? '') : cellText(left);
  return (
    recogniser.people.find(told) !== null || /:\s*$/u.test(told) || labelOf(recogniser, told) === 'officer'
  );
}

/** A name that is all a line of the cover says, where the plan goes on to tell of nobody else so often. */
function nameAlone(recogniser: Recogniser, { reading, places }: Given): Located<string>[] {
  const first = places.cover[0]?.index ?? 0;
  const mentions = ({ text }: Line): number => {
    const [given = ''] = text.split(' ');
    return reading.lines.filter(({ text: other }) => other.split(/[^\p{L}-]+/u).includes(given)).length;
  };
  const names = places.cover.filter(
    (line, at) =>
      line.text.includes(' ') &&
      nameAtStart(line.text) === line.text &&
      !isToldWhose(recogniser, line, places.cover[at - 1]),
  );
  const [best] = names
    .map((line) => ({ line, count: mentions(line) }))
    .filter(({ count, line }) => count >= LEAST_MENTIONS && line.index - first < COVER_LINES)
    .toSorted((a, b) => b.count - a.count);
  return best === undefined
    ? []
    : [{ value: best.line.text, raw: best.line.text, place: best.line.place, confidence: 'low' }];
}

/** So far down a cover its own particulars stand. */
const COVER_LINES = 12;

/** The child's names: by labels, in parts, from the title; a full name before one that is half of it. */
export function readNames(
  recogniser: Recogniser,
  found: readonly Found[],
  { document, reading, places }: Given,
): Record<'name' | 'preferredName', Located<string>[]> {
  const of = (fact: string): Found[] => found.filter(({ field }) => field.fact === fact);
  const labelled = readings(of('name'), readName);
  const [sure] = labelled.filter(({ confidence, value }) => confidence !== 'low' && value.includes(' '));
  const given = new Set(labelled.map(({ value }) => value));
  const inParts = namesInParts(found);
  const fuller = inParts.filter(({ value }) => sure !== undefined && isFuller(value, sure.value));
  const others =
    sure === undefined
      ? [...inParts, ...nameFromTitle({ document, reading, cover: places.cover, given })]
      : fuller;
  const [best] = others.filter(({ value }) => value.includes(' '));
  const told = best === undefined ? labelled : [best];
  const name = told.length > 0 ? told : nameAlone(recogniser, { document, reading, places });
  const preferred = readings(of('preferredName'), readName);
  const [title] = name;
  const inTitle =
    title === undefined || title.label !== undefined ? null : (readPersonName(title.raw)?.short ?? null);
  const short = [
    ...shortNames(recogniser, found),
    ...(inTitle === null || title === undefined ? [] : [{ ...title, value: inTitle }]),
  ];
  return { name, preferredName: preferred.length > 0 ? preferred : short };
}
