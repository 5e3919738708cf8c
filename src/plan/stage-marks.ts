import type { Mark } from '../model/document.ts';
import type { Decided } from '../model/plan.ts';
import type { Line, Reading } from './lines.ts';

/** Deleted and added words that a reader of the page still sees side by side. */
const DELETED: readonly Mark[] = ['struck', 'deleted'];
const ADDED: readonly Mark[] = ['bold', 'underlined', 'inserted'];

const SEVERAL = 3;

function holds(line: Line, marks: readonly Mark[]): boolean {
  return line.runs.some((run) => run.text.trim() !== '' && run.marks.some((mark) => marks.includes(mark)));
}

/** Struck words beside added ones, again and again, are the changes that somebody proposes to an issued plan. */
export function showsChanges({ reading }: { readonly reading: Reading }): Decided<'amended-draft'> | null {
  const struck = reading.lines.filter((line) => holds(line, DELETED));
  const both = struck.filter((line) => holds(line, ADDED));
  return struck.length < SEVERAL || both.length === 0
    ? null
    : {
        value: 'amended-draft',
        because: 'words struck out beside words added',
        evidence: struck.slice(0, SEVERAL),
      };
}
