import { readFileSync } from 'node:fs';
import { tableFixtures } from '../../fixtures/make/catalogue/tables.ts';
import { DEFAULT_LIMITS } from '../../src/documents/limits.ts';
import { readDocument } from '../../src/documents/read.ts';
import { readText } from '../../src/documents/text/read.ts';
import { assess } from '../../src/engine/assess.ts';
import { calendarDateSchema } from '../../src/model/calendar-date.ts';
import type { Document } from '../../src/model/document.ts';
import { understand } from '../../src/plan/understand.ts';
import { england } from '../england.ts';
import { fixtureNamed } from './draft.ts';
import { writeLong } from './samples.ts';

/** CPU times of what happens to one document, in milliseconds, in the order of the rounds. */
export interface RulesCost {
  readonly name: string;
  readonly pages: number;
  readonly reading: number[];
  readonly understanding: number[];
  readonly rules: number[];
}

/** A text and the same text twice as long: what understanding and judging it takes. */
export interface Doubling {
  readonly name: string;
  readonly once: number[];
  readonly twice: number[];
}

/** The plan of the layout with the most tables comes to about fifteen pages when told so many times. */
const FIFTEEN_PAGES = 10;
const WARM_UP = 3;
const AS_OF = calendarDateSchema.parse('2026-11-23');

/** CPU time of some work, in milliseconds. */
async function cpuTime(work: () => unknown): Promise<number> {
  const from = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

/** All rules together over a plan of fifteen pages, beside reading its PDF and understanding it. */
export async function rulesCost(rounds: number): Promise<RulesCost> {
  const path = writeLong(fixtureNamed(tableFixtures, 'clean-year-9'), 'untagged', FIFTEEN_PAGES);
  const bytes = new Uint8Array(readFileSync(path));
  const { pages = 1 } = await readDocument(bytes.slice(), DEFAULT_LIMITS);
  const cost: RulesCost = { name: 'fifteen-pages.pdf', pages, reading: [], understanding: [], rules: [] };
  for (let round = -WARM_UP; round < rounds; round += 1) {
    let document: Document | undefined;
    const reading = await cpuTime(async () => {
      document = await readDocument(bytes.slice(), DEFAULT_LIMITS);
    });
    if (document === undefined) continue;
    const read = document;
    const understanding = await cpuTime(() => understand(read, england.vocabulary));
    const plan = understand(read, england.vocabulary);
    const rules = await cpuTime(() => assess(plan, england, { asOf: AS_OF }));
    if (round >= 0) {
      cost.reading.push(reading);
      cost.understanding.push(understanding);
      cost.rules.push(rules);
    }
  }
  return cost;
}

/** Texts that make a careless matcher look at the same words again and again. */
const ADVERSARIAL: readonly (readonly [string, string])[] = [
  ['one word again and again', 'access '],
  ['beginnings of phrases', 'will have access to support from time to time as and when where possible '],
  ['negations', 'no not never without '],
  ['numbers', '1:1 30 minutes 2 x per 3 '],
  ['dates', '3 May 2026 4/5/26 June 2025 '],
  ['names', 'Kai Mensah Leila Haddad Jamie Okafor '],
  ['quotation marks', '"I said "we said \'he said '],
  ['short sentences', 'He. She. They. Kai can. '],
  ['blanks and brackets', '[ ] ( ) [name] «x» ____ '],
];

const ONCE = 10_000;

const planOf = (text: string): string =>
  `Education, Health and Care Plan\nName: Kai Mensah\nDate of birth: 14 March 2010\nDate of final plan: 3 May 2025\nSection B: Special educational needs\n${text}\nSection E: Outcomes\n${text}\nSection F: Special educational provision\n${text}\n`;

/** Twice the text, at most twice the time. */
export async function doublings(rounds: number): Promise<readonly Doubling[]> {
  const costs = ADVERSARIAL.map(([name, piece]) => ({
    name,
    piece,
    once: [] as number[],
    twice: [] as number[],
  }));
  for (let round = -1; round < rounds; round += 1) {
    for (const { piece, once, twice } of costs) {
      for (const [size, times] of [
        [ONCE, once],
        [2 * ONCE, twice],
      ] as const) {
        // The words differ from round to round, so that no answer is kept from an earlier one.
        const text = planOf(`${piece}${round} `.repeat(size / piece.length));
        const document = await readText(new TextEncoder().encode(text), DEFAULT_LIMITS);
        const took = await cpuTime(() =>
          assess(understand(document, england.vocabulary), england, { asOf: AS_OF }),
        );
        if (round >= 0) times.push(took);
      }
    }
  }
  return costs;
}
