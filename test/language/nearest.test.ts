import { describe, expect, it } from 'vitest';
import { didYouMean, nearestName, respelt } from '../../src/language/nearest.ts';

it.each([
  ['revew-overdue', 'review-overdue'],
  ['severty', 'severity'],
  ['SEVERITY', 'severity'],
  ['banana', null],
])('%s is near %s', (name, nearest) => {
  expect(nearestName(name, ['review-overdue', 'severity', 'section'])).toBe(nearest);
});

it('asks only where something is near', () => {
  expect(didYouMean('sectoin', ['section'])).toBe(' Did you mean "section"?');
  expect(didYouMean('banana', ['section'])).toBe('');
  expect(didYouMean('x', [])).toBe('');
});

it.each([
  ['abcdef', 'abcdxx', true],
  ['abcdef', 'abcxxx', false],
  ['abcdefghi', 'abcdefxxx', true],
  ['abcdefghi', 'abcdexxxx', false],
  ['ab', 'xy', true],
])('%s may mean %s: %s, by a third of its letters or two', (name, candidate, isNear) => {
  expect(nearestName(name, [candidate]) === candidate).toBe(isNear);
});

it('of two that are equally near the first is meant', () => {
  expect(nearestName('section', ['sections', 'section2'])).toBe('sections');
});

describe('a misspelt word', () => {
  it.each([
    ['asma', 'asma', null],
    ['asthma', 'asthma', 'asthma'],
    ['fruit', 'friut', 'friut'],
    ['asthma', 'astma', 'astma'],
    ['astma', 'asthma', 'asthma'],
    ['asthma', 'asthme', 'asthme'],
    ['asthma', 'asthxy', null],
    ['asthma', 'astm', null],
    ['chairman', 'chaixxan', null],
    ['epilepsie', 'epilepsy', 'epilepsy'],
    ['epilepsie', 'epylepsi', 'epylepsi'],
    ['epilepsie', 'xpylepsi', null],
    ['epilepsie', 'epilep', null],
  ])('%s, where a list has %s, stands for %s', (word, listed, meant) => {
    expect(respelt(word, new Set([listed]))).toBe(meant);
  });

  it('is looked up in its own list, however often it is asked about', () => {
    const [plants, animals] = [new Set(['daisy']), new Set(['badger'])];
    expect(respelt('daisi', plants)).toBe('daisy');
    expect(respelt('daisi', animals)).toBeNull();
    expect(respelt('daisi', plants)).toBe('daisy');
  });
});
