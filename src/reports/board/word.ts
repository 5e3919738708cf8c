import type { SavableResult } from '../../model/archive-facts.ts';
import { type Orientation, sectionEnd, sectionXml, textWidth } from '../docx/page.ts';
import {
  CONTENT_TYPES,
  coreXml,
  DOCUMENT_RELATIONS,
  documentXml,
  FOOTER,
  ROOT_RELATIONS,
  SETTINGS,
} from '../docx/parts.ts';
import { NUMBERING, STYLES } from '../docx/styles.ts';
import { tableXml } from '../docx/table.ts';
import { paragraphXml, run } from '../docx/text.ts';
import type { ReportOptions } from '../options.ts';
import { beginPackage } from '../zip-package.ts';
import type { BoardBlock, BoardPaper, BoardSection } from './content.ts';
import { boardPaper } from './paper.ts';

/**
 * The board paper as a Word document (ECMA-376): one page upright, its annex across. Headings, captions, heads of
 * tables and the language are what Word and screen readers know them by.
 */
export function* boardWord(result: SavableResult, options: ReportOptions): Iterable<Uint8Array> {
  const paper = boardPaper(result, options);
  const file = beginPackage();
  const parts: readonly (readonly [string, string])[] = [
    ['[Content_Types].xml', CONTENT_TYPES],
    ['_rels/.rels', ROOT_RELATIONS],
    ['word/document.xml', documentXml(bodyXml(paper))],
    ['word/_rels/document.xml.rels', DOCUMENT_RELATIONS],
    ['word/styles.xml', STYLES],
    ['word/numbering.xml', NUMBERING],
    ['word/settings.xml', SETTINGS],
    ['word/footer.xml', FOOTER],
    ['docProps/core.xml', coreXml(paper.title)],
  ];
  for (const [name, text] of parts) {
    const part = file.begin(name);
    part.write(text);
    part.end();
  }
  file.end();
  yield* file.take();
}

function bodyXml({ title, subtitle, page, annex }: BoardPaper): string {
  const numbers = tableNumbers();
  const onPage = page.map((section) => sectionBody(section, { level: 1, orientation: 'portrait', numbers }));
  const opening = [paragraphXml('Title', run(title)), paragraphXml('Subtitle', run(subtitle)), ...onPage];
  if (annex.length === 0) return [...opening, sectionXml('portrait')].join('');
  return [
    ...opening,
    sectionEnd('portrait'),
    paragraphXml('Heading1', run('Annex')),
    ...annex.map((section) => sectionBody(section, { level: 2, orientation: 'landscape', numbers })),
    sectionXml('landscape'),
  ].join('');
}

function tableNumbers(): () => number {
  let number = 0;
  return () => {
    number += 1;
    return number;
  };
}

interface Setting {
  readonly level: 1 | 2;
  readonly orientation: Orientation;
  /** The number of the next table. */
  readonly numbers: () => number;
}

function sectionBody({ title, blocks }: BoardSection, setting: Setting): string {
  const heading = paragraphXml(setting.level === 1 ? 'Heading1' : 'Heading2', run(title));
  return [heading, ...blocks.map((block) => blockXml(block, setting))].join('');
}

function blockXml(block: BoardBlock, { orientation, numbers }: Setting): string {
  switch (block.kind) {
    case 'paragraph':
      return paragraphXml('Normal', run(block.text));
    case 'list':
      return block.items.map((item) => paragraphXml('ListBullet', run(item))).join('');
    case 'table':
      // A paragraph has to stand between two tables, or Word joins them: the caption of the next, or this one.
      return `${tableXml(block.table, { number: numbers(), room: textWidth(orientation) })}${paragraphXml('TableText', '')}`;
  }
}
