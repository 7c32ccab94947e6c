/** The style of the evidence page. Verdicts differ by sign and line as well as by colour; all pairs of colours meet WCAG AA. */

/** A style sheet without any address in it. */
export const style = `
:root {
  color-scheme: light dark;
  --page: light-dark(#ffffff, #16181c);
  --raised: light-dark(#f5f6f8, #1f2227);
  --text: light-dark(#1b1c1f, #e9e9ea);
  --quiet: light-dark(#55585e, #b3b7bf);
  --line: light-dark(#d3d6db, #3d424b);
  --link: light-dark(#0b57a4, #8fc2ff);
  --current: light-dark(#0b57a4, #8fc2ff);
  --verbatim: light-dark(#daf2e1, #16402a);
  --verbatim-line: light-dark(#2c8a50, #55b67d);
  --altered: light-dark(#ffe8bf, #523a08);
  --altered-line: light-dark(#b06a00, #e3a33c);
  --stitched: light-dark(#e8e0ff, #3b2f6d);
  --stitched-line: light-dark(#6c4fd0, #a893f5);
  --absent: light-dark(#ffdcda, #5f2023);
  --absent-line: light-dark(#c23530, #f08a85);
  --undecided: light-dark(#e4e7ec, #3a3f48);
  --undecided-line: light-dark(#6b717c, #9aa1ad);
  --removed: light-dark(#ffc9c4, #7c2320);
  --removed-text: light-dark(#6f0f0b, #ffdedb);
  --put-in: light-dark(#0b6b3a, #9be3b7);
  --put-in-text: light-dark(#ffffff, #06281a);
  --sans: system-ui, sans-serif;
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 1rem/1.5 var(--sans); }
header, .about { padding: 0 1rem; }
h1 { font-size: 1rem; margin: .75rem 0 0; color: var(--quiet); font-weight: 600; }
h2 { font-size: 1.3rem; line-height: 1.3; margin: .1rem 0 0; overflow-wrap: anywhere; }
p { margin: 0; }
a { color: var(--link); }
code, kbd { font: .9em ui-monospace, monospace; overflow-wrap: anywhere; }
kbd { border: 1px solid var(--line); border-radius: .25rem; padding: 0 .3rem; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.tally { display: flex; flex-wrap: wrap; gap: .4rem .9rem; align-items: center; margin: .5rem 0 .75rem; }
.bar { width: 9rem; height: .7rem; border-radius: .35rem; vertical-align: middle; }
.bar .verbatim { fill: var(--verbatim-line); }
.bar .altered { fill: var(--altered-line); }
.bar .stitched { fill: var(--stitched-line); }
.bar .absent { fill: var(--absent-line); }
.bar .undecided { fill: var(--undecided-line); }
.contents { overflow: auto; margin: 0 0 1rem; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: .25rem .75rem; border-bottom: 1px solid var(--line); text-align: end; font-weight: normal; }
thead th { position: sticky; top: 0; background: var(--page); color: var(--quiet); font-size: .85rem; }
th:first-child { text-align: start; overflow-wrap: anywhere; min-width: 10rem; padding-inline-start: 0; }
td .bar { width: 7rem; }

.summary { display: flex; flex-direction: column; height: 100vh; min-height: 34rem; content-visibility: auto; contain-intrinsic-size: auto 100vh; }
.summary:only-child { height: calc(100vh - 2.5rem); }
.summary + .summary { margin-top: 2rem; border-top: 4px solid var(--line); padding-top: .75rem; }
.about p { overflow-wrap: anywhere; }
.panes { flex: 1; min-height: 0; display: grid; grid-template-columns: minmax(17rem, 1.1fr) 2fr 2fr; grid-template-rows: minmax(0, 1fr); border-block: 1px solid var(--line); }
.panes > * { overflow: auto; padding: 0 1rem 2rem; position: relative; }
.panes > * + * { border-inline-start: 1px solid var(--line); }
.panes h3 { position: sticky; top: 0; inset-inline-start: -1rem; z-index: 1; margin: 0 -1rem .5rem; padding: .5rem 1rem; background: var(--page); border-bottom: 1px solid var(--line); color: var(--quiet); font: 600 .9rem/1.5 var(--sans); white-space: normal; }
.list { background: var(--raised); }
.list h3 { background: var(--raised); }
.keys { font-size: .85rem; color: var(--quiet); margin-bottom: .75rem; }
ol, ul { padding: 0; margin: 0 0 1.5rem; list-style: none; }
li { margin: 0 -.5rem .5rem; padding: .5rem; border-inline-start: .3rem solid var(--line); border-radius: .3rem; background: var(--page); overflow-wrap: anywhere; }
.quotations { counter-reset: quotation; }
.quotations > li { counter-increment: quotation; border-inline-start-color: transparent; }
.quotations > li::before { content: counter(quotation) '. '; color: var(--quiet); font-size: .85rem; }
.quotations > .verbatim { border-inline-start-color: var(--verbatim-line); }
.quotations > .altered { border-inline-start-color: var(--altered-line); }
.quotations > .stitched { border-inline-start-color: var(--stitched-line); }
.quotations > .absent, li.error { border-inline-start-color: var(--absent-line); }
.quotations > .undecided { border-inline-start-color: var(--undecided-line); }
li.warning { border-inline-start-color: var(--altered-line); }
li p { font-size: .85rem; color: var(--quiet); margin-top: .15rem; }
li a { color: inherit; text-decoration: none; }
li a:hover { text-decoration: underline; text-decoration-color: var(--quiet); }
li:has(a[aria-current]) { outline: 2px solid var(--current); }
li:has(a:focus-visible) { outline: 3px solid var(--current); }
.badge { display: inline-block; padding: 0 .45rem; border-radius: .25rem; font-size: .85rem; color: var(--text); border-bottom: 2px solid; white-space: nowrap; }

.text { white-space: pre-wrap; overflow-wrap: anywhere; font: 1.02rem/1.6 ui-serif, Georgia, serif; }
.panes > .paper { font-size: .95rem; padding-inline-start: 3rem; }
.panes > .paper > h3 { margin-inline-start: -3rem; inset-inline-start: -3rem; }
.place { position: absolute; inset-inline-start: .5rem; font: .7rem/2.2 var(--sans); color: var(--quiet); user-select: none; }
.paper.lines { white-space: pre; overflow-wrap: normal; }
mark { background: none; color: inherit; }
.badge.verbatim, mark.verbatim { background: var(--verbatim); border-bottom: 2px solid var(--verbatim-line); }
.badge.altered, mark.altered { background: var(--altered); border-bottom: 2px dashed var(--altered-line); }
.badge.stitched, mark.stitched { background: var(--stitched); border-bottom: 4px double var(--stitched-line); }
.badge.absent, mark.absent { background: var(--absent); border-bottom: 2px dotted var(--absent-line); }
.badge.undecided, mark.undecided { background: var(--undecided); border-bottom: 1px solid var(--undecided-line); }
.frontmatter { color: var(--quiet); font: .8rem ui-monospace, monospace; }
.heading { font-weight: bold; font-family: var(--sans); }
.attribution { border-bottom: 1px dashed var(--quiet); }
.message { text-decoration: underline dotted 2px var(--altered-line); text-underline-offset: .25em; }
.message.error { text-decoration: underline wavy var(--absent-line); }
del, .draft mark.different { background: var(--removed); color: var(--removed-text); text-decoration: line-through 2px; }
ins, .paper mark.different { background: var(--put-in); color: var(--put-in-text); text-decoration: none; border-radius: .2rem; }
ins { padding: 0 .3em; margin: 0 .15em; font-weight: 600; }
.text ins { font: 600 .85em var(--sans); user-select: none; }
.paper mark.different { font-weight: bold; padding: 0 .1em; border-bottom-color: var(--text); }
mark.current { box-shadow: 0 -2px 0 var(--current), 0 4px 0 var(--current); }
.text > a { display: inline-block; font: 600 .7rem/1.3 var(--sans); vertical-align: super; padding: 0 .3rem; margin: 0 .15rem; border-radius: .6rem; background: var(--raised); border: 1px solid var(--line); text-decoration: none; user-select: none; }
:focus-visible { outline: 3px solid var(--current); outline-offset: -3px; }
a:focus-visible { outline-offset: 2px; }
li a:focus-visible { outline: none; }

@media (max-width: 60rem) {
  .panes { grid-template-columns: minmax(0, 1fr); grid-template-rows: repeat(3, minmax(0, 1fr)); }
  .summary, .summary:only-child { height: auto; }
  .panes { flex: none; height: 100vh; min-height: 34rem; }
  .panes > * + * { border-inline-start: 0; border-block-start: 3px solid var(--line); }
}
@media print {
  :root { color-scheme: light; }
  .summary, .summary:only-child { content-visibility: visible; display: block; height: auto; min-height: 0; break-after: page; }
  .panes { display: block; height: auto; }
  .panes > * { overflow: visible; border: 0; }
  .panes h3 { position: static; }
  .contents { overflow: visible; }
  li { break-inside: avoid; }
  .paper, .keys { display: none; }
  mark, .badge, del, ins, .bar, li { print-color-adjust: exact; }
}
`
