import type { Hit } from '../model/check.ts';
import type { Evidence } from '../model/plan.ts';
import type { SectionLetter } from '../model/section.ts';

/** Words that should have gone before the plan did. */
export interface Leftover extends Evidence {
  readonly section: SectionLetter | null;
  /** The case of the rule it belongs to. */
  readonly as: string;
}

/** One finding for each kind of leftover in each section: forty prompts of one section are one piece of work. */
export function hitsOf(leftovers: readonly Leftover[]): Hit[] {
  const groups = Map.groupBy(leftovers, ({ as, section }) => `${as} ${section ?? ''}`);
  return [...groups.values()].flatMap((group): Hit[] => {
    const [first] = group;
    if (first === undefined) {
      return [];
    }
    const { section, as, text, place } = first;
    const data = { count: group.length, ...(section === null ? {} : { section }) };
    return [{ absentFrom: [], section, case: as, evidence: { text, place }, data }];
  });
}
