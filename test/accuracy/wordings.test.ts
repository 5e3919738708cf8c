import { describe, expect, it } from 'vitest';
import { vocabulary } from '../plan/vocabulary.ts';
import { type ReadWording, readWordings, type WordingKind } from './wordings.ts';

const wordings = readWordings(vocabulary);

const share = (ones: readonly ReadWording[], isRight: (one: ReadWording) => boolean): number =>
  ones.filter(isRight).length / ones.length;

const ofKind = (kind: WordingKind): ReadWording[] => wordings.filter((one) => one.kind === kind);

describe('texts by writers who saw neither phrases nor examples', () => {
  it.each([
    ['ordinary', 0.98],
    ['unusual', 0.88],
  ] as const)('%s wordings are read at least as well as they were', (kind, least) => {
    expect(share(ofKind(kind), ({ read, state }) => read === state)).toBeGreaterThanOrEqual(least);
  });

  it('hardly any text of substance is read as saying nothing', () => {
    const substance = wordings.filter(({ state }) => state === 'content');
    expect(share(substance, ({ read }) => read === 'content')).toBeGreaterThanOrEqual(0.98);
  });

  it('no example of the pack is among them', async () => {
    const { readFileSync } = await import('node:fs');
    const file = new URL('../../rules/england/vocabulary/statements.yaml', import.meta.url);
    const examples = readFileSync(file, 'utf8').toLowerCase();
    const long = wordings.filter(({ text }) => text.split(' ').length > 6);
    expect(long.filter(({ text }) => examples.includes(text.toLowerCase()))).toEqual([]);
  });
});
