import { describe, expect, it } from 'vitest';
import { FLAG } from '../../../src/documents/building/flags.ts';
import { characterLook } from '../../../src/documents/doc/characters.ts';
import { formFieldShown } from '../../../src/documents/doc/form-fields.ts';
import { MODIFIER, modifiersIn } from '../../../src/documents/doc/modifiers.ts';
import { paragraphProperties } from '../../../src/documents/doc/paragraph-properties.ts';
import { pieceAt, readPieces } from '../../../src/documents/doc/pieces.ts';
import { ReadProblem } from '../../../src/model/problem.ts';
import { joined, u16, u32, utf16 } from './bytes.ts';

const COMPRESSED = 0x40000000;
const NO_BYTES = new Uint8Array();

/** A table of pieces: where each begins and ends, and where it lies. */
function clx(
  ends: readonly number[],
  pieces: readonly (readonly [place: number, modifier: number])[],
  lists: readonly Uint8Array[] = [],
): Uint8Array {
  const table = joined(
    u32(...ends),
    ...pieces.map(([place, modifier]) => joined(u16(0), u32(place), u16(modifier))),
  );
  return joined(
    ...lists.map((list) => joined([1], u16(list.byteLength), list)),
    [2],
    u32(table.byteLength),
    table,
  );
}

describe('pieces', () => {
  it('are joined in the order of the text, in one byte or two for each character', () => {
    const stream = joined(utf16('Plan'), Buffer.from('Noor\x92s ', 'latin1'));
    const { text, pieces } = readPieces(
      clx(
        [0, 7, 11],
        [
          [COMPRESSED | (8 * 2), 0],
          [0, 0],
        ],
      ),
      stream,
    );
    expect(text).toBe('Noor’s Plan');
    expect(pieceAt(pieces, 6)).toMatchObject({ offset: 8, bytesPerCharacter: 1 });
    expect(pieceAt(pieces, 7)).toMatchObject({ offset: 0, bytesPerCharacter: 2 });
    expect(pieceAt(pieces, 11)).toBeUndefined();
  });

  it('of a file saved fast carry changes of their own', () => {
    const hidden = joined(u16(MODIFIER.hidden), [1]);
    const struck = (0x57 << 1) | (1 << 8);
    const { pieces } = readPieces(
      clx(
        [0, 2, 4],
        [
          [0, struck],
          [4, 1],
        ],
        [hidden],
      ),
      utf16('abcd'),
    );
    expect(pieces.map(({ modifiers }) => modifiers)).toMatchObject([
      [{ code: MODIFIER.struck }],
      [{ code: MODIFIER.hidden }],
    ]);
  });

  it.each([
    ['leads out of the file', [0, 40], [[0, 0]]],
    ['leaves a gap', [3, 4], [[0, 0]]],
    [
      'uses the same bytes again and again',
      [0, 4, 8, 12, 16],
      [
        [0, 0],
        [0, 0],
        [0, 0],
        [0, 0],
      ],
    ],
  ] as const)('a table that %s is refused', (_, ends, pieces) => {
    expect(() => readPieces(clx(ends, pieces), utf16('abcd'))).toThrow(ReadProblem);
  });
});

describe('modifiers', () => {
  it('are read with operands of every size, up to one that is cut off', () => {
    const bytes = joined(
      u16(MODIFIER.bold),
      [1],
      u16(MODIFIER.list),
      u16(7),
      u16(MODIFIER.picture),
      u32(99),
      u16(0xc615),
      [255, 1],
      Buffer.alloc(4),
      [1],
      Buffer.alloc(3),
      u16(0xca31),
      [2, 5, 5],
      u16(MODIFIER.columns),
      u16(4),
      [1, 0, 0],
      u16(MODIFIER.hidden),
      [1],
      u16(MODIFIER.picture),
      [1],
    );
    expect(modifiersIn(bytes).map(({ code, operand }) => [code, operand.byteLength])).toEqual([
      [MODIFIER.bold, 1],
      [MODIFIER.list, 2],
      [MODIFIER.picture, 4],
      [0xc615, 9],
      [0xca31, 2],
      [MODIFIER.columns, 3],
      [MODIFIER.hidden, 1],
    ]);
  });
});

const modifiers = (...pairs: readonly (readonly [code: number, operand: Uint8Array])[]) =>
  pairs.map(([code, operand]) => ({ code, operand }));
const on = (code: number, value = 1) => [code, Uint8Array.of(value)] as const;

describe('the look of characters', () => {
  const prompt = { base: 0xfff, name: 'Placeholder Text', heading: undefined, paragraph: [], character: [] };
  const styles = { declared: [undefined, undefined, prompt], resolved: new Map() };
  const boldStyle = {
    name: 'Strong',
    heading: undefined,
    paragraph: [],
    character: modifiers(on(MODIFIER.bold)),
  };

  it('is that of the style, unless the run says otherwise or the opposite', () => {
    const flagsOf = (...own: ReturnType<typeof modifiers>): number =>
      characterLook(styles, boldStyle, own).flags;
    expect(flagsOf()).toBe(FLAG.bold);
    expect(flagsOf(...modifiers(on(MODIFIER.bold, 0)))).toBe(0);
    expect(flagsOf(...modifiers(on(MODIFIER.bold, 0x80)))).toBe(FLAG.bold);
    expect(flagsOf(...modifiers(on(MODIFIER.bold, 0x81)))).toBe(0);
    expect(flagsOf(...modifiers(on(MODIFIER.struck, 0x81)))).toBe(FLAG.bold | FLAG.struck);
    expect(flagsOf(...modifiers(on(MODIFIER.hidden), on(MODIFIER.plain)))).toBe(FLAG.bold);
    expect(flagsOf(...modifiers(on(MODIFIER.deleted)))).toBe(FLAG.bold | FLAG.deleted);
  });

  it('of a prompt says so', () => {
    const own = modifiers([MODIFIER.characterStyle, u16(2)]);
    expect(characterLook(styles, boldStyle, own).flags).toBe(FLAG.bold | FLAG.placeholder);
  });
});

describe('the properties of paragraphs', () => {
  const style = { base: 0xfff, name: 'Normal', heading: 2, paragraph: [], character: [] };
  const source = {
    styles: { declared: [style], resolved: new Map() },
    data: joined(u16(5), u16(MODIFIER.inTable), [1], u16(MODIFIER.rowEnd)),
  };

  it('tell headings by style or by their own level', () => {
    const outline = (...own: ReturnType<typeof modifiers>) =>
      paragraphProperties(source, { style: 0, modifiers: own }).outline;
    expect(outline()).toBe(2);
    expect(outline(...modifiers(on(MODIFIER.outline, 0)))).toBe(1);
    expect(outline(...modifiers(on(MODIFIER.outline, 9)))).toBeUndefined();
  });

  it('are also looked for where the page only refers to them', () => {
    const own = modifiers([MODIFIER.elsewhere, u32(0)]);
    expect(paragraphProperties(source, { style: 0, modifiers: own }).depth).toBe(1);
    const astray = modifiers([MODIFIER.elsewhere, u32(9999)]);
    expect(paragraphProperties(source, { style: 0, modifiers: astray }).depth).toBe(0);
  });
});

describe('form fields', () => {
  const text = (words: string): Uint8Array => joined(u16(words.length), utf16(words), u16(0));
  const data = (bits: number, rest: Uint8Array): Uint8Array =>
    joined(
      u32(0),
      u16(68),
      Buffer.alloc(62),
      u32(0xffffffff),
      u16(bits),
      u16(0),
      u16(20),
      text('Field'),
      rest,
    );
  const answer = (value: number): number => value << 2;

  it('show a tick, or what it was at first', () => {
    expect(formFieldShown(data(1 | answer(1), u16(0)), 0)).toBe('☒');
    expect(formFieldShown(data(1 | answer(0), u16(1)), 0)).toBe('☐');
    expect(formFieldShown(data(1 | answer(25), u16(1)), 0)).toBe('☒');
  });

  it('show the choice from a list', () => {
    const entries = joined(u16(0xffff), u16(2), u16(0), u16(5), utf16('Draft'), u16(5), utf16('Final'));
    const list = joined(u16(0), ...Array.from({ length: 5 }, () => text('')), entries);
    expect(formFieldShown(data(2 | answer(1), list), 0)).toBe('Final');
  });

  it('for text show nothing of their own, nor do data that are cut off', () => {
    expect(formFieldShown(data(0, NO_BYTES), 0)).toBeUndefined();
    expect(formFieldShown(data(1, NO_BYTES), 0)).toBeUndefined();
    expect(formFieldShown(NO_BYTES, 12)).toBeUndefined();
  });
});
