import { normaliseText } from '../language/normalise.ts';
import { type LabelledText, trainClassifier } from '../language/text-classifier.ts';
import { textFeatures } from '../language/text-features.ts';
import { STATEMENTS, TEXT_SOURCES, type Vocabulary, type WrittenVocabulary } from '../model/vocabulary.ts';

type BySection = Readonly<Record<string, readonly string[]>>;

const labelled = (label: string, texts: BySection): LabelledText[] =>
  Object.entries(texts).flatMap(([letter, own]) =>
    own.map((text) => ({ label, features: textFeatures(normaliseText(text), letter) })),
  );

/** A vocabulary ready for use: what its examples teach has become models. */
export function withModels(written: WrittenVocabulary): Vocabulary {
  const { statements, formText } = written;
  const stated = STATEMENTS.flatMap((statement) => labelled(statement, statements[statement]));
  const writers = stated.map(({ features }) => ({ label: 'writers', features }));
  const sources = TEXT_SOURCES.flatMap((source) => labelled(source, formText[source]));
  return {
    ...written,
    statements: trainClassifier(stated, STATEMENTS),
    formText: trainClassifier([...writers, ...sources], TEXT_SOURCES),
  };
}
