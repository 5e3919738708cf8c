import type { Counter } from '../../model/counter.ts';
import type { DocumentResult } from '../../model/result.ts';
import { figure, listWords, plural } from '../words.ts';

/** Audited documents that no rate counts. */
export interface SetAside {
  readonly superseded: number;
  readonly ceased: number;
  readonly templates: number;
}

/** Whether findings are counted: the document was audited, and no other version stands in its place. */
export function isOpen({ outcome, standing }: DocumentResult): boolean {
  return outcome === 'audited' && standing !== 'superseded' && standing !== 'ceased';
}

/** Whether rates count it: each child's current plan, or a plan whose standing is unknown. */
export function isCounted(document: DocumentResult): boolean {
  return isOpen(document) && document.kind === 'plan';
}

export function planCounter(): Counter<number> {
  let plans = 0;
  return { add: () => void (plans += 1), figures: () => plans };
}

export function setAsideCounter(): Counter<SetAside> {
  const counts = { superseded: 0, ceased: 0, templates: 0 };
  return {
    add: ({ outcome, kind, standing }) => {
      if (outcome !== 'audited') return;
      if (kind !== 'plan') counts.templates += 1;
      else if (standing === 'superseded' || standing === 'ceased') counts[standing] += 1;
    },
    figures: () => counts,
  };
}

/** What the rates count and what they leave out, in a sentence. */
export function describeRates(plans: number, { superseded, ceased, templates }: SetAside): string {
  const aside = [
    ...(superseded > 0 ? [`${figure(superseded)} superseded`] : []),
    ...(ceased > 0 ? [`${figure(ceased)} ceased`] : []),
    ...(templates > 0 ? [plural(templates, 'blank template')] : []),
  ];
  const ending = aside.length === 0 ? '' : `; ${listWords(aside)} set aside`;
  return `Rates count ${plural(plans, 'plan')}${ending}.`;
}
