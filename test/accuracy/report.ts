import { type Compared, type RuleFigures, ruleFigures, type Share, sharesBy } from './figures.ts';
import { wilson } from './wilson.ts';

const percent = (value: number): string => (Number.isNaN(value) ? '–' : `${(value * 100).toFixed(1)} %`);

function shareCells({ right, all }: Share): string {
  const { share, low, high } = wilson(right, all);
  return `${right} of ${all} | ${percent(share)} | ${percent(low)} to ${percent(high)}`;
}

function sharesTable(title: string, first: string, shares: ReadonlyMap<string, Share>): string[] {
  return [
    `## ${title}`,
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

/** The figures as a page of Markdown. */
export function accuracyReport(compared: readonly Compared[]): string {
  const by = (about: 'kind' | 'stage' | 'fact' | 'section', key: (one: Compared) => string) =>
    sharesBy(compared, about, key);
  const format = ({ document }: Compared): string => document.format;
  const layout = ({ document }: Compared): string => `${document.label.layout} (${document.format})`;
  return [
    '# Accuracy',
    '',
    `Measured on ${compared.length} invented documents; not an estimate for your archive. Labels come from the seeds of the`,
    'generator, never from the tool. Written by `npm run accuracy`.',
    '',
    ...sharesTable('Section states by format', 'format', by('section', format)),
    ...sharesTable('Section states by layout', 'layout', by('section', layout)),
    ...sharesTable('Facts by format', 'format', by('fact', format)),
    ...sharesTable('Kind by format', 'format', by('kind', format)),
    ...sharesTable('Stage by format', 'format', by('stage', format)),
    '## Findings by rule',
    '',
    '| rule | expected | found | missed | false | precision | recall | |',
    '|---|---|---|---|---|---|---|---|',
    ...ruleFigures(compared).map(ruleRow),
    '',
  ].join('\n');
}
