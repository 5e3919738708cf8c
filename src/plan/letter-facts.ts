import type { PlanInFile } from './bundle.ts';
import { readFacts } from './facts.ts';
import type { Line } from './lines.ts';
import type { PrintedFacts } from './readings.ts';
import type { Recogniser } from './recogniser.ts';

const givenName = ({ texts }: PrintedFacts): string | null =>
  texts.name?.[0]?.value.split(' ')[0]?.toLowerCase() ?? null;

const isNamed = (given: string, lines: readonly Line[]): boolean =>
  lines.some(({ text }) =>
    text
      .toLowerCase()
      .split(/[^\p{L}-]+/u)
      .includes(given),
  );

/** Whether a letter is about the child of the plan: a letter of another child may have got into the file. */
function isOfChild(letter: PrintedFacts, plan: PrintedFacts, { front, reading }: PlanInFile): boolean {
  const given = givenName(letter);
  const own = givenName(plan);
  if (given !== null && own !== null) {
    return given === own;
  }
  return (given !== null && isNamed(given, reading.lines)) || (own !== null && isNamed(own, front));
}

/**
 * The facts of a plan with those that only the covering letter before it tells. What the plan prints itself is
 * never added to, and nobody signs a plan in a letter.
 */
export function withLetter(recogniser: Recogniser, plan: PrintedFacts, inFile: PlanInFile): PrintedFacts {
  const { front, whole, document } = inFile;
  if (front.length === 0) {
    return plan;
  }
  const letter = readFacts(recogniser, {
    document: { ...document, furniture: [], notes: [] },
    reading: { ...whole, lines: front },
    places: { cover: front, story: [], arrangements: [], placement: [], others: [], closing: [] },
  });
  if (!isOfChild(letter, plan, inFile)) {
    return plan;
  }
  const { signOffDate: _, ...dates } = letter.dates;
  return {
    dates: { ...dates, ...plan.dates },
    texts: { ...letter.texts, ...plan.texts },
    yearGroup: plan.yearGroup.length > 0 ? plan.yearGroup : letter.yearGroup,
  };
}
