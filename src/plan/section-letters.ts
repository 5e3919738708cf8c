import { matchesOf } from '../language/matches.ts';
import type { SectionLabel } from '../model/section.ts';

/** Section letters at the start of a line, and what follows them. */
export interface LetterPrefix {
  readonly labels: readonly SectionLabel[];
  readonly rest: string;
  /** The word "Section" stands before the letter: then no title is needed to believe it. */
  readonly named: boolean;
}

/** Bullets, what the document is, and the numbering of a report or an old statement may stand before a section's letter. */
const LEAD =
  '^[\\s*•·▪●\\-–—#]*(?:(?:EHC\\s?P(?:lan|LAN)?|EHC)\\s*[:.|/–—-]?\\s*(?=[sS]))?(?:(?:Part|PART|Chapter|Schedule)\\s+(?:\\d{1,2}|[IVX]{1,4}|[A-Za-z]{3,8})\\s*[/|:–—-]\\s*(?=[sS]))?(?:\\d{1,2}(?:\\.\\d{1,2})*[.)]?\\s+)?';
const LETTER = '(?:H\\s?[12]|H[Il]|[A-K](?:\\.?\\s?[1-4])?)';
/** Behind the word "Section", typing and the recognition of scans leave "l" for I. */
const NAMED_LETTER = `(?:H\\s?\\([12]\\)|${LETTER}|l)`;
/** The word itself as the recognition of scans may leave it: "Sectlon", "Sect ion", "5ection", "Secti0n". */
const SECTION = '[sS5]\\s?[eE]\\s?[cC]\\s?[tT]\\s?[iIl1|!]\\s?[oO0]\\s?[nN](?:\\s?[sS])?';
/** The words that stand before a letter: "Section B", "Sect. B", "Part B". */
const WORD = `${SECTION}|[sS]ect?\\.|Parts?|PARTS?`;
const AND_MORE = `(?:\\s*(?:,|&|\\+|/|and)\\s*${LETTER})*`;
const NOT_A_WORD = '(?![\\p{L}\\p{N}])';

/** "Section B", "Section (B)", "Part - B". */
const NAMED = new RegExp(
  `${LEAD}(?:${WORD})\\s*[:.\\-–—]?\\s*(?:[([]\\s?(${NAMED_LETTER})\\s?[)\\]]|(${NAMED_LETTER})${NOT_A_WORD})`,
  'u',
);
/** A plan typed in small letters has a sign behind the letter, or nothing: "section g: health provision". */
const SMALL = new RegExp(`${LEAD}${SECTION}\\s+(h[12]|[a-k])(?=\\s*(?:[:.–—-]|$))`, 'u');
/** What a form is made of may stand before a letter, which is believed with its title only: "Card C. Health needs". */
const PIECE =
  '(?:(?:Card|Sheet|Tab|Box|Panel|Schedule|Chapter|Block|Page|Module|Segment|Element|Heading|Tile|CARD|SHEET|TAB|BOX|PANEL)(?:e?s|E?S)?\\s+)?';
const BARE = new RegExp(`${LEAD}${PIECE}([(\\[]?)(${LETTER})${NOT_A_WORD}([)\\]]?)`, 'u');
const FURTHER = new RegExp(
  `^\\s*(?:\\([^()]{0,120}\\)\\s*)?(?:,|&|\\+|/|and|,\\s*and)\\s*(?:(?:${WORD})\\s*)?(${LETTER})${NOT_A_WORD}`,
  'u',
);
const NAMED_AT_END = new RegExp(
  `^(.*?)[\\s:(\\[–—-]+(?:part of\\s)?(?:${WORD})\\s*[:.\\-–—]?\\s*(${NAMED_LETTER}${AND_MORE})\\s*[)\\]]?\\s*:?$`,
  'u',
);
/** "(Section E: outcomes)": the statutory title may stand behind the letter, in the same brackets. */
const NAMED_WITH_TITLE = new RegExp(
  `^([^(\\[]*?)\\s*[(\\[]\\s*(?:${WORD})\\s*(${NAMED_LETTER}${AND_MORE})\\s*[:,.–—-]\\s*([^()[\\]]{2,120})[)\\]]\\s*:?$`,
  'u',
);
/** "Schedule (Section K): advice and information". */
const NAMED_BEFORE_TITLE = new RegExp(
  `^([^(\\[]*?)\\s*[(\\[]\\s*(?:${WORD})\\s*(${NAMED_LETTER}${AND_MORE})\\s*[)\\]]\\s*[:.–—-]\\s*([^()[\\]]{2,120})$`,
  'u',
);
/** "(K1)" behind a sentence is the source of its words, no heading. */
const WHOLE_LETTER = '(?:H\\s?[12]|[A-K])';
/** "What I will achieve (Section E) and what will be put in place (Section F)": letters before the last. */
const NAMED_BEFORE = new RegExp(`[(\\[]\\s*(?:${WORD})\\s*(${NAMED_LETTER})\\s*[)\\]]`, 'gu');
const BARE_AT_END = new RegExp(`^(.*?)\\s*[(\\[](${WHOLE_LETTER}${AND_MORE})[)\\]]\\s*:?$`, 'u');

/** No heading is longer; a limit also keeps the search short. */
const MAX_HEADING_LENGTH = 200;

/** The label a printed letter stands for: "HI" and "Hl" are H1, "l" is I, "C1" and "A.2" are parts of C and A. */
function labelOf(letter: string): SectionLabel {
  const plain = letter
    .replace(/[\s.()]/g, '')
    .replace(/^H[Il]$/u, 'H1')
    .replace(/^l$/u, 'I')
    .toUpperCase();
  return plain === 'H1' || plain === 'H2' ? plain : (plain.charAt(0) as SectionLabel);
}

/** Takes ", D and E", "(...) and G (...)" after the first letter. */
function takeFurther(text: string, labels: SectionLabel[]): string {
  let rest = text;
  for (let more = FURTHER.exec(rest); more?.[1] !== undefined; more = FURTHER.exec(rest)) {
    labels.push(labelOf(more[1]));
    rest = rest.slice(more[0].length);
  }
  return rest;
}

/** Before the letter of a further section in one heading: "Section E: outcomes   Section F: provision". */
const BEHIND = new RegExp(`\\s[|/]?\\s*(?:${SECTION})\\s+(${LETTER})${NOT_A_WORD}`, 'u');
/** The same without the word: "E. Outcomes and F. Special educational provision". */
const BARE_BEHIND = new RegExp(`\\s(?:and|&|\\+|/|[|])\\s(${LETTER})\\s?[.:)–-]`, 'u');

/** "Section B: needs, with Section F: provision". */
const JOINING = /,?\s+(?:and|with|together with|plus|&)$/iu;

/** A further section that a heading names. */
interface FurtherHeading {
  /** What the heading says before it. */
  readonly title: string;
  readonly label: SectionLabel;
  /** What follows its letter. */
  readonly rest: string;
  /** A word joins the two, and the word "Section" stands before both: then no titles are needed to believe it. */
  readonly joined: boolean;
}

/** The first further section in what stands behind the letter of a heading. */
export function readFurtherHeading(rest: string): FurtherHeading | null {
  if (rest.length > MAX_HEADING_LENGTH) return null;
  const named = BEHIND.exec(rest);
  const found = named ?? BARE_BEHIND.exec(rest);
  if (found?.[1] === undefined) return null;
  const before = rest.slice(0, found.index);
  return {
    title: before.replace(JOINING, ''),
    label: labelOf(found[1]),
    rest: rest.slice(found.index + found[0].length),
    joined: named !== null && JOINING.test(before),
  };
}

/** "This is Section H2 of the plan." below a question that it answers. */
const SAYS_ITSELF = new RegExp(
  `^(?:This|This part|This page|It)\\s+(?:is|answers|makes up|holds)\\s+(?:the\\s+)?${SECTION}\\s+(${NAMED_LETTER})(?:\\s+of\\s+(?:the|this|my|your)\\s+(?:EHC\\s+)?(?:plan|EHCP))?\\s*\\.?$`,
  'u',
);

/** A following word in lower case means prose ("Section F of this plan says"), unless a title follows. */
const PROSE = /^\s+\p{Ll}/u;

/**
 * The letters that a line begins with: "Section B", "SECTIONB:", "Sections C (...) and G (...)", "B –",
 * "(B)", "[B]", "H1.", or a letter alone. Null where it begins with none, or goes on as a sentence about a section.
 */
export function readLetterPrefix(text: string, isTitle: (rest: string) => boolean): LetterPrefix | null {
  const said = SAYS_ITSELF.exec(text)?.[1];
  if (said !== undefined) return { labels: [labelOf(said)], rest: '', named: true };
  const named = NAMED.exec(text);
  const letter = named?.[1] ?? named?.[2];
  if (named !== null && letter !== undefined) {
    const labels = [labelOf(letter)];
    const rest = takeFurther(text.slice(named[0].length), labels);
    return PROSE.test(rest) && !isTitle(rest) ? null : { labels, rest, named: true };
  }
  const small = SMALL.exec(text);
  if (small?.[1] !== undefined) {
    return { labels: [labelOf(small[1])], rest: text.slice(small[0].length), named: true };
  }
  const bare = BARE.exec(text);
  if (bare?.[2] === undefined || (bare[1] === '') !== (bare[3] === '')) {
    return null;
  }
  const labels = [labelOf(bare[2])];
  const rest = takeFurther(text.slice(bare[0].length), labels);
  return { labels, rest, named: false };
}

/** Section letters at the end of a heading, and the title before them. */
export interface LetterSuffix {
  readonly title: string;
  readonly labels: readonly SectionLabel[];
  /** The word "Section" stands before the letter. */
  readonly named: boolean;
  /** What stands behind the letter in its brackets: a title, or what is referred to. */
  readonly behind: string;
}

/** "Health provision to meet the needs in Section C" refers to that section, and is the heading of another. */
const REFERS = /\s(?:in|from|under|of|to|with|see)$/iu;

/** The letters that a heading ends with: "My needs (Section B)", "My help (Section F: provision)", "Outcomes – Section E", "Outcomes (E)". */
export function readLetterSuffix(text: string): LetterSuffix | null {
  if (text.length > MAX_HEADING_LENGTH) {
    return null;
  }
  const named = NAMED_AT_END.exec(text) ?? NAMED_WITH_TITLE.exec(text) ?? NAMED_BEFORE_TITLE.exec(text);
  const found = named ?? BARE_AT_END.exec(text);
  const behind = named?.[3] ?? '';
  const title = found?.[1]?.trim() ?? '';
  const before = named === null ? [] : matchesOf(title, NAMED_BEFORE).flatMap(([, letter = '']) => letter);
  const letters = [...before, ...(found?.[2]?.match(new RegExp(NAMED_LETTER, 'gu')) ?? [])];
  // "Where this plan came from (Section K)": brackets refer to nothing.
  const isReference = REFERS.test(title) && !/[([]/u.test(text.slice(title.length));
  return title === '' || isReference || letters.length === 0
    ? null
    : { title, labels: letters.map(labelOf), named: named !== null, behind };
}
