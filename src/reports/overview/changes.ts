import { dateInWords } from '../../language/calendar.ts';
import type { Before } from '../figures/before.ts';
import { figure, plural } from '../words.ts';
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
    ['Were there, and nobody can tell now', findings.untold],
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
      `Documents are matched by their paths. ${figure(documents.added)} are in this result only, and ${figure(documents.gone)} in the earlier one only: their findings are in none of these figures. Versions that are superseded count in neither.`,
    ],
  };
}
