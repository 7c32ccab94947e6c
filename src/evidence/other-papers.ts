/** Finds what a summary took from another paper than its own: words in quotation marks, a title, a citation key. */

import path from 'node:path'
import type {Position} from 'unist'
import {fingerprintsOf} from '../library/fingerprints.ts'
import type {Library, LibraryPaper} from '../library/index.ts'
import {type OpenPaper, openPaper, PaperError} from '../paper/index.ts'
import type {PaperTitle} from '../paper/types.ts'
import {fold, type PreparedPaper} from '../quote/index.ts'
import {perPaper} from '../quote/per-paper.ts'
import type {Judgement} from '../quote/types.ts'
import type {Settings} from '../settings.ts'
import {type NameClaim, nameClaims, sameName, wouldBeRead} from '../summary/claims.ts'
import type {Summary} from '../summary/index.ts'
import {asMarkdown, titleAsMarkdown} from '../summary/markdown.ts'
import {cover, plainSource} from '../summary/prose.ts'
import {isBesideTitle, titleWords} from '../summary/titles.ts'
import {judgedPaper, judgeOnce, type PaperPlace, placeInPaper} from './judged-papers.ts'
import {isInReferences} from './references.ts'

/** A paper of the library that is not the summary's own. */
export interface OtherPaper {
  /** Relative to the working directory, with `/`. */
  path: string
  /** The paper's own title, where its format gives one. */
  title?: string | undefined
}

/** The passage of another paper that a quotation was taken from. */
export interface Origin {
  paper: OtherPaper
  at: PaperPlace
}

/** A title or a citation key that is not that of the summary's paper. */
export interface OtherName {
  kind: NameClaim['kind']
  text: string
  place: Position | undefined
  /** Whose it is, where the library tells. */
  paper?: OtherPaper | undefined
  /** What the summary's own paper is called, where that is certain. */
  own?: string | undefined
  /** Markdown that puts `own` in its place, where that is certainly right. */
  replacement?: string | undefined
}

/** The paper that a summary is held against. */
export interface OwnPaper {
  /** Its real path. */
  path: string
  /** As the paper itself has it. */
  title?: PaperTitle | undefined
  /** The project's folder. */
  root: string
  /** Opens it; without a library nothing has to be looked up in it. */
  open: () => Promise<OpenPaper>
}

/** Asks the library; `undefined` when there is none. It gives answers, and not the library: see `askLibrary`. */
export type Ask = <Answer>(question: (library: Library) => Answer) => Promise<Answer | undefined>

/**
 * Fewest letters and digits of a quotation whose origin is looked for: seven words or so. A shorter one is a turn of
 * phrase that many papers have. One with a word changed has to be a long sentence.
 */
const fewestSymbols = {verbatim: 40, changed: 64}

/**
 * Most of a quotation, as a share of its letters, that may differ from the passage that it was taken from. A sentence
 * with a word changed has a known origin; half a sentence in common may be a phrase of the field.
 */
const mostChanged = 0.2

/**
 * The passage of another paper that a quotation was taken from.
 *
 * @param verdict What holding the quotation against its own paper showed; of what that paper has, there is no other
 *   origin.
 */
export async function findOrigin(
  text: string,
  {verdict}: Judgement,
  own: OwnPaper,
  ask: Ask,
  allow: Settings['allowedDifferences']
): Promise<Origin | undefined> {
  if (verdict !== 'absent' && verdict !== 'stitched') return
  const {length} = fold(text).symbols
  if (length < fewestSymbols.verbatim) return
  const candidates = (await ask((library) => library.candidates(text))) ?? []
  let changed: Origin | undefined
  for (const candidate of candidates) {
    const paper = await openOther(candidate, own)
    if (!paper) continue
    const {passage, ...judgement} = judgeOnce(judgedPaper(paper), text, allow)
    if (!passage || !hasWords(judgement, text)) continue
    // A title in a list of references is not that paper's: it cites it as others do.
    if (isInReferences(paper.text, passage.start)) continue
    const origin = {paper: otherPaper(candidate, own), at: placeInPaper(paper, passage)}
    if (judgement.verdict === 'verbatim') return origin
    if (length >= fewestSymbols.changed) changed ??= origin
  }
  return changed
}

function hasWords({verdict, differences}: Omit<Judgement, 'passage'>, text: string): boolean {
  if (verdict === 'verbatim' || verdict === 'unconfirmed') return true
  const changed = differences.reduce(
    (sum, {said, reads}) => sum + Math.max(said.length, reads.length),
    0
  )
  return verdict === 'altered' && changed <= text.length * mostChanged
}

/**
 * A paper of the library, opened; `undefined` when it is the summary's own or a version of it, or cannot be read
 * any more.
 */
async function openOther(candidate: LibraryPaper, own: OwnPaper): Promise<OpenPaper | undefined> {
  if (candidate.path === own.path) return
  try {
    const paper = await openPaper(candidate.path)
    const ownPrepared = judgedPaper(await own.open()).prepared
    return isSameWork(judgedPaper(paper).prepared, ownPrepared) ? undefined : paper
  } catch (error) {
    if (error instanceof PaperError) return
    throw error
  }
}

/**
 * Share of the fingerprints of the shorter paper that makes two papers versions of one work. Of 291 papers, versions
 * share 43% and more, other papers of the same authors 23% and less.
 */
const sameWorkShare = 1 / 3

const fingerprintsOfPaper = perPaper(({folded}) => fingerprintsOf(folded.symbols))

function isSameWork(one: PreparedPaper, other: PreparedPaper): boolean {
  const ones = fingerprintsOfPaper(one)
  const others = fingerprintsOfPaper(other)
  let shared = 0
  for (const fingerprint of ones) if (others.has(fingerprint)) shared++
  return shared > sameWorkShare * Math.min(ones.size, others.size)
}

function otherPaper({path: file, title}: LibraryPaper, {root}: OwnPaper): OtherPaper {
  return {path: path.relative(root, file).split(path.sep).join('/'), title}
}

/** The titles and citation keys of other papers that stand as those of the summary's own, in document order. */
export async function findOtherNames(
  summary: Summary,
  own: OwnPaper,
  ask: Ask
): Promise<OtherName[]> {
  const {title, citationKey} = summary.frontmatter
  const ownTitle = title?.value ?? (own.title?.certain ? own.title.text : undefined)
  const names: (OtherName | undefined)[] = []
  if (title) {
    const place = summary.placeInSource(title.span)
    const paper = await ownerOfTitle(title.value, own, ask)
    names.push(paper && {kind: 'title', text: title.value, place, paper})
  }
  if (citationKey) {
    const place = summary.placeInSource(citationKey.span)
    const paper = await ownerOfKey(citationKey.value, own, ask)
    names.push(paper && {kind: 'citation-key', text: citationKey.value, place, paper})
  }
  for (const claim of nameClaims(summary)) {
    names.push(
      claim.kind === 'title'
        ? await otherTitle(claim, summary, own, ownTitle, ask)
        : await otherKey(claim, summary, own, ask)
    )
  }
  return names.filter((name) => name !== undefined)
}

/**
 * A title in the place of the summary's own that is another paper's. Without the library nothing is certain: behind
 * “Title:” stand titles of notes and of further reading as well.
 */
async function otherTitle(
  claim: NameClaim,
  summary: Summary,
  own: OwnPaper,
  ownTitle: string | undefined,
  ask: Ask
): Promise<OtherName | undefined> {
  if (ownTitle !== undefined && sameName('title', claim.text, ownTitle)) return
  const paper = await ownerOfTitle(claim.text, own, ask)
  return paper && otherName(claim, summary, paper, ownTitle)
}

async function otherKey(
  claim: NameClaim,
  summary: Summary,
  own: OwnPaper,
  ask: Ask
): Promise<OtherName | undefined> {
  const ownKey = summary.frontmatter.citationKey?.value
  if (ownKey !== undefined && sameName('citation-key', claim.text, ownKey)) return
  const paper = await ownerOfKey(claim.text, own, ask)
  return paper || ownKey !== undefined ? otherName(claim, summary, paper, ownKey) : undefined
}

function otherName(
  claim: NameClaim,
  summary: Summary,
  paper: OtherPaper | undefined,
  own: string | undefined
): OtherName {
  const {kind, text, block, span} = claim
  const place = summary.place(summary.blocks[block]!.prose, span)
  const replacement = own === undefined ? undefined : replacementFor(claim, summary, own)
  return {kind, text, place, paper, own, replacement}
}

/**
 * The own name as Markdown, where it would be read in the place of another one. Without a label it is not certain
 * that a name was meant, and within code nothing can be escaped.
 */
function replacementFor(
  claim: NameClaim,
  {blocks, source}: Summary,
  own: string
): string | undefined {
  const block = blocks[claim.block]!
  if (!claim.labelled || plainSource(block.prose, claim.span, source) === undefined) return
  if (!wouldBeRead(own, claim, block)) return
  const markdown = claim.kind === 'title' ? titleAsMarkdown(own) : asMarkdown(own)
  return cover(block.code)(claim.span.start) && markdown !== own ? undefined : markdown
}

/** Fewest words and letters of a title that is looked for: shorter ones are names of sections and of fields. */
const fewestTitleWords = 3
const fewestTitleSymbols = 20

/** The other paper at whose head a title stands. */
async function ownerOfTitle(
  title: string,
  own: OwnPaper,
  ask: Ask
): Promise<OtherPaper | undefined> {
  const words = titleWords(title)
  if (words.length < fewestTitleWords || fold(title).symbols.length < fewestTitleSymbols) return
  const candidates = (await ask((library) => library.headed(title))) ?? []
  if (candidates.length === 0 || standsAtHead((await own.open()).text, title)) return
  for (const candidate of candidates) {
    const paper = await openOther(candidate, own)
    if (!paper) continue
    const known = paper.title && titleWords(paper.title.text).join('').includes(words.join(''))
    if (known || standsAtHead(paper.text, title)) return otherPaper(candidate, own)
  }
  return
}

/** Letters at the beginning of a paper among which its title stands, behind the marks of a journal. */
const headLetters = 1500

/** Whether a title stands at the beginning of a paper, on lines of its own. */
function standsAtHead(text: string, title: string): boolean {
  const head = text.slice(0, headLetters)
  const folded = fold(head)
  const wanted = fold(title).symbols
  const at = folded.symbols.indexOf(wanted)
  if (wanted === '' || at < 0) return false
  const start = folded.at[at]!
  const end = folded.at[at + wanted.length - 1]! + 1
  const before = head.slice(head.lastIndexOf('\n', start - 1) + 1, start)
  const lineEnd = head.indexOf('\n', end)
  const after = head.slice(end, lineEnd < 0 ? undefined : lineEnd)
  return isBesideTitle(before) && isBesideTitle(after)
}

/** The other paper whose file has a citation key for its name. */
async function ownerOfKey(key: string, own: OwnPaper, ask: Ask): Promise<OtherPaper | undefined> {
  if (path.parse(own.path).name.toLowerCase() === key.toLowerCase()) return
  const candidates = (await ask((library) => library.named(key))) ?? []
  for (const candidate of candidates) {
    if (await openOther(candidate, own)) return otherPaper(candidate, own)
  }
  return
}
