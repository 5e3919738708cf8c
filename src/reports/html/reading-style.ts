/** How the text of a document looks beside its findings: on wide screens in a box of its own that stays in sight. */
export const READING_STYLE = `
.side { min-width: 0; }
.text { border-top: 1px solid var(--line); margin-top: 2.5rem; }
.text > h2, .text > h4 { border: 0; margin-top: 0; padding-top: 1rem; }
.document { line-height: 1.6; }
.document h3, .document h4, .document h5, .document h6 { margin: 1.5rem 0 .5rem; font-size: 1.0625rem; line-height: 1.2; border: 0; padding: 0; }
.document > h3:first-of-type { margin-top: 0; }
.document p { margin: 0 0 .75rem; }
.document .label { color: var(--dim); }
.items { list-style: none; padding: 0; margin: 0 0 .75rem; }
.items li { margin: 0 0 .25rem; padding-left: 1rem; }
.items .depth-2 { padding-left: 2rem; } .items .depth-3 { padding-left: 3rem; } .items .depth-4 { padding-left: 4rem; }
.grid { margin: 0 0 1rem; container-type: inline-size; }
.grid.wide { overflow-x: auto; }
.grid .grid { container-type: normal; margin: 0; }
.grid th, .grid td { border: 1px solid var(--line); padding: .5rem; min-width: 4.75rem; font-weight: 400; overflow-wrap: anywhere; }
.grid th { background: var(--panel); font-weight: 700; }
.grid :is(td, th) > :last-child { margin-bottom: 0; }
mark { color: inherit; background: none; padding: .0625rem 0; }
mark.evidence-error { background: var(--red-soft); color: var(--red-text); }
mark.evidence-warning { background: var(--amber-soft); color: var(--amber-text); }
mark.evidence-info { background: var(--blue-soft); color: var(--blue-text); }
.reference {
  display: inline-block; min-width: 1.5rem; padding: 0 .375rem; margin-right: .25rem; text-align: center;
  font-size: .875rem; font-weight: 700; line-height: 1.5rem; border: 1px solid currentColor; border-radius: .75rem;
  text-decoration: none;
}
a.reference:hover { text-decoration: underline; }
.reference:target, .reference:target + mark { outline: 3px solid var(--accent); outline-offset: 1px; }
.finding:target, .finding :target { box-shadow: 0 0 0 .25rem var(--page), 0 0 0 .4375rem var(--accent); }
.reference, .finding, .finding [id] { scroll-margin: 4rem 0; }
.furniture { border-top: 1px solid var(--line); padding-top: 1rem; color: var(--dim); }
@container (max-width: 30rem) {
  .grid > table, .grid > table > tbody, .grid > table > tbody > tr { display: block; }
  .grid > table > tbody > tr > :is(td, th) { display: block; border-bottom: 0; }
  .grid > table > tbody > tr { border-bottom: 1px solid var(--line); margin-bottom: .5rem; }
}
@media screen and (min-width: 64rem) {
  .beside {
    display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 2rem; align-items: start;
    width: min(96vw, 92rem); margin-left: calc(50% - min(48vw, 46rem));
  }
  details .beside { width: auto; margin-left: 0; }
  .text {
    position: sticky; top: 0; max-height: 100vh; overflow-y: auto; margin-top: 2.5rem; padding: 0 1rem 1rem;
    border: 1px solid var(--line); background: var(--page);
  }
  .side:not(.text) > :first-child { margin-top: 2.5rem; }
}
@media print {
  .text { break-before: page; } .document mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
