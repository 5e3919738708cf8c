import { z } from 'zod';
import { type Institution, institutionsIn, isSameInstitution } from '../language/institutions.ts';
import type { PhraseSet } from '../language/phrases.ts';
import type { Hit } from '../model/check.ts';
import type { Plan } from '../model/plan.ts';
import { SECTIONS } from '../model/section.ts';
import { type Check, type CheckContext, hitsOrPass, NOT_APPLICABLE, PASS } from './check.ts';
import { childNames } from './child-names.ts';
import { isChildSubject, type SubjectWords } from './child-subject.ts';
import { childNameLists, childSubjectList, list, sections } from './parameters.ts';
import { allTexts, sentencesIn } from './plan-sentences.ts';
import { unlessUnread } from './unread.ts';
import { yearGroupAtVersion } from './year-group.ts';

const schema = z.strictObject({
  /** Sections whose text may say which setting the child attends. */
  sections,
  names: childNameLists,
  subjects: childSubjectList,
  attends: list,
  notAttending: list,
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

interface Words {
  readonly subject: SubjectWords;
  readonly attends: PhraseSet;
  readonly notAttending: PhraseSet;
  readonly change: PhraseSet;
  readonly special: PhraseSet;
  readonly phases: readonly PhraseSet[];
  readonly names: { readonly kinds: PhraseSet; readonly generic: PhraseSet };
}

function wordsFor(plan: Plan, parameters: Parameters, context: CheckContext): Words {
  const { wording } = context;
  return {
    subject: { names: childNames(plan, parameters.names, context), subjects: wording(parameters.subjects) },
    attends: wording(parameters.attends),
    notAttending: wording(parameters.notAttending),
    change: wording(parameters.change),
    special: wording(parameters.special),
    phases: parameters.phases.map(wording),
    names: { kinds: wording(parameters.kinds), generic: wording(parameters.generic) },
  };
}

const isAmong = (name: string, others: readonly string[], { names }: Words): boolean =>
  others.some((other) => isSameInstitution(name, other, names.generic));

/** Settings that the text says the child attends. */
function attended(plan: Plan, { sections: letters }: Parameters, words: Words): { name: string; hit: Hit }[] {
  return sentencesIn(plan, letters).flatMap(({ letter, text, shown, place }) => {
    const verb = words.notAttending.find(text) === null ? words.attends.find(text) : null;
    if (verb === null || !isChildSubject(text.slice(0, verb.start), words.subject)) {
      return [];
    }
    const next = institutionsIn(text, words.names).find(
      ({ start }: Institution) => start >= verb.end && !/[\p{L}]{4}/u.test(text.slice(verb.end, start)),
    );
    const evidence = { text: shown, place };
    return next === undefined
      ? []
      : [
          {
            name: next.name,
            hit: { absentFrom: [], section: letter, evidence, case: 'text', data: { section: letter } },
          },
        ];
  });
}

function phaseOf(name: string, { phases }: Words): number {
  return phases.findIndex((phase) => phase.find(name) !== null);
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
    phaseOf(current, words) !== phaseOf(placed, words)
  );
}

/** Section I names other settings than the cover, and nothing tells of a move. */
function placementHits(plan: Plan, current: string, words: Words): Hit[] {
  const placed = plan.sections.I.lines.flatMap((line) =>
    institutionsIn(line.text, words.names).map(({ name }) => ({ name, line })),
  );
  const [first] = placed;
  const isOther = placed.every(({ name }) => !isAmong(name, [current], words));
  if (first === undefined || !isOther || isMove(plan, [current, first.name], words)) {
    return [];
  }
  const evidence = { text: first.line.text, place: first.line.place };
  return [{ absentFrom: [], section: 'I', evidence, case: 'placement', confidence: 'medium' }];
}

/** Different settings that the plan says the child attends now. */
export const settingMismatch: Check<Parameters> = {
  name: 'setting-mismatch',
  parameters: schema,
  lists: (all) => [
    ...Object.values(all.names),
    all.subjects,
    all.attends,
    all.notAttending,
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
    const inText = attended(plan, parameters, words).filter(({ name, hit }) => {
      const elsewhere = cover.filter(({ place }) => place.paragraph !== hit.evidence?.place.paragraph);
      const named = [...elsewhere.map(({ value }) => value), ...inPlacement.map((placed) => placed.name)];
      return named.length > 0 && !isAmong(name, named, words);
    });
    const year = yearGroupAtVersion(plan, context);
    const [current] = cover;
    const moves = year !== null && parameters.transferYears.includes(year);
    const hits = [
      ...inText.slice(0, 1).map(({ hit }) => hit),
      ...(current === undefined || moves ? [] : placementHits(plan, current.value, words)),
    ];
    return hits.length > 0 ? hitsOrPass(hits) : unlessUnread(plan, [...SECTIONS, 'particulars'], PASS);
  },
};
