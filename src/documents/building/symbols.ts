const TICKED = '☒';
const EMPTY = '☐';
const TICK = '✓';
const CROSS = '✗';
const BULLET = '•';

/** Signs of the symbol fonts that carry an answer or stand before list items, by character code. */
const SIGNS: Readonly<Record<string, ReadonlyMap<number, string>>> = {
  wingdings: new Map([
    [0x6f, EMPTY],
    [0x70, EMPTY],
    [0x71, EMPTY],
    [0x72, EMPTY],
    [0x78, TICKED],
    [0xa8, EMPTY],
    [0xfb, CROSS],
    [0xfc, TICK],
    [0xfd, TICKED],
    [0xfe, TICKED],
  ]),
  'wingdings 2': new Map([
    [0x2a, EMPTY],
    [0x30, EMPTY],
    [0x35, EMPTY],
    [0x4f, CROSS],
    [0x50, TICK],
    [0x51, TICKED],
    [0x52, TICKED],
    [0x53, TICKED],
    [0x54, TICKED],
    [0xa3, EMPTY],
  ]),
  symbol: new Map([
    [0xb3, '≥'],
    [0xa3, '≤'],
    [0xb0, '°'],
    [0xb1, '±'],
    [0xd6, TICK],
    [0xae, '→'],
  ]),
};

export function checkbox(ticked: boolean): string {
  return ticked ? TICKED : EMPTY;
}

export function isSymbolFont(font: string | undefined): boolean {
  return font !== undefined && /^(?:wingdings|webdings|symbol$)/i.test(font);
}

/** A character of a symbol font as a reader sees it; any sign without a meaning of its own is a bullet. */
export function symbol(font: string, code: number): string {
  // Symbol fonts live at F000 to F0FF of the private use area; files give the code with or without F000.
  return SIGNS[font.toLowerCase()]?.get(code & 0xff) ?? BULLET;
}

/** Text set in a symbol font; spaces stay. */
export function symbols(font: string, text: string): string {
  return Array.from(text, (sign) => (/\s/.test(sign) ? sign : symbol(font, sign.codePointAt(0) ?? 0))).join(
    '',
  );
}

/** The sign before a list item as a reader sees it. */
export function bullet(text: string): string {
  if (text === 'o') return '◦';
  return /^[\uF000-\uF0FF]$/.test(text) ? BULLET : text;
}
