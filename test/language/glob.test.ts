import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesGlob } from '../../src/language/glob.ts';

describe('globs', () => {
  it.each([
    ['plans/a.docx', 'plans/a.docx', true],
    ['./plans/a.docx', 'plans/a.docx', true],
    ['plans/*.docx', 'plans/a.docx', true],
    ['plans/*.docx', 'plans/2019/a.docx', false],
    ['plans/**', 'plans/2019/a.docx', true],
    ['plans/', 'plans/2019/a.docx', true],
    ['plans', 'plans/a.docx', false],
    ['**/a.docx', 'a.docx', true],
    ['**/a.docx', 'plans/2019/a.docx', true],
    ['plans/**/a.docx', 'plans/a.docx', true],
    ['plans/?.docx', 'plans/a.docx', true],
    ['plans/?.docx', 'plans/ab.docx', false],
    ['*.docx', 'plans/a.docx', false],
    ['**/*.zip!/**', 'all/old.zip!/inner/a.docx', true],
    ['plans/[a].docx', 'plans/a.docx', false],
    ['a.docx', 'abdocx', false],
    ['*a*b', 'xaxaxb', true],
    ['caf\u00e9/*', 'cafe\u0301/a', true],
  ])('%s %s %s', (glob, path, fits) => {
    expect(matchesGlob(glob, path)).toBe(fits);
  });

  it('names the path itself, whatever stands in it, and everything below its folders', () => {
    const name = fc.stringMatching(/^[a-z.()[\]+^$ ]{1,8}$/).filter((text) => text !== '.');
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 5 }), (names) => {
        const path = names.join('/');
        expect(matchesGlob(path, path)).toBe(true);
        expect(matchesGlob('**', path)).toBe(true);
        expect(matchesGlob(`${path}/`, `${path}/below/it`)).toBe(true);
      }),
    );
  });
});
