import { z } from 'zod';
import { currentMentions } from '../language/mention.ts';
import type { Plan, SectionLine } from '../model/plan.ts';
import { type SectionLetter, sectionSchema } from '../model/section.ts';
import { type Check, hit, NOT_APPLICABLE, PASS } from './check.ts';
import { contextLists, contextOf, list, namesOfContext } from './parameters.ts';
import { linesOf } from './sections.ts';
import { unlessUnread } from './unread.ts';

const schema = z.strictObject({
  list,
  in: sectionSchema,
  notIn: sectionSchema,
  /** Words of the same line or row that make it belong where it stands, and words that show that there is more to it. */
  except: list,
  despite: list,
  context: contextLists,
});

interface Whole {
  /** The words of a line, or of all cells of its row with the label that stands before them. */
  readonly text: string;
  readonly line: SectionLine;
}

function wholesOf(plan: Plan, letter: SectionLetter): Whole[] {
  const lines = linesOf(plan, [letter]).map(({ line }) => line);
  const columns = Map.groupBy(lines, ({ row }) => row);
  // Lines of one cell, with no other cell beside it, are as many items.
  const isAlone = ({ row }: SectionLine): boolean =>
    row === null || new Set(columns.get(row)?.map(({ place }) => place.column)).size === 1;
  const rows = Map.groupBy(lines, (line) => (isAlone(line) ? line : line.row));
  return [...rows.values()].flatMap((row) => {
    const [line] = row;
    const label = line?.row === null ? null : line?.subheading;
    const text = [label, ...row.map((one) => one.text)].filter(Boolean).join(' · ');
    return line === undefined ? [] : [{ text, line }];
  });
}

/** Provision that stands in one section and not in the one where it belongs. */
export const onlyInSection: Check<z.infer<typeof schema>> = {
  name: 'only-in-section',
  parameters: schema,
  lists: ({ list: name, except, despite, context }) => [name, except, despite, ...namesOfContext(context)],
  unsure: () => false,
  run: (plan, { list: name, in: letter, notIn, except, despite, context: lists }, context) => {
    const { wording } = context;
    const speaks = (text: string): boolean =>
      currentMentions(text, wording(name), contextOf(lists, context)).length > 0;
    const wholes = wholesOf(plan, letter);
    const misplaced = wholes.find(
      ({ text }) =>
        speaks(text) && (wording(except).find(text) === null || wording(despite).find(text) !== null),
    );
    if (misplaced === undefined) {
      return unlessUnread(plan, [letter], NOT_APPLICABLE);
    }
    const { text, place } = misplaced.line;
    const there = wholesOf(plan, notIn).some((one) => speaks(one.text));
    const evidence = { text, place };
    return there ? PASS : hit({ absentFrom: [notIn], section: letter, evidence, confidence: 'medium' });
  },
};
