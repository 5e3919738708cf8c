import type { Plan } from '../../src/model/plan.ts';
import { DATE_FACTS, TEXT_FACTS } from '../../src/model/plan.ts';
import { SECTIONS } from '../../src/model/section.ts';
import type { Label } from './labelled.ts';

/** One thing that was read otherwise than labelled, or as labelled. */
export interface Reading {
  readonly about: 'kind' | 'stage' | 'fact' | 'section';
  readonly name: string;
  readonly expected: string;
  readonly actual: string;
}

/** The facts of a plan as plain values, under the names that labels use. */
export function plainFacts({ facts }: Plan): Record<string, string | number> {
  const dates = DATE_FACTS.map((name) => [name, facts.dates[name]?.[0]?.value.value] as const);
  const texts = TEXT_FACTS.map((name) => [name, facts.texts[name]?.[0]?.value] as const);
  const other = [
    ['yearGroup', facts.yearGroup[0]?.value],
    ['planDate', facts.versionDate?.value.value],
  ] as const;
  const printed = [...dates, ...texts, ...other].flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  return Object.fromEntries(printed);
}

/** Every labelled reading of a plan beside the one that was made. */
export function readingsOf(plan: Plan, label: Label): Reading[] {
  const facts = plainFacts(plan);
  const factNames = [
    ...new Set([...Object.keys(label.facts), ...LABELLED_FACTS.filter((name) => name in facts)]),
  ];
  return [
    { about: 'kind', name: 'kind', expected: label.kind, actual: plan.kind.value },
    { about: 'stage', name: 'stage', expected: label.stage, actual: plan.stage.value },
    ...factNames.map((name) => ({
      about: 'fact' as const,
      name,
      expected: String(label.facts[name] ?? '(not printed)'),
      actual: String(facts[name] ?? '(not found)'),
    })),
    ...SECTIONS.filter((letter) => letter in label.sections).map((letter) => ({
      about: 'section' as const,
      name: letter,
      expected: label.sections[letter] ?? 'missing',
      actual: plan.sections[letter].state,
    })),
  ];
}

/** Facts that a label always states where they are printed: one more of these is a false reading. */
const LABELLED_FACTS = [
  'name',
  'dateOfBirth',
  'yearGroup',
  'upn',
  'nhsNumber',
  'planDate',
  'lastReviewDate',
  'reviewDueDate',
];
