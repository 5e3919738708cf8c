import { clauseAround } from '../language/clause-around.ts';
import { type Institution, institutionsIn } from '../language/institutions.ts';
import type { PhraseMatch, PhraseSet } from '../language/phrases.ts';
import { tenseOf } from '../language/tense.ts';
import type { Evidence, Plan } from '../model/plan.ts';
import type { SectionLetter } from '../model/section.ts';
import { type PlanSentence, sentencesIn } from './plan-sentences.ts';
import { printedLines } from './printed-lines.ts';
import { type ChildWords, toldOfChild } from './told-of-child.ts';

/** How a text tells of the settings that the child attends. */
export interface AttendanceWords {
  readonly child: ChildWords;
  /** Frames with "child", "childs" and "thesetting". */
  readonly attends: PhraseSet;
  /** Frames that do so in a clause that is not of the past. */
  readonly placed: PhraseSet;
  /** Words in the clause before a frame, and behind it, that take it back. */
  readonly before: PhraseSet;
  readonly after: PhraseSet;
  readonly names: { readonly kinds: PhraseSet; readonly generic: PhraseSet };
}

/** A setting that some words of the plan say the child attends now. */
export interface Attended {
  readonly name: string;
  readonly section: SectionLetter | null;
  readonly evidence: Evidence;
}

/** Where the sentence goes on behind "at Hill School, where he is a pupil, he ...". */
const GOES_ON = /^\s*,\s+child\b/u;

function isTakenBack(text: string, match: PhraseMatch, words: AttendanceWords): boolean {
  const { before, after } = clauseAround(text, match);
  const isAside = /\bwhere\b/u.test(text.slice(match.start, match.end)) && GOES_ON.test(after);
  return words.before.find(before) !== null || (!isAside && words.after.find(after) !== null);
}

/** The settings of a text that one of the frames says the child attends. */
function attendedIn(text: string, words: AttendanceWords): string[] {
  const settings = institutionsIn(text, words.names);
  return settings
    .filter((one) => {
      const others = settings.map(({ start, end }: Institution) => ({
        start,
        end,
        by: start === one.start ? 'thesetting' : 'othersetting',
      }));
      const told = toldOfChild(text, words.child, others);
      const placed = words.placed
        .findAll(told)
        .filter((match) => tenseOf(clauseAround(told, match).all) !== 'past');
      return [...words.attends.findAll(told), ...placed].some(
        (match) =>
          told.slice(match.start, match.end).includes('thesetting') && !isTakenBack(told, match, words),
      );
    })
    .map(({ name }) => name);
}

/** The rows of tables in these sections that name a kind of setting, each as one text. */
function rowsOf(plan: Plan, letters: readonly SectionLetter[], kinds: PhraseSet) {
  const cells = printedLines(plan).filter(
    ({ section, place, from }) =>
      section !== null && letters.includes(section) && place.row !== undefined && from !== 'running',
  );
  const rows = Map.groupBy(cells, ({ place }) => `${place.table} ${place.row}`);
  // Cells have been looked at before; whole rows would be split into words for this alone.
  const naming = [...rows.values()].filter((row) => row.some(({ text }) => kinds.find(text) !== null));
  return naming.map((row) => ({
    section: row[0]?.section ?? null,
    evidence: { text: row.map(({ text }) => text).join(' | '), place: row.at(-1)?.place ?? {} },
  }));
}

/** Lines of section K that no date makes a paper: "Current placement: Hill School" at a plan's end. */
function besideAdvice(plan: Plan): PlanSentence[] {
  const dated = new Set(plan.advice.flatMap(({ date, place }) => (date === null ? [] : [place.paragraph])));
  return sentencesIn(plan, ['K']).filter(
    ({ place }) => place.table === undefined && !dated.has(place.paragraph),
  );
}

/** The settings that the text of these sections, or a line of the cover, says the child attends now. */
export function attendedSettings(
  plan: Plan,
  letters: readonly SectionLetter[],
  words: AttendanceWords,
): Attended[] {
  const sentences = [...sentencesIn(plan, letters), ...besideAdvice(plan)].map(
    ({ letter, text, shown, place }) => ({
      read: text,
      section: letter,
      evidence: { text: shown, place },
    }),
  );
  const rows = rowsOf(plan, letters, words.names.kinds).map((row) => ({ ...row, read: row.evidence.text }));
  const outside = plan.outside.map(({ text, place }) => ({
    read: text,
    section: null,
    evidence: { text, place },
  }));
  return [...sentences, ...rows, ...outside].flatMap(({ read, section, evidence }) =>
    attendedIn(read, words).map((name) => ({ name, section, evidence })),
  );
}
