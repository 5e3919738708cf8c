import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PAGES } from '../../fixtures/make/traps/all.ts';
import { wordFile } from '../../fixtures/make/traps/make.ts';
import { england as ruleSet } from '../england.ts';
import { OF_THE_PLAN } from './base.ts';
import { trapList } from './list.ts';
import { auditFixture, FIXTURES, findingsOf, givenBy, readFixture, refusalOf } from './read-trap.ts';
import type { Reading, Refusal, TrapCase } from './trap.ts';
import { TRAPS } from './traps.ts';

interface Outcome {
  readonly gives: unknown;
  readonly shows: Readonly<Record<string, unknown>>;
}

const isRefusal = (gives: Reading | Refusal): gives is Refusal => 'outcome' in gives;

const expected = ({ gives, shows = [] }: TrapCase): Outcome => ({
  gives,
  shows: Object.fromEntries(shows.map(({ what, is }) => [what, is])),
});

/** What came out of a fixture, in the shape of what was expected of it. */
async function outcomeOf(file: string, { gives, shows = [] }: TrapCase): Promise<Outcome> {
  if (isRefusal(gives)) return { gives: refusalOf(await auditFixture(file, ruleSet), gives), shows: {} };
  const read = await readFixture(file, ruleSet);
  return {
    gives: givenBy(read, gives),
    shows: Object.fromEntries(shows.map(({ what, of }) => [what, of(read)])),
  };
}

const runs = TRAPS.flatMap(({ number, title, cases }) =>
  cases.flatMap((one) =>
    one.files.map((file) => {
      const reason = one.failing?.[file];
      return { name: `${number ?? 'shape'}. ${title}: ${file}`, file, one, reason };
    }),
  ),
);

it('has each of the 62 traps once', () => {
  const numbers = TRAPS.flatMap(({ number }) => number ?? []);
  expect(numbers).toEqual(Array.from({ length: 62 }, (_, index) => index + 1));
});

it('the plan itself gives the findings that no trap is about', async () => {
  expect(findingsOf(await auditFixture('traps/with-macros.docm', ruleSet))).toEqual(OF_THE_PLAN);
});

describe('each fixture comes to what the table says', () => {
  it.each(runs.filter(({ reason }) => reason === undefined))('$name', async ({ file, one }) => {
    expect(await outcomeOf(file, one)).toEqual(expected(one));
  });
});

// Not in a group of its own, which may not be empty.
it.fails.each(runs.filter(({ reason }) => reason !== undefined))('not yet: $name ($reason)', async ({
  file,
  one,
}) => {
  expect(await outcomeOf(file, one)).toEqual(expected(one));
});

const folder = join(FIXTURES, 'traps');

it('every fixture of the traps is asked for', () => {
  const asked = new Set(runs.map(({ file }) => file));
  expect(readdirSync(folder).filter((file) => !asked.has(`traps/${file}`))).toEqual([]);
});

it('the Word files are what their program makes', () => {
  const changed = PAGES.filter((fixture) => {
    const { name, ending = '.docx' } = fixture;
    return !readFileSync(join(folder, `${name}${ending}`)).equals(wordFile(fixture));
  });
  expect(changed.map(({ name }) => name)).toEqual([]);
});

it('TRAPS.md is what the table gives', async () => {
  await expect(trapList(TRAPS)).toMatchFileSnapshot('TRAPS.md');
});
