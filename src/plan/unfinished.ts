import { menuIn } from '../language/menu.ts';
import { normaliseText } from '../language/normalise.ts';
import type { Evidence } from '../model/plan.ts';
import type { SectionLetter } from '../model/section.ts';
import type { Unfinished } from '../model/unfinished.ts';
import { headerRowAbove } from './column-roles.ts';
import type { FoundSections } from './find-sections.ts';
import type { Line } from './lines.ts';
import { sectionOfLines } from './outside.ts';
import { picksOne } from './picked.ts';
import type { Recogniser } from './recogniser.ts';
import { spansBySection } from './sections.ts';
import type { StageEvidence } from './stage.ts';
import { openStatusMenus } from './stage-open.ts';

type Found = Omit<Unfinished, 'section'>;

/** The prompt of an unfilled content control that a line still shows. */
function controls({ runs, place }: Line): Found[] {
  const prompts = runs.filter(({ marks }) => marks.includes('placeholder') && !marks.includes('hidden'));
  const words = normaliseText(prompts.map(({ text }) => text).join(' '));
  return words === '' ? [] : [{ as: 'control', text: words, words, place }];
}

/** Options of which none is picked out; the head of a column offers them to nobody. */
function menus(recogniser: Recogniser, line: Line): Found[] {
  const { cell, text, place } = line;
  const heads = cell !== null && headerRowAbove(recogniser, cell) === cell.row;
  const options = heads || line.role === 'heading' || picksOne(line) ? [] : menuIn(text);
  return options.length === 0 ? [] : [{ as: 'menu', text, words: options.join(' / '), place }];
}

interface Given extends StageEvidence {
  readonly found: FoundSections;
}

/** Words that nobody finished, as the marks of the file show, in reading order. */
export function unfinishedWords(recogniser: Recogniser, given: Given): Unfinished[] {
  const { reading, found } = given;
  const owners = sectionOfLines(spansBySection(recogniser, found.spans));
  const ofStatus = openStatusMenus(recogniser, given);
  const seen = new Set<Evidence['place']>();
  const inLines = reading.lines
    .filter((line) => !found.decoyLines.has(line))
    .flatMap((line) => {
      const section: SectionLetter | null = owners.get(line) ?? null;
      const once = seen.has(line.place) ? [] : controls(line);
      seen.add(line.place);
      const options = ofStatus.some(({ place }) => place === line.place) ? [] : menus(recogniser, line);
      return [...once, ...options].map((one) => ({ ...one, section }));
    });
  return [...ofStatus.map((one) => ({ ...one, section: null })), ...inLines];
}
