import { SET_APART } from '../../model/section.ts';
import type { UnderstoodSection } from '../../model/understanding.ts';
import type { Branch } from '../text/tree.ts';
import { capitalised, plural } from '../words.ts';
import { quotation, quoted } from './quote.ts';
import { AREA_WORDS, setApartCount, setApartWords } from './words.ts';

type SetApart = UnderstoodSection['setApart'];

function ofForm({ setApart }: UnderstoodSection): SetApart {
  return setApart.filter(({ as }) => as !== 'sub-heading');
}

/** How many lines do not count as the writer's, and why. */
export function setApartSummary(section: UnderstoodSection): Branch[] {
  const lines = ofForm(section);
  const counts = SET_APART.flatMap((as) => {
    const count = lines.filter((line) => line.as === as).length;
    return count === 0 ? [] : [setApartCount(as, count)];
  });
  return counts.length === 0 ? [] : [{ label: 'Set apart as the form’s:', text: counts.join(', ') }];
}

/** Every line that does not count as the writer's, and why. */
export function setApartBranch(section: UnderstoodSection): Branch[] {
  const lines = ofForm(section);
  return lines.length === 0
    ? []
    : [
        {
          label: 'Set apart as the form’s:',
          text: plural(lines.length, 'line'),
          below: lines.map((line) => ({
            ...quotation(line),
            label: `${capitalised(setApartWords(line.as))}:`,
          })),
        },
      ];
}

export function subheadingSummary({ setApart }: UnderstoodSection): Branch[] {
  const texts = setApart.filter(({ as }) => as === 'sub-heading').map(({ text }) => quoted(text));
  return texts.length === 0 ? [] : [{ label: 'Sub-headings:', text: [...new Set(texts)].join(', ') }];
}

/** How many lines stand under each area of need. */
export function areaSummary({ lines }: UnderstoodSection): Branch[] {
  const areas = [...new Set(lines.flatMap(({ area }) => area ?? []))];
  const counts = areas.map(
    (area) => `${AREA_WORDS[area]} (${plural(lines.filter((line) => line.area === area).length, 'line')})`,
  );
  return counts.length === 0 ? [] : [{ label: 'Areas of need:', text: counts.join(', ') }];
}
