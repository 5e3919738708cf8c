import { capitalWords } from '../language/capital-names.ts';
import { matchesOf } from '../language/matches.ts';
import type { PhraseSet } from '../language/phrases.ts';
import type { Plan } from '../model/plan.ts';
import type { ChildNames } from './child-names.ts';

const CAPITALISED = /\p{Lu}[\p{Ll}'’-]+/gu;

/** "Gareth and Lucy Thornbury" in section A: two who share the child's family name. */
const PAIR =
  /(?<![\p{L}'’-])(\p{Lu}\p{Ll}[\p{L}'’-]*) (?:and|&) (\p{Lu}\p{Ll}[\p{L}'’-]*) (\p{Lu}[\p{L}'’-]+)/gu;

/** "His brothers Omar and Yusuf Rashid" are no parents. */
const SIBLINGS = /\b(?:brother|sister|sibling|twin|cousin|son|daughter)s?\b[^.]*$/iu;

function pairsIn({ sections: { A } }: Plan, child: ChildNames | null): string[] {
  return A.lines.flatMap(({ text }) =>
    matchesOf(text, PAIR).flatMap(({ 1: one = '', 2: other = '', 3: last = '', index }) =>
      child?.shared.has(last.toLowerCase()) && !SIBLINGS.test(text.slice(0, index))
        ? [one, other].filter((name) => !child.include(name))
        : [],
    ),
  );
}

/**
 * The names that the cover or section K gives under a parent's label or as authors of a parent's advice, and those of two
 * who share the child's family name.
 */
export function familyNames(plan: Plan, headings: PhraseSet, child: ChildNames | null): ReadonlySet<string> {
  const { people, advice, outside } = plan;
  const known = people.filter(({ relation }) => relation === 'family').map(({ name }) => name);
  const authors = advice.flatMap(({ types, author }) => (types.includes('parent') ? (author ?? []) : []));
  const beside = outside.flatMap(({ text }, index) => {
    const label = headings.matchStart(text);
    const rest =
      label === null ? '' : text.slice(label.end).replace(/^[^\p{L}]*(?:\([^)]*\))?[^\p{L}]*/u, '');
    return label === null ? [] : [rest === '' ? (outside[index + 1]?.text ?? '') : rest];
  });
  const names = [...known, ...authors, ...beside, ...pairsIn(plan, child)];
  return new Set(names.flatMap((name) => name.match(CAPITALISED) ?? []));
}

/** Names of the child, and words of the family's names. */
export interface Relations {
  readonly child: ChildNames | null;
  readonly family: ReadonlySet<string>;
}

/** "Mr and Mrs Rashid": who shares the child's family name and has a title is no child. */
const TITLES = /(?:\b(?:Mr|Mrs|Ms|Mx)\.?(?:\s+(?:and|&)\s+)?\s*)+$/u;

/** "A. Rashid": who shares the family name and has another initial is no child. */
const INITIAL = /(?<![\p{L}\d])(\p{Lu})\.?\s$/u;

function isRelative(before: string, { words }: ChildNames): boolean {
  const [, initial] = INITIAL.exec(before) ?? [];
  return initial !== undefined && [...words].every((word) => !word.startsWith(initial.toLowerCase()));
}

/** "Grace Okafor": who shares the family name behind another name is no child; "When Okafor" is nobody. */
const OTHER_NAME = /(?:^|[^\p{L}])(?:\p{Lu}[\p{Ll}'’-]+|parents) $/u;

const MONTH = /^(?:April|May|June|August)$/u;

/** "20 May 2026" names nobody. */
const isDay = (text: string, { word, start, end }: { word: string; start: number; end: number }): boolean =>
  MONTH.test(word) && (/\d\s$/u.test(text.slice(0, start)) || /^\s\d/u.test(text.slice(end)));

/** "Her mums hope", "his dads say". */
const TWO_OF_ONE = /\b(?:mums|mams|mothers|dads|fathers)\b/giu;

/** The text with names told by relation, so that "Amir told us" reads like "child told us". */
export function withRelations(text: string, { child, family }: Relations): string {
  let told = '';
  let from = 0;
  let isFamily = false;
  for (const capital of capitalWords(text)) {
    const { word, start, end } = capital;
    const between = text.slice(from, start);
    const isOwn = !isDay(text, capital) && (child?.include(word) ?? false);
    const before = told + between;
    if (isOwn && isFamily && between === ' ') {
      // "Neil Ashgrove-Tait": the family name behind a parent's own.
      told = before.trimEnd();
    } else if (isOwn && TITLES.test(before)) {
      told = `${before.replace(TITLES, '')}parents`;
    } else if (child?.shared.has(word.toLowerCase()) && !told.endsWith('child') && OTHER_NAME.test(before)) {
      told = before + word;
    } else if (isOwn && child !== null && isRelative(before, child)) {
      told = `${before.replace(INITIAL, '')}parents`;
    } else if (isOwn) {
      // A given name and a family name are one child.
      told += between === ' ' && told.endsWith('child') ? '' : `${between}child`;
    } else {
      told += `${between}${family.has(word) ? 'parents' : word}`;
    }
    isFamily = !isOwn && family.has(word);
    from = end;
  }
  return (told + text.slice(from)).replace(TWO_OF_ONE, 'parents');
}
