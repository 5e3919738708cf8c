import { describe, expect, it } from 'vitest';
import { type Context, currentMentions, mentioningSentence } from '../../src/language/mention.ts';
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

describe('whom and what a clause tells of', () => {
  const phrases = compilePhrases(['epilepsy']);
  const before = compilePhrases(['no', 'was']);
  const after = compilePhrases(['resolved']);
  const found = (text: string, more: Partial<Context> = {}): number =>
    currentMentions(text, phrases, { before, after, ...more }).length;

  it.each([
    ['He has epilepsy.', 1],
    ['He has no epilepsy.', 0],
    ['The epilepsy has resolved.', 0],
    ['He has no asthma, and he has epilepsy.', 1],
    ['He was born with epilepsy.', 1],
    ['He was seen. He has epilepsy.', 1],
    ['There is no aid for the man from Leeds, who has epilepsy.', 1],
    ['There is no man, who has epilepsy.', 0],
    ['He has epilepsy; her epilepsy resolved.', 1],
  ])('%s: %d', (text, count) => {
    expect(found(text)).toBe(count);
  });

  it('what is said of others goes on until somebody else is the subject', () => {
    const others = compilePhrases(['his brother']);
    expect(found('His brother is tall and has epilepsy.', { others })).toBe(0);
    expect(found('His brother is tall and he has epilepsy.', { others })).toBe(1);
    expect(found('It is his brother epilepsy tires.', { others })).toBe(0);
    expect(found('With his brother near, epilepsy tires him.', { others })).toBe(1);
    expect(found('Kai is tall and has epilepsy.', { others })).toBe(1);
    expect(found('He is here: his brother is tall and sings and has epilepsy.', { others })).toBe(0);
  });

  it('a doubt before it leaves it out, a doubt behind it does not', () => {
    const doubt = compilePhrases(['may']);
    expect(found('He may have epilepsy.', { doubt })).toBe(0);
    expect(found('Epilepsy tires him and he may rest.', { doubt })).toBe(1);
    expect(found('He has epilepsy.', { doubt })).toBe(1);
  });

  it('a cue must stand in its clause, or lead it in before a colon', () => {
    const cue = compilePhrases(['needs']);
    expect(found('He needs care for epilepsy.', { cue })).toBe(1);
    expect(found('Needs: epilepsy.', { cue })).toBe(1);
    expect(found('Needs: asthma; epilepsy.', { cue })).toBe(1);
    expect(found('He needs care; epilepsy.', { cue })).toBe(0);
    expect(found('He has epilepsy.', { cue })).toBe(0);
  });
});
