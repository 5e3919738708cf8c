import { dateInWords } from '../language/calendar.ts';
import type { AuditResult, DocumentResult, FactsResult } from '../model/result.ts';
import type { Severity } from '../model/rule.ts';
import { capitalised, figure, KIND_WORDS, listWords, plural, STAGE_WORDS, yearGroupWords } from './words.ts';

/** What the user can do about a stage that the document does not show. */
export const STAGE_UNKNOWN =
  'The stage of this plan is unknown, so rules that depend on it were not assessed: pass --stage draft, amended-draft, final or amended-final.';

/** What a result without findings does and does not mean. */
export const LIMITS =
  'This report never says more than the document shows. It cannot tell whether advice was sought, whether provision is made, or whether the plan is right for the child: a person has to judge that.';

/** "Final EHC plan of 10 January 2025 · Year 9 then, Year 10 now · aged 13 then · superseded". */
export function describeDocument(document: DocumentResult): string {
  const parts = [identity(document), ...ageParts(document.facts)];
  if (document.standing === 'superseded' || document.standing === 'ceased') parts.push(document.standing);
  return parts.join(' · ');
}

function identity({ kind, stage, facts }: DocumentResult): string {
  const what = KIND_WORDS[kind ?? 'other'];
  if (kind !== 'plan' || stage === null) return what;
  const dated = facts?.planDate ? ` of ${dateInWords(facts.planDate)}` : '';
  return stage === 'unknown'
    ? `${what}${dated}, stage unknown`
    : capitalised(`${STAGE_WORDS[stage]} ${what}${dated}`);
}

function ageParts(facts: FactsResult | null): string[] {
  if (facts === null) return [];
  const { yearGroup, yearGroupAsOf, ageYears } = facts;
  const age = ageYears === null ? [] : [`aged ${ageYears} then`];
  return [...yearParts(yearGroup, yearGroupAsOf), ...age];
}

/** The year group at the plan's date and at the run's; once where nothing has changed. */
function yearParts(then: number | null, now: number | null): string[] {
  const words = [then, now].map((year) => (year === null ? null : yearGroupWords(year)));
  if (words[0] !== null && words[0] === words[1]) return [words[0] ?? ''];
  const parts = words.flatMap((word, index) =>
    word === null ? [] : [`${word} ${index === 0 ? 'then' : 'now'}`],
  );
  return parts.length === 0 ? [] : [parts.join(', ')];
}

/** "Measured against 23 November 2026, with england 1.0.0 (law as at 1 September 2026)." */
export function describeRun(result: AuditResult): string {
  const packs = result.packs.map(
    ({ name, version, lawAsAt }) => `${name} ${version} (law as at ${dateInWords(lawAsAt)})`,
  );
  return `Measured against ${dateInWords(result.asOf)}, with ${listWords(packs)}.`;
}

const STATUS_WORDS = {
  complete: '',
  incomplete: ' Incomplete: not every document could be read in full.',
  partial: ' Interrupted: only what was finished is reported.',
};

/** "9 documents: 7 audited, 1 skipped, 1 unreadable.", and whether that is all. */
export function describeCounts({ summary }: AuditResult): string {
  const { documents, audited, skipped, unreadable, status } = summary;
  const counts = `${plural(documents, 'document')}: ${figure(audited)} audited, ${figure(skipped)} skipped, ${figure(unreadable)} unreadable.`;
  return `${counts}${STATUS_WORDS[status]}`;
}

/** What `--only` and `--except` left out, in a sentence; null where every rule was chosen. */
export function describeSelection({ selection }: AuditResult): string | null {
  const parts: string[] = [];
  if (selection.only.length > 0) parts.push(`only ${selection.only.join(', ')}`);
  if (selection.except.length > 0) parts.push(`all except ${selection.except.join(', ')}`);
  return parts.length === 0 ? null : `Rules chosen: ${parts.join('; ')}.`;
}

export function severityCounts(document: DocumentResult): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of document.findings) counts[severity] += 1;
  return counts;
}

/** "2 errors, 1 warning, 3 for information". */
export function countWords(counts: Readonly<Record<Severity, number>>): string {
  return [
    plural(counts.error, 'error'),
    plural(counts.warning, 'warning'),
    `${figure(counts.info)} for information`,
  ].join(', ');
}

/** What somebody has decided to live with: waived findings in sentences, with why, who and how long; those alike in one. */
export function describeWaived({ waived }: DocumentResult): string[] {
  const alike = Map.groupBy(waived, ({ rule, section, waiver }) => JSON.stringify([rule, section, waiver]));
  return [...alike.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const { rule, section, waiver } = first;
    const where = section === null ? '' : ` in section ${section}`;
    const places = others.length === 0 ? '' : `, ${plural(others.length + 1, 'place')}`;
    return `Waived until ${dateInWords(waiver.until)} by ${waiver.owner}: ${rule}${where}${places}. Reason: ${waiver.reason}`;
  });
}

/** The rules that were run and what became of them, in a sentence. */
export function describeRules(document: DocumentResult): string {
  const { passed, notAssessed, waived, baselined } = document;
  const parts = [
    `${plural(passed.length, 'rule')} found nothing to report`,
    `${figure(notAssessed.length)} could not be assessed`,
  ];
  if (waived.length > 0) parts.push(`${plural(waived.length, 'finding')} waived`);
  if (baselined > 0) parts.push(`${plural(baselined, 'finding')} in the baseline`);
  return `${listWords(parts)}.`;
}
