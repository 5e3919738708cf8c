import { type Parts, p, pack, r, tbl, tc, tr, zippable } from '../docx/parts.ts';

/** One invented plan with all that a reader of any format must bring out of it. */

const border = '<w:tblPr><w:tblW w:w="9000" w:type="dxa"/></w:tblPr>';
const grid = (...widths: readonly number[]): string =>
  `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`;
const wide = (width: number, more = ''): string => `<w:tcW w:w="${width}" w:type="dxa"/>${more}`;
const heading = (text: string): string => p(text, '<w:pStyle w:val="SectionHead"/>');
const bullet = (text: string): string =>
  p(text, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>');
const numbered = (text: string, level = 0): string =>
  p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="3"/></w:numPr>`);

const mark = (type: string, inside = ''): string =>
  `<w:r><w:fldChar w:fldCharType="${type}">${inside}</w:fldChar></w:r>`;
const field = (code: string, { data = '', result = '' }): string =>
  `${mark('begin', data)}<w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>${mark('separate')}${result}${mark('end')}`;
const tick = (name: string, on: boolean): string =>
  field('FORMCHECKBOX', {
    data: `<w:ffData><w:name w:val="${name}"/><w:enabled/><w:checkBox><w:sizeAuto/><w:default w:val="${on ? 1 : 0}"/></w:checkBox></w:ffData>`,
  });
const choice = field('FORMDROPDOWN', {
  data: '<w:ffData><w:name w:val="Status"/><w:enabled/><w:ddList><w:result w:val="1"/><w:listEntry w:val="Draft"/><w:listEntry w:val="Final"/></w:ddList></w:ffData>',
});

const revision = (kind: 'ins' | 'del', text: string): string => {
  const run = kind === 'ins' ? r(text) : `<w:r><w:delText xml:space="preserve">${text}</w:delText></w:r>`;
  return `<w:${kind} w:id="${text.length}" w:author="Case officer" w:date="2026-03-02T09:00:00Z">${run}</w:${kind}>`;
};

const textBox = (...lines: readonly string[]): string =>
  '<w:r><w:pict><v:shape id="Box1" style="position:absolute;margin-left:10pt;margin-top:10pt;width:300pt;height:80pt"><v:textbox><w:txbxContent>' +
  `${lines.map((line) => p(line)).join('')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;

const picture =
  '<w:r><w:drawing><wp:inline><wp:extent cx="635000" cy="635000"/><wp:docPr id="7" name="Picture 7"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">' +
  '<pic:pic><pic:nvPicPr><pic:cNvPr id="7" name="p.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="picture1"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>' +
  '<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="635000" cy="635000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>';

const lettering =
  '<w:r><w:pict><v:shape id="PowerPlusWaterMarkObject1" type="#_x0000_t136" style="position:absolute;width:400pt;height:100pt;rotation:315"><v:textpath style="font-family:&quot;Arial&quot;" string="DRAFT"/></v:shape></w:pict></w:r>';

const cover = tbl(
  border + grid(2500, 6500),
  tr([tc('Name', wide(2500)), tc('Noor Example', wide(6500))]),
  tr([tc('Date of birth', wide(2500)), tc('4 May 2014', wide(6500))]),
  tr([tc(p('Status'), wide(2500)), tc(p(choice), wide(6500))]),
  tr([
    tc('Looked after', wide(2500)),
    tc(p(`${r('Yes ')}${tick('CareYes', false)}${r(' No ')}${tick('CareNo', true)}`), wide(6500)),
  ]),
);

const areas = tbl(
  border + grid(2500, 4000, 2500),
  tr(
    [tc('B – Needs', wide(2500)), tc('F – Provision', wide(4000)), tc('E – Outcomes', wide(2500))],
    '<w:tblHeader/>',
  ),
  tr([tc('Communication and interaction', wide(9000, '<w:gridSpan w:val="3"/>'))]),
  tr([
    tc(p('Noor needs each step told on its own.'), wide(2500, '<w:vMerge w:val="restart"/>')),
    tc(bullet('A teaching assistant for 20 minutes a day.') + bullet('A quiet room.'), wide(4000)),
    tc('By July 2027 Noor will ask for help.', wide(2500, '<w:vMerge w:val="restart"/>')),
  ]),
  tr([
    tc('', wide(2500, '<w:vMerge/>')),
    tc(
      p('The week:') +
        tbl(
          '<w:tblPr><w:tblW w:w="3500" w:type="dxa"/></w:tblPr>' + grid(1500, 2000),
          tr([tc('Monday', wide(1500)), tc('Reading', wide(2000))]),
          tr([tc('Friday', wide(1500)), tc('Number', wide(2000))]),
        ) +
        p('Reviewed every term.'),
      wide(4000),
    ),
    tc('', wide(2500, '<w:vMerge/>')),
  ]),
);

const body = [
  p(
    `${r('Education, Health and Care Plan')}${textBox('Plan number: 417', 'Confidential')}`,
    '<w:pStyle w:val="Title"/>',
  ),
  cover,
  heading('Views, interests and aspirations'),
  p(`${r('Noor likes ')}${r('trains', '<w:b/>')}${r(' and')}<w:r><w:br/></w:r>${r('maps.')}`),
  p(r('What matters to me', '<w:b/>')),
  bullet('My dog'),
  bullet('Quiet'),
  p(picture),
  heading('Special educational needs'),
  areas,
  numbered('First need'),
  numbered('Detail of it', 1),
  numbered('Second need'),
  heading('Health needs'),
  p(
    `${r('Noor has asthma.')}${r(' Old words.', '<w:strike/>')}${r(' Guidance for writers.', '<w:vanish/>')}`,
  ),
  p(
    `${r('The nurse ')}${revision('del', 'may')}${revision('ins', 'will')}${r(' train staff')}<w:r><w:footnoteReference w:id="2"/></w:r>${r('.')}`,
  ),
  p(r('section letters', '<w:caps/>')),
  '<w:sectPr><w:headerReference w:type="default" r:id="header1"/><w:footerReference w:type="default" r:id="footer1"/></w:sectPr>',
].join('');

const level = (number: number, format: string, text: string): string =>
  `<w:lvl w:ilvl="${number}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const list = (id: number, levels: string): string =>
  `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${levels}</w:abstractNum>`;
const use = (id: number): string => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`;

const parts: Parts = {
  body,
  styles:
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:rPr><w:b/></w:rPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="SectionHead"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>',
  numbering:
    list(1, level(0, 'upperLetter', 'Section %1:')) +
    list(2, level(0, 'bullet', '•')) +
    list(3, level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '%1.%2)')) +
    use(1) +
    use(2) +
    use(3),
  footnotes: `<w:footnote w:id="2">${p('Once a year.')}</w:footnote>`,
  running: {
    header1: p(`${r('OFFICIAL – Noor Example')}${lettering}`),
    footer1: p(`${r('Page ')}${field('PAGE', { result: r('1') })}`),
  },
};

/** A picture of one dark dot. */
const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

const LINKS = 'word/_rels/document.xml.rels';

/** The plan as Word saves it. */
export function plan(): Uint8Array {
  const files = zippable(parts);
  const links = Buffer.from(files[LINKS] ?? new Uint8Array()).toString();
  const types = Buffer.from(files['[Content_Types].xml'] ?? new Uint8Array()).toString();
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';
  return pack({
    ...files,
    [LINKS]: Buffer.from(
      links.replace(
        '</Relationships>',
        `<Relationship Id="picture1" Type="${type}" Target="media/p.png"/></Relationships>`,
      ),
    ),
    '[Content_Types].xml': Buffer.from(
      types.replace('<Default', '<Default Extension="png" ContentType="image/png"/><Default'),
    ),
    'word/media/p.png': DOT,
  });
}
