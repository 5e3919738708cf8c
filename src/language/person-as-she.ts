const SUBJECTS = new Set(['he', 'she', 'they', 'i', 'you']);
const OTHERS = new Set(['him', 'her', 'them', 'his', 'their', 'me', 'my', 'your']);

const WORD = /[\p{L}\p{N}]+(?:[-'][\p{L}\p{N}]+)*/gu;
const VERB = /^ (?:will|can|is|has|should|would|could|must)\b/iu;

/**
 * The text with its person as "she" and "her", whether it names them or uses another pronoun: what examples teach
 * about one person then holds for all. The names are single words.
 */
export function personAsShe(text: string, names: readonly string[]): string {
  const known = new Set(names.map((name) => name.toLowerCase()));
  return text.replace(WORD, (printed: string, at: number) => {
    const word = printed.toLowerCase();
    const bare = word.replace(/'s$/u, '');
    if (known.has(bare)) {
      return bare === word && VERB.test(text.slice(at + printed.length)) ? 'she' : 'her';
    }
    return SUBJECTS.has(word) ? 'she' : OTHERS.has(word) ? 'her' : printed;
  });
}
