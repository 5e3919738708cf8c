import { AGENCY_TITLES } from '../../model/agency.ts';
import { type AuditResult, type DocumentResult, RATINGS } from '../../model/result.ts';
import { adulthood } from '../adulthood.ts';
import { agencyRows } from '../contributions.ts';
import { countWords, describeRun, describeSelection, severityCounts } from '../describe.ts';
import { countedPlans, describeRates, openFirst, ratingCounts, reviewAges, ruleRows } from '../figures.ts';
import { groupNotAudited } from '../grouping.ts';
import { type TextOptions, titleOf } from '../options.ts';
import { capitalised, figure, plural, RATING_WORDS, share, yearGroupWords } from '../words.ts';
import { archiveFindings } from './across.ts';
import { bar, heading, type Paper, paragraph, table } from './paper.ts';

const RULES_SHOWN = 10;
const PLANS_SHOWN = 10;

type Setting = TextOptions & { readonly paper: Paper };

/** A summary of many documents in at most `width` columns. */
export function* archiveText(result: AuditResult, options: Setting): Iterable<string> {
  const { paper } = options;
  const plans = countedPlans(result);
  yield* headerLines(result, paper);
  yield* notAuditedLines(result, paper);
  if (plans.length > 0) {
    yield* ratingLines(plans, paper);
    yield* agencyLines(result, plans, paper);
    yield* reviewLines(result, paper);
    yield* adulthoodLines(plans, options);
  }
  yield* ruleLines(result, options);
  yield* archiveFindings(result, paper);
  yield* openFirstLines(result, paper);
  yield* nextLines(paper);
}

const STATUS_WORDS = {
  complete: '',
  incomplete: ' Incomplete: not every document could be read in full.',
  partial: ' Interrupted: only what was finished is reported.',
};

function headerLines(result: AuditResult, paper: Paper): string[] {
  const { documents, audited, skipped, unreadable, status } = result.summary;
  const counts = `${plural(documents, 'document')}: ${figure(audited)} audited, ${figure(skipped)} skipped, ${figure(unreadable)} unreadable.`;
  const selection = describeSelection(result);
  return [
    ...paragraph(paper, `${counts}${STATUS_WORDS[status]}`, { paint: paper.chalk.bold }),
    ...paragraph(paper, describeRun(result), { paint: paper.chalk.dim }),
    ...(selection === null ? [] : paragraph(paper, selection)),
    ...paragraph(paper, describeRates(result)),
  ];
}

function notAuditedLines({ documents }: AuditResult, paper: Paper): string[] {
  const groups = groupNotAudited(documents);
  if (groups.length === 0) return [];
  const lines = heading(paper, 'Not audited, or not in full');
  for (const { what, message, hint, documents: members } of groups) {
    lines.push(
      ...paragraph(paper, message, {
        indent: 2,
        label: `${capitalised(what)}: `,
        labelPaint: paper.chalk.yellow.bold,
      }),
    );
    lines.push(...members.flatMap(({ path }) => paragraph(paper, path, { indent: 4, label: '- ' })));
    lines.push(...paragraph(paper, hint, { indent: 4, label: 'Next: ', labelPaint: paper.chalk.dim }));
  }
  return lines;
}

function ratingLines(plans: readonly DocumentResult[], paper: Paper): string[] {
  const counts = ratingCounts(plans, 'overall');
  const rows = RATINGS.map((rating) => [
    RATING_WORDS[rating],
    share(counts[rating], plans.length),
    bar(counts[rating], plans.length, barRoom(paper)),
  ]);
  return [
    ...heading(paper, 'Ratings'),
    ...table(paper, { head: ['Rating', 'Plans', ''], first: 30, words: [2] }, rows),
  ];
}

function agencyLines(result: AuditResult, plans: readonly DocumentResult[], paper: Paper): string[] {
  const rows = agencyRows(result, plans).map((row) => [
    AGENCY_TITLES[row.agency],
    row.withoutContribution === null ? '-' : share(row.withoutContribution, plans.length),
    figure(row.plans),
    figure(row.findings),
  ]);
  return [
    ...heading(paper, 'By agency'),
    ...table(paper, { head: ['Who acts', 'Plans lacking its part', 'Plans', 'Findings'] }, rows),
    ...paragraph(paper, LACKING, { indent: 2, paint: paper.chalk.dim }),
  ];
}

const LACKING = 'Lacking its part: section B, C or D is blank or missing, or says only "not known".';

function reviewLines(result: AuditResult, paper: Paper): string[] {
  const ages = reviewAges(result);
  const total = ages.reduce((sum, { plans }) => sum + plans, 0);
  const rows = ages.map(({ words, plans }) => [
    words,
    share(plans, total),
    bar(plans, total, barRoom(paper)),
  ]);
  return [
    ...heading(paper, 'Age of the last review'),
    ...table(paper, { head: ['Since the last review', 'Plans', ''], first: 30, words: [2] }, rows),
  ];
}

function adulthoodLines(plans: readonly DocumentResult[], { paper, ...options }: Setting): string[] {
  const figures = adulthood(plans, options);
  const unknown =
    figures.unknown === 0
      ? ''
      : ` ${plural(figures.unknown, 'plan')} without a year group could not be told.`;
  const sentence = `Year 9 or above: ${plural(figures.plans, 'plan')}, of which ${share(figures.withFindings, figures.plans)} with something to put right.${unknown}`;
  const rows = figures.byRule.map(({ rule, plans: count }) => [
    titleOf(rule, options),
    share(count, figures.plans),
  ]);
  const years = figures.byYear.map(
    ({ year, plans: count, withFindings }) => `${yearGroupWords(year)}: ${withFindings} of ${count}`,
  );
  return [
    ...heading(paper, 'Preparation for adulthood'),
    ...paragraph(paper, sentence, { indent: 2 }),
    ...(years.length === 0 ? [] : paragraph(paper, `${years.join(', ')}.`, { indent: 2 })),
    ...(rows.length === 0 ? [] : table(paper, { head: ['Rule', 'Plans'], first: ruleRoom(paper) }, rows)),
  ];
}

function ruleLines(result: AuditResult, { paper, ...options }: Setting): string[] {
  const all = ruleRows(result);
  if (all.length === 0) return ['', ...paragraph(paper, 'No rule found anything to report.')];
  const shown = all.slice(0, RULES_SHOWN);
  const rows = shown.map(({ rule, plans, findings }) => [
    titleOf(rule, options),
    figure(plans),
    figure(findings),
  ]);
  const title =
    shown.length < all.length ? `Most frequent of ${plural(all.length, 'rule')} with findings` : 'By rule';
  return [
    ...heading(paper, title),
    ...table(paper, { head: ['Rule', 'Plans', 'Findings'], first: ruleRoom(paper) }, rows),
  ];
}

function openFirstLines(result: AuditResult, paper: Paper): string[] {
  const first = openFirst(result, PLANS_SHOWN);
  if (first.length === 0) return [];
  const lines = heading(paper, 'Open these first');
  for (const [index, document] of first.entries()) {
    const label = `${String(index + 1).padStart(4)}. `;
    lines.push(...paragraph(paper, document.path, { label, paint: paper.chalk.bold }));
    lines.push(
      ...paragraph(paper, countWords(severityCounts(document)), {
        indent: label.length,
        paint: paper.chalk.dim,
      }),
    );
  }
  return lines;
}

function nextLines(paper: Paper): string[] {
  return [
    '',
    ...paragraph(paper, 'One plan in full:    ehc-audit check FILE'),
    ...paragraph(paper, 'All of them:         ehc-audit check PATH -o report.html'),
    ...paragraph(paper, 'A rule explained:    ehc-audit explain RULE'),
  ];
}

function barRoom(paper: Paper): number {
  return Math.min(paper.width - 56, 40);
}

function ruleRoom(paper: Paper): number {
  return Math.min(paper.width - 26, 90);
}
