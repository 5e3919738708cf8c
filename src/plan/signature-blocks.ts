import { matchesOf } from '../language/matches.ts';
import { nameAtStart } from '../language/person-names.ts';
import { wordsOf } from '../language/words.ts';
import { authorityIn } from './authority-names.ts';
import { type Dated, datedIn, isWeak } from './dated.ts';
import type { Field } from './fields.ts';
import { bareLabel, dateMeaning, labelOf } from './label-meaning.ts';
import type { Line } from './lines.ts';
import type { Recogniser } from './recogniser.ts';
import { closesLetter, isOthers, opensSignature } from './signature-words.ts';

/** So many lines behind the words of a signature may still say who signed, as what and when. */
const REACH = 6;
/** Behind "Yours sincerely" stand a name, a post and "Signed and dated 3 May 2026". */
const REACH_OF_LETTER = 3;
/** Longer lines tell a story. */
const MOST_WORDS = 14;

/** A line that says that the authority signed, and the lines behind it that belong to the signature. */
interface Block {
  readonly opening: Line;
  readonly below: readonly Line[];
}

/** Whether a line says that somebody signed for the authority: "Who agreed this plan for the council?" */
function saysSigned(recogniser: Recogniser, text: string): boolean {
  return (
    recogniser.signing.find(text) !== null &&
    recogniser.unsigned.find(text) === null &&
    !isOthers(recogniser, text)
  );
}

/** Whether a line opens a signature that was given: one that is still to come names nobody. */
const opensBlock = (recogniser: Recogniser, text: string): boolean =>
  saysSigned(recogniser, text) ||
  (opensSignature(recogniser, text) &&
    recogniser.unsigned.find(text) === null &&
    !isOthers(recogniser, text));

/** The lines behind an opening, up to a heading, somebody else's signature or the end of its table. */
function linesBelow(recogniser: Recogniser, filled: readonly Line[], at: number): readonly Line[] {
  const opening = filled[at];
  const rest = filled.slice(at + 1, at + 1 + REACH);
  let grid = opening?.cell?.grid;
  const end = rest.findIndex((line) => {
    const isOutside = grid !== undefined && line.cell?.grid !== grid;
    grid ??= line.cell?.grid;
    const isHeading = line.role === 'heading' && nameAlone(recogniser, line.text) === null;
    return isOutside || isHeading || isOthers(recogniser, line.text);
  });
  return end < 0 ? rest : rest.slice(0, end);
}

/** Whether a line names the authority, or an office of it: "SEND Team Manager", "Ashby Council". */
const isOfAuthority = (recogniser: Recogniser, { text }: Line): boolean =>
  authorityIn(recogniser, text) !== null ||
  recogniser.fields.set.findAll(text).some(({ phrase }) => recogniser.fields.kindOf(phrase) === 'officer');

/** The council's name may stand above the word in its box. */
const ABOVE = 2;

/** "Signature" alone may head anybody's: then an office or the council stands with the name. */
function isAuthoritys(recogniser: Recogniser, { opening, below }: Block, filled: readonly Line[]): boolean {
  const at = filled.indexOf(opening);
  const isCouncil = filled
    .slice(Math.max(0, at - ABOVE), at)
    .some(({ cell, text }) => cell === opening.cell && authorityIn(recogniser, text) !== null);
  const isPhrase = wordsOf(opening.text.split(':')[0] ?? '').length > 1;
  return isPhrase || isCouncil || [opening, ...below].some((line) => isOfAuthority(recogniser, line));
}

/** The signatures that lines hold, each with what stands below; a letter's begins with the words that close it. */
function blocksOf(recogniser: Recogniser, lines: readonly Line[]): Block[] {
  // Where a section ends amid a box, its lines come in two lots.
  const filled = lines.filter(({ text }) => text !== '').toSorted((a, b) => a.index - b.index);
  const blocks = filled.flatMap((opening, at): Block[] => {
    if (!opensBlock(recogniser, opening.text)) return [];
    const letter = filled
      .slice(Math.max(0, at - REACH_OF_LETTER), at)
      .findIndex(({ text }) => closesLetter(recogniser, text));
    const above = letter < 0 ? [] : filled.slice(Math.max(0, at - REACH_OF_LETTER) + letter + 1, at);
    return [{ opening, below: above.length > 0 ? above : linesBelow(recogniser, filled, at) }];
  });
  return blocks.filter((block) => isAuthoritys(recogniser, block, filled));
}

const LABELLED = /^([^:]{2,40}):\s*(\S.*)$/u;

/** Where a name may begin in a sentence, and what may stand behind it there. */
const BEFORE_NAME = /(?:^|\b(?:by|of|hand of)\s|[:–—-]\s)(?=\p{Lu})/gu;
const BEHIND_NAME = /^\s*(?:$|[,(.;–—-]|(?:for|on|signed|dated)\b)/u;

function nameAlone(recogniser: Recogniser, words: string): string | null {
  const name = nameAtStart(words);
  const isPerson = name?.includes(' ') === true && authorityIn(recogniser, name) === null;
  return isPerson && BEHIND_NAME.test(words.slice(name.length)) ? name : null;
}

/** The person who signs by a sentence: "Given under the hand of Ann Hale, SEND Officer, on behalf of the Council". */
function nameWithin(recogniser: Recogniser, text: string): string | null {
  const starts = matchesOf(text, BEFORE_NAME).map(({ index, 0: { length } }) => index + length);
  return (
    starts.map((start) => nameAlone(recogniser, text.slice(start))).find((name) => name !== null) ?? null
  );
}

/** The name that a line of a signature is, or that stands behind its label of a name. */
function nameOfLine(recogniser: Recogniser, { text }: Line): string | null {
  const [, label, value = ''] = LABELLED.exec(text) ?? [];
  if (label === undefined) return wordsOf(text).length > MOST_WORDS ? null : nameAlone(recogniser, text);
  const meaning = labelOf(recogniser, bareLabel(label));
  return meaning === 'officer' || meaning === 'name' || /\bname\b/iu.test(label)
    ? nameAlone(recogniser, value)
    : null;
}

function officerOf(recogniser: Recogniser, { opening, below }: Block): Field[] {
  const within = nameWithin(recogniser, opening.text);
  const found = [
    { line: opening, name: within },
    ...below.map((line) => ({ line, name: nameOfLine(recogniser, line) })),
  ];
  return found.flatMap(({ line, name }): Field[] =>
    name === null
      ? []
      : [{ fact: 'officer', label: '', value: name, place: line.place, isExact: true, line }],
  );
}

/** Whether a day in the sentence of a signature, or in a line below it, is that of signing. */
function isDayOfSigning(recogniser: Recogniser, { before, after }: Dated, line: Line): boolean {
  const meaning = isWeak(before) ? null : dateMeaning(recogniser, before);
  if (meaning !== null && meaning.name !== 'signOffDate' && meaning.name !== 'other') return false;
  const named = nameOfLine(recogniser, line) !== null && after === '';
  return isWeak(before) || named || saysSigned(recogniser, line.text) || opensSignature(recogniser, before);
}

function dayOf(recogniser: Recogniser, { opening, below }: Block): Field[] {
  return [opening, ...below].flatMap((line): Field[] => {
    const [dated, ...more] = datedIn(line.text);
    return dated !== undefined && more.length === 0 && isDayOfSigning(recogniser, dated, line)
      ? [
          {
            fact: 'signOffDate',
            label: 'Date',
            value: dated.raw,
            place: line.place,
            isExact: true,
            line,
          },
        ]
      : [];
  });
}

/** What the signatures say, and the lines they stand on: a name there is no child's. */
export interface SignatureFields {
  readonly fields: readonly Field[];
  readonly lines: ReadonlySet<Line>;
}

/**
 * Who signed for the authority and when, in whatever form: from the words that somebody signed on, the first name and
 * the first day that stand there. Less sure than a label, so it counts where no label says so.
 */
export function signatureBlocks(recogniser: Recogniser, lines: readonly Line[]): SignatureFields {
  const blocks = blocksOf(recogniser, lines);
  return {
    fields: blocks.flatMap((block) => {
      const [officer] = officerOf(recogniser, block);
      // Where nobody is named, a day is that of a panel or of a meeting.
      return officer === undefined ? [] : [officer, ...dayOf(recogniser, block).slice(0, 1)];
    }),
    lines: new Set(blocks.flatMap(({ opening, below }) => [opening, ...below])),
  };
}

/** More lines than these behind an opening hold something else than a signature. */
const MOST_OF_SIGNATURE = REACH + 1;

/**
 * The line that opens the authority's signature at the end of lines, outside tables: a few lines, with a name and no
 * more than its day. Empty where something else follows.
 */
export function closingSignature(recogniser: Recogniser, lines: readonly Line[]): Line[] {
  const filled = lines.filter(({ text }) => text !== '').toSorted((a, b) => a.index - b.index);
  const [block] = blocksOf(recogniser, lines).filter(({ opening, below }) => {
    const rest = filled.slice(filled.indexOf(opening));
    const days = rest.filter(({ text }) => datedIn(text).length > 0).length;
    const isOutside = rest.every(({ cell }) => cell === null);
    const isNamed = officerOf(recogniser, { opening, below }).length > 0;
    // "Advice, agreed for the council by ..." may be all that a list of advice says.
    const isEntry =
      !opensSignature(recogniser, opening.text) && recogniser.adviceTypes.set.find(opening.text) !== null;
    return rest.length <= MOST_OF_SIGNATURE && days <= 1 && isOutside && isNamed && !isEntry;
  });
  return block === undefined ? [] : [block.opening];
}

/** A deed among the sections: "Given under the hand of Ann Hale, SEND Officer, for the Council, 3 May 2026". */
export function deeds(recogniser: Recogniser, lines: readonly Line[]): Field[] {
  return lines
    .filter(({ text }) => recogniser.deeds.find(text) !== null && saysSigned(recogniser, text))
    .flatMap((opening) => {
      const officer = officerOf(recogniser, { opening, below: [] });
      return officer.length === 0 ? [] : [...officer, ...dayOf(recogniser, { opening, below: [] })];
    });
}
