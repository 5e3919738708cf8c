import type { Document } from '../../model/document.ts';
import { ReadProblem } from '../../model/problem.ts';
import { TOOL } from '../../model/tool.ts';
import { blocksOf, createTally } from '../building/draft.ts';
import { type Limits, tooLarge } from '../limits.ts';
import { cautionsOfRuns } from '../suspects.ts';
import { decodePage } from './decode.ts';
import { attribute, elementsBelow, type PageElement, parsePage, textOf } from './page.ts';
import { notePrograms } from './programs.ts';
import { createStory, type Inherited } from './state.ts';
import { parseStyleSheet, passesOverColours } from './style-sheet.ts';
import { walk } from './walk.ts';
import { endParagraph } from './writing.ts';

const PLAIN: Inherited = { flags: 0, font: undefined, kept: false, headingLevel: undefined, depth: 0 };

/** Styles from elsewhere, and parts that are laid over others. */
const BEHIND = /<link\b[^>]*\bstylesheet\b|\bstyle\s*=\s*(?:"[^"]*|'[^']*)\bposition\s*:/i;
const BEHIND_BY_SHEET = /@import\b|\bposition\s*:/i;

/**
 * Reads a web page (.html, .htm, .xhtml): an export, a page saved by a browser, or what Word saves as one. No
 * script is run and nothing the page refers to is opened.
 *
 * @throws ReadProblem where it is beyond the limits, or a report of this tool, which quotes plans
 */
export async function readHtml(bytes: Uint8Array, limits: Limits): Promise<Document> {
  if (bytes.byteLength > limits.maxPartBytes) throw tooLarge('It', limits.maxPartBytes);
  const text = decodePage(bytes);
  const page = parsePage(text, limits);
  if ([...elementsBelow(page.childNodes, 'meta')].some(isOwnMark))
    throw new ReadProblem('not-a-plan', 'It is a report of this tool.');
  const sheets = [...elementsBelow(page.childNodes, 'style')].map(textOf);
  const css = sheets.join('\n');
  const tally = createTally(
    limits,
    () => BEHIND.test(text) || BEHIND_BY_SHEET.test(css) || passesOverColours(css),
  );
  notePrograms(page.childNodes, tally.suspects);
  const story = createStory(tally, { sheet: parseStyleSheet(css), walk });
  walk(story, page.childNodes, PLAIN);
  endParagraph(story);
  return {
    format: 'html',
    blocks: blocksOf(story.draft),
    furniture: story.furniture,
    notes: story.notes,
    revisions: tally.revisions,
    unread: story.draft.unread,
    ...cautionsOfRuns(tally),
  };
}

function isOwnMark(meta: PageElement): boolean {
  return attribute(meta, 'name') === 'generator' && attribute(meta, 'content') === TOOL;
}
