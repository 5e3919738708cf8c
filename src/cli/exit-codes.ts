import type { Verdict } from '../audit/status.ts';

/** What the command says to the program that called it; documented for users, so never renumbered. */
export const EXIT = { usage: 2, internal: 4, interrupted: 130 } as const;

const OF_VERDICT: Readonly<Record<Verdict, number>> = {
  clean: 0,
  findings: 1,
  incomplete: 3,
  interrupted: EXIT.interrupted,
};

export function exitCodeOf(verdict: Verdict): number {
  return OF_VERDICT[verdict];
}
