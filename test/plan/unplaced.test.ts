import { describe, expect, it } from 'vitest';
import { ruleSays } from '../checks/rule-says.ts';
import { planOf, statesOf } from './vocabulary.ts';

const COVER = `# Education, Health and Care Plan
Name: Ottilie Frame
Date of birth: 3 May 2013
Final plan, 4 April 2026
This plan was written with the family and with the school. The council looks at it again each year.`;

const OWN_WORDS = `${COVER}
# Outcomes
By July 2027 Ottilie will read a page aloud with four mistakes or fewer.
# The mountain
Ottilie reads like a child of seven. She loses track of long talk and needs each step of a task on its own, twice over.
She writes three sentences in a lesson and then rests her head on the desk until somebody sits beside her.
# Wind and weather
Ottilie has asthma and takes an inhaler before games. She is away for about two days of each month in the winter.
# Round the kitchen table
Weekends are long for the family, because Ottilie does not sleep and her sister is two. There are no relatives near.
# The rope and the boots
A teacher reads with Ottilie one to one for 30 minutes, three times a week.
# Personal budget
No personal budget was asked for.`;

const LETTERED = `${COVER}
# Section A: Views
“I like bikes and my dog.”
# Section B: Special educational needs
Ottilie reads like a child of seven and loses track of long talk.
# Section E: Outcomes
By July 2027 Ottilie will read a page aloud with four mistakes or fewer.
# Section F: Special educational provision
# Reading at school
A teacher reads with Ottilie one to one for 30 minutes, three times a week. The same teacher hears her spellings for ten minutes every Friday and writes down each of the words that she did not know.
# Section I: Placement
Oak Road School, a mainstream secondary school.
# Section K: Advice
Dr Ann Low, educational psychologist, 3 March 2026
# Report of the psychologist
Ottilie came into the room with her mother and chose a chair by the window. She worked for forty minutes and smiled twice. She told me that she likes bikes and that her dog is called Bramble. She copied four of six shapes and then asked whether she might go outside to her friends.`;

describe('several sections missing together', () => {
  it('may stand under the headings that name none', async () => {
    const plan = await planOf(OWN_WORDS);
    expect(statesOf(plan)).toEqual({ E: 'content', J: 'nil' });
    expect(plan.unplacedWords).toBeGreaterThan(90);
    expect(await ruleSays('section-missing', OWN_WORDS)).toBe('not-assessed');
  });

  it('are missing where the sections have letters, whatever is appended', async () => {
    expect((await planOf(LETTERED)).unplacedWords).toBe(0);
    expect(await ruleSays('section-missing', LETTERED)).toContain('C: not shown');
  });

  it('are missing where no more is told than what the sections hold', async () => {
    const short = OWN_WORDS.replaceAll(/^# (?:The|Wind|Round).*\n(?:[^#].*\n)+/gmu, '');
    expect(await ruleSays('section-missing', short)).toContain('B: not shown');
  });
});
