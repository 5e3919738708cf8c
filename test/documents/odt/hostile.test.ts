import * as fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS, type Limits } from '../../../src/documents/limits.ts';
import { readOdt } from '../../../src/documents/odt/read.ts';
import { pack } from '../docx/parts.ts';
import { damaged, outcomeOf } from '../hostile.ts';
import { problemIn } from '../problems.ts';
import { cell, flat, odt, p, row, span, style, table, zippable } from './parts.ts';

async function codeOf(bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<string> {
  return (await problemIn(() => readOdt(bytes, { ...DEFAULT_LIMITS, ...limits }))).code;
}

describe('refusals', () => {
  it('says that a document with a password is encrypted', async () => {
    const entry =
      '<manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data manifest:checksum="x"/></manifest:file-entry>';
    expect(await codeOf(odt({ body: p('x'), manifest: entry }))).toBe('encrypted');
  });

  it('refuses document types, deep nesting, floods of attributes and of paragraphs', async () => {
    const hostile = '<!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/hostname">]><d>&e;</d>';
    expect(await codeOf(pack({ ...zippable({ body: '' }), 'content.xml': strToU8(hostile) }))).toBe(
      'too-complex',
    );
    expect(await codeOf(strToU8(hostile))).toBe('too-complex');
    expect(await codeOf(odt(p('<text:span>'.repeat(500) + '</text:span>'.repeat(500))))).toBe('too-complex');
    const attributes = Array.from({ length: 300 }, (_, at) => `a${at}="x"`).join(' ');
    expect(await codeOf(odt(`<text:p ${attributes}/>`))).toBe('too-complex');
    expect(await codeOf(odt('<text:p/>'.repeat(50)), { maxBlocks: 40 })).toBe('too-complex');
  });

  it('bounds what one element can ask for', async () => {
    const spaces = '<text:s text:c="99999999"/>'.repeat(3);
    const wide = cell('x', 'table:number-columns-spanned="99999999" table:number-rows-spanned="99999999"');
    const { blocks } = await readOdt(odt(p(`a${spaces}b`) + table(row(wide))), DEFAULT_LIMITS);
    expect(blocks).toMatchObject([{ text: 'a b' }, { rows: [{ cells: [{ rowSpan: 1, columnSpan: 1 }] }] }]);
  });

  it('does not swell beyond measure', async () => {
    expect(await codeOf(odt(p(' '.repeat(8 * 1024 * 1024))))).toBe('too-large');
  });

  it.each([
    ['spreadsheet', 'office:spreadsheet', /spreadsheet/],
    ['presentation', 'office:presentation', /presentation/],
    ['document of another kind', 'office:chart', /not a text document/],
  ])('names a %s', async (_, element, detail) => {
    const parts = zippable({ body: '' });
    const content = Buffer.from(parts['content.xml'] ?? [])
      .toString()
      .replaceAll('office:text>', `${element}>`);
    const given = await problemIn(() =>
      readOdt(pack({ ...parts, 'content.xml': strToU8(content) }), DEFAULT_LIMITS),
    );
    expect(given.code).toBe('unsupported-format');
    expect(given.detail).toMatch(detail);
  });

  it('refuses a package without its text', async () => {
    const { 'content.xml': _, ...rest } = zippable({ body: '' });
    expect(await codeOf(pack(rest))).toBe('truncated');
  });
});

it('damaged files are read or named, and never crash the reader', async () => {
  const body = `<text:section>${p(`Section A ${span('bold', 'T1')}`)}</text:section>${table(row(cell('a'), cell('b', 'table:number-columns-spanned="2"')))}<text:list text:style-name="L"><text:list-item>${p('x')}</text:list-item></text:list>`;
  const automatic = `${style('text T1', 'fo:font-weight="bold"')}<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1"/></text:list-style>`;
  const files = [odt({ body, automatic }), flat({ body, automatic })];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...files).chain(damaged), async (bytes) => {
      expect(await outcomeOf(bytes)).not.toBe('crashed');
    }),
    { numRuns: 300 },
  );
});

it('elements of the format in any order never crash the reader', async () => {
  const names = [
    'text:p',
    'text:h',
    'text:span',
    'text:list',
    'text:list-item',
    'table:table',
    'table:table-row',
    'table:table-cell',
    'table:covered-table-cell',
    'draw:frame',
    'draw:text-box',
    'draw:custom-shape',
    'text:note',
    'text:note-body',
    'text:section',
    'text:tracked-changes',
    'text:changed-region',
    'text:deletion',
    'text:change',
    'text:change-start',
    'text:change-end',
    'draw:image',
    'field:fieldmark',
    'field:param',
    'loext:content-control',
    'office:annotation',
  ];
  const { element } = fc.letrec<{ element: string }>((tie) => ({
    element: fc.oneof(
      { depthSize: 'medium', withCrossShrink: true },
      fc.constantFrom('word', ' ', '<text:s/>'),
      fc
        .tuple(fc.constantFrom(...names), fc.array(tie('element'), { maxLength: 4 }))
        .map(([name, inside]) => `<${name} text:change-id="1" text:id="1">${inside.join('')}</${name}>`),
    ),
  }));
  await fc.assert(
    fc.asyncProperty(fc.array(element, { maxLength: 5 }), async (elements) => {
      expect(await outcomeOf(odt(elements.join('')))).not.toBe('crashed');
    }),
    { numRuns: 300 },
  );
});
