import type { Suspects } from '../suspects.ts';
import { FLAG, isSeen } from './flags.ts';

/** Flags of colour and size, which are no marks of a text but may hide it. */
export const OF_LOOKS = FLAG.pale | FLAG.tiny | FLAG.shaded;

/** Letters up to this size, in points, are specks. */
export const SPECK = 1;

/** From here on each of red, green and blue is white. */
const WHITE = /^#?(?:f[a-f]){3}$/i;

/** Whether a colour, as six digits, is that of the paper. */
export function isWhite(colour: string): boolean {
  return WHITE.test(colour);
}

/** What lies behind a text. */
export interface Behind {
  /** A colour that is not the paper's. */
  readonly isColour: () => boolean;
  /** Something drawn that may show the text, where nobody can tell. */
  readonly isPerhaps: () => boolean;
}

/** Whether colour and size leave nothing of a text to be seen; notes what it finds. */
export function isUnseen({ unseen, perhapsUnseen }: Suspects, flags: number, behind: Behind): boolean {
  if (!isSeen(flags)) return false;
  if ((flags & FLAG.tiny) !== 0) {
    unseen.add('text too small to be seen');
    return true;
  }
  if ((flags & FLAG.pale) === 0 || (flags & FLAG.shaded) !== 0 || behind.isColour()) return false;
  const what = 'text in the colour of the paper';
  const isPerhaps = behind.isPerhaps();
  if (isPerhaps) perhapsUnseen.add(`${what}, with something behind it`);
  else unseen.add(what);
  return !isPerhaps;
}
