import { describe, expect, it } from 'vitest';
import { tickMenuIn } from '../../src/language/tick-boxes.ts';

const read = (text: string): string[] | null =>
  tickMenuIn(text)?.options.map(({ ticked, words }) => `${ticked ? '+' : '-'}${words}`) ?? null;

describe('a menu with boxes', () => {
  it.each([
    ['☒ Yes ☐ No', ['+Yes', '-No']],
    ['Yes ☐ No ☒', ['-Yes', '+No']],
    ['[ ] met [x] partly [ ] not met', ['-met', '+partly', '-not met']],
    ['☐ No health needs', ['-No health needs']],
    ['Has a budget been requested? Yes ☑ No □', ['+Yes', '-No']],
  ])('%s', (text, options) => {
    expect(read(text)).toEqual(options);
  });

  it('has its question before it', () => {
    expect(tickMenuIn('Agencies: ☒ Health ☐ Social care')?.asks).toBe('Agencies:');
    expect(tickMenuIn('Has a budget been requested? Yes ☑ No □')?.asks).toBe('Has a budget been requested?');
  });

  it.each(['Yes', 'He reads [a little] each day.', 'A ✕ is no tick', ''])('is not: %s', (text) => {
    expect(read(text)).toBeNull();
  });
});
