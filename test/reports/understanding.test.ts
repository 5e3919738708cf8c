import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemOf } from '../../src/model/problem.ts';
import type { Parsed } from '../../src/model/understanding.ts';
import { columnsOf } from '../../src/reports/text/wrap.ts';
import { understandingText } from '../../src/reports/understanding/report.ts';
import { PARSED, parsedWith } from './understood.ts';

const textOf = (parsed: Parsed, options = {}): string => [...understandingText(parsed, options)].join('');

const SECTIONS_FOUND = PARSED.understanding?.sections ?? [];

describe('how a document was understood', () => {
  it('is told as a tree', async () => {
    await expect(textOf(PARSED)).toMatchFileSnapshot('golden/parse.golden.txt');
  });

  it('is told of one section in full where asked', async () => {
    const text = textOf(PARSED, { sections: ['F'] });
    await expect(text).toMatchFileSnapshot('golden/parse-section.golden.txt');
  });

  it('names the reason and the remedy where nothing could be read', () => {
    const text = textOf({ ...PARSED, problem: problemOf('encrypted'), understanding: null });
    expect(text).toContain('protected by a password');
    expect(text).toContain('Next: Open it with its password');
  });

  it('tells what to do about a stage that nothing shows', () => {
    const signs = PARSED.understanding?.stage.signs.map(({ sign }) => ({ sign, says: null })) ?? [];
    const stage = { value: 'unknown' as const, because: 'nothing shows it', evidence: [], signs };
    expect(textOf(parsedWith({ stage }))).toContain('Say it with --stage draft');
  });

  it('says that the check command skips what is no plan, and gives it no stage', () => {
    const kind = { value: 'review-form' as const, because: 'It reads as a review form.', evidence: [] };
    const text = textOf(parsedWith({ kind }));
    expect(text).toContain('The check command skips it');
    expect(text).toContain('Stage: only a plan has one.');
  });

  it('shows the text of an undivided section H once', () => {
    const sections = SECTIONS_FOUND.map((section) =>
      section.section.startsWith('H')
        ? { ...section, state: 'nil' as const, foundBy: 'letter' as const, undivided: true }
        : section,
    );
    const text = textOf(parsedWith({ sections }), { sections: ['H1', 'H2'] });
    expect(text.match(/─ Section/g)).toHaveLength(1);
    expect(text).toContain('Section H, not divided into H1 and H2: none stated');
  });
});

describe('what a document can do to the terminal', () => {
  const hostile = parsedWith({
    outside: [{ text: '\u001b[2Jcleared\u202Efdp\u0007', location: {}, after: null }],
    lists: [{ text: 'a\u2028b\u200B', location: {} }],
    notFound: ['upn'],
    unanswered: [{ fact: 'upn', label: 'UPN\u001b]0;owned\u0007', raw: '\u009b31m', location: {} }],
  });

  it('is nothing: no control and no direction character reaches it', () => {
    const text = textOf(hostile);
    expect(text).toContain('\\u{1b}[2Jcleared\\u{202e}fdp\\u{7}');
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e]/);
  });

  it('colours only what is ours, and colours change no other byte', () => {
    const coloured = textOf(hostile, { colour: 1 });
    expect(coloured).toContain('\u001b[1mKind:\u001b[22m');
    expect(coloured.replaceAll(/\u001b\[\d+m/g, '')).toBe(textOf(hostile));
  });
});

describe('the width', () => {
  it.each([40, 60, 80, 120])('of %i columns is kept, each line hanging below its beginning', (width) => {
    const lines = [
      ...textOf(PARSED, { width }).split('\n'),
      ...textOf(PARSED, { width, sections: ['C'] }).split('\n'),
    ];
    expect(lines.filter((line) => columnsOf(line) > width)).toEqual([]);
    expect(lines.slice(1).filter((line) => line !== '' && !/^(?:[├└│ ]|archive)/u.test(line))).toEqual([]);
  });

  it('loses no word of a text, whatever it holds', () => {
    const words = fc.array(fc.stringMatching(/^[\p{L}\p{N}“”’.,:;()/-]{1,30}$/u), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(words, fc.integer({ min: 40, max: 140 }), (parts, width) => {
        const text = parts.join(' ');
        const sections = SECTIONS_FOUND.map((one) => ({
          ...one,
          lines: one.lines.map((line) => ({ ...line, text })),
        }));
        const told = textOf(parsedWith({ sections }), { width, sections: ['F'] });
        expect(told.replaceAll(/[\s├└│─]/gu, '')).toContain(text.replaceAll(' ', ''));
      }),
      { numRuns: 60 },
    );
  });
});
