import { docx, p, r, tbl, tc, tr } from '../docx/parts.ts';

const WHITE = '<w:color w:val="FFFFFF"/>';
const shade = (colour: string): string => `<w:shd w:val="clear" w:color="auto" w:fill="${colour}"/>`;
const DARK = shade('1F3864');

/** Text in the colour of the paper and specks, beside text that looks like them and is seen. */
export function unseen(): Uint8Array {
  const styles =
    `<w:style w:type="paragraph" w:styleId="Pale"><w:name w:val="Pale"/><w:rPr>${WHITE}</w:rPr></w:style>` +
    `<w:style w:type="paragraph" w:styleId="Bar"><w:name w:val="Bar"/><w:pPr>${DARK}</w:pPr><w:rPr>${WHITE}</w:rPr></w:style>`;
  const body =
    p(r('seen ') + r('white', WHITE) + r(' again')) +
    p('white by style', '<w:pStyle w:val="Pale"/>') +
    p(r('nearly white', '<w:color w:val="FDFEFF"/>')) +
    p(r('speck', '<w:sz w:val="2"/>')) +
    p(r('grey', '<w:color w:val="BFBFBF"/>') + r(' small', '<w:sz w:val="8"/>')) +
    p(r('white on its own colour', WHITE + DARK)) +
    p(r('white and marked', `${WHITE}<w:highlight w:val="blue"/>`)) +
    p(r('white on white', WHITE + shade('FFFFFF'))) +
    p(r('white on a paragraph', WHITE), DARK) +
    p('white on a bar by style', '<w:pStyle w:val="Bar"/>') +
    p(r('dark again', '<w:color w:val="000000"/>'), '<w:pStyle w:val="Pale"/>') +
    tbl(
      '<w:tblPr><w:tblW w:w="9000" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="4500"/><w:gridCol w:w="4500"/></w:tblGrid>',
      tr([
        tc(p(r('white in a dark cell', WHITE)), `<w:tcW w:w="4500" w:type="dxa"/>${DARK}`),
        tc(p(r('white in a plain cell', WHITE)), '<w:tcW w:w="4500" w:type="dxa"/>'),
      ]),
    );
  return docx({ body, styles });
}
