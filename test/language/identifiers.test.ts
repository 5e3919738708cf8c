import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nhsNumberFault, upnFault } from '../../src/language/identifiers.ts';

describe('the check letter of a UPN', () => {
  it.each([
    ['B801200005001', null],
    ['P207000016049', null],
    ['A801200005001', 'check'],
    ['B80120000500', 'shape'],
    ['I801200005001', 'shape'],
    ['801200005001B', 'shape'],
  ])('%s: %s', (upn, fault) => {
    expect(upnFault(upn)).toBe(fault);
  });

  it('fits one letter for any digits, and for a temporary number that ends in a letter', () => {
    const letters = [...'ABCDEFGHJKLMNPQRTUVWXYZ'];
    const last = fc.constantFrom(...letters, ...'0123456789');
    fc.assert(
      fc.property(fc.stringMatching(/^\d{11}$/), last, (digits, end) => {
        const valid = letters.filter((letter) => upnFault(`${letter}${digits}${end}`) === null);
        expect(valid).toHaveLength(1);
      }),
    );
  });
});

describe('the check digit of an NHS number', () => {
  it.each([
    ['9434765919', null],
    ['9434765918', 'check'],
    ['943476591', 'shape'],
  ])('%s: %s', (number, fault) => {
    expect(nhsNumberFault(number)).toBe(fault);
  });

  it('fits at most one last digit', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{9}$/), (digits) => {
        const valid = [...'0123456789'].filter((last) => nhsNumberFault(`${digits}${last}`) === null);
        expect(valid.length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
