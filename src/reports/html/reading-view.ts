import type {
  DocumentView,
  Look,
  ViewBlock,
  ViewCell,
  ViewPiece,
  ViewRow,
  ViewText,
} from '../../model/reading-view.ts';
import type { Severity } from '../../model/rule.ts';
import { findingAnchor, textAnchor } from './anchors.ts';
import { type Html, html, render } from './markup.ts';

/** What a page needs to show a view beside the findings of a document. */
export interface ViewOptions {
  /** The number of the document in the page. */
  readonly document: number;
  /** The level of the highest heading in the text. */
  readonly level: 3 | 5;
  /** The severity of each finding by its number. */
  readonly severities: ReadonlyMap<number, Severity>;
}

/** The text of a document with its evidence marked, in pieces of a page. */
export function* readingView(view: DocumentView, options: ViewOptions): Generator<string> {
  const state: Rendering = { options, heading: options.level - 1, linked: new Set() };
  for (const group of groupsOf(view.blocks)) yield render(groupHtml(group, state));
  if (view.furniture.length > 0) yield render(furnitureHtml(view.furniture, state));
  if (!view.isWhole)
    yield render(html`<p class="dim">The document goes on: only this much fits on a page.</p>\n`);
}

interface Rendering {
  readonly options: ViewOptions;
  /** The level of the last heading: none may be more than one below it. */
  heading: number;
  /** The findings whose first evidence has been shown. */
  readonly linked: Set<number>;
}

/** A block, or the items of a list that follow each other. */
type Group = ViewBlock | readonly ViewText[];

function* groupsOf(blocks: readonly ViewBlock[]): Generator<Group> {
  let items: ViewText[] = [];
  for (const block of blocks) {
    if (block.type === 'text' && block.role === 'list-item') {
      items.push(block);
      continue;
    }
    if (items.length > 0) yield items;
    items = [];
    yield block;
  }
  if (items.length > 0) yield items;
}

function groupHtml(group: Group, state: Rendering): Html {
  if (!('type' in group)) return html`<ul class="items">${group.map((item) => itemHtml(item, state))}</ul>\n`;
  return group.type === 'table' ? tableHtml(group.rows, state) : textHtml(group, state);
}

const DEEPEST_HEADING = 6;
const MOST_INDENT = 4;
/** A table of more columns scrolls sideways, in a box that the keyboard reaches. */
const MOST_COLUMNS = 6;

function textHtml(text: ViewText, state: Rendering): Html {
  if (text.role !== 'heading') return html`<p>${contentHtml(text, state)}</p>\n`;
  const wanted = state.options.level + text.level - 1;
  state.heading = Math.min(wanted, state.heading + 1, DEEPEST_HEADING);
  return html`<h${state.heading}>${contentHtml(text, state)}</h${state.heading}>\n`;
}

function itemHtml(item: ViewText, state: Rendering): Html {
  const depth = Math.min(Math.max(1, item.level), MOST_INDENT);
  return html`<li class="depth-${depth}">${contentHtml(item, state)}</li>`;
}

function contentHtml({ label, pieces }: ViewText, state: Rendering): Html {
  const before = label === null ? null : html`<span class="label">${label}</span> `;
  return html`${before}${pieces.map((piece) => pieceHtml(piece, state))}`;
}

function pieceHtml(piece: ViewPiece, state: Rendering): Html {
  const { evidence = [] } = piece;
  const text = lookedHtml(piece.looks, linesHtml(piece.text));
  const [first] = evidence;
  if (first === undefined) return text;
  const fresh = evidence.filter((number) => !state.linked.has(number));
  for (const number of fresh) state.linked.add(number);
  const loudest = loudestOf(evidence, state.options.severities);
  return html`${fresh.map((number) => referenceHtml(number, state.options))}<mark class="evidence-${loudest}">${text}</mark>`;
}

function referenceHtml(number: number, { document, severities }: ViewOptions): Html {
  const severity = severities.get(number) ?? 'info';
  return html`<a class="reference tag-${severity}" id="${textAnchor(document, number)}" href="#${findingAnchor(document, number)}" aria-label="Finding ${number}">${number}</a>`;
}

function loudestOf(evidence: readonly number[], severities: ViewOptions['severities']): Severity {
  const all = evidence.map((number) => severities.get(number) ?? 'info');
  return (['error', 'warning'] as const).find((severity) => all.includes(severity)) ?? 'info';
}

function linesHtml(text: string): Html {
  const lines = text.split('\n');
  return html`${lines.map((line, index) => html`${index === 0 ? null : html`<br>`}${line}`)}`;
}

const LOOKED: Readonly<Record<Look, (text: Html) => Html>> = {
  bold: (text) => html`<strong>${text}</strong>`,
  italic: (text) => html`<em>${text}</em>`,
  underlined: (text) => html`<u>${text}</u>`,
  struck: (text) => html`<s>${text}</s>`,
};

function lookedHtml(looks: readonly Look[], text: Html): Html {
  return [...new Set(looks)].reduce((inner, look) => LOOKED[look](inner), text);
}

function tableHtml(rows: readonly ViewRow[], state: Rendering): Html {
  const cell = (tag: 'th' | 'td', { rowSpan, columnSpan, blocks }: ViewCell): Html => {
    const content = [...groupsOf(blocks)].map((group) => groupHtml(group, state));
    return tag === 'th'
      ? html`<th scope="col" rowspan="${rowSpan}" colspan="${columnSpan}">${content}</th>`
      : html`<td rowspan="${rowSpan}" colspan="${columnSpan}">${content}</td>`;
  };
  return html`${gridStart(rows)}<table>
${rows.map(({ header, cells }) => html`<tr>${cells.map((one) => cell(header ? 'th' : 'td', one))}</tr>\n`)}</table></div>
`;
}

function gridStart(rows: readonly ViewRow[]): Html {
  const widthOf = ({ cells }: ViewRow): number => cells.reduce((sum, one) => sum + one.columnSpan, 0);
  const columns = rows.reduce((most, row) => Math.max(most, widthOf(row)), 0);
  if (columns <= MOST_COLUMNS) return html`<div class="grid">`;
  return html`<div class="grid wide" role="group" tabindex="0" aria-label="Table of ${columns} columns">`;
}

function furnitureHtml(furniture: readonly ViewText[], state: Rendering): Html {
  return html`<div class="furniture"><p><strong>On every page, or on some</strong></p>
<ul class="items">${furniture.map((text) => itemHtml(text, state))}</ul></div>
`;
}
