import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formRedactor } from '../../src/engine/form-redactor.ts';
import { redactorFor } from '../../src/engine/redact.ts';
import { compilePhrases } from '../../src/language/phrases.ts';
import type { Plan } from '../../src/model/plan.ts';
import { day, located, planOf } from '../checks/plan-builder.ts';
import { england as ruleSet } from '../england.ts';

const { wording } = ruleSet;
const kept = {
  terms: compilePhrases(wording['field-terms'] ?? []),
  givenNames: compilePhrases(wording['given-names'] ?? []),
};

function known(more: Partial<Plan['facts']['texts']> = {}): Plan {
  const plan = planOf({
    dates: { dateOfBirth: '2011-05-04' },
    sections: {
      A: ['She likes football and her dog.'],
      F: ['A teaching assistant at Ashby Vale School helps.'],
    },
  });
  return {
    ...plan,
    facts: {
      ...plan.facts,
      texts: {
        name: [located('Freya Louise Marsh', 'Freya Louise Marsh')],
        preferredName: [located('Fifi', 'Fifi')],
        upn: [located('B801200005001', 'B801200005001')],
        nhsNumber: [located('9434765919', '943 476 5919')],
        caseNumber: [located('EHC-2231', 'EHC-2231')],
        setting: [located('Ashby Vale School', 'Ashby Vale School')],
        ...more,
      },
    },
    people: [
      { name: 'Karen Marsh', relation: 'family' },
      { name: 'Dr Priya Nair', relation: 'professional' },
    ],
  };
}

describe('redaction', () => {
  const redact = redactorFor(known(), kept);

  it.each([
    ['Freya likes trains.', 'The child likes trains.'],
    ["We met Freya's mum.", "We met the child's mum."],
    ['FREYA LOUISE MARSH and freya', 'The child and the child'],
    ['Freya Marsh, known as Fifi, sings.', 'The child, known as the child, sings.'],
    ['Plan of F.L.M. and FLM', 'Plan of the child and the child'],
    ['Plan of F. L. M. and F M', 'Plan of the child and the child'],
    ['JT and TA support her; IT lessons help.', '[name] and TA support her; IT lessons help.'],
    ["Miss O’Sullivan-Brae, D’Arcy and O'Neill met.", '[name] and [name] met.'],
    ["He said: 'Zorane helps me'.", "He said: '[name] helps me'."],
    ['Ms van der Berg and Ali bin Hassan met Ngũgĩ.', '[name] and [name] met [name].'],
    ['Her friends are 王小明 and Мария.', 'Her friends are [name] and [name].'],
    [
      'It is ref. 48213, SEN-48213, EHC/2231/07 and LCS 771204',
      'It is ref. [identifier], [identifier], [identifier] and [identifier]',
    ],
    ['Insured as AB 12 34 56 C', 'Insured as [identifier]'],
    ['Ring 0044 7700 900461.', 'Ring [telephone number].'],
    ['EHC 2014 and £62000 a year, 1,500 words', 'EHC 2014 and £62000 a year, 1,500 words'],
    ['Her mum Karen came.', 'Her mum [name] came.'],
    ['Advice of Dr Priya Nair and of J. Okafor.', 'Advice of [name] and of [name].'],
    ['Advice of Dr L. Marsh-Okafor and M. Field-Marsh.', 'Advice of [name] and [name].'],
    ['He told Mrs Field about it.', 'He told [name] about it.'],
    [
      'Born on 04/05/2011, that is 4 May 2011 or 2011-05-04.',
      'Born on [date of birth], that is [date of birth] or [date of birth].',
    ],
    ['The review of 14 March 2025 took place.', 'The review of 14 March 2025 took place.'],
    [
      'UPN B801200005001, NHS 943 476 5919, ref EHC-2231',
      'UPN [identifier], NHS [identifier], ref [identifier]',
    ],
    ['Another pupil has Q207000016049.', 'Another pupil has [UPN].'],
    ['Call 01332 640000 or 07700 900123.', 'Call [telephone number] or [telephone number].'],
    [
      'Write to a.b@derby.example or see www.derby.example/x',
      'Write to [e-mail address] or see [web address]',
    ],
    ['Lives at 12 Orchard Lane, DE1 4QX.', 'Lives at [address], [postcode].'],
    [
      'At Ashby Vale School and later at Hopton Secondary Academy.',
      'At [setting 1] and later at [setting 2].',
    ],
    [
      'She attends a special school in Derby with Olu.',
      'She attends a special school in [name] with [name].',
    ],
    ['Olu and Jack play.', '[name] and [name] play.'],
    ['Football is fun. Dogs too.', 'Football is fun. Dogs too.'],
    ['Medicine is given. School helps.', 'Medicine is given. School helps.'],
    ['Grace and Mark help. Will helps.', '[name] and [name] help. [name] helps.'],
    [
      'The Educational Psychologist and the SENCO met in Year 9 on Monday.',
      'The Educational Psychologist and the SENCO met in Year 9 on Monday.',
    ],
    ['NOT KNOWN TO HEALTH', 'NOT KNOWN TO HEALTH'],
    ['A Special School or Further Education College', 'A Special School or Further Education College'],
    ['15 hours, 1:1, 3 x 30 minutes, £62.40', '15 hours, 1:1, 3 x 30 minutes, £62.40'],
    ['I want to be a vet.', 'I want to be a vet.'],
  ])('%s', (text, redacted) => {
    expect(redact(text)).toBe(redacted);
  });

  it('keeps the month of a printed date, though May, April and June are names as well', () => {
    const text = 'Issued on 28 May 2026, reviewed in April 2027 and on 2nd June 2027.';
    expect(redact(text)).toBe(text);
    expect(redact('She sat with May in Year 2.')).toBe('She sat with [name] in Year 2.');
  });

  it('keeps the words of known titles and labels in a heading, and no name among them', () => {
    const inHeading = formRedactor(known(), ruleSet);
    expect(inHeading('Section J: Personal Budget Required by Me')).toBe(
      'Section J: Personal Budget Required by Me',
    );
    expect(inHeading('Date of Issue')).toBe('Date of Issue');
    expect(inHeading('All About Freya, Karen and Zorane')).toBe('All About the child, [name] and [name]');
    expect(redact('Section J: Personal Budget Required by Me')).toContain('[name]');
  });

  it('finds either half of a double-barrelled name in any case of letters', () => {
    const own = redactorFor(
      known({ name: [located('Freya Quillfeather-Okoro', 'Freya Quillfeather-Okoro')] }),
      kept,
    );
    expect(own('Quillfeather said that okoro likes trains.')).toBe('[name] said that [name] likes trains.');
    expect(own('Freya Quillfeather-Okoro, F.Q-O. and FQO')).toBe('The child, the child and the child');
  });

  it('keeps ordinary words that are also the name of the child', () => {
    const plan = known({ name: [located('Will Grace', 'Will Grace')], preferredName: [] });
    const own = redactorFor(plan, kept);
    expect(own('He said Will will learn grace.')).toBe('He said the child will learn grace.');
  });

  it('keeps no name that stands inside a sentence, whatever it is', () => {
    const name = fc
      .tuple(
        fc.constantFrom('Zor', 'Bel', 'Quin', 'Mav', 'Yol', 'Tre'),
        fc.constantFrom('ane', 'ith', 'ova', 'ug', 'etta', 'wyn'),
      )
      .map(([head, tail]) => head + tail);
    const frame = fc.constantFrom(
      (one: string) => `She plays with ${one} at break.`,
      (one: string) => `${one} came on Monday.`,
      (one: string) => `Advice: ${one}, 3 May 2024`,
      (one: string) => `with ${one}'s brother (${one})`,
      (one: string) => `“${one} helps me”, said Mr ${one}.`,
      (one: string) => `Anne-${one} and Mc${one}`,
      (one: string) => `HELLO ${one.toUpperCase()}`,
    );
    fc.assert(
      fc.property(name, frame, (one, sentence) => {
        expect(redact(sentence(one)).toLowerCase()).not.toContain(one.toLowerCase());
      }),
    );
  });

  it('gives the same text for a text that is redacted already', () => {
    for (const text of [
      'The child likes trains.',
      'At [setting 1] with [name].',
      'Born on [date of birth].',
    ]) {
      expect(redact(text)).toBe(text);
    }
  });

  it('replaces a date of birth in every printed form', () => {
    const forms = ['4/5/11', '04-05-2011', '4th May 2011', '4 May 2011', 'May 4, 2011', '04.05.2011'];
    for (const form of forms) {
      expect(redact(`She was born on ${form}.`)).toBe('She was born on [date of birth].');
    }
    expect(day('2011-05-04')).toBe('2011-05-04');
  });
});
