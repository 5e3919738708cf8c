import { ITEMS } from '../../fixtures/make/traps/grids.ts';
import { thePlan } from './base.ts';
import { provision } from './shown.ts';
import type { Trap } from './trap.ts';

const four = (name: string): string[] =>
  ['untagged', 'tagged', 'chromium', 'chromium-untagged'].map((by) => `traps/${name}.${by}.pdf`);

/** Shapes of PDF pages, each printed by LibreOffice and by Chromium, most of them with and without a structure tree. */
export const shapes: readonly Trap[] = [
  {
    title: 'Two columns of text',
    made: 'The whole plan in two columns; a table goes on in the next column',
    outcome: 'read',
    cases: [{ files: ['traps/two-columns.docx', ...four('two-columns')], gives: thePlan() }],
  },
  {
    title: 'Turned pages',
    made: 'As in trap 45',
    outcome: 'read',
    cases: [
      {
        files: ['traps/turned-pages.untagged.pdf', 'traps/turned-pages.chromium.pdf'],
        gives: thePlan({ findings: ['template-remnant A'] }),
      },
    ],
  },
  {
    title: 'Text boxes',
    made: 'The words of A and of G in framed boxes',
    outcome: 'read',
    cases: [
      {
        files: [
          'traps/boxes-on-pages.docx',
          'traps/boxes-on-pages.untagged.pdf',
          'traps/boxes-on-pages.chromium.pdf',
          'traps/boxes-on-pages.chromium-untagged.pdf',
        ],
        gives: thePlan(),
      },
    ],
  },
  {
    title: 'Tables without lines',
    made: 'A grid of short and long cells with nothing drawn between them',
    outcome: 'read',
    cases: [
      {
        files: ['traps/unruled-table.docx', ...four('unruled-table')],
        gives: thePlan({ without: ['F'] }),
        shows: [provision('F', ITEMS)],
      },
    ],
  },
  {
    title: 'Tables over several pages with their header row on each',
    made: 'As in trap 53',
    outcome: 'read',
    cases: [{ files: four('header-each-page'), gives: thePlan({ without: ['F'] }) }],
  },
];
