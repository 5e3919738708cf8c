import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { ruleSays } from './rule-says.ts';

const sentences = z.record(
  z.string(),
  z.strictObject({ passes: z.array(z.string()), fails: z.array(z.string()) }),
);

const file = new URL('ordinary-wording.yaml', import.meta.url);
const rules = Object.entries(sentences.parse(parse(readFileSync(file, 'utf8'))));

const COVER = 'Name: Kai Mensah\nDate of birth: 14 March 2014\nDate of final plan: 3 May 2026';

/** The rule of a sentence tells where it stands. */
const headingOf = (rule: string): string =>
  rule.startsWith('outcome-') ? 'Section E: Outcomes' : 'Section F: Special educational provision';

const says = (rule: string, text: string): Promise<string> =>
  ruleSays(rule, `${COVER}\n${headingOf(rule)}\n${text}`);

describe.each(rules)('%s in ordinary plans', (rule, { passes, fails }) => {
  it.each(passes)('leaves alone: %s', async (text) => {
    expect(await says(rule, text)).toMatch(/^(?:pass|not-applicable|not-assessed)$/u);
  });

  it.each(fails)('finds: %s', async (text) => {
    expect(await says(rule, text)).toMatch(/^[EF]: /u);
  });
});
