import { z } from 'zod';
import { machineMark } from '../language/machine-marks.ts';
import { promptForms } from '../language/prompt-forms.ts';
import { withoutQuotations } from '../language/quotation.ts';
import { sentencesOf } from '../language/sentences.ts';
import { type Check, type CheckContext, hitsOrPass } from './check.ts';
import { hitsOf } from './leftovers.ts';
import { list } from './parameters.ts';
import { type PrintedLine, printedLines } from './printed-lines.ts';

const CASES = ['chat', 'sources', 'source-tag', 'markdown'] as const;

/** Two lists whose words make residue only together, in one sentence: the rarer one first. */
const pair = z.strictObject({ as: z.enum(CASES), one: list, other: list });

const schema = z.strictObject({
  /** What chat programs say to the person who uses them. */
  chat: list,
  /** How a sentence begins that they say, or that is said to them. */
  starts: list,
  /** What they say as a whole sentence. */
  wholes: list,
  /** What they say of the papers they were given. */
  sources: list,
  /** Words in brackets that tag a source nobody else can find. */
  tags: list,
  pairs: z.array(pair),
});

type Parameters = z.infer<typeof schema>;
type Residue = (typeof CASES)[number];

/** What a sentence, a line or the words in brackets are by themselves. */
function inSentence(
  sentence: string,
  { starts, wholes, pairs }: Parameters,
  { wording }: CheckContext,
): Residue | null {
  if (wording(starts).matchStart(sentence) !== null || wording(wholes).matchesWhole(sentence)) {
    return 'chat';
  }
  const both = pairs.find(
    ({ one, other }) => wording(one).find(sentence) !== null && wording(other).find(sentence) !== null,
  );
  return both?.as ?? null;
}

function firstResidue(
  parts: Iterable<string>,
  parameters: Parameters,
  context: CheckContext,
): Residue | null {
  for (const part of new Set(parts)) {
    const as = inSentence(part, parameters, context);
    if (as !== null) return as;
  }
  return null;
}

function residueOf({ text }: PrintedLine, parameters: Parameters, context: CheckContext): Residue | null {
  const { wording } = context;
  const bracketed = promptForms(text);
  const tagged = bracketed.some(
    ({ shape, words }) => shape === 'square' && wording(parameters.tags).matchesWhole(words),
  );
  const mark = tagged ? 'source-tag' : machineMark(text);
  if (mark !== null) return mark;
  const own = withoutQuotations(text);
  if (wording(parameters.chat).find(own) !== null) return 'chat';
  if (wording(parameters.sources).find(own) !== null) return 'sources';
  const aside = bracketed.filter(({ shape }) => shape === 'round').map(({ words }) => words);
  const possible = parameters.pairs.filter(({ one }) => wording(one).find(own) !== null);
  const inLine = firstResidue([own, ...sentencesOf(own)], { ...parameters, pairs: possible }, context);
  return inLine ?? firstResidue(aside, parameters, context);
}

/** What chat programs and drafting tools leave in a text. */
export const draftingResidue: Check<Parameters> = {
  name: 'drafting-residue',
  parameters: schema,
  lists: ({ chat, starts, wholes, sources, tags, pairs }) => [
    chat,
    starts,
    wholes,
    sources,
    tags,
    ...pairs.flatMap(({ one, other }) => [one, other]),
  ],
  cases: () => CASES,
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
