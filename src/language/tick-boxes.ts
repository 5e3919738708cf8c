import { matchesOf } from './matches.ts';

/** A box as a sign, ticked or not. */
const BOX = /[☐□🞎▢❏☒☑🗹✓✔]|\[\s?[xX✓✔]?\s?\]/gu;
const TICKED = /[☒☑🗹✓✔xX]/u;

/** One choice of a menu with boxes. */
export interface TickOption {
  readonly ticked: boolean;
  readonly words: string;
}

/** A line with boxes to tick: what asks, and the choices. */
export interface TickMenu {
  readonly asks: string;
  readonly options: readonly TickOption[];
}

/** Where the question of a menu ends and its first choice begins: "Budget requested? Yes". */
function questionEnd(text: string): number {
  return Math.max(text.lastIndexOf('?'), text.lastIndexOf(':')) + 1;
}

/**
 * The menu that a line with boxes is: a box stands before its choice ("☒ Yes ☐ No") unless the line ends with one ("Yes ☒
 * No ☐"). Null for a line without boxes.
 */
export function tickMenuIn(text: string): TickMenu | null {
  const boxes = matchesOf(text, BOX);
  const [first] = boxes;
  const last = boxes.at(-1);
  if (first === undefined || last === undefined) return null;
  const before = text.slice(0, first.index);
  const isBehind = /\p{L}/u.test(before) && text.slice(last.index + last[0].length).trim() === '';
  const asks = isBehind ? before.slice(0, questionEnd(before)) : before;
  const options = boxes.map((box, at) => {
    const end = box.index + box[0].length;
    const previous = boxes[at - 1];
    const words = isBehind
      ? text.slice(previous === undefined ? asks.length : previous.index + previous[0].length, box.index)
      : text.slice(end, boxes[at + 1]?.index);
    return { ticked: TICKED.test(box[0]), words: words.trim() };
  });
  return { asks: asks.trim(), options };
}
