/** `--report …/report/html`: one page that shows summaries beside their papers, each quotation joined to its passage. */

import {createHash} from 'node:crypto'
import type {VFile} from 'vfile'
import type {Evidence} from '../evidence.ts'
import {readOptions} from '../options.ts'
import {recordOf, textOf} from '../record.ts'
import {escapeHtml, printableLine, printablePath} from '../untrusted.ts'
import {listFindings, listQuotations} from './evidence-page/list.ts'
import {draftHtml, isInLines, paperHtml} from './evidence-page/panes.ts'
import {script} from './evidence-page/script.ts'
import {style} from './evidence-page/style.ts'
import {columns, tallyCells, tallyHtml} from './evidence-page/verdicts.ts'
import {findingsOf, isOfWhole} from './findings.ts'
import {deliver, type OutputOptions, outputOptions} from './output.ts'
import {paperOf} from './paper.ts'
import {evidenceFor, sumOf, type Tally, tallyOf} from './tally.ts'

/**
 * Report one self-contained page. It asks nothing of any network, and a content security policy sees to it.
 *
 * @returns The page, or the name of the file that it was written to.
 * @throws Error naming the option that is wrong, or when the file cannot be written.
 */
export default async function reportHtml(
  files: readonly VFile[],
  options: OutputOptions = {}
): Promise<string> {
  const {output} = readOptions(outputOptions, options, 'report/html')
  return deliver(await pageOf(files), files, output)
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
<title>Evidence for ${files.length === 1 ? nameOf(files[0]!) : `${files.length} summaries`}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>${files.length === 1 ? 'Evidence' : `Evidence for ${files.length} summaries`}</h1>
${files.length === 1 ? '' : `${tallyHtml(sumOf(tallies), files.length)}\n${contents(files, tallies)}`}
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

function nameOf(file: VFile): string {
  return escapeHtml(printablePath(file))
}

function contents(files: readonly VFile[], tallies: readonly Tally[]): string {
  const head = ['summary', ...columns].map((name) => `<th scope="col">${name}</th>`).join('')
  const rows = files.map(
    (file, index) =>
      `<tr><th scope="row"><a href="#s${index}">${nameOf(file)}</a></th>${tallyCells(tallies[index]!)}</tr>`
  )
  return `<nav class="contents" tabindex="0" aria-label="Summaries"><table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></nav>`
}

/**
 * Most quotations of one summary that are shown, and most messages: a hundred times what a summary is asked to
 * have, and few enough that a page of hostile input opens.
 */
const mostShown = 1500

async function sectionOf(file: VFile, id: string, tally: Tally): Promise<string> {
  const evidence = await evidenceFor(file)
  const {frontmatter, opening} = recordOf(file)
  const {source} = textOf(file)
  const quotations = (evidence?.quotations ?? []).slice(0, mostShown)
  const findings = findingsOf(file).slice(0, mostShown)
  const placed = findings.map((finding) =>
    isOfWhole(finding, opening) ? {...finding, place: undefined} : finding
  )
  const draft = {source, frontmatter: frontmatter?.span, quotations, findings: placed}
  const name = nameOf(file)
  return `<section class="summary" id="${id}" aria-labelledby="${id}-name">
<div class="about">
<h2 id="${id}-name">${name}</h2>
<p>${describePaper(evidence)}</p>
${tallyHtml(tally)}
</div>
<div class="panes">
<nav class="list" tabindex="0" aria-label="Quotations and messages of ${name}">
${evidence ? listQuotations(quotations, source, id) : '<h3>Quotations not held against a paper</h3>'}
${listFindings(placed, id)}
</nav>
<div class="text draft" role="region" tabindex="0" aria-label="Summary ${name}"><h3>Summary</h3>${draftHtml(draft, id)}</div>
${await paperPane(file, evidence, quotations, id)}
</div>
</section>`
}

function describePaper(evidence: Evidence | undefined): string {
  if (!evidence) return 'Not held against a paper.'
  const {path: name, title} = evidence.paper
  return `Held against <strong>${escapeHtml(printableLine(name))}</strong>${title ? ` (“${escapeHtml(printableLine(title.text))}”)` : ''}.`
}

async function paperPane(
  file: VFile,
  evidence: Evidence | undefined,
  quotations: Evidence['quotations'],
  id: string
): Promise<string> {
  const pane = (html: string, classes = 'text paper') =>
    `<div class="${classes}" role="region" tabindex="0" aria-label="Paper of ${nameOf(file)}"><h3>Paper</h3>${html}</div>`
  if (!evidence) return pane('No paper to show: see the messages.')
  const paper = await paperOf(file, evidence)
  return paper
    ? pane(
        paperHtml(paper, quotations, id),
        isInLines(paper.text) ? 'text paper lines' : 'text paper'
      )
    : pane('The file of the paper cannot be read any more.')
}
