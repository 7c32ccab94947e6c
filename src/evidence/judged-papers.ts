/** Papers made ready for the matcher, with what was found out with them: one of them serves many summaries. */

import {LRUCache} from 'lru-cache'
import type {OpenPaper} from '../paper/index.ts'
import {judge} from '../quote/judge.ts'
import {prepare} from '../quote/paper.ts'
import type {PreparedPaper} from '../quote/prepared.ts'
import {readable} from '../quote/text/readable.ts'
import type {Difference, Judgement, Passage, Span} from '../quote/types.ts'
import type {Settings} from '../settings.ts'
import {cutBefore, shorten} from '../text/cuts.ts'

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

/**
 * Text of the papers that are kept prepared, in characters: some three papers. A prepared paper takes about ten
 * times its text, and the engine lets twice as much garbage lie as is in use. remark hands files over in the order of
 * their names, so that summaries of one paper come together, and an editor has few of them open; three times as many
 * made a run over 430 summaries no faster, and took 80 MB more.
 */
const preparedCharacters = 300_000

/**
 * Judgements that are kept with a prepared paper. An editor lints a summary anew at each key press, and
 * revisions of one draft share most of their quotations.
 */
const keptJudgements = 500

/** A paper made ready for the matcher, and what was found out with it. */
export interface JudgedPaper {
  prepared: PreparedPaper
  /** By allowed differences and quotation. */
  judgements: LRUCache<string, Readonly<Judgement>>
}

const judgedPapers = new LRUCache<OpenPaper, JudgedPaper>({maxSize: preparedCharacters})

/** A paper made ready, or as it is kept. */
export function judgedPaper(paper: OpenPaper): JudgedPaper {
  let judged = judgedPapers.get(paper)
  if (!judged) {
    judged = {prepared: prepare(paper.text, paper), judgements: new LRUCache({max: keptJudgements})}
    judgedPapers.set(paper, judged, {size: Math.min(paper.text.length, preparedCharacters)})
  }
  return judged
}

/** Judge a quotation, or remember how it was judged. */
export function judgeOnce(
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

/** A passage of a paper for a message; `differences` are those of the quotation that was matched to it. */
export function placeInPaper(
  paper: OpenPaper,
  passage: Passage,
  differences: readonly Difference[] = []
): PaperPlace {
  const {start} = passage
  const words = wordsOfPassage(differences, passage)
  return {
    line: paper.lineAt(start),
    page: paper.pageAt(start),
    excerpt: excerpt(words, judgedPaper(paper).prepared)
  }
}

/**
 * The passage that is nearest to a quotation that the paper does not have, all of it: of such a passage the matched
 * letters alone are scraps.
 */
export function nearestInPaper(paper: OpenPaper, {start, end}: Passage): PaperPlace {
  const pieces = [{start, end: cutBefore(paper.text, Math.min(end, start + excerptLength))}]
  return placeInPaper(paper, {start, end, pieces})
}

/**
 * What a passage says, in the order of the paper: the pieces that the quotation matched and the words in which it
 * differs, without the lines of other columns and the notes between them.
 */
function wordsOfPassage(differences: readonly Difference[], {pieces}: Passage): Span[] {
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

/** Longest excerpt of a paper in a message, in characters: about four lines of a terminal. */
const excerptLength = 320

/** Longest part of a word that is added at an edge of an excerpt, in letters: where spaces were lost, a word has no end. */
const longestRest = 24

const wordBefore = new RegExp(`(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}]{1,${longestRest}}$`, 'u')
const wordBehind = new RegExp(`^[\\p{L}\\p{N}]{1,${longestRest}}(?![\\p{L}\\p{N}])`, 'u')

/** A span with the rest of the words at its edges. */
function inWholeWords({start, end}: Span, text: string): Span {
  const before =
    isInWord(text, start) &&
    wordBefore.exec(text.slice(Math.max(0, start - longestRest - 1), start))
  const behind = isInWord(text, end) && wordBehind.exec(text.slice(end, end + longestRest + 1))
  return {
    start: start - (before ? before[0].length : 0),
    end: end + (behind ? behind[0].length : 0)
  }
}

/** Whether an offset stands between two letters or digits. */
function isInWord(text: string, offset: number): boolean {
  return /^[\p{L}\p{N}]{2}$/u.test(text.slice(Math.max(0, offset - 1), offset + 1))
}

/** Spans of the paper's text as one line, in whole words; those without a letter or a digit between them are read in one go. */
function excerpt(spans: readonly Span[], paper: PreparedPaper): string {
  const joined: Span[] = []
  let length = 0
  for (const {start, end} of spans.map((span) => inWholeWords(span, paper.text))) {
    if (length > excerptLength) break
    const last = joined.at(-1)
    const to = cutBefore(paper.text, Math.min(end, start + 2 * excerptLength))
    if (last && !/[\p{L}\p{N}]/u.test(paper.text.slice(last.end, start))) last.end = to
    else joined.push({start, end: to})
    length += to - start
  }
  const line = joined
    .map((span) => readable(paper, span))
    .filter(Boolean)
    .join(' […] ')
  return shorten(line, excerptLength)
}
