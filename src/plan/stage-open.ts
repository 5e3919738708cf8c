import { findDates } from '../language/printed-dates.ts';
import type { Run } from '../model/document.ts';
import type { Evidence } from '../model/plan.ts';
import type { Unfinished } from '../model/unfinished.ts';
import type { Line } from './lines.ts';
import { picksOne } from './picked.ts';
import type { Recogniser } from './recogniser.ts';
import type { StageEvidence } from './stage.ts';
import { answeredStatus, hasBoxes, listsOptions, markedStatus, tickedStatus } from './stage-menu.ts';
import { boxedOptions, optionMenus } from './stage-options.ts';
import {
  answersTo,
  isSentence,
  type StatusText,
  statusFields,
  statusFurniture,
  statusTitles,
} from './stage-texts.ts';
import { type StageWords, type Status, statusIn, together } from './stage-words.ts';

/** A status menu from which nobody chose, or one whose ticks cannot be seen. */
export type OpenMenu = Pick<Unfinished, 'as' | 'text' | 'words' | 'place'>;

/** What separates status words to choose from. */
const OPTIONS = /[/|☐□🞎▢❏☒☑🗹✓✔■]|\bor\b|\[\s?[xX✓✔]?\s?\]/u;

/** A sign of a private font may be a box, and nobody can tell whether it is ticked. */
const UNKNOWN_SIGN = /\p{Co}/u;

const statusesOf = (stages: StageWords, options: readonly string[]): Status[] =>
  options.flatMap((option) => statusIn(stages, option) ?? []);

/** Whether options cannot all be true: "final" and "amended" can, "draft" and "final" cannot. */
const excludeEachOther = (statuses: readonly Status[]): boolean =>
  statuses.length > 1 && together(statuses) === null;

const isPicked = (stages: StageWords, runs: readonly Run[]): boolean =>
  markedStatus(
    stages,
    runs.filter(({ marks }) => !marks.includes('struck')),
  ) !== null;

const isAnswered = (stages: StageWords, text: string): boolean => answeredStatus(stages, text) !== null;

/** Whether a text offers several status words and none is chosen. */
function isLeft({ stages }: Recogniser, { text, runs = [] }: StatusText): boolean {
  const offers = statusesOf(stages, text.split(OPTIONS)).length > 1 || listsOptions(stages, text);
  // "Draft sent 3 May – Final issued 4 June" tells what has been done.
  if (!offers || UNKNOWN_SIGN.test(text) || findDates(text).length > 1) {
    return false;
  }
  return hasBoxes(text)
    ? tickedStatus(stages, text) === null
    : !isAnswered(stages, text) && !isPicked(stages, runs);
}

/** Sentences of the cover that still offer all stages: "This is a draft/final plan". */
function declarations({ stages }: Recogniser, cover: readonly Line[]): StatusText[] {
  return cover.filter(
    ({ text, runs }) =>
      stages.saysStage.matchStart(text) !== null &&
      excludeEachOther(statusesOf(stages, text.split(OPTIONS))) &&
      !hasBoxes(text) &&
      !isPicked(stages, runs),
  );
}

const STROKE = /[\p{L})*]\s*[/|]\s*[\p{L}(]/u;
const MAX_LENGTH = 80;

/** Lines that offer all stages beside a date or the name of the plan: "Date of draft/final plan", a footer. */
function inOtherLines({ stages }: Recogniser, { cover, reading }: StageEvidence): StatusText[] {
  const front = new Set(cover);
  return reading.lines.filter((line) => {
    const { text } = line;
    if (text.length > MAX_LENGTH || !STROKE.test(text) || isSentence(text)) return false;
    const aboutPlan = front.has(line) ? findDates(text).length < 2 : line.cell === null && isFooter(text);
    return (
      aboutPlan &&
      excludeEachOther(statusesOf(stages, text.split(OPTIONS))) &&
      stages.elsewhere.find(text) === null &&
      !hasBoxes(text) &&
      !isAnswered(stages, text) &&
      !isPicked(stages, line.runs)
    );
  });
}

const isFooter = (text: string): boolean => /\bplan\b|\behcp\b/iu.test(text) && !/[.:;]/u.test(text);

/** The first option of a menu whose options stand in cells or lines of their own, if none of them is picked out. */
function openOptions(recogniser: Recogniser, cover: readonly Line[]): Line[] {
  const { lines, chosen } = optionMenus(recogniser, cover);
  const options = [...lines];
  const isChosen =
    chosen.length > 0 ||
    options.some(picksOne) ||
    options.filter(({ bold }) => bold).length === 1 ||
    options.some(
      ({ cell }) =>
        cell !== null && answersTo(cell).some((answer) => !options.some((line) => line.cell === answer)),
    );
  return isChosen ? [] : options.slice(0, 1);
}

const samePlace = (place: Evidence['place']) => (one: Evidence) => one.place === place;

/** The menus of status words, in a document's status fields, titles, sentences and running lines, that are open. */
export function openStatusMenus(recogniser: Recogniser, given: StageEvidence): OpenMenu[] {
  const { document, outside, cover } = given;
  const texts = [
    ...statusFields(recogniser, outside),
    ...statusTitles(recogniser, cover),
    ...statusFurniture(recogniser, document),
  ];
  const left = [
    ...texts.filter((status) => isLeft(recogniser, status)),
    ...declarations(recogniser, cover),
    ...inOtherLines(recogniser, given),
  ];
  const found = [
    ...left.map(({ text, place }): OpenMenu => ({ as: 'status-menu', text, words: text, place })),
    ...boxedOptions(recogniser, outside).map(
      ({ text, place }): OpenMenu => ({ as: 'status-menu', text, words: text, place }),
    ),
    ...openOptions(recogniser, cover).map(({ text, place }): OpenMenu => {
      // On a page of a PDF the boxes before options may be drawn, and ticked.
      const as = place.page === undefined ? 'status-menu' : 'unseen-choice';
      return { as, text, words: text, place };
    }),
  ];
  return found.filter(({ place }, index) => found.findIndex(samePlace(place)) === index);
}
