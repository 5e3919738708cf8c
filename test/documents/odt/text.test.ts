import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../../src/documents/limits.ts';
import { readOdt } from '../../../src/documents/odt/read.ts';
import { outline, outlineOf } from '../outline.ts';
import { flat, type Parts, p, read, span, style } from './parts.ts';

const lines = async (parts: Parts | string): Promise<readonly string[]> =>
  outline((await read(parts)).blocks);

describe('text as a reader sees it', () => {
  it('collapses white space, keeps what stands for spaces and breaks', async () => {
    const body = p('Noor\n   likes<text:s text:c="3"/>trains<text:tab/>and<text:line-break/>maps.');
    expect(await lines(body)).toEqual(['Noor likes trains and / maps.']);
  });

  it('keeps the text of links, fields and elements of other programs', async () => {
    const body = p(
      'See <text:a>this</text:a>, <text:date>3 May 2026</text:date>, <text:database-display>Noor</text:database-display>.' +
        '<text:bookmark text:name="x"/><text:number>7</text:number>',
    );
    expect(await lines(body)).toEqual(['See this, 3 May 2026, Noor.']);
  });

  it('tells headings by their level, and the title by its style', async () => {
    const styles = style('paragraph Title', '', 'style:parent-style-name="Standard"');
    const body =
      p('Education, Health and Care Plan', 'Title') +
      '<text:h text:outline-level="2">Section A</text:h>' +
      '<text:h text:outline-level="12">Too deep</text:h>';
    expect(await lines({ body, styles })).toEqual([
      '#1 Education, Health and Care Plan',
      '#2 Section A',
      'Too deep',
    ]);
  });

  it('marks what is bold, struck or hidden, by styles and those they build on', async () => {
    const styles =
      style('paragraph Strong', 'fo:font-weight="bold"') +
      style('text Gone', 'style:text-line-through-style="solid"');
    const automatic =
      style('paragraph P1', '', 'style:parent-style-name="Strong"') +
      style('text T1', 'fo:font-weight="normal"') +
      style('text T2', '', 'style:parent-style-name="Gone"') +
      style('text T3', 'text:display="none"') +
      style('text T4', 'fo:text-transform="uppercase"');
    const body =
      p('Section A', 'P1') +
      p(`Section A ${span('plain', 'T1')}`, 'P1') +
      p(`He ${span('old', 'T2')}${span('guidance', 'T3')}${span('shouts', 'T4')}`);
    expect(await lines({ body, styles, automatic })).toEqual([
      '*Section A',
      'Section A plain',
      'He SHOUTS {struck:old}{hidden:guidance}',
    ]);
  });

  it('takes the signs of symbol fonts for what they show', async () => {
    const automatic = style('text T1', 'style:font-name="Wingdings"');
    expect(await lines({ body: p(`Yes ${span('\u00fe', 'T1')}`), automatic })).toEqual(['Yes ☒']);
  });

  it('hides sections that are switched off, and marks prompts', async () => {
    const body =
      `<text:section text:display="none">${p('Advice for writers')}</text:section>` +
      `<text:section text:display="condition" text:is-hidden="true">${p('For young people')}</text:section>` +
      p('<loext:content-control loext:showing-place-holder="true">Choose a date</loext:content-control>') +
      p('<text:placeholder text:placeholder-type="text">&lt;Name&gt;</text:placeholder>');
    expect(await lines(body)).toEqual([
      ' {hidden:Advice for writers}',
      ' {hidden:For young people}',
      'Choose a date {placeholder:Choose a date}',
      '<Name> {placeholder:<Name>}',
    ]);
    expect((await read(body)).revisions.hiddenRuns).toBe(2);
  });

  it('reads one XML file like the package of many', async () => {
    const parts: Parts = {
      body: p(`Bold ${span('and struck', 'T1')}`, 'Strong'),
      styles: style('paragraph Strong', 'fo:font-weight="bold"'),
      automatic: style('text T1', 'style:text-line-through-style="solid"'),
      pages: `<style:master-page style:name="Standard"><style:header>${p('Draft')}</style:header></style:master-page>`,
    };
    expect(outlineOf(await readOdt(flat(parts), DEFAULT_LIMITS))).toEqual(outlineOf(await read(parts)));
  });
});

describe('form fields', () => {
  it('show what was ticked, chosen or typed', async () => {
    const forms =
      '<office:forms><form:form><form:checkbox form:id="c1" form:label="Looked after" form:current-state="checked"/>' +
      '<form:text form:id="c2" form:current-value="Northfield"/><form:listbox form:id="c3"><form:option form:label="Draft"/>' +
      '<form:option form:label="Final" form:current-selected="true"/></form:listbox></form:form></office:forms>';
    const control = (id: string): string => `<draw:control draw:control="${id}"/>`;
    const body = `${forms}${p(control('c1'))}${p(`School: ${control('c2')}`)}${p(`Status: ${control('c3')}`)}`;
    expect(await lines(body)).toEqual(['☒ Looked after', 'School: Northfield', 'Status: Final']);
  });

  it('show what they begin with where nobody has touched them', async () => {
    const forms =
      '<office:forms><form:form><form:checkbox xml:id="c1" form:state="checked"/><form:radio form:id="c2" form:label="No" form:selected="true"/>' +
      '<form:textarea form:id="c3" form:value="As before"/><form:date form:id="c4"/><form:listbox xml:id="c5">' +
      '<form:option form:value="D"/><form:option form:value="F" form:selected="true"/></form:listbox></form:form></office:forms>';
    const controls = [1, 2, 3, 4, 5].map((id) => p(`${id}: <draw:control draw:control="c${id}"/>`));
    expect(await lines(`${forms}${controls.join('')}`)).toEqual([
      '1: ☒',
      '2: ☒ No',
      '3: As before',
      '4:',
      '5: F',
    ]);
  });

  it('of converted Word files show their sign or choice', async () => {
    const field = (type: string, params: string): string =>
      `<field:fieldmark field:type="vnd.oasis.opendocument.field.${type}">${params}</field:fieldmark>`;
    const param = (name: string, value: string): string =>
      `<field:param field:name="${name}" field:value="${value}"/>`;
    const body =
      p(`Yes ${field('FORMCHECKBOX', param('Checkbox_Checked', 'true'))} No ${field('FORMCHECKBOX', '')}`) +
      p(
        field(
          'FORMDROPDOWN',
          param('Dropdown_ListEntry', 'Draft') +
            param('Dropdown_ListEntry', 'Final') +
            param('Dropdown_Selected', '1'),
        ),
      );
    expect(await lines(body)).toEqual(['Yes ☒ No ☐', 'Final']);
  });
});

describe('tracked changes and comments', () => {
  it('marks what was inserted and deleted, and counts both', async () => {
    const region = (id: string, inside: string): string =>
      `<text:changed-region text:id="${id}">${inside}</text:changed-region>`;
    const body =
      `<text:tracked-changes>${region('c1', '<text:insertion><office:change-info/></text:insertion>')}` +
      `${region('c2', `<text:deletion><office:change-info>Case officer</office:change-info>${p('may')}</text:deletion>`)}</text:tracked-changes>` +
      p(
        'The nurse <text:change text:change-id="c2"/><text:change-start text:change-id="c1"/>will<text:change-end text:change-id="c1"/> train.<office:annotation><text:p>Check</text:p></office:annotation>',
      );
    const document = await read(body);
    expect(outline(document.blocks)).toEqual(['The nurse will train. {deleted:may}{inserted:will}']);
    expect(document.revisions).toEqual({ insertions: 1, deletions: 1, comments: 1, hiddenRuns: 0 });
  });

  it('does not number what was deleted', async () => {
    const item = (text: string): string =>
      `<text:list text:style-name="L"><text:list-item>${p(text)}</text:list-item></text:list>`;
    const automatic =
      '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1"/></text:list-style>';
    const body = `<text:tracked-changes><text:changed-region text:id="c"><text:deletion>${item('gone')}</text:deletion></text:changed-region></text:tracked-changes>${item('first')}`;
    expect(await lines({ body, automatic })).toEqual(['-1 <1> first']);
  });
});
