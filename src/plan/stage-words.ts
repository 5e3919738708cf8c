import { compilePhrases, type PhraseSet } from '../language/phrases.ts';
import { STAGES, type Stage } from '../model/stage.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { compileKinds, type KindSet } from './kind-set.ts';

/** What a status word says; "amended" alone does not tell a draft from a final. */
export type Status = Stage | 'amended';

/** The words by which a plan shows its stage. */
export interface StageWords {
  readonly words: KindSet<Status>;
  readonly fields: PhraseSet;
  readonly saysStage: PhraseSet;
  readonly answers: KindSet<Stage>;
  readonly declarations: KindSet<Stage>;
  readonly amendment: PhraseSet;
  readonly proposal: PhraseSet;
  readonly elsewhere: PhraseSet;
  readonly anyVersion: PhraseSet;
  readonly notYet: PhraseSet;
}

/** Compiles the words of the stages. */
export function stageWords(stages: Vocabulary['stages']): StageWords {
  const statuses = [...STAGES, 'amended'] as const;
  return {
    words: compileKinds(statuses.map((status) => [status, stages.words[status] ?? []])),
    fields: compilePhrases(stages.fields),
    saysStage: compilePhrases(stages.saysStage),
    answers: compileKinds(STAGES.map((stage) => [stage, stages.answers[stage] ?? []])),
    declarations: compileKinds(STAGES.map((stage) => [stage, stages.declarations[stage] ?? []])),
    amendment: compilePhrases(stages.amendment),
    proposal: compilePhrases(stages.proposal),
    elsewhere: compilePhrases(stages.elsewhere),
    anyVersion: compilePhrases(stages.anyVersion),
    notYet: compilePhrases(stages.notYet),
  };
}

/** Whether status words speak of a draft or a final, and of an earlier version. */
const ofDraft = (status: Status): boolean => status === 'draft' || status === 'amended-draft';
const ofFinal = (status: Status): boolean => status === 'final' || status === 'amended-final';
const ofAmended = (status: Status): boolean => status.startsWith('amended');

/** What several status words say together ("amended", "draft"); null where they contradict each other, or none is there. */
export function together(statuses: readonly Status[]): Status | null {
  const draft = statuses.some(ofDraft);
  const final = statuses.some(ofFinal);
  const amended = statuses.some(ofAmended);
  if (draft === final) {
    return amended && !draft ? 'amended' : null;
  }
  return draft ? (amended ? 'amended-draft' : 'draft') : amended ? 'amended-final' : 'final';
}

/** What the status words of a text say together. */
export function statusIn({ words }: StageWords, text: string): Status | null {
  return together(words.set.findAll(text).flatMap(({ phrase }) => words.kindOf(phrase) ?? []));
}
