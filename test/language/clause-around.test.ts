import { describe, expect, it } from 'vitest';
import { clauseAround } from '../../src/language/clause-around.ts';

describe('the clause around a part', () => {
  it.each([
    ['He reads; she [writes] well, but he sings', ' she ', ' well'],
    ['[writes]', '', ''],
    ['she writes and he [sings] and plays', 'he ', ' and plays'],
    ['He reads but [writes but] sings but not well', ' ', ' sings '],
    ['he writes; [; sings]; plays', ' ', ''],
  ])('%s', (marked, before, after) => {
    const [lead = '', part = '', rest = ''] = marked.split(/[[\]]/u);
    const sentence = `${lead}${part}${rest}`;
    const found = clauseAround(sentence, { start: lead.length, end: lead.length + part.length });
    expect(found).toEqual({ before, after, all: `${before}${part}${after}` });
  });
});
