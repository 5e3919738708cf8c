import { describe, expect, it } from 'vitest';
import type { SectionState } from '../../src/model/section.ts';
import { planOf } from './vocabulary.ts';

/** The state of section C holding these words. */
async function stateOf(words: string, heading = 'Section C: Health needs'): Promise<SectionState> {
  const plan = await planOf(`# ${heading}\n${words}\n# Section D: Social care needs\nNone identified.`);
  return plan.sections.C.state;
}

const SAID: Readonly<Record<Exclude<SectionState, 'missing' | 'unread'>, readonly string[]>> = {
  content: [
    'Nyah has epilepsy with about two seizures a month.',
    'Tom has type 1 diabetes. No other health needs have been identified.',
    'Nyah has no health needs apart from epilepsy, which is treated with daily medicine.',
    'Freya is not known to social care but her seizures are monitored by the epilepsy nurse every six months.',
    'Amir is on the waiting list for an autism assessment. He takes medicine for attention and his weight is checked by the clinic every twelve weeks.',
    'Asthma',
    'Nyah has no speech and points to what she wants.',
    'He has no sense of danger near roads.',
    'She does not sleep for more than four hours a night.',
    'There is no cure for the disease, which will take more of his strength each year.',
    'Freya has asthma; no other health needs.',
    'He is under the hospital for epilepsy and has no other medical needs.',
    'Without his inhaler he is soon out of breath.',
    'There is no help at weekends, so his mother cannot rest.',
    'No-one outside the family can look after her overnight, and her parents are exhausted.',
    'She needs help with washing and dressing; nothing else has been identified.',
    'He does not need a hoist but needs two adults to stand.',
    'Her GP reviews her eczema every six months and no concerns were raised at the last visit.',
    'There is nothing to stop him leaving the house at night.',
    'Nothing the family has tried at weekends keeps him safe.',
    'Nothing that adults say calms him when he is in pain.',
    'Not eating at school; loses weight each term.',
    'The nurse has trained staff. No further training is needed before May.',
    'Two of the family are ill: they need help at night. Nothing else has been identified.',
  ],
  nil: [
    'No health needs have been identified; the family knows whom to ring if they need help.',
    'None',
    'Nil',
    'None identified.',
    'No health needs have been identified at this time.',
    'No health needs identified',
    'Callum has no health needs that relate to his special educational needs. Community paediatrics confirmed this on 3 March 2026.',
    'Tom has no health needs linked to his SEN or disability (community paediatrics, 9 March 2026).',
    'Child/Young person has no identified special educational needs in this area',
    'There are no health needs relating to SEN.',
    'Nothing to report.',
    'Nothing further is needed.',
    'The school nurse checked on 3 May 2026 and found no medical needs.',
    'The family was visited on 4 May 2026 and does not want any help from social care.',
    'Healthy. No concerns were raised by the paediatrician in March 2026.',
    'No provision has to be made under section 2 of the Chronically Sick and Disabled Persons Act 1970.',
  ],
  silence: [
    'Not known to health.',
    'Freya is not currently known to health services.',
    'Not known to this service',
    'Not open to social care.',
    'No response received.',
    'No advice received from health.',
    'No current involvement.',
    'Not known',
    'No advice has been received from community paediatrics.',
    'The community nursing team did not answer.',
    'There is no record of this child with us.',
    'The council’s social work team has never had any contact with the family.',
  ],
  pointer: [
    'See attached report.',
    'See health care plan.',
    'As per paediatric report',
    'Please refer to appendix C.',
    'See section G.',
    'Report attached.',
  ],
  pending: [
    'TBC',
    'To be confirmed.',
    'Awaiting neurodevelopmental pathway.',
    'Awaiting assessment',
    'On CAMHS waiting list.',
    'TBC by social worker',
    'Advice requested.',
    'To follow',
  ],
  blank: [
    'N/A',
    'n/a',
    '—',
    '.',
    '- ',
    'No information provided',
    'Not applicable',
    '',
    '[Insert health needs here]',
    'Click or tap here to enter text.',
    '......',
  ],
};

describe.each(Object.entries(SAID))('%s', (state, sayings) => {
  it.each(sayings)('%s', async (words) => {
    expect(await stateOf(words)).toBe(state);
  });
});

describe('what is not writer’s text', () => {
  it.each([
    'This section sets out the health needs identified through the assessment.',
    'The child or young person’s health needs which are related to their SEN',
    'Please describe any health needs.',
  ])('%s', async (words) => {
    expect(await stateOf(words)).toBe('blank');
  });

  it('takes a descriptor in the heading for no content', async () => {
    const heading = 'Section C: The child or young person’s health needs which are related to their SEN';
    expect(await stateOf('', heading)).toBe('blank');
  });

  it('keeps the words behind a title in one line', async () => {
    expect(await stateOf('', 'Section C: Health needs: not known to health')).toBe('silence');
  });
});

describe('what a relative has', () => {
  it.each<[string, SectionState]>([
    ['No health needs were found. A grandfather has type 2 diabetes.', 'nil'],
    ['No health needs were found. No epilepsy, asthma or allergy was reported.', 'nil'],
    ['No health needs were found. His mother has asthma, and so has he.', 'content'],
    ['No health needs were found. Her mother has to give her insulin.', 'content'],
  ])('%s: %s', async (words, state) => {
    expect(await stateOf(words)).toBe(state);
  });
});

it('says which words decided a state', async () => {
  const plan = await planOf('# Section C\nFreya’s GP was asked.\n# Section D\nNot open to social care.');
  expect(plan.sections.D.stateEvidence).toMatchObject({ text: 'Not open to social care.' });
});
