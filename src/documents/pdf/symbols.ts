/** Letters of the symbol fonts of office programs, which their files map to private-use characters. */
const WINGDINGS: Readonly<Record<number, string>> = {
  0x6f: '☐',
  0x71: '☐',
  0x72: '☐',
  0x78: '☒',
  0xa8: '☐',
  0xfb: '✗',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
};

/** Wingdings 2 has boxes and ticks elsewhere. */
const WINGDINGS_2: Readonly<Record<number, string>> = {
  0x4f: '✗',
  0x50: '✓',
  0x51: '☒',
  0x52: '☑',
  0x53: '☒',
  0x54: '☒',
  0xa3: '☐',
};

const BULLETS = new Set([0x6c, 0x6e, 0x75, 0x76, 0x9e, 0xa7, 0xb7, 0xd8]);

/** Whether a font's letters are signs: an "x" in it is a ticked box. */
export const isSymbolFont = (font: string): boolean => /wingdings/i.test(font);

/** The character a reader sees for one of a symbol font; other text comes back as it is. */
export function symbolOf(text: string, font: string): string {
  const code = text.length === 1 ? text.charCodeAt(0) : 0;
  const isPrivate = code >= 0xf020 && code <= 0xf0ff;
  if (!isPrivate && !isSymbolFont(font)) return text;
  const low = code & 0xff;
  const symbol = (/wingdings ?-?2/i.test(font) ? WINGDINGS_2 : WINGDINGS)[low];
  if (symbol !== undefined && (isPrivate || code < 0x100)) return symbol;
  return isPrivate && BULLETS.has(low) ? '•' : text;
}
