import { dateInWords } from '../../language/calendar.ts';
import type { Figures } from '../figures/archive.ts';
import { type ReportOptions, titleOf } from '../options.ts';
import type { OverviewPart } from './part.ts';

/** What somebody has decided to live with, why and how long; without tables where nothing is waived. */
export function waivedPart({ waivers }: Figures, options: ReportOptions): OverviewPart {
  return {
    id: 'waived',
    title: 'Waived findings',
    tables:
      waivers.length === 0
        ? []
        : [
            {
              caption: 'Findings that count for nothing until a day, the first to end before the others',
              columns: [
                { title: 'Rule', kind: 'words' },
                { title: 'Until', kind: 'words' },
                { title: 'By', kind: 'words' },
                { title: 'Because', kind: 'words' },
                { title: 'Plans', kind: 'figure' },
                { title: 'Findings', kind: 'figure' },
              ],
              rows: waivers.map(({ rule, waiver, plans, findings }) => ({
                cells: [
                  titleOf(rule, options),
                  dateInWords(waiver.until),
                  waiver.owner,
                  waiver.reason,
                  plans,
                  findings,
                ],
                rule,
              })),
              isDetail: true,
            },
          ],
  };
}
