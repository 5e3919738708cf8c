/** Signs that fill two columns of a terminal (Unicode UAX #11, the ranges met in practice). */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
const NARROW = /\p{M}/u;

/** How many columns a text fills that holds no control characters. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const sign of text) columns += NARROW.test(sign) ? 0 : WIDE.test(sign) ? 2 : 1;
  return columns;
}

/** Lines of at most `width` columns; a word longer than a line is broken, after "/" where it has one. */
export function wrap(text: string, width: number): string[] {
  const room = Math.max(width, 8);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((long) => pieces(long, room))) {
    const joined = line === '' ? word.text : `${line}${word.glued ? '' : ' '}${word.text}`;
    if (line !== '' && columnsOf(joined) > room) {
      lines.push(line);
      line = word.text;
    } else line = joined;
  }
  return [...lines, line];
}

interface Piece {
  readonly text: string;
  /** Follows the piece before it without a space. */
  readonly glued: boolean;
}

function pieces(word: string, room: number): Piece[] {
  if (columnsOf(word) <= room) return [{ text: word, glued: false }];
  const parts = word.split(/(?<=\/)/u).flatMap((part) => cut(part, room));
  return parts.map((text, index) => ({ text, glued: index > 0 }));
}

function cut(part: string, room: number): string[] {
  const parts = [''];
  for (const sign of part) {
    const last = parts.length - 1;
    const longer = `${parts[last]}${sign}`;
    if (columnsOf(longer) > room) parts.push(sign);
    else parts[last] = longer;
  }
  return parts;
}
