/** The style of the evidence page. Verdicts differ by line as well as by colour; all pairs of colours meet WCAG AA. */

/** A style sheet without any address in it. */
export const style = `
:root {
  color-scheme: light dark;
  --page: light-dark(#ffffff, #15171b);
  --text: light-dark(#1b1c1f, #e9e9ea);
  --quiet: light-dark(#55585e, #b3b7bf);
  --line: light-dark(#c6c9ce, #454a53);
  --link: light-dark(#0b57a4, #8fc2ff);
  --verbatim: light-dark(#d5f0db, #17432a);
  --altered: light-dark(#ffe3b3, #5a3d00);
  --stitched: light-dark(#e5dcff, #41307c);
  --absent: light-dark(#ffd7d7, #6d2023);
  --undecided: light-dark(#e2e5ea, #3a3f48);
  --current: light-dark(#0b57a4, #8fc2ff);
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 1rem/1.5 system-ui, sans-serif; }
header, .summary > h2, .summary > p { padding: 0 1rem; }
h1 { font-size: 1.4rem; margin: 1rem 0 0; }
h2 { font-size: 1.15rem; margin: 1.5rem 0 0; overflow-wrap: anywhere; }
h3 { font-size: 1rem; margin: 0 0 .5rem; }
a { color: var(--link); }
.quiet { color: var(--quiet); }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.panes { display: grid; grid-template-columns: minmax(14rem, 1fr) 2fr 2fr; height: calc(100vh - 2rem); border-block: 1px solid var(--line); }
.panes > * { overflow: auto; padding: 1rem; position: relative; }
.panes > * + * { border-inline-start: 1px solid var(--line); }
.text { white-space: pre-wrap; overflow-wrap: anywhere; font-family: ui-serif, Georgia, serif; }
.text h3 { font-family: system-ui, sans-serif; }
ol, ul { padding-inline-start: 1.6rem; margin: 0 0 1rem; }
li { margin-bottom: .6rem; overflow-wrap: anywhere; }
li p { margin: 0; font-size: .875rem; color: var(--quiet); }
li a[aria-current] { outline: 2px solid var(--current); outline-offset: 2px; }
mark { background: none; color: inherit; }
.badge { color: var(--text); padding: 0 .3rem; }
.verbatim { background: var(--verbatim); border-bottom: 2px solid; }
.altered { background: var(--altered); border-bottom: 2px dashed; }
.stitched { background: var(--stitched); border-bottom: 4px double; }
.absent { background: var(--absent); border-bottom: 2px dotted; }
.undecided { background: var(--undecided); border-bottom: 1px solid; }
.message { text-decoration: underline wavy; text-underline-offset: .25em; }
.different { font-weight: bold; text-decoration: underline 2px; }
.current { outline: 2px solid var(--current); }
.text > a { font: .75rem system-ui, sans-serif; vertical-align: super; padding: 0 .2rem; }
:focus-visible { outline: 3px solid var(--current); outline-offset: 2px; }
@media (max-width: 60rem) {
  .panes { display: block; height: auto; }
  .panes > * { max-height: 80vh; }
}
@media print {
  :root { color-scheme: light; }
  .panes { display: block; height: auto; }
  .panes > * { overflow: visible; border: 0; max-height: none; }
  .paper, .keys { display: none; }
  mark, .badge { print-color-adjust: exact; }
}
`
