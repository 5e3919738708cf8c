import type { DocumentResult } from '../../model/result.ts';
import type { Scale } from '../../model/scale.ts';
import { SECTIONS } from '../../model/section.ts';
import type { ReportOptions } from '../options.ts';
import { listWords } from '../words.ts';
import { indicate } from './indicate.ts';

/** What every word of a scale is, wherever it is printed. */
export const INDICATIVE = 'Indicative, automated, text only';

export function coverageWords(coverage: number): string {
  return `${Math.floor(coverage * 100)}% of the rules that apply could be assessed`;
}

/** What the scale says of a plan, in sentences; none where no scale is chosen or nothing was audited. */
export function describeIndicative(document: DocumentResult, options: ReportOptions): string[] {
  const { scale } = options;
  if (scale === undefined || document.outcome !== 'audited' || document.kind !== 'plan') return [];
  const { word, coverage, capped, parts } = indicate(document, { rules: options.rules, ...scale });
  const why = capped === null || word === null ? '' : ` (no better, since ${capped})`;
  const said = word === null ? 'no word, since too little could be assessed' : `${word}${why}`;
  const bySection = SECTIONS.flatMap((section) => {
    const part = parts.get(section);
    return part === undefined ? [] : [`${section} ${part.word ?? 'no word'}`];
  });
  return [
    `${INDICATIVE}: ${said}; ${coverageWords(coverage)}.`,
    ...(bySection.length === 0 ? [] : [`By section, as indicative: ${listWords(bySection)}.`]),
  ];
}

/** What the words of a scale rest on, in sentences. */
export function describeScale({ title, source, words, deductions, leastCoverage }: Scale): string[] {
  const from = words.map(({ word, from: score }) => `${word} from ${score}`);
  const taken = `an error takes ${deductions.error} off the 100 of its section, a warning ${deductions.warning}`;
  return [
    `${INDICATIVE}: ${title}. ${source}`,
    `Of 100: ${listWords(from)}; ${taken}, once for each rule. Sections are weighted, and some defects cap the whole; below ${Math.round(leastCoverage * 100)}% of rules assessed there is no word.`,
  ];
}
