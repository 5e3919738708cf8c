import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byCodePoint } from '../../../src/language/order.ts';
import type { DocumentResult } from '../../../src/model/result.ts';
import { changesOf } from '../../../src/reports/figures/changes.ts';
import { healthNotKnown, notAudited, plan, result } from '../sample.ts';

const finding = (id: string) => ({ ...healthNotKnown, id });
const withFindings = (
  path: string,
  ids: readonly string[],
  parts: Partial<DocumentResult> = {},
): DocumentResult => plan(path, { findings: ids.map(finding), ...parts });

describe('what has become of findings', () => {
  it('counts each finding of documents in both results once, whatever else is in either', () => {
    const archive = fc.dictionary(
      fc.constantFrom('a.docx', 'b.docx', 'c/d.pdf', 'é.docx', 'z.docx'),
      fc.uniqueArray(fc.constantFrom('1', '2', '3', '4')),
    );
    const results = (paths: Record<string, string[]>) =>
      result(
        Object.entries(paths)
          .toSorted(([one], [other]) => byCodePoint(one, other))
          .map(([path, ids]) => withFindings(path, ids)),
      );
    fc.assert(
      fc.property(archive, archive, (now, then) => {
        const { documents, findings } = changesOf(results(now), results(then));
        const both = Object.keys(now).filter((path) => path in then);
        const sum = (of: Record<string, string[]>) =>
          both.reduce((total, path) => total + (of[path]?.length ?? 0), 0);
        expect(documents.both).toBe(both.length);
        expect(documents.both + documents.added).toBe(Object.keys(now).length);
        expect(documents.both + documents.gone).toBe(Object.keys(then).length);
        expect(findings.open + findings.added).toBe(sum(now));
        expect(findings.open + findings.gone + findings.untold).toBe(sum(then));
      }),
    );
  });

  it('takes no finding for mended whose rule could not tell now', () => {
    const now = withFindings('a.docx', [], { notAssessed: [{ rule: 'health-not-known', reason: 'unread' }] });
    const { findings } = changesOf(result([now]), result([withFindings('a.docx', ['1'])]));
    expect(findings).toEqual({ added: 0, gone: 0, open: 0, untold: 1 });
  });

  it('takes none for mended in a document that is superseded now, or could not be read', () => {
    const then = [withFindings('a.docx', ['1']), withFindings('b.docx', ['1'])];
    const now = [withFindings('a.docx', [], { standing: 'superseded' }), notAudited('b.docx', 'encrypted')];
    expect(changesOf(result(now), result(then))).toEqual({
      documents: { both: 0, added: 0, gone: 2 },
      findings: { added: 0, gone: 0, open: 0, untold: 0 },
    });
  });
});
