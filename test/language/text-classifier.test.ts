import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify, familiarity, labelShares, trainClassifier } from '../../src/language/text-classifier.ts';
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

describe('what is learned', () => {
  const learnt = trainClassifier(
    [
      { features: ['wet', 'cold', 'always'], label: 'rain' },
      { features: ['wet', 'dark', 'always'], label: 'rain' },
      { features: ['warm', 'dry', 'always'], label: 'sun' },
      { features: ['warm', 'wet', 'always', 'once'], label: 'sun' },
      { features: ['cold', 'white', 'always', 'dry'], label: 'snow' },
      { features: ['white', 'dark', 'always', 'dry'], label: 'snow' },
    ],
    ['rain', 'sun', 'snow'],
  );

  it('is the same on every machine, in every version: the weights of these examples', () => {
    expect(learnt.weights).toEqual({
      always: [23, 38, -61],
      cold: [152, -219, 67],
      dark: [153, -219, 66],
      dry: [-237, 43, 194],
      warm: [-281, 476, -195],
      wet: [260, -5, -255],
      white: [-183, -162, 345],
    });
  });

  it.each([
    [['wet'], 'rain'],
    [['warm', 'dry'], 'sun'],
    [['white'], 'snow'],
  ])('%j speaks for %s', (features, label) => {
    expect(classify(learnt, features).label).toBe(label);
  });

  it('what no example held says nothing, and dilutes nothing', () => {
    expect(classify(learnt, ['white', 'zebra', 'gnu'])).toEqual(classify(learnt, ['white']));
    expect(labelShares(learnt, ['zebra']).get('sun')).toBeCloseTo(1 / 3);
  });

  it('the shares of all labels are the whole', () => {
    const shares = labelShares(learnt, ['wet', 'dark']);
    expect([...shares.keys()]).toEqual(['rain', 'sun', 'snow']);
    expect([...shares.values()].reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
    expect(shares.get('rain')).toBe(classify(learnt, ['wet', 'dark']).share);
  });

  it('shares stay shares however large the weights are', () => {
    const loud = { labels: ['rain', 'sun'], weights: { wet: [100_000, 0] } };
    expect(classify({ ...model, ...loud }, ['wet'])).toEqual({ label: 'rain', share: 1 });
  });

  it('a text is as familiar as the part of it that some examples held', () => {
    expect(familiarity(learnt, ['wet', 'zebra'])).toBe(0.5);
    expect(familiarity(learnt, ['wet'])).toBe(1);
    expect(familiarity(learnt, [])).toBe(0);
  });
});
