import { ReadProblem } from '../../model/problem.ts';
import { openCompoundFile } from './compound-file.ts';
import { readFileInformation, type StoryLengths, type TableName } from './fib.ts';
import { readFonts } from './fonts.ts';
import { characterRuns, type FormatRun, paragraphRuns } from './format-pages.ts';
import { type Lists, readLists } from './lists.ts';
import { type Piece, readPieces } from './pieces.ts';
import { readStyles, type Styles } from './styles.ts';

/** An old Word file, opened: its text and what says how the text is to be taken. */
export interface DocFile {
  readonly lengths: StoryLengths;
  readonly hasMacros: boolean;
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly characterRuns: readonly FormatRun[];
  readonly paragraphRuns: readonly FormatRun[];
  readonly styles: Styles;
  readonly lists: Lists;
  readonly fonts: readonly string[];
  /** The stream WordDocument, which holds the formatting of sections too. */
  readonly stream: Uint8Array;
  /** Pictures, form fields and long formatting. */
  readonly data: Uint8Array;
  readonly table: (name: TableName) => Uint8Array;
}

/**
 * Opens an old Word file (Word 97 to 2003).
 *
 * @throws ReadProblem where it is damaged, encrypted or older; RangeError where one of its tables ends too early
 */
export function openDoc(bytes: Uint8Array): DocFile {
  const container = openCompoundFile(bytes);
  const stream = container.stream('WordDocument');
  if (stream === undefined) throw new ReadProblem('truncated', 'The part that holds its text is missing.');
  const information = readFileInformation(stream);
  const tables = container.stream(information.tableStream);
  if (tables === undefined) throw new ReadProblem('truncated');
  const table = (name: TableName): Uint8Array => {
    const [at, size] = information.placeOf(name);
    return tables.subarray(at, at + size);
  };
  const [listsAt, listsSize] = information.placeOf('lists');
  return {
    lengths: information.lengths,
    hasMacros: container.holds('_VBA_PROJECT'),
    ...readPieces(table('pieces'), stream),
    characterRuns: characterRuns(table('characterPages'), stream),
    paragraphRuns: paragraphRuns(table('paragraphPages'), stream),
    styles: readStyles(table('styles')),
    lists: readLists({
      definitions: listsSize === 0 ? new Uint8Array() : tables.subarray(listsAt),
      uses: table('listUses'),
    }),
    fonts: readFonts(table('fonts')),
    stream,
    data: container.stream('Data') ?? new Uint8Array(),
    table,
  };
}
