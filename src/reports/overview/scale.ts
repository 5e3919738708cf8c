import type { Scale } from '../../model/scale.ts';
import type { Figures } from '../figures/archive.ts';
import { coverageWords, describeScale } from '../scale/describe.ts';
import { capitalised, SECTION_TITLES } from '../words.ts';
import type { OverviewPart } from './part.ts';
import type { OverviewTable } from './table.ts';

const NO_WORD = 'No word: too little could be assessed';

/** Plans by the words of the scale that is chosen. */
export function scalePart(figures: Figures, scale: Scale): OverviewPart {
  const { words, plans } = figures;
  return {
    id: 'scale',
    title: 'Indicative words',
    before: describeScale(scale),
    tables:
      words === null
        ? []
        : [wordTable(figures, scale), sectionTable(words.parts, scale), cappedTable(figures)],
    after: words === null || plans === 0 ? [] : [`On average ${coverageWords(words.coverage)}.`],
  };
}

export function wordTable({ words, plans }: Figures, scale: Scale): OverviewTable {
  return {
    caption: 'Plans by their indicative word',
    columns: [
      { title: 'Indicative, automated, text only', kind: 'words' },
      { title: 'Plans', kind: 'figure', compared: true },
    ],
    rows: ['', ...scale.words.map(({ word }) => word)]
      .toSorted((one, other) => Number(one === '') - Number(other === ''))
      .map((word) => ({
        cells: [
          word === '' ? NO_WORD : capitalised(word),
          { count: words?.overall.get(word) ?? 0, total: plans },
        ],
      })),
    bar: 1,
  };
}

function sectionTable(parts: NonNullable<Figures['words']>['parts'], scale: Scale): OverviewTable {
  const words = [...scale.words.map(({ word }) => word), ''];
  return {
    caption: 'Sections by their indicative word, of the plans in which rules judge them',
    columns: [
      { title: 'Section', kind: 'words' },
      ...words.map((word) => ({
        title: word === '' ? 'No word' : capitalised(word),
        kind: 'figure' as const,
      })),
    ],
    rows: [...parts].flatMap(([part, counts]) => {
      const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
      if (total === 0 || part === 'plan') return [];
      const cells = words.map((word) => ({ count: counts.get(word) ?? 0, total }));
      return [{ cells: [`${part} · ${SECTION_TITLES[part]}`, ...cells] }];
    }),
    isDetail: true,
  };
}

function cappedTable({ words, plans }: Figures): OverviewTable {
  return {
    caption: 'Why words are no better than they are',
    columns: [
      { title: 'No better, since', kind: 'words' },
      { title: 'Plans', kind: 'figure' },
    ],
    rows: [...(words?.capped ?? [])].map(([because, count]) => ({
      cells: [capitalised(because), { count, total: plans }],
    })),
    isDetail: true,
  };
}
