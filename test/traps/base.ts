import { ADVICE, SAYS } from '../../fixtures/make/traps/plan.ts';
import { SECTIONS, type SectionLetter, type SectionState } from '../../src/model/section.ts';
import type { Reading } from './trap.ts';

/** The facts of the plan that the fixtures alter (fixtures/make/traps/plan.ts). */
export const FACTS = {
  name: 'Orla Penhallow',
  dateOfBirth: '2016-03-14',
  upn: 'F299200126031',
  nhsNumber: '9990472130',
  setting: 'Nankervis Cove Primary School',
  yearGroup: 5,
  finalDate: '2026-03-12',
  planDate: '2026-03-12',
  reviewDueDate: '2027-03-11',
} as const;

/** What rules find in the words of the plan itself, which no trap is about: no officer, and two outcomes only. */
export const OF_THE_PLAN: readonly string[] = ['plan-unsigned -', 'outcome-count E'];

/** The cover of the plan without its dates. */
export const UNDATED = { finalDate: undefined, planDate: undefined, reviewDueDate: undefined };

const STATES = Object.fromEntries(
  SECTIONS.map((letter) => [letter, letter === 'J' ? 'nil' : 'content']),
) as Record<SectionLetter, SectionState>;

/** Where each sentence of the plan stands. */
const WORDS: Readonly<Record<string, readonly SectionLetter[]>> = Object.fromEntries(
  [...Object.entries(SAYS), ['K', ADVICE.map(([, author]) => author)] as const].flatMap(
    ([letter, sentences]) => sentences.map((sentence) => [sentence, [letter as SectionLetter]]),
  ),
);

interface Differences extends Partial<Omit<Reading, 'facts' | 'sections' | 'words'>> {
  /** `undefined` takes a fact away. */
  readonly facts?: Readonly<Record<string, string | number | undefined>>;
  readonly sections?: Readonly<Partial<Record<SectionLetter, SectionState>>>;
  readonly words?: Readonly<Record<string, readonly SectionLetter[]>>;
  /** Sections whose own sentences are not in the fixture. */
  readonly without?: readonly SectionLetter[];
}

/** What the plan must give, whatever a trap has done to it, but for what the trap itself changes. */
export function thePlan(differences: Differences = {}): Reading {
  const { facts, sections, words, without = [], ...rest } = differences;
  const printed = Object.entries({ ...FACTS, ...facts }).filter(([, value]) => value !== undefined);
  const states = Object.entries({ ...STATES, ...sections });
  const kept = Object.entries(WORDS).filter(([, letters]) => !letters.some((one) => without.includes(one)));
  return {
    kind: 'plan',
    stage: 'final',
    findings: [],
    problem: null,
    ...rest,
    facts: Object.fromEntries(printed) as Record<string, string | number>,
    sections: Object.fromEntries(states.filter(([, state]) => state !== 'missing')),
    words: { ...Object.fromEntries(kept), ...words },
  };
}
