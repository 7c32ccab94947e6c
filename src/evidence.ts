/** Holds one summary against its paper, once a file, and keeps what that shows. */

import {realpathSync} from 'node:fs'
import {availableParallelism} from 'node:os'
import path from 'node:path'
import type {Root} from 'mdast'
import pLimit from 'p-limit'
import type {VFile} from 'vfile'
import {CheckFailure} from './check-failure.ts'
import {type Citation, findCitation} from './evidence/citation.ts'
import type {Findings, PlacedJudgement} from './evidence/findings.ts'
import {keptFindings} from './evidence/kept-findings.ts'
import type {OtherName} from './evidence/other-names.ts'
import type {Ask, Origin, OwnPaper} from './evidence/other-papers.ts'
import {takeAnswers} from './evidence/threads.ts'
import {relativePath} from './names.ts'
import {locatePaper, openPaper, requireRoots} from './paper/index.ts'
import {PaperError} from './paper/types.ts'
import type {Span} from './quote/types.ts'
import {type Settings, settingsKey} from './settings.ts'
import {textInYaml} from './summary/frontmatter.ts'
import {readSummary, type Summary} from './summary/index.ts'
import type {Quotation} from './summary/quotations.ts'

/** A quotation, and what holding it against the paper shows. */
export interface JudgedQuotation extends PlacedJudgement {
  quotation: Quotation
  /** Where those who are named for it stand in the source. */
  attributed?: Span | undefined
  /** Where it was taken from, when that is another paper of the library. */
  origin?: Origin | undefined
}

/** Everything that holding one summary against one paper shows. It holds facts, never the paper's text. */
export interface Evidence extends Findings {
  paper: Findings['paper'] & {
    /** Relative to the working directory, with `/`. */
    path: string
  }
  /** What the bibliographies say of the citation key; missing without a key or without bibliographies. */
  citation?: Citation | undefined
  /** In document order. */
  quotations: JudgedQuotation[]
  /** Titles and citation keys of other papers that stand as those of this one, in document order. */
  otherNames: OtherName[]
}

/** What a rule needs beside what holding a summary against its paper shows; it is looked for only then. */
export interface EvidenceNeeds {
  /**
   * For `quotations[].origin` and `otherNames`: folders, files or globs of papers that words may come from.
   * Missing, no rule wants to know.
   */
  library?: readonly string[] | undefined
  /** The files of the run, for the engine’s runs: many are worth more than one thread. */
  files?: {valueOf(): readonly unknown[]} | undefined
}

/** How holding a summary against its paper ended. */
export type EvidenceOutcome = {evidence: Evidence} | {failure: CheckFailure}

/**
 * Summaries that are held against their papers at the same time. unified starts all files at once; without
 * a limit the texts of all papers would be in memory together. Eight keep two cores busy while files are read;
 * with more cores, as many PDFs are read at once.
 */
const concurrency = Math.max(8, availableParallelism())
const limit = pLimit(concurrency)

/** Outcomes by settings. */
type Outcomes = Map<string, Promise<EvidenceOutcome> | EvidenceOutcome>

/** By tree. */
const outcomes = new WeakMap<Root, Outcomes>()

/**
 * Hold a file against its paper; once a tree and its settings, however many rules ask.
 *
 * @returns The outcome itself once it is known, before that a promise of it, which is never rejected.
 */
export function evidenceOf(
  tree: Root,
  file: VFile,
  settings: Settings,
  needs: EvidenceNeeds
): Promise<EvidenceOutcome> | EvidenceOutcome {
  const known: Outcomes = outcomes.get(tree) ?? new Map()
  outcomes.set(tree, known)
  const key = settingsKey(settings)
  let outcome = known.get(key)
  if (!outcome) {
    takeAnswers()
    outcome = limit(() => tryEvidence(tree, file, settings, needs)).then((found) => {
      known.set(key, found)
      return found
    })
    known.set(key, outcome)
  }
  return outcome
}

async function tryEvidence(
  tree: Root,
  file: VFile,
  settings: Settings,
  needs: EvidenceNeeds
): Promise<EvidenceOutcome> {
  try {
    const summary = readSummary(tree, file, settings)
    return {evidence: await findEvidence(summary, file, settings, needs)}
  } catch (error) {
    return {failure: error instanceof CheckFailure ? error : defect(error)}
  }
}

function defect(error: unknown): CheckFailure {
  const cause = error instanceof Error ? error : new Error(String(error))
  return new CheckFailure(
    `Unexpected failure while the summary was held against its paper (${cause.message}), it was not checked`,
    {cause, note: 'This is a defect of remark-preset-lint-paper-summary, please report it.'}
  )
}

async function findEvidence(
  summary: Summary,
  file: VFile,
  settings: Settings,
  {library, files}: EvidenceNeeds
): Promise<Evidence> {
  // Of a paper in a folder that is not there, it would be said that it lies outside.
  await atSetting('look into the setting `roots`', () => requireRoots(file.cwd, settings.roots))
  const realPath = await locatePaperOf(summary, file, settings)
  const ask = await asking(library, file, settings)
  const name = path.resolve(file.cwd, file.history.at(-1) ?? '')
  const findings = await atPaper(summary, () =>
    keptFindings(summary, realPath, settings, name, files?.valueOf().length ?? 1)
  )
  const own: OwnPaper = {
    path: realPath,
    title: findings.paper.title,
    root: file.cwd,
    open: () => openPaper(realPath)
  }
  const names = library && (await import('./evidence/other-names.ts'))
  // It has the matcher with it, which few runs need.
  const others = library?.length ? await import('./evidence/other-papers.ts') : undefined
  return {
    ...findings,
    paper: {
      ...findings.paper,
      path: relativePath(file.cwd, realPath)
    },
    citation: await atSetting(
      `look up citation keys in the setting \`bibliography\` (${listed(settings.bibliography)})`,
      () => findCitation(summary.frontmatter, findings.paper, file.cwd, settings)
    ),
    quotations: await Promise.all(
      judgedQuotations(summary, findings).map(async ({quotation, judgement}) => {
        const {text} = quotation.prose
        const origin = await others?.findOrigin(
          text,
          judgement,
          own,
          ask,
          settings.allowedDifferences
        )
        return {quotation, attributed: attributedIn(summary, quotation), origin, ...judgement}
      })
    ),
    otherNames: names ? await names.findOtherNames(summary, own, ask) : []
  }
}

/**
 * The quotations of a summary with their judgements. Somebody who writes in another script than the paper also puts words of his own
 * in marks, as terms and for emphasis, and remarks into block quotes: what is not said to be the paper's, nor a sentence in marks, is his.
 */
function judgedQuotations({quotations}: Summary, findings: Findings) {
  return quotations
    .map((quotation, index) => {
      const judgement = findings.quotations[index]!
      const prose = judgement.ofEdges ? quotation.withEdges!.prose : quotation.prose
      return {quotation: {...quotation, prose}, judgement}
    })
    .filter(({quotation, judgement}) => {
      const {kind, attribution, prose} = quotation
      if (judgement.foreign !== 'script' || attribution) return true
      return kind === 'marks' && /[.!?…。！？][)\]）”’]*$/.test(prose.text)
    })
}

/** Where the attribution of a quotation stands in the source, if it has one. */
function attributedIn(
  {blocks}: Summary,
  {attribution, attributionBlock}: Quotation
): Span | undefined {
  if (!attribution || attributionBlock === undefined) return
  return blocks[attributionBlock]!.prose.sourceSpan(attribution.span)
}

/** Asks the library, when there is one; that it can be asked is made sure of first, whatever the summary is like. */
async function asking(
  library: readonly string[] | undefined,
  file: VFile,
  settings: Settings
): Promise<Ask> {
  if (!library || library.length === 0) return async () => undefined
  const {askLibrary} = await import('./library/index.ts')
  const source = {root: file.cwd, roots: settings.roots, patterns: library}
  await atSetting(`look into the \`library\` (${listed(library)})`, () =>
    askLibrary(source, () => undefined)
  )
  return (question) => askLibrary(source, question)
}

/** Do something with what the configuration names; what is wrong with it is said of the setting. */
async function atSetting<T>(doing: string, act: () => T | Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (error) {
    if (!(error instanceof PaperError)) throw error
    throw new CheckFailure(`Cannot ${doing}: ${error.message}`)
  }
}

function listed(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ')
}

/** The real path of the paper that the frontmatter names. */
async function locatePaperOf(summary: Summary, file: VFile, settings: Settings): Promise<string> {
  const field = summary.frontmatter.paper
  if (!field) throw missingPaper(summary, settings.fields.paper)
  const folder = path.resolve(file.cwd, file.dirname ?? '.')
  return atPaper(summary, () => {
    const paper = locatePaper(file.cwd, settings.roots, folder, field.value)
    if (paper === realPathOf(path.resolve(file.cwd, file.path ?? ''))) {
      const name = path.basename(paper)
      throw new PaperError('format', `The paper \`${name}\` is the summary itself: name the paper`)
    }
    return paper
  })
}

/** The path of a file without symbolic links; `undefined` where there is none, as in an editor before it is saved. */
function realPathOf(file: string): string | undefined {
  try {
    return realpathSync.native(file)
  } catch {
    return undefined
  }
}

/** Do something with the paper; what is wrong with it is said where the frontmatter names it. */
async function atPaper<T>(summary: Summary, act: () => T | Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (error) {
    if (!(error instanceof PaperError)) throw error
    const {span} = summary.frontmatter.paper ?? {}
    throw new CheckFailure(error.message, {
      place: summary.placeInSource(span),
      fix:
        span && error.meant !== undefined
          ? {
              actual: summary.source.slice(span.start, span.end),
              expected: [textInYaml(error.meant)]
            }
          : undefined
    })
  }
}

function missingPaper(
  {frontmatter, isEmpty, fence, placeInSource}: Summary,
  name: string
): CheckFailure {
  const [problem] = frontmatter.problems
  if (problem) {
    const {reason, span, fix} = problem
    return new CheckFailure(reason, {place: placeInSource(span), fix: span && fix})
  }
  const field = `\`${name}: ../papers/x.pdf\``
  const near = frontmatter.names.find((one) =>
    [name, `${name}s`].some((its) => its.toLowerCase() === one.toLowerCase())
  )
  const what =
    near === undefined
      ? `frontmatter without \`${name}\``
      : near === name
        ? `field \`${name}\` without a value`
        : `field \`${near}\``
  return frontmatter.present
    ? new CheckFailure(`Unexpected ${what}, expected ${field}, the path of the paper`, {
        place: placeInSource(frontmatter.span)
      })
    : new CheckFailure(
        isEmpty && !fence
          ? `Unexpected document without text and frontmatter, expected a summary with ${field} at its top, between two lines \`---\``
          : `Unexpected summary without frontmatter, expected ${field} at its top, between two lines \`---\``,
        {explains: isEmpty && !fence}
      )
}
