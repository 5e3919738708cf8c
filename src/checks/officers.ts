import { matchesOf } from '../language/matches.ts';
import { nameAtStart } from '../language/person-names.ts';
import type { PhraseSet } from '../language/phrases.ts';
import type { Place } from '../model/place.ts';
import type { Plan, SectionLine } from '../model/plan.ts';

/** The words by which an officer of the authority is told. */
export interface OfficerWords {
  /** How the signature of the authority begins. */
  readonly signature: PhraseSet;
  /** What officers of an authority are called, and on whose behalf they sign. */
  readonly roles: PhraseSet;
  /** Those who sign a plan for themselves, a school or a service. */
  readonly others: PhraseSet;
  /** What stands where a name is still to come. */
  readonly vacant: PhraseSet;
  /** Labels of a name in a signature. */
  readonly nameLabels: PhraseSet;
  /** Given names that are no English words. */
  readonly givenNames: PhraseSet;
}

const NAME =
  /(?<![\p{L}’'-])(?:(Mr|Mrs|Ms|Miss|Mx|Dr)\.?\s)?(\p{Lu}\.?|\p{Lu}[\p{Ll}’'-]\p{L}*(?:-\p{Lu}\p{Ll}+)?)\s+(?:\p{Lu}\.\s?)*\p{Lu}[\p{L}’'-]+/gu;

/** Names of persons that need no label: a title, an initial or a known given name begins them. */
function plainNames(text: string, { givenNames }: OfficerWords): string[] {
  return matchesOf(text, NAME).flatMap(([name, title, first = '']) => {
    const isInitial = /^\p{Lu}\.?$/u.test(first) && first !== 'I' && first !== 'A';
    const isKnown = title !== undefined || isInitial || givenNames.matchesWhole(first);
    return isKnown && nameAtStart(name.replace(/^(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.?\s/u, '')) !== null ? [name] : [];
  });
}

/** What stands behind the label of a line, or all of it. */
const behindLabel = (text: string): string => text.slice(text.indexOf(':') + 1).trim();

/** The name that is all a line says, behind the label of a name or none: "Print name: R. Adeyemi", "R. Adeyemi". */
function nameAlone(text: string, { nameLabels }: OfficerWords): string | null {
  const colon = text.indexOf(':');
  if (colon >= 0 && !nameLabels.matchesWhole(text.slice(0, colon))) {
    return null;
  }
  const words = behindLabel(text);
  const name = nameAtStart(words);
  return name?.includes(' ') === true && words.replace(/[.,\s]+$/u, '').endsWith(name.split(' ').at(-1) ?? '')
    ? name
    : null;
}

/** How many lines above and below its role a name may stand in a signature; without a label, next to it. */
const REACH = 3;

function nameBeside(lines: readonly string[], index: number, words: OfficerWords): string | null {
  const from = Math.max(0, index - REACH);
  const near = lines.slice(from, index + REACH + 1).flatMap((line, at) => {
    const isNext = Math.abs(from + at - index) <= 1;
    return isNext || line.includes(':') ? [nameAlone(line, words)] : [];
  });
  return near.find((name) => name !== null) ?? null;
}

/** The name behind the words of a signature: "Signed for the authority: Ruth Adeyemi". */
function nameSigned(text: string, { signature }: OfficerWords): string | null {
  const match = signature.matchStart(text);
  return match === null ? null : nameAtStart(text.slice(match.end).replace(/^[\s:.…_–—-]+/u, ''));
}

/** The name behind a role: "Local authority contact: X. Brill", "on behalf of the council by X. Brill". */
function namesBehindRole(text: string, { roles }: OfficerWords): (string | null)[] {
  const colon = text.indexOf(':');
  const by = /\b(?:by|is)\s/iu.exec(text);
  return [
    colon >= 0 && roles.find(text.slice(0, colon)) !== null ? nameAtStart(behindLabel(text)) : null,
    by === null ? null : nameAtStart(text.slice(by.index + by[0].length)),
  ];
}

interface Signers {
  /** The child and the family, who sign for nobody else. */
  readonly family: ReadonlySet<string>;
  /** Those and the authors of advice. */
  readonly others: ReadonlySet<string>;
}

function signersOf({ people }: Plan): Signers {
  const named = (relations: readonly string[]): ReadonlySet<string> =>
    new Set(
      people.filter(({ relation }) => relations.includes(relation)).map(({ name }) => name.toLowerCase()),
    );
  return { family: named(['child', 'family']), others: named(['child', 'family', 'professional']) };
}

const TITLE = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.?\s/u;

/** Whether a line, with the lines around it, names an officer of the authority. */
function namesOfficer(
  lines: readonly string[],
  index: number,
  { words, signers }: { readonly words: OfficerWords; readonly signers: Signers },
): boolean {
  const text = lines[index] ?? '';
  const isNone = (name: string | null, of: ReadonlySet<string>): boolean =>
    name === null || words.vacant.matchStart(name) !== null || of.has(name.replace(TITLE, '').toLowerCase());
  if (words.roles.find(text) === null) {
    const name = words.others.find(text) === null ? nameSigned(text, words) : null;
    return !isNone(name, signers.others);
  }
  const names = [nameSigned(text, words), ...namesBehindRole(text, words), ...plainNames(text, words)];
  return (
    names.some((name) => !isNone(name, signers.family)) ||
    !isNone(nameBeside(lines, index, words), signers.family)
  );
}

const whereOf = ({ paragraph, table, row }: Place): string => JSON.stringify([paragraph, table, row]);

/** The lines of section K without those that tell whose advice they list: a "service manager" may have given it. */
function linesBesideAdvice({ advice, sections: { K } }: Plan, { signature }: OfficerWords): SectionLine[] {
  const told = advice.filter(({ types, date }) => types.length > 0 && date !== null);
  const places = new Set(told.map(({ place }) => whereOf(place)));
  return K.lines.filter(
    ({ text, place }) => signature.matchStart(text) !== null || !places.has(whereOf(place)),
  );
}

/** Whether lines of a cover or a signature name an officer of the authority. */
export function showsOfficer(plan: Plan, words: OfficerWords): boolean {
  const stated = plan.facts.texts.officer ?? [];
  if (stated.some(({ raw }) => /\p{L}/u.test(raw) && words.vacant.matchStart(raw) === null)) {
    return true;
  }
  const given = { words, signers: signersOf(plan) };
  const { setApart } = plan.sections.K;
  return [plan.outside, linesBesideAdvice(plan, words), setApart]
    .map((lines) => lines.map(({ text }) => text))
    .some((lines) => lines.some((_, index) => namesOfficer(lines, index, given)));
}
