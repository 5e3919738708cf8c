import type { Version } from '../../src/archive/version.ts';
import type { CalendarDate } from '../../src/model/calendar-date.ts';
import type { Stage } from '../../src/model/stage.ts';
import type { Identity } from '../../src/model/version-facts.ts';

export const day = (text: string): CalendarDate => text as CalendarDate;

/** Emma, by her UPN, her name and her date of birth. */
export const EMMA: Identity = {
  upn: 'upn-emma',
  isCheckedUpn: true,
  person: 'emma',
  born: '2012',
  names: ['emm'],
};

export const AMIR: Identity = {
  upn: 'upn-amir',
  isCheckedUpn: true,
  person: 'amir',
  born: '2014',
  names: ['ami'],
};

/** Emma's, dated on one day, or between two; undated where there is none. */
export function version(path: string, stage: Stage | 'unknown', dates: readonly string[] = []): Version {
  const [from, to = from] = dates;
  const dated = from === undefined || to === undefined ? null : { from: day(from), to: day(to) };
  return { path, sha256: `bytes of ${path}`, stage, dated, identity: EMMA };
}

/** The same plan of somebody else; of nobody where it does not show whose it is. */
export function of(identity: Identity | null, one: Version): Version {
  return { ...one, identity };
}
