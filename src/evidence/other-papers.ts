/** Finds the other paper of a library that quoted words were taken from. */

import {fingerprintsOf} from '../library/fingerprints.ts'
import type {Library, LibraryPaper} from '../library/index.ts'
import {relativePath} from '../names.ts'
import {type OpenPaper, openPaper, PaperError} from '../paper/index.ts'
import type {PaperTitle} from '../paper/types.ts'
import {perPaper} from '../quote/per-paper.ts'
import type {PreparedPaper} from '../quote/prepared.ts'
import {fold} from '../quote/text/fold.ts'
import type {Judgement} from '../quote/types.ts'
import type {Settings} from '../settings.ts'
import {judgedPaper, judgeOnce, type PaperPlace, placeInPaper} from './judged-papers.ts'
import {isInReferenceList} from './references.ts'

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
    const judged = judgedPaper(paper)
    const {passage, ...judgement} = judgeOnce(judged, text, allow)
    if (!passage || !hasWords(judgement, text)) continue
    // A title in a list of references is not that paper's: it cites it as others do.
    if (isInReferenceList(judged.prepared, passage.start)) continue
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
export async function openOther(
  candidate: LibraryPaper,
  own: OwnPaper
): Promise<OpenPaper | undefined> {
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

/** What is told of a paper of the library. */
export function otherPaper({path: file, title}: LibraryPaper, {root}: OwnPaper): OtherPaper {
  return {path: relativePath(root, file), title}
}
