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

/** Words of a page, those that a reader sees apart from those that nobody does. */
export interface Parted {
  readonly seen: readonly Word[];
  readonly unseen: readonly Word[];
  /** Lines run over an edge: their ends are seen where the size of the page is not true, and belong to them anyway. */
  readonly runsOver: boolean;
}

/** Parts the words that a reader of the page sees from those that nobody does. */
export function partUnseen(words: readonly Word[], sheet: Sheet): Parted {
  // Under what a scanner saw lies the text that was recognised in it, drawn without ink so that it can be found.
  const drawn = sheet.pictures.reduce((sum, picture) => sum + area(picture), 0);
  const isRecognised = drawn >= LARGE * sheet.width * sheet.height || sheet.shapes >= OUTLINES;
  const lines = new Set(words.filter((word) => !isBeyond(word, sheet)).map(levelOf));
  const seen: Word[] = [];
  const unseen: Word[] = [];
  let runsOver = false;
  for (const word of words) {
    const beyond = isBeyond(word, sheet);
    const goesOn = beyond && lines.has(levelOf(word)) && isNear(word, sheet);
    const why = beyond && !goesOn ? 'beyond' : word.unseen;
    if (why !== undefined && !(why === 'no-ink' && isRecognised)) unseen.push({ ...word, unseen: why });
    else seen.push(word);
    runsOver ||= goesOn && why === undefined;
  }
  return { seen, unseen, runsOver };
}

const levelOf = ({ baseline }: Word): number => Math.round(baseline);

/** Wholly outside the page, whatever of a letter reaches below its line. */
function isBeyond({ left, right, baseline, size }: Word, { width, height }: Sheet): boolean {
  return right < 0 || left > width || baseline < 0 || baseline - size > height;
}

/** The share of a page's width by which a line may run over its edges. */
const OVER = 0.25;

function isNear({ left }: Word, { width }: Sheet): boolean {
  return left >= -OVER * width && left <= (1 + OVER) * width;
}

/** What is told of them; spots and signs are worth no word. */
export function unseenWords(words: readonly Word[]): readonly string[] {
  const told = words.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  return [...new Set(told.flatMap(({ unseen }) => (unseen === undefined ? [] : WORDS[unseen])))];
}
