import { describe, expect, it } from 'vitest';
import type { Contest } from './archive/contenders.ts';
import type { Pair } from './archive/contests.ts';
import { archiveSection } from './archive/section.ts';
import type { Run } from './archive/watched.ts';
import { withMeasured } from './results-file.ts';

const runOf = (wall: number, more: Partial<Run> = {}): Run => ({
  wall,
  cpu: wall,
  peak: 100,
  foreign: 0,
  ...more,
});

const COMMAND = { program: 'true', args: [] };
const CONTEST: Contest = {
  files: 'Word',
  ours: 'default workers',
  oursCommand: COMMAND,
  reference: 'another reader',
  referenceCommand: COMMAND,
  bar: 1,
};
const pair = (ours: number, reference: number): Pair => ({ ours: runOf(ours), reference: runOf(reference) });

describe('the page of results', () => {
  it('keeps the part that was not measured', () => {
    const first = withMeasured('', { documents: '# Benchmark\n\nold', archive: '## A whole archive\n\nold' });
    expect(withMeasured(first, { archive: '## A whole archive\n\nnew\n' })).toBe(
      '# Benchmark\n\nold\n\n## A whole archive\n\nnew\n',
    );
    expect(withMeasured(first, { documents: '# Benchmark\n\nnew\n' })).toBe(
      '# Benchmark\n\nnew\n\n## A whole archive\n\nold\n',
    );
  });
});

describe('the section on archives', () => {
  const section = (kept: readonly Pair[], discarded: readonly Pair[], foreign = 0): string =>
    archiveSection({
      contested: [{ contest: CONTEST, kept, discarded }],
      each: 120,
      rounds: 3,
      sizes: [
        { plans: 200, cold: runOf(10) },
        { plans: 2000, cold: runOf(120, { peak: 140, foreign }) },
      ],
    });

  it('judges by the pairs that nothing disturbed and counts the others', () => {
    const text = section([pair(2, 1), pair(0.9, 1), pair(0.8, 1)], [pair(9, 1)]);
    expect(text).toContain('| 0.90 | 1.00 | 0.90 | 1.45 | 3 / 1 | at most 1: kept |');
  });

  it('judges nothing where every pair was disturbed', () => {
    expect(section([], [pair(9, 1)])).toContain('| host busy | 9.00 | 0 / 1 | not measured |');
  });

  it('holds growth against its bars, in time only where nothing disturbed', () => {
    expect(section([], [])).toContain(
      '1.20, at most 1.15: MISSED | 140, at most 700: kept | 1.40, at most 1.3: MISSED',
    );
    expect(section([], [], 0.2)).toContain('1.20, host busy: not judged');
  });
});
