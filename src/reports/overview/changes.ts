import { dateInWords } from '../../language/calendar.ts';
import type { Before } from '../figures/before.ts';
import { figure, listWords, plural } from '../words.ts';
import type { OverviewPart } from './part.ts';

/** What has become of the findings of an earlier result; the other parts hold its figures beside those of now. */
export function changesPart({ asOf, changes, notes }: Before): OverviewPart {
  const title = 'Before and after';
  const before = [`Held against the earlier result of ${dateInWords(asOf)}.`, ...notes];
  if (changes === null) return { id: 'before', title, before, tables: [] };
  const { documents, findings } = changes;
  const rows: readonly (readonly [string, number])[] = [
    ['No longer there', findings.gone],
    ['New', findings.added],
    ['Still open', findings.open],
    ['Waived, known or not told now', findings.untold],
  ];
  return {
    id: 'before',
    title,
    before,
    tables: [
      {
        caption: `Findings in the ${plural(documents.both, 'document')} of both results`,
        columns: [
          { title: 'Findings that are', kind: 'words' },
          { title: 'Findings', kind: 'figure' },
        ],
        rows: rows.map(([words, count]) => ({ cells: [words, count] })),
      },
    ],
    after: [
      `Documents are matched by their paths. ${figure(documents.added)} count now and did not then; ${figure(documents.gone)} counted then and do not now, because they are gone, superseded or could not be read. Their findings are in none of these figures.`,
    ],
  };
}

/** The same of one document alone, in sentences. */
export function describeChanges({ asOf, changes, notes }: Before): string {
  const earlier = `the earlier result of ${dateInWords(asOf)}`;
  if (changes === null) return notes.join(' ');
  const { documents, findings } = changes;
  if (documents.both === 0) return [`This document does not count in ${earlier}.`, ...notes].join(' ');
  const parts = [
    `${plural(findings.gone, 'finding')} no longer there`,
    `${figure(findings.added)} new`,
    `${figure(findings.open)} still open`,
    ...(findings.untold === 0 ? [] : [`${figure(findings.untold)} waived, known or not told now`]),
  ];
  return [`Since ${earlier}: ${listWords(parts)}.`, ...notes].join(' ');
}
