import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Fixture } from '../../fixtures/make/catalogue/fixture.ts';
import { proseLetterFixtures } from '../../fixtures/make/catalogue/prose-letters.ts';
import { docx } from '../../fixtures/make/writers/docx/package.ts';
import { toldAgain } from './told-again.ts';

/** Writes a draft of about ten pages into a new temporary folder and gives its path. */
export function writeDraft(): string {
  const { layout, plan } = fixtureNamed(proseLetterFixtures, 'clean-draft');
  const path = join(newFolder(), 'draft.docx');
  writeFileSync(path, docx(layout.page(toldAgain(plan, 7))));
  return path;
}

export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'ehc-audit-benchmark-'));
}

export function fixtureNamed(fixtures: readonly Fixture[], wanted: string): Fixture {
  const fixture = fixtures.find(({ name }) => name === wanted);
  if (fixture === undefined) throw new Error(`The fixture "${wanted}" is gone; name another one here.`);
  return fixture;
}
