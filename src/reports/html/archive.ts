import { AGENCY_TITLES } from '../../model/agency.ts';
import { type AuditResult, RATINGS } from '../../model/result.ts';
import { type Adulthood, describeAdulthood } from '../adulthood.ts';
import { agencyRows, CONTRIBUTIONS } from '../contributions.ts';
import { describeReviews, type Figures, reviewAges, ruleRows } from '../figures.ts';
import { type ReportOptions, titleOf } from '../options.ts';
import { capitalised, figure, RATING_WORDS, SECTION_TITLES, share, yearGroupWords } from '../words.ts';
import { type Html, html } from './markup.ts';
import { barOf, dataTable } from './table.ts';

export function ratingsPart({ plans, ratings }: Figures): Html {
  const counts = ratings.overall;
  const rows = RATINGS.map((rating) => [
    RATING_WORDS[rating],
    share(counts[rating], plans),
    barOf(counts[rating], plans, rating),
  ]);
  const columns = [
    { title: 'Rating' },
    { title: 'Plans', kind: 'figure' },
    { title: '', kind: 'bar' },
  ] as const;
  return dataTable({ caption: 'Plans by their overall rating', columns }, rows);
}

export function agenciesPart(result: AuditResult, figures: Figures): Html {
  const acting = agencyRows(result, figures.contributions).map((row) => [
    AGENCY_TITLES[row.agency],
    row.withoutContribution === null ? 'Does not apply' : share(row.withoutContribution, figures.plans),
    figure(row.plans),
    figure(row.findings),
  ]);
  return html`<p>An agency's part is lacking where the section on its needs (B, C or D) is blank or missing, or says only “not known”.</p>
${dataTable(
  {
    caption: 'Who can put findings right',
    columns: [
      { title: 'Agency' },
      { title: 'Plans lacking its part', kind: 'figure' },
      { title: 'Plans with findings', kind: 'figure' },
      { title: 'Findings', kind: 'figure' },
    ],
    wide: true,
  },
  acting,
)}${contributionTable(figures)}`;
}

function contributionTable({ plans, contributions }: Figures): Html {
  const rows = contributions.map(({ agency, section, counts }) => [
    html`${AGENCY_TITLES[agency]}: <strong>${section}</strong> ${SECTION_TITLES[section]}`,
    ...CONTRIBUTIONS.map((name) => share(counts[name], plans)),
  ]);
  const columns = [
    { title: 'Agency and section' },
    ...CONTRIBUTIONS.map((name) => ({ title: capitalised(name), kind: 'figure' as const })),
  ];
  return dataTable({ caption: 'What stands in the sections each agency writes', columns, wide: true }, rows);
}

export function reviewsPart(result: AuditResult): Html {
  const ages = reviewAges(result);
  const total = ages.reduce((sum, { plans }) => sum + plans, 0);
  const rows = ages.map(({ words, plans }) => [words, share(plans, total), barOf(plans, total)]);
  const columns = [
    { title: 'Time since the last review' },
    { title: 'Plans', kind: 'figure' },
    { title: '', kind: 'bar' },
  ] as const;
  return html`<p>${describeReviews(ages)}</p>
${dataTable({ caption: 'Plans by the age of their last review', columns }, rows)}`;
}

export function adulthoodPart(figures: Adulthood, options: ReportOptions): Html {
  return html`<p>${describeAdulthood(figures)}</p>
${figures.byYear.length === 0 ? null : yearTable(figures.byYear)}${figures.byRule.length === 0 ? null : adulthoodRules(figures, options)}`;
}

function yearTable(years: Adulthood['byYear']): Html {
  const rows = years.map(({ year, plans, withFindings }) => [
    capitalised(yearGroupWords(year)),
    figure(plans),
    share(withFindings, plans),
    barOf(withFindings, plans),
  ]);
  const columns = [
    { title: 'Year group' },
    { title: 'Plans', kind: 'figure' },
    { title: 'With findings', kind: 'figure' },
    { title: '', kind: 'bar' },
  ] as const;
  return dataTable({ caption: 'Preparation for adulthood by year group', columns }, rows);
}

function adulthoodRules({ byRule, plans }: Adulthood, options: ReportOptions): Html {
  const rows = byRule.map(({ rule, plans: count }) => [
    titleOf(rule, options),
    share(count, plans),
    barOf(count, plans),
  ]);
  const columns = [
    { title: 'What is absent' },
    { title: 'Plans', kind: 'figure' },
    { title: '', kind: 'bar' },
  ] as const;
  return dataTable({ caption: 'What is absent, of plans in Year 9 or above', columns }, rows);
}

export function rulesPart(result: AuditResult, options: ReportOptions): Html {
  const rows = ruleRows(result);
  if (rows.length === 0) return html`<p>No rule found anything to report.</p>\n`;
  const cells = rows.map(({ rule, plans, findings }) => [
    html`${titleOf(rule, options)}<br><span class="rule">${rule}</span>`,
    figure(plans),
    figure(findings),
  ]);
  const columns = [
    { title: 'Rule' },
    { title: 'Plans', kind: 'figure' },
    { title: 'Findings', kind: 'figure' },
  ] as const;
  return dataTable({ caption: 'Rules with findings, most plans first', columns }, cells);
}
