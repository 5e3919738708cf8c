import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { sectionSchema } from '../../src/model/section.ts';
import { SECTION_TITLES } from '../../src/reports/words.ts';
import { ruleSays } from './rule-says.ts';

const sentences = z.strictObject({ passes: z.array(z.string()), fails: z.array(z.string()) });
const rulesSchema = z.record(z.string(), z.partialRecord(sectionSchema, sentences));

const file = new URL('wording-by-section.yaml', import.meta.url);
const cases = Object.entries(rulesSchema.parse(parse(readFileSync(file, 'utf8')))).flatMap(
  ([rule, sections]) => Object.entries(sections).map(([section, own]) => ({ rule, section, ...own })),
);

const COVER = 'Name: Kai Mensah\nDate of birth: 14 March 2014\nDate of final plan: 3 May 2026';

describe.each(cases)('$rule in section $section', ({ rule, section, passes, fails }) => {
  const says = (text: string): Promise<string> =>
    ruleSays(rule, `${COVER}\nSection ${section}: ${SECTION_TITLES[sectionSchema.parse(section)]}\n${text}`);

  it.each(passes)('leaves alone: %s', async (text) => {
    expect(await says(text)).toMatch(/^(?:pass|not-applicable|not-assessed)$/u);
  });

  it.each(fails)('finds: %s', async (text) => {
    expect(await says(text)).toMatch(/^(?:[A-K][12]?|cover): /u);
  });
});
