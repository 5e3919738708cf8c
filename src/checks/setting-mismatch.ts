import { z } from 'zod';
import { institutionsIn, isSameInstitution } from '../language/institutions.ts';
import type { PhraseSet } from '../language/phrases.ts';
import type { Hit } from '../model/check.ts';
import type { Evidence, Located, Plan } from '../model/plan.ts';
import { SECTIONS, type SectionLetter } from '../model/section.ts';
import { type AttendanceWords, type Attended, attendedSettings } from './attended-settings.ts';
import { type Check, type CheckContext, hitsOrPass, NOT_APPLICABLE, PASS } from './check.ts';
import { childNameLists, childPossessiveList, childSubjectList, list, sections } from './parameters.ts';
import { allTexts } from './plan-sentences.ts';
import { childWordsOf } from './told-of-child.ts';
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
  /** Frames that do so where their clause is not of the past. */
  placed: list,
  /** Words in the clause before a frame, and behind it, that take it back. */
  notAttending: z.strictObject({ before: list, after: list }),
  kinds: list,
  generic: list,
  /** Words with which a placement differs from the present setting for a reason. */
  change: list,
  special: list,
  /** Words of a child that attends two settings. */
  dual: list,
  phases: z.array(list),
  /** Year groups that move to another setting. */
  transferYears: z.array(z.int()),
});

type Parameters = z.infer<typeof schema>;

interface Words extends AttendanceWords {
  readonly change: PhraseSet;
  readonly special: PhraseSet;
  readonly dual: PhraseSet;
  readonly phases: readonly PhraseSet[];
}

function wordsFor(plan: Plan, parameters: Parameters, context: CheckContext): Words {
  const { wording } = context;
  return {
    child: childWordsOf(plan, parameters, context),
    attends: wording(parameters.attends),
    placed: wording(parameters.placed),
    before: wording(parameters.notAttending.before),
    after: wording(parameters.notAttending.after),
    change: wording(parameters.change),
    special: wording(parameters.special),
    dual: wording(parameters.dual),
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
function placementHits(
  plan: Plan,
  { current, isTransfer }: { readonly current: string; readonly isTransfer: boolean },
  words: Words,
): Hit[] {
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

/** The settings that the cover names as present: others are labelled so. */
function ofCover(plan: Plan, { change }: Words): Located<string>[] {
  const outside = new Set(plan.outside.map(({ place }) => place.paragraph));
  return (plan.facts.texts.setting ?? []).filter(
    ({ place, label }) => outside.has(place.paragraph) && change.find(label ?? '') === null,
  );
}

const textHit = (section: SectionLetter | null, evidence: Evidence): Hit => ({
  absentFrom: [],
  section,
  evidence,
  case: 'text',
  ...(section === null ? {} : { data: { section } }),
});

/** What the text says the child attends, where the cover, or without one section I, names other settings alone. */
function textHits(plan: Plan, attended: readonly Attended[], words: Words): Hit[] {
  const cover = ofCover(plan, words).map(({ value, place }) => ({ name: value, place }));
  const placed = plan.sections.I.lines.flatMap((line) =>
    institutionsIn(line.text, words.names).map(({ name }) => ({ name, place: line.place })),
  );
  const wrong = attended.find(({ name, section, evidence }) => {
    // Whether cover and section I agree is asked by itself: there the plan may tell of a move.
    const named = section === null || cover.length > 0 ? cover : placed;
    const elsewhere = named.filter(({ place }) => place.paragraph !== evidence.place.paragraph);
    const others = elsewhere.map((one) => one.name);
    // Beside the setting that the plan names it is a second one, for some days of the week.
    const isSecond = attended.some((one) => one.evidence === evidence && isAmong(one.name, others, words));
    return others.length > 0 && !isSecond && !isAmong(name, others, words);
  });
  return wrong === undefined ? [] : [textHit(wrong.section, wrong.evidence)];
}

/** Two present settings on the cover. */
function coverHits(plan: Plan, words: Words): Hit[] {
  const [first, ...others] = ofCover(plan, words);
  const other = others.find(({ value }) => first !== undefined && !isAmong(value, [first.value], words));
  const isTold = allTexts(plan).some(({ text }) => words.dual.find(text) !== null);
  return other === undefined || isTold
    ? []
    : [{ ...textHit(null, { text: other.raw, place: other.place }), confidence: 'medium' }];
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
    all.placed,
    ...Object.values(all.notAttending),
    all.kinds,
    all.generic,
    all.change,
    all.special,
    all.dual,
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
    const isTransfer = year !== null && parameters.transferYears.includes(year);
    const hits = [
      ...[...textHits(plan, attended, words), ...coverHits(plan, words)].slice(0, 1),
      ...(current === undefined ? [] : placementHits(plan, { current: current.value, isTransfer }, words)),
    ];
    return hits.length > 0 ? hitsOrPass(hits) : unlessUnread(plan, [...SECTIONS, 'particulars'], PASS);
  },
};
