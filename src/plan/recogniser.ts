import { withGroups } from '../language/phrase-syntax.ts';
import { compilePhrases, type PhraseSet } from '../language/phrases.ts';
import { wordsOf } from '../language/words.ts';
import {
  ADVICE_TYPES,
  type AdviceType,
  DATE_FACTS,
  NEED_AREAS,
  type NeedArea,
  TEXT_FACTS,
} from '../model/plan.ts';
import { SECTION_LABELS, type SectionLabel } from '../model/section.ts';
import type { ColumnRole, DateLabel, TextLabel, Vocabulary } from '../model/vocabulary.ts';
import { compileKinds, type KindSet } from './kind-set.ts';
import { type KindWords, kindWords } from './kind-words.ts';
import { type StageWords, stageWords } from './stage-words.ts';

export type FieldName = DateLabel | TextLabel;

/** The vocabulary, compiled once and shared by all documents of a run. */
export interface Recogniser {
  readonly vocabulary: Vocabulary;
  readonly titles: KindSet<SectionLabel>;
  readonly descriptors: KindSet<SectionLabel>;
  /** All words of a section's titles and descriptors: a line made of these alone is a descriptor. */
  readonly sectionWords: ReadonlyMap<SectionLabel, ReadonlySet<string>>;
  /** The words of all sections' titles and descriptors. */
  readonly titleWords: ReadonlySet<string>;
  readonly otherHeadings: PhraseSet;
  readonly columns: KindSet<ColumnRole>;
  readonly areas: KindSet<NeedArea>;
  readonly fields: KindSet<FieldName>;
  readonly people: PhraseSet;
  readonly household: PhraseSet;
  readonly roleColumns: PhraseSet;
  readonly foreign: PhraseSet;
  readonly earlySettings: PhraseSet;
  readonly institutions: PhraseSet;
  readonly noticeWithDecision: PhraseSet;
  readonly versions: Readonly<Record<'earlier' | 'present', PhraseSet>>;
  readonly authorities: PhraseSet;
  readonly noAuthorities: PhraseSet;
  readonly signOff: PhraseSet;
  readonly signing: PhraseSet;
  readonly unsigned: PhraseSet;
  readonly deeds: PhraseSet;
  readonly signedByOthers: PhraseSet;
  readonly child: PhraseSet;
  readonly states: Readonly<Record<Exclude<keyof Vocabulary['states'], 'groups'>, PhraseSet>>;
  readonly placeholders: PhraseSet;
  readonly guidance: PhraseSet;
  readonly provision: Readonly<Record<keyof Vocabulary['provision'], PhraseSet>>;
  readonly outcomes: Readonly<Record<keyof Vocabulary['outcomes'], PhraseSet>>;
  readonly kinds: KindWords;
  readonly companions: Readonly<Record<keyof Vocabulary['companions'], PhraseSet>>;
  readonly stages: StageWords;
  readonly adviceTypes: KindSet<AdviceType>;
  /** Kinds of advice by words that name one only as the whole of a label. */
  readonly adviceAlone: KindSet<AdviceType>;
  readonly notReceived: PhraseSet;
  readonly asked: PhraseSet;
  readonly notRequested: PhraseSet;
  readonly nilReturn: PhraseSet;
  readonly appended: PhraseSet;
}

const WILDCARDS = /[*[\]()|]/g;

function sectionWords(vocabulary: Vocabulary): Map<SectionLabel, Set<string>> {
  return new Map(
    SECTION_LABELS.map((label) => {
      const { titles, descriptors } = vocabulary.sections[label];
      const text = [...titles, ...descriptors].join(' ').replace(WILDCARDS, ' ');
      return [label, new Set(wordsOf(text).map((word) => word.text))];
    }),
  );
}

function fieldLists({ labels }: Vocabulary): (readonly [FieldName, readonly string[]])[] {
  return [
    ...DATE_FACTS.map((fact) => [fact, labels.dates[fact]] as const),
    ['reviewDecisionDate', labels.noticeWithDecision],
    ['issue', labels.undecided.issue],
    ['review', labels.undecided.review],
    ...TEXT_FACTS.map((fact) => [fact, labels.texts[fact]] as const),
    ['forename', labels.nameParts.forename],
    ['surname', labels.nameParts.surname],
    ['yearGroup', labels.yearGroup],
    ['other', labels.other],
  ];
}

function compileLists<Name extends string>(
  lists: Readonly<Record<Name, readonly string[]>>,
): Record<Name, PhraseSet> {
  const names = Object.keys(lists) as Name[];
  const sets = names.map((name): [Name, PhraseSet] => [name, compilePhrases(lists[name])]);
  return Object.fromEntries(sets) as Record<Name, PhraseSet>;
}

function compile(vocabulary: Vocabulary): Recogniser {
  const { sections, states, stages, advice } = vocabulary;
  const stateSet = (name: Exclude<keyof typeof states, 'groups'>): PhraseSet =>
    compilePhrases(withGroups(states[name], states.groups));
  const words = sectionWords(vocabulary);
  const roles = Object.entries(vocabulary.columns) as [ColumnRole, string[]][];
  return {
    vocabulary,
    titles: compileKinds(SECTION_LABELS.map((label) => [label, sections[label].titles])),
    descriptors: compileKinds(SECTION_LABELS.map((label) => [label, sections[label].descriptors])),
    sectionWords: words,
    titleWords: new Set([...words.values()].flatMap((own) => [...own])),
    otherHeadings: compilePhrases(vocabulary.otherHeadings),
    columns: compileKinds(roles),
    areas: compileKinds(NEED_AREAS.map((area) => [area, vocabulary.areas[area]])),
    fields: compileKinds(fieldLists(vocabulary)),
    people: compilePhrases(vocabulary.labels.people),
    household: compilePhrases(vocabulary.labels.household),
    roleColumns: compilePhrases(vocabulary.labels.roleColumns),
    earlySettings: compilePhrases(vocabulary.labels.earlySettings),
    foreign: compilePhrases(vocabulary.labels.foreign),
    institutions: compilePhrases(vocabulary.labels.institutions),
    noticeWithDecision: compilePhrases(vocabulary.labels.noticeWithDecision),
    versions: compileLists(vocabulary.labels.versions),
    authorities: compilePhrases(vocabulary.labels.authorityNames),
    noAuthorities: compilePhrases(vocabulary.labels.noAuthorityNames),
    signOff: compilePhrases(vocabulary.labels.signOff),
    signing: compilePhrases(vocabulary.labels.signing),
    unsigned: compilePhrases(vocabulary.labels.unsigned),
    deeds: compilePhrases(vocabulary.labels.deeds),
    signedByOthers: compilePhrases(vocabulary.labels.signedByOthers),
    child: compilePhrases(vocabulary.labels.child),
    states: {
      nil: stateSet('nil'),
      silence: stateSet('silence'),
      pointer: stateSet('pointer'),
      pending: stateSet('pending'),
      blank: stateSet('blank'),
      support: stateSet('support'),
      exception: stateSet('exception'),
      relative: stateSet('relative'),
      assertion: stateSet('assertion'),
    },
    placeholders: compilePhrases(vocabulary.placeholders),
    guidance: compilePhrases(vocabulary.guidance),
    provision: compileLists(vocabulary.provision),
    outcomes: compileLists(vocabulary.outcomes),
    kinds: kindWords(vocabulary.kinds),
    companions: compileLists(vocabulary.companions),
    stages: stageWords(stages),
    adviceTypes: compileKinds(ADVICE_TYPES.map((type) => [type, advice.types[type]])),
    adviceAlone: compileKinds(ADVICE_TYPES.map((type) => [type, advice.alone[type] ?? []])),
    notReceived: compilePhrases(advice.notReceived),
    asked: compilePhrases(advice.asked),
    notRequested: compilePhrases(advice.notRequested),
    nilReturn: compilePhrases(advice.nilReturn),
    appended: compilePhrases(advice.appended),
  };
}

const compiled = new WeakMap<Vocabulary, Recogniser>();

/** The recogniser of a vocabulary; compiled at the first call. */
export function recogniserOf(vocabulary: Vocabulary): Recogniser {
  const known = compiled.get(vocabulary);
  if (known !== undefined) {
    return known;
  }
  const recogniser = compile(vocabulary);
  compiled.set(vocabulary, recogniser);
  return recogniser;
}

/** The kind of the phrase that is the whole text, if one is. */
export function wholeKind<Kind>(kinds: KindSet<Kind>, text: string): Kind | undefined {
  const match = kinds.set.matchStart(text);
  return match !== null && kinds.set.matchesWhole(text) ? kinds.kindOf(match.phrase) : undefined;
}
