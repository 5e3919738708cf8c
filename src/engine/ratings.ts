import type { Plan } from '../model/plan.ts';
import type { Finding, Rating } from '../model/result.ts';
import { SECTIONS, type SectionLetter } from '../model/section.ts';
import type { Assessment } from './assess.ts';
import { severityAt } from './severity.ts';

const WORST_FIRST: readonly Rating[] = ['red', 'amber', 'grey', 'green'];

function ofFindings(findings: readonly Finding[]): Rating | null {
  if (findings.some(({ severity }) => severity === 'error')) {
    return 'red';
  }
  return findings.some(({ severity }) => severity === 'warning') ? 'amber' : null;
}

/** Sections that an error-level rule should have judged and could not; null for the whole document. */
function undecided({ outcomes, stage }: Assessment): Set<SectionLetter | null> {
  const rules = outcomes
    .filter(({ outcome, rule }) => outcome === 'not-assessed' && severityAt(rule.severity, stage) === 'error')
    .map(({ rule }) => rule);
  return new Set(rules.flatMap(({ section }) => (section.length === 0 ? [null] : section)));
}

/**
 * Ratings by section and `overall`: red any error; amber any warning; grey unread, or no finding where an
 * error-level rule was not assessed; else green. Overall is the worst, grey only where nothing is red or amber.
 */
export function ratingsOf(
  plan: Plan,
  assessment: Assessment,
  findings: readonly Finding[],
): Record<string, Rating> {
  const open = undecided(assessment);
  const rate = (section: SectionLetter | null): Rating => {
    const own = findings.filter((finding) => finding.section === section);
    const unread = section !== null && plan.sections[section].state === 'unread';
    const grey = unread || (own.length === 0 && open.has(section));
    return ofFindings(own) ?? (grey ? 'grey' : 'green');
  };
  const bySection = SECTIONS.map((letter) => [letter, rate(letter)] as const);
  const all = [rate(null), ...bySection.map(([, rating]) => rating)];
  const overall = WORST_FIRST.find((rating) => all.includes(rating)) ?? 'green';
  return { overall, ...Object.fromEntries(bySection) };
}
