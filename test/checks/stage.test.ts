import { describe, expect, it } from 'vitest';
import type { Unfinished } from '../../src/model/unfinished.ts';
import { planOf } from './plan-builder.ts';
import { runCheck } from './run-check.ts';

function outcomeOf(as: Unfinished['as'], printedStage: 'final' | 'unknown') {
  const unfinished: Unfinished[] = [{ as, section: null, text: 'Draft', words: 'Draft', place: {} }];
  return runCheck('stage-unclear', planOf({ more: { unfinished, printedStage } }), { with: {} });
}

describe('status words to choose from', () => {
  it('are a finding where none is picked out', () => {
    expect(outcomeOf('status-menu', 'final')).toMatchObject({ hits: [{ case: 'menu' }] });
  });

  it('leave the rule open where a tick may be drawn and cannot be seen', () => {
    expect(outcomeOf('unseen-choice', 'final').outcome).toBe('not-assessed');
  });

  it('show no stage where nothing else does', () => {
    expect(outcomeOf('unseen-choice', 'unknown')).toMatchObject({ hits: [{ case: 'none' }] });
  });
});
