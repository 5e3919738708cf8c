import { describe, expect, it } from 'vitest';
import { heading, text } from '../../../fixtures/make/pages/build.ts';
import type { Page } from '../../../fixtures/make/pages/model.ts';
import { plan } from '../../../fixtures/make/traps/plan.ts';
import { docx, type PackageOptions } from '../../../fixtures/make/writers/docx/package.ts';
import { documentRelations } from '../../../fixtures/make/writers/docx/parts.ts';
import { DEFAULT_LIMITS } from '../../../src/documents/limits.ts';
import { readDocument } from '../../../src/documents/read.ts';
import { boundedView } from '../../../src/documents/reading-view/bounded-view.ts';
import { paragraphsOf } from '../../../src/documents/reading-view/numbered-view.ts';
import { readView } from '../../../src/documents/reading-view/read-view.ts';
import { textsOf, wordsIn } from '../../../src/documents/reading-view/texts.ts';
import type { DocumentView, ViewBlock, ViewText } from '../../../src/model/reading-view.ts';
import { readingView } from '../../../src/reports/html/reading-view.ts';

async function viewOf(page: Page, options: PackageOptions = {}): Promise<DocumentView> {
  const bytes = docx(page, options);
  return readView(bytes, await readDocument(bytes, DEFAULT_LIMITS));
}

const htmlOf = (view: DocumentView): string =>
  [...readingView(view, { document: 1, level: 3, severities: new Map() })].join('');

const LINK = `<Relationship Id="rId20" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="javascript:alert(1)" TargetMode="External"/></Relationships>`;

/** A file that tries to bring links, styles, scripts and elements of its own into the page. */
const HOSTILE: PackageOptions = {
  instead: { 'word/_rels/document.xml.rels': documentRelations([]).replace('</Relationships>', LINK) },
  extra: [
    {
      name: 'mammoth/style-map',
      content:
        'p => script:fresh\nr => iframe[src="https://evil.example"]\nb => a[href="javascript:alert(2)"]',
      link: { id: 'rId21', type: 'other' },
      mime: 'text/plain',
    },
  ],
};

const hostilePage = plan({
  before: [
    text('<script>alert(3)</script><svg onload="alert(4)"><a href="x">'),
    text('</div></main><style>*{display:none}</style> style="color:red" \u202Eabc'),
    {
      kind: 'word',
      xml: '<w:p><w:hyperlink r:id="rId20"><w:r><w:t>a link</w:t></w:r></w:hyperlink><w:bookmarkStart w:id="7" w:name="finding-1-1"/></w:p>',
    },
  ],
});

describe('the text of a Word plan', () => {
  it('holds all that we read, with our numbers of its paragraphs', async () => {
    const { blocks } = await readDocument(docx(plan()), DEFAULT_LIMITS);
    const view = await viewOf(plan());
    const texts = textsOf(view.blocks);
    expect(texts.length).toBeGreaterThan(60);
    expect(texts.map(({ paragraph }) => paragraph)).toEqual(
      paragraphsOf(blocks).map(({ place }) => place.paragraph),
    );
    expect(texts.filter(({ role }) => role === 'heading')).toHaveLength(12);
    expect(view.furniture.map(wordsIn)).toEqual(['Page 1 of 1']);
  });

  it('shows fields of a mail merge, which mammoth leaves out', async () => {
    const merged = plan({ before: [text([{ text: 'Zebedee', field: 'merge' }])] });
    expect(textsOf((await viewOf(merged)).blocks).map(wordsIn)).toContain('Zebedee');
  });

  it('takes nothing of a hostile file over but words', async () => {
    const html = htmlOf(await viewOf(hostilePage, HOSTILE));
    const tags = new Set(
      [...html.matchAll(/<(\/?[a-z][^\s>]*)/giu)].map(([, tag = '']) => tag.replace('/', '')),
    );
    expect([...tags].toSorted().join(' ')).toBe('div h3 li p span strong table td th tr ul');
    const names = new Set([...html.matchAll(/\s([a-z-]+)="[^"]*"(?=[^<>]*>)/giu)].map(([, name]) => name));
    expect([...names].toSorted().join(' ')).toBe('class colspan rowspan scope');
    expect(html).toContain('&lt;script&gt;alert(3)');
    expect(html).toContain('\\u{202e}abc');
    expect(html).toContain('a link');
  });

  it('ends where a page has no room for more', () => {
    const one: ViewText = { type: 'text', role: 'body', level: 1, label: null, pieces: [], paragraph: null };
    const cells = Array.from({ length: 50 }, () => ({ rowSpan: 1, columnSpan: 1e9, blocks: [one] }));
    const rows = Array.from({ length: 1200 }, () => ({ header: false, cells }));
    const blocks: ViewBlock[] = [one, { type: 'table', rows }, one];
    const view = boundedView({ blocks, furniture: [], isWhole: true });
    expect(view.isWhole).toBe(false);
    expect(textsOf(view.blocks).length).toBeLessThan(50_000);
    expect(htmlOf(view)).toContain('only this much fits on a page');
    expect(htmlOf(view)).not.toMatch(/colspan="1\d{3}/u);
  });

  it('has headings one below the other, whatever the file skips', async () => {
    const page = { ...plan(), blocks: [heading(3, 'Three'), heading(1, 'One'), heading(3, 'Below one')] };
    expect(htmlOf(await viewOf(page)).match(/<h\d/gu)).toEqual(['<h3', '<h3', '<h4']);
  });
});
