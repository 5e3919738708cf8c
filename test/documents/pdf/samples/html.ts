import { PICTURE_PNG, type Picture, type Source, type SourceBlock, type SourceCell } from './source.ts';

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const list = (items: readonly string[]): string =>
  `<ul>${items.map((item) => `<li>${escape(item)}</li>`).join('')}</ul>`;

const image = ({ width, height }: Picture): string =>
  `<img alt="" style="width:${width}cm;height:${height}cm" src="data:image/png;base64,${PICTURE_PNG}">`;

function cellBody(cell: SourceCell): string {
  if (cell.picture !== undefined) return image(cell.picture);
  const plain = cell.text.filter((text) => !text.startsWith('* '));
  const bullets = cell.text.filter((text) => text.startsWith('* ')).map((text) => text.slice(2));
  const body = plain.map((text) => `<p>${escape(text)}</p>`).join('');
  return bullets.length > 0 ? body + list(bullets) : body;
}

function row(cells: readonly SourceCell[], tag: string): string {
  const parts = cells.map(
    (cell) => `<${tag} colspan="${cell.span ?? 1}" rowspan="${cell.down ?? 1}">${cellBody(cell)}</${tag}>`,
  );
  return `<tr>${parts.join('')}</tr>`;
}

function block(source: SourceBlock): string {
  if ('heading' in source) return `<h${source.level}>${escape(source.heading)}</h${source.level}>`;
  if ('text' in source)
    return source.bold ? `<p><b>${escape(source.text)}</b></p>` : `<p>${escape(source.text)}</p>`;
  if ('bullets' in source) return list(source.bullets);
  if ('picture' in source) return `<p>${image(source.picture)}</p>`;
  if ('columns' in source)
    return `<div class="columns">${source.columns.map((text) => `<p>${escape(text)}</p>`).join('')}</div>`;
  const columns = source.widths.map((width) => `<col style="width:${width}%">`).join('');
  const [first = [], ...others] = source.rows;
  const head = source.header ? `<thead>${row(first, 'th')}</thead>` : '';
  const body = (source.header ? others : source.rows).map((cells) => row(cells, 'td')).join('');
  return `<table class="${source.ruled ? 'ruled' : 'plain'}">${columns}${head}<tbody>${body}</tbody></table>`;
}

/** The page as a case system would print it from a browser. */
export function html(source: Source): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escape(source.title)}</title><style>
@page { size: A4; margin: 22mm 20mm; @top-center { content: "${source.running}"; font-size: 9pt } @bottom-center { content: "Page " counter(page) " of " counter(pages); font-size: 9pt } }
body { font: 11pt "Liberation Sans", sans-serif }
table { border-collapse: collapse; width: 100%; table-layout: fixed; margin: 8pt 0 }
.ruled td, .ruled th { border: 1px solid #333 }
td, th { padding: 3pt; vertical-align: top; text-align: left; font-weight: normal }
td p, th p { margin: 0 0 3pt 0 }
.columns { column-count: 2; column-gap: 12mm }
</style></head><body><h1>${escape(source.title)}</h1>${source.blocks.map(block).join('\n')}</body></html>`;
}
