import { describe, expect, it } from 'vitest';
import { compilePhrases } from '../../src/language/phrases.ts';
import { england } from '../england.ts';

const { wording } = england;

function names(list: string, text: string): boolean {
  return compilePhrases(wording[list] ?? []).find(text) !== null;
}

const AREAS = ['employment', 'independent-living', 'community', 'health'];

describe('outcomes of the four areas', () => {
  it.each([
    ['employment', 'Sam will have completed a two-week work placement and written a CV.'],
    ['employment', 'By summer 2027 Leah will hold a paid Saturday job.'],
    ['employment', 'Ola will start a supported internship.'],
    ['employment', 'Ola will choose her GCSE options with her career goal in mind.'],
    ['employment', 'Ola will move on to a college course in catering.'],
    ['independent-living', 'Sam will get the number 7 bus to town by himself.'],
    ['independent-living', 'Leah will wash and dress herself each morning without reminders.'],
    ['independent-living', 'Ola will cook three simple meals from a recipe.'],
    ['independent-living', 'He will use a bank card to buy lunch and check the change.'],
    ['independent-living', 'Sam will manage a weekly budget of £20.'],
    ['independent-living', 'Sam will cross a road safely and walk to the shop alone.'],
    ['independent-living', 'She will travel from her flat to work on two buses on her own.'],
    ['independent-living', 'He will pay for his own shopping.'],
    ['community', 'Leah will meet a friend outside school once a fortnight.'],
    ['community', 'Sam will take part in a weekly activity at the leisure centre.'],
    ['community', 'Ola will keep herself safe online and say who she would tell.'],
    ['community', 'He will attend a local gaming group each week.'],
    ['health', 'Sam will make his own GP appointment.'],
    ['health', 'Ola will attend her annual health check and see the dentist.'],
    ['health', 'He will take his insulin at lunch by himself.'],
    ['health', 'Sam will choose a healthy lunch four days out of five.'],
    ['health', 'Leah will exercise three times a week.'],
  ])('%s: %s', (area, text) => {
    expect(AREAS.filter((one) => names(`adulthood-${one}`, text))).toContain(area);
  });

  it.each([
    'Sam will read a passage of 300 words and answer four questions about it.',
    'Leah will write a paragraph of five sentences with full stops.',
    'Ola will solve two-step number problems in four lessons out of five.',
    'Sam will remain in class for a whole lesson in nine lessons out of ten.',
    'Leah will use sentences of six words with the right tense.',
    'Ola will work independently for ten minutes on a writing task.',
    'Sam will ask for help when he gets stuck and is left alone.',
  ])('none: %s', (text) => {
    expect(AREAS.filter((one) => names(`adulthood-${one}`, text))).toEqual([]);
  });
});

describe('provision that prepares for adulthood', () => {
  const lists = ['adulthood-provision', 'adulthood-employment', 'adulthood-independent-living'];
  const prepares = (text: string): boolean => lists.some((list) => names(list, text));

  it.each([
    'A job coach will meet Sam weekly for an hour.',
    'Weekly 45 minute life skills session led by a HLTA.',
    'Careers adviser: three one-hour meetings a year.',
    'Independent travel training, 10 hours.',
    'One hour each week of a Preparing for Adulthood programme delivered by a teacher.',
    'Support to plan the move to college: four visits with the SENCO.',
    'Personal assistant, 3 hours on Saturdays, to go to the youth club.',
    'Work-related learning one day each week at the farm.',
    'Money skills: 30 minutes a week, small group of four.',
  ])('%s', (text) => {
    expect(prepares(text)).toBe(true);
  });

  it.each([
    'Staff will use relationships-based practice and friendship groups.',
    'A teaching assistant will support Sam 1:1 in English for 3 hours each week.',
    'Sensory circuits daily for 15 minutes.',
    'Staff employed by the school will be trained in Makaton.',
    'Visual timetable and now and next board.',
    'Homework club twice a week.',
    'The school pays for two hours of staff training.',
  ])('not: %s', (text) => {
    expect(prepares(text)).toBe(false);
  });
});

describe('social care as other sections speak of it', () => {
  it.each([
    ['My social worker visits on Fridays.', true],
    ['He has a child in need plan.', true],
    ['She is a looked after child.', true],
    ['She goes to overnight short breaks.', true],
    ['She likes to be looked after by her nan.', false],
    ['He takes short movement breaks.', false],
  ])('%s %s', (text, speaks) => {
    expect(names('social-care-current', text)).toBe(speaks);
  });
});

describe('missed education', () => {
  it.each([
    ['Tom is on a part-time timetable.', true],
    ['She is currently not attending school.', true],
    ['He has no school place.', true],
    ['She sees friends out of school.', false],
  ])('%s %s', (text, missed) => {
    expect(names('missed-education', text)).toBe(missed);
  });
});
