import type { Counter } from '../../model/counter.ts';
import type { DocumentResult } from '../../model/result.ts';
import { figure, listWords, plural } from '../words.ts';

/** Audited documents that no rate counts, and findings that are counted nowhere. */
export interface SetAside {
  readonly superseded: number;
  readonly ceased: number;
  readonly templates: number;
  /** Findings that somebody has decided to live with for a while, and findings that were known beforehand. */
  readonly waived: number;
  readonly baselined: number;
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
  const counts = { superseded: 0, ceased: 0, templates: 0, waived: 0, baselined: 0 };
  return {
    add: ({ outcome, kind, standing, waived, baselined }) => {
      if (outcome !== 'audited') return;
      counts.waived += waived.length;
      counts.baselined += baselined;
      if (kind !== 'plan') counts.templates += 1;
      else if (standing === 'superseded' || standing === 'ceased') counts[standing] += 1;
    },
    figures: () => counts,
  };
}

/** What the rates count and what they leave out, in sentences. */
export function describeRates(plans: number, setAside: SetAside): string {
  const { superseded, ceased, templates } = setAside;
  const aside = [
    ...(superseded > 0 ? [`${figure(superseded)} superseded`] : []),
    ...(ceased > 0 ? [`${figure(ceased)} ceased`] : []),
    ...(templates > 0 ? [plural(templates, 'blank template')] : []),
  ];
  const ending = aside.length === 0 ? '' : `; ${listWords(aside)} set aside`;
  return [`Rates count ${plural(plans, 'plan')}${ending}.`, ...describeLeftOut(setAside)].join(' ');
}

/** Findings that nobody has to act on, in a sentence; none where there are none. */
export function describeLeftOut({ waived, baselined }: SetAside): string[] {
  const parts = [
    ...(waived > 0 ? [`${figure(waived)} waived`] : []),
    ...(baselined > 0 ? [`${figure(baselined)} in the baseline`] : []),
  ];
  return parts.length === 0 ? [] : [`Left out are findings: ${listWords(parts)}.`];
}
