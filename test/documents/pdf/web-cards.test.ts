import { expect, test } from 'vitest';
import { outlineOf, readSample } from './outline.ts';

test('cards and pairs of a web page, which its tags cut into nothing, are read one by one', async () => {
  expect(outlineOf(await readSample('web-cards-chromium-tagged.pdf'))).toEqual([
    '## Ambleton Council',
    '#### FINAL PLAN',
    '# Education, Health and Care Plan',
    // Labels above their answers.
    '| FULL NAME | DATE OF BIRTH | CURRENT SCHOOL |',
    '| Wren Marsh | 3 May 2014 | Ashby Primary School |',
    '## Section F: Special educational provision',
    '| WHAT WILL HAPPEN | WHO | TIME |',
    '| Reading with pictures and cards that the teacher makes for her each week | A teaching assistant trained by the specialist teacher | 20 minutes every day |',
    // Two labels without an answer.
    '| WHAT WILL HAPPEN | WHO | TIME |',
    '| A game of turns with two friends |  |  |',
    // Labels in small print beside their answers.
    '| What | Talking practice with symbols on her tablet in a small group of children from her own class, and at home |',
    '| Delivered by | Speech therapist |',
    '| Amount | 40 minutes each week |',
    '## Section K: Advice',
    // Cards of several lines.
    'PARENT',
    'Ann Marsh',
    '3 March 2025',
    'EDUCATION',
    'Tom Hale, head teacher of the school',
    '4 March 2025',
  ]);
});
