import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/documents/limits.ts';
import { readDocument } from '../../src/documents/read.ts';
import { assess } from '../../src/engine/assess.ts';
import { calendarDateSchema } from '../../src/model/calendar-date.ts';
import { understand } from '../../src/plan/understand.ts';
import { england as ruleSet } from '../england.ts';

// A case system shows a plan in panels, and saves the page with some of them closed.

const asOf = calendarDateSchema.parse('2026-11-23');

const PANELS: Readonly<Record<string, string>> = {
  A: 'Views, interests and aspirations</h2><p>Freya likes trains and wants to work with them.',
  B: 'Special educational needs</h2><p>Freya reads at the level of a child two years younger.',
  C: 'Health needs</h2><p>Freya has epilepsy, which is controlled by medicine.',
  D: 'Social care needs</h2><p>Freya needs support to make friends outside school.',
  E: 'Outcomes</h2><p>By July 2027 Freya will follow a written list of three steps without a prompt.',
  F: 'Special educational provision</h2><p>A teaching assistant works with Freya for 30 minutes each day.',
  G: 'Health provision</h2><p>None.',
  H1: 'Social care provision under section 2</h2><p>None.',
  H2: 'Other social care provision</h2><p>A youth group for two hours each week.',
  I: 'Placement</h2><p>Ashgrove School, a mainstream primary school.',
  J: 'Personal budget</h2><p>No personal budget was asked for.',
  K: 'Advice</h2><p>Educational psychologist, 4 March 2026.',
};

function pageWith(closed: string | null): Uint8Array {
  const panels = Object.entries(PANELS).map(
    ([letter, text]) =>
      `<section${letter === closed ? ' hidden' : ''}><h2>Section ${letter}: ${text}</section>`,
  );
  return new TextEncoder().encode(
    `<html><body><h1>Education, Health and Care Plan</h1><p>Name: Freya Holm<p>Date of birth: 3 May 2016
    <p>Date of final plan: 1 June 2026${panels.join('')}</body></html>`,
  );
}

async function judge(closed: string | null) {
  const plan = understand(await readDocument(pageWith(closed), DEFAULT_LIMITS), ruleSet.vocabulary);
  const { outcomes } = assess(plan, ruleSet, { asOf });
  const findings = outcomes.flatMap((outcome) => outcome.findings);
  const named = findings.map(({ rule, section }) => `${rule} of ${section ?? 'the plan'}`);
  return { plan, findings, named };
}

describe('a section in a closed panel of a web page lacks nothing', async () => {
  const { named: before } = await judge(null);

  it.each(Object.keys(PANELS))('section %s', async (letter) => {
    const { findings, named } = await judge(letter);
    const added = named.filter((name) => !before.includes(name));
    expect(added.filter((name) => !name.startsWith('content-unread'))).toEqual([]);
    const unread = findings.filter(({ rule }) => rule === 'content-unread');
    expect(unread.map(({ message }) => message)).toEqual([
      expect.stringContaining('keeps a part with words closed'),
    ]);
  });

  it('the open page has nothing unread', () => {
    expect(before.filter((name) => name.startsWith('content-unread'))).toEqual([]);
  });
});
