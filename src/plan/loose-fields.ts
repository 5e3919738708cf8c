import { nameAtStart } from '../language/person-names.ts';
import { findDates } from '../language/printed-dates.ts';
import { wordsOf } from '../language/words.ts';
import { authorityIn } from './authority-names.ts';
import { leftOf } from './cell-context.ts';
import { readUpn } from './fact-values.ts';
import type { Field } from './fields.ts';
import { labelOf } from './label-meaning.ts';
import { cellText, type Line } from './lines.ts';
import type { FieldName, Recogniser } from './recogniser.ts';
import { settingAtStart } from './setting-names.ts';

const ITEM = /\s*[·•|,;\t()]\s*|\s[–—-]\s/u;
const YEAR = /^(?:year|yr|y|ncy)\s*\d{1,2}(?: (?:pupil|student|learner))?$|^reception$/iu;
/** "(Year 9 and above)" is a form's, and tells whom a part of it is for. */
const YEAR_IN_PROSE =
  /(?:^|\b(?:in|an?)\s+|\(|,\s+|\d{4}\s+)(?:(?:national\s+curriculum|nc)\s+)?((?:year|yr|ncy)\s\d{1,2}|reception(?=\s(?:class\s)?at\s|[,.;]|$))\b(?!\s*(?:\d|\+|onwards?\b|(?:and|or)\s(?:above|beyond|over|up|upwards|older|later)\b))/iu;

/** A line made of short items, one of them a year group: "Year 10, Ashdene Community College". */
function ofItems(recogniser: Recogniser, text: string): [FieldName, string][] {
  const items = text.split(ITEM).filter((item) => item !== '');
  const isLabelled = (index: number): boolean => labelOf(recogniser, items[index - 1] ?? '') !== undefined;
  const year = items.find((item, index) => YEAR.test(item) && !isLabelled(index));
  if (year === undefined) {
    return [];
  }
  const places = items.filter((item) => settingAtStart(recogniser, item) === item);
  return [['yearGroup', year], ...places.map((place): [FieldName, string] => ['setting', place])];
}

/** A line that is a year group or a date and no more, in a list of particulars with another line. */
const isLoneBeside = ({ cell }: Line, line: Line | undefined): boolean =>
  line !== undefined &&
  line.cell === cell &&
  (YEAR.test(line.text) || (findDates(line.text).length === 1 && line.text.length <= 30));

/** A school that is a line of its own in a list of particulars: "Ashby Vale School", "At Ashby Vale School". */
function ofLone(recogniser: Recogniser, lines: readonly Line[], index: number): [FieldName, string][] {
  const line = lines[index];
  if (line === undefined) return [];
  const place = line.text.replace(/^at\s+/iu, '');
  const isListed = isLoneBeside(line, lines[index - 1]) || isLoneBeside(line, lines[index + 1]);
  return isListed && settingAtStart(recogniser, place) === place ? [['setting', place]] : [];
}

/** "I am in Year 9 at Ashby Vale School", "... Year 9 Ashby Vale School". */
function inProse(recogniser: Recogniser, text: string): [FieldName, string][] {
  const match = YEAR_IN_PROSE.exec(text);
  if (match === null) {
    return [];
  }
  const after = text.slice(match.index + match[0].length).trim();
  const place = /^[\s\p{L}]{0,12}\b(?:at|attends?|goes to)\s+(.*)/u.exec(after)?.[1] ?? after;
  const isWhole = place !== after || settingAtStart(recogniser, after) === after;
  const setting = isWhole ? settingAtStart(recogniser, place) : null;
  return [
    ['yearGroup', match[1] ?? ''],
    ...(setting === null ? [] : [['setting', setting] as [FieldName, string]]),
  ];
}

/** "At: Ashby Vale School". */
function afterAt(recogniser: Recogniser, text: string): [FieldName, string][] {
  const place = /^at\s*:\s*(.*)$/iu.exec(text)?.[1] ?? '';
  return place !== '' && settingAtStart(recogniser, place) === place ? [['setting', place]] : [];
}

/** A name before an office: "Ann Hale, ", "Mr D. Ord – the ". */
const NAME_BEFORE =
  /((?:(?:Mr|Mrs|Ms|Miss|Dr|Mx)\.?\s(?=\p{Lu}\b))?(?:(?!(?:Mr|Mrs|Ms|Miss|Dr|Mx)\b)\p{Lu}[\p{L}.'’-]*\s)+\p{Lu}[\p{L}'’-]+)\s*[,(–-]\s*(?:an?\s|the\s)?\s*$/u;

/** "Ann Hale, SEND Officer": a name with the office of who writes plans. */
function ofOffice(recogniser: Recogniser, text: string): [FieldName, string][] {
  const offices = text.includes(' ') ? recogniser.fields.set.findAll(text) : [];
  return offices.flatMap(({ start, phrase }): [FieldName, string][] => {
    const isOfficer = recogniser.fields.kindOf(phrase) === 'officer';
    const name = isOfficer ? NAME_BEFORE.exec(text.slice(0, start))?.[1] : undefined;
    return name !== undefined && nameAtStart(name) !== null ? [['officer', name]] : [];
  });
}

/** "Plan Officer", "Plan Officer for young people over 16, for Ashby Council". */
function isOffice(recogniser: Recogniser, text: string): boolean {
  const match = recogniser.fields.set.matchStart(text);
  const begins = match !== null && /^(?:$|,|\s(?:for|of|in|at)\b)/u.test(text.slice(match.end));
  return (
    !text.endsWith(':') &&
    (labelOf(recogniser, text) === 'officer' ||
      (begins && match.end > match.start && recogniser.fields.kindOf(match.phrase) === 'officer'))
  );
}

/** A name that is a line of its own above an office, as letters end. */
function aboveOffice(recogniser: Recogniser, text: string, next: string): [FieldName, string][] {
  const isName = nameAtStart(text) === text && text.includes(' ');
  return isName && isOffice(recogniser, next) ? [['officer', text]] : [];
}

/** What is named to the left of a cell: the items of "School, Year 7" are the child's unless it names something else. */
const answersOther = (recogniser: Recogniser, { cell }: Line): boolean => {
  const left = cell === null ? undefined : leftOf(cell);
  return left !== undefined && labelOf(recogniser, cellText(left)) === 'other';
};

const FEW_WORDS = 20;
/** An opening sentence names the council that makes the plan. */
const MOST_WORDS = 60;

function ofLine(recogniser: Recogniser, lines: readonly Line[], index: number): [FieldName, string][] {
  const line = lines[index];
  if (line === undefined) {
    return [];
  }
  const { text, cell } = line;
  const upn: [FieldName, string][] = readUpn(text) === null ? [] : [['upn', text]];
  const officers = [
    ...ofOffice(recogniser, text),
    ...aboveOffice(recogniser, text, lines[index + 1]?.text ?? ''),
  ];
  const own = [...upn, ...afterAt(recogniser, text), ...officers];
  const mayList = wordsOf(text).length <= FEW_WORDS && !answersOther(recogniser, line);
  const items = mayList ? ofItems(recogniser, text) : [];
  if (cell !== null) {
    const lone = ofLone(recogniser, lines, index);
    const found = answersOther(recogniser, line) ? [] : [...items, ...lone, ...inProse(recogniser, text)];
    return [...own, ...(found.some(([fact]) => fact === 'setting') ? found : [])];
  }
  return [...own, ...items, ...ofLone(recogniser, lines, index), ...inProse(recogniser, text)];
}

/**
 * The council that the running heads and feet, or else the lines of a cover, name first, where the name of the child may
 * stand before it.
 */
export function authorityFields(
  recogniser: Recogniser,
  lines: readonly Line[],
  names: readonly string[],
): Field[] {
  for (const line of lines) {
    const text = names.reduce((rest, name) => rest.replaceAll(name, ' · '), line.text);
    const value = wordsOf(text).length <= MOST_WORDS ? authorityIn(recogniser, text) : null;
    if (value !== null) {
      return [{ fact: 'authority', label: '', value, place: line.place, isExact: false, line }];
    }
  }
  return [];
}

/** What the lines of a cover say by form alone, without a label: identifiers, year groups, settings and officers. */
export function looseFields(recogniser: Recogniser, lines: readonly Line[]): Field[] {
  const filled = lines.filter(({ text }) => text !== '');
  return filled.flatMap((line, index) =>
    ofLine(recogniser, filled, index).map(([fact, value]) => ({
      fact,
      label: '',
      value,
      place: line.place,
      isExact: false,
      line,
    })),
  );
}
