import { nameAtStart } from '../language/person-names.ts';
import { datedIn, isWeak } from './dated.ts';
import { labelOf } from './label-meaning.ts';
import type { Line } from './lines.ts';
import type { Recogniser } from './recogniser.ts';
import { isDayOfSigning } from './signature-tables.ts';

/** So many lines at the end of a document may tell who wrote the plan, and of which version it is. */
const LAST_LINES = 4;

const LABELLED = /^([^:]{2,60}):\s*(.+)$/u;

/** "Plan co-ordinator: Ann Hale, Marlshire County Council". */
function namesOfficer(recogniser: Recogniser, { text, role, cell }: Line): boolean {
  const [, label = '', value = ''] = LABELLED.exec(text) ?? [];
  const isNamed = nameAtStart(value) !== null && labelOf(recogniser, label) === 'officer';
  return isNamed && cell === null && role !== 'list-item';
}

/** "Date: 3 May 2026" below an officer's name is the day of signing; a day behind other words is of an entry. */
function isEntry(recogniser: Recogniser, { text }: Line): boolean {
  const label = LABELLED.exec(text)?.[1];
  if (label !== undefined && isDayOfSigning(recogniser, label)) return false;
  const isOfSomething = datedIn(text).some(({ before }) => before.trim() === '' || !isWeak(before));
  // "Designation: Post-16 Officer" is a post, and no advice.
  const told = label ?? text;
  return isOfSomething || recogniser.adviceTypes.set.find(told) !== null;
}

/** The line that names the officer at the end of a document, where no entry of a list of advice follows it. */
export function closingOfficer(recogniser: Recogniser, lines: readonly Line[]): Line[] {
  const printed = lines.filter(({ text }) => text !== '').toSorted((a, b) => a.index - b.index);
  const last = printed.slice(-LAST_LINES);
  const at = last.findIndex((line) => namesOfficer(recogniser, line));
  const [officer, ...below] = last.slice(at);
  const isNamedAlone = at >= 0 && officer !== undefined && datedIn(officer.text).length === 0;
  return !isNamedAlone || below.some((line) => isEntry(recogniser, line)) ? [] : [officer];
}
