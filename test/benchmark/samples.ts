import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Fixture, PdfKind } from '../../fixtures/make/catalogue/fixture.ts';
import { tableFixtures } from '../../fixtures/make/catalogue/tables.ts';
import { docx } from '../../fixtures/make/writers/docx/package.ts';
import { html } from '../../fixtures/make/writers/html.ts';
import { chromiumPdf, libreOfficePdfs } from '../../fixtures/make/writers/pdf.ts';
import { fixtureNamed, newFolder } from './draft.ts';
import { toldAgain } from './told-again.ts';

/** A document whose reading is measured; a Word file with a PDF of the same plan, which has its pages. */
export interface Sample {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly pdf: Uint8Array;
}

const PDF_KINDS: readonly PdfKind[] = ['untagged', 'tagged', 'chromium', 'chromium-untagged'];

const PLANS = fileURLToPath(new URL('../../fixtures/plans', import.meta.url));

/** So many layouts stand for all of them: those with the longest plans. */
const LAYOUTS = 4;

/** The plan of the layout with the most tables comes to about forty pages when told so many times. */
const FORTY_PAGES = 25;

/** Of each kind of PDF the longest plans in several layouts, and one plan of forty pages. */
export function pdfSamples(): readonly Sample[] {
  const fixture = fixtureNamed(tableFixtures, 'clean-year-9');
  return PDF_KINDS.flatMap((kind) => {
    const paths = [...longestPlans(`.${kind}.pdf`), writeLong(fixture, kind, FORTY_PAGES)];
    return paths.map((path) => {
      const bytes = readFileSync(path);
      return { name: basename(path), bytes, pdf: bytes };
    });
  });
}

/** The longest plans in several layouts as Word files, and one of forty pages. */
export function wordSamples(): readonly Sample[] {
  const fixtures = longestPlans('.untagged.pdf').map((path) => {
    const word = path.replace('.untagged.pdf', '.docx');
    return { name: basename(word), bytes: readFileSync(word), pdf: readFileSync(path) };
  });
  const { layout, plan } = fixtureNamed(tableFixtures, 'clean-year-9');
  const bytes = docx(layout.page(toldAgain(plan, FORTY_PAGES)));
  const pdf = readFileSync(writeLong({ layout, plan }, 'untagged', FORTY_PAGES));
  return [...fixtures, { name: 'forty-pages.docx', bytes, pdf }];
}

/** The longest plan of each of the layouts with the longest plans. */
function longestPlans(ending: string): readonly string[] {
  const longest = readdirSync(PLANS).flatMap((layout) => {
    const paths = readdirSync(join(PLANS, layout)).map((name) => join(PLANS, layout, name));
    return bySize(paths.filter((path) => path.endsWith(ending))).slice(0, 1);
  });
  return bySize(longest).slice(0, LAYOUTS);
}

function bySize(paths: readonly string[]): readonly string[] {
  return paths.toSorted((one, two) => statSync(two).size - statSync(one).size);
}

/**
 * Writes a plan told so many times as PDF into a new temporary folder and gives its path; needs LibreOffice,
 * Chromium and qpdf, as making the fixtures does.
 */
export function writeLong(
  { layout, plan }: Pick<Fixture, 'layout' | 'plan'>,
  kind: PdfKind,
  times: number,
): string {
  const page = layout.page(toldAgain(plan, times));
  const target = join(newFolder(), `forty-pages.${kind}.pdf`);
  if (kind.startsWith('chromium')) chromiumPdf({ source: html(page), target }, kind === 'chromium');
  else libreOfficePdfs([{ source: docx(page), target }], kind === 'tagged');
  return target;
}
