import type { Caution } from '../model/caution.ts';
import type { Revisions } from '../model/document.ts';

/** What a reader came across that its user should know of, in words for each kind; nothing of it was run or fetched. */
export interface Suspects {
  /** "macros", "a script that starts when it is opened". */
  readonly active: Set<string>;
  /** "a template", "pictures". */
  readonly outside: Set<string>;
  /** "hidden text", "text in the colour of the paper": left out of the text. */
  readonly unseen: Set<string>;
  /** The same, where something behind it may show it: kept as text. */
  readonly perhapsUnseen: Set<string>;
}

export function createSuspects(): Suspects {
  return { active: new Set(), outside: new Set(), unseen: new Set(), perhapsUnseen: new Set() };
}

/** What is told of them; a file like any other has none. */
export function cautionsOf({ active, outside, unseen, perhapsUnseen }: Suspects): {
  readonly cautions?: readonly Caution[];
} {
  const texts = [
    sentence('It was not taken as text of the plan:', unseen),
    sentence('It was taken as text, as it may be seen all the same:', perhapsUnseen),
  ].filter((part) => part !== null);
  const cautions: readonly (Caution | null)[] = [
    caution('active-content', sentence('It holds', active)),
    caution('outside-references', sentence('It names', outside)),
    caution('unseen-text', texts.length === 0 ? null : texts.join(' ')),
  ];
  const told = cautions.filter((one) => one !== null);
  return told.length === 0 ? {} : { cautions: told };
}

/** The same of a reader that counts hidden runs; text that colour or size hides is one of them, and told already. */
export function cautionsOfRuns({
  revisions,
  suspects,
}: {
  readonly revisions: Revisions;
  readonly suspects: Suspects;
}): ReturnType<typeof cautionsOf> {
  if (revisions.hiddenRuns > 0 && suspects.unseen.size === 0) suspects.unseen.add('hidden text');
  return cautionsOf(suspects);
}

function caution(code: Caution['code'], detail: string | null): Caution | null {
  return detail === null ? null : { code, detail };
}

function sentence(start: string, things: ReadonlySet<string>): string | null {
  return things.size === 0 ? null : `${start} ${[...things].toSorted().join(', ')}.`;
}
