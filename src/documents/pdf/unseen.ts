import { area, type Box } from './geometry.ts';
import type { Unseen, Word } from './page.ts';

/** What is said of words that nobody sees, by the reason. */
const WORDS: Readonly<Record<Unseen, string>> = {
  paper: 'text in the colour of the paper',
  'no-ink': 'text that is not drawn',
  tiny: 'text too small to be seen',
  beyond: 'text beyond the edges of its page',
  'layer-off': 'text of a layer that is switched off',
};

/** The page that words stand on, as far as it decides what is seen of them. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly pictures: readonly Box[];
  readonly shapes: number;
}

/** The share of a page that pictures of its text take at least; so many shapes are letters drawn as outlines. */
const LARGE = 0.12;
const OUTLINES = 100;

/** Parts the words that a reader of the page sees from those that nobody does. */
export function partUnseen(
  words: readonly Word[],
  sheet: Sheet,
): { readonly seen: readonly Word[]; readonly unseen: readonly Word[] } {
  // Under what a scanner saw lies the text that was recognised in it, drawn without ink so that it can be found.
  const drawn = sheet.pictures.reduce((sum, picture) => sum + area(picture), 0);
  const isRecognised = drawn >= LARGE * sheet.width * sheet.height || sheet.shapes >= OUTLINES;
  const seen: Word[] = [];
  const unseen: Word[] = [];
  for (const word of words) {
    const why = isBeyond(word, sheet) ? 'beyond' : word.unseen;
    if (why === undefined || (why === 'no-ink' && isRecognised)) seen.push(word);
    else unseen.push({ ...word, unseen: why });
  }
  return { seen, unseen };
}

/** Wholly outside the page, whatever of a letter reaches below its line. */
function isBeyond({ left, right, baseline, size }: Word, { width, height }: Sheet): boolean {
  return right < 0 || left > width || baseline < 0 || baseline - size > height;
}

/** What is told of them; spots and signs are worth no word. */
export function unseenWords(words: readonly Word[]): readonly string[] {
  const told = words.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  return [...new Set(told.flatMap(({ unseen }) => (unseen === undefined ? [] : WORDS[unseen])))];
}
