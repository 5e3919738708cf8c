import { z } from 'zod';
import { type Context, currentMentions } from '../language/mention.ts';
import type { PhraseSet } from '../language/phrases.ts';
import { sentencesOf } from '../language/sentences.ts';
import type { Evidence, Plan, Section } from '../model/plan.ts';
import { type Check, type CheckContext, hit, NOT_APPLICABLE, PASS } from './check.ts';
import { contextLists, contextOf, list } from './parameters.ts';
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

/** The rows of tables, cells side by side, whatever the form says and whatever the writer. */
function rowsOf({ lines, setApart }: Section): Evidence[] {
  const cells = [...lines, ...setApart.filter(({ as }) => as !== 'column-header')].filter(
    ({ place }) => place.row !== undefined,
  );
  const rows = Map.groupBy(cells, ({ place }) => `${place.table} ${place.row}`);
  return [...rows.values()].flatMap((row) => {
    const [first] = row;
    const ordered = row.toSorted((a, b) => (a.place.column ?? 0) - (b.place.column ?? 0));
    return first === undefined
      ? []
      : [{ text: ordered.map(({ text }) => text).join(' '), place: first.place }];
  });
}

/** What section J says, each line with the label it stands under. */
function entriesOf(section: Section, payment: PhraseSet): Evidence[] {
  let label = '';
  const lines = section.lines.map(({ text, place, column, subheading }): Evidence => {
    const own = [column, label, place.row === undefined ? subheading : null].find(
      (words) => words !== null && payment.find(words) !== null,
    );
    label = payment.matchesWhole(text) ? text : '';
    return { text: own === undefined ? text : `${own} ${text}`, place };
  });
  return [...rowsOf(section), ...lines];
}

interface Words {
  readonly payment: PhraseSet;
  readonly made: PhraseSet;
  readonly existing: PhraseSet;
  readonly around: Context;
}

/** Whether a sentence says that a direct payment is made; a label alone says nothing. */
function isPaid(sentence: string, { payment, made, existing, around }: Words): boolean {
  // "Direct payments: none" is one clause, though a colon parts it.
  const text = sentence.replaceAll(':', ' ');
  const mentions = payment.findAll(text);
  if (mentions.length === 0 || payment.matchesWhole(text)) return false;
  const isMade = mentions.some(({ start, end }) => {
    const behind = text.slice(end).replace(/^\W+/u, '');
    const isAnswered = /^[\s,–—-]*£\s?[1-9]/u.test(text.slice(end)) || made.matchStart(behind)?.start === 0;
    return isAnswered && around.before.find(text.slice(0, start)) === null;
  });
  return isMade || existing.find(text) !== null || currentMentions(text, payment, around).length > 0;
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
    context.before,
    context.after,
    made,
    existing,
    purpose,
  ],
  unsure: () => false,
  run: (plan, parameters, context) => {
    const words = wordsOf(parameters, context);
    const paid = entriesOf(plan.sections.J, words.payment).find(({ text }) =>
      sentencesOf(text).some((sentence) => isPaid(sentence, words)),
    );
    if (paid === undefined) {
      return unlessUnread(plan, ['J'], NOT_APPLICABLE);
    }
    return isLinked(plan, context.wording(parameters.purpose))
      ? PASS
      : hit({ absentFrom: ['J'], section: 'J', evidence: { text: paid.text, place: paid.place } });
  },
};
