import { wordsOf } from '../language/words.ts';
import type { Section } from '../model/plan.ts';
import { SECTIONS, type SectionLabel, type SectionLetter } from '../model/section.ts';
import type { PassedOver } from '../model/workings.ts';
import type { FoundSections } from './find-sections.ts';
import { letterMark } from './letter-marks.ts';
import type { Line, Reading } from './lines.ts';
import { printed } from './outside.ts';
import type { Recogniser } from './recogniser.ts';
import { likelyMark } from './title-marks.ts';
import { leadingTitle, wholeTitle } from './titles.ts';

const MAX_WORDS_BEHIND_TITLE = 6;

/** What a line has of a heading: letters as a heading carries them, believed or not, and a title. */
interface Looks {
  readonly line: Line;
  readonly letters: readonly SectionLabel[];
  readonly title: SectionLabel | undefined;
}

/** The section whose title a text is, with a few words more at most. */
function titleIn(recogniser: Recogniser, text: string): SectionLabel | undefined {
  const leading = leadingTitle(recogniser, text);
  const short = leading !== null && wordsOf(leading.rest).length <= MAX_WORDS_BEHIND_TITLE;
  return wholeTitle(recogniser, text) ?? (short ? leading.label : undefined);
}

const BEFORE_TITLE = /^.{1,16}?\s*[:–—-]\s+/u;

/**
 * The section whose title a line is or reads like; it may stand behind a letter that cannot be read ("Section M1:
 * Social care provision").
 */
function titleOf(recogniser: Recogniser, line: Line): SectionLabel | undefined {
  const { text } = line;
  const known = titleIn(recogniser, text) ?? titleIn(recogniser, text.replace(BEFORE_TITLE, ''));
  return known ?? likelyMark(recogniser, line)?.labels[0];
}

function looksOf(recogniser: Recogniser, lines: readonly Line[], line: Line): Looks {
  const next = lines.slice(line.index + 1, line.index + 4).find(({ text }) => text !== '');
  const letters = letterMark(recogniser, line, next)?.mark.labels ?? [];
  return { line, letters, title: titleOf(recogniser, line) };
}

const isOf = (label: SectionLabel | undefined, letter: SectionLetter): boolean =>
  label === letter || (label === 'H' && letter.startsWith('H'));

function signOf({ letters, title }: Looks, letter: SectionLetter): PassedOver['has'] | null {
  if (letters.some((label) => isOf(label, letter))) return 'letter';
  return isOf(title, letter) ? 'title' : null;
}

export interface Passing {
  readonly sections: Readonly<Record<SectionLetter, Section>>;
  readonly owners: ReadonlyMap<Line, SectionLetter>;
  readonly found: FoundSections;
}

/** For each section that was not found, the lines that look like its heading, and where they stand. */
export function passedOver(
  recogniser: Recogniser,
  { lines }: Reading,
  { sections, owners, found }: Passing,
): PassedOver[] {
  const missing = SECTIONS.filter((letter) => sections[letter].state === 'missing');
  if (missing.length === 0) return [];
  const looks = lines.filter((line) => printed(line) !== '').map((line) => looksOf(recogniser, lines, line));
  return missing.flatMap((section) =>
    looks.flatMap((look) => {
      const { line } = look;
      const has = signOf(look, section);
      const within = found.decoyLines.has(line) ? 'list' : (owners.get(line) ?? null);
      return has === null ? [] : [{ section, has, within, text: printed(line), place: line.place }];
    }),
  );
}
