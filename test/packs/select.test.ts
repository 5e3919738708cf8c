import { describe, expect, it } from 'vitest';
import { SelectionError, selection } from '../../src/packs/select.ts';
import { england } from '../england.ts';

const { rules } = england;

function chosen(only: string[], except: string[] = []): string[] {
  return rules.filter(selection(rules, { only, except })).map(({ id }) => id);
}

describe('choosing rules', () => {
  it('takes all where nothing is asked for', () => {
    expect(chosen([])).toHaveLength(rules.length);
  });

  it('chooses by id, by family and by glob', () => {
    expect(chosen(['review-overdue'])).toEqual(['review-overdue']);
    expect(chosen(['reviews/review-overdue'])).toEqual(['review-overdue']);
    expect(chosen(['placement/*'])).toEqual([
      'placement-named-in-draft',
      'placement-missing',
      'placement-type-missing',
      'placement-home',
      'direct-payment-unlinked',
    ]);
    expect(chosen(['adulthood'])).toEqual(chosen(['adulthood/*']));
    expect(chosen(['*-not-known'])).toEqual(['health-not-known', 'social-care-not-known']);
  });

  it('leaves out', () => {
    expect(chosen(['placement'], ['*-missing'])).toEqual([
      'placement-named-in-draft',
      'placement-home',
      'direct-payment-unlinked',
    ]);
  });

  it('does not take a dot or bracket of a glob for a pattern', () => {
    expect(() => chosen(['review.overdue'])).toThrow(SelectionError);
  });

  it.each([
    [['review-overdu'], /"review-overdu"\. Did you mean "review-overdue"\?/],
    [['revews/*'], /Did you mean "reviews\/\*"\?/],
  ])('refuses %s', (only, message) => {
    expect(() => chosen(only)).toThrow(message);
  });
});
