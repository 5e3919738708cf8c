import type { Label } from '../accuracy/labelled.ts';

/** The printed forms of a day that a report could leak. */
function formsOf(iso: string): string[] {
  const [year = '', month = '', day = ''] = iso.split('-');
  const date = new Date(`${iso}T00:00:00Z`);
  const long = date.toLocaleDateString('en-GB', { timeZone: 'UTC', dateStyle: 'long' });
  return [
    iso,
    long,
    `${day}/${month}/${year}`,
    `${day}.${month}.${year}`,
    `${Number(day)}/${Number(month)}/${year}`,
  ];
}

/** Everything personal that a label states: each part of the names, the date of birth, the identifiers. */
function identitiesOf(facts: Label['facts']): string[] {
  const names = ['name', 'preferredName'].flatMap((fact) => String(facts[fact] ?? '').split(/[\s-]+/));
  const birth = typeof facts['dateOfBirth'] === 'string' ? formsOf(facts['dateOfBirth']) : [];
  const numbers = ['upn', 'nhsNumber'].map((fact) => String(facts[fact] ?? ''));
  return [...names, ...birth, ...numbers].filter((word) => word.length > 1);
}

function occurrences(text: string, word: string): number {
  return (
    text.match(new RegExp(`(?<![\\p{L}\\d])${word.replace(/[.]/g, '\\.')}(?![\\p{L}\\d])`, 'gu'))?.length ?? 0
  );
}

/** What a text shows of the identity that a label states: every word of it that stands there whole. */
export function identityIn(text: string, facts: Label['facts']): string[] {
  return identitiesOf(facts).filter((word) => occurrences(text, word) > 0);
}
