import { capitalWords } from '../language/capital-names.ts';
import type { PhraseSet } from '../language/phrases.ts';
import type { Plan } from '../model/plan.ts';
import type { ChildNames } from './child-names.ts';

const CAPITALISED = /\p{Lu}[\p{Ll}'’-]+/gu;

/** The names that the cover or section K gives under a parent's label or as authors of a parent's advice. */
export function familyNames({ people, advice, outside }: Plan, headings: PhraseSet): ReadonlySet<string> {
  const known = people.filter(({ relation }) => relation === 'family').map(({ name }) => name);
  const authors = advice.flatMap(({ types, author }) => (types.includes('parent') ? (author ?? []) : []));
  const beside = outside.flatMap(({ text }, index) => {
    const label = headings.matchStart(text);
    const rest =
      label === null ? '' : text.slice(label.end).replace(/^[^\p{L}]*(?:\([^)]*\))?[^\p{L}]*/u, '');
    return label === null ? [] : [rest === '' ? (outside[index + 1]?.text ?? '') : rest];
  });
  return new Set([...known, ...authors, ...beside].flatMap((names) => names.match(CAPITALISED) ?? []));
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

/** The text with names told by relation, so that "Amir told us" reads like "child told us". */
export function withRelations(text: string, { child, family }: Relations): string {
  let told = '';
  let from = 0;
  let isFamily = false;
  for (const { word, start, end } of capitalWords(text)) {
    const between = text.slice(from, start);
    const isOwn = child?.include(word) ?? false;
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
  return told + text.slice(from);
}
