/** An A4 page, in twentieths of a point. */
interface Page {
  readonly width: number;
  readonly height: number;
}

const A4: Page = { width: 11_906, height: 16_838 };
const MARGIN = 964;

export type Orientation = 'portrait' | 'landscape';

/** Room for text between the margins. */
export function textWidth(orientation: Orientation): number {
  return (orientation === 'portrait' ? A4.width : A4.height) - 2 * MARGIN;
}

/** The properties of a section of pages, with page numbers at their foot. */
export function sectionXml(orientation: Orientation): string {
  const [width, height] = orientation === 'portrait' ? [A4.width, A4.height] : [A4.height, A4.width];
  const turned = orientation === 'portrait' ? '' : ' w:orient="landscape"';
  return `<w:sectPr><w:footerReference w:type="default" r:id="footer"/><w:pgSz w:w="${width}" w:h="${height}"${turned}/><w:pgMar w:top="${MARGIN}" w:right="${MARGIN}" w:bottom="${MARGIN}" w:left="${MARGIN}" w:header="480" w:footer="480" w:gutter="0"/></w:sectPr>`;
}

/** An empty paragraph that ends a section: what follows begins on a new page. */
export function sectionEnd(orientation: Orientation): string {
  return `<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>${sectionXml(orientation)}</w:pPr></w:p>`;
}
