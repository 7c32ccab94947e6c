/** What HTML and XML promise for formulas and raised marks: what a reader sees of them, once. */

import {expect, it} from 'vitest'
import {readHtml} from '../../src/paper/markup/html.ts'
import {readXml} from '../../src/paper/markup/xml.ts'
import type {ReadText} from '../../src/paper/messages.ts'
import {judge, prepare} from '../../src/quote/index.ts'
import {formulaText} from '../../src/text/mathematics.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const html = (body: string, head = '') =>
  readHtml(bytes(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`))
const jats = (body: string) =>
  readXml(bytes(`<article><body><p>${body}</p></body></article>`), 'jats')
const tei = (body: string) =>
  readXml(bytes(`<TEI><text><body><p>${body}</p></body></text></TEI>`), 'tei')
const textOf = ({text}: ReadText) => text.trimEnd()

const math =
  '<math alttext="p&lt;5\\%"><semantics><mrow><mi>p</mi><mo>&lt;</mo><mn>5</mn><mo>%</mo></mrow><annotation encoding="application/x-tex">p&lt;5\\%</annotation></semantics></math>'

it.each([
  ['LaTeXML', math],
  ['no presentation', '<math alttext="p&lt;5\\%"></math>'],
  [
    'KaTeX',
    `<span class="katex"><span class="katex-mathml">${math}</span><span class="katex-html" aria-hidden="true">p&lt;5%</span></span>`
  ],
  [
    'KaTeX without MathML',
    '<span class="katex"><span class="katex-html" aria-hidden="true">p&lt;5%</span></span>'
  ],
  [
    'MathJax 2',
    `<span class="MathJax_Preview"></span><span class="MathJax"><nobr aria-hidden="true">p&lt;5%</nobr><span class="MJX_Assistive_MathML">${math}</span></span><script type="math/tex">p<5\\%</script>`
  ],
  [
    'MathJax 3',
    `<mjx-container><mjx-math aria-hidden="true">p&lt;5%</mjx-math><mjx-assistive-mml>${math}</mjx-assistive-mml></mjx-container>`
  ],
  ['a script alone', '<script type="math/tex">p<5\\%</script>'],
  ['TeX that nothing has drawn', '<span class="math inline">\\(p &lt; 5\\%\\)</span>'],
  ['dollars', '$p &lt; 5\\%$'],
  [
    'an image',
    `<span style="display: none">${math}</span><img class="mwe-math-fallback-image-inline" alt="{\\displaystyle p&lt;5\\%}">`
  ],
  ['distill', '<d-math>p &lt; 5\\%</d-math>']
])('a formula of a page stands in it once: %s', (_, formula) => {
  expect(textOf(html(`<p>So (${formula}).</p>`)).replace(/(?<=[p<]) /g, '')).toBe('So (p<5%).')
})

it.each([
  ['<msup><mn>10</mn><mrow><mo>−</mo><mn>3</mn></mrow></msup>', '10⁻³'],
  ['<msubsup><mi>x</mi><mi>i</mi><mn>2</mn></msubsup>', 'xi2'],
  ['<mn>2</mn><mfrac><mn>3</mn><mn>4</mn></mfrac>', '2 3/4'],
  ['<mover accent="true"><mi>y</mi><mo>~</mo></mover>', 'y'],
  ['<munder><mo>∑</mo><mi>i</mi></munder>', '∑i'],
  ['<mmultiscripts><mi>C</mi><mprescripts/><none/><mn>14</mn></mmultiscripts>', '14C'],
  ['<mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>2</mn></mtd></mtr></mtable>', '1 2'],
  [`${'<mrow>'.repeat(5000)}<mi>x</mi>`, 'x']
])('MathML is read in one line: %#', (formula, text) => {
  expect(textOf(html(`<p><math>${formula}</math></p>`))).toBe(text)
})

it.each([
  ['\\documentclass{minimal}\\begin{document}$$\\alpha = 0.01$$\\end{document}', 'α = 0.01'],
  ['12.5 \\pm 0.3\\,\\mathrm{kg}', '12.5 ± 0.3 kg'],
  ['\\left( \\frac{a}{b} \\right) x_{i}^2 \\label{e}', '(a/b)x_i^2'],
  ['10^{-3}', '10⁻³'],
  ['{'.repeat(1000), '']
])('TeX is read in one line: %#', (tex, text) => {
  expect(formulaText(tex)).toBe(text)
})

it('JATS has each of its formulas once, in TeX if it has no other form', () => {
  const mml = '<mml:math><mml:mi>p</mml:mi><mml:mo>=</mml:mo><mml:mn>1</mml:mn></mml:math>'
  const tex = '<tex-math>$$p = \\alpha$$</tex-math>'
  expect(
    textOf(jats(`So <inline-formula><alternatives>${tex}${mml}</alternatives></inline-formula>.`))
  ).toBe('So p=1.')
  expect(
    textOf(jats(`So <inline-formula><alternatives>${mml}${tex}</alternatives></inline-formula>.`))
  ).toBe('So p=1.')
  expect(
    textOf(
      jats(
        `So <inline-formula><alternatives>${tex}<inline-graphic/></alternatives></inline-formula>.`
      )
    )
  ).toBe('So p = α.')
  expect(textOf(jats(`So ${tex}.`))).toBe('So p = α.')
  expect(textOf(tei('So <formula notation="TeX">\\alpha</formula>.'))).toBe('So α.')
})

const sentence =
  'The keepers never moved the posts of the sea in 1931, on 12 m2 of oak with 106 notches.'
const withMarks =
  'The keepers1,2 never moved the posts3–5 of the seaa in 19317, on 12 m2 of oak with 106 notches.'

it.each<[string, ReadText]>([
  [
    'HTML',
    html(
      `<p>The keepers<sup><a href="#r1">1</a>,<a href="#r2">2</a></sup> never moved the posts<sup>3–5</sup> of the sea<a href="#n"><sup>a</sup></a> in 1931<sup class="xref">7</sup>, on 12 m<sup>2</sup> of oak with 10<sup>6</sup> notches.</p>`
    )
  ],
  [
    'JATS',
    jats(
      'The keepers<xref ref-type="bibr"><sup>1</sup></xref><sup>,</sup><xref ref-type="bibr"><sup>2</sup></xref> never moved the posts<sup>3–5</sup> of the sea<xref ref-type="fn">a</xref> in 1931<sup><xref ref-type="bibr">7</xref></sup>, on 12 m<sup>2</sup> of oak with 10<sup>6</sup> notches.'
    )
  ],
  [
    'TEI',
    tei(
      'The keepers<hi rend="superscript">1,2</hi> never moved the posts<ref><hi rend="sup">3–5</hi></ref> of the sea<ref><hi rend="sup">a</hi></ref> in 1931<ref><hi rend="sup">7</hi></ref>, on 12 m<hi rend="sup">2</hi> of oak with 10<hi rend="sup">6</hi> not<lb break="no"/>ches.'
    )
  ]
])('marks of notes may be quoted or left out, and powers may not: %s', (_, read) => {
  const paper = prepare(read.text, {damage: read.damage})
  for (const said of [sentence, withMarks]) expect(judge(paper, said).verdict).toBe('verbatim')
  for (const said of [
    sentence.replace('106', '10'),
    sentence.replace('m2', 'm'),
    sentence.replace('1931', '193'),
    withMarks.replace('19317', '19318')
  ])
    expect(judge(paper, said).verdict).toBe('altered')
})

it('a page is read without what only readers of screens or buyers of cookies get', () => {
  const read = html(
    `<div id="onetrust-consent-sdk"><p>We use cookies.</p></div><div role="dialog">Accept?</div>
    <form><p>The mill<span class="sr-only"> opens a window</span> stood<span role="tooltip">still</span> <ruby>木<rt>き</rt></ruby>.</p></form>
    <div aria-hidden="true"><p>It ground rye.</p></div><article><footer>It was old.</footer></article><footer>Imprint</footer>`
  )
  expect(textOf(read).split('\n')).toEqual(['The mill stood 木.', 'It ground rye.', 'It was old.'])
})

it('a note of LaTeXML has its mark in the sentence and one before its text', () => {
  const read = html(
    `<p>The mill<span class="ltx_note ltx_role_footnote"><sup class="ltx_note_mark">1</sup><span class="ltx_note_outer"><span class="ltx_note_content"><sup class="ltx_note_mark">1</sup><span class="ltx_note_type">footnotemark: </span><span class="ltx_tag ltx_tag_note">1</span>Old.</span></span></span> stood.</p>`
  )
  expect(textOf(read).split('\n')).toEqual(['The mill¹ stood.', '¹Old.'])
})

it('a title has no notes and each formula once', () => {
  const h1 = `<h1 class="ltx_title ltx_title_document">Marks of ${math}:<br>A count<sup><a href="#n">*</a></sup><span class="ltx_note">1Paid.</span></h1>`
  expect(html(h1).title?.text).toBe('Marks of p<5%: A count')
  const shared =
    '<title>Mills | Vol 3</title><meta property="og:title" content="Marks of water - Mills">'
  expect(html('<h1>Mills</h1><h2>Marks of water</h2>', shared).title?.text).toBe('Marks of water')
  const article = `<article><front><article-meta><title-group><article-title>Marks of CO<sub>2</sub><xref ref-type="fn"><sup>*</sup></xref></article-title><subtitle>A count</subtitle></title-group></article-meta></front><body><p>So.</p></body></article>`
  expect(readXml(bytes(article), 'jats').title?.text).toBe('Marks of CO2')
})

it('a reference that journals raise or not may be left out where it is a number behind a word', () => {
  for (const {text, damage} of [
    tei(
      'The keepers <ref type="bibr">1,</ref><ref type="bibr">2</ref> never moved the posts,<ref type="foot">4</ref> as Ito <ref type="bibr">(2003)</ref> said of <ref type="bibr">2004</ref> and Table <ref type="table">3</ref>.'
    ),
    jats(
      'The keepers <xref ref-type="bibr">1</xref>, <xref ref-type="bibr">2</xref> never moved the posts,<xref ref-type="fn">4</xref> as Ito (<xref ref-type="bibr">2003</xref>) said of <xref ref-type="bibr">2004</xref> and Table <xref ref-type="table">3</xref>.'
    )
  ]) {
    const paper = prepare(text, {damage})
    const verdict = (said: string) => judge(paper, said).verdict
    expect(
      verdict('The keepers never moved the posts, as Ito (2003) said of 2004 and Table 3')
    ).toBe('verbatim')
    expect(
      verdict('The keepers1,2 never moved the posts,4 as Ito (2003) said of 2004 and Table 3')
    ).toBe('verbatim')
    expect(verdict('The keepers never moved the posts, as Ito (2003) said of it and Table 3')).toBe(
      'altered'
    )
  }
})

const tags = (...references: string[]) =>
  references.map((one) => `<ref type="bibr">${one}</ref>`).join('')

it.each([
  [tags('[7]', '[8]', '[9]', '[10]'), '[7–10]'],
  [tags('[7]', '[8]', '[9]', '14]'), '[7–9, 14]'],
  [tags('[3,', '[7]', '[8]', '[9]'), '[3, 7–9]'],
  [tags('[7]', '[8]'), '[7][8]'],
  [tags('[7]', '[9]', '[11]'), '[7][9][11]'],
  [tags('[3,', '7]'), '[3,7]']
])(
  'a range of references that TEI has written out is read as it is printed: %s',
  (source, printed) => {
    const read = tei(`The mills ${source} ground rye.`)
    expect(textOf(read)).toBe(`The mills ${printed} ground rye.`)
  }
)

it('references in a caption of TEI are words of it', () => {
  const read = readXml(
    bytes(
      `<TEI><text><body><figure><figDesc>All mills ${tags('[7]', '[8]', '[9]')} ground rye.</figDesc></figure></body></text></TEI>`
    ),
    'tei'
  )
  expect(textOf(read)).toBe('All mills [7–9] ground rye.')
})

it('a range of references that TEI has written out is quoted as it is printed, and no other is', () => {
  const read = tei(`The mills of the north ${tags('[7]', '[8]', '[9]')} ground rye in winter.`)
  const paper = prepare(read.text, {damage: read.damage})
  const verdictOf = (range: string) =>
    judge(paper, `The mills of the north ${range} ground rye in winter.`).verdict
  for (const range of ['[7–9]', '[7-9]', '[7]–[9]']) expect(verdictOf(range)).toBe('verbatim')
  for (const range of ['[7–8]', '[7–10]', '[6–9]', '[7–9, 12]', '[7]'])
    expect(verdictOf(range)).toBe('altered')
})
