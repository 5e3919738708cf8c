import type { Paragraph, Revisions } from '../../model/document.ts';
import type { Place } from '../../model/place.ts';
import { FLAG } from '../building/flags.ts';
import { type DraftRun, paragraphText } from '../building/runs.ts';

/** Counts paragraphs, tables and traces of editing as they are read. */
export interface Count {
  paragraphs: number;
  tables: number;
  readonly revisions: { -readonly [Member in keyof Revisions]: Revisions[Member] };
}

type Appearance = Pick<Paragraph, 'role' | 'level' | 'label'> & { readonly cell?: Place };

/** Bold words as Markdown writes them. */
const BOLD = /(\*\*|__)(?=\S)(.{1,1000}?)(?<=\S)\1/g;

/** A paragraph, counted as the next one. */
export function plainParagraph(
  raw: string,
  count: Count,
  appearance: Appearance = { role: 'body' },
): Paragraph {
  const { cell, ...looks } = appearance;
  count.paragraphs += 1;
  const place = { paragraph: count.paragraphs, ...cell };
  return { type: 'paragraph', ...looks, ...paragraphText(runsOf(raw, count.revisions)), place };
}

/** Tracked changes and comments as CriticMarkup writes them in plain text. */
const TRACKED = /\{\+\+(.{0,1000}?)\+\+\}|\{--(.{0,1000}?)--\}|\{>>.{0,1000}?<<\}/g;

/** The pieces of a paragraph; what was added, deleted or noted is counted. */
function runsOf(raw: string, revisions: Count['revisions']): readonly DraftRun[] {
  const runs: DraftRun[] = [];
  let at = 0;
  for (const { index, 0: whole, 1: added, 2: deleted } of raw.matchAll(TRACKED)) {
    runs.push(...boldRuns(raw.slice(at, index)));
    if (added !== undefined) runs.push({ text: added, flags: FLAG.inserted });
    if (deleted !== undefined) runs.push({ text: deleted, flags: FLAG.deleted });
    const kind = added === undefined ? (deleted === undefined ? 'comments' : 'deletions') : 'insertions';
    revisions[kind] += 1;
    at = index + whole.length;
  }
  return [...runs, ...boldRuns(raw.slice(at))];
}

function boldRuns(raw: string): readonly DraftRun[] {
  const runs: DraftRun[] = [];
  let at = 0;
  for (const { index, 0: whole, 2: bold = '' } of raw.matchAll(BOLD)) {
    // A line of underscores is left to be written on.
    if (/^[_*\s]*$/.test(bold)) continue;
    if (index > at) runs.push({ text: raw.slice(at, index), flags: 0 });
    runs.push({ text: bold, flags: FLAG.bold });
    at = index + whole.length;
  }
  if (at < raw.length || runs.length === 0) runs.push({ text: raw.slice(at), flags: 0 });
  return runs;
}
