import { ReadProblem } from '../../model/problem.ts';
import { viewOf } from './compound-file.ts';

/** How many characters each part of the text has, in the order in which the parts follow each other. */
export interface StoryLengths {
  readonly body: number;
  readonly footnotes: number;
  readonly headers: number;
  readonly macros: number;
  readonly comments: number;
  readonly endnotes: number;
  readonly textBoxes: number;
  readonly headerTextBoxes: number;
}

/** What the file information block says at the beginning of the stream WordDocument (MS-DOC 2.5). */
export interface FileInformation {
  readonly tableStream: '0Table' | '1Table';
  readonly lengths: StoryLengths;
  /** Offset and size of each part of the table stream. */
  readonly placeOf: (name: TableName) => readonly [at: number, size: number];
}

/** Where the block keeps offset and size of a part, as the number of the pair (MS-DOC 2.5.6). */
const PAIRS = {
  styles: 1,
  footnoteReferences: 2,
  footnoteTexts: 3,
  sections: 6,
  headerTexts: 11,
  characterPages: 12,
  paragraphPages: 13,
  fonts: 15,
  documentProperties: 31,
  pieces: 33,
  shapes: 40,
  headerShapes: 41,
  endnoteReferences: 46,
  endnoteTexts: 47,
  drawings: 50,
  textBoxTexts: 56,
  headerTextBoxTexts: 58,
  lists: 73,
  listUses: 74,
} as const;

export type TableName = keyof typeof PAIRS;

const WORD_97 = 0xa5ec;
const BEFORE_97 = 0xa5dc;
const FIRST_NUMBER_OF_97 = 0x00c0;
const ENCRYPTED = 0x0100;
const USES_TABLE_1 = 0x0200;
const PAIRS_AT = 0x9a;
const PAIR_BYTES = 8;

/**
 * Reads the block.
 *
 * @throws ReadProblem `encrypted`, or `unsupported-format` for files of Word 6 and Word 95; RangeError where
 * the stream ends too early
 */
export function readFileInformation(stream: Uint8Array): FileInformation {
  const view = viewOf(stream);
  const kind = view.getUint16(0, true);
  if (kind === BEFORE_97 || (kind === WORD_97 && view.getUint16(2, true) < FIRST_NUMBER_OF_97)) {
    throw new ReadProblem(
      'unsupported-format',
      'It is a file of Word 6 or Word 95: open it in Word or LibreOffice and save it as .docx.',
    );
  }
  if (kind !== WORD_97) throw new ReadProblem('truncated');
  const flags = view.getUint16(10, true);
  if ((flags & ENCRYPTED) !== 0) throw new ReadProblem('encrypted');
  return {
    tableStream: (flags & USES_TABLE_1) === 0 ? '0Table' : '1Table',
    lengths: storyLengths(view),
    placeOf(name) {
      const at = PAIRS_AT + PAIRS[name] * PAIR_BYTES;
      return [view.getUint32(at, true), view.getUint32(at + 4, true)];
    },
  };
}

function storyLengths(view: DataView): StoryLengths {
  const length = (at: number): number => view.getUint32(at, true);
  return {
    body: length(0x4c),
    footnotes: length(0x50),
    headers: length(0x54),
    macros: length(0x58),
    comments: length(0x5c),
    endnotes: length(0x60),
    textBoxes: length(0x64),
    headerTextBoxes: length(0x68),
  };
}
