import { nameAtStart } from '../language/person-names.ts';
import { rightOf } from './cell-context.ts';
import type { Field } from './fields.ts';
import { cellsInRow } from './grid-cells.ts';
import { cellText, type Grid, type Line } from './lines.ts';
import type { Recogniser } from './recogniser.ts';
import { isSignatureRow, standsUnderSignature, tablesBelowSignature } from './signature-tables.ts';
import { isOthers, opensSignature } from './signature-words.ts';
import { afterSeparator } from './titles.ts';

const LABELLED = /^([^:]{3,60}):\s*(\S.*)$/su;

/** "H. Delaroche". */
const INITIAL = /^(\p{Lu})\.?\s+(\p{Lu}[\p{L}'’-]+)$/u;

/** An officer's name in full where some line prints it so: beside "H. Delaroche" stands "Honor Delaroche". */
export function inFull(name: string, lines: readonly Line[]): string {
  const [, initial = '', family = ''] = INITIAL.exec(name) ?? [];
  if (family === '') return name;
  const full = new RegExp(`(?<!\\p{L})(${initial}\\p{Ll}[\\p{L}'’-]+ ${family})(?!\\p{L})`, 'u');
  return lines.flatMap(({ text }) => full.exec(text)?.[1] ?? [])[0] ?? name;
}

/** The label of the day, with the day. */
const DAY = /\sdated?\b.*$/isu;

/** "Signed Ann Hale, Head of SEND": the signature's words and those behind them, as of a label. */
function unlabelled(recogniser: Recogniser, text: string): readonly [string, string, string] {
  const bare = afterSeparator(text);
  const match = recogniser.signOff.matchStart(bare);
  return match === null || match.start > 0
    ? [text, '', '']
    : [text, bare.slice(0, match.end), bare.slice(match.end).trim()];
}

/** Behind the label in "Signed: ________", where the line is for the pen. */
const TO_SIGN_ON = /^\s*[:._…–—-][\s:._…–—-]*$/u;

/** The words that say who signed: those behind the label, or below a line that is for the pen. */
const wordsOfSigner = (words: string, below: Line | undefined): string =>
  (TO_SIGN_ON.test(words) && below?.cell === null ? below.text : words).replace(DAY, '');

/** "Signed | Ann Hale | Post | SEND officer | Dated | 3 May 2026": the words beside the signature's label in a table. */
function besideLabel(recogniser: Recogniser, { text, cell }: Line): string {
  const beside = cell?.column === 1 ? rightOf(cell) : undefined;
  const isOurs = beside !== undefined && cell !== null && isSignatureRow(recogniser, cell);
  return isOurs && !isOthers(recogniser, text) ? cellText(beside) : '';
}

/** Where an office begins right behind a name, without a comma: "Ann Hale SEND Officer", "Ann Hale Post-16 Lead". */
const OFFICE =
  /(?<=\p{Ll}\s+)(?:SENDC?O?|SENC?O?|EHCP?|\p{Lu}[\p{L}-]*\d\S*|\p{Lu}\p{Ll}+ (?:and|&) \p{Lu}\p{Ll}+ (?:Officer|Manager|Lead|Adviser))\b.*$/su;

/** The name that the words of a signature begin with. */
const signerIn = (words: string): string | null => nameAtStart(words.replace(OFFICE, ''));

/** "Name | Position | Date" over the officer's, in tables right under "Signed for the council". */
function inTable(recogniser: Recogniser, grid: Grid): Field[] {
  const [head] = cellsInRow(grid, 1);
  const below = cellsInRow(grid, 2)[0]?.lines[0];
  const label = head === undefined ? '' : cellText(head);
  const name = below === undefined ? null : signerIn(below.text);
  return below !== undefined &&
    /^name\b/iu.test(label) &&
    name?.includes(' ') === true &&
    !isOthers(recogniser, label)
    ? [{ fact: 'officer', label, value: name, place: below.place, isExact: true, line: below }]
    : [];
}

/** The officer whose name stands with the day in a row under "Signed for the local authority". */
function underSignature(recogniser: Recogniser, line: Line): Field[] {
  const name = signerIn(line.text);
  return line.cell !== null && name?.includes(' ') === true && standsUnderSignature(recogniser, line.cell)
    ? [{ fact: 'officer', label: '', value: name, place: line.place, isExact: true, line }]
    : [];
}

/**
 * Who signed for the authority, by the line that the signature opens: "Signed: Ann Hale, Head of SEND  Date: 3 May
 * 2026". A name in full only: "Signed: A" is a scribble.
 */
export function signers(recogniser: Recogniser, lines: readonly Line[]): Field[] {
  const filled = lines.filter(({ text }) => text !== '');
  const inTables = [...tablesBelowSignature(recogniser, lines)].flatMap((grid) => inTable(recogniser, grid));
  const inLines = filled.flatMap((line, at): Field[] => {
    // Gaps part the name from the post and the day: "Signed: Ann Hale    Assessment Officer    Date: 3 May 2026".
    const signed = LABELLED.test(line.parts[0] ?? '') ? (line.parts[0] ?? '') : line.text;
    const [, label = '', words = ''] = LABELLED.exec(signed) ?? unlabelled(recogniser, signed);
    const signer = besideLabel(recogniser, line) || wordsOfSigner(words, filled[at + 1]);
    const name = label === '' || isOthers(recogniser, signer) ? null : signerIn(signer);
    const isOurs = opensSignature(recogniser, line.text) && !isOthers(recogniser, line.text);
    return name?.includes(' ') === true && isOurs
      ? [{ fact: 'officer', label, value: name, place: line.place, isExact: true, line }]
      : underSignature(recogniser, line);
  });
  return [...inLines, ...inTables];
}
