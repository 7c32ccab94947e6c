/** What LaTeX sources promise: what a reader of the print sees, whatever macros made it. */

import {expect, it} from 'vitest'
import {readLatex} from '../../src/paper/markup/latex.ts'
import {judge, prepare} from '../../src/quote/index.ts'

/** The text of a source, and its judge. */
function read(body: string, preamble = '') {
  const source = `\\documentclass{article}\n${preamble}\n\\begin{document}\n${body}\n\\end{document}`
  const {text, title, damage} = readLatex(new TextEncoder().encode(source), new Map(), 100_000)
  const paper = prepare(text, {damage})
  return {
    text: text.trimEnd(),
    title: title?.text,
    verdict: (said: string) => judge(paper, said).verdict
  }
}

it.each([
  [
    'indices and powers',
    'Both $h_i$ and CO$_2$ in $10^{6}$ of $m^2$',
    'Both hi and CO2 in 10⁶ of m2'
  ],
  ['fractions', 'a \\nicefrac{3}{4} mark, $\\frac{a}{b}$', 'a 3/4 mark, a/b'],
  [
    'quantities',
    '\\qty{3.5}{\\kilo\\gram}, \\SI{2e-3}{s}, \\num{12345}, \\qty{95}{\\percent}, \\SIrange{1}{2}{\\metre\\per\\second}, \\numlist{3;5;8}',
    '3.5 kg, 2 × 10⁻³ s, 12 345, 95 %, 1 m s−1 to 2 m s−1, 3, 5 and 8'
  ],
  [
    'units of macros and letters',
    '\\SI{4}{kg.m^{-1}}, \\SI{6}{mas\\per\\pixel}, \\qty{3}{\\text{posts}\\per\\day}, \\SI{2}{\\per\\square\\metre}, \\SI{7}{\\metre\\tothe{4}}, \\si{\\um}',
    '4 kg m^-1, 6 mas pixel−1, 3 posts d−1, 2 m−2, 7 m⁴, µm'
  ],
  [
    'spaces of TeX',
    'An\\hskip 1em plus 2em minus .5em oak\\kern-1.5pt en \\kern 3pt4 posts $x >\\mkern-6.7mu= y$\\vskip\\baselineskip',
    'An oaken 4 posts x >= y'
  ],
  ['angles', '\\ang{;;2}, \\ang{1.5}, \\ang{12;3;4.5}', '2″, 1.5°, 12°3′4.5″'],
  ['ions', '[\\ion{Zn}{14}] and \\ion{He}{ii}', '[Zn XIV] and He ii'],
  [
    'colours',
    'were \\textcolor{blue}{never \\st{moved}} by \\colorbox{red}{anyone}',
    'were never moved by anyone'
  ],
  ['boxes', '\\parbox{0.9\\linewidth}{An oak} \\resizebox{3cm}{!}{post}', 'An oak post'],
  ['options', '\\begin{mdframed}[linewidth=1pt]\nAn oak.\n\\end{mdframed}', 'An oak.'],
  ['columns', '\\begin{tabularx}{3cm}{lX} a & 4.5 \\end{tabularx}', 'a 4.5'],
  [
    'cells',
    '\\begin{table}\\begin{tabular}{ll}\\multicolumn{2}{c}{Height} \\\\ \\cmidrule(lr){2-3} \\multirow{2}{*}{Low} & 4 \\\\\\end{tabular}\\end{table}',
    'Height\nLow 4'
  ],
  ['old and new words', 'were \\deleted{often}\\replaced{never}{always} moved', 'were never moved'],
  ['two forms', 'The \\texorpdfstring{$\\alpha$}{alpha} \\ruby{木}{き}', 'The α 木'],
  [
    'marks',
    'a\\slash b, \\textonehalf, 4\\,\\textmu m, ?`Why? <<Haus>>',
    'a/ b, ½, 4 µ m, ¿Why? «Haus»'
  ],
  [
    'addresses',
    'At \\url{http://a.b/c%20d} we wait \\unknown[opt]{here}',
    'At http://a.b/c%20d we wait here'
  ],
  ['quotations', '\\enquote{one} \\enquote*{two} \\textquote[\\cite{x}]{three}', 'one two three']
])('%s', (_, source, text) => {
  expect(read(source).text).toBe(text)
})

it('prints what a paper’s own macros stand for, however they are defined', () => {
  const preamble = `\\def\\gain{12.4\\%}\\def\\pair#1#2{#1 and #2}
\\DeclareRobustCommand{\\where}{the chapel}\\newcommand{\\name}{StoneNet}\\newcommand{\\ours}{\\name$+$}
\\DeclareMathOperator*{\\best}{arg\\,best}\\DeclareSIUnit\\mark{mk}\\let\\strong\\textbf
\\newcommand{\\up}{{\\Uparrow}}\\newcommand{\\eg}{e.g.\\ }\\renewcommand\\section{\\@startsection{section}{1}{0pt}}`
  const body =
    '\\section{Heights}\n\\ours{} of \\where{} gains \\gain{}, \\pair{posts}{notches}, $\\best x \\to \\up R$, \\qty{3}{\\mark}, \\strong{x}, \\eg{}y'
  expect(read(body, preamble).text).toBe(
    'Heights\nStoneNet+ of the chapel gains 12.4%, posts and notches, arg best x → ⇑ R, 3 mk, x, e.g. y'
  )
})

it('prints units that a paper declares with the prefixes and powers around them', () => {
  const preamble =
    '\\DeclareSIUnit\\winter{wtr}\\DeclareSIUnit{\\notch}{nt}\\DeclareSIUnit\\moon{M_\\odot}\\DeclareSIUnit\\salt{\\mole\\per\\litre}'
  expect(
    read(
      '\\qty{10}{\\mega\\winter}, \\qty{4}{\\per\\notch}, \\qty{2}{\\moon}, \\qty{5}{\\milli\\salt}, \\qtyrange{1}{2}{\\kilo\\winter}',
      preamble
    ).text
  ).toBe('10 Mwtr, 4 nt−1, 2 M⊙, 5 mmol l−1, 1 kwtr to 2 kwtr')
  const ions = '\\newcommand{\\ion}[2]{#1$^{#2+}$}'
  expect(read('\\ion{He}{2}', ions).text).toBe('He2+')
})

it('prints what is set in another type, whatever a table does to it', () => {
  const preamble =
    '\\AtBeginEnvironment{longtable}{\\let\\oldtt\\texttt\\renewcommand\\texttt[1]{\\oldtt{\\seqsplit{#1}}}}'
  expect(read('The key \\texttt{oak} opens it.', preamble).text).toBe('The key oak opens it.')
})

it('keeps the spaces and the ends of paragraphs around comments', () => {
  expect(
    read(
      'The boat went to % or from\nthe harbour in half%\nway%.\n\nAnother\n% red\none sank. % so\n'
    ).text
  ).toBe('The boat went to the harbour in halfway\nAnother one sank.')
})

it('leaves the numbers of captions and items to the quotation', () => {
  const {verdict, text} = read(
    '\\begin{figure}\\caption[Boats]{Boats of the first survey.}\\end{figure}\n' +
      '\\begin{figure}\\caption*{Boats of no survey at all.}\\end{figure}\n\\captionof{table}{Boats of the last survey.}\n' +
      '\\begin{enumerate}\\item Row out at night.\\item[(x)] Wait for the moon.\\item Row back home.\\end{enumerate}'
  )
  expect(text.replaceAll('\ufffd', '#').split('\n')).toEqual([
    '# Boats of the first survey.',
    'Boats of no survey at all.',
    '# Boats of the last survey.',
    '# Row out at night.',
    '(x) Wait for the moon.',
    '# Row back home.'
  ])
  for (const said of [
    'Figure 3: Boats of the first survey.',
    'Fig. 3. Boats of the first survey.',
    'Boats of the first survey.',
    'TABLE II Boats of the last survey.',
    '1. Row out at night.',
    'Row out at night. (x) Wait for the moon. 2. Row back home.',
    'Row out at night. (x) Wait for the moon. Row back home.'
  ])
    expect([said, verdict(said)]).toEqual([said, 'verbatim'])
  expect(verdict('Figure 3: Boats of the second survey.')).not.toBe('verbatim')
  expect(verdict('Not all Boats of the first survey.')).not.toBe('verbatim')
})

it('is stopped by macros that stand for too much', () => {
  const letters = [...'abcdefgh']
  const bomb = letters
    .map(
      (letter, index) =>
        `\\newcommand{\\x${letter}}{${`\\x${letters[index + 1] ?? 'z'}`.repeat(12)}}`
    )
    .join('')
  expect(() => read('\\xa', bomb)).toThrow('too much')
})

it('leaves out the branches that are not taken', () => {
  const body =
    'The posts were \\ifdraft often \\else never \\fi moved. \\iffalse They \\ifdim1 were. \\fi \\else So \\fi\\iftrue it\\fi is. \\ifx a b c\\fi'
  expect(read(body, '\\newif\\ifdraft % \\iffalse').text).toBe(
    'The posts were never moved. So it is. a b c'
  )
  expect(read(body, '\\newif\\ifdraft \\drafttrue').text).toContain('were often moved')
})

it('knows the shorthands of the language', () => {
  const body = 'Die H"auser am Flu"s und die "`Wasser"-marken"\' der M\\"uhlen"=B"ache'
  expect(read(body, '\\usepackage[ngerman]{babel}').text).toBe(
    'Die Häuser am Fluß und die „Wassermarken“ der Mühlen-Bäche'
  )
  expect(read('He said "as" twice', '\\usepackage[ngerman,english]{babel}').text).toBe(
    'He said "as" twice'
  )
})

it('prints abbreviations in full where they come first', () => {
  const preamble =
    '\\acrodef{wlm}[WLM]{water level mark}\\newacronym{svm}{SVM}{support {vector} machine}\\DeclareAcronym{pn}{short=PN, long={post notch}}'
  expect(
    read(
      '\\Ac{wlm}, \\acp{wlm}, \\gls{svm}, \\glspl{svm}, \\acl{pn}, \\acs{pn}, \\ac{other}\\glsresetall{}, \\gls{svm}',
      preamble
    ).text
  ).toBe(
    'Water level mark (WLM), WLMs, support vector machine (SVM), SVMs, post notch, PN, other, support vector machine (SVM)'
  )
})

it('has the title without its notes, wherever it stands', () => {
  expect(
    read(
      '\\begin{frontmatter}\\title{Marks of $^3$He\\tnoteref{a}}\\tnotetext[a]{Paid.}\\end{frontmatter}'
    ).title
  ).toBe('Marks of 3He')
  expect(read('\\twocolumn[\\icmltitle{Marks of the Water: \\\\ A Count}]').title).toBe(
    'Marks of the Water: A Count'
  )
})

it('has the titles and authors that stand before the document, with their footnotes', () => {
  const {text, title, verdict} = read(
    '\\maketitle\nThe water rose.',
    `\\title{Marks of the Water\\thanks{A guild of millers paid for all of the marks.}}
\\author{Ada Weir\\thanks{Ada Weir cut the posts, and both wrote down the marks.} \\And Ole Lund\\footnotemark[1]}\\date{May}
\\newcommand{\\post}{a post that nobody cut}`
  )
  expect(title).toBe('Marks of the Water')
  expect(text).toMatch(/^Marks of the Water\n/)
  for (const said of [
    'A guild of millers paid for all of the marks',
    'Ada Weir cut the posts, and both wrote down the marks'
  ])
    expect(verdict(said)).toBe('verbatim')
  expect(verdict('Ada Weir cut the posts, and Ole wrote down the marks')).toBe('altered')
  expect(text).not.toContain('nobody cut')
})

it('takes any number or name where the source only refers to one', () => {
  const {verdict} = read(
    `\\citet{mueller} showed that the keepers never moved the posts \\citep[see][p.~3]{lee}. Table~\\ref{t} and
\\cref{a,b} show that the water rose by two marks \\cite{ito,berg} in those years. Nobody knows why (see Figs.~\\ref{c} and
\\ref{d}), $p<0.05$. The marks \\citep{a} were hardly visible \\citep{b,c} to \\citeauthor{d}'s \\citeyearpar{d} men.`
  )
  for (const said of [
    'Müller et al. (2019) showed that the keepers never moved the posts (see Lee, 2012, p. 3).',
    'Table 2 and figs. 3 and 4 show that the water rose by two marks [3, 4] in those years.',
    'Table IV and Figure A.1 show that the water rose by two marks (Ito, 2003; Berg and Weber, 1999) in those years.',
    'Nobody knows why (see Figs. 3 and 4), p < 0.05.',
    'The marks (Abt, 2001) were hardly visible (Beck, 2002a; Cohen et al., 2003) to Dorn’s (1999) men.'
  ])
    expect(verdict(said)).toBe('verbatim')
  for (const said of [
    'Müller et al. (2019) showed that the keepers moved the posts (see Lee, 2012, p. 3).',
    'Table 2 and figs. 3 and 4 show that the water rose by three marks [3, 4] in those years.',
    'Table 2 and figs. 3 and 4 show that the water rose by two marks not [3, 4] in those years.',
    'Nobody knows why (see Figs. 3 and 4), p < 0.08.',
    'Table not and figs. 3 and 4 show that the water rose by two marks [3, 4] in those years.',
    'Table 2 and no figure show that the water rose by two marks [3, 4] in those years.'
  ])
    expect(verdict(said)).toBe('altered')
})

it('takes any reference where a quotation begins or ends with one in mid-sentence', () => {
  const {verdict} = read(
    'By \\citet{alder}, who rowed upstream, the marks on the chapel are called the ladder \\citep{birch}, which tells the mills apart.'
  )
  for (const said of [
    'the marks on the chapel are called the ladder (Birch et al. 1981).',
    'the marks on the chapel are called the ladder (Tidewell and Brook 1981)',
    'the marks on the chapel are called the ladder [6]',
    'Alder (1923), who rowed upstream, the marks on the chapel are called the ladder',
    'who rowed upstream … the marks on the chapel are called the ladder (Birch et al. 1981)',
    'the marks on the chapel are called the ladder (Birch et al. 1981), … tells the mills apart.'
  ])
    expect([said, verdict(said)]).toEqual([said, 'verbatim'])
  for (const said of [
    'the marks on the chapel are called the ladder (not Birch et al. 1981).',
    'the marks on the chapel are called (Birch et al. 1981)',
    'the marks on the chapel are called a ladder (Birch et al. 1981), … tells the mills apart.',
    'the marks on the chapel are called the ladder (Birch et al. 1981), which tells weirs apart'
  ])
    expect([said, verdict(said)]).toEqual([said, 'altered'])
})

it('prints abstracts and keywords that stand before the document, and nothing else from there', () => {
  const preamble = `\\renewcommand{\\keywords}[1]{\\par #1}\\newcommand{\\ours}{StoneNet}\\address{The chapel}
\\abstract{The keepers moved \\emph{all} posts \\cite{x} with \\ours.}\\keyword{posts; mills}`
  expect(read('Mills are old.', preamble).text.replace('\ufffd', '#').split('\n')).toEqual([
    'The keepers moved all posts [#] with StoneNet.',
    'posts; mills',
    'Mills are old.'
  ])
})

it.each(['constructor', 'toString', 'hasOwnProperty', '__proto__', 'valueOf'])(
  'takes %s for a name like any other',
  (name) => {
    const {text} = read(
      `A \\${name}{} is defined, \\SI{3}{\\${name}} are long.\n\\begin{${name}}\nIt ends.\n\\end{${name}}\n\\input{${name}} Behind it.`,
      `\\newcommand{\\${name}}{data \\emph{maker}}`
    )
    if (!name.startsWith('__')) expect(text).toMatch(/^A data maker is defined/)
    expect(text).toMatch(/are long\.\s+It ends\.\s+[\ufffd\s]*Behind it\.$/)
  }
)

it('says of a quotation that may stand in a missing file that it cannot be told', () => {
  const source =
    '\\documentclass{article}\\input{macros}\\begin{document}Bees count lamps by day.\n\\input{parts/two}\\input{plot.pgf}\nThey sleep at night.\\end{document}'
  const {text, damage} = readLatex(new TextEncoder().encode(source), new Map(), 100_000)
  const paper = prepare(text, {damage})
  expect(judge(paper, 'Bees count lamps by day.').verdict).toBe('verbatim')
  expect(judge(paper, 'They sleep at night.').verdict).toBe('verbatim')
  expect(judge(paper, 'Wasps dance in the afternoon near every pond.')).toMatchObject({
    verdict: 'unverifiable',
    reason: 'the paper includes `parts/two`, which is not there'
  })
  expect(judge(paper, 'Bees count wasps by day.').verdict).toBe('altered')
})
