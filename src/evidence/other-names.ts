/** Finds the title or the citation key of another paper than its own in a summary. */

import type {Position} from 'unist'
import {fileKey, nameKey} from '../names.ts'
import {fold} from '../quote/text/fold.ts'
import {type NameClaim, nameClaims, sameName, wouldBeRead} from '../summary/claims.ts'
import type {Summary} from '../summary/index.ts'
import {asWritten, titleAsWritten} from '../summary/markdown.ts'
import {cover, plainSource} from '../summary/prose.ts'
import {isBesideTitle, titleWords} from '../summary/titles.ts'
import type {Ask, OtherPaper, OwnPaper} from './other-papers.ts'

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
 * The own name as its block is written, where it would be read in the place of another one. Without a label it is not certain
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
  const written = claim.kind === 'title' ? titleAsWritten(own, block) : asWritten(own, block)
  return cover(block.code)(claim.span.start) && written !== own ? undefined : written
}

/** What opens papers of the library; it has the matcher with it, which few runs need. */
const openers = () => import('./other-papers.ts')

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
  const {openOther, otherPaper} = await openers()
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
  if (fileKey(own.path) === nameKey(key)) return
  const candidates = (await ask((library) => library.named(key))) ?? []
  if (candidates.length === 0) return
  const {openOther, otherPaper} = await openers()
  for (const candidate of candidates) {
    if (await openOther(candidate, own)) return otherPaper(candidate, own)
  }
  return
}
