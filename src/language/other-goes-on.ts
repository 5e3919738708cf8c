/** Words for people beside the child, by the pronoun that stands for them. */
export type PeopleByPronoun = Readonly<Record<'she' | 'he', RegExp>>;

const OF_CHILD: PeopleByPronoun = { she: /\b(?:she|her|hers)\b/iu, he: /\b(?:he|him|his)\b/iu };

const OTHER = { she: 'he', he: 'she' } as const;

/** The pronoun that a sentence begins with, in small letters; null where it begins with another word. */
function pronounAtStart(sentence: string): 'she' | 'he' | null {
  const [, first] = /^\W*(She|He)\b/u.exec(sentence) ?? [];
  return first === undefined ? null : first === 'She' ? 'she' : 'he';
}

export interface Before {
  /** The sentences that may name whoever goes on. */
  readonly naming: readonly string[];
  /** Texts that tell by their pronouns whether the child is a boy or a girl. */
  readonly ofChild: readonly string[];
}

/** "Leo's mum says he is kind. She has epilepsy": whoever goes on as "she" is one of the people, as the child is "he". */
export function goesOnAsOther(
  sentence: string,
  { naming, ofChild }: Before,
  people: PeopleByPronoun,
): boolean {
  const own = pronounAtStart(sentence);
  return (
    own !== null &&
    ofChild.some((text) => OF_CHILD[OTHER[own]].test(text)) &&
    naming.some((text) => people[own].test(text))
  );
}
