import { expect, it } from 'vitest';
import { renderMessage } from '../../src/engine/message.ts';

it.each([
  ['Due by {due}.', { due: '2026-03-13' }, 'Due by 13 March 2026.'],
  ['Of {on}.', { on: '2026-03-31', onAbout: true }, 'Of about March 2026.'],
  ['{months} months', { months: 3 }, '3 months'],
  ['lacks {lacks}', { lacks: ['a date', 'an author'] }, 'lacks a date and an author'],
  ['A{?next: and {next}}.', { next: 'B' }, 'A and B.'],
  ['A{?next: and {next}}.', {}, 'A.'],
  ['Left {as} is, with [a blank]', {}, 'Left {as} is, with [a blank]'],
])('%s', (template, data, text) => {
  expect(renderMessage(template, data)).toBe(text);
});
