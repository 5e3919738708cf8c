import { describe, expect, it } from 'vitest';
import { ndjsonReport } from '../../src/reports/ndjson.ts';
import { ARCHIVE, DEFECTIVE, HOSTILE_DOCUMENTS, healthNotKnown, plan, result } from './sample.ts';

type Line = Readonly<Record<string, unknown>>;

const linesOf = (audit: typeof ARCHIVE): Line[] =>
  [...ndjsonReport(audit)].map((line): Line => JSON.parse(line));

/** The names of all members, and the types of lists' members, at any depth: what an engine infers from. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, shapeOf(member)]));
}

describe('NDJSON', () => {
  it('is the golden file', async () => {
    await expect([...ndjsonReport(ARCHIVE)].join('')).toMatchFileSnapshot('golden/archive.golden.ndjson');
  });

  it('is one document a line, whatever is in it', () => {
    const chunks = [...ndjsonReport(result(HOSTILE_DOCUMENTS))];
    expect(chunks).toHaveLength(HOSTILE_DOCUMENTS.length);
    for (const chunk of chunks) {
      expect(chunk.endsWith('\n')).toBe(true);
      expect(chunk.slice(0, -1)).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
    }
    expect(linesOf(result(HOSTILE_DOCUMENTS)).map(({ path }) => path)).toEqual(
      HOSTILE_DOCUMENTS.map(({ path }) => path),
    );
  });

  it('has the same members in the same order in every line', () => {
    const [first, ...rest] = linesOf(ARCHIVE).map((line) => Object.keys(line));
    for (const keys of rest) expect(keys).toEqual(first);
    const findings = linesOf(ARCHIVE).flatMap((line) => line['findings'] as Line[]);
    const { quote: _quote, section: _section, ...shape } = shapeOf(findings[0]) as Line;
    for (const finding of findings) {
      expect(Object.keys(finding)).toEqual(Object.keys(findings[0] ?? {}));
      expect(Object.keys(shapeOf(finding) as object)).toEqual(expect.arrayContaining(Object.keys(shape)));
    }
  });

  it('says in every line of which audit it is, and whether that was finished', () => {
    for (const line of linesOf(ARCHIVE)) {
      expect(line['run']).toMatchObject({ asOf: ARCHIVE.asOf, status: 'incomplete', schemaVersion: 1 });
    }
  });

  it('has free keys as entries of texts, so that no key becomes a column', () => {
    const data = { monthsOverdue: 20, dates: ['2024-03-14', '2025-03-14'], printed: true };
    const [line] = linesOf(
      result([plan('a.docx', { findings: [{ ...healthNotKnown, data }], groups: { team: 'North' } })]),
    );
    expect(line).toMatchObject({
      groups: [{ key: 'team', value: 'North' }],
      findings: [
        {
          data: [
            { key: 'dates', value: '2024-03-14; 2025-03-14' },
            { key: 'monthsOverdue', value: '20' },
            { key: 'printed', value: 'true' },
          ],
        },
      ],
    });
  });

  it('tells a document what was found of several, in its own line', () => {
    const across = { ...healthNotKnown, id: 'x1', documents: [DEFECTIVE.path, 'other.docx'] };
    const lines = linesOf(result([DEFECTIVE, plan('third.docx')], { archive: { findings: [across] } }));
    expect(lines[0]?.['archiveFindings']).toMatchObject([{ id: 'x1', documents: across.documents }]);
    expect(lines[1]?.['archiveFindings']).toEqual([]);
  });
});
