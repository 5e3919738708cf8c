import { compilePhrases } from '../language/phrases.ts';
import { wordsOf } from '../language/words.ts';
import type { Plan } from '../model/plan.ts';
import type { RuleSet } from '../model/rule-set.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { type Redact, redactorFor } from './redact.ts';

/** The words of titles and labels: of documents, sections, columns, areas of need and particulars. */
function formWords(vocabulary: Vocabulary): string[] {
  const { sections, columns, areas, otherHeadings, labels, kinds } = vocabulary;
  const phrases = [
    ...Object.values(sections).flatMap(({ titles, descriptors }) => [...titles, ...descriptors]),
    ...Object.values(columns).flat(),
    ...Object.values(areas).flat(),
    ...otherHeadings,
    ...Object.values(labels.dates).flat(),
    ...Object.values(labels.texts).flat(),
    ...labels.yearGroup,
    ...labels.other,
    ...Object.values(kinds.titles).flatMap((signs) => signs.map(({ phrase }) => phrase)),
  ];
  const plain = phrases.map((phrase) => phrase.replace(/[*[\]()|~]/gu, ' '));
  return [...new Set(plain.flatMap((phrase) => wordsOf(phrase).map(({ text }) => text)))];
}

/**
 * Redaction of a plan's headings and labels. They put capitals on every word, which in a sentence marks a
 * name, so the words of known titles and labels stay, those apart that are given names too. Names that the
 * plan model knows go as ever.
 */
export function formRedactor(plan: Plan, { vocabulary, wording }: RuleSet): Redact {
  const givenNames = compilePhrases(wording['given-names'] ?? []);
  const words = formWords(vocabulary).filter((word) => !givenNames.matchesWhole(word));
  const terms = compilePhrases([...(wording['field-terms'] ?? []), ...words]);
  return redactorFor(plan, { terms, givenNames });
}
