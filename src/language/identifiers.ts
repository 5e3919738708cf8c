/** What is wrong with a printed identifier. */
export type IdentifierFault = 'shape' | 'check';

/** The check letters of the UPN by their values: I, O and S are not used. */
const UPN_LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ';

const UPN_SHAPE = /^[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z]$/;

/**
 * What is wrong with a unique pupil number (spaces left out), or null. Its check letter is the sum of the characters
 * 2 to 13, each times its position, modulo 23; the last character of a temporary number is a letter and counts as its
 * place among the check letters. Source: UK Government Data Standards Catalogue, Unique Pupil Number 2.0 (2004).
 */
export function upnFault(upn: string): IdentifierFault | null {
  if (!UPN_SHAPE.test(upn)) {
    return 'shape';
  }
  const values = Array.from(upn.slice(1), (character) =>
    /\d/.test(character) ? Number(character) : UPN_LETTERS.indexOf(character),
  );
  const sum = values.reduce((total, value, index) => total + value * (index + 2), 0);
  return UPN_LETTERS[sum % UPN_LETTERS.length] === upn[0] ? null : 'check';
}

/**
 * What is wrong with an NHS number (digits alone), or null. The last of ten digits is 11 minus the sum of the first
 * nine times 10 down to 2 modulo 11, where 11 stands for 0 and 10 makes no number. Source: NHS Data Dictionary.
 */
export function nhsNumberFault(digits: string): IdentifierFault | null {
  if (!/^\d{10}$/.test(digits)) {
    return 'shape';
  }
  const sum = Array.from(digits.slice(0, 9)).reduce(
    (total, digit, index) => total + Number(digit) * (10 - index),
    0,
  );
  return (11 - (sum % 11)) % 11 === Number(digits[9]) ? null : 'check';
}
