import { escape } from '../../../fixtures/make/writers/docx/xml.ts';
import { caseOf, type HostileCase, readAs, refused } from '../case.ts';
import { odt, page, text } from '../control.ts';
import { DOCUMENT, rewritten } from '../packing.ts';

const odd = caseOf('characters');

const ZERO_WIDTH = '\u200b';
const SOFT_HYPHEN = '\u00ad';
const JOINER = '\u2060';
const OVERRIDE = '\u202e';
const POP = '\u202c';
const NO_BREAK = '\u00a0';

/** Latin letters and those of other alphabets that are printed alike. */
const TWINS: Readonly<Record<string, string>> = {
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  I: 'І',
  K: 'К',
  S: 'Ѕ',
  a: 'а',
  c: 'с',
  e: 'е',
  i: 'і',
  o: 'о',
  p: 'р',
};

const likeLatin = (words: string): string => [...words].map((sign) => TWINS[sign] ?? sign).join('');

const between =
  (sign: string) =>
  (words: string): string =>
    [...words].join(sign);

const wide = (words: string): string =>
  words.replaceAll(/[A-Za-z0-9]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0));

const ofHeadings = (change: (words: string) => string) => {
  return (words: string, { isHeading }: { readonly isHeading: boolean }): string =>
    isHeading ? change(words) : words;
};

const headingsOfWord = (change: (words: string) => string): Uint8Array =>
  rewritten(DOCUMENT, (xml) => xml.replaceAll(/Section (?:[A-K]|H[12]):/g, change));

/** What a reader's eye takes for the same words is the same. */
export const CHARACTERS: readonly HostileCase[] = [
  odd('chars-zero-width.docx', readAs('docx'), () => headingsOfWord(between(ZERO_WIDTH))),
  odd('chars-soft-hyphens.docx', readAs('docx'), () => headingsOfWord(between(SOFT_HYPHEN))),
  odd('chars-joiners.docx', readAs('docx'), () => headingsOfWord(between(JOINER))),
  odd('chars-no-break.docx', readAs('docx'), () =>
    headingsOfWord((words) => words.replaceAll(' ', NO_BREAK)),
  ),
  odd('chars-wide.docx', readAs('docx'), () => headingsOfWord(wide)),
  odd('chars-like-latin.docx', readAs('docx'), () => headingsOfWord(likeLatin)),
  odd('chars-direction.docx', readAs('docx'), () => headingsOfWord((words) => `\u2066${words}\u2069`)),
  odd('chars-like-latin.html', readAs('html'), () =>
    page(ofHeadings((words) => escape(likeLatin(words.slice(0, 12)) + words.slice(12)))),
  ),
  odd('chars-zero-width.html', readAs('html'), () =>
    page((words) => escape(words).replaceAll('Section', '<b>S&#8203;ec</b>&shy;tion')),
  ),
  odd('chars-zero-width.odt', readAs('odt'), () =>
    odt((words) => escape(words.replaceAll('Section', between(ZERO_WIDTH)('Section')))),
  ),
  odd('chars-override.txt', readAs('txt'), () => text((words) => `${OVERRIDE}${POP}${words}`)),
  odd('chars-terminal.txt', refused('unsupported-format'), () =>
    text((words) => `\u001b[31m${words}\u001b]0;owned\u0007`),
  ),
  odd('chars-nul.txt', refused('unsupported-format'), () => text((words) => `${words}\0\0`)),
  odd('chars-utf-16.txt', readAs('txt'), () => Buffer.from(`\ufeff${text()}`, 'utf16le')),
  odd('chars-half-pairs.html', readAs('html'), () =>
    page(undefined, '', '<p>&#xD800; &#xDFFF; &#x110000; &#xFFFFFFFFF;</p>'),
  ),
  odd('chars-stacked.html', readAs('html'), () =>
    page(undefined, '', `<p>${`a${'\u0301'.repeat(5000)}`}</p>`),
  ),
  odd('chars-one-long-word.html', readAs('html'), () => page(undefined, '', `<p>${'x'.repeat(300_000)}</p>`)),
  odd(
    'chars-many-lines.txt',
    refused('too-complex', /more than 200,000 lines/),
    () => text() + '\n'.repeat(200_100),
  ),
  odd('chars-long-line.txt', readAs('txt'), () => `${text()}\n${'word '.repeat(60_000)}\n`),
];
