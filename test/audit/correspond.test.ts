import { describe, expect, test } from 'vitest';
import { correspondence } from '../../src/audit/baseline/correspond.ts';
import type { BaselineDocument } from '../../src/model/baseline.ts';
import type { DocumentResult } from '../../src/model/result.ts';
import { healthNotKnown, plan } from '../reports/sample.ts';

/** A document of a baseline; findings in capitals have words of the plan as their evidence. */
function earlier(
  path: string,
  ids: readonly string[],
  { sha256 = null, key = null }: Partial<BaselineDocument> = {},
): BaselineDocument {
  const findings = ids.map((id) => ({ id, rule: 'any-rule', evident: id === id.toUpperCase() }));
  return { path, sha256, key, findings };
}

/** The same document as an audit finds it now. */
function now(path: string, ids: readonly string[], more: Partial<DocumentResult> = {}): DocumentResult {
  const findings = ids.map((id) => ({
    ...healthNotKnown,
    id,
    location: id === id.toUpperCase() ? { paragraph: 1 } : {},
  }));
  return plan(path, { sha256: null, findings, ...more });
}

function found(
  documents: readonly BaselineDocument[],
  document: DocumentResult,
  there: readonly string[] = [],
): string | null {
  const nobody = earlier('', []);
  const file = {
    count: documents.length,
    document: (number: number) => documents[number] ?? nobody,
    close: () => undefined,
  };
  const correspond = correspondence(file, { isThere: (path) => there.includes(path) });
  return correspond(document)?.path ?? null;
}

describe('a document of a baseline is found again', () => {
  test('by its path, whatever has become of its content', () => {
    const old = [earlier('a', ['X'], { sha256: '1' }), earlier('b', ['Y'], { sha256: '2' })];
    expect(found(old, now('a', ['Y'], { sha256: '2' }), ['a', 'b'])).toBe('a');
  });

  test('by its content, also in a copy', () => {
    const old = [earlier('a', ['x'], { sha256: '1' })];
    expect(found(old, now('copy', ['x'], { sha256: '1' }), ['a'])).toBe('a');
    expect(found(old, now('other', ['x'], { sha256: '2' }))).toBeNull();
  });

  test('by its child, if it is no longer where it was: the version that shares most', () => {
    const old = [earlier('a', ['x'], { key: 'k' }), earlier('b', ['x', 'Y'], { key: 'k' })];
    const moved = now('c', ['x', 'Y'], { key: 'k' });
    expect(found(old, moved)).toBe('b');
    expect(found(old, moved, ['b'])).toBe('a');
    expect(found(old, moved, ['a', 'b'])).toBeNull();
    expect(found(old, now('c', ['x'], { key: null }))).toBeNull();
  });

  test('by more than half of its evidence, counted on the side that has more', () => {
    const old = [earlier('a', ['X', 'Y', 'Z', 'w'])];
    expect(found(old, now('b', ['X', 'Y', 'NEW']))).toBe('a');
    expect(found(old, now('b', ['X', 'NEW']))).toBeNull();
    expect(found(old, now('b', ['X']))).toBeNull();
    expect(found(old, now('b', ['X', 'Y', 'Z']), ['a'])).toBeNull();
  });

  test('never by findings without evidence, or by evidence that several have', () => {
    expect(found([earlier('a', ['w'])], now('b', ['w']))).toBeNull();
    expect(found([earlier('a', ['X']), earlier('b', ['X'])], now('c', ['X']))).toBeNull();
  });
});
