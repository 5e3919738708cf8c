import { ADVICE, type Changes, COVER_PAIRS, plan, SAYS, TITLES } from '../../fixtures/make/traps/plan.ts';
import { docx, type PackageOptions } from '../../fixtures/make/writers/docx/package.ts';
import { escape } from '../../fixtures/make/writers/docx/xml.ts';
import { SECTIONS, type SectionLetter } from '../../src/model/section.ts';
import { odt as packedOdt } from '../documents/odt/parts.ts';
import { type TinyOptions, tinyPdf } from '../documents/pdf/tiny-pdf.ts';

/** One line of the plan; headings open their sections. */
export interface Line {
  readonly letter: SectionLetter | null;
  readonly isHeading: boolean;
  readonly text: string;
}

const bodyOf = (letter: SectionLetter): readonly string[] =>
  letter === 'K' ? ADVICE.map(([advice, author, date]) => `${advice}: ${author}, ${date}`) : SAYS[letter];

/** The invented plan that the traps alter too, as lines: whole, final and without an error. */
export const LINES: readonly Line[] = [
  { letter: null, isHeading: true, text: 'Education, Health and Care Plan' },
  ...COVER_PAIRS.map(
    ([label, value]): Line => ({
      letter: null,
      isHeading: false,
      text: `${label}: ${value}`,
    }),
  ),
  ...SECTIONS.flatMap((letter): Line[] => [
    { letter, isHeading: true, text: `Section ${letter}: ${TITLES[letter]}` },
    ...bodyOf(letter).map((words) => ({ letter, isHeading: false, text: words })),
  ]),
];

type Rewrite = (text: string, line: Line) => string;

const same: Rewrite = (words) => words;

/** As a Word file; `options` replaces parts of the package or adds some. */
export function word(changes: Changes = {}, options: PackageOptions = {}): Uint8Array {
  return docx(plan(changes), options);
}

/** As a web page: `rewrite` gives the inside of an element for each line. */
export function page(rewrite: Rewrite = escape, head = '', tail = ''): string {
  const elements = LINES.map((line) => {
    const tag = line.isHeading ? 'h2' : 'p';
    return `<${tag}>${rewrite(line.text, line)}</${tag}>`;
  });
  return `<!doctype html><html><head><meta charset="utf-8"><title>Plan</title>${head}</head><body>${elements.join('\n')}${tail}</body></html>`;
}

/** As an OpenDocument text; `rewrite` gives the inside of a paragraph for each line, `more` follows them. */
export function odt(rewrite: Rewrite = escape, more = ''): Uint8Array {
  const elements = LINES.map((line) => {
    const inside = rewrite(line.text, line);
    return line.isHeading
      ? `<text:h text:outline-level="1">${inside}</text:h>`
      : `<text:p>${inside}</text:p>`;
  });
  return packedOdt(`${elements.join('')}${more}`);
}

/** As plain text. */
export function text(rewrite: Rewrite = same): string {
  return `${LINES.map((line) => rewrite(line.text, line)).join('\n\n')}\n`;
}

const CHARACTERS_PER_LINE = 90;
const LINES_PER_PAGE = 36;

/** A PDF string holds no typeset quotation marks here, so that its letters need no table. */
const plain = (words: string): string =>
  words.replaceAll('’', "'").replaceAll(/[\\()]/g, (sign) => `\\${sign}`);

function wrapped({ text: words, isHeading }: Line): { words: string; font: string; gap: number }[] {
  const pieces = plain(words).match(new RegExp(`.{1,${CHARACTERS_PER_LINE}}(?:\\s|$)`, 'g')) ?? [];
  const font = isHeading ? '/F2 13 Tf' : '/F1 10 Tf';
  return pieces.map((piece, at) => ({ words: piece.trim(), font, gap: at > 0 ? 13 : isHeading ? 26 : 20 }));
}

/** The drawing operators of the plan's pages; `draw` writes one line of words. */
export function pdfPages(draw = (words: string): string => `(${words}) Tj`): readonly string[] {
  const lines = LINES.flatMap(wrapped);
  const pages = Math.ceil(lines.length / LINES_PER_PAGE);
  return Array.from({ length: pages }, (_, number) => {
    let y = 800;
    const shown = lines.slice(number * LINES_PER_PAGE, (number + 1) * LINES_PER_PAGE).map((line) => {
      y -= line.gap;
      return `BT ${line.font} 1 0 0 1 50 ${y} Tm ${draw(line.words)} ET`;
    });
    return shown.join('\n');
  });
}

/** As a PDF without a structure tree; `before` is drawn on the first page first. */
export function pdf(options: TinyOptions = {}, before = ''): Uint8Array {
  return tinyPdf(
    pdfPages().map((content, at) => ({ content: at === 0 ? `${before}\n${content}` : content })),
    options,
  );
}
