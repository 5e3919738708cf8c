/** A person's name as read from a form: in normal case, given names first. */
export interface PersonName {
  readonly name: string;
  /** The short name that stands in quotation marks or brackets: 'Robert "Bobby" Ainscough'. */
  readonly short: string | null;
}

/** What ends a name: separators, brackets that hold no short name, words and figures of something else. */
const NAME_END =
  /\s*(?:[·•|;\n\t/([]|\s[-–—]\s|\d|\b(?:whose|who|of|is|was|has|aged?|born|known|also|preferred|prefers|pronounced|or|and|but|sometimes|by|never)\b|\b(?:DOB|DoB|D\.O\.B|UPN|NHS|[Dd]ate [Oo]f [Bb]irth|[Yy](?:ear|r) \d|[Pp]age \d|Known [Aa]s|Preferred [Nn]ame)\b)/u;

const TITLE = /^(?:Master|Miss|Mrs?|Ms|Mx)\.?\s+(?=\p{L})/u;

const SHORT =
  /\s*(?:["“”]([\p{L}'’-]{2,20})["“”]|(?<=\s)['‘]([\p{L}-]{2,20})['’](?=\s|$)|\(["“'‘]?(\p{Lu}[\p{Ll}'-]{1,19})["”'’]?\))\s*/u;

/** A name in quotation marks. */
const QUOTED = /^["“'‘]([\p{L}][\p{L} '’-]*?)["”'’](?=[\s,.;(]|$)/u;

const WORD = /^[\p{L}][\p{L}'’.-]*$/u;

/** Words that writers put where a name is not known, and words that begin something else. */
const NO_FIRST_WORD =
  /^(?:N\/?A|Not|None|TBC|Unknown|The|This|Child|Children|Young|As|See|Yes|No|Male|Female|Same|Above|Please|Click|Enter|Insert|Date|Year|Draft|Final|Amended|Proposed|Version|Notice|Part|Section|Annual|Next|Last|First|Special|Statutory|Who|What|Where|When|My|Our|Your|He|She|They|It|Mr|Mrs|Ms|Dr|Prof|And|Or|In|On|At|To|For|From|Parents?|Carers?|Mother|Father)$/iu;

/** Words of forms and of bodies: no person is called so. */
const NO_WORD =
  /^(?:Names?|Section|Education|Health|Care|Plan|School|Council|Borough|Pupil|Student|Academy|College|County|Authority|Service|Team|Manager|Officer|Coordinator|Co-ordinator|Director|Worker|Adviser|Psychologist|Therapist|Consultant|SEND|SEN|SENCO|EHC|EHCP)$/iu;

const isCapitals = (word: string): boolean =>
  word.length > 2 && /\p{Lu}/u.test(word) && word === word.toUpperCase();

function inNormalCase(word: string): string {
  return word
    .toLowerCase()
    .replace(/(?:^|[-'’])\p{L}/gu, (start) => start.toUpperCase())
    .replace(/['’]S$/u, (ending) => ending.toLowerCase())
    .replace(/^Mc(\p{Ll})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}

/** "AINSCOUGH Robert" and "Ainscough, Robert" begin with the surname. */
function givenFirst(words: readonly string[], comma: number): readonly string[] {
  if (comma > 0 && comma < words.length) {
    return [...words.slice(comma), ...words.slice(0, comma)];
  }
  const surname = words.findIndex((word) => !isCapitals(word));
  const isSurnameFirst = surname > 0 && words.slice(surname).every((word) => !isCapitals(word));
  return isSurnameFirst ? [...words.slice(surname), ...words.slice(0, surname)] : words;
}

/** The short name in a text, and the text without it. */
function shortName(text: string): { short: string | null; rest: string } {
  const match = SHORT.exec(text);
  const short = match?.[1] ?? match?.[2] ?? match?.[3] ?? null;
  return match === null || short === null
    ? { short: null, rest: text }
    : { short, rest: `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}` };
}

/**
 * A person's name at the beginning of a text, titles left out; null where the words do not look like one.
 * "VANDERHOEVEN, Emma Louise", "Miss Emma VANDERHOEVEN" and "Emma Vanderhoeven (Year 4)" are names.
 */
export function readPersonName(text: string): PersonName | null {
  const { short, rest } = shortName(text.trim().replace(QUOTED, '$1'));
  const [before = ''] = rest.trim().replace(TITLE, '').split(NAME_END);
  const parts = before.replace(/[\s.,:]+$/u, '').split(/\s*,\s*/u);
  const [first = '', second = ''] = parts;
  const words = (parts.length > 2 ? first : parts.join(' ')).split(/\s+/u).filter((word) => word !== '');
  const isPlausible =
    words.length >= 1 &&
    words.length <= 6 &&
    words.every((word) => WORD.test(word) && !NO_WORD.test(word)) &&
    words.some((word) => word.length > 1) &&
    /^\p{Lu}/u.test(words[0] ?? '') &&
    !NO_FIRST_WORD.test(words[0] ?? '');
  if (!isPlausible) {
    return null;
  }
  const comma = parts.length === 2 && second !== '' ? first.split(/\s+/u).length : 0;
  const ordered = givenFirst(words, comma);
  const shouted = ordered.every(isCapitals) || ordered.some((word) => isCapitals(word) && word.length > 3);
  const name = ordered.map((word) => (shouted && isCapitals(word) ? inNormalCase(word) : word)).join(' ');
  return { name, short };
}

const PARTICLE = /^(?:van|von|der|den|de|la|le|du|da|dos|di|del|al|el|ap|ab|bin|bint|ibn|ten|ter|y)$/u;
const INITIAL = /^(?:\p{Lu}\.)+$/u;

const RANK =
  /^(?:Principal|Senior|Head|Lead|Chief|Assistant|Deputy|Acting|Interim|Service|Team|Case|Casework|Plan|Area)$/u;

/** Whether two words, as they stand behind a name, begin an office: "Principal Officer", "Head of". */
export const beginsOffice = (word = '', next = ''): boolean =>
  RANK.test(word) && (next === 'of' || RANK.test(next) || NO_WORD.test(next.replace(/\W+$/u, '')));

/** The name that a text begins with, whatever follows it: "Emma Vanderhoeven but everyone calls me Em". */
export function nameAtStart(text: string): string | null {
  const words: string[] = [];
  const all = text.trim().split(/\s+/u);
  for (const [at, word] of all.entries()) {
    if (!/^["“‘(]?\p{Lu}/u.test(word) && !PARTICLE.test(word)) {
      break;
    }
    if (words.length > 1 && beginsOffice(word, all[at + 1])) {
      break;
    }
    words.push(word);
    if (/[.,;:!?]$|^[^(]*\)$/u.test(word) && !INITIAL.test(word)) {
      break;
    }
  }
  return (
    readPersonName(
      words
        .join(' ')
        .replace(/[.,;:!?]+$/u, '')
        .replace(/^([^(]*)\)$/u, '$1'),
    )?.name ?? null
  );
}
