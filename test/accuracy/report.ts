import { fileURLToPath } from 'node:url';
import { wilson } from '../../src/reports/figures/wilson.ts';
import { type Compared, type RuleFigures, ruleFigures, type Share, sharesBy } from './figures.ts';
import { misreadings } from './misreadings.ts';

/** Where the page stands. */
export const RESULTS = fileURLToPath(new URL('RESULTS.md', import.meta.url));

/** What was compared: plans of the generator, and plans in layouts by people who had not seen the program. */
export interface ComparedGroups {
  readonly generated: readonly Compared[];
  readonly unseen: readonly Compared[];
}

const percent = (value: number): string => (Number.isNaN(value) ? '–' : `${(value * 100).toFixed(1)} %`);

function shareCells({ right, all }: Share): string {
  const { share, low, high } = wilson(right, all);
  return `${right} of ${all} | ${percent(share)} | ${percent(low)} to ${percent(high)}`;
}

function sharesTable(title: string, first: string, shares: ReadonlyMap<string, Share>): string[] {
  return [
    `### ${title}`,
    '',
    `| ${first} | right | share | 95 % interval |`,
    '|---|---|---|---|',
    ...[...shares].map(([key, share]) => `| ${key} | ${shareCells(share)} |`),
    '',
  ];
}

/** Fewer positives than this say nothing about a rule's recall. */
const ENOUGH = 30;

function ruleRow({ rule, hits, misses, falseFindings }: RuleFigures): string {
  const precision = wilson(hits, hits + falseFindings);
  const recall = wilson(hits, hits + misses);
  const few = hits + misses < ENOUGH ? 'too few' : '';
  return `| ${rule} | ${hits + misses} | ${hits} | ${misses} | ${falseFindings} | ${percent(precision.share)} | ${percent(recall.share)} | ${few} |`;
}

/** Shares of what was read right, of one group of documents. */
function readingTables(compared: readonly Compared[]): string[] {
  const by = (about: 'kind' | 'stage' | 'fact' | 'section', key: (one: Compared) => string) =>
    sharesBy(compared, about, key);
  const format = ({ document }: Compared): string => document.format;
  const layout = ({ document }: Compared): string => `${document.label.layout} (${document.format})`;
  return [
    ...sharesTable('Section states by format', 'format', by('section', format)),
    ...sharesTable('Section states by layout', 'layout', by('section', layout)),
    ...sharesTable('Facts by format', 'format', by('fact', format)),
    ...sharesTable('Kind by format', 'format', by('kind', format)),
    ...sharesTable('Stage by format', 'format', by('stage', format)),
  ];
}

function misreadingsTable(compared: readonly Compared[]): string[] {
  const rows = misreadings(compared).map(
    ({ plan, formats, about, name, expected, actual }) =>
      `| ${plan} | ${formats.join(', ')} | ${about === name ? name : `${about} ${name}`} | ${expected} | ${actual} |`,
  );
  return [
    '### Read otherwise than labelled',
    '',
    '| plan | formats | what | label | read |',
    '|---|---|---|---|---|',
    ...rows,
    '',
  ];
}

/** The figures as a page of Markdown. */
export function accuracyReport({ generated, unseen }: ComparedGroups): string {
  return [
    '# Accuracy',
    '',
    `Measured on ${generated.length + unseen.length} invented documents; not an estimate for your archive. Written by \`npm run accuracy\`.`,
    '',
    '## Plans of the generator',
    '',
    `${generated.length} documents. Labels come from the seeds of the generator, never from the tool.`,
    '',
    ...readingTables(generated),
    '### Findings by rule',
    '',
    '| rule | expected | found | missed | false | precision | recall | |',
    '|---|---|---|---|---|---|---|---|',
    ...ruleFigures(generated).map(ruleRow),
    '',
    '## Layouts written without sight of the code',
    '',
    `${unseen.length} documents by people who had not seen the program; their labels say what each plan states, not what the`,
    'rules must find. The code has been improved since it first read them, so these are no figures of a first reading.',
    'What is read otherwise is listed below them; some of it is a matter of opinion.',
    '',
    ...readingTables(unseen),
    ...misreadingsTable(unseen),
  ].join('\n');
}
