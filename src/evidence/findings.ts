/** Holds a summary against its paper: all that the two show by themselves, and nothing that other files say. */

import {isForeignTo, scriptOf} from '../language/generic-words.ts'
import type {Leak} from '../language/leaks/types.ts'
import type {TalkReading} from '../language/talk.ts'
import type {OpenPaper} from '../paper/index.ts'
import type {PaperFormat, PaperTitle} from '../paper/types.ts'
import type {PreparedPaper} from '../quote/prepared.ts'
import {type Difference, type Judgement, mildKinds, type Span} from '../quote/types.ts'
import {unreadIn} from '../quote/verdict/damage.ts'
import {deniesNext} from '../quote/verdict/denied-clauses.ts'
import {negationIn} from '../quote/verdict/negations.ts'
import type {Settings} from '../settings.ts'
import {leadingAttribution} from '../summary/attributions.ts'
import type {WithEdges} from '../summary/blockquotes.ts'
import type {SummaryText} from '../summary/index.ts'
import type {Quotation} from '../summary/quotations.ts'
import {isNamePart} from '../summary/references.ts'
import {countWords} from '../summary/words.ts'
import {countLetters} from '../text/characters.ts'
import {matchesOf} from '../text/matches.ts'
import {type Copied, findCopied} from './copied.ts'
import {
  type JudgedPaper,
  judgedPaper,
  judgeOnce,
  nearestInPaper,
  type PaperPlace,
  placeInPaper
} from './judged-papers.ts'
import {leaksBeyond} from './leaks.ts'
import {withoutNotes} from './notes-around.ts'
import {resultsWithoutNumbers} from './numbers/results-without-numbers.ts'
import {findUnsupportedNumbers, type UnsupportedNumber} from './numbers/unsupported-numbers.ts'
import {type GivenTitle, givenTitle} from './own-title.ts'
import {
  findKeyTerms,
  type KeyTerm,
  languageOfPaper,
  languageOfSummary,
  writtenIn
} from './terms/key-terms.ts'
import {shareOfWords} from './terms/shared-words.ts'

/** How a quotation was judged, and where in the paper it stands. */
export interface PlacedJudgement extends Judgement {
  /** Where the passage stands; for `absent`, the nearest one, only when it is near. */
  at?: PaperPlace | undefined
  /** For `stitched`: where the first of the passage's pieces stand, in the order of the quotation. */
  pieces: PaperPlace[]
  /**
   * What shows that it is in another language than the paper, a translation at best: its words, or its script, also where the paper has some
   * names and numbers of it. Where the summary says that it is a translation, it is `unverifiable`.
   */
  foreign?: 'words' | 'script' | undefined
  /** Whether the words were judged with what was taken for a source at their edges: the paper has it, or its like, there. */
  ofEdges?: true | undefined
  /** Where the paper's words begin in a quotation that is verbatim but for an attribution at its head. */
  wordsFrom?: number | undefined
}

/** What a summary and its paper show. JSON can hold it. */
export interface Findings {
  paper: {
    format: PaperFormat
    /** As the paper itself has it. */
    title?: PaperTitle | undefined
    /** What it shows of the title that the frontmatter gives, if there is one. */
    given?: GivenTitle | undefined
  }
  /** One for each quotation of the summary, in document order. */
  quotations: PlacedJudgement[]
  /** What the summary copied from the paper without quotation marks. */
  copied: Copied
  /** What the writer of the summary says to the one who asked for it. */
  talk: TalkReading
  /** What a prompt left behind in the summary, in document order. */
  leaks: Leak[]
  /** Key terms of the paper, the most telling first, and which of them the summary uses. */
  keyTerms: KeyTerm[]
  /** The share of the telling words of the summary that the paper keeps saying; 0 where no key term is missing. */
  sharedWords: number
  /** Numbers of the summary that the paper does not have, in document order. */
  numbers: (UnsupportedNumber & {line?: number | undefined; page?: string | undefined})[]
  /** Why pages of the paper could not be read, which these may stand on. */
  unread?: string | undefined
  /** Headings of sections on results without a number, by index, when the paper gives numbers. */
  numberless: number[]
}

/** What a summary shows by itself. It is found beforehand, so that the threads need not know any language for it. */
export interface OwnFindings {
  talk: TalkReading
  /** What looks like a prompt's; the paper itself may have some of it. */
  leaks: readonly Leak[]
}

/** Hold a summary against its paper; `own` is what it shows by itself. */
export function findingsOf(
  summary: SummaryText,
  own: OwnFindings,
  paper: OpenPaper,
  {allowedDifferences}: Settings
): Findings {
  const {prepared} = judgedPaper(paper)
  const {talk} = own
  const leaks = leaksBeyond(prepared, own.leaks, summary)
  const language = languageOfSummary(summary)
  const title = summary.frontmatter.title?.value
  const keyTerms = findKeyTerms(summary, prepared, title ?? paper.title?.text, language)
  const isMissing = keyTerms.some(({used}) => !used)
  return {
    paper: {
      format: paper.format,
      title: paper.title,
      given: title ? givenTitle(summary, title, paper) : undefined
    },
    quotations: summary.quotations.map((quotation) =>
      withLanguage(
        quotation,
        judged(quotation, paper, allowedDifferences, textBefore(summary, quotation)),
        prepared,
        language
      )
    ),
    copied: findCopied(summary, prepared),
    talk,
    leaks,
    keyTerms,
    sharedWords: isMissing ? shareOfWords(writtenIn(summary), prepared) : 0,
    numbers: findUnsupportedNumbers(summary, prepared, {leaks, talks: talk.talks, language}).map(
      (number) => ({
        line: number.meant && paper.lineAt(number.meant.offset),
        page: number.meant && paper.pageAt(number.meant.offset),
        ...number
      })
    ),
    unread: unreadIn(prepared),
    numberless: resultsWithoutNumbers(summary, prepared)
  }
}

/** Most pieces of a stitched quotation whose places are kept; a message cannot show more. */
const mostPieces = 8

/** Fewest words behind an attribution inside the marks that are the paper's by more than chance. */
const fewestWords = 3

function judged(
  {withEdges, ...quotation}: Quotation,
  paper: OpenPaper,
  allow: Settings['allowedDifferences'],
  before: string
): PlacedJudgement {
  if (withEdges && hasEdges(withEdges, judgedPaper(paper), allow)) {
    const {prose} = withEdges
    return {...judged({...quotation, prose}, paper, allow, before), ofEdges: true}
  }
  const {
    prose: {text},
    kind
  } = quotation
  const judgedOne = judgedPaper(paper)
  const whole = withNegationOf(before, judgeOnce(judgedOne, text, allow))
  const judgement = (kind === 'block' && judgedWithin(text, judgedOne, allow, whole)) || whole
  const {verdict, passage} = judgement
  const words = verdict === 'verbatim' ? undefined : leadingAttribution(text)
  const isVerbatim =
    words !== undefined &&
    !isPapersOwn(text, words, judgement) &&
    countWords(text.slice(words)) >= fewestWords &&
    judgeOnce(judgedOne, text.slice(words), allow).verdict === 'verbatim'
  return {
    wordsFrom: isVerbatim ? words : undefined,
    at:
      passage &&
      (verdict === 'absent'
        ? nearestInPaper(paper, passage)
        : placeInPaper(paper, passage, judgement.differences)),
    pieces: (verdict === 'stitched' ? (passage?.pieces ?? []) : [])
      .slice(0, mostPieces)
      .map((piece) => placeInPaper(paper, {pieces: [piece], ...piece})),
    ...judgement
  }
}

/** Fewest words of a block quote that are the paper's by more than chance, beside others. */
const fewestOfBlock = 5

/**
 * Whether the paper has what was taken for a source at the edges of a block quote, or the like with other words or numbers: then that belongs
 * to the words that are quoted.
 */
function hasEdges(
  {prose: {text}, words}: WithEdges,
  paper: JudgedPaper,
  allow: Settings['allowedDifferences']
): boolean {
  const judgement = judgeOnce(paper, text, allow)
  const edges = edgesAround(text, words)
  return judgement.verdict === 'verbatim' || edges.some((edge) => hasLike(text, edge, judgement))
}

/** What stands before a part of a text, and behind it. */
function edgesAround({length}: string, {start, end}: Span): Span[] {
  return [
    {start: 0, end: start},
    {start: end, end: length}
  ].filter((edge) => edge.start < edge.end)
}

/** Words of a source or a label that tell it from others, and years, which tell where there is no such word; “p. 4” tells nothing. */
const tellingWord = /\p{Lu}\p{L}{1,40}|\p{L}{3,40}/gu
const anyYear = /(?<!\p{N})\p{N}{4}(?!\p{N})/gu

/**
 * Whether the paper has what stands at an edge, or the like: most of its words, whatever their numbers, or another year in its place; or one of
 * its words and its year. A source of one's own, where the paper names another, shares an “et al.” with it.
 */
function hasLike(text: string, edge: Span, {verdict, differences}: Judgement): boolean {
  if (verdict !== 'altered' && verdict !== 'unconfirmed') return false
  const others = differences.filter(({kind, said, reads}) =>
    kind === 'number' ? /\p{L}/u.test(said + reads) : kind === 'citation' || !isMild(kind)
  )
  const written = text.slice(edge.start, edge.end)
  const isKept = ({0: {length}, index}: RegExpExecArray): boolean => {
    const start = edge.start + index
    return !others.some(({quotation}) => quotation.start < start + length && quotation.end > start)
  }
  const isChangedYear = ({index}: RegExpExecArray): boolean => {
    const at = edge.start + index
    return differences.some(({quotation}) => quotation.start <= at && quotation.end > at)
  }
  const words = [...matchesOf(written, tellingWord)].filter(([word]) => !isNamePart(word))
  const years = [...matchesOf(written, anyYear)]
  const telling = words.length > 0 ? words : years
  const kept = telling.filter(isKept)
  if (telling.length - kept.length < mostlyOwn * telling.length) return true
  return words.length > 0 && kept.length > 0 && years.some((year) => !isChangedYear(year))
}

function isMild(kind: Difference['kind']): boolean {
  return (mildKinds as readonly string[]).includes(kind)
}

/** The judgement on the words of a block quote where they are the paper's but for what its writer put around them. */
function judgedWithin(
  text: string,
  paper: JudgedPaper,
  allow: Settings['allowedDifferences'],
  whole: Judgement
): Judgement | undefined {
  if (whole.verdict === 'verbatim') return undefined
  for (const part of withoutNotes(text)) {
    const words = text.slice(part.start, part.end)
    if (countWords(words) < fewestOfBlock) continue
    if (edgesAround(text, part).some((edge) => hasLike(text, edge, whole))) continue
    const judgement = judgeOnce(paper, words, allow)
    if (judgement.verdict === 'verbatim') return judgement
  }
  return undefined
}

/** The share of an attribution's letters from which on the paper has its like: a subject, or a verb with its “that”, makes half of most. */
const mostlyOwn = 0.5

/** Whether the paper has nearly the same words, or others of the same form, where a quotation begins with an attribution: it quotes them, too. */
function isPapersOwn(text: string, end: number, {verdict, differences}: Judgement): boolean {
  if (verdict !== 'altered' && verdict !== 'unconfirmed') return false
  let others = 0
  for (const {kind, quotation} of differences) {
    if (isMild(kind)) continue
    others += countLetters(text.slice(quotation.start, Math.min(quotation.end, end)))
  }
  return others < mostlyOwn * countLetters(text.slice(0, end))
}

/** A judgement without the negation right before the quotation that the summary has there itself: the risk is not “borne by …”. */
function withNegationOf(before: string, judgement: Judgement): Judgement {
  const isLeftOut = ({kind, quotation}: Difference): boolean =>
    kind === 'elided-negation' && quotation.start === 0
  const denial = judgement.differences.find(isLeftOut)
  if (!denial || !denies(before, countWords(denial.reads))) return judgement
  const {verdict, passage} = judgement
  const differences = judgement.differences.filter((one) => !isLeftOut(one))
  if (differences.length > 0 || verdict !== 'altered') return {...judgement, differences}
  return {verdict: 'verbatim', passage, differences}
}

/** How much before a quotation is looked at, in characters, and how many words of it beside as many as the paper denies with. */
const lookBefore = 160
const wordsBefore = 1
/** Words with which a clause begins that denies all that it says: “At no time did they”, “None of them”. */
const firstWords = 3

/**
 * Whether the words before a quotation deny or doubt what it says, right before it or at the beginning of their clause. What is set off
 * between them and the quotation is no part of that: “They did not, as the authors stress, “…””, “They did, without exception, “…””.
 *
 * @param words - How many words the paper denies with.
 */
function denies(before: string, words: number): boolean {
  const sentence = before
    .slice(-lookBefore)
    .split(/[.!?]["”’)\]]{0,3}\s/)
    .at(-1)!
  const main = sentence
    .replace(/[^\p{L}\p{M}\p{N})\],]{1,9}$/u, '')
    .replace(/(?:,[^,;:]{1,80},|\([^()]{1,80}\)|\[[^[\]]{1,80}\])$/, '')
  const clause = main.split(/[,;:]/).at(-1)!.trim().split(/\s+/)
  const last = main
    .trim()
    .split(/\s+/)
    .slice(-words - wordsBefore)
  return (
    negationIn(last.join(' ')) !== undefined ||
    negationIn(clause.slice(0, firstWords).join(' ')) !== undefined ||
    (words > 1 && (last.some(isDoubt) || deniesNext(main) || deniesNext(withoutAsides(main))))
  )
}

/** A sentence without what is set off within it: “It is unlikely, they say, that”. */
function withoutAsides(sentence: string): string {
  return sentence.replace(/,[^,;:]{1,80},/g, '')
}

/** Whether a word leads to what somebody does not believe: “They doubt that …”. */
function isDoubt(word: string): boolean {
  return /^(?:doubt|den(?:y|ie)|reject|refut|disput|question|whether|if$|wonder|bezweifel|bestreite|ob$|dout|nie(?:nt)?$|dud)/iu.test(
    word
  )
}

/** The text of the block in which a quotation begins, up to there. */
function textBefore({blocks}: SummaryText, {block, span}: Quotation): string {
  return blocks[block]!.prose.text.slice(0, span.start)
}

/** Ends “Cannot verify quotation: …”. */
const markedReason = 'it is a translation, as the summary says'

/**
 * A judgement with what the language of the words says beside it. A passage that has some letters of words in another language is none
 * of theirs; and a translation that is marked as one cannot be held against the paper, nor against its writer.
 *
 * @param around the summary's language.
 */
function withLanguage(
  {prose: {text}, isTranslation}: Quotation,
  judgement: PlacedJudgement,
  paper: PreparedPaper,
  around: string | undefined
): PlacedJudgement {
  const {verdict, wordsFrom} = judgement
  const language = languageOfPaper(paper)
  if (verdict === 'verbatim' || wordsFrom !== undefined || language === undefined) return judgement
  const isTold = isTranslation || verdict === 'absent' || differsMostly(text, judgement)
  const foreign = scriptOf(text) ? 'script' : isTold ? 'words' : undefined
  if (!foreign || !isForeignTo(language, text, around)) return judgement
  const none: Pick<PlacedJudgement, 'foreign' | 'pieces' | 'differences'> = {
    foreign,
    pieces: [],
    differences: []
  }
  if (isTranslation) return {...none, verdict: 'unverifiable', reason: markedReason}
  if (foreign === 'words' && verdict !== 'absent') return {...none, verdict: 'absent'}
  return {...judgement, foreign}
}

/** Share of the letters of a quotation from which on its passage is no more than similar by chance. */
const mostDiffering = 0.5

/** Whether most of a quotation differs from the passage that it was held against. */
function differsMostly(text: string, {differences}: Judgement): boolean {
  let differing = 0
  for (const {said} of differences) differing += countLetters(said)
  return differing > mostDiffering * countLetters(text)
}
