import { checkbox } from '../building/symbols.ts';
import { viewOf } from './compound-file.ts';

const CHECKBOX = 1;
const LIST = 2;
/** The answer that means "as it was at first". */
const UNANSWERED = 25;

/**
 * What a form field shows, of those that Word draws itself: a checkbox or a choice from a list (MS-DOC 2.9.78).
 * Undefined for a field for text, whose text stands in the document, and where the data are cut off.
 */
export function formFieldShown(data: Uint8Array, at: number): string | undefined {
  try {
    const view = viewOf(data);
    const start = at + view.getUint16(at + 4, true);
    const bits = view.getUint16(start + 4, true);
    const kind = bits & 3;
    const answer = (bits >> 2) & 0x1f;
    if (kind !== CHECKBOX && kind !== LIST) return undefined;
    const name = stringAt(data, start + 10);
    const atFirst = view.getUint16(name.end, true);
    const value = answer === UNANSWERED ? atFirst : answer;
    if (kind === CHECKBOX) return checkbox(value === 1);
    return listEntries(data, afterTexts(data, name.end + 2))[value] ?? '';
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

interface Located {
  readonly text: string;
  readonly end: number;
}

/** A text with its length before it and a zero behind it. */
function stringAt(data: Uint8Array, at: number, zeros = 2): Located {
  const bytes = viewOf(data).getUint16(at, true) * 2;
  const text = new TextDecoder('utf-16le').decode(data.subarray(at + 2, at + 2 + bytes));
  return { text, end: at + 2 + bytes + zeros };
}

/** Behind the first value stand five texts: format, help, status, and two macros. */
function afterTexts(data: Uint8Array, at: number): number {
  let end = at;
  for (let text = 0; text < 5; text += 1) end = stringAt(data, end).end;
  return end;
}

function listEntries(data: Uint8Array, at: number): readonly string[] {
  const view = viewOf(data);
  const count = view.getUint16(at + 2, true);
  const entries: string[] = [];
  let end = at + 6;
  while (entries.length < count) {
    const entry = stringAt(data, end, 0);
    entries.push(entry.text);
    end = entry.end;
  }
  return entries;
}
