import { describe, expect, it } from 'vitest';
import { assess } from '../../src/engine/assess.ts';
import { calendarDateSchema } from '../../src/model/calendar-date.ts';
import { england } from '../england.ts';
import { textReader } from './understand-text.ts';

const read = textReader(england.vocabulary);
const asOf = calendarDateSchema.parse('2026-11-23');

/** The rules that report one line, alone in its section. */
async function reportsOn(section: string, line: string): Promise<string[]> {
  const plan = await read(`Section ${section}\n${line}\n`, 'final');
  const { outcomes } = assess(plan, england, { asOf, stage: 'final' });
  return outcomes.filter(({ findings }) => findings.length > 0).map(({ rule }) => rule.id);
}

const F = 'F: Special educational provision';
const E = 'E: Outcomes';

describe('weak wording is reported', () => {
  it.each([
    ['provision-vague', 'Freya would benefit from a sensory room.'],
    ['provision-vague', 'Amir should have access to a quiet space as required.'],
    ['provision-vague', 'Small group work with peers for social skills.'],
    ['provision-vague', 'A level of 1:1 support in lessons.'],
    ['provision-vague', 'Ongoing input from the educational psychologist.'],
    ['provision-delegated', 'The school will decide how many hours are needed.'],
    ['provision-delegated', 'Level of support to be agreed at the next review.'],
    ['provision-delegated', 'Support at the discretion of the headteacher.'],
    ['provision-change-clause', 'Hours may be varied by the headteacher.'],
    ['provision-change-clause', 'Support will be gradually withdrawn as Tom becomes more independent.'],
    ['provision-conditional', 'Support will be provided by the class teacher, if funding allows.'],
    ['provision-conditional', 'A teaching assistant helps when staffing permits.'],
    ['provision-conditional', 'Where possible, lessons will be in the morning.'],
    ['provision-ceiling', 'A maximum of five sessions per week of phonics with a TA.'],
    ['provision-money', 'Band 3 funding will be provided.'],
    ['provision-money', 'An allocation of £12,000 per annum.'],
    ['provision-universal', 'Ordinarily available provision.'],
    ['provision-unquantified', 'Phonics for 15 minutes daily.'],
    ['provision-unquantified', 'Lego therapy once a week with an ELSA.'],
  ])('%s: %s', async (rule, line) => {
    expect(await reportsOn(F, line)).toContain(rule);
  });
});

describe('what only looks like weak wording is left alone', () => {
  it.each([
    'A teaching assistant teaches regular and irregular verbs for 15 minutes each day.',
    'A job coach helps Amir to apply to Access to Work for one hour each term.',
    'Amir may go home at lunchtime; in May he visits the college.',
    'In a small group (no more than 4) an HLTA teaches phonics for 20 minutes, three times a week.',
    'An HLTA supports Amir regularly, i.e. twice weekly, for 20 minutes.',
    'A teaching assistant teaches Amir to count up to 20 for 15 minutes daily.',
    'A specialist teacher reviews the programme at the annual review.',
    'The hours cannot be reduced without an amended plan.',
    'Therapy targets are reviewed and adjusted each half term.',
    'Amir works as independently as possible.',
    'As soon as possible after the bell a teaching assistant meets Amir at the door, daily, for 5 minutes.',
    'Emotional support from a key adult for 10 minutes at the start of each day.',
    'Full-time 1:1 support from a Level 3 teaching assistant.',
    'Fortnightly visits of one hour from a qualified teacher of the deaf.',
    'Speech and language therapy: 6 x 45 minute sessions per term, delivered by an HCPC registered therapist.',
    'Enlarged print in 24 point for every worksheet.',
    'Support staff receive training on autism from the specialist teacher.',
    'A band 6 therapist leads a group of four for 45 minutes each week with resistance bands.',
    'Amir says “I want opportunities to cook, as and when”.',
    'Movement breaks every 30 minutes.',
    'Every Thursday in term, 9.30 am to 12 noon, a teaching assistant (Level 3) works beside Kasia in the café.',
  ])('%s', async (line) => {
    expect((await reportsOn(F, line)).filter((rule) => rule.startsWith('provision-'))).toEqual([]);
  });
});

describe('outcomes', () => {
  it.each([
    ['outcome-is-provision', 'Amir will be supported to make friends by July 2027.'],
    ['outcome-is-provision', 'By September 2027 Amir will attend weekly speech and language therapy.'],
    ['outcome-is-provision', 'By July 2027 Amir will have opportunities to socialise.'],
    ['outcome-not-measurable', 'By July 2027 Amir will understand his emotions.'],
    ['outcome-not-measurable', 'To develop her confidence by July 2027.'],
    ['outcome-without-timescale', 'Amir will read a page of print in five minutes.'],
    ['outcome-expired', 'By Easter 2024 Amir will read a page of print in five minutes.'],
  ])('%s: %s', async (rule, line) => {
    expect(await reportsOn(E, line)).toContain(rule);
  });

  it.each([
    'By July 2027 Amir will attend all his lessons.',
    'By July 2027 Amir will use a visual timetable to move between lessons without prompts.',
    'By the end of Year 11, Amir will have achieved a Level 1 qualification in catering.',
    'By age 18 Amir will ask a friend to the cinema.',
    'Within 12 months Amir will tie his own laces.',
  ])('none: %s', async (line) => {
    const reported = (await reportsOn(E, line)).filter((rule) => rule.startsWith('outcome-'));
    expect(reported.filter((rule) => rule !== 'outcome-count' && rule !== 'outcome-expired')).toEqual([]);
  });
});
