import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PAGES } from '../../fixtures/make/traps/all.ts';
import { wordFile } from '../../fixtures/make/traps/make.ts';
import { loadPacks } from '../../src/packs/load.ts';
import { trapList } from './list.ts';
import { auditFixture, FIXTURES, givenBy, readFixture, refusalOf } from './read-trap.ts';
import type { TrapCase } from './trap.ts';
import { TRAPS } from './traps.ts';

const ruleSet = await loadPacks(['england']);

async function meets(file: string, { gives, shows = [] }: TrapCase): Promise<void> {
  if ('outcome' in gives) {
    expect(refusalOf(await auditFixture(file, ruleSet), gives)).toEqual(gives);
    return;
  }
  const read = await readFixture(file, ruleSet);
  expect(givenBy(read, gives)).toEqual(gives);
  for (const { what, of, is } of shows) {
    expect(of(read), what).toEqual(is);
  }
}

it('has each of the 62 traps once', () => {
  const numbers = TRAPS.flatMap(({ number }) => number ?? []);
  expect(numbers).toEqual(Array.from({ length: 62 }, (_, index) => index + 1));
});

describe.each(
  TRAPS.map((trap) => [trap.number ?? 'shape', trap.title, trap] as const),
)('%s. %s', (_number, _title, trap) => {
  for (const one of trap.cases) {
    for (const file of one.files) {
      const reason = one.failing?.[file];
      if (reason === undefined) it(file, () => meets(file, one));
      else it.fails(`${file} (fails yet: ${reason})`, () => meets(file, one));
    }
  }
});

const folder = join(FIXTURES, 'traps');

it('every fixture of the traps is asked for', () => {
  const asked = new Set(TRAPS.flatMap(({ cases }) => cases.flatMap(({ files }) => files)));
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
