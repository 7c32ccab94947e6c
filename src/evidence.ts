/** Holds one summary against its paper, once a file, and keeps what that shows. */

import {availableParallelism} from 'node:os'
import path from 'node:path'
import {LRUCache} from 'lru-cache'
import type {Root} from 'mdast'
import pLimit from 'p-limit'
import type {Position} from 'unist'
import type {VFile} from 'vfile'
import {type Citation, findCitation} from './evidence/citation.ts'
import {type Copied, findCopied} from './evidence/copied.ts'
import {findKeyTerms, type KeyTerm} from './evidence/key-terms.ts'
import {leaksOf} from './evidence/leaks.ts'
import {
  findUnsupportedNumbers,
  resultsWithoutNumbers,
  type UnsupportedNumber
} from './evidence/unsupported-numbers.ts'
import type {Leak} from './language/leaks.ts'
import {locatePaper, type OpenPaper, openPaper} from './paper/index.ts'
import {PaperError, type PaperFormat, type PaperTitle} from './paper/types.ts'
import {judge, type PreparedPaper, prepare, readable} from './quote/index.ts'
import type {Judgement, Passage, Span} from './quote/types.ts'
import {recordOf} from './record.ts'
import type {Settings} from './settings.ts'
import {readSummary, type Summary} from './summary/index.ts'
import type {Quotation} from './summary/quotations.ts'

/** A stretch of the paper that a message can point to and show. */
export interface PaperPlace {
  /** Line of the paper's text, counted from 1. */
  line: number
  /** The page as printed, else as counted from 1; only in formats with pages. */
  page?: string | undefined
  /**
   * The stretch as a person would write it, on one line and cut to a length that a message can hold; `[…]`
   * stands for what the paper's layout put between its pieces.
   */
  excerpt: string
}

/** A quotation, and what holding it against the paper shows. */
export interface JudgedQuotation extends Judgement {
  quotation: Quotation
  /** Where the passage stands; for `absent`, the nearest one, only when it is near. */
  at?: PaperPlace | undefined
  /** The pieces of the passage, in the order of the quotation. */
  pieces: PaperPlace[]
}

/** Everything that holding one summary against one paper shows. It holds facts, never the paper's text. */
export interface Evidence {
  paper: {
    /** Relative to the working directory, with `/`. */
    path: string
    format: PaperFormat
    title?: PaperTitle | undefined
  }
  /** What the bibliographies say of the citation key; missing without a key or without bibliographies. */
  citation?: Citation | undefined
  /** In document order. */
  quotations: JudgedQuotation[]
  /** What the summary copied from the paper without quotation marks. */
  copied: Copied
  /** What a prompt left behind in the summary, in document order. */
  leaks: Leak[]
  /** Key terms of the paper, the most telling first, and which of them the summary uses. */
  keyTerms: KeyTerm[]
  /** Numbers of the summary that the paper does not have, in document order. */
  numbers: (UnsupportedNumber & {line?: number | undefined})[]
  /** Headings of sections on results without a number, by index, when the paper gives numbers. */
  numberless: number[]
}

/** A summary that cannot be held against its paper: `message` says why, `place` where. */
export class CheckFailure extends Error {
  readonly place: Position | undefined
  readonly note: string | undefined
  constructor(
    message: string,
    details: {place?: Position | undefined; note?: string | undefined; cause?: Error} = {}
  ) {
    super(message, details.cause && {cause: details.cause})
    this.name = 'CheckFailure'
    this.place = details.place
    this.note = details.note
  }
}

/** How holding a summary against its paper ended. */
export type EvidenceOutcome = {evidence: Evidence} | {failure: CheckFailure}

/**
 * Summaries that are held against their papers at the same time. unified starts all files at once; without
 * a limit the texts of all papers would be in memory together. Four keep two cores busy while files are read;
 * with more cores, as many PDFs are read at once.
 */
const concurrency = Math.max(4, availableParallelism())
const limit = pLimit(concurrency)

const outcomes = new WeakMap<Root, Promise<EvidenceOutcome> | EvidenceOutcome>()

/**
 * Hold a file against its paper; once, however many rules ask.
 *
 * @returns The outcome itself once it is known, before that a promise of it, which is never rejected.
 */
export function evidenceOf(
  tree: Root,
  file: VFile,
  settings: Settings
): Promise<EvidenceOutcome> | EvidenceOutcome {
  let outcome = outcomes.get(tree)
  if (!outcome) {
    outcome = limit(() => tryEvidence(tree, file, settings)).then((known) => {
      outcomes.set(tree, known)
      return known
    })
    outcomes.set(tree, outcome)
    recordOf(file).outcome = outcome
  }
  return outcome
}

async function tryEvidence(tree: Root, file: VFile, settings: Settings): Promise<EvidenceOutcome> {
  try {
    return {evidence: await findEvidence(readSummary(tree, file, settings), file, settings)}
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

async function findEvidence(summary: Summary, file: VFile, settings: Settings): Promise<Evidence> {
  const {paper, path: realPath} = await openPaperOf(summary, file, settings)
  const judged = judgedPaper(paper)
  return {
    paper: {
      path: path.relative(file.cwd, realPath).split(path.sep).join('/'),
      format: paper.format,
      title: paper.title
    },
    citation: await citationOf(summary, file, settings),
    quotations: summary.quotations.map((quotation) =>
      judgeQuotation(quotation, paper, judged, settings)
    ),
    copied: findCopied(summary, judged.prepared),
    leaks: leaksOf(summary, judged.prepared),
    keyTerms: findKeyTerms(
      summary,
      judged.prepared,
      summary.frontmatter.title?.value ?? paper.title?.text
    ),
    numbers: findUnsupportedNumbers(summary, judged.prepared).map((number) => ({
      ...number,
      line: number.nearest && paper.lineAt(number.nearest.offset)
    })),
    numberless: resultsWithoutNumbers(summary, judged.prepared)
  }
}

function judgeQuotation(
  quotation: Quotation,
  paper: OpenPaper,
  judged: JudgedPaper,
  settings: Settings
): JudgedQuotation {
  const judgement = judgeOnce(judged, quotation.prose.text, settings.allowedDifferences)
  const {passage} = judgement
  return {
    ...judgement,
    quotation,
    at: passage && {
      ...placeInPaper(paper, passage.start),
      excerpt: excerpt(wordsOfPassage(judgement, passage), judged.prepared)
    },
    pieces: (passage?.pieces ?? []).slice(0, mostPieces).map((piece) => ({
      ...placeInPaper(paper, piece.start),
      excerpt: excerpt([piece], judged.prepared)
    }))
  }
}

/**
 * What a passage says, in the order of the paper: the pieces that the quotation matched and the words in which it
 * differs, without the lines of other columns and the notes between them.
 */
function wordsOfPassage({differences}: Judgement, {pieces}: Passage): Span[] {
  const spans: Span[] = []
  const parts = [...pieces, ...differences.map(({paper}) => paper)].sort(
    (a, b) => a.start - b.start
  )
  for (const {start, end} of parts) {
    const last = spans.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else spans.push({start, end})
  }
  return spans
}

/** Most pieces of a stitched quotation that are kept; a message cannot show more. */
const mostPieces = 8

function placeInPaper(paper: OpenPaper, offset: number): Omit<PaperPlace, 'excerpt'> {
  return {line: paper.lineAt(offset), page: paper.pageAt(offset)}
}

/** Longest excerpt of a paper in a message, in characters: about four lines of a terminal. */
const excerptLength = 320

/** Spans of the paper's text as one line; those without a letter or a digit between them are read in one go. */
function excerpt(spans: readonly Span[], paper: PreparedPaper): string {
  const joined: Span[] = []
  let length = 0
  for (const {start, end} of spans) {
    if (length > excerptLength) break
    const last = joined.at(-1)
    const to = Math.min(end, start + 2 * excerptLength)
    if (last && !/[\p{L}\p{N}]/u.test(paper.text.slice(last.end, start))) last.end = to
    else joined.push({start, end: to})
    length += to - start
  }
  const line = joined
    .map((span) => readable(paper, span))
    .filter(Boolean)
    .join(' […] ')
  return line.length > excerptLength ? `${line.slice(0, excerptLength - 1)}…` : line
}

/**
 * Text of the papers that are kept prepared, in characters: some ten papers. A prepared paper takes about ten
 * times its text. remark hands files over in the order of their names, so that summaries of one paper
 * usually come together, and an editor has few of them open; four times as many made a run over 430
 * summaries no faster.
 */
const preparedCharacters = 1_000_000

/**
 * Judgements that are kept with a prepared paper. An editor lints a summary anew at each key press, and
 * revisions of one draft share most of their quotations.
 */
const keptJudgements = 500

/** A paper made ready for the matcher, and what was found out with it. */
interface JudgedPaper {
  prepared: PreparedPaper
  /** By allowed differences and quotation. */
  judgements: LRUCache<string, Readonly<Judgement>>
}

const judgedPapers = new LRUCache<OpenPaper, JudgedPaper>({maxSize: preparedCharacters})

function judgedPaper(paper: OpenPaper): JudgedPaper {
  let judged = judgedPapers.get(paper)
  if (!judged) {
    judged = {prepared: prepare(paper.text, paper), judgements: new LRUCache({max: keptJudgements})}
    judgedPapers.set(paper, judged, {size: Math.min(paper.text.length, preparedCharacters)})
  }
  return judged
}

/** Judge a quotation, or remember how it was judged. */
function judgeOnce(
  {prepared, judgements}: JudgedPaper,
  text: string,
  allow: Settings['allowedDifferences']
) {
  const key = [...allow, text].join('\0')
  let judgement = judgements.get(key)
  if (!judgement) {
    judgement = judge(prepared, text, {allow})
    judgements.set(key, judgement)
  }
  return judgement
}

async function openPaperOf(summary: Summary, file: VFile, settings: Settings) {
  const field = summary.frontmatter.paper
  if (!field) throw missingPaper(summary, settings.fields.paper)
  const folder = path.resolve(file.cwd, file.dirname ?? '.')
  try {
    const realPath = await locatePaper(file.cwd, settings.roots, folder, field.value)
    return {path: realPath, paper: await openPaper(realPath)}
  } catch (error) {
    if (!(error instanceof PaperError)) throw error
    throw new CheckFailure(error.message, {
      place: summary.placeInSource(field.span)
    })
  }
}

async function citationOf({frontmatter}: Summary, file: VFile, settings: Settings) {
  try {
    return await findCitation(frontmatter, file.cwd, settings)
  } catch (error) {
    if (!(error instanceof PaperError)) throw error
    const named = settings.bibliography.map((name) => `\`${name}\``).join(', ')
    throw new CheckFailure(
      `Cannot look up the citation key in the setting \`bibliography\` (${named}): ${error.message}`
    )
  }
}

function missingPaper({frontmatter, placeInSource}: Summary, name: string): CheckFailure {
  const [problem] = frontmatter.problems
  if (problem) return new CheckFailure(problem.reason, {place: placeInSource(problem.span)})
  const expected = `expected \`${name}: ../papers/x.pdf\`, the paper that is summarised`
  return frontmatter.present
    ? new CheckFailure(`Unexpected frontmatter without \`${name}\`, ${expected}`, {
        place: placeInSource(frontmatter.span)
      })
    : new CheckFailure(`Unexpected summary without frontmatter, ${expected}`)
}
