import { z } from 'zod';
import { firstDate } from '../language/printed-dates.ts';
import type { FindingData, Hit } from '../model/check.ts';
import { ADVICE_TYPES, type Plan, type Section } from '../model/plan.ts';
import { sectionStateSchema } from '../model/section.ts';
import { doubtOf, isListed } from './advice.ts';
import { type Check, type CheckContext, hitsOrPass, NOT_APPLICABLE, notAssessed, PASS } from './check.ts';
import { list, sections } from './parameters.ts';
import { distinctSections } from './sections.ts';
import { unlessWhollyUnread } from './unread.ts';

const schema = z.strictObject({
  sections,
  /** The states that are reported; each names a case. */
  states: z.array(sectionStateSchema).min(1),
  /** No finding where section K lists this advice. */
  unless: z.strictObject({ adviceListed: z.enum(ADVICE_TYPES) }).optional(),
  /** Words that tell of provision meanwhile; whether they were found goes into the data. */
  interim: list.optional(),
});

type Parameters = z.infer<typeof schema>;

function dataOf(section: Section, { interim }: Parameters, context: CheckContext): FindingData {
  if (interim === undefined) {
    return { section: section.letter };
  }
  const texts = section.lines.map(({ text }) => text);
  const since = texts.map(firstDate).find((date) => date !== null);
  return {
    section: section.letter,
    interim: texts.some((text) => context.wording(interim).find(text) !== null) ? 'some' : 'no',
    ...(since ? { since: since.value, ...(since.precision === 'month' ? { sinceAbout: true } : {}) } : {}),
  };
}

function hitOf(section: Section, parameters: Parameters, context: CheckContext): Hit {
  return {
    absentFrom: parameters.unless === undefined ? [section.letter] : [section.letter, 'K'],
    section: section.letter,
    case: section.state,
    data: dataOf(section, parameters, context),
    confidence: section.confidence,
    ...(section.stateEvidence === null ? {} : { evidence: section.stateEvidence }),
  };
}

function excused(plan: Plan, { unless }: Parameters): boolean {
  return unless !== undefined && isListed(plan, unless.adviceListed);
}

/** Sections whose state is itself the defect: blank, silent, pending, or a none that nothing supports. */
export const sectionState: Check<Parameters> = {
  name: 'section-state',
  parameters: schema,
  lists: ({ interim }) => (interim === undefined ? [] : [interim]),
  cases: ({ states }) => states,
  unsure: () => false,
  run: (plan, parameters, context) => {
    const { unless } = parameters;
    const found = distinctSections(plan, parameters.sections);
    const affected = found.filter(({ state }) => parameters.states.includes(state));
    if (excused(plan, parameters)) {
      return PASS;
    }
    if (affected.length === 0) {
      const absent = found.every(({ state }) => state === 'missing');
      return unlessWhollyUnread(plan, parameters.sections, absent ? NOT_APPLICABLE : PASS);
    }
    const doubt = unless === undefined ? null : doubtOf(plan, unless.adviceListed);
    return doubt !== null
      ? notAssessed(doubt)
      : hitsOrPass(affected.map((section) => hitOf(section, parameters, context)));
  },
};
