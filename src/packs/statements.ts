import { normaliseText } from '../language/normalise.ts';
import { trainClassifier } from '../language/text-classifier.ts';
import { textFeatures } from '../language/text-features.ts';
import type { TextModel } from '../model/text-model.ts';
import { STATEMENTS, type Vocabulary, type WrittenVocabulary } from '../model/vocabulary.ts';

/** Learns from a pack's examples what short sections say. */
function statementModel(statements: WrittenVocabulary['statements']): TextModel {
  const examples = STATEMENTS.flatMap((label) =>
    Object.entries(statements[label]).flatMap(([letter, texts]) =>
      texts.map((text) => ({ label, features: textFeatures(normaliseText(text), letter) })),
    ),
  );
  return trainClassifier(examples, STATEMENTS);
}

/** A vocabulary ready for use: its examples of statements as a model. */
export function withStatementModel(written: WrittenVocabulary): Vocabulary {
  return { ...written, statements: statementModel(written.statements) };
}
