import { normaliseText } from '../../language/normalise.ts';
import type { Paragraph, Run } from '../../model/document.ts';
import { FLAG, isSeen, marksOf } from './flags.ts';

/** A piece of a paragraph with one look. */
export interface DraftRun {
  text: string;
  readonly flags: number;
}

/** Programs split a sentence into many runs of one look (spelling, revisions): they are joined again. */
export function addRun(runs: DraftRun[], run: DraftRun): void {
  const last = runs.at(-1);
  if (last !== undefined && last.flags === run.flags) last.text += run.text;
  else runs.push(run);
}

/** Whether there is nothing to see or to read: neither text nor picture. */
export function isBlank(runs: readonly DraftRun[]): boolean {
  return runs.every(({ flags, text }) => (flags & FLAG.image) === 0 && text.trim() === '');
}

export function hiddenRuns(runs: readonly DraftRun[]): number {
  return runs.filter(({ flags, text }) => (flags & FLAG.hidden) !== 0 && text.trim() !== '').length;
}

/** What a paragraph shows and holds, by its runs. */
export function paragraphText(runs: readonly DraftRun[]): Pick<Paragraph, 'text' | 'runs' | 'bold'> {
  const seen = runs.filter(({ flags }) => isSeen(flags));
  const text = normaliseText(seen.map((run) => run.text).join(''));
  return {
    text,
    runs: runs.map((run): Run => ({ text: run.text, marks: marksOf(run.flags) })),
    bold: text !== '' && seen.every((run) => (run.flags & FLAG.bold) !== 0 || run.text.trim() === ''),
  };
}
