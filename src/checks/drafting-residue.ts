import { z } from 'zod';
import { machineMark } from '../language/machine-marks.ts';
import { promptForms } from '../language/prompt-forms.ts';
import { type Check, type CheckContext, hitsOrPass } from './check.ts';
import { hitsOf } from './leftovers.ts';
import { list } from './parameters.ts';
import { type PrintedLine, printedLines } from './printed-lines.ts';

const schema = z.strictObject({
  /** What chat programs say to the person who uses them. */
  chat: list,
  /** What they say of the papers they were given. */
  sources: list,
  /** Words in brackets that tag a source nobody else can find. */
  tags: list,
});

type Parameters = z.infer<typeof schema>;

function residueOf(
  { text }: PrintedLine,
  { chat, sources, tags }: Parameters,
  { wording }: CheckContext,
): string | null {
  if (wording(chat).find(text) !== null) return 'chat';
  if (wording(sources).find(text) !== null) return 'sources';
  const tagged = promptForms(text).some(
    ({ shape, words }) => shape === 'square' && wording(tags).matchesWhole(words),
  );
  return tagged ? 'source-tag' : machineMark(text);
}

/** What chat programs and drafting tools leave in a text. */
export const draftingResidue: Check<Parameters> = {
  name: 'drafting-residue',
  parameters: schema,
  lists: ({ chat, sources, tags }) => [chat, sources, tags],
  cases: () => ['chat', 'sources', 'source-tag', 'markdown'],
  unsure: () => false,
  run: (plan, parameters, context) =>
    hitsOrPass(
      hitsOf(
        printedLines(plan).flatMap((line) => {
          const as = residueOf(line, parameters, context);
          return as === null ? [] : [{ ...line, as }];
        }),
      ),
    ),
};
