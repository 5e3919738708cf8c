import type { Attributes } from '../xml/namespaces.ts';
import { wholeNumber as parseWholeNumber } from '../xml/walk.ts';

/** The value of an on/off property: present without a value means on (ECMA-376 part 1, 17.17.4). */
export function isOn(attributes: Attributes, name = 'w:val'): boolean {
  const value = attributes[name];
  return value === undefined || value === '1' || value === 'true' || value === 'on';
}

/** A whole number in an attribute, or undefined where it is missing or no number. */
export function wholeNumber(attributes: Attributes, name = 'w:val'): number | undefined {
  return parseWholeNumber(attributes[name]);
}
