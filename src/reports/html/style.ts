import { READING_STYLE } from './reading-style.ts';

/** The one style sheet: system fonts, light and dark, print, and reflow from 320 pixels. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --text: #0b0c0c; --dim: #484d51; --page: #ffffff; --panel: #f3f4f5; --line: #b1b4b6;
  --link: #1a4f8b; --band: #10324f; --band-text: #ffffff; --accent: #1d70b8; --focus: #ffdd00; --focus-text: #0b0c0c;
  --red: #b10e1e; --red-soft: #fbe3e4; --red-text: #7d0b16;
  --amber: #b45f00; --amber-soft: #fdefd5; --amber-text: #6e3a00;
  --green: #00703c; --green-soft: #dcefe4; --green-text: #00502b;
  --grey: #505a5f; --grey-soft: #e6e8e9; --grey-text: #383f43;
  --blue-soft: #dfeaf5; --blue-text: #0c3a66;
  --stack-1: #1d70b8; --stack-2: #9cc3e4; --stack-3: #b45f00; --stack-4: #eeb868; --stack-5: #b10e1e; --stack-6: #6f777b;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --text: #eceeef; --dim: #b9bec2; --page: #14181b; --panel: #1f262b; --line: #56606a;
    --link: #8fc1f2; --band: #0b2338; --band-text: #ffffff; --accent: #5694ca; --focus: #ffdd00; --focus-text: #0b0c0c;
    --red: #ef6a73; --red-soft: #4a1519; --red-text: #ffd4d7;
    --amber: #f0a044; --amber-soft: #46290a; --amber-text: #ffe2bb;
    --green: #4cb583; --green-soft: #0e3a25; --green-text: #c8f0da;
    --grey: #98a2a8; --grey-soft: #333b41; --grey-text: #e1e5e8;
    --blue-soft: #16344f; --blue-text: #d3e6f8;
    --stack-1: #5694ca; --stack-2: #2b5278; --stack-3: #f0a044; --stack-4: #8a5a1c; --stack-5: #ef6a73; --stack-6: #98a2a8;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0; background: var(--page); color: var(--text);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  overflow-wrap: anywhere;
}
.skip { position: absolute; left: -999rem; }
.skip:focus { position: static; display: block; padding: .75rem 1rem; }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible, summary:focus-visible, button:focus-visible, [tabindex]:focus-visible {
  outline: 3px solid transparent; background: var(--focus); color: var(--focus-text); box-shadow: 0 4px var(--focus-text);
}
header { background: var(--band); color: var(--band-text); border-bottom: .5rem solid var(--accent); }
.wrap { max-width: 64rem; margin: 0 auto; padding: 0 1rem; }
header .wrap { padding-top: .75rem; padding-bottom: .75rem; font-weight: 700; font-size: 1.125rem; }
main { padding-bottom: 3rem; }
h1, h2, h3, h4, h5, h6 { line-height: 1.2; margin: 2rem 0 .75rem; }
h1 { font-size: 2rem; }
h2 { font-size: 1.5rem; border-top: 1px solid var(--line); padding-top: 1.5rem; margin-top: 2.5rem; }
h3 { font-size: 1.1875rem; }
h4, h5, h6 { font-size: 1.0625rem; }
p, ul, ol, dl, blockquote { margin: 0 0 1rem; }
table { margin: 0 0 1.75rem; }
.lead { font-size: 1.1875rem; }
.dim { color: var(--dim); }
.notice { border-left: .5rem solid var(--accent); background: var(--panel); padding: .75rem 1rem; margin: 0 0 1.5rem; }
.notice.warn { border-color: var(--amber); }
.notice p:last-child { margin: 0; }
.notice h2, .notice h3 { border: 0; margin-top: 0; padding: 0; }
nav ul { columns: 16rem; padding-left: 1.25rem; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: 1rem; padding: 0; margin: 0 0 1.5rem; }
.tiles div { background: var(--panel); border-top: .25rem solid var(--accent); padding: .75rem 1rem; display: flex; flex-direction: column-reverse; }
.tiles dd { margin: 0; font-size: 2rem; font-weight: 700; line-height: 1.1; }
.tiles dt { color: var(--dim); }
.scroll { overflow-x: auto; margin: 0 0 1.75rem; }
.scroll table { margin: 0; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; font-weight: 700; padding-bottom: .5rem; max-width: calc(100vw - 2rem); }
th, td { text-align: left; vertical-align: top; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--line); }
th, td { overflow-wrap: break-word; } th a { overflow-wrap: anywhere; }
thead th { vertical-align: bottom; }
.scroll tbody th, .scroll thead th:first-child { min-width: 11rem; } .scroll .bar-cell { min-width: 8rem; width: auto; }
tbody th { font-weight: 400; }
td.figure { white-space: nowrap; }
.whole { white-space: nowrap; }
.figure { text-align: right; font-variant-numeric: tabular-nums; }
.bar-cell { width: 40%; padding-right: 0; }
.bar { display: block; width: 100%; height: 1.25rem; }
.bar .all { fill: var(--grey-soft); }
.bar .part { fill: var(--accent); }
.bar .stack-1 { fill: var(--stack-1); } thead .key-1 { border-bottom: .3125rem solid var(--stack-1); }
.bar .stack-2 { fill: var(--stack-2); } thead .key-2 { border-bottom: .3125rem solid var(--stack-2); }
.bar .stack-3 { fill: var(--stack-3); } thead .key-3 { border-bottom: .3125rem solid var(--stack-3); }
.bar .stack-4 { fill: var(--stack-4); } thead .key-4 { border-bottom: .3125rem solid var(--stack-4); }
.bar .stack-5 { fill: var(--stack-5); } thead .key-5 { border-bottom: .3125rem solid var(--stack-5); }
.bar .stack-6 { fill: var(--stack-6); } thead .key-6 { border-bottom: .3125rem solid var(--stack-6); }
.quiet { border: 0; } .quiet summary { padding: 0; color: var(--dim); font-size: .875rem; } .quiet p { margin: .25rem 0 0; color: var(--dim); font-size: .875rem; }
.bar .part-red { fill: var(--red); } .bar .part-amber { fill: var(--amber); }
.bar .part-green { fill: var(--green); } .bar .part-grey { fill: var(--grey); }
.bar .mark { stroke: var(--text); stroke-width: 3px; vector-effect: non-scaling-stroke; }
.bar rect[class^="stack"] { stroke: var(--page); stroke-width: 1px; vector-effect: non-scaling-stroke; }
.sort { font: inherit; color: inherit; text-align: inherit; background: none; border: 0; padding: .25rem 0; margin: 0; cursor: pointer; }
.sort::after { content: "\\a0\\2195"; content: "\\a0\\2195" / ""; color: var(--dim); font-weight: 400; }
[aria-sort="ascending"] .sort::after { content: "\\a0\\2191"; content: "\\a0\\2191" / ""; color: inherit; } [aria-sort="descending"] .sort::after { content: "\\a0\\2193"; content: "\\a0\\2193" / ""; color: inherit; }
.sort:focus-visible::after { color: inherit; }
.tools { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; justify-content: flex-end; margin: 0 0 .25rem; }
@media (min-width: 48rem) { .tools:has(.filter[hidden]) { position: relative; width: max-content; margin: 0 0 -1.75rem auto; } }
.tool { font: inherit; font-size: .875rem; color: var(--link); background: none; border: 0; padding: .25rem 0; text-decoration: underline; text-underline-offset: .15em; cursor: pointer; }
.filter { display: flex; flex-wrap: wrap; gap: .25rem .75rem; align-items: center; }
.filter[hidden] { display: none; }
.filter label { font-size: .875rem; }
.filter input { font: inherit; color: inherit; background: var(--page); border: 2px solid var(--text); padding: .25rem .5rem; width: 14rem; max-width: 100%; }
.filter input:focus-visible { outline: 3px solid var(--focus); box-shadow: inset 0 0 0 2px var(--text); }
.count { min-width: 8rem; font-size: .875rem; color: var(--dim); }
.printed { display: none; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.heat td { text-align: right; padding-left: .5rem; padding-right: .75rem; white-space: nowrap; font-variant-numeric: tabular-nums; border: 2px solid var(--page); }
.heat thead th { text-align: right; padding-right: .75rem; } .heat thead th:first-child { text-align: left; }
.cell-red-1, .cell-amber-1, .cell-green-1, .cell-grey-1 { background: var(--panel); }
.cell-red-2, .cell-red-3 { background: var(--red-soft); color: var(--red-text); }
.cell-amber-2, .cell-amber-3 { background: var(--amber-soft); color: var(--amber-text); }
.cell-green-2, .cell-green-3 { background: var(--green-soft); color: var(--green-text); }
.cell-grey-2, .cell-grey-3 { background: var(--grey-soft); color: var(--grey-text); }
.cell-red-3, .cell-amber-3, .cell-green-3, .cell-grey-3 { font-weight: 700; box-shadow: inset 0 -.25rem currentColor; }
.tag { display: inline-block; padding: .0625rem .5rem; font-size: .875rem; font-weight: 700; white-space: nowrap; }
.tag-red, .tag-error { background: var(--red-soft); color: var(--red-text); }
.tag-amber, .tag-warning { background: var(--amber-soft); color: var(--amber-text); }
.tag-green { background: var(--green-soft); color: var(--green-text); }
.tag-grey { background: var(--grey-soft); color: var(--grey-text); }
.tag-info { background: var(--blue-soft); color: var(--blue-text); }
.findings { list-style: none; padding: 0; }
.finding { border-left: .25rem solid var(--line); padding: 0 0 0 1rem; margin: 0 0 1.5rem; break-inside: avoid; }
.finding-error { border-color: var(--red); } .finding-warning { border-color: var(--amber); } .finding-info { border-color: var(--accent); }
.finding > p { margin: 0 0 .5rem; }
.message { font-weight: 700; }
blockquote { margin: 0 0 .5rem; padding: .5rem .75rem; background: var(--panel); }
blockquote p { margin: 0; }
.finding dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: 0 0 .5rem; }
.finding dt { color: var(--dim); } .finding dd { margin: 0; }
.rule { color: var(--dim); font-size: .875rem; }
details { border: 1px solid var(--line); margin: 0 0 .75rem; }
summary { padding: .75rem 1rem; cursor: pointer; }
summary h3, summary h4 { display: inline; margin: 0; font-size: 1rem; }
.groups { margin-bottom: 2.5rem; } .group caption { max-width: calc(100vw - 6.25rem); } .group { margin-bottom: .25rem; } .group > summary { padding: .5rem 1rem; } .group h5 { font-size: 1.1875rem; }
summary p { margin: .25rem 0 0; }
details > div { padding: 0 1rem 1rem; scroll-margin-top: 6rem; }
footer { border-top: 1px solid var(--line); background: var(--panel); padding: 1.5rem 0; }
footer p { margin: 0 0 .5rem; }
@media (max-width: 30rem) {
  .groups > div, .group > div { padding: 0 .5rem .5rem; } .group caption { max-width: calc(100vw - 4.25rem); }
  h1 { font-size: 1.5rem; } h2 { font-size: 1.25rem; }
  .finding dl { grid-template-columns: 1fr; gap: 0; } .finding dd { margin-bottom: .5rem; }
  .bar-cell { width: 20%; } td.figure { white-space: normal; } .scroll td.figure { white-space: nowrap; }
}
@page { margin: 1.5cm; }
@media print {
  :root { color-scheme: light; }
  body { font-size: 10.5pt; }
  header { background: none; color: #000000; padding: 0; } .skip, nav, .tools { display: none; } .sort { display: contents; } .sort::after { content: none; }
  h2, h3, h4, h5, h6 { break-after: avoid; } .plan:not([open]), .group:not([open]), .groups:not(:has([open])) { display: none; } tr { break-inside: avoid; }
  .printed { display: block; } details::details-content { content-visibility: visible; block-size: auto; }
  .bar, .heat td, .tag { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .scroll { overflow: visible; } .scroll td.figure { white-space: normal; } .scroll tbody th, .scroll thead th:first-child, .scroll .bar-cell { min-width: 6rem; } .scroll table:has(.tag) tbody th { min-width: 15rem; }
  table, blockquote, .finding dl, .notice { break-inside: avoid; } caption { break-after: avoid; }
  /* Long tables and findings in many places would leave half of a page empty. */
  table:not(.heat):has(tbody tr:nth-child(7)), .finding:has(blockquote ~ div) { break-inside: auto; }
  p:has(+ table), p:has(+ .scroll), p:has(+ .tools), .finding dl { break-after: avoid; }
}
${READING_STYLE}`;
