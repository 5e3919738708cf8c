import type { DocumentFormat } from '../model/document.ts';
import { ReadProblem } from '../model/problem.ts';

/** What may stand before the first element: an XML declaration, comments, instructions to other programs. */
const PREAMBLE = /^(?:\s+|<\?[^>]{0,500}\?>|<!--(?:[^-]|-(?!->)){0,5000}-->)+/;

const WEB_PAGE =
  /^<(?:!doctype\s+html|html|head|body|title|meta|style|div|p|table|h[1-6]|center|font|span|section|article|main)\b/i;

const OTHER_XML: readonly (readonly [mark: RegExp, detail: string])[] = [
  [
    /<(?:\w+:)?wordDocument\b|progid="Word\.Document"|<pkg:package\b/,
    'It is a Word file saved as XML: open it in Word and save it as .docx.',
  ],
  [/<(?:fo:root|svg)\b/, 'It is a drawing or a page description in XML.'],
];

/** A header line of an e-mail, of which the first line of such a file is one. */
const MAIL_HEADER =
  /^(?:from|to|subject|date|received|return-path|message-id|mime-version|content-type|x-[\w-]+|delivered-to|snapshot-content-location):\s/i;

/**
 * The format of a text that is marked up, by its first characters; undefined where it is plain text.
 *
 * @throws ReadProblem saying in plain words what the file is, where no reader exists for it
 */
export function sniffMarkup(start: string): DocumentFormat | undefined {
  refuseMail(start);
  const first = start.replace(PREAMBLE, '');
  if (WEB_PAGE.test(first)) return 'html';
  if (/^<(?:office:document)\b/.test(first)) return 'odt';
  const other = OTHER_XML.find(([mark]) => start.startsWith('<') && mark.test(start));
  if (other !== undefined) throw new ReadProblem('unsupported-format', other[1]);
  if (/^\s*<\?xml/.test(start)) throw new ReadProblem('unsupported-format', 'It is an XML file.');
  return first.startsWith('<') && /<html\b/i.test(start) ? 'html' : undefined;
}

/** A page saved with its pictures and an e-mail are built alike: header lines, then parts. */
function refuseMail(start: string): void {
  if (!MAIL_HEADER.test(start) || !/^(?:mime-version|content-type|received|message-id):/im.test(start))
    return;
  const isPage = /multipart\/related/i.test(start);
  throw new ReadProblem(
    'unsupported-format',
    isPage
      ? 'It is a web page saved in one file (.mht): open it in the browser and save it as "HTML only", or as PDF.'
      : 'It is an e-mail (.eml): save the plan that is attached to it, and audit that.',
  );
}
