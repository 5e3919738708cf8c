import { z } from 'zod';
import { type Context, currentMentions } from '../language/mention.ts';
import type { PhraseSet } from '../language/phrases.ts';
import { sentencesOf } from '../language/sentences.ts';
import type { Evidence, Plan, Section } from '../model/plan.ts';
import { type Check, type CheckContext, hit, NOT_APPLICABLE, PASS } from './check.ts';
import { contextLists, contextOf, list, namesOfContext } from './parameters.ts';
import { unlessUnread } from './unread.ts';

const schema = z.strictObject({
  payment: list,
  context: contextLists,
  /** Words right behind a payment that say that it is made, and words of a payment that is there already. */
  made: list,
  existing: list,
  /** Words of a need or an outcome, or of where they are set out. */
  purpose: list,
});

type Parameters = z.infer<typeof schema>;

/** The number of a need or an outcome: "D2", "E5". */
const NUMBERED = /\b[B-H][12]?\.?\d{1,2}\b/u;

interface Words {
  readonly payment: PhraseSet;
  readonly made: PhraseSet;
  readonly existing: PhraseSet;
  readonly around: Context;
}

const rowOf = ({ place }: Evidence): number => place.row ?? 0;

/** A table's rows with its cells side by side; the cells below a header that names the payment stand with it. */
function rowsOf(cells: readonly Evidence[], { payment, made, around }: Words): Evidence[] {
  const rows = [...Map.groupBy(cells, rowOf).values()].map((row) =>
    row.toSorted((a, b) => (a.place.column ?? 0) - (b.place.column ?? 0)),
  );
  const [first = [], ...below] = rows;
  const isAnswer = ({ text }: Evidence): boolean =>
    /\d/u.test(text) || made.matchesWhole(text) || around.after.matchesWhole(text);
  const isHeader = below.length > 0 && first.length > 1 && !first.some(isAnswer);
  const header = first.find(({ text }) => payment.matchesWhole(text));
  if (isHeader && header !== undefined) {
    return below
      .flat()
      .filter(({ place }) => place.column === header.place.column)
      .map(({ text, place }) => ({ text: `${header.text} ${text}`, place }));
  }
  return rows.flatMap((row) => {
    const [start] = row;
    return start === undefined ? [] : [{ text: row.map(({ text }) => text).join(' '), place: start.place }];
  });
}

const inOrder = (a: Evidence, b: Evidence): number => (a.place.paragraph ?? 0) - (b.place.paragraph ?? 0);

/** What section J says, each line with the label it stands under. */
function entriesOf({ lines, setApart, headings }: Section, words: Words): Evidence[] {
  // The section's own title may stand in a cell beside its letter.
  const isTitle = ({ place: { table, row } }: Evidence): boolean =>
    headings.some(({ place }) => table !== undefined && place.table === table && place.row === row);
  const labels = setApart.filter((one) => !isTitle(one));
  const printed = [...lines, ...labels].toSorted(inOrder);
  const tables = Map.groupBy(
    printed.filter(({ place }) => place.table !== undefined),
    ({ place }) => place.table,
  );
  const written = new Set<Evidence>(lines);
  const plain = printed.flatMap((line, index): Evidence[] => {
    const before = printed[index - 1]?.text ?? '';
    const label = words.payment.matchesWhole(before) ? `${before} ` : '';
    return written.has(line) && line.place.table === undefined
      ? [{ text: `${label}${line.text}`, place: line.place }]
      : [];
  });
  return [...[...tables.values()].flatMap((cells) => rowsOf(cells, words)), ...plain];
}

const SUM = /£\s?[1-9]/u;
const NOTHING = /^[\s:,–—-]*£\s?0+(?:\.0+)?(?!\.?\d)/u;

/** Whether a sentence says that a direct payment is made; a label alone, or a sum of nothing, says nothing. */
function isPaid(sentence: string, { payment, made, existing, around }: Words): boolean {
  // "Direct payments: none" is one clause, though a colon parts it.
  const text = sentence
    .replaceAll(':', ' ')
    .replace(/\([^()]*\)/gu, (aside) => (payment.find(aside) === null ? ' ' : aside));
  const mentions = payment.findAll(text);
  const isNothing = !SUM.test(text) && mentions.some(({ end }) => NOTHING.test(text.slice(end)));
  if (mentions.length === 0 || isNothing || payment.matchesWhole(text)) return false;
  const isMade = mentions.some(({ start, end }) => {
    const behind = text.slice(end).replace(/^\W+/u, '');
    const isAnswered = /^[\s,–—-]*£\s?[1-9]/u.test(text.slice(end)) || made.matchStart(behind)?.start === 0;
    return isAnswered && around.before.find(text.slice(0, start)) === null;
  });
  return isMade || existing.find(text) !== null || currentMentions(text, payment, around).length > 0;
}

/** Whether a text says so in some sentence; what a form asks, its answer decides. */
function saysPaid(text: string, words: Words): boolean {
  const sentences = sentencesOf(text);
  return sentences.some((sentence, index) =>
    sentence.endsWith('?')
      ? words.payment.find(sentence) !== null &&
        words.made.matchStart(sentences[index + 1] ?? '')?.start === 0
      : isPaid(sentence, words),
  );
}

function isLinked({ sections: { J: budget } }: Plan, purpose: PhraseSet): boolean {
  return budget.lines.some(({ text, subheading, column }) =>
    [text, subheading, column].some(
      (words) => words !== null && (purpose.find(words) !== null || NUMBERED.test(words)),
    ),
  );
}

function wordsOf(parameters: Parameters, context: CheckContext): Words {
  const { wording } = context;
  return {
    payment: wording(parameters.payment),
    made: wording(parameters.made),
    existing: wording(parameters.existing),
    around: contextOf(parameters.context, context),
  };
}

/** Section J with a direct payment and neither a need nor an outcome that it meets (regulation 12(1)(j)). */
export const directPayment: Check<Parameters> = {
  name: 'direct-payment',
  parameters: schema,
  lists: ({ payment, context, made, existing, purpose }) => [
    payment,
    ...namesOfContext(context),
    made,
    existing,
    purpose,
  ],
  unsure: () => false,
  run: (plan, parameters, context) => {
    const words = wordsOf(parameters, context);
    const { J: budget } = plan.sections;
    // Who thought about a payment and declined it is paid none.
    const hasSum = budget.lines.some(({ text }) => SUM.test(text));
    const entries = budget.state === 'nil' && !hasSum ? [] : entriesOf(budget, words);
    const paid = entries.find(({ text }) => saysPaid(text, words));
    if (paid === undefined) {
      return unlessUnread(plan, ['J'], NOT_APPLICABLE);
    }
    return isLinked(plan, context.wording(parameters.purpose))
      ? PASS
      : hit({ absentFrom: ['J'], section: 'J', evidence: { text: paid.text, place: paid.place } });
  },
};
