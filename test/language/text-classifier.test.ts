import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify, trainClassifier } from '../../src/language/text-classifier.ts';
import { textFeatures } from '../../src/language/text-features.ts';

const examples = [
  ['rain', 'Rain in the north, then showers.'],
  ['rain', 'Heavy rain and wind.'],
  ['rain', 'Showers all day.'],
  ['sun', 'Sunny and warm in the south.'],
  ['sun', 'Warm, with long sunny spells.'],
  ['sun', 'Dry and sunny.'],
].map(([label = '', text = '']) => ({ label, features: textFeatures(text, 'weather') }));

const LABELS = ['rain', 'sun'];
const model = trainClassifier(examples, LABELS);

describe('a model learned from examples', () => {
  it.each([
    ['Wind and showers', 'rain'],
    ['A warm and sunny afternoon', 'sun'],
  ])('tells an unseen text: %s', (text, label) => {
    const classified = classify(model, textFeatures(text, 'weather'));
    expect(classified.label).toBe(label);
    expect(classified.share).toBeGreaterThan(0.6);
  });

  it('is unsure of a text that no example resembles', () => {
    expect(classify(model, ['w:zebra']).share).toBeCloseTo(0.5);
  });

  it('is the same for the same examples, and plain data', () => {
    const again = trainClassifier(examples, LABELS);
    expect(JSON.stringify(again)).toBe(JSON.stringify(model));
    expect(JSON.parse(JSON.stringify(model))).toEqual(model);
  });

  it('gives each text a label of its own and a share of at most the whole', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { label, share } = classify(model, textFeatures(text, 'weather'));
        expect(LABELS).toContain(label);
        expect(share).toBeGreaterThanOrEqual(0.5);
        expect(share).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('the features of a text', () => {
  it('tell what is said from what is denied', () => {
    const features = textFeatures('She needs no help, but her brother visits.', 'D');
    expect(features).toContain('d:not help');
    expect(features).toContain('d:yes visit');
    expect(features).not.toContain('d:not visit');
  });

  it('split a shortened negation', () => {
    expect(textFeatures("He isn't known to us", 'D')).toEqual(
      expect.arrayContaining(['2:is not', '2:not known']),
    );
  });

  it('do not depend on numbers, months or capitals', () => {
    expect(textFeatures('Asked on 3 March 2024', 'C')).toEqual(textFeatures('ASKED ON 12 May 2019', 'C'));
  });

  it('name each feature once, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const features = textFeatures(text, 'C');
        expect(new Set(features).size).toBe(features.length);
      }),
    );
  });
});
