import { dateInWords } from '../../language/calendar.ts';
import { AGENCIES, AGENCY_TITLES } from '../../model/agency.ts';
import type { SavableResult } from '../../model/archive-facts.ts';
import { describeCounts } from '../describe.ts';
import { type Figures, figuresOf } from '../figures/archive.ts';
import { type Before, beforeOf } from '../figures/before.ts';
import { describeRates } from '../figures/counted.ts';
import type { ReportOptions } from '../options.ts';
import { figure, plural } from '../words.ts';
import { annexSections } from './annex.ts';
import { type BoardPaper, type BoardSection, paragraph } from './content.ts';
import { openLedger } from './ledger.ts';
import { foundSentences, type Telling } from './sentences.ts';
import { LEAST } from './suppress.ts';
import { tracedFigures } from './traced.ts';

/** The paper as every format of it shows it: one page of drafted sentences, and an annex with their sources. */
export function boardPaper(result: SavableResult, options: ReportOptions): BoardPaper {
  const figures = figuresOf(result, options);
  const before = beforeOf(result, options);
  const sample = sampleSentence(result, options);
  const telling: Telling = {
    ledger: openLedger(sample !== null),
    isSample: sample !== null,
    before,
    options,
  };
  const audited = {
    title: 'What was audited',
    blocks: [
      paragraph([describeCounts(result), describeRates(figures.plans, figures.setAside)].join(' ')),
      ...(sample === null ? [] : [paragraph(sample)]),
    ],
  };
  const titles = {
    title: 'Quality of education, health and care plans',
    subtitle: `Paper for the board, with figures as at ${dateInWords(result.asOf)}. Drafted by a program from the text of plans: to be read and completed by the officer who presents it.`,
  };
  if (figures.plans < LEAST) {
    const few = `Fewer than ${LEAST} plans were audited: no figures are given, since they could be those of known children.`;
    return { ...titles, page: [audited, { title: 'What was found', blocks: [paragraph(few)] }], annex: [] };
  }
  const page: BoardSection[] = [
    audited,
    {
      title: 'What was found',
      blocks: [{ kind: 'list', items: foundSentences(tracedFigures(figures, options), telling) }],
    },
    ...changeSections(before),
    { title: 'What the board is asked to do', blocks: [{ kind: 'list', items: asks(figures) }] },
  ];
  return { ...titles, page, annex: annexSections({ ...telling, result, figures }) };
}

/** That rates are those of a sample, and what their intervals are; null where everything was audited. */
function sampleSentence({ archiveFacts }: SavableResult, { sampleOf }: ReportOptions): string | null {
  const interval =
    'Rates have a 95% interval (Wilson): the rate in all of them lies in it, if the sample was drawn at random.';
  if (sampleOf !== undefined) return `The plans are a sample of ${figure(sampleOf)}. ${interval}`;
  if (archiveFacts === undefined || archiveFacts.shard.of === 1) return null;
  const { shard, inputs } = archiveFacts;
  return `This is part ${shard.index} of ${shard.of} of ${plural(inputs.documents, 'document')}, chosen by a hash of their paths. ${interval}`;
}

function changeSections(before: Before | null): BoardSection[] {
  if (before === null || before.changes === null) return [];
  const { documents, findings } = before.changes;
  const sentence = `Of the findings of ${dateInWords(before.asOf)}, in ${plural(documents.both, 'document')} of both audits: ${figure(findings.gone)} are no longer there, ${figure(findings.open)} are still open, and of ${figure(findings.untold)} nobody can tell now. ${figure(findings.added)} are new.`;
  return [{ title: 'What has changed', blocks: [paragraph(sentence)] }];
}

/** What agencies can put right, with blanks for what no program can know. */
function asks({ agencies }: Figures): string[] {
  const acting = AGENCIES.filter((agency) => agencies[agency].findings > 0).map((agency) => {
    const { plans, findings } = agencies[agency];
    return `${AGENCY_TITLES[agency]}: agree who puts right ${plural(findings, 'finding')} in ${plural(plans, 'plan')}: [who], by [date].`;
  });
  return [
    ...acting,
    'Have a sample of these plans read by people, and hold their judgement against these figures: [who], by [date].',
  ];
}
