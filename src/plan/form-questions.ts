import { wordsOf } from '../language/words.ts';

/**
 * Some forms are a list of questions, numbered through the whole document or told again in section after section ("19. What
 * will be provided, by whom and how often?"), each with its answer below. The answers alone are their writer's.
 */

/** A line as far as it can be a question. */
export interface Asking {
  readonly text: string;
  /** The number that the list gives it, where the text does not print it. */
  readonly label: string | null;
}

/** Longer lines tell something before they ask. */
const MOST_WORDS = 24;
/** So many questions, in runs of two or more, are a list of a form's; so often the same one is asked by a form, too. */
const LEAST_NUMBERED = 5;
const LEAST_TOLD_AGAIN = 3;

const NUMBER = /^\W*(?:q(?:uestion)?\s*)?(\d{1,3})(?:[.):]+\s*|\s+)/iu;

/** No form puts its questions in quotation marks. */
const asks = ({ text }: Asking): boolean =>
  text.endsWith('?') && !/["“”]/u.test(text) && wordsOf(text).length <= MOST_WORDS;

function numberOf({ text, label }: Asking): number | null {
  const printed =
    NUMBER.exec(label ?? '')?.[1] ?? /^\W*(\d{1,3})\W*$/u.exec(label ?? '')?.[1] ?? NUMBER.exec(text)?.[1];
  return printed === undefined ? null : Number(printed);
}

/** Lines that count up one by one, whatever stands between them. */
function runsOf<Line extends Asking>(lines: readonly Line[]): Line[][] {
  const runs: Line[][] = [];
  let last: number | null = null;
  for (const line of lines) {
    const number = numberOf(line);
    if (number === null) continue;
    if (last !== null && number === last + 1) runs.at(-1)?.push(line);
    else runs.push([line]);
    last = number;
  }
  return runs;
}

/** So many questions one after the other, with nothing between them, are somebody's own: "1. Will I have a friend?" */
const LEAST_OWN = 3;

/** Lines that ask, but for those that stand together without an answer to any. */
function answeredOrAlone<Line extends Asking>(lines: readonly Line[]): Line[] {
  const groups: Line[][] = [[]];
  for (const line of lines.filter(({ text }) => text !== '')) {
    if (asks(line)) groups.at(-1)?.push(line);
    else groups.push([]);
  }
  return groups.filter((group) => group.length < LEAST_OWN).flat();
}

/** The lines of a document that are its form's questions. */
export function formQuestions<Line extends Asking>(lines: readonly Line[]): ReadonlySet<Line> {
  const asking = answeredOrAlone(lines);
  const numbered = runsOf(asking)
    .filter((run) => run.length > 1)
    .flat();
  const sameWords = Map.groupBy(asking, ({ text }) => text.replace(NUMBER, '').toLowerCase());
  const toldAgain = [...sameWords.values()].filter((same) => same.length >= LEAST_TOLD_AGAIN).flat();
  return new Set([...(numbered.length >= LEAST_NUMBERED ? numbered : []), ...toldAgain]);
}
