import { display } from '../../language/display.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML, its unprintable characters shown. */
export function xmlText(text: string): string {
  return display(text)
    .replace(/[&<>"]/gu, (sign) => ENTITIES[sign] ?? sign)
    .replace(/[\ufffe\uffff]/gu, '\uFFFD');
}

/** A run of plain text. */
export function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${xmlText(text)}</w:t></w:r>`;
}

/** A figure that Word works out, with what it comes to until then. */
export function field(instruction: 'PAGE' | 'NUMPAGES' | 'SEQ Table \\* ARABIC', now: string): string {
  return `<w:fldSimple w:instr=" ${instruction} "><w:r><w:t>${now}</w:t></w:r></w:fldSimple>`;
}

export type ParagraphStyle =
  | 'Normal'
  | 'Title'
  | 'Subtitle'
  | 'Heading1'
  | 'Heading2'
  | 'ListBullet'
  | 'Caption'
  | 'TableText'
  | 'TableFigure';

/** A paragraph in a style; `inside` is XML of runs already, `properties` of the paragraph. */
export function paragraphXml(style: ParagraphStyle, inside: string, properties = ''): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}</w:pPr>${inside}</w:p>`;
}
