import type { Place } from '../../model/place.ts';
import type { Understanding, UnderstoodText } from '../../model/understanding.ts';
import type { Branch } from '../text/tree.ts';
import { placeWords, plural } from '../words.ts';
import { firstOf, placed } from './quote.ts';

const LINES_SHOWN = 3;

/** What belongs to no section, so that nothing is lost in silence: other lines, lists, unread parts. */
export function restBranches({ outside, lists, unread }: Understanding): Branch[] {
  return [
    {
      label: 'Outside every section:',
      text: outside.length === 0 ? 'nothing' : plural(outside.length, 'line'),
      below: stretches(outside).map(stretchBranch),
    },
    {
      label: 'Lists of contents and tables that explain the sections:',
      text: lists.length === 0 ? 'none' : `${plural(lists.length, 'line')}, set apart`,
      below: firstOf(lists, LINES_SHOWN),
    },
    {
      label: 'Could not be read:',
      text: unread.length === 0 ? 'nothing' : plural(unread.length, 'part'),
      ...(unread.length > 0 && { tone: 'warning' }),
      below: unread.map(({ what, location }) => ({
        text: what.replaceAll('-', ' '),
        aside: placed(location),
      })),
    },
  ];
}

type Outside = Understanding['outside'];

/** Lines after the same section belong together. */
function stretches(lines: Outside): Outside[] {
  const found: Outside[] = [];
  for (const line of lines) {
    const stretch = found.at(-1);
    if (stretch !== undefined && stretch[0]?.after === line.after) stretch.push(line);
    else found.push([line]);
  }
  return found;
}

function stretchBranch(lines: Outside): Branch {
  const after = lines[0]?.after ?? null;
  return {
    label: after === null ? 'Before the first section:' : `After section ${after}:`,
    text: plural(lines.length, 'line'),
    aside: rangeWords(lines),
    below: firstOf(lines, LINES_SHOWN),
  };
}

function rangeWords(lines: readonly UnderstoodText[]): string {
  const first = lines[0]?.location ?? {};
  const last = lines.at(-1)?.location ?? {};
  const to = first.page === last.page ? { paragraph: last.paragraph } : pageOf(last);
  return first.paragraph === last.paragraph
    ? placed(pageOf(first))
    : `(${placeWords(pageOf(first))} to ${placeWords(to)})`;
}

function pageOf({ page, paragraph }: Place): Place {
  return { page, paragraph };
}
