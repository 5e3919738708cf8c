import { describe, expect, it } from 'vitest';
import { currentMentions, mentioningSentence } from '../../src/language/mention.ts';
import { compilePhrases } from '../../src/language/phrases.ts';
import { england } from '../england.ts';

const { wording } = england;
const list = (name: string) => compilePhrases(wording[name] ?? []);
const context = { before: list('not-current-before'), after: list('not-current-after') };
const health = compilePhrases([
  ...(wording['health-conditions'] ?? []),
  ...(wording['health-services'] ?? []),
]);

describe('current mentions', () => {
  it.each([
    'Nyah has epilepsy with about two seizures a month.',
    'He has no friends at school, and takes medication every day.',
    'She does not like loud rooms but uses an inhaler at break.',
    'Mum gives him his medication at breakfast.',
    'There are no concerns about hearing; asthma is managed with an inhaler.',
    'CAMHS see her every six weeks.',
    'She has been on medication since May.',
    'He has had seizures since January and his nurse visits.',
    'If Nyah has a seizure, staff give rescue medication.',
    'Staff should remind him of his inhaler.',
  ])('%s', (text) => {
    expect(currentMentions(text, health, context)).not.toHaveLength(0);
  });

  it.each([
    'He has no epilepsy.',
    'There is no history of seizures, asthma or diabetes.',
    'His mother has diabetes.',
    'His older brother takes medication.',
    "Her sister's paediatrician is at the same clinic.",
    'He had seizures as a baby.',
    'Epilepsy has been ruled out.',
    'She was discharged by CAMHS in 2021.',
    'She was under CAMHS until 2021.',
    'He no longer takes medication.',
    'A family history of asthma was noted.',
    'The asthma resolved when he was four.',
    'I want to be a paediatrician.',
    'He used to have physiotherapy.',
    'She may have epilepsy.',
    'He has a diagnosis of autism (community paediatrician, May 2023).',
    'His language is at a four-year level (Physiotherapist and paediatrician, advice of 3 May 2026).',
  ])('not: %s', (text) => {
    expect(currentMentions(text, health, context)).toEqual([]);
  });

  it('quotes the sentence that mentions it', () => {
    expect(mentioningSentence('He likes trains. He has epilepsy. He sleeps.', health, context)).toBe(
      'He has epilepsy.',
    );
  });
});
