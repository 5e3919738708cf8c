import type { DocFile } from './file.ts';
import { type FormatRun, runAt } from './format-pages.ts';
import { type ParagraphProperties, paragraphProperties } from './paragraph-properties.ts';
import { pieceAt } from './pieces.ts';

/** A paragraph of the text: its first character, the one after its mark, and what its mark says. */
export interface DocParagraph {
  readonly start: number;
  readonly end: number;
  readonly properties: ParagraphProperties;
  /** Ended by the mark of a cell. */
  readonly endsCell: boolean;
}

const CELL_MARK = '\u0007';
const PARAGRAPH_END = /[\r\u0007\f]/g;

/** The paragraphs of a part of the text, in order. */
export function paragraphsBetween(file: DocFile, from: number, to: number): readonly DocParagraph[] {
  const paragraphs: DocParagraph[] = [];
  const last = Math.min(to, file.text.length);
  let start = from;
  while (start < last) {
    PARAGRAPH_END.lastIndex = start;
    const mark = PARAGRAPH_END.exec(file.text)?.index ?? last - 1;
    const end = Math.min(last, mark + 1);
    const properties = propertiesAt(file, end - 1);
    const endsCell = file.text[end - 1] === CELL_MARK || properties.endsInnerCell;
    paragraphs.push({ start, end, properties, endsCell });
    start = end;
  }
  return paragraphs;
}

const PLAIN: Pick<FormatRun, 'style' | 'modifiers'> = { style: 0, modifiers: [] };

function propertiesAt(file: DocFile, position: number): ParagraphProperties {
  const piece = pieceAt(file.pieces, position);
  const place = piece === undefined ? 0 : piece.offset + (position - piece.start) * piece.bytesPerCharacter;
  const run = runAt(file.paragraphRuns, place) ?? PLAIN;
  const modifiers = [...run.modifiers, ...(piece?.modifiers ?? [])];
  return paragraphProperties(file, { style: run.style, modifiers });
}
