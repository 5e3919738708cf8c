import type { CalendarDate } from '../../model/calendar-date.ts';
import type { Measure } from '../../model/inspection.ts';
import type { DocumentResult, Finding } from '../../model/result.ts';
import type { ReportOptions } from '../options.ts';
import { isInForce, reviewAgeOf } from './reviews.ts';
import { type RuleStates, rulesNamed } from './rule-states.ts';

/** What one document adds to a share: so many of so many, and whether nobody could tell. */
export interface Tally {
  readonly count: number;
  readonly total: number;
  readonly untold: number;
}

export type Tallying = (document: DocumentResult, states: RuleStates) => Tally;

export type ShareMeasure = Exclude<Measure, { readonly measure: 'weeks' | 'months' | 'changes' }>;

const NOTHING: Tally = { count: 0, total: 0, untold: 0 };
const UNTOLD: Tally = { count: 0, total: 0, untold: 1 };

function yesOrNo(isSo: boolean): Tally {
  return { count: isSo ? 1 : 0, total: 1, untold: 0 };
}

/** How a measure counts one document. */
export function tallying(
  measure: ShareMeasure,
  { asOf, ...options }: ReportOptions & { readonly asOf: CalendarDate },
): Tallying {
  switch (measure.measure) {
    case 'found':
    case 'shown':
      return byRules(measure, rulesNamed(measure.rules, options));
    case 'sections':
      return ({ sections }) =>
        yesOrNo(measure.sections.some((one) => measure.states.includes(sections[one]?.state ?? 'missing')));
    case 'reviewed':
      return (document) =>
        isInForce(document) ? yesOrNo(measure.ages.includes(reviewAgeOf(document, asOf))) : NOTHING;
    case 'agency':
      return ({ findings }) => yesOrNo(findings.some(({ agency }) => agency === measure.agency));
    case 'outcomes':
    case 'provision':
      return byItems(measure);
  }
}

type RuleMeasure = Extract<Measure, { readonly measure: 'found' | 'shown' }>;

/** `found` needs one rule that could tell; `shown` would say too much where one could not. */
function byRules(measure: RuleMeasure, rules: readonly string[]): Tallying {
  const isMeant = meaning(measure);
  return (_, { findings, passed, untold }) => {
    const isFound = rules.some((rule) => findings.get(rule)?.some(isMeant));
    const couldTell = rules.some((rule) => passed.has(rule) || findings.has(rule));
    const isOpen = rules.some((rule) => untold.has(rule) && !findings.has(rule));
    if (measure.measure === 'found') {
      if (isFound || couldTell) return yesOrNo(isFound);
      return isOpen ? UNTOLD : NOTHING;
    }
    if (isFound) return yesOrNo(false);
    if (isOpen) return UNTOLD;
    return couldTell ? yesOrNo(true) : NOTHING;
  };
}

/** Whether a finding is one that the measure means; what it does not hold cannot rule it out. */
export function meaning({
  sections,
  where = {},
}: Pick<RuleMeasure, 'sections' | 'where'>): (finding: Finding) => boolean {
  return ({ section, data }) =>
    (sections === undefined || (section !== null && sections.includes(section))) &&
    Object.entries(where).every(([name, value]) => data[name] === undefined || data[name] === value);
}

type ItemMeasure = Extract<Measure, { readonly measure: 'outcomes' | 'provision' }>;

function byItems(measure: ItemMeasure): Tallying {
  return ({ items }) => {
    if (items === undefined) return UNTOLD;
    const shown =
      measure.measure === 'outcomes'
        ? items.outcomes.map((item) => measure.with.every((member) => item[member] !== null))
        : items.provision
            .filter(({ section }) => measure.sections?.includes(section) ?? true)
            .map((item) => measure.with.every((member) => item[member] !== null));
    return { count: shown.filter(Boolean).length, total: shown.length, untold: 0 };
  };
}
