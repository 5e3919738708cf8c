import { SAYS } from '../../../fixtures/make/traps/plan.ts';
import { para, word as raw, run, tbl, tc, tr } from '../../../fixtures/make/traps/word-xml.ts';
import { caseOf, type HostileCase, readAs, told, type Verdict } from '../case.ts';
import { word } from '../control.ts';
import { rewritten } from '../packing.ts';

const hostile = caseOf('Word');

/** Section G is this XML and nothing else. */
const inG = (xml: string): (() => Uint8Array) => {
  return () => word({ bodies: { G: [raw(xml)] } });
};

/** What G says, by the properties of its runs and of its paragraphs. */
const sayings = (run_: string, paragraph = ''): string =>
  SAYS.G.map((words) => para(run(words, run_)).replace('<w:p>', `<w:p>${paragraph}`)).join('');

const WHITE = '<w:color w:val="FFFFFF"/>';

/** What nobody sees is no text of the plan, whichever way it is hidden, and is said. */
const gone = (says: RegExp): Verdict =>
  told(readAs('docx', 'health-provision-missing G', 'unresolved-revisions -'), { 'unseen-text': says });

const shading = (fill: string): string => `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`;

const withStyle = (style: string, body: string): (() => Uint8Array) => {
  return () => {
    const styled = (xml: string): string => xml.replace('</w:styles>', `${style}</w:styles>`);
    return rewritten('word/styles.xml', styled, inG(body)());
  };
};

/** A drawing that lies behind the text; `name` is the name of its shape. */
const behind = (name: string): string =>
  para(
    `<w:r><w:pict><v:rect id="${name}" style="position:absolute;width:9pt;height:9pt;z-index:-25"/></w:pict></w:r>`,
  );

export const WORD_UNSEEN: readonly HostileCase[] = [
  hostile('word-white-on-white.docx', gone(/colour of the paper/), inG(sayings(WHITE))),
  hostile(
    'word-white-by-theme.docx',
    gone(/colour of the paper/),
    inG(sayings('<w:color w:val="auto" w:themeColor="background1"/>')),
  ),
  hostile(
    'word-white-by-style.docx',
    gone(/colour of the paper/),
    withStyle(
      `<w:style w:type="character" w:styleId="Pale"><w:name w:val="Pale"/><w:rPr>${WHITE}</w:rPr></w:style>`,
      sayings('<w:rStyle w:val="Pale"/>'),
    ),
  ),
  hostile('word-specks.docx', gone(/too small/), inG(sayings('<w:sz w:val="1"/>'))),
  hostile(
    'word-white-behind-watermark.docx',
    gone(/colour of the paper/),
    inG(`${behind('PowerPlusWaterMarkObject1')}${sayings(WHITE)}`),
  ),
  hostile('word-white-on-colour.docx', readAs('docx'), inG(sayings(`${WHITE}${shading('1F3864')}`))),
  hostile('word-white-marked.docx', readAs('docx'), inG(sayings(`${WHITE}<w:highlight w:val="blue"/>`))),
  hostile(
    'word-white-on-paragraph.docx',
    readAs('docx'),
    inG(sayings(WHITE, `<w:pPr>${shading('1F3864')}</w:pPr>`)),
  ),
  hostile('word-white-in-cell.docx', readAs('docx'), inG(tbl(1, tr(tc(sayings(WHITE), shading('1F3864')))))),
  hostile(
    'word-white-by-table-style.docx',
    readAs('docx'),
    withStyle(
      `<w:style w:type="table" w:styleId="Dark"><w:name w:val="Dark"/><w:tblStylePr w:type="firstRow"><w:rPr>${WHITE}</w:rPr><w:tcPr>${shading('1F3864')}</w:tcPr></w:tblStylePr></w:style>`,
      tbl(1, tr(tc(sayings(WHITE)))).replace('<w:tblPr>', '<w:tblPr><w:tblStyle w:val="Dark"/>'),
    ),
  ),
  hostile(
    'word-white-over-picture.docx',
    told(readAs('docx'), { 'unseen-text': /was taken as text.*, with something behind it/ }),
    inG(`${behind('Banner')}${sayings(WHITE)}`),
  ),
];
