import { z } from 'zod';
import { clauseAround } from '../language/clause-around.ts';
import type { PhraseMatch, PhraseSet } from '../language/phrases.ts';
import { tenseOf } from '../language/tense.ts';
import type { Hit } from '../model/check.ts';
import type { Plan } from '../model/plan.ts';
import { SECTIONS, type SectionLetter } from '../model/section.ts';
import { type Check, type CheckContext, hitsOrPass, NOT_APPLICABLE, notAssessed, PASS } from './check.ts';
import {
  childNameLists,
  childPossessiveList,
  childSubjectList,
  firstPersonList,
  list,
  sections,
} from './parameters.ts';
import { type PlanSentence, sentencesIn } from './plan-sentences.ts';
import { linesOf } from './sections.ts';
import { type ChildWords, childWordsOf, toldOfChild } from './told-of-child.ts';
import { unlessUnread } from './unread.ts';
import { decidedYearGroup } from './year-group.ts';

const phase = z.strictObject({
  /** The case of a finding. */
  name: list,
  /** The year group from which the phase is past beyond doubt. */
  fromYear: z.int(),
  /** What the phase is called. */
  list,
  /** The word that the frames have for it: one attended, one to be entered, or one to be left. */
  as: z.enum(['thephase', 'enteredphase', 'startedphase', 'leftphase']),
  /** Only where the plan names such a setting. */
  setting: list.optional(),
});

const schema = z.strictObject({
  sections,
  /** Sections that say what is to be done: a sentence there needs no verb. */
  planned: sections,
  phases: z.array(phase).min(1),
  /** Frames that say with their own verb that the phase is present; and those which leave it to the clause. */
  stated: list,
  placed: list,
  /** Labels behind which the present phase stands. */
  label: list,
  /** Words in the clause before a frame, and directly behind it, that take it back. */
  context: z.strictObject({ before: list, beside: list }),
  names: childNameLists,
  subjects: childSubjectList,
  possessives: childPossessiveList,
  firstPerson: firstPersonList,
});

type Parameters = z.infer<typeof schema>;

type Phase = z.infer<typeof phase>;

interface Frames {
  readonly child: ChildWords;
  readonly stated: PhraseSet;
  readonly placed: PhraseSet;
  readonly before: PhraseSet;
  readonly beside: PhraseSet;
  readonly firstPerson: PhraseSet;
  readonly planned: Parameters['planned'];
}

function framesFor(plan: Plan, parameters: Parameters, context: CheckContext): Frames {
  const { wording } = context;
  return {
    child: childWordsOf(plan, parameters, context),
    stated: wording(parameters.stated),
    placed: wording(parameters.placed),
    before: wording(parameters.context.before),
    beside: wording(parameters.context.beside),
    firstPerson: wording(parameters.firstPerson),
    planned: parameters.planned,
  };
}

const DOING = /\b(?:child|thephase)(?: \p{L}+ly| also| often| still| now)? \p{Ll}{2,}(?<!s)s\b/u;

/** Whether a clause tells of the present or the time to come; in a plan of what is to be done it may do so without verb. */
function isOfPresent(clause: string, isPlanned: boolean): boolean {
  const tense = tenseOf(clause);
  return tense === null ? isPlanned || DOING.test(clause) : tense !== 'past';
}

const CHILD = /\bchilds?\b/u;

/** "In her Key Stage 3 class, Amir is working on ...": words without a verb belong to what the sentence goes on to tell. */
function leadsToPresent(clause: string, after: string): boolean {
  return tenseOf(clause) === null && CHILD.test(after) && tenseOf(after) === 'present';
}

function isTakenBack(text: string, match: PhraseMatch, { before, beside }: Frames): boolean {
  return (
    before.find(clauseAround(text, match).before) !== null ||
    beside.matchStart(text.slice(match.end)) !== null
  );
}

/** "Little Stars Nursery": the name of a place of the phase; of "Hopton Nursery and Primary School" nobody knows. */
function startOfName(text: string, { start, end }: PhraseMatch): number {
  const isCapital = /^\p{Lu}/u.test(text.slice(start));
  const name = isCapital ? /(?:\p{Lu}[\p{L}'’-]+\s)+$/u.exec(text.slice(0, start)) : null;
  const goesOn = /^\s(?:and|&)\s\p{Lu}/u.test(text.slice(end));
  const isAfterStart = name !== null && name.index > 0;
  return isAfterStart && !goesOn ? name.index : start;
}

/** "Looked at each term by Hopton Primary School": who does it, and no time as in "by Year 7". */
function isAgent(text: string, match: PhraseMatch): boolean {
  const start = startOfName(text, match);
  return start < match.start && /\bby\s$/iu.test(text.slice(0, start));
}

const BY_ITS_END = /\b(?:by|before|until)\s(?:the\s)?(?:end|close)\sof\s(?:the\s)?$/iu;

/** "By the end of Key Stage 1" in section E: the time of an outcome, of which another rule tells once it has passed. */
const isTarget = ({ letter, text }: PlanSentence, { start }: PhraseMatch): boolean =>
  letter === 'E' && BY_ITS_END.test(text.slice(0, start));

/** Whether a sentence speaks of a phase as the child's present one. */
function speaksOf(
  sentence: PlanSentence,
  { names, as }: { readonly names: PhraseSet; readonly as: string },
  frames: Frames,
): boolean {
  const named = names
    .findAll(sentence.text)
    .filter((match) => !isAgent(sentence.text, match) && !isTarget(sentence, match))
    .map((match) => ({ start: startOfName(sentence.text, match), end: match.end, by: as }));
  if (named.length === 0) {
    return false;
  }
  const text = toldOfChild(sentence.text, frames.child, named);
  const stated = frames.stated.findAll(text);
  const isSpoken = frames.firstPerson.find(sentence.text) !== null;
  const isPlanned = frames.planned.includes(sentence.letter);
  const placed = isSpoken
    ? []
    : frames.placed.findAll(text).filter((match) => {
        const { all } = clauseAround(text, match);
        const isToldHere = (isPlanned || CHILD.test(all)) && isOfPresent(all, isPlanned);
        return isToldHere || leadsToPresent(all, text.slice(match.end));
      });
  return [...stated, ...placed].some(
    (match) => text.slice(match.start, match.end).includes(as) && !isTakenBack(text, match, frames),
  );
}

/** What is quoted of a plan, and where it stands. */
type Shown = Pick<PlanSentence, 'shown' | 'place'> & { readonly letter: SectionLetter | null };

/** A phase that stands behind a label, told as a setting. */
type Labelled = Shown & { readonly setting: string };

const LABELLED = /^([^:]{3,60}):\s*([^:]{2,40})$/u;

/** The lines of the cover and of the sections that name the present phase behind a label, told as sentences. */
function labelledPhases(plan: Plan, { label }: Parameters, { wording }: CheckContext): Labelled[] {
  const lines = [
    ...plan.outside.map(({ text, place }) => ({ letter: null, text, place })),
    ...linesOf(plan, SECTIONS).map(({ letter, line: { text, place } }) => ({ letter, text, place })),
  ];
  return lines.flatMap(({ letter, text, place }): Labelled[] => {
    const [, before = '', value = ''] = LABELLED.exec(text) ?? [];
    return wording(label).matchesWhole(before)
      ? [{ letter, shown: text, place, setting: `${value} school` }]
      : [];
  });
}

/** Whether the plan is of such a setting. */
function isOfSetting(plan: Plan, { setting }: Phase, { wording }: CheckContext): boolean {
  const named = [
    ...(plan.facts.texts.setting ?? []).map(({ value }) => value),
    ...plan.sections.I.lines.map(({ text }) => text),
  ];
  return setting === undefined || named.some((text) => wording(setting).find(text) !== null);
}

function hitOf({ letter, shown, place }: Shown, name: string, yearGroup: number): Hit {
  const data = letter === null ? { yearGroup } : { yearGroup, section: letter };
  // The dates that tell the year group may be others than those that were read.
  return { absentFrom: ['particulars'], section: letter, evidence: { text: shown, place }, case: name, data };
}

/** One finding of each sentence: the phases go up, and the last that a sentence names tells most of it. */
const oncePerSentence = (hits: readonly Hit[]): Hit[] => [
  ...new Map(hits.map((each) => [each.evidence?.place, each])).values(),
];

/** A phase of education that the person has left, spoken of as the present or as still to come. */
export const pastPhase: Check<Parameters> = {
  name: 'past-phase',
  parameters: schema,
  lists: ({ phases, stated, placed, label, context, names, subjects, possessives, firstPerson }) => [
    ...phases.flatMap((one) => [one.list, ...(one.setting === undefined ? [] : [one.setting])]),
    stated,
    placed,
    label,
    ...Object.values(context),
    ...Object.values(names),
    subjects,
    possessives,
    firstPerson,
  ],
  cases: ({ phases }) => [...new Set(phases.map(({ name }) => name))],
  unsure: () => true,
  run: (plan, parameters, context) => {
    const frames = framesFor(plan, parameters, context);
    const sentences = sentencesIn(plan, parameters.sections);
    const labelled = labelledPhases(plan, parameters, context);
    const found = new Map<string, Hit>();
    let unknown: string | null = null;
    let isPast = false;
    for (const one of parameters.phases.filter((each) => isOfSetting(plan, each, context))) {
      const year = decidedYearGroup(plan, one.fromYear, context);
      if ('year' in year && year.year < one.fromYear) continue;
      isPast ||= 'year' in year;
      const names = context.wording(one.list);
      const sentence = found.has(one.name)
        ? undefined
        : (sentences.find((each) => speaksOf(each, { names, as: one.as }, frames)) ??
          labelled.find(({ setting }) => one.as === 'thephase' && names.find(setting)?.start === 0));
      if (sentence !== undefined && 'unknown' in year) {
        unknown = year.unknown;
      } else if (sentence !== undefined && 'year' in year) {
        found.set(one.name, hitOf(sentence, one.name, year.year));
      }
    }
    if (found.size > 0) {
      return hitsOrPass(oncePerSentence([...found.values()]));
    }
    if (unknown !== null) {
      return notAssessed(unknown);
    }
    return unlessUnread(plan, parameters.sections, isPast ? PASS : NOT_APPLICABLE);
  },
};
