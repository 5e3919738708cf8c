import { z } from 'zod';
import { firstDate } from '../language/printed-dates.ts';
import { sentencesOf } from '../language/sentences.ts';
import { wordsOf } from '../language/words.ts';
import type { Plan, SectionLine } from '../model/plan.ts';
import { SECTIONS, sectionSchema } from '../model/section.ts';
import { type Check, type CheckContext, hit, NOT_APPLICABLE, PASS } from './check.ts';
import { list } from './parameters.ts';
import { linesOf } from './sections.ts';
import { unlessWhollyUnread } from './unread.ts';

const schema = z.strictObject({
  /** The section that must hold content for the rule to apply. */
  when: sectionSchema,
  /** Names of the body whose agreement is looked for. */
  body: list,
  /** Words that say that somebody agreed, and nouns for it. */
  agreed: list,
  agreement: list,
  /** Words by which an agreement is still open, or was not given. */
  open: list,
  /** Words of a request: beside a noun alone they leave it open. */
  asked: list,
});

type Parameters = z.infer<typeof schema>;

const MAX_HEAD_WORDS = 10;

/** Whether a cell heads its column though no header is known by its words: a short one in the first of several rows. */
function isHead(line: SectionLine, lines: readonly SectionLine[]): boolean {
  const { row, table } = line.place;
  return (
    row === 1 &&
    wordsOf(line.text).length <= MAX_HEAD_WORDS &&
    firstDate(line.text) === null &&
    lines.some(({ place }) => place.table === table && (place.row ?? 0) > 1)
  );
}

/** All that a document says, each piece whole: the lines with the heads of their columns, row by row, and the sign-off. */
function texts(plan: Plan): string[] {
  const all = linesOf(plan, SECTIONS).map(({ line }) => line);
  const heads = all.filter((line) => isHead(line, all));
  const lines = all.filter((line) => !heads.includes(line));
  const below = heads.flatMap((head) =>
    lines
      .filter(({ place }) => place.table === head.place.table && place.column === head.place.column)
      .map(({ text }) => `${head.text}: ${text}`),
  );
  const rows = Map.groupBy(
    lines.filter(({ row }) => row !== null),
    ({ row, place }) => `${place.table ?? ''}.${row ?? ''}`,
  );
  const cells = [...rows.values()].flatMap((row) => [
    row.map(({ text }) => text).join(': '),
    ...row.flatMap(({ column, text }) => (column === null ? [] : [`${column}: ${text}`])),
    ...row.flatMap(({ subheading, text }) => (subheading === null ? [] : [`${subheading}: ${text}`])),
  ]);
  return [
    ...lines.filter(({ row }) => row === null).map(({ text }) => text),
    ...cells,
    ...below,
    ...plan.outside.map(({ text }) => text),
  ];
}

/** A sentence of so few words only completes the one before it: "Agreed: yes, 12 May 2026." */
const MAX_COMPLETING = 6;

const POSSESSIVE = /(?<=\p{L})['’]s?(?!\p{L})/gu;

function showsAgreement(text: string, parameters: Parameters, { wording }: CheckContext): boolean {
  const says = (name: string, sentence: string): boolean => wording(name).find(sentence) !== null;
  const isGiven = (sentence: string): boolean =>
    !says(parameters.open, sentence) &&
    (says(parameters.agreed, sentence) ||
      (says(parameters.agreement, sentence) && !says(parameters.asked, sentence)));
  const sentences = sentencesOf(text.replaceAll(POSSESSIVE, ''));
  return sentences.some((sentence, at) => {
    if (!says(parameters.body, sentence)) {
      return false;
    }
    const next = sentences[at + 1] ?? '';
    return isGiven(sentence) || (wordsOf(next).length <= MAX_COMPLETING && isGiven(`${sentence} ${next}`));
  });
}

/** An agreement that the document should show once a section holds content. */
export const agreementShown: Check<Parameters> = {
  name: 'agreement-shown',
  parameters: schema,
  lists: ({ body, agreed, agreement, open, asked }) => [body, agreed, agreement, open, asked],
  unsure: () => false,
  run: (plan, parameters, context) => {
    const { when } = parameters;
    if (plan.sections[when].state !== 'content') {
      return unlessWhollyUnread(plan, [when], NOT_APPLICABLE);
    }
    return texts(plan).some((text) => showsAgreement(text, parameters, context))
      ? PASS
      : hit({ absentFrom: [...SECTIONS, 'particulars'], section: when, data: { section: when } });
  },
};
