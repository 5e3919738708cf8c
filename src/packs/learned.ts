import { documentFeatures } from '../language/document-features.ts';
import { labelFeatures } from '../language/label-features.ts';
import { normaliseText } from '../language/normalise.ts';
import { type LabelledText, trainClassifier } from '../language/text-classifier.ts';
import { ABOUT_OUTCOMES, ABOUT_PROVISION, textFeatures } from '../language/text-features.ts';
import { OUTCOME_SAYINGS, PROVISION_SAYINGS } from '../model/sayings.ts';
import type { TextModel } from '../model/text-model.ts';
import {
  DATE_LABELS,
  type DocumentModel,
  HEADING_LABELS,
  STATEMENTS,
  TEXT_LABELS,
  TEXT_SOURCES,
  type Vocabulary,
  type WrittenVocabulary,
} from '../model/vocabulary.ts';

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

/** Models by the examples that taught them: packs that change no example are loaded without learning again. */
const learned = new Map<string, Vocabulary>();

/** A vocabulary ready for use: what its examples teach has become models. */
export function withModels(written: WrittenVocabulary): Vocabulary {
  const key = JSON.stringify(written);
  const known = learned.get(key) ?? learn(written);
  learned.set(key, known);
  return known;
}

function learn(written: WrittenVocabulary): Vocabulary {
  const { statements, formText, headings, provisionSentences, outcomeSentences, labelExamples } = written;
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
    ...written,
    statements: trainClassifier(stated, STATEMENTS),
    headings: trainClassifier(headingExamples(headings), HEADING_LABELS),
    formText: trainClassifier([...writers, ...sources], TEXT_SOURCES),
    provisionSentences: trainClassifier(provision, PROVISION_SAYINGS),
    outcomeSentences: trainClassifier(outcomes, OUTCOME_SAYINGS),
    documents: documentModel(written.documents),
    labelExamples: {
      dates: labelModel(labelExamples.dates, DATE_LABELS),
      texts: labelModel(labelExamples.texts, TEXT_LABELS),
    },
  };
}
