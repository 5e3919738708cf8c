import { strToU8 } from 'fflate';
import type { Changes } from '../../../fixtures/make/traps/plan.ts';
import { SAYS, TITLES } from '../../../fixtures/make/traps/plan.ts';
import { para, word as raw, run, sdt, tbl, tc, tr } from '../../../fixtures/make/traps/word-xml.ts';
import type { ExtraPart } from '../../../fixtures/make/writers/docx/parts.ts';
import { HEADER, NAMESPACES } from '../../../fixtures/make/writers/docx/xml.ts';
import type { SectionLetter } from '../../../src/model/section.ts';
import { drawing } from '../../documents/docx/drawing.ts';
import { caseOf, type HostileCase, partly, readAs, skipped, told } from '../case.ts';
import { word } from '../control.ts';

const hostile = caseOf('Word');

/** Section G is this XML and nothing else. */
const inG = (xml: string, ...extra: readonly ExtraPart[]): (() => Uint8Array) => {
  return () => word({ bodies: { G: [raw(xml)] } }, { extra });
};

const sayingsOfG = SAYS.G.map((sentence) => para(run(sentence))).join('');

/** All namespaces that the pieces below use, declared where they are used. */
const DRAWN =
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';

const drawn = (uri: string, content: string): string =>
  para(`<w:r ${DRAWN}>${drawing({ uri, content })}</w:r>`);

const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006';

const part = (name: string, type: string, content: string | Uint8Array): ExtraPart => ({
  name: `word/${name}`,
  content: typeof content === 'string' ? strToU8(content) : content,
  link: { id: 'hostile', type },
  mime: 'text/plain',
});

const inserted = (name: string, content: string): (() => Uint8Array) =>
  inG('<w:altChunk r:id="hostile"/>', part(name, 'aFChunk', content));

const ole = (programme: string): string =>
  para(
    `<w:r><w:object><v:shape id="x" style="width:300pt;height:200pt"><v:imagedata r:id="no"/></v:shape><o:OLEObject Type="Embed" ProgID="${programme}" ShapeID="x" DrawAspect="Content" ObjectID="_1" r:id="hostile"/></w:object></w:r>`,
  );

const withTail = (xml: string, changes: Changes = {}): (() => Uint8Array) => {
  return () => word({ ...changes, after: [raw(xml)] });
};

/** Styles that name one another in a ring. */
const RING = ['A', 'B', 'C']
  .map(
    (id, at) =>
      `<w:style w:type="paragraph" w:styleId="Ring${id}"><w:name w:val="ring ${id}"/><w:basedOn w:val="Ring${'BCA'[at]}"/></w:style>`,
  )
  .join('');

const styleSheet = (inside: string): string => `${HEADER}<w:styles ${NAMESPACES}>${inside}</w:styles>`;

const lists = (inside: string): string => `${HEADER}<w:numbering ${NAMESPACES}>${inside}</w:numbering>`;

/** Two lists, each of which says that the other one has its levels. */
const RINGED_LISTS = [1, 2]
  .map(
    (id) =>
      `<w:abstractNum w:abstractNumId="${id}"><w:numStyleLink w:val="Ring${3 - id}"/><w:styleLink w:val="Ring${id}"/></w:abstractNum><w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`,
  )
  .join('');

/** A list that begins with a Roman number of a million signs. */
const LONG_LISTS =
  '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="999999999"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>';

/** What stands in a section and is no text of it: it is said to be unread, and nothing in G is held to be absent. */
export const WORD: readonly HostileCase[] = [
  hostile('word-inserted.docx', partly('G', /inserted documents/), inserted('x.html', sayingsOfG)),
  hostile('word-inserted-rich-text.docx', partly('G', /inserted/), inserted('x.rtf', '{\\rtf1 The nurse}')),
  hostile('word-inserted-gone.docx', partly('G', /inserted/), inG('<w:altChunk r:id="nothing"/>')),
  hostile(
    'word-embedded.docx',
    partly('G', /embedded/),
    inG(ole('Word.Document.12'), part('embeddings/o.bin', 'oleObject', 'x')),
  ),
  hostile(
    'word-embedded-package.docx',
    partly('G', /embedded/),
    inG(ole('Package'), part('embeddings/o.bin', 'oleObject', 'x')),
  ),
  hostile('word-sub-document.docx', partly('G', /embedded/), inG(para('<w:subDoc r:id="hostile"/>'))),
  hostile(
    'word-chart.docx',
    partly('G', /drawings/),
    inG(drawn(`${MAIN}/chart`, '<c:chart xmlns:c="x" r:id="no"/>')),
  ),
  hostile(
    'word-diagram.docx',
    partly('G', /drawings/),
    inG(drawn(`${MAIN}/diagram`, '<d:relIds xmlns:d="x"/>')),
  ),
  hostile('word-unknown-drawing.docx', partly('G', /drawings/), inG(drawn('urn:from-the-future', '<x/>'))),
  hostile(
    'word-ink.docx',
    partly('G', /drawings/),
    inG(drawn(`${MAIN}/picture`, '<w14:contentPart r:id="no"/>')),
  ),
  hostile('word-picture.docx', partly('G', /pictures/), inG(drawn(`${MAIN}/picture`, '<pic:pic/>'))),
  hostile(
    'word-control-with-value-apart.docx',
    partly('G', /form fields/),
    inG(para('<w:r><w:object><w:control r:id="no" w:name="x"/></w:object></w:r>')),
  ),
  hostile(
    'word-hidden.docx',
    told(readAs('docx', 'health-provision-missing G', 'unresolved-revisions -'), {
      'unseen-text': /not taken as text of the plan: hidden text/,
    }),
    inG(SAYS.G.map((sentence) => para(run(sentence, '<w:vanish/>'))).join('')),
  ),
  hostile('word-thousands-of-cells.docx', readAs('docx'), () => {
    const row = tr(...Array.from({ length: 10 }, (_, cell) => tc(para(run(`${cell}.5`)))));
    return word({ after: [raw(tbl(10, ...Array.from({ length: 300 }, () => row)))] });
  }),
  hostile('word-nothing-but-hidden.docx', skipped('not-a-plan'), () =>
    word({ cover: [raw(para(run('Section A', '<w:vanish/>')))], order: [], page: { footer: [] } }),
  ),
  hostile(
    'word-newer-branch.docx',
    readAs('docx'),
    inG(
      `<mc:AlternateContent ${DRAWN}><mc:Choice Requires="wps">${sayingsOfG}</mc:Choice><mc:Fallback>${para(run('Old words.'))}</mc:Fallback></mc:AlternateContent>`,
    ),
  ),
  hostile(
    'word-branch-of-nobody.docx',
    readAs('docx'),
    inG(
      `<mc:AlternateContent xmlns:no="urn:unknown" ${DRAWN}><mc:Choice Requires="no">${para(run('None.'))}</mc:Choice><mc:Fallback>${sayingsOfG}</mc:Fallback></mc:AlternateContent>`,
    ),
  ),
  hostile(
    'word-unknown-elements.docx',
    readAs('docx'),
    inG(`<x:wrap xmlns:x="urn:unknown">${sayingsOfG}</x:wrap>`),
  ),
  hostile('word-controls-around.docx', readAs('docx'), inG(sdt(sdt(sdt(sayingsOfG))))),
  hostile('word-split-runs.docx', readAs('docx'), () =>
    word({ heading: (letter) => [raw(splitHeading(letter))] }),
  ),
  hostile(
    'word-wide-span.docx',
    readAs('docx'),
    withTail(
      tbl(1, tr(tc(para(run('x')), '<w:gridSpan w:val="99999999"/>'), tc(para(run('y')), '<w:vMerge/>'))),
    ),
  ),
  hostile('word-ring-of-styles.docx', readAs('docx'), () =>
    word({}, { instead: { 'word/styles.xml': styleSheet(RING) } }),
  ),
  hostile('word-ring-of-lists.docx', readAs('docx'), () =>
    word({}, { instead: { 'word/numbering.xml': lists(RINGED_LISTS) } }),
  ),
  hostile('word-list-without-end.docx', readAs('docx'), () =>
    word({}, { instead: { 'word/numbering.xml': lists(LONG_LISTS) } }),
  ),
  hostile(
    'word-deep-outline.docx',
    readAs('docx'),
    withTail(
      para(
        run('x'),
        '<w:numPr><w:ilvl w:val="-5"/><w:numId w:val="2147483648"/></w:numPr><w:outlineLvl w:val="99999"/>',
      ),
    ),
  ),
  hostile(
    'word-notes-gone.docx',
    readAs('docx'),
    inG(`${sayingsOfG}${para('<w:r><w:footnoteReference w:id="7"/></w:r>')}`),
  ),
];

function splitHeading(letter: SectionLetter): string {
  const pieces = [...`Section ${letter}: `].map((sign) => run(sign)).join('');
  return para(`${pieces}${run('')}${run(TITLES[letter])}`, '<w:pStyle w:val="Heading1"/>');
}
