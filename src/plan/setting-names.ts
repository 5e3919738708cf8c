import type { Recogniser } from './recogniser.ts';

const CAPITAL = /^["'‘“(]?[\p{Lu}\d]/u;
const LINK = /^(?:of|the|and|for|in|on|upon|at|by|le|de|la|du|with|under|&|@|-|–)$/u;
/** A full stop after more than an abbreviation ends the name. */
const ENDS = /(?:\p{Ll}{3,}\.|[,;:)])$/u;
/** Words that begin something else. */
const OTHER =
  /^(?:I|He|She|They|We|It|His|Her|Their|My|Before|Since|Until|From|Year|Yr|NCY|UPN|NHS|DOB|Reception|Nursery:)$/u;

/**
 * The name of a place of education that a text begins with: words with capitals, and small words between them, one
 * of which says what place it is ("St Oswin's Church of England Primary School"). Null where there is none.
 */
export function settingAtStart({ institutions }: Recogniser, text: string): string | null {
  const words: string[] = [];
  for (const word of text.trim().split(/\s+/u)) {
    const belongs = CAPITAL.test(word) || institutions.matchesWhole(word) || LINK.test(word);
    if (!belongs || OTHER.test(word) || word.startsWith('(')) {
      break;
    }
    words.push(word);
    if (ENDS.test(word)) {
      break;
    }
  }
  while (LINK.test(words.at(-1) ?? '')) {
    words.pop();
  }
  const name = words.join(' ').replace(/[.,;:]+$/u, '');
  const isPlace = CAPITAL.test(name) && institutions.find(name) !== null && words.length > 1;
  return isPlace ? name : null;
}

const NO_SETTING =
  /^(?:not\b|no\b|none|n\/?a\b|tbc|to be|unknown|awaiting|electively|home educated|home(?:$|\W+(?:elective|educat|tuition|school(?:ed|ing)))|see\b|nil\b|out of)/iu;
/** What a writer puts before a setting, and adds to it: since when, which year, what it was called before. */
const BEFORE = /^(?:(?:is |she is |he is |now |currently )*(?:attends|attending|at|goes to)\s+)/iu;
const ASIDE =
  /\s*(?:\((?=[^()]*(?:\d|\b(?:since|from|until|formerly|previously|part|age|mainstream|special|further|higher|general|sixth form|with|unit|centre|base|maintained|resourced|day|residential|independent|placement|current|campus|site)\b))[^()]*\).*|[,;–-]?\s*\b(?:since|from|until|national curriculum|nc|ncy|year|yr|started|part.time|formerly|previously|transferring|moving|then|where|tel|telephone|phone)\b.*|,\s+an?\s.*|\s[-–—|·/]\s.*)$/iu;

/** A bracket that a narrow cell breaks off: "Hill School (two-year-". */
const UNCLOSED = /\s*\([^()]*$/u;

const SMALL = /^(?:of|the|and|for|in|on|upon|at|with)$/iu;

/** "ASHBY VALE SCHOOL" in normal case. */
export function inNormalCase(name: string): string {
  const shouts = !/\p{Ll}/u.test(name) && / /u.test(name);
  return shouts
    ? name.replace(/\p{L}[\p{L}'’]*/gu, (word, at: number) =>
        SMALL.test(word) && at > 0
          ? word.toLowerCase()
          : word.length > 3 || word === 'ST'
            ? `${word.slice(0, 1)}${word.slice(1).toLowerCase()}`
            : word,
      )
    : name;
}

/** The name of a setting from the words of a field; null where there is none. */
export function readSetting(value: string): string | null {
  const [line = ''] = value.split('\n');
  const words = line
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(BEFORE, '')
    .replace(ASIDE, '')
    .replace(UNCLOSED, '')
    .replace(/[\s.,;:]+$/u, '');
  return words === '' || NO_SETTING.test(words) || !/\p{L}{2}/u.test(words) ? null : inNormalCase(words);
}
