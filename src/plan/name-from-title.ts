import { readPersonName } from '../language/person-names.ts';
import type { Document } from '../model/document.ts';
import type { Place } from '../model/place.ts';
import type { Located } from '../model/plan.ts';
import { rightOf } from './cell-context.ts';
import { cellText, type Line, type Reading } from './lines.ts';

const PLAN = /\b(?:education,?\s+health,?\s*(?:and|&)?\s*care\s+(?:\(ehc\)\s+)?plan|ehc\s*plan|ehcp)\b/iu;
const NAME =
  "\\p{Lu}[\\p{L}'’-]+(?:\\s+(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}'’-]*|[\"“(]\\p{Lu}[\\p{L}'’-]+[\"”)])){0,5}";

const BEFORE = new RegExp(`(${NAME}?)['’]s?\\s+(?:(?:[Dd]raft|[Ff]inal|[Aa]mended|[Pp]roposed)\\s+)*$`, 'u');
const AFTER = new RegExp(`^\\s*(?:\\([^()]*\\)\\s*)?(?:for|of|–|—|-|:)\\s*:?\\s*(${NAME})`, 'u');
/** "In respect of", "plan is for", "plan has been made by the council for". */
const IN_RESPECT_OF = new RegExp(
  `\\b(?:in respect of|plan (?:(?:is|was|has been) (?:\\p{Ll}+ (?:by [^.:;]{2,60}? )?)?)?for)\\s*:?\\s+(${NAME})`,
  'u',
);
const WHOSE = new RegExp(
  `\\b(${NAME})(?:\\s*\\([^()]*\\))?,?\\s+\\(?(?:whose|who (?:was|is)|(?:was )?born)\\b`,
  'u',
);
const BEFORE_BIRTH = new RegExp(
  `(?:^|[:–]\\s*|\\b(?:for|of|about|(?:your|our|their) (?:son|daughter|child))\\s+)(${NAME})(?:\\s*\\([^()]{0,40}\\))?[\\s,:–|(-]*(?:who (?:was|is)\\s+)?(?=\\b(?:DOB|[Dd]\\.?[Oo]\\.?[Bb]|[Dd]ate of [Bb]irth|[Bb]orn)\\b)`,
  'u',
);

const MAX_OPENING_LINES = 40;

/** "Freya Marsh's Education, Health and Care Plan"; "... Plan for Freya Marsh"; "in respect of Freya Marsh". */
function nameIn(text: string): string | null {
  const plan = PLAN.exec(text);
  const beside =
    plan === null
      ? undefined
      : (BEFORE.exec(text.slice(0, plan.index))?.[1] ??
        AFTER.exec(text.slice(plan.index + plan[0].length))?.[1]);
  const name = IN_RESPECT_OF.exec(text)?.[1] ?? beside ?? BEFORE_BIRTH.exec(text)?.[1];
  return name === undefined || readPersonName(name) === null ? null : name;
}

/** What a label is answered with before the first comma: "This is about: Freya Marsh, a Year 9 pupil at ...". */
const ANSWER = /^[^:,]{2,40}:\s+([^,:]{2,60}),/u;

/** Names that are a line of their own, or an item of one. */
function loneNames(text: string): string[] {
  const items =
    text.length <= 90
      ? [text, ...text.split(/\s*[·•|,]\s*|\s[–—-]\s|[:.]\s/u)]
      : [ANSWER.exec(text)?.[1] ?? ''];
  return items.flatMap((item) => {
    const name = readPersonName(item)?.name ?? '';
    const isWhole =
      name.split(' ').length ===
      item
        .replace(/\([^()]*\)?|["“][^"“”]*["”]/u, '')
        .replace(/^\s*(?:Master|Miss|Mr|Ms|Mx)\.?\s/u, '')
        .trim()
        .split(/\s+/u).length;
    return isWhole && name.includes(' ') ? [name] : [];
  });
}

/** How often a text on the child calls the child by name. */
const OFTEN = 3;

/** The short name that a line gives beside the full one. */
const shortIn = (text: string): string | null => readPersonName(text)?.short ?? null;

/** A person the document speaks of again and again by given name, or by a short one. */
function isSpokenOf(name: string, { lines }: Reading, short: string | null): boolean {
  const given = short ?? name.split(' ')[0] ?? '';
  const isCalled = new RegExp(`(?<!\\p{L})${given.replace(/[^\p{L}]/gu, '.')}(?!\\p{L})`, 'u');
  const mentions = lines.filter(({ text }) => isCalled.test(text) && !text.includes(name));
  return given.length > 1 && mentions.length >= OFTEN;
}

const BIRTH = /\b(?:DOB|d\.?o\.?b|date of birth|born)\b/iu;

/** "Freya Marsh | Born: 3 May 2012". */
const BIRTH_FIRST = new RegExp(`^${BIRTH.source}.*\\d`, 'iu');

/** Whether a line heads a card of particulars: the first of a cell that tells the day of birth further down or beside. */
function headsCard(line: Line): boolean {
  const [first, ...others] = (line.cell?.lines ?? []).filter(({ text }) => text !== '');
  const beside = line.cell === null ? undefined : rightOf(line.cell);
  const isBeside = others.length === 0 && beside !== undefined && BIRTH_FIRST.test(cellText(beside));
  return first === line && (isBeside || others.some(({ text }) => BIRTH.test(text)));
}

interface Opening {
  readonly document: Document;
  readonly reading: Reading;
  readonly cover: readonly Line[];
  /** Given names by which the child is called elsewhere: "I'm Freya". */
  readonly given: ReadonlySet<string>;
}

/** The child's name from the title, the opening sentence, the running header, or a line of its own near the title. */
export function nameFromTitle({ document, reading, cover, given }: Opening): Located<string>[] {
  const running = document.furniture
    .flatMap(({ text }) => text.split('\n'))
    .map((text) => ({ text, place: {} }));
  const texts: { text: string; place: Place }[] = [...reading.lines.slice(0, MAX_OPENING_LINES), ...running];
  for (const { text, place } of texts) {
    const raw = nameIn(text);
    if (raw !== null) {
      return [{ value: readPersonName(raw)?.name ?? raw, raw, place, confidence: 'medium' }];
    }
  }
  const lines = [
    ...cover
      .slice(0, MAX_OPENING_LINES)
      .map((line) => ({ ...line, inTable: line.cell !== null, isHead: headsCard(line) })),
    ...running.map((line) => ({ ...line, inTable: false, isHead: false })),
  ];
  const isGiven = (name: string): boolean => given.has(name.split(' ')[0] ?? '');
  return lines.flatMap((line): Located<string>[] => {
    const whose = readPersonName(WHOSE.exec(line.text)?.[1] ?? '')?.name ?? [];
    const value = [...loneNames(line.text), whose]
      .flat()
      .find(
        (name) =>
          line.isHead || isGiven(name) || (!line.inTable && isSpokenOf(name, reading, shortIn(line.text))),
      );
    return value !== undefined ? [{ value, raw: line.text, place: line.place, confidence: 'low' }] : [];
  });
}
