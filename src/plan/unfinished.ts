import { menuIn } from '../language/menu.ts';
import { normaliseText } from '../language/normalise.ts';
import type { Evidence, Unfinished } from '../model/plan.ts';
import type { SectionLetter } from '../model/section.ts';
import { headerRowAbove } from './column-roles.ts';
import type { FoundSections } from './find-sections.ts';
import type { Line } from './lines.ts';
import { sectionOfLines } from './outside.ts';
import type { Recogniser } from './recogniser.ts';
import { spansBySection } from './sections.ts';
import type { StageEvidence } from './stage.ts';
import { hasBoxes, markedStatus, tickedStatus } from './stage-menu.ts';
import { optionMenus } from './stage-options.ts';
import { answersTo, type StatusText, statusFields, statusFurniture, statusTitles } from './stage-texts.ts';
import { statusIn } from './stage-words.ts';

type Found = Omit<Unfinished, 'section'>;

/** The prompt of an unfilled content control that a line still shows. */
function controls({ runs, place }: Line): Found[] {
  const prompts = runs.filter(({ marks }) => marks.includes('placeholder') && !marks.includes('hidden'));
  const words = normaliseText(prompts.map(({ text }) => text).join(' '));
  return words === '' ? [] : [{ as: 'control', text: words, words, place }];
}

const PICKED = ['bold', 'underlined', 'struck'] as const;

/** Whether some of a line's words are set apart from the others, as a writer picks an option. */
function picksOne({ runs }: Line): boolean {
  const filled = runs.filter(({ text }) => text.trim() !== '');
  return PICKED.some((mark) => {
    const marked = filled.filter(({ marks }) => marks.includes(mark));
    return marked.length > 0 && marked.length < filled.length;
  });
}

/** Options of which none is picked out; the head of a column offers them to nobody. */
function menus(recogniser: Recogniser, line: Line): Found[] {
  const { cell, text, place } = line;
  const heads = cell !== null && headerRowAbove(recogniser, cell) === cell.row;
  const options = heads || line.role === 'heading' || picksOne(line) ? [] : menuIn(text);
  return options.length === 0 ? [] : [{ as: 'menu', text, words: options.join(' / '), place }];
}

/** What separates status words to choose from. */
const OPTIONS = /[/|☐□🞎▢❏☒☑🗹✓✔■]|\bor\b|\[\s?[xX✓✔]?\s?\]/u;

/** A sign of a private font may be a box, and nobody can tell whether it is ticked. */
const UNKNOWN_SIGN = /\p{Co}/u;

/** Whether a text offers several status words and none is chosen. */
function isLeft({ stages }: Recogniser, { text, runs = [] }: StatusText): boolean {
  const options = text.split(OPTIONS).filter((option) => statusIn(stages, option) !== null);
  if (options.length < 2 || UNKNOWN_SIGN.test(text)) {
    return false;
  }
  const seen = runs.filter(({ marks }) => !marks.includes('struck'));
  return hasBoxes(text) ? tickedStatus(stages, text) === null : markedStatus(stages, seen) === null;
}

const samePlace = (place: Evidence['place']) => (one: Evidence) => one.place === place;

/** The first option of a menu whose options stand in cells or lines of their own, if none of them is picked out. */
function openOptions(recogniser: Recogniser, cover: readonly Line[]): Line[] {
  const { lines, chosen } = optionMenus(recogniser, cover);
  const options = [...lines];
  const isPicked =
    chosen.length > 0 ||
    options.some(picksOne) ||
    options.filter(({ bold }) => bold).length === 1 ||
    options.some(
      ({ cell }) =>
        cell !== null && answersTo(cell).some((answer) => !options.some((line) => line.cell === answer)),
    );
  return isPicked ? [] : options.slice(0, 1);
}

function statusMenus(recogniser: Recogniser, { document, outside, cover }: StageEvidence): Found[] {
  const texts = [
    ...statusFields(recogniser, outside),
    ...statusTitles(recogniser, cover),
    ...statusFurniture(recogniser, document),
  ];
  const left = texts.filter((status) => isLeft(recogniser, status));
  const found = [
    ...left.map(({ text, place }): Found => ({ as: 'status-menu', text, words: text, place })),
    ...openOptions(recogniser, cover).map(({ text, place }): Found => {
      // On a page of a PDF the boxes before options may be drawn, and ticked.
      const as = place.page === undefined ? 'status-menu' : 'unseen-choice';
      return { as, text, words: text, place };
    }),
  ];
  return found.filter(({ place }, index) => found.findIndex(samePlace(place)) === index);
}

interface Given extends StageEvidence {
  readonly found: FoundSections;
}

/** Words that nobody finished, as the marks of the file show, in reading order. */
export function unfinishedWords(recogniser: Recogniser, given: Given): Unfinished[] {
  const { reading, found } = given;
  const owners = sectionOfLines(spansBySection(recogniser, found.spans));
  const ofStatus = statusMenus(recogniser, given);
  const seen = new Set<Evidence['place']>();
  const inLines = reading.lines
    .filter((line) => !found.decoyLines.has(line))
    .flatMap((line) => {
      const section: SectionLetter | null = owners.get(line) ?? null;
      const once = seen.has(line.place) ? [] : controls(line);
      seen.add(line.place);
      const options = ofStatus.some(samePlace(line.place)) ? [] : menus(recogniser, line);
      return [...once, ...options].map((one) => ({ ...one, section }));
    });
  return [...ofStatus.map((one) => ({ ...one, section: null })), ...inLines];
}
