import { RATINGS, type Rating } from '../../model/result.ts';
import { SECTIONS } from '../../model/section.ts';
import type { Figures } from '../figures.ts';
import { capitalised, SECTION_TITLES, share } from '../words.ts';
import { type Html, html } from './markup.ts';
import { scrolling } from './table.ts';

const CAPTION = 'Plans by the rating of each section';

/** Sections down, ratings across; the figure says what the shade says. */
export function heatMapTable({ plans, ratings }: Figures): Html {
  const rows = SECTIONS.map(
    (section) =>
      html`<tr><th scope="row"><strong>${section}</strong> ${SECTION_TITLES[section]}</th>${RATINGS.map(
        (rating) => heatCell(rating, ratings[section][rating], plans),
      )}</tr>\n`,
  );
  const table = html`<table class="heat">
<caption>${CAPTION}</caption>
<thead><tr><th scope="col">Section</th>${RATINGS.map((rating) => html`<th scope="col">${capitalised(rating)}</th>`)}</tr></thead>
<tbody>
${rows}</tbody>
</table>
`;
  return scrolling(CAPTION, table);
}

/** Three shades: under a tenth, under half, half and more. */
function heatCell(rating: Rating, count: number, total: number): Html {
  const part = total === 0 ? 0 : count / total;
  const shade = part >= 0.5 ? 3 : part >= 0.1 ? 2 : 1;
  return html`<td class="cell-${rating}-${shade}">${share(count, total)}</td>`;
}
