import { createHmac } from 'node:crypto';
import { nhsNumberFault, upnFault } from '../language/identifiers.ts';
import { givenStems, nameWords } from '../language/name-marks.ts';
import type { Plan, TextFact } from '../model/plan.ts';
import type { Identity } from '../model/version-facts.ts';

/** Whose plan it is, in plain words: it must not leave the worker. */
export interface IdentityWords {
  readonly upn: string | null;
  readonly nhsNumber: string | null;
  /** The child's name and date of birth; null unless both are printed, and the name in full. */
  readonly person: string | null;
  readonly born: string | null;
  readonly names: readonly string[];
}

/** "A000000000000" and the like stand in forms that nobody has filled in. */
function isFilledIn(identifier: string): boolean {
  return new Set(identifier.replace(/\D/g, '')).size > 1;
}

function words(plan: Plan, fact: TextFact): string[] {
  const readings = plan.facts.texts[fact] ?? [];
  return readings.filter(({ confidence }) => confidence !== 'low').map(({ value }) => value);
}

/** The identity that a plan prints; identifiers only of a shape that can be one. */
export function identityWords(plan: Plan): IdentityWords {
  const [upn = ''] = words(plan, 'upn');
  const [nhsNumber = ''] = words(plan, 'nhsNumber');
  const [name = ''] = words(plan, 'name');
  const [birth] = plan.facts.dates.dateOfBirth ?? [];
  const isSure = birth?.value.precision === 'day' && birth.confidence !== 'low';
  const born = isSure ? birth.value.value : null;
  const parts = nameWords(name);
  return {
    upn: upnFault(upn) !== 'shape' && isFilledIn(upn) ? upn : null,
    nhsNumber: nhsNumberFault(nhsNumber) === null && isFilledIn(nhsNumber) ? nhsNumber : null,
    person: born !== null && parts.length > 1 ? `${parts.join(' ')}|${born}` : null,
    born,
    names: givenStems([...(name === '' ? [] : [name]), ...words(plan, 'preferredName')]),
  };
}

function keyed(key: Uint8Array, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

/** HMAC-SHA-256 of the UPN, else of the NHS number, else of name and date of birth, in hex; null without any. */
export function keyOf({ upn, nhsNumber, person }: IdentityWords, key: Uint8Array): string | null {
  const best = upn ?? nhsNumber ?? person;
  return best === null ? null : keyed(key, best).toString('hex');
}

/** Half of the hash: no two of a nation's children share it, and an archive of many plans holds many. */
const MARK_BYTES = 16;

/** A part of an identity, or another identifier of a plan, as a keyed hash that differs from kind to kind. */
export function keyedMark(kind: keyof Identity | 'caseNumber', text: string, key: Uint8Array): string {
  return keyed(key, `${kind}\n${text}`).subarray(0, MARK_BYTES).toString('base64url');
}

/** A case number as it is compared: letters and figures alone, since signs between them vary. */
export function plainCaseNumber(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\d]/gu, '');
}

/** Every case number that a plan prints, as a keyed hash: a council's systems each have one. */
export function keyedCaseNumbers(plan: Plan, key: Uint8Array): string[] {
  const numbers = words(plan, 'caseNumber').map(plainCaseNumber).filter(isFilledIn);
  return [...new Set(numbers)].map((number) => keyedMark('caseNumber', number, key));
}

/** Every part of an identity as a keyed hash, or null where the plan prints none by which it can be found again. */
export function keyedIdentity(identity: IdentityWords, key: Uint8Array): Identity | null {
  const { upn, nhsNumber, person, born, names } = identity;
  if (upn === null && nhsNumber === null && person === null) return null;
  const mark = (kind: keyof Identity, text: string): string => keyedMark(kind, text, key);
  return {
    ...(upn !== null && { upn: mark('upn', upn), isCheckedUpn: upnFault(upn) === null }),
    ...(nhsNumber !== null && { nhsNumber: mark('nhsNumber', nhsNumber) }),
    ...(person !== null && { person: mark('person', person) }),
    ...(born !== null && { born: mark('born', born) }),
    ...(names.length > 0 && { names: names.map((name) => mark('names', name)) }),
  };
}
