import { describe, expect, it } from 'vitest';
import { auditResultSchema } from '../../src/model/result.ts';
import { jsonList, jsonReport } from '../../src/reports/json.ts';
import { ARCHIVE, DEFECTIVE, HOSTILE, HOSTILE_DOCUMENTS, result } from './sample.ts';

const jsonOf = (audit: typeof ARCHIVE): string => [...jsonReport(audit)].join('');

/** The same value with the keys of every object the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, member]) => [key, reversed(member)]),
  );
}

describe('the JSON result', () => {
  it('is the golden file', async () => {
    await expect(jsonOf(ARCHIVE)).toMatchFileSnapshot('golden/archive.golden.json');
  });

  it('reads back as the same result', () => {
    expect(auditResultSchema.parse(JSON.parse(jsonOf(ARCHIVE)))).toEqual(ARCHIVE);
    expect(auditResultSchema.parse(JSON.parse(jsonOf(result([]))))).toEqual(result([]));
  });

  it('has two spaces of indentation and one line break at the end', () => {
    const text = jsonOf(ARCHIVE);
    expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
  });

  it('has the same bytes whatever the order in which keys were set', () => {
    expect(jsonOf(reversed(ARCHIVE) as typeof ARCHIVE)).toBe(jsonOf(ARCHIVE));
  });

  it('comes in a chunk for each document', () => {
    const longest = Math.max(...[...jsonReport(ARCHIVE)].map((chunk) => chunk.length));
    expect(longest).toBeLessThan(JSON.stringify(DEFECTIVE, null, 6).length * 1.5);
  });

  it('escapes characters that a terminal would obey and keeps their value', () => {
    const text = jsonOf(result(HOSTILE_DOCUMENTS));
    expect(text).not.toMatch(/[^\n\P{Cc}]|\p{Cf}/u);
    const paths = auditResultSchema.parse(JSON.parse(text)).documents.map(({ path }) => path);
    expect(paths).toEqual([HOSTILE.formula, HOSTILE.lines, HOSTILE.terminal, HOSTILE.script, HOSTILE.bidi]);
  });
});

describe('a JSON list', () => {
  it('is an array of the same form', () => {
    const items = [{ id: 'a', nested: [1] }, { id: 'b' }];
    expect([...jsonList(items)].join('')).toBe(`${JSON.stringify(items, null, 2)}\n`);
    expect([...jsonList([])].join('')).toBe('[]\n');
  });
});
