/** `--report …/report/html`: one page that shows summaries beside their papers, each quotation joined to its passage. */

import {createHash} from 'node:crypto'
import {writeFile} from 'node:fs/promises'
import path from 'node:path'
import * as v from 'valibot'
import type {VFile} from 'vfile'
import type {Evidence, JudgedQuotation} from '../evidence.ts'
import {readOptions} from '../options.ts'
import {openPaper} from '../paper/index.ts'
import {escapeHtml, printableLine, printablePath} from '../untrusted.ts'
import {type Anchor, type Mark, markedHtml} from './evidence-page/marks.ts'
import {script} from './evidence-page/script.ts'
import {style} from './evidence-page/style.ts'
import {engineOptions, type Finding, findingsOf} from './findings.ts'
import {evidenceFor, scoreOf, sumOf, type Tally, tallyOf} from './tally.ts'

/** Options of the page, as in `--report …/report/html=output:"evidence.html"`. */
export const htmlOptions = v.strictObject({
  ...engineOptions,
  output: v.optional(
    v.pipe(
      v.string(),
      v.description(
        'File to write the page to, relative to the working directory; without it the page is printed on standard error, where reports go.'
      )
    )
  )
})

/** Options of the page, as a user writes them. */
export type HtmlOptions = v.InferInput<typeof htmlOptions>

/**
 * Report one self-contained page. It asks nothing of any network, and a content security policy sees to it.
 *
 * @returns The page, or the name of the file that it was written to.
 * @throws Error naming the option that is wrong, or when the file cannot be written.
 */
export default async function reportHtml(
  files: readonly VFile[],
  options: HtmlOptions = {}
): Promise<string> {
  const {output} = readOptions(htmlOptions, options, 'report/html')
  const page = await pageOf(files)
  if (output === undefined) return page
  await writeFile(path.resolve(files[0]?.cwd ?? '', output), page)
  return `Wrote ${printableLine(output)}\n`
}

async function pageOf(files: readonly VFile[]): Promise<string> {
  const tallies: Tally[] = []
  const sections: string[] = []
  for (const [index, file] of files.entries()) {
    const tally = await tallyOf(file)
    tallies.push(tally)
    sections.push(await sectionOf(file, `s${index}`, tally))
  }
  const policy = `default-src 'none'; style-src '${hashOf(style)}'; script-src '${hashOf(script)}'; base-uri 'none'; form-action 'none'`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Evidence for ${files.length === 1 ? escapeHtml(printablePath(files[0]!)) : `${files.length} summaries`}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>Evidence</h1>
${files.length > 1 ? `<p>${describeTally(sumOf(tallies))}</p>\n${contents(files)}` : ''}
</header>
<main>
${sections.join('\n')}
</main>
<p id="status" class="hidden" role="status"></p>
<script>${script}</script>
</body>
</html>
`
}

function hashOf(source: string): string {
  return `sha256-${createHash('sha256').update(source).digest('base64')}`
}

function contents(files: readonly VFile[]): string {
  const items = files.map(
    (file, index) => `<li><a href="#s${index}">${escapeHtml(printablePath(file))}</a></li>`
  )
  return `<nav aria-label="Summaries"><ul>${items.join('')}</ul></nav>`
}

function describeTally(tally: Tally): string {
  const score = scoreOf(tally)
  const {verified, altered, stitched, absent, undecided, errors, warnings} = tally
  return `Quotations: ${verified} verified, ${altered} altered, ${stitched} stitched, ${absent} absent, ${undecided} undecided${score === undefined ? '' : `; score ${score.toFixed(1)}`}. Messages: ${errors} errors, ${warnings} warnings.`
}

/**
 * Most quotations of one summary that are shown: a hundred times what a summary is asked to have, and few
 * enough that a page of hostile input opens.
 */
const mostShown = 1500

async function sectionOf(file: VFile, id: string, tally: Tally): Promise<string> {
  const evidence = await evidenceFor(file)
  const quotations = (evidence?.quotations ?? []).slice(0, mostShown)
  const findings = findingsOf(file)
  const name = escapeHtml(printablePath(file))
  return `<section class="summary" id="${id}" aria-labelledby="${id}-name">
<h2 id="${id}-name">${name}</h2>
<p>${describePaper(evidence)} ${describeTally(tally)}</p>
<div class="panes">
<nav class="list" tabindex="0" aria-label="Quotations and messages of ${name}">
${listQuotations(quotations, id)}
${listFindings(findings, id)}
</nav>
<div class="text draft" role="region" tabindex="0" aria-label="Summary ${name}">${draftHtml(file, quotations, findings, id)}</div>
<div class="text paper" role="region" tabindex="0" aria-label="Paper of ${name}">${await paperHtml(file, evidence, quotations, id)}</div>
</div>
</section>`
}

function describePaper(evidence: Evidence | undefined): string {
  if (!evidence) return 'Not held against a paper.'
  const {path: name, title} = evidence.paper
  return `Held against <strong>${escapeHtml(printableLine(name))}</strong>${title ? ` (“${escapeHtml(printableLine(title.text))}”)` : ''}.`
}

/** Longest beginning of a quotation in the list, in characters: two lines of it. */
const listedLength = 90

function listQuotations(quotations: readonly JudgedQuotation[], id: string): string {
  if (quotations.length === 0) return '<h3>No quotations</h3>'
  const items = quotations.map((judged, index) => {
    const kind = kindOf(judged)
    const text = printableLine(judged.quotation.prose.text)
    const start = text.length > listedLength ? `${text.slice(0, listedLength - 1)}…` : text
    return `<li><a href="#${id}q${index + 1}" data-q="${id}q${index + 1}"><span class="badge ${kind}">${kind}</span> “${escapeHtml(start)}”</a>${details(judged)}</li>`
  })
  return `<h3>Quotations</h3>
<p class="quiet keys">In this list, arrow keys or j and k step from one to the next.</p>
<ol>${items.join('')}</ol>`
}

/** Most differences that are listed of one quotation: more than that are not read one by one. */
const mostDifferences = 8

function details({differences, at, verdict, reason}: JudgedQuotation): string {
  const lines = differences.slice(0, mostDifferences).map(({said, reads}) => {
    if (!said) return `Leaves out <strong>${line(reads)}</strong>`
    if (!reads) return `Adds <strong>${line(said)}</strong>`
    return `Says <strong>${line(said)}</strong>, the paper says <strong>${line(reads)}</strong>`
  })
  if (reason) lines.push(`Could not be decided: ${line(reason)}`)
  if (at) {
    const where = at.page === undefined ? `line ${at.line}` : `page ${line(at.page)}`
    lines.push(verdict === 'verbatim' ? `On ${where}` : `On ${where}: “${line(at.excerpt)}”`)
  }
  return lines.map((text) => `<p>${text}</p>`).join('')
}

function line(text: string): string {
  return escapeHtml(printableLine(text))
}

function listFindings(findings: readonly Finding[], id: string): string {
  if (findings.length === 0) return ''
  const items = findings.slice(0, mostShown).map(({severity, ruleId, reason, place}, index) => {
    const text = `${severity}: ${line(reason)}`
    const linked = place ? `<a href="#${id}m${index + 1}">${text}</a>` : text
    return `<li>${linked}<p>${line(ruleId)}</p></li>`
  })
  return `<h3>Messages</h3><ul>${items.join('')}</ul>`
}

/** The class and the word of a verdict on the page. */
function kindOf({verdict}: JudgedQuotation): string {
  return verdict === 'unconfirmed' || verdict === 'unverifiable' ? 'undecided' : verdict
}

function draftHtml(
  file: VFile,
  quotations: readonly JudgedQuotation[],
  findings: readonly Finding[],
  id: string
): string {
  const marks: Mark[] = []
  const anchors: Anchor[] = []
  for (const [index, judged] of quotations.entries()) {
    const {prose} = judged.quotation
    const span = prose.sourceSpan({start: 0, end: prose.text.length})
    if (!span) continue
    const name = `${id}q${index + 1}`
    marks.push({...span, classes: kindOf(judged), group: name})
    for (const difference of judged.differences) {
      const words = prose.sourceSpan(difference.quotation)
      if (words) marks.push({...words, classes: 'different'})
    }
    const label = `Quotation ${index + 1}, ${kindOf(judged)}`
    anchors.push({
      at: span.start,
      html: judged.passage
        ? `<a id="${name}" href="#${id}p${index + 1}" data-q="${name}" aria-label="${label}: to its passage in the paper">${index + 1}</a>`
        : `<a id="${name}" href="#${name}" data-q="${name}" aria-label="${label}: no passage in the paper">${index + 1}</a>`
    })
  }
  for (const [index, {place}] of findings.slice(0, mostShown).entries()) {
    const start = place?.start.offset
    const end = place?.end.offset
    if (start === undefined || end === undefined) continue
    marks.push({start, end, classes: 'message'})
    anchors.push({at: start, html: `<span id="${id}m${index + 1}"></span>`})
  }
  return `<h3>Summary</h3>${markedHtml(String(file).replace(/^\uFEFF/, ''), marks, anchors)}`
}

async function paperHtml(
  file: VFile,
  evidence: Evidence | undefined,
  quotations: readonly JudgedQuotation[],
  id: string
): Promise<string> {
  if (!evidence) return '<h3>Paper</h3>No paper to show: see the messages.'
  const paper = await openPaper(path.resolve(file.cwd, evidence.paper.path)).catch(() => undefined)
  if (!paper) return '<h3>Paper</h3>The file of the paper cannot be read any more.'
  const marks: Mark[] = []
  const anchors: Anchor[] = []
  for (const [index, judged] of quotations.entries()) {
    if (!judged.passage) continue
    const name = `${id}q${index + 1}`
    for (const piece of judged.passage.pieces) {
      marks.push({...piece, classes: kindOf(judged), group: name})
    }
    // Words that differ lie between the pieces that do not.
    for (const {paper: words} of judged.differences) {
      marks.push({...words, classes: `${kindOf(judged)} different`, group: name})
    }
    anchors.push({
      at: judged.passage.start,
      html: `<a id="${id}p${index + 1}" href="#${name}" data-q="${name}" aria-label="Passage of quotation ${index + 1}: back to the summary">${index + 1}</a>`
    })
  }
  return `<h3>Paper</h3>${markedHtml(paper.text, marks, anchors)}`
}
