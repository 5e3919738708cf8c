import type { Understanding, UnderstoodItems, UnderstoodSection } from '../../model/understanding.ts';
import type { Branch } from '../text/tree.ts';
import { plural, SECTION_TITLES, STATE_WORDS } from '../words.ts';
import { headingBranches } from './headings.ts';
import { itemCount } from './items.ts';
import { quotation, shortQuotation } from './quote.ts';
import { areaSummary, setApartSummary, subheadingSummary } from './set-apart.ts';

const HEADINGS_SHOWN = 3;

/** All sections in the order of their letters, each in a few lines. */
export function sectionsBranch({ sections, items }: Understanding): Branch {
  return { label: 'Sections', text: '', below: sections.map((section) => sectionBranch(section, items)) };
}

function sectionBranch(section: UnderstoodSection, items: UnderstoodItems): Branch {
  return {
    label: section.section.padEnd(2),
    text: `${SECTION_TITLES[section.section]}: ${stateWords(section, items)}`,
    ...(section.state === 'missing' || section.state === 'unread' ? { tone: 'warning' as const } : {}),
    below: [
      ...headingBranches(section, HEADINGS_SHOWN),
      ...decidedBranch(section),
      ...textBranch(section),
      ...subheadingSummary(section),
      ...areaSummary(section),
      ...setApartSummary(section),
    ],
  };
}

/** "written, 12 lines, 8 items of provision". */
export function stateWords({ section, state, lines }: UnderstoodSection, items: UnderstoodItems): string {
  const count = state === 'content' ? itemCount(section, items) : null;
  const size = lines.length === 0 ? null : plural(lines.length, 'line');
  return [STATE_WORDS[state], size, count].filter((part) => part !== null).join(', ');
}

/** The words that decided a state other than content, or why there are none. */
export function decidedBranch({ state, decidedBy, lines, setApart }: UnderstoodSection): Branch[] {
  if (decidedBy !== null) return [{ label: 'Decided by:', ...quotation(decidedBy) }];
  if (state === 'unread')
    return [{ text: 'A picture, or another part that could not be read, stands there.' }];
  if (state !== 'blank') return [];
  if (lines.length > 0) return [{ text: 'What stands there says nothing.' }];
  return setApart.length === 0
    ? [{ text: 'Nothing stands below its heading.' }]
    : [{ text: 'Only the form’s own words and headings stand there.' }];
}

function textBranch({ state, lines }: UnderstoodSection): Branch[] {
  const [first] = lines;
  return state === 'content' && first !== undefined
    ? [{ label: 'Text begins:', ...shortQuotation(first) }]
    : [];
}
