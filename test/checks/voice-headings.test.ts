import { describe, expect, it } from 'vitest';
import { headsColumn, type Reading, standings, voiceOfHeading } from '../../src/checks/voice-headings.ts';
import { compilePhrases } from '../../src/language/phrases.ts';
import type { Section, SectionLine, SetApart } from '../../src/model/plan.ts';
import { planOf } from './plan-builder.ts';

const none = compilePhrases(['no such phrase']);
const reading: Reading = {
  parent: { heading: compilePhrases(['parents', "child's parents"]), voice: none, surely: none },
  young: { heading: compilePhrases(['child', "child's"]), voice: none, surely: none },
  joint: none,
  others: none,
  helping: none,
  unheard: none,
  nothing: none,
  relations: { child: null, family: new Set() },
};

let paragraph = 0;

function line(text: string, more: Partial<SectionLine> = {}): SectionLine {
  paragraph += 1;
  const bare = { label: null, subheading: null, area: null, row: null, column: null, listItem: false };
  return { text, ...bare, ...more, place: { paragraph, ...more.place } };
}

function apart(text: string, as: SetApart['as'], table?: number): SetApart {
  paragraph += 1;
  return { text, as, place: { paragraph, ...(table === undefined ? {} : { table }) } };
}

/** Under whose heading each line stands; "-" for nobody's. */
function under(lines: readonly SectionLine[], setApart: readonly SetApart[] = []): string {
  const section: Section = { ...planOf({}).sections.A, lines, setApart };
  return standings(section, reading)
    .map((one) => one.under ?? '-')
    .join(' ');
}

/** A cell of the first table, at a row and a column. */
const cell = (text: string, [row, column]: readonly [number, number], more: Partial<SectionLine> = {}) =>
  line(text, { row: `1.${row}`, ...more, place: { table: 1, row, column } });

describe('whose a heading is', () => {
  it.each([
    ['The parents', 'parent'],
    ['The child', 'young'],
    ['Child and parents', null],
    ["The child's parents", 'parent'],
    ["The child's parents and the child", null],
    ['School', null],
    [null, null],
  ])('%s: %s', (text, voice) => {
    expect(voiceOfHeading(text, reading)).toBe(voice);
  });
});

describe('a line below a short line', () => {
  it.each([
    [['Parents', 'He sings.'], '- parent'],
    [['Parents', 'He sings.', 'He reads.'], '- parent parent'],
    [['Parents', 'Singing', 'He reads.'], '- parent parent'],
    [['Parents', 'He sings.', 'School', 'He reads.'], '- parent - -'],
    [['Parents', 'He sings.', 'The child', 'He reads.'], '- parent - young'],
    [['Parents.', 'He sings.'], '- -'],
    [['One two three four five six parents', 'He sings.'], '- parent'],
    [['One two three four five six seven parents', 'He sings.'], '- -'],
    [['One two three four five six parents on 3 May 2026', 'He sings.'], '- parent'],
    [['One two three four five six seven eight parents on 3 May 2026', 'He sings.'], '- parent'],
    [['One two three four five six seven eight nine parents on 3 May 2026', 'He sings.'], '- -'],
    [['Parents (at home, in the long summer of the year)', 'He sings.'], '- parent'],
    [['Parents, told to Ms Hill in the long hall of the school', 'He sings.'], '- parent'],
    [['Parents, told to Ms Hill; in the hall of the school', 'He sings.'], '- -'],
    [['One two three four five six seven parents, told to Ms Hill', 'He sings.'], '- -'],
  ])('%j: %s', (texts, expected) => {
    expect(under(texts.map((text) => line(text)))).toBe(expected);
  });

  it('a list item heads nothing', () => {
    expect(under([line('Parents', { listItem: true }), line('He sings.')])).toBe('- -');
  });

  it('what a short line heads ends at the next sub-heading or row', () => {
    expect(under([line('Parents'), line('He sings.', { subheading: 'School' })])).toBe('- -');
    expect(under([line('Parents'), line('He sings.', { row: '1.1' })])).toBe('- -');
  });
});

describe('a line under what the form prints', () => {
  it('its sub-heading or the header of its column', () => {
    expect(under([line('He sings.', { subheading: 'Parents' })])).toBe('parent');
    expect(under([line('He sings.', { column: 'The child' })])).toBe('young');
    expect(under([line('He sings.', { column: 'The child', subheading: 'Parents' })])).toBe('young');
  });

  it('the top of its column, in its own table', () => {
    const top = [cell('Parents said', [1, 1]), cell('The child said', [1, 2])];
    expect(under([...top, cell('He sings well here.', [2, 1]), cell('I sing.', [2, 2])])).toBe(
      '- - parent young',
    );
    expect(under([...top, line('I sing.', { place: { table: 2, row: 1, column: 2 } })])).toBe('- - -');
  });

  it('the last heading before it: titles, sub-headings and short descriptions', () => {
    expect(under([line('Sings.')], [apart('Parents', 'title')])).toBe('-');
    const title = apart('Parents', 'title');
    expect(under([line('He sings.')], [title])).toBe('parent');
    const description = apart('What the parents told', 'description');
    expect(under([line('He sings.')], [title, description])).toBe('parent');
    const long = apart('What the parents told us of the child when we met', 'description');
    expect(under([line('He sings.')], [long])).toBe('-');
    const ofTable = apart('Parents', 'title', 7);
    expect(under([line('He sings.')], [ofTable])).toBe('-');
  });

  it('the label of a row heads nothing below its table', () => {
    const label = apart('Parents', 'sub-heading', 1);
    expect(under([line('He sings.', { subheading: 'Parents' })], [label])).toBe('-');
    expect(under([cell('He sings.', [1, 2], { subheading: 'Parents' })], [label])).toBe('parent');
    const own = apart('Parents', 'sub-heading');
    expect(under([line('He sings.', { subheading: 'Parents' })], [label, own])).toBe('parent');
  });
});

it('nobody speaks in a heading or a question', () => {
  const lines = ['Parents', 'The parents of Kai', 'What do the parents say?', 'How is he?', 'He sings.'];
  const section: Section = { ...planOf({}).sections.A, lines: lines.map((text) => line(text)) };
  expect(standings(section, reading).map(({ isSilent }) => isSilent)).toEqual([
    true,
    false,
    true,
    true,
    false,
  ]);
});

describe('a row that heads columns', () => {
  const rows = [
    cell('Whose views', [1, 1]),
    cell('What they said', [1, 2]),
    cell('He sings.', [2, 2], { subheading: 'Parents' }),
  ];

  it('stands first above rows that name whose they are', () => {
    expect(rows.map((one) => headsColumn(rows, one, reading))).toEqual([true, true, false]);
  });

  it('is none without such rows, in another table, or where it is a sentence', () => {
    const [first = line(''), , third = line('')] = rows;
    expect(headsColumn([first], first, reading)).toBe(false);
    expect(headsColumn([first, { ...third, place: { table: 2, row: 2, column: 2 } }], first, reading)).toBe(
      false,
    );
    expect(headsColumn([{ ...first, row: null }, third], { ...first, row: null }, reading)).toBe(false);
    expect(
      headsColumn([{ ...first, text: 'He reads.' }, third], { ...first, text: 'He reads.' }, reading),
    ).toBe(false);
    expect(headsColumn(rows, { ...first, subheading: 'Parents' }, reading)).toBe(false);
  });
});
