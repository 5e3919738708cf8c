import { isEnglishWord } from '../../language/english-words.ts';
import type { Run } from '../../model/document.ts';
import { isCutWord } from './cut-words.ts';
import { endsEarly } from './line-ends.ts';
import { type Line, spacedTextOf, textOf } from './lines.ts';
import type { Word } from './page.ts';

/** First parts of compounds: a hyphen after them belongs to the word whatever follows. */
const FIRST_PARTS = new Set(
  'co non self well two three four five six seven eight nine ten twenty thirty forty fifty'.split(' '),
);

/** First parts where a word follows that is used on its own. */
const PREFIXES = new Set(
  'all cross ex full half hand high inter long low mid multi one part post pre semi short under'.split(' '),
);

/** The whole words a document uses, lower case: they tell a broken word from a compound. */
export type Vocabulary = Pick<ReadonlySet<string>, 'has'>;

/** Gathered when first asked for: few documents break words. */
export function vocabularyOf(words: readonly Word[]): Vocabulary {
  let whole: Vocabulary | null = null;
  return {
    has: (word) => {
      whole ??= wholeWords(words);
      return whole.has(word);
    },
  };
}

const FROM_LETTER_TO_LETTER = /\p{L}(?:.*\p{L})?/su;

function wholeWords(words: readonly Word[]): ReadonlySet<string> {
  const whole = words.filter(({ text }, index) => !isBroken(text) && !isBroken(words[index - 1]?.text ?? ''));
  const distinct = new Set(whole.map(({ text }) => text.toLowerCase()));
  return new Set([...distinct].map((text) => FROM_LETTER_TO_LETTER.exec(text)?.[0] ?? ''));
}

const isBroken = (text: string): boolean => /[-\u2010\u00ad]/.test(text.at(-1) ?? '');

/** What tells a word that is cut at the end of a line from two words. */
interface Setting {
  readonly vocabulary: Vocabulary;
  /** Cells can be narrower than a word. */
  readonly inCell: boolean;
}

/** How the words of a run look. */
interface Look {
  readonly bold: boolean;
  readonly struck: boolean;
  readonly underlined: boolean;
}

const MARKS = ['bold', 'struck', 'underlined'] as const;

function isAlike(one: Look, two: Partial<Look>): boolean {
  const { bold = false, struck = false, underlined = false } = two;
  return one.bold === bold && one.struck === struck && one.underlined === underlined;
}

const lookOf = ({ bold, struck = false, underlined = false }: Word): Look => ({
  bold,
  struck,
  underlined,
});

/** A paragraph's lines as runs of one look; concatenated, without those struck out, they are its text. */
export function runsOf(lines: readonly Line[], { vocabulary, inCell }: Setting): readonly Run[] {
  const runs: (Look & { text: string })[] = [];
  const right = Math.max(...lines.map((line) => line.right));
  lines.forEach((line, index) => {
    const parts = looksOf(line);
    const last = runs.at(-1);
    if (index > 0 && last !== undefined) {
      const before = lines[index - 1] ?? line;
      last.text = joint(last.text, textOf(line), {
        vocabulary,
        inCell,
        separator: endsEarly(before, line, right) ? '\n' : ' ',
      });
    }
    for (const part of parts) {
      const current = runs.at(-1);
      if (current !== undefined && isAlike(current, part)) current.text += part.text;
      else runs.push(part);
    }
  });
  return runs.map(({ text, ...look }) => ({ text, marks: MARKS.filter((mark) => look[mark]) }));
}

function looksOf(line: Line): (Look & { text: string })[] {
  const groups: { look: Look; words: Word[] }[] = [];
  for (const word of line.words) {
    const group = groups.at(-1);
    if (group !== undefined && isAlike(group.look, word)) group.words.push(word);
    else groups.push({ look: lookOf(word), words: [word] });
  }
  return groups.map(({ look, words }, index) => {
    const [before, first] = [groups[index - 1]?.words.at(-1), words[0]];
    const apart =
      before !== undefined && first !== undefined && textOf({ words: [before, first] }).includes(' ');
    return { ...look, text: `${apart ? ' ' : ''}${spacedTextOf({ words })}` };
  });
}

interface Joint extends Setting {
  readonly separator: string;
}

/** The text so far with what joins it to the next line: a space, a line break, or nothing within a word. */
function joint(text: string, next: string, { vocabulary, inCell, separator }: Joint): string {
  // Asked first, as the pattern tries every place of a long text.
  if (!isBroken(text)) {
    const isOneWord = inCell && separator === ' ' && isCutWord(text, next, vocabulary);
    return isOneWord ? text : `${text}${separator}`;
  }
  const broken = /([\p{L}-]*?)(\p{L}+)([-\u2010\u00ad])$/u.exec(text);
  const rest = /^\p{Ll}+(?=([-\u2010]?))/u.exec(next);
  if (broken === null || rest === null) return `${text}${separator}`;
  const [, before = '', start = '', hyphen] = broken;
  const [second, after] = rest;
  const first = start.toLowerCase();
  if (hyphen === '\u00ad' || vocabulary.has(first + second)) return text.slice(0, -1);
  const isCompound =
    before !== '' ||
    after !== '' ||
    FIRST_PARTS.has(first) ||
    vocabulary.has(`${first}-${second}`) ||
    (vocabulary.has(second) && (vocabulary.has(first) || PREFIXES.has(first))) ||
    (!isEnglishWord(first + second) && isEnglishWord(first) && isEnglishWord(second));
  return isCompound ? text : text.slice(0, -1);
}
