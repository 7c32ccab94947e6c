/** What the macros of LaTeX print. */

/** Macros that put a mark onto a letter, and the marks. */
export const accentMarks: Record<string, string> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  u: '\u0306',
  '.': '\u0307',
  '"': '\u0308',
  r: '\u030a',
  H: '\u030b',
  v: '\u030c',
  d: '\u0323',
  c: '\u0327',
  k: '\u0328',
  b: '\u0331'
}

/** Macros whose argument is a heading. */
export const headings = new Set(
  'title subtitle icmltitle author part chapter section subsection subsubsection paragraph subparagraph chapter* section* subsection* subsubsection* paragraph*'.split(
    ' '
  )
)

/** Macros, and environments, that print paragraphs of their own at the paper's beginning, wherever in the source they stand. */
export const frontMatter = new Set('abstract keyword keywords'.split(' '))

/** Macros that print nothing of what they are given. */
export const dropped = new Set(
  (
    'label input include subfile usepackage documentclass RequirePackage newcommand renewcommand providecommand newcommand* renewcommand* ' +
    'newtheorem newenvironment renewenvironment def let setlength addtolength setcounter addtocounter hypersetup definecolor color ' +
    'pagestyle thispagestyle bibliographystyle bibliography addbibresource graphicspath includegraphics vspace hspace vspace* hspace* ' +
    'rule cmidrule cline hline toprule midrule bottomrule specialrule date maketitle tableofcontents centering ' +
    'raggedright small tiny scriptsize footnotesize normalsize large Large LARGE huge Huge bfseries itshape ttfamily sffamily rmfamily ' +
    'noindent indent newpage clearpage pagebreak linebreak nonumber notag tag index phantom hphantom vphantom ' +
    'columnwidth textwidth linewidth fi else makeatletter makeatother selectlanguage captionsetup'
  ).split(' ')
)

/** Macros whose argument is a note: it is printed elsewhere, and its sentence goes on. */
export const notes = new Set(
  'footnote footnotetext thanks titlenote subtitlenote authornote tnotetext cortext fntext endnote sidenote marginnote marginpar icmlfootnote'.split(
    ' '
  )
)

/** What a macro prints of its mandatory arguments. */
type Printed = 'first' | 'last' | 'all' | 'none'

/** Macros that do not print all that they are given, or that the parser does not know the options of: their arguments as xparse writes them. */
const printings: [printed: Printed, signature: string, names: string][] = [
  ['all', 'o m', 'titlenote subtitlenote authornote tnotetext cortext fntext sidenote marginnote'],
  ['all', 'm', 'icmltitle subtitle'],
  ['all', 'o m m', 'lettrine'],
  ['all', 'm m', 'nicefrac sfrac cfrac dfrac tfrac'],
  ['last', 'o m m', 'textcolor colorbox rotatebox'],
  ['last', 'o m o m', 'fcolorbox'],
  ['last', 'm o m', 'scalebox'],
  ['last', 'm o o m', 'raisebox'],
  ['last', 'm m m', 'resizebox resizebox* multicolumn'],
  ['last', 'o m o m o m', 'multirow'],
  ['last', 'o o m', 'framebox makebox'],
  ['last', 'o o o m m', 'parbox'],
  ['last', 'o m', 'hyperref added highlight'],
  ['last', 'o m m', 'mintinline'],
  ['last', 'm m', 'hyperlink hypertarget foreignlanguage href'],
  ['last', 's o o m', 'enquote textquote blockquote'],
  ['first', 'm m', 'texorpdfstring ruby icmlauthor'],
  ['first', 'o m m', 'replaced'],
  ['none', 'o d() m', 'cmidrule'],
  [
    'none',
    'o m',
    'deleted todo missingfigure rowcolor cellcolor columncolor arrayrulecolor ccsdesc glsadd'
  ],
  [
    'none',
    'm',
    'orcidID orcid orcidlink titlerunning authorrunning icmltitlerunning setcopyright acmDOI acmYear acmISBN acmJournal acmVolume acmNumber ' +
      'acmArticle acmMonth received copyrightyear corref fnref tnoteref inst phantomsection markright lstset sisetup geometry nocite ' +
      'citestyle setmainfont theoremstyle printbibliography vspace* hspace*'
  ],
  ['none', 'o m m', 'nomenclature'],
  [
    'none',
    'm m',
    'markboth icmlaffiliation icmlcorrespondingauthor newcolumntype crefname Crefname numberwithin'
  ],
  ['none', 'm m m', 'rowcolors'],
  ['none', 'o m m m', 'acmConference']
]

/** How macros take their arguments and what they print of them, by name. */
export const printing = new Map<string, {printed: Printed; signature: string}>()
for (const [printed, signature, names] of printings)
  for (const name of names.split(' ')) printing.set(name, {printed, signature})

/** Quantities of siunitx: what stands between their numbers, and how many numbers come before the unit. */
export const quantities: ReadonlyMap<string, {signature: string; numbers: 0 | 1 | 2}> = new Map([
  ['num', {signature: 'o m', numbers: 1}],
  ['SI', {signature: 'o m o m', numbers: 1}],
  ['qty', {signature: 'o m m', numbers: 1}],
  ['si', {signature: 'o m', numbers: 0}],
  ['unit', {signature: 'o m', numbers: 0}],
  ['ang', {signature: 'o m', numbers: 1}],
  ['numrange', {signature: 'o m m', numbers: 2}],
  ['SIrange', {signature: 'o m m m', numbers: 2}],
  ['qtyrange', {signature: 'o m m m', numbers: 2}],
  ['numlist', {signature: 'o m', numbers: 1}],
  ['SIlist', {signature: 'o m m', numbers: 1}],
  ['qtylist', {signature: 'o m m', numbers: 1}],
  ['numproduct', {signature: 'o m', numbers: 1}],
  ['qtyproduct', {signature: 'o m m', numbers: 1}]
])

/** Groups behind the begin of an environment that are none of its text, where the parser does not know it. */
export const environmentGroups: ReadonlyMap<string, number> = new Map([
  ['tabularx', 2],
  ['tabular*', 2],
  ['tabulary', 2],
  ['longtable', 1],
  ['supertabular', 1],
  ['tblr', 1],
  ['longtblr', 1],
  ['CJK', 2],
  ['CJK*', 2],
  ['subfigure', 1],
  ['subtable', 1],
  ['wrapfigure', 2],
  ['wraptable', 2],
  ['multicols', 1],
  ['multicols*', 1],
  ['adjustwidth', 2],
  ['minipage', 1],
  ['spacing', 1],
  ['otherlanguage', 1],
  ['otherlanguage*', 1]
])
