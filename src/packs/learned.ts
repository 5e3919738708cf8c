import { hash } from 'node:crypto';
import { documentFeatures } from '../language/document-features.ts';
import { labelFeatures } from '../language/label-features.ts';
import { normaliseText } from '../language/normalise.ts';
import { type LabelledText, trainClassifier } from '../language/text-classifier.ts';
import { ABOUT_OUTCOMES, ABOUT_PROVISION, textFeatures } from '../language/text-features.ts';
import {
  type AdultArea,
  FOR,
  OUTCOME_AREAS,
  OUTCOME_LINES,
  OUTCOME_SAYINGS,
  PROVISION_SAYINGS,
} from '../model/sayings.ts';
import type { TextModel } from '../model/text-model.ts';
import {
  DATE_LABELS,
  type DocumentModel,
  HEADER_LABELS,
  HEADING_LABELS,
  type LearnedModels,
  STATEMENTS,
  TEXT_LABELS,
  TEXT_SOURCES,
  type Vocabulary,
  type WrittenVocabulary,
} from '../model/vocabulary.ts';
import { builtPack } from './compiled.ts';

type BySection = Readonly<Record<string, readonly string[]>>;

const labelled = (label: string, texts: BySection): LabelledText[] =>
  Object.entries(texts).flatMap(([letter, own]) =>
    own.map((text) => ({ label, features: textFeatures(normaliseText(text), letter) })),
  );

const headingExamples = (headings: WrittenVocabulary['headings']): LabelledText[] =>
  HEADING_LABELS.flatMap((label) =>
    headings[label].map((text) => ({ label, features: textFeatures(normaliseText(text), 'heading') })),
  );

/** Learns from a pack's examples what documents are. */
function documentModel(documents: WrittenVocabulary['documents']): DocumentModel {
  const examples = documents.flatMap(({ name, examples: texts }) =>
    texts.map((text) => ({ label: name, features: documentFeatures(normaliseText(text).split('\n')) })),
  );
  const names = documents.map(({ name }) => name);
  return {
    model: trainClassifier(examples, names),
    kinds: Object.fromEntries(documents.map(({ name, kind }) => [name, kind])),
  };
}

/** Learns from a pack's examples what labels name. */
function labelModel<Label extends string>(
  examples: Readonly<Record<Label, readonly string[]>>,
  labels: readonly Label[],
): TextModel {
  const named = labels.flatMap((label) =>
    examples[label].map((text) => ({ label, features: labelFeatures(normaliseText(text)) })),
  );
  return trainClassifier(named, labels);
}

/** Learns from a pack's examples, for each area of adult life, which outcomes are for it: some are for two. */
function areaModels(examples: WrittenVocabulary['outcomeAreas']): Readonly<Record<AdultArea, TextModel>> {
  const all = new Set(OUTCOME_AREAS.flatMap((area) => examples[area]));
  const modelOf = (area: AdultArea): TextModel => {
    const own = new Set(examples[area]);
    const told = [...all].map((text) => ({
      label: own.has(text) ? FOR : 'other',
      features: textFeatures(normaliseText(text), ABOUT_OUTCOMES),
    }));
    return trainClassifier(told, [FOR, 'other']);
  };
  return {
    employment: modelOf('employment'),
    'independent-living': modelOf('independent-living'),
    community: modelOf('community'),
    health: modelOf('health'),
  };
}

/** The members of a vocabulary that teach. */
const TEACHING = [
  'columnExamples',
  'statements',
  'formText',
  'headings',
  'provisionSentences',
  'outcomeSentences',
  'outcomeAreas',
  'besideOutcomes',
  'documents',
  'labelExamples',
] as const;

type Lessons = Pick<WrittenVocabulary, (typeof TEACHING)[number]>;

function pick<Whole, Name extends keyof Whole>(whole: Whole, names: readonly Name[]): Pick<Whole, Name> {
  return Object.fromEntries(names.map((name) => [name, whole[name]])) as Pick<Whole, Name>;
}

/** What was learned in this process, by the digests of the examples. */
const learned = new Map<string, LearnedModels>();

/**
 * A vocabulary ready for use: what its examples teach has become models. Learning takes seconds, so the same
 * examples are learned once: in this process, or by the build where they are those of the shipped pack.
 */
export async function withModels(written: WrittenVocabulary): Promise<Vocabulary> {
  const lessons = pick(written, TEACHING);
  const taughtBy = hash('sha256', JSON.stringify(lessons));
  const models = learned.get(taughtBy) ?? (await learnedByBuild(taughtBy)) ?? learn(lessons, taughtBy);
  learned.set(taughtBy, models);
  return { ...written, ...models };
}

async function learnedByBuild(wanted: string): Promise<LearnedModels | null> {
  const built = await builtPack();
  return built?.vocabulary.taughtBy === wanted ? pick(built.vocabulary, [...TEACHING, 'taughtBy']) : null;
}

function learn(lessons: Lessons, taughtBy: string): LearnedModels {
  const { statements, formText, headings, provisionSentences, outcomeSentences, labelExamples } = lessons;
  const beside = labelled('beside', { [ABOUT_OUTCOMES]: lessons.besideOutcomes });
  const stated = STATEMENTS.flatMap((statement) => labelled(statement, statements[statement]));
  const provision = PROVISION_SAYINGS.flatMap((saying) =>
    labelled(saying, { [ABOUT_PROVISION]: provisionSentences[saying] }),
  );
  const outcomes = OUTCOME_SAYINGS.flatMap((saying) =>
    labelled(saying, { [ABOUT_OUTCOMES]: outcomeSentences[saying] }),
  );
  const writers = stated.map(({ features }) => ({ label: 'writers', features }));
  const sources = TEXT_SOURCES.flatMap((source) => labelled(source, formText[source]));
  return {
    taughtBy,
    columnExamples: labelModel(lessons.columnExamples, HEADER_LABELS),
    statements: trainClassifier(stated, STATEMENTS),
    headings: trainClassifier(headingExamples(headings), HEADING_LABELS),
    formText: trainClassifier([...writers, ...sources], TEXT_SOURCES),
    provisionSentences: trainClassifier(provision, PROVISION_SAYINGS),
    outcomeSentences: trainClassifier(outcomes, OUTCOME_SAYINGS),
    outcomeAreas: areaModels(lessons.outcomeAreas),
    besideOutcomes: trainClassifier(
      [...outcomes.map(({ features }) => ({ label: 'outcome', features })), ...beside],
      OUTCOME_LINES,
    ),
    documents: documentModel(lessons.documents),
    labelExamples: {
      dates: labelModel(labelExamples.dates, DATE_LABELS),
      texts: labelModel(labelExamples.texts, TEXT_LABELS),
    },
  };
}
