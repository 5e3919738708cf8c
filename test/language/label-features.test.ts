import { describe, expect, it } from 'vitest';
import { labelFeatures, tellingWords } from '../../src/language/label-features.ts';

describe('what a label is known by', () => {
  it('its stems, pairs, what stands together, its ends and its length', () => {
    expect(labelFeatures("Date of the plan's reviews 2024")).toEqual([
      'w:date',
      'w:of',
      'w:the',
      'w:plan',
      'w:review',
      '2:date of',
      '2:of the',
      '2:the plan',
      '2:plan review',
      't:date+plan',
      't:date+review',
      't:plan+review',
      'first:date',
      'last:review',
      'words:5',
    ]);
  });

  it('no more than eight words are counted, and no words are ends', () => {
    expect(labelFeatures('one two three four five six seven eight nine')).toContain('words:8');
    expect(labelFeatures('2024')).toEqual(['first:', 'last:', 'words:0']);
  });

  it.each([
    ["Name of Emma Smith's school", ['name', 'school']],
    ['Needed plans', ['need', 'plan']],
    ['v2 needs 4', ['need']],
    ['due to NHS staff', ['due', 'nh', 'staff']],
  ])('%s: a reader has to know %j', (label, stems) => {
    expect(tellingWords(label).map(({ stem }) => stem)).toEqual(stems);
  });
});
