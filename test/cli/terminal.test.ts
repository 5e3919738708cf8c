import { describe, expect, test } from 'vitest';
import { mayColour } from '../../src/cli/colour.ts';
import { dayInEngland, parseDay } from '../../src/cli/dates.ts';
import { failureOf } from '../../src/cli/failure.ts';
import { progressLine } from '../../src/cli/progress.ts';

describe('colours', () => {
  test('are for terminals where nobody refuses them', () => {
    const wishes = { wanted: true, isTerminal: true, environment: {} };
    expect(mayColour(wishes)).toBe(true);
    expect(mayColour({ ...wishes, wanted: false })).toBe(false);
    expect(mayColour({ ...wishes, isTerminal: false })).toBe(false);
    expect(mayColour({ ...wishes, environment: { NO_COLOR: '1' } })).toBe(false);
    expect(mayColour({ ...wishes, environment: { CI: 'true' } })).toBe(false);
    expect(mayColour({ ...wishes, environment: { TERM: 'dumb' } })).toBe(false);
    expect(mayColour({ ...wishes, environment: { NO_COLOR: '' } })).toBe(true);
  });
});

describe('days', () => {
  test('are those of England, in summer too', () => {
    expect(dayInEngland(new Date('2026-06-30T23:30:00Z'))).toBe('2026-07-01');
    expect(dayInEngland(new Date('2026-12-31T23:30:00Z'))).toBe('2026-12-31');
  });

  test.each(['2024-02-29', '2026-12-31'])('%s is a day', (text) => expect(parseDay(text)).toBe(text));

  test.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '26-01-01',
    '',
    'today',
    '2026-01-01T00:00',
  ])('%j is none', (text) => expect(() => parseDay(text)).toThrow('is not a date'));
});

describe('progress', () => {
  function written(isTTY: boolean, times: readonly number[]): string {
    let text = '';
    const clock = [0, ...times.flatMap((time) => [time, time])].values();
    const stream = { isTTY, write: (more: string) => (text += more) };
    const line = progressLine({ stream, now: () => clock.next().value ?? 0 });
    for (const [index] of times.entries()) line.update({ finished: index + 1, total: 9 });
    line.end();
    return text;
  }

  test('is one line on a terminal, taken away at the end', () => {
    expect(written(true, [150, 300])).toBe(
      '\r\u001b[KAudited 1 of 9 documents\r\u001b[KAudited 2 of 9 documents\r\u001b[K',
    );
  });

  test('is a plain line every few seconds elsewhere', () => {
    expect(written(false, [5000, 11_000])).toBe('Audited 1 of 9 documents\nAudited 2 of 9 documents\n');
    expect(written(false, [300])).toBe('');
  });
});

describe('a failure', () => {
  test('that nobody foresaw is exit 4 and repeats nothing of its message', () => {
    const failure = failureOf(new TypeError('Robin Ashdown was born on 4 May 2014'));
    expect(failure.exitCode).toBe(4);
    expect(failure.message).toContain('TypeError');
    expect(failure.message).not.toContain('Ashdown');
    expect(failureOf('a string')).toMatchObject({ exitCode: 4 });
  });

  test('of the disk says what to do', () => {
    const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    expect(failureOf(full)).toMatchObject({ exitCode: 4, message: expect.stringContaining('disk is full') });
  });
});
