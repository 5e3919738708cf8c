import type { Trap } from './trap.ts';

const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

function outcomeOf({ outcome, cases }: Trap): string {
  const failing = cases.flatMap((one) => Object.entries(one.failing ?? {}));
  const byReason = Map.groupBy(failing, ([, reason]) => reason);
  const notYet = [...byReason].map(
    ([reason, files]) => `**not yet** in ${files.map(([file]) => `\`${file}\``).join(', ')}: ${reason}`,
  );
  return [outcome, ...notYet].join('; ');
}

const table = (traps: readonly Trap[], first: string): string[] => [
  row([first, 'how the fixture is made', 'fixtures', 'outcome']),
  row(['---', '---', '---', '---']),
  ...traps.map((trap) =>
    row([
      trap.number === undefined ? trap.title : `${trap.number}. ${trap.title}`,
      trap.made,
      [...new Set(trap.cases.flatMap(({ files }) => files))].map((file) => `\`${file}\``).join('<br>'),
      outcomeOf(trap),
    ]),
  ),
];

/** The traps with their outcomes, as a page to read. */
export function trapList(traps: readonly Trap[]): string {
  return [
    '# Traps that plans set for a reader',
    '',
    'Written from `test/traps/traps.ts` by `npm run golden`; `traps.test.ts` asks each fixture for what the table says.',
    'A file is read whole, or says what of it is unread and why, or is refused with a problem: nothing is lost in silence.',
    '',
    ...table(
      traps.filter(({ number }) => number !== undefined),
      'trap',
    ),
    '',
    '## Shapes of PDF pages',
    '',
    ...table(
      traps.filter(({ number }) => number === undefined),
      'shape',
    ),
    '',
  ].join('\n');
}
