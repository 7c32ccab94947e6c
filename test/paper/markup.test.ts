/** What papers in markup promise: the text that a reader sees, in order, and a title. */

import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {type OpenPaper, openPaper} from '../../src/paper/index.ts'
import {judge, prepare} from '../../src/quote/index.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'paper-markup-'))
})
afterAll(() => rm(folder, {recursive: true}))

/** Write a paper and open it. */
async function opened(name: string, content: string | Uint8Array): Promise<OpenPaper> {
  const file = path.join(folder, name)
  await mkdir(path.dirname(file), {recursive: true})
  await writeFile(file, content)
  return openPaper(file)
}

/** The lines of a kind. */
function linesOf({text, layout}: OpenPaper, kind: string): string[] {
  return layout!.lines.filter((line) => line.kind === kind).map((l) => text.slice(l.start, l.end))
}

describe('HTML', () => {
  const page = `<!doctype html><html><head><title>River ice | Journal of Cold Water</title>
    <meta name="citation_title" content="River ice &amp; its &lt;i&gt;causes&lt;/i&gt;">
    <script>document.write('never')</script></head>
    <body><nav>Home</nav><h1>River ice &amp; its causes</h1>
    <p>The ice broke in <em>March</em><span class="ltx_note">1The second week.</span>, after rain of
    <math alttext="\\sim 12"><mo>∼</mo><mn>12</mn></math> hours.</p>
    <table><caption>Table 1: Days</caption><tr><td>1</td><td>2</td></tr></table>
    <p>It came back.</p><ol class="references"><li>A. Author. Ice.</li></ol></body></html>`

  it('is read without what is not shown, notes after their paragraph', async () => {
    const paper = await opened('paper.html', page)
    expect(linesOf(paper, 'body')).toEqual([
      'River ice & its causes',
      'The ice broke in March, after rain of ∼12 hours.',
      'It came back.'
    ])
    expect(linesOf(paper, 'footnote')).toEqual(['1The second week.'])
    expect(linesOf(paper, 'caption')).toEqual(['Table 1: Days'])
    expect(linesOf(paper, 'references')).toEqual(['A. Author. Ice.'])
    expect(paper.text).not.toContain('never')
  })

  it('of Distill takes any reference where it has a key', async () => {
    const cited = await opened(
      'cited.html',
      '<!doctype html><d-article><p>Ice breaks early<d-cite key="alder"></d-cite>. It floods mills<d-cite key="b,c"></d-cite><d-cite key="d"></d-cite>.</p></d-article>'
    )
    const paper = prepare(cited.text, {damage: cited.damage})
    for (const quotation of [
      'Ice breaks early [1]. It floods mills [2, 3].',
      'Ice breaks early. It floods mills.',
      'Ice breaks early (Alder, 2004). It floods mills.'
    ])
      expect([quotation, judge(paper, quotation).verdict]).toEqual([quotation, 'verbatim'])
    expect(judge(paper, 'Ice breaks early [1]. It floods 12 mills [2, 3].').verdict).toBe('altered')
  })

  it('has the title that is made for it', async () => {
    const {title} = await opened('titled.html', page)
    expect(title).toEqual({text: 'River ice & its causes', source: 'metadata', certain: true})
  })

  it('is read however deep it is nested', async () => {
    const deep = `<!doctype html>${'<b>'.repeat(20_000)}The ice broke.`
    expect((await opened('deep.html', deep)).text).toBe('The ice broke.\n')
  })
})

describe('JATS', () => {
  const article = `<?xml version="1.0"?><!DOCTYPE article PUBLIC "-//NLM//DTD" "http://example.org/x.dtd">
    <article><front><journal-meta><journal-title>Cold Water</journal-title></journal-meta>
    <article-meta><title-group><article-title>River <italic>ice</italic></article-title></title-group>
    </article-meta></front><body><sec><title>Results</title>
    <p>The ice<fn><p>All of it.</p></fn> broke at 4&nbsp;a.m.<fig><label>Figure 1</label>
    <caption><p>Ice.</p></caption></fig> in March.</p></sec></body>
    <back><ref-list><ref><mixed-citation>A. Author. Ice.</mixed-citation></ref></ref-list></back></article>`

  it('is read with notes and figures after their paragraph', async () => {
    const paper = await opened('paper.xml', article)
    expect(paper.format).toBe('jats')
    expect(linesOf(paper, 'body')).toEqual([
      'River ice',
      'Results',
      'The ice broke at 4 a.m. in March.'
    ])
    expect(linesOf(paper, 'footnote')).toEqual(['All of it.'])
    expect(linesOf(paper, 'references')).toEqual(['A. Author. Ice.'])
    expect(paper.title).toEqual({text: 'River ice', source: 'markup', certain: true})
  })

  it('passes over elements that it does not know, whatever they are called', async () => {
    const unknown = article
      .replace('<sec>', '<constructor><sec>')
      .replace('</sec>', '</sec></constructor>')
    expect(linesOf(await opened('unknown.xml', unknown), 'body')).toContain('Results')
  })

  it('reads the entities of plain text that a document declares, and no others', async () => {
    const doctype = `<!DOCTYPE article [<!ENTITY lab "Bee Lab"><!ENTITY big "&lab;&lab;">]>`
    const article = (body: string) => `${doctype}<article><body><p>${body}</p></body></article>`
    const {text} = await opened('lab.xml', article('The &lab; counts lamps all night.'))
    expect(text).toContain('The Bee Lab counts lamps')
    await expect(opened('big.xml', article('The &big; counts lamps.'))).rejects.toThrow(
      'damaged XML'
    )
  })

  it('refuses entities that it does not define, and fetches none', async () => {
    const attack = `<!DOCTYPE article [<!ENTITY x SYSTEM "file:///etc/hostname">]><article><body><p>&x;</p></body></article>`
    await expect(opened('entity.xml', attack)).rejects.toThrow('damaged XML')
  })
})

describe('TEI', () => {
  it('is read without its header', async () => {
    const paper = await opened(
      'paper.tei',
      `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>River ice</title>
      </titleStmt><publicationStmt><p>Someone</p></publicationStmt></fileDesc></teiHeader>
      <text><body><div><head>Results</head><p>The ice broke.<note>All of it.</note></p></div></body></text></TEI>`
    )
    expect(linesOf(paper, 'body')).toEqual(['Results', 'The ice broke.'])
    expect(linesOf(paper, 'footnote')).toEqual(['All of it.'])
    expect(paper.title?.text).toBe('River ice')
  })
})

describe('LaTeX', () => {
  const source = `\\documentclass{article}
\\newcommand{\\river}{Elbe}
\\title{River ice\\thanks{Thanks.}}
\\begin{document}
\\maketitle
\\section{Results} % a comment
The ice of the \\river{} broke in \\emph{March}\\footnote{The second week.}, as
Table~\\ref{days} of M\\"uller shows---twice \\cite{mueller}. % and more
\\begin{itemize}\\item It came back.\\end{itemize}
\\input{parts/end}
\\input{../outside}
\\end{document}`

  it('is read with its own macros, and files of its own folder alone', async () => {
    await opened('outside.tex', 'Not to be read.')
    await opened('latex/parts/end.tex', 'Then it melted.')
    const paper = await opened('latex/paper.tex', source)
    expect(linesOf(paper, 'body')).toEqual([
      'River ice',
      'Results',
      'The ice of the Elbe broke in March, as Table \ufffd of Müller shows—twice [\ufffd].',
      'It came back.',
      'Then it melted.',
      // What stands outside is not to be had, whether or not it is there.
      expect.stringMatching(/^\ufffd+$/)
    ])
    expect(linesOf(paper, 'footnote')).toEqual(['Thanks.', 'The second week.'])
    expect(paper.title?.text).toBe('River ice')
    expect(paper.damage).toHaveLength(3)
  })

  it('has macros that are named as what JavaScript has', async () => {
    const paper = await opened(
      'latex/names.tex',
      '\\documentclass{article}\\begin{document}One \\constructor{a} \\valueOf two.\\end{document}'
    )
    expect(paper.text.trim()).toBe('One a two.')
  })

  it('includes files however it names them, and none in comments', async () => {
    await opened('latex/parts/one.tex', 'One.')
    await opened('latex/parts/two.tex', 'Two.')
    await opened('latex/three.tex', 'Three.')
    await opened('latex/four.tex', 'Four.')
    const paper = await opened(
      'latex/includes.tex',
      '\\documentclass{article}\\begin{document}100\\% \\input{parts/one} \\import{parts/}{two} \\input three\n% \\input{four}\n\\end{document}'
    )
    expect(linesOf(paper, 'body')).toEqual(['100% One. Two. Three.'])
  })

  it('is read anew when a file that it includes has changed', async () => {
    await opened('latex/parts/end.tex', 'Then it froze.')
    const paper = await openPaper(path.join(folder, 'latex/paper.tex'))
    expect(paper.text).toContain('Then it froze.')
  })
})
