import type { Evidence, SectionLine } from '../model/plan.ts';
import type { SectionLetter, SectionState } from '../model/section.ts';
import type { ColumnRole, Statement } from '../model/vocabulary.ts';
import { headerRole } from './header-roles.ts';
import type { Recogniser } from './recogniser.ts';
import { clearestSentence, type Stated, statementsOf } from './statements.ts';

/** Which statement speaks for a whole section: any content does; then the most definite one. */
const PRECEDENCE: readonly Statement[] = ['content', 'nil', 'silence', 'pending', 'pointer', 'blank'];

/** A sum of money shows a budget, whatever else is not provided. */
const SUM = /£\s?\d/u;

/** A stated "no personal budget" decides section J, though a sentence beside it says who arranges what. */
function precedenceFor(letter: SectionLetter, lines: readonly SectionLine[]): readonly Statement[] {
  const budgeted = lines.some(({ text }) => SUM.test(text));
  return letter === 'J' && !budgeted ? ['nil', ...PRECEDENCE] : PRECEDENCE;
}

export interface StateOfLines {
  readonly state: SectionState;
  readonly evidence: Evidence | null;
}

/** Who confirmed a stated none, and when, is no content beside it. */
function withoutAsides(stated: readonly Stated[]): readonly Stated[] {
  const backed = stated.some(({ statement }) => statement === 'nil' || statement === 'silence');
  return backed ? stated.filter(({ isAside }) => !isAside) : stated;
}

/** Columns that say who stated a need, and when, and nothing of the need itself. */
const ABOUT_SOURCE: readonly (ColumnRole | undefined)[] = ['author', 'date', 'number'];

/** The lines that can hold a need: "Parents" below "Source" holds none. */
function withoutSources(
  recogniser: Recogniser,
  letter: SectionLetter,
  lines: readonly SectionLine[],
): readonly SectionLine[] {
  if (letter !== 'C' && letter !== 'D') {
    return lines;
  }
  const own = lines.filter(
    ({ column }) => column === null || !ABOUT_SOURCE.includes(headerRole(recogniser, column)),
  );
  return own.length === 0 ? lines : own;
}

/**
 * The state of a section from its writer's text: content, nil, silence, pending, pointer or blank, with the
 * words that decided any state but content. A stated none outweighs "not known" beside it.
 */
export function stateOfLines(
  recogniser: Recogniser,
  letter: SectionLetter,
  lines: readonly SectionLine[],
): StateOfLines {
  const precedence = precedenceFor(letter, lines);
  const all: Stated[] = [];
  for (const one of statementsOf(recogniser, letter, withoutSources(recogniser, letter, lines))) {
    if (precedence[0] === 'content' && one.statement === 'content' && !one.isAside) {
      return { state: 'content', evidence: null };
    }
    all.push(one);
  }
  const stated = withoutAsides(all);
  for (const statement of precedence) {
    const first = stated.find((one) => one.statement === statement);
    if (first !== undefined) {
      return {
        state: statement,
        evidence: statement === 'content' ? null : clearestSentence(recogniser, letter, first),
      };
    }
  }
  return { state: 'blank', evidence: null };
}
