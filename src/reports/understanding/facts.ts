import { dateInWords } from '../../language/calendar.ts';
import { calendarDateSchema } from '../../model/calendar-date.ts';
import type { Understanding, UnderstoodFact } from '../../model/understanding.ts';
import type { Branch } from '../text/tree.ts';
import { capitalised, oneLine, yearGroupWords } from '../words.ts';
import { excerpt, placed, quoted } from './quote.ts';
import { CONFIDENCE_WORDS, factWords } from './words.ts';

/** Every fact with its value, its words and label as printed, its place, and what was looked for in vain. */
export function factsBranch(understanding: Understanding): Branch {
  const { facts } = understanding;
  const names = [...new Set(facts.map(({ fact }) => fact))];
  const found = names.map((name) => factBranch(facts.filter(({ fact }) => fact === name)));
  return {
    label: 'Facts:',
    text: names.length === 0 ? 'none was found' : `${names.length} found`,
    below: [...found, versionBranch(understanding), ...notFoundBranch(understanding)],
  };
}

/** Which of the dates dates this version of the plan: the stage decides. */
function versionBranch({ facts, versionDate }: Understanding): Branch {
  const label = 'Date of this version:';
  if (versionDate === null) return { label, text: 'none is printed', tone: 'warning' };
  const chosen = facts.find(
    ({ value, raw, label: under }) =>
      value === versionDate.value && raw === versionDate.raw && under === versionDate.label,
  );
  const aside = chosen === undefined ? '' : `(the ${factWords(chosen.fact)})`;
  return { label, text: valueWords(versionDate), aside };
}

/** The most trusted reading, with the others below it. */
function factBranch([first, ...others]: readonly UnderstoodFact[]): Branch {
  if (first === undefined) return { text: '' };
  const label = `${capitalised(factWords(first.fact))}:`;
  return {
    ...readingBranch(label, first),
    below: others.map((other) => readingBranch('Also read:', other)),
  };
}

/** Words of prose go on behind the value. */
const RAW_SHOWN = 40;

function readingBranch(label: string, fact: UnderstoodFact): Branch {
  const { value, raw, confidence, location } = fact;
  const words = valueWords(fact);
  const from =
    raw === null || raw === value || raw === words ? [] : [`from ${quoted(excerpt(raw, RAW_SHOWN))}`];
  const under = fact.label === null ? [] : [`under “${oneLine(fact.label)}”`];
  return {
    label,
    text: words,
    aside: [...from, ...under, placed(location, CONFIDENCE_WORDS[confidence])].join(' '),
  };
}

function valueWords({ fact, value, precision }: UnderstoodFact): string {
  const date = precision === null ? undefined : calendarDateSchema.safeParse(value).data;
  if (date !== undefined && precision !== null) return dateInWords(date, precision);
  return fact === 'yearGroup' ? capitalised(yearGroupWords(Number(value))) : oneLine(value);
}

function notFoundBranch({ notFound, unanswered }: Understanding): Branch[] {
  if (notFound.length === 0) return [];
  const labels = unanswered.map(({ label, raw, location }) => ({
    text: `“${oneLine(label)}”: ${raw === '' ? 'nothing stands there' : `${quoted(raw)} was not understood`}`,
    aside: placed(location),
  }));
  return [{ label: 'Looked for and not found:', text: notFound.map(factWords).join(', '), below: labels }];
}
