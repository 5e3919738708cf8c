import { expect, it } from 'vitest';
import { planOf } from './vocabulary.ts';

const row = (...cells: readonly [text: string, span: number][]): string =>
  `<tr>${cells.map(([text, span]) => `<td colspan="${span}">${text}</td>`).join('')}</tr>`;

const card = (number: number, outcome: string, when: string): string =>
  row([`Outcome ${number}`, 1], [outcome, 3]) +
  row(['By when', 1], [when, 3]) +
  row(['<b>Small step</b>', 1], ['<b>Step by</b>', 1], ['<b>Reviewed on</b>', 1], ['<b>Result</b>', 1]) +
  row(['Reads one line', 1], ['May 2026', 1], ['', 1], ['☐ met ☐ not met', 1]);

it('a card below the columns of the card before begins anew', async () => {
  const cards = [
    card(1, 'Kai will read a bus timetable.', 'By July 2027'),
    card(2, 'Kai will pay for his lunch.', 'By July 2028'),
  ].join('');
  const { outcomes } = await planOf(
    `<!DOCTYPE html><html><body><h1>Section E: Outcomes</h1><table>${cards}</table></body></html>`,
  );
  expect(outcomes.map(({ text, timescale }) => [text, timescale])).toEqual([
    ['Kai will read a bus timetable.', 'By July 2027'],
    ['Kai will pay for his lunch.', 'By July 2028'],
  ]);
});
