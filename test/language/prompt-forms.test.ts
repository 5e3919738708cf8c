import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { machineMark } from '../../src/language/machine-marks.ts';
import { menuIn } from '../../src/language/menu.ts';
import { promptForms } from '../../src/language/prompt-forms.ts';

describe('prompts by their shape', () => {
  it.each([
    ['«Child_Forename1» reads', 'field', 'Child_Forename1'],
    ['{{ first_name }} reads', 'field', ' first_name '],
    ['<<Surname>> reads', 'field', 'Surname'],
    ['{ MERGEFIELD Name } reads', 'field', 'MERGEFIELD Name '],
    ['by [insert date] he reads', 'square', 'insert date'],
    ['<Known as> reads', 'square', 'Known as'],
    ['a laptop (delete if not applicable)', 'round', 'delete if not applicable'],
    ['he reads ______', 'line', '______'],
  ])('%s', (text, shape, words) => {
    expect(promptForms(text)).toContainEqual({ shape, words });
  });

  it.each([
    'groups of <5 pupils and > 3 adults',
    'write to <a.rashid@example.org>',
    'she said « je parle un peu »',
    'and so on... then',
  ])('none in: %s', (text) => {
    expect(promptForms(text)).toEqual([]);
  });

  it('takes any text, and finds nothing that is not there', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const { words } of promptForms(text)) expect(text).toContain(words);
      }),
    );
  });
});

describe('options of a line', () => {
  it.each([
    ['Yes/No', ['Yes', 'No']],
    ['Looked after child: Yes / No', ['Yes', 'No']],
    ['Known to social care? (Yes/No)', ['Yes', 'No']],
    ['Male | Female', ['Male', 'Female']],
    ['Looked after (Yes/No): No', []],
    ['No', []],
    ['/', []],
  ])('%s', (text, options) => {
    expect(menuIn(text)).toEqual(options);
  });
});

describe('marks of text tools', () => {
  it.each([
    ['**Strengths:** reads', 'markdown'],
    ['## Section B', 'markdown'],
    ['```', 'markdown'],
    ['| --- | --- |', 'markdown'],
    ['reads well【4:1†source】', 'source-tag'],
    ['https://example.org/?utm_source=chatgpt.com', 'source-tag'],
    [':contentReference[oaicite:2]{index=2}', 'source-tag'],
    ['reads <strong>well</strong>', 'source-tag'],
  ])('%s', (text, mark) => {
    expect(machineMark(text)).toBe(mark);
  });

  it.each([
    'Grade A* in art',
    '* see below',
    '5** hotel',
    '# of sessions',
    '#1 of 3',
    '_______',
    'a < b > c',
  ])('none in: %s', (text) => {
    expect(machineMark(text)).toBeNull();
  });
});
