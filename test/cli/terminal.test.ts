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
  const PROGRESS = { finished: 1, resumed: 0, total: 9, findings: 0, slowest: null };

  function progress(stream: { readonly isTTY: boolean; readonly columns?: number }) {
    let text = '';
    let time = 0;
    const line = progressLine({ stream: { ...stream, write: (more) => (text += more) }, now: () => time });
    return { line, at: (ms: number) => (time = ms), text: () => text };
  }

  test('is one line on a terminal, taken away at the end', () => {
    const { line, at, text } = progress({ isTTY: true });
    at(200);
    line.update(PROGRESS);
    line.update({ ...PROGRESS, finished: 2 });
    at(400);
    line.update({ ...PROGRESS, finished: 3, findings: 1 });
    line.end();
    expect(text()).toBe(
      '\r\u001b[KAudited 1 of 9 documents, 5.0 a second, about 2 s left; 0 findings' +
        '\r\u001b[KAudited 3 of 9 documents, 7.5 a second, about 1 s left; 1 finding\r\u001b[K',
    );
  });

  test('never wraps', () => {
    const { line, at, text } = progress({ isTTY: true, columns: 20 });
    at(200);
    line.update(PROGRESS);
    expect(text()).toBe('\r\u001b[KAudited 1 of 9 docu');
  });

  test('is a plain line every few seconds elsewhere, also where nothing comes', () => {
    const { line, at, text } = progress({ isTTY: false });
    line.update({ ...PROGRESS, slowest: { document: 7, since: 1000 } });
    expect(text()).toBe('');
    at(4000);
    line.tick();
    expect(text()).toBe('');
    at(600_000);
    line.tick();
    line.tick();
    expect(text()).toBe(
      'Audited 1 of 9 documents, 0.0 a second, about 1 h 20 min left; 0 findings; longest in hand: document 7, 10 min\n',
    );
  });

  test('counts time left by what this run has done, not by what it found done', () => {
    const { line, at, text } = progress({ isTTY: false });
    at(10_000);
    line.update({ finished: 5, resumed: 4, total: 9, findings: 2000, slowest: null });
    expect(text()).toBe('Audited 5 of 9 documents, 0.1 a second, about 40 s left; 2,000 findings\n');
    at(20_000);
    line.update({ finished: 4, resumed: 4, total: 9, findings: 1, slowest: null });
    expect(text()).toMatch(/Audited 4 of 9 documents, 0\.0 a second; 1 finding\n$/);
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
