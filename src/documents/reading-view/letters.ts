/** The letters and digits of a text in lower case, each with where it stands in the text. */
export interface Letters {
  readonly letters: string;
  readonly offsets: readonly number[];
}

const PLAIN = /^[a-z0-9]$/;
const NO_LETTER = /[^\p{L}\p{N}]/gu;

/** What two readers of a text agree on, whatever they make of spaces, signs, accents and ligatures. */
export function lettersOf(text: string): Letters {
  const offsets: number[] = [];
  let letters = '';
  let offset = 0;
  for (const character of text) {
    const plain = PLAIN.test(character) ? character : plainOf(character);
    for (let count = plain.length; count > 0; count -= 1) offsets.push(offset);
    letters += plain;
    offset += character.length;
  }
  return { letters, offsets };
}

function plainOf(character: string): string {
  return character.normalize('NFKD').replace(NO_LETTER, '').toLowerCase();
}
