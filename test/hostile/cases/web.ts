import { escape } from '../../../fixtures/make/writers/docx/xml.ts';
import { caseOf, type HostileCase, partly, readAs, refused, skipped, told } from '../case.ts';
import { LINES, type Line, page } from '../control.ts';

const web = caseOf('web pages');

/** The page with the words of section G, without its heading, put into something. */
function inG(wrap: (inside: string) => string): string {
  const ofG = LINES.filter(({ letter, isHeading }) => letter === 'G' && !isHeading);
  const inside = ofG.map(({ text }) => escape(text)).join('</p><p>');
  return page((words, line) => (ofG.includes(line) ? (line === ofG[0] ? wrap(inside) : '') : escape(words)));
}

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
const empty = readAs('html', 'health-provision-missing G');

const ofG = ({ letter, isHeading }: Line): boolean => letter === 'G' && !isHeading;

export const WEB_PAGES: readonly HostileCase[] = [
  web('web-deep.html', refused('too-complex', /nested/), () => page(undefined, '', '<div>'.repeat(3000))),
  web('web-attributes.html', refused('too-complex', /attributes/), () =>
    page(undefined, '', `<p ${Array.from({ length: 30_000 }, (_, at) => `a${at}=1`).join(' ')}>`),
  ),
  web('web-never-closed.html', readAs('html'), () =>
    page(undefined, '', '<b><i><u><table><tr><td>'.repeat(9)),
  ),
  web('web-wide-cell.html', readAs('html'), () =>
    page(undefined, '', '<table><tr><td colspan=999999999 rowspan=999999999>x</td></tr></table>'),
  ),
  web('web-rules-without-end.html', readAs('html'), () =>
    page(undefined, `<style>${'p '.repeat(5000)}{color:red}</style>`),
  ),
  web('web-closed-panel.html', readAs('html'), () =>
    inG((inside) => `</p><details><summary>More</summary><p>${inside}</p></details><p>`),
  ),
  web('web-picture.html', partly('G', /pictures/), () =>
    inG(() => `<img width=600 height=400 src="${PIXEL}">`),
  ),
  web('web-frame.html', partly('G'), () =>
    inG(() => '</p><iframe width=600 height=400 src="g.html"></iframe><p>'),
  ),
  web('web-object.html', partly('G'), () =>
    inG(() => '</p><object width=600 height=400 data="g.pdf"></object><p>'),
  ),
  web('web-embed.html', partly('G'), () => inG(() => '</p><embed width=600 height=400 src="g.pdf"><p>')),
  web('web-canvas.html', partly('G'), () => inG(() => '</p><canvas width=600 height=400></canvas><p>')),
  web('web-not-shown.html', partly('G', /keeps closed/), () =>
    inG((inside) => `</p><div style="display:none"><p>${inside}</p></div><p>`),
  ),
  web(
    'web-white-on-white.html',
    told(readAs('html', 'health-provision-missing G', 'unresolved-revisions -'), {
      'unseen-text': /colour of the paper/,
    }),
    () => inG((inside) => `</p><div style="color:#fff"><p>${inside}</p></div><p>`),
  ),
  web('web-white-on-colour.html', readAs('html'), () =>
    inG((inside) => `</p><div style="color:#fff;background:#036"><p>${inside}</p></div><p>`),
  ),
  web('web-template.html', empty, () => inG((inside) => `<template>${inside}</template>`)),
  web(
    'web-only-frames.html',
    refused('partly-read'),
    () => '<html><frameset cols="50%,50%"><frame src="a.html"><frame src="b.html"></frameset></html>',
  ),
  web('web-report-of-ours.html', skipped('not-a-plan', /report of this tool/), () =>
    page(undefined, '<meta name="generator" content="ehc-audit">'),
  ),
  web(
    'web-written-by-script.html',
    refused('empty'),
    () => `<html><body><script>document.write(${JSON.stringify(LINES.filter(ofG))})</script></body></html>`,
  ),
];
