import { z } from 'zod';
import { institutionsIn, isSameInstitution } from '../language/institutions.ts';
import type { PhraseSet } from '../language/phrases.ts';
import type { Hit } from '../model/check.ts';
import type { Plan } from '../model/plan.ts';
import { SECTIONS } from '../model/section.ts';
import { type Attended, type AttendanceWords, attendedSettings } from './attended-settings.ts';
import { type Check, type CheckContext, hitsOrPass, NOT_APPLICABLE, PASS } from './check.ts';
import { childNames } from './child-names.ts';
import { childNameLists, childPossessiveList, childSubjectList, list, sections } from './parameters.ts';
import { allTexts } from './plan-sentences.ts';
import { unlessUnread } from './unread.ts';
import { yearGroupAtVersion } from './year-group.ts';

const schema = z.strictObject({
  /** Sections whose text may say which setting the child attends. */
  sections,
  names: childNameLists,
  subjects: childSubjectList,
  possessives: childPossessiveList,
  /** Frames that say which setting the child attends now. */
  attends: list,
  /** Words in the clause before a frame, and behind it, that take it back. */
  notAttending: z.strictObject({ before: list, after: list }),
  kinds: list,
  generic: list,
  /** Words with which a placement differs from the present setting for a reason. */
  change: list,
  special: list,
  phases: z.array(list),
  /** Year groups that move to another setting. */
  transferYears: z.array(z.int()),
});

type Parameters = z.infer<typeof schema>;

interface Words extends AttendanceWords {
  readonly change: PhraseSet;
  readonly special: PhraseSet;
  readonly phases: readonly PhraseSet[];
}

function wordsFor(plan: Plan, parameters: Parameters, context: CheckContext): Words {
  const { wording } = context;
  return {
    child: {
      names: childNames(plan, parameters.names, context),
      subjects: wording(parameters.subjects),
      possessives: wording(parameters.possessives),
    },
    attends: wording(parameters.attends),
    before: wording(parameters.notAttending.before),
    after: wording(parameters.notAttending.after),
    change: wording(parameters.change),
    special: wording(parameters.special),
    phases: parameters.phases.map(wording),
    names: { kinds: wording(parameters.kinds), generic: wording(parameters.generic) },
  };
}

const isAmong = (name: string, others: readonly string[], { names }: Words): boolean =>
  others.some((other) => isSameInstitution(name, other, names.generic));

function phaseOf(name: string, { phases }: Words): number {
  return phases.findIndex((phase) => phase.find(name) !== null);
}

/** Whether two names tell of two phases; names that tell none may be of one. */
function isNextPhase(current: string, placed: string, words: Words): boolean {
  const phases = [phaseOf(current, words), phaseOf(placed, words)];
  return phases[0] !== phases[1] && !phases.includes(-1);
}

/** Whether two names tell of one phase, in which nobody changes settings by age. */
function isSamePhase(current: string, placed: string, words: Words): boolean {
  const phase = phaseOf(current, words);
  return phase !== -1 && phase === phaseOf(placed, words);
}

/** Whether the plan tells why the placement is another setting than the present one. */
function isMove(plan: Plan, [current, placed]: readonly [string, string], words: Words): boolean {
  const lines = plan.sections.I.lines.map(({ text }) => text).join(' ');
  const labels = plan.sections.I.setApart.map(({ text }) => text).join(' ');
  const toldOf = allTexts(plan).some(
    ({ text }) =>
      words.change.find(text) !== null &&
      institutionsIn(text, words.names).some(({ name }) => isAmong(name, [placed], words)),
  );
  return (
    toldOf ||
    words.change.find(`${lines} ${labels}`) !== null ||
    (words.special.find(lines) !== null && words.special.find(current) === null) ||
    isNextPhase(current, placed, words)
  );
}

/** Section I names other settings than the cover, and nothing tells of a move. */
function placementHits(plan: Plan, current: string, words: Words, isTransfer: boolean): Hit[] {
  const placed = plan.sections.I.lines.flatMap((line) =>
    institutionsIn(line.text, words.names).map(({ name }) => ({ name, line })),
  );
  const [first] = placed;
  const isOther = placed.every(({ name }) => !isAmong(name, [current], words));
  if (
    first === undefined ||
    !isOther ||
    (isTransfer && !isSamePhase(current, first.name, words)) ||
    isMove(plan, [current, first.name], words)
  ) {
    return [];
  }
  const evidence = { text: first.line.text, place: first.line.place };
  return [{ absentFrom: [], section: 'I', evidence, case: 'placement', confidence: 'medium' }];
}

/** What the text says the child attends, where the plan elsewhere names other settings alone. */
function textHits(plan: Plan, attended: readonly Attended[], words: Words): Hit[] {
  const cover = plan.facts.texts.setting ?? [];
  const placed = plan.sections.I.lines.flatMap((line) =>
    institutionsIn(line.text, words.names).map(({ name }) => ({ name, place: line.place })),
  );
  const ofCover = cover.map(({ value, place }) => ({ name: value, place }));
  const outside = new Set(plan.outside.map(({ place }) => place.paragraph));
  const wrong = attended.find(({ name, section, evidence }) => {
    // Whether cover and section I agree is asked by itself: there the plan may tell of a move.
    const named =
      section === null
        ? ofCover.filter(({ place }) => outside.has(place.paragraph))
        : [...ofCover, ...placed];
    const elsewhere = named.filter(({ place }) => place.paragraph !== evidence.place.paragraph);
    const others = elsewhere.map((one) => one.name);
    return others.length > 0 && !isAmong(name, others, words);
  });
  return wrong === undefined
    ? []
    : [
        {
          absentFrom: [],
          section: wrong.section,
          evidence: wrong.evidence,
          case: 'text',
          ...(wrong.section === null ? {} : { data: { section: wrong.section } }),
        },
      ];
}

/** Different settings that the plan says the child attends now. */
export const settingMismatch: Check<Parameters> = {
  name: 'setting-mismatch',
  parameters: schema,
  lists: (all) => [
    ...Object.values(all.names),
    all.subjects,
    all.possessives,
    all.attends,
    ...Object.values(all.notAttending),
    all.kinds,
    all.generic,
    all.change,
    all.special,
    ...all.phases,
  ],
  cases: () => ['text', 'placement'],
  unsure: () => false,
  run: (plan, parameters, context) => {
    const words = wordsFor(plan, parameters, context);
    const cover = plan.facts.texts.setting ?? [];
    const inPlacement = plan.sections.I.lines.flatMap(({ text }) => institutionsIn(text, words.names));
    if (cover.length + inPlacement.length === 0) {
      return unlessUnread(plan, ['I', 'particulars'], NOT_APPLICABLE);
    }
    const attended = attendedSettings(plan, parameters.sections, words);
    const year = yearGroupAtVersion(plan, context);
    const [current] = cover;
    const moves = year !== null && parameters.transferYears.includes(year);
    const hits = [
      ...textHits(plan, attended, words),
      ...(current === undefined ? [] : placementHits(plan, current.value, words, moves)),
    ];
    return hits.length > 0 ? hitsOrPass(hits) : unlessUnread(plan, [...SECTIONS, 'particulars'], PASS);
  },
};
