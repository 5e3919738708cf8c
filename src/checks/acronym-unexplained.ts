import { z } from 'zod';
import { type Acronym, acronymsIn, expands, saysInFull } from '../language/acronyms.ts';
import { isEnglishWord } from '../language/english-words.ts';
import type { Hit } from '../model/check.ts';
import type { Plan } from '../model/plan.ts';
import { SECTIONS } from '../model/section.ts';
import { type Check, hitsOrPass, oneOfSentence, PASS } from './check.ts';
import { childNames } from './child-names.ts';
import { childNameLists, firstPersonList, list, sections } from './parameters.ts';
import { allTexts, type PlanSentence, sentencesIn } from './plan-sentences.ts';
import { unlessUnread } from './unread.ts';

const schema = z.strictObject({
  sections,
  /** Acronyms that everybody knows. */
  known: list,
  /** Acronyms of the field, reported wherever they stand. */
  field: list,
  /** Letters that an acronym needs that is in neither list. */
  otherLetters: z.int().positive(),
  firstPerson: firstPersonList,
  names: childNameLists,
});

type Parameters = z.infer<typeof schema>;

/** Lines and whole table rows: a glossary may have the acronym in one cell and the words in the next. */
function passages(plan: Plan): string[] {
  const texts = allTexts(plan);
  const inRows = texts.filter(({ place }) => place.row !== undefined);
  const rows = Map.groupBy(inRows, ({ place }) => `${place.table} ${place.row}`);
  return [
    ...texts.map(({ text }) => text),
    ...[...rows.values()].map((row) => row.map(({ text }) => text).join(' ')),
  ];
}

const folded = (letters: string): string => letters.toLowerCase();

/** The acronyms that some passage explains. */
function explainedIn(plan: Plan): ReadonlySet<string> {
  const explained = new Set<string>();
  for (const text of passages(plan)) {
    for (const acronym of acronymsIn(text)) {
      if (!explained.has(folded(acronym.letters)) && expands(text, acronym)) {
        explained.add(folded(acronym.letters));
      }
    }
  }
  return explained;
}

/** The initials of people, which stand for them. */
function initials(plan: Plan): ReadonlySet<string> {
  return new Set(
    plan.people.map(({ name }) => (name.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join('').toLowerCase()),
  );
}

interface Use {
  readonly acronym: Acronym;
  readonly sentence: PlanSentence;
}

/** Acronyms that are never said in full: the first use of each. */
export const acronymUnexplained: Check<Parameters> = {
  name: 'acronym-unexplained',
  parameters: schema,
  lists: ({ known, field, firstPerson, names }) => [known, field, firstPerson, ...Object.values(names)],
  cases: () => ['field', 'other'],
  unsure: () => false,
  run: (plan, parameters, context) => {
    const { wording } = context;
    const child = childNames(plan, parameters.names, context);
    const [known, field] = [wording(parameters.known), wording(parameters.field)];
    const spoken = wording(parameters.firstPerson);
    const uses = sentencesIn(plan, parameters.sections)
      .filter(({ letter, text }) => letter !== 'A' || spoken.find(text) === null)
      .flatMap((sentence) => acronymsIn(sentence.text).map((acronym): Use => ({ acronym, sentence })))
      .filter(({ acronym: { letters } }) => !known.matchesWhole(letters) && child?.include(letters) !== true);
    if (uses.length === 0) {
      return unlessUnread(plan, parameters.sections, PASS);
    }
    const left = new Set([...explainedIn(plan), ...initials(plan)]);
    const texts = sentencesIn(plan, parameters.sections);
    const isSaid = (letters: string): boolean => texts.some(({ text }) => saysInFull(text, letters));
    const hits = uses.flatMap(({ acronym: { letters }, sentence }): Hit[] => {
      const isOfField = field.matchesWhole(letters);
      const isLong =
        letters.length >= parameters.otherLetters && sentence.letter !== 'A' && !isEnglishWord(letters);
      if (left.has(folded(letters)) || !(isOfField || isLong) || isSaid(letters)) {
        return [];
      }
      left.add(folded(letters));
      const { letter, shown, place } = sentence;
      const evidence = { text: shown, place };
      const absentFrom = [...SECTIONS, 'particulars'] as const;
      return isOfField
        ? [{ absentFrom, section: letter, evidence, case: 'field' }]
        : [{ absentFrom, section: letter, evidence, case: 'other', confidence: 'medium' }];
    });
    return hitsOrPass(oneOfSentence(hits));
  },
};
