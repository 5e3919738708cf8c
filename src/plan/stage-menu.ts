import { matchesOf } from '../language/matches.ts';
import { wordsOf } from '../language/words.ts';
import type { Mark, Run } from '../model/document.ts';
import { type StageWords, type Status, statusIn, together } from './stage-words.ts';

/** A box as a sign; a sign of a private font may be one, ticked or not. */
const BOX = /[☐□🞎▢❏☒☑🗹✓✔■\p{Co}]|\[\s?[xX✓✔]?\s?\]|\(\s?[xX✓✔]?\s?\)/gu;
const TICKED = /[☒☑🗹✓✔■xX]/u;

interface Option {
  readonly ticked: boolean;
  readonly words: string;
}

/** The options of a menu with boxes: a box stands before its option unless words of an option precede the first box. */
function optionsOf(stages: StageWords, text: string): Option[] {
  const boxes = matchesOf(text, BOX);
  const first = boxes[0]?.index ?? 0;
  const isBehind = statusIn(stages, text.slice(0, first)) !== null;
  return boxes.map((box, index) => {
    const from = box.index + box[0].length;
    const words = isBehind
      ? text.slice((boxes[index - 1]?.index ?? -1) + 1, box.index)
      : text.slice(from, boxes[index + 1]?.index);
    return { ticked: TICKED.test(box[0]), words };
  });
}

/** Whether a text has boxes to tick; one sign of a private font alone is an ornament. */
export function hasBoxes(text: string): boolean {
  const [first, second] = text.match(BOX) ?? [];
  return first !== undefined && (second !== undefined || !/\p{Co}/u.test(first));
}

/** The words of a text beside its boxes. */
export function withoutBoxes(text: string): string {
  return text.replaceAll(BOX, ' ').trim();
}

/** What the ticked options of a menu with boxes say; null where none is ticked, or the ticked ones differ. */
export function tickedStatus(stages: StageWords, text: string): Status | null {
  const ticked = optionsOf(stages, text).filter((option) => option.ticked);
  return together(ticked.flatMap(({ words }) => statusIn(stages, words) ?? []));
}

/** Marks that pick one option of a menu out, the clearer first. */
const PICKING: readonly Mark[] = ['underlined', 'bold'];

/** The option that is set apart from the others of a menu by underlining or bold type. */
export function markedStatus(stages: StageWords, runs: readonly Run[]): Status | null {
  const textOf = (some: readonly Run[]): string => some.map(({ text }) => text).join(' ');
  for (const mark of PICKING) {
    const isPicked = ({ marks }: Run): boolean => marks.includes(mark);
    const picked = statusIn(stages, textOf(runs.filter(isPicked)));
    const others = stages.words.set.find(textOf(runs.filter((run) => !isPicked(run)))) !== null;
    if (picked !== null && others) {
      return picked;
    }
  }
  return null;
}

const MENU = /[\p{L})]\s*[/|]\s*[\p{L}(]/u;

/** "Draft / Final" is no draft of the final: each side of the stroke is an option, and both cannot be true. */
function hasOpposites(stages: StageWords, text: string): boolean {
  const options = text.split(/[/|]/u).flatMap((option) => statusIn(stages, option) ?? []);
  return options.length > 1 && together(options) === null;
}

const PUNCTUATION = /[^\p{L}\p{N}\s'’]+|\bor\b/u;
const PLAN = /\b(?:plan|ehcp|ehc|version|the|an?)\b/giu;

/** The stage that words name which name nothing else: "Draft plan". */
function pureStatus(stages: StageWords, words: string): Status | null {
  const rest = stages.words.set
    .findAll(words)
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`, words)
    .replace(PLAN, ' ');
  return wordsOf(rest).length > 0 ? null : statusIn(stages, words);
}

/**
 * Whether a text sets bare options side by side, of which a draft and a final cannot both be true, and punctuation
 * alone parts them: "Draft, Final, Amended", "[Draft] [Final]". A number would date or count one of them.
 */
export function listsOptions(stages: StageWords, text: string): boolean {
  if (/\d/u.test(text) || stages.words.set.find(text) === null) {
    return false;
  }
  const options = text.split(PUNCTUATION).flatMap((words) => pureStatus(stages, words) ?? []);
  return options.length > 1 && together(options) === null;
}

/** Whether a text offers several status words to choose from. */
export function isMenu(stages: StageWords, text: string): boolean {
  const offers = stages.words.set.findAll(text).length > 1 || hasOpposites(stages, text);
  return hasBoxes(text) || (MENU.test(text) && offers) || listsOptions(stages, text);
}

/** The option that is written behind a menu: "Draft or final: final"; null where none is, or a menu again. */
export function answeredStatus(stages: StageWords, text: string): Status | null {
  const at = Math.max(text.lastIndexOf(':'), text.lastIndexOf('?'));
  const answer = text.slice(at + 1);
  const menu = text.slice(0, at);
  const offers =
    stages.words.set.find(menu) !== null && (isMenu(stages, menu) || statusIn(stages, menu) === null);
  return at >= 0 && offers && !isMenu(stages, answer) ? statusIn(stages, answer) : null;
}

/** What a status text says: of a menu the option that somebody chose, else its words together. */
export function chosenStatus(stages: StageWords, text: string, runs: readonly Run[] = []): Status | null {
  if (hasBoxes(text)) {
    return tickedStatus(stages, text);
  }
  const answered = answeredStatus(stages, text);
  if (answered !== null) {
    return answered;
  }
  const seen = runs.filter(({ marks }) => !marks.includes('struck'));
  return isMenu(stages, text) ? markedStatus(stages, seen) : statusIn(stages, text);
}
