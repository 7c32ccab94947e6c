/**
 * Finds the quotations of a summary: text that is marked as the paper's own words, and marks that went wrong.
 *
 * Marks are paired within a stretch of text (`sections.ts`), so that one lost mark turns nothing else inside
 * out; a quotation goes on into the next paragraph only where that paragraph shows it.
 */

import {addTo} from '../groups.ts'
import type {Span} from '../quote/types.ts'
import {negationIn} from '../quote/verdict/negations.ts'
import {signClass} from '../text/characters.ts'
import {
  type Attribution,
  attributionAfter,
  attributionAtEnd,
  attributionBefore
} from './attributions.ts'
import {type BlockQuote, findBlockQuotes, type WithEdges} from './blockquotes.ts'
import type {Block} from './blocks.ts'
import type {Heading} from './headings.ts'
import {namingSigns, namingWords} from './language/naming.ts'
import {type AttributionFault, findFaults, type MarkFault} from './mark-faults.ts'
import {isLedIn, joinParagraphs, type Pair, type Scan, scanMarks} from './mark-pairs.ts'
import {isRare, isSingle, type MarkFamily} from './marks.ts'
import {Prose} from './prose.ts'
import type {Stretch} from './sections.ts'
import {endsInAbbreviation, trim} from './sentences.ts'
import {isPartOfTitle, titleWords} from './titles.ts'
import {isMarkedTranslation, translationReach} from './translations.ts'
import {countWords} from './words.ts'

/** Text of a summary that is marked as the paper's own words. */
export interface Quotation {
  /** Whether quotation marks or a block quote mark it. */
  kind: 'marks' | 'block'
  /**
   * The quoted words, with their map to the source: without the outer marks, an attribution inside them, and
   * the source line of a block quote. Paragraphs are joined by an empty line.
   */
  prose: Prose
  /** The words of a block quote with what was taken for a source at either end: the paper may have it as well. */
  withEdges?: WithEdges | undefined
  /** Index of the block in which it begins. */
  block: number
  /** Where the words stand in the prose of that block; in quotations over several blocks, their first part. */
  span: Span
  /** Who says it; its span belongs to the prose of `attributionBlock`. */
  attribution?: Attribution | undefined
  /** Index of the block in which the attribution stands. */
  attributionBlock?: number | undefined
  /**
   * Whether it is a sentence among sentences of its paragraph: only there an attribution can be missing. A
   * quotation in a list of quotations, or as part of a sentence, has its place without one.
   */
  runsAlone: boolean
  /** Whether its writer says, in brackets beside it, that it is a translation. */
  isTranslation: boolean
}

/** Quotations and faults, in document order. */
export interface Quoted {
  quotations: Quotation[]
  /** What else stands in marks: names, titles, terms. */
  terms: Pick<Quotation, 'block' | 'span'>[]
  markFaults: MarkFault[]
  attributionFaults: AttributionFault[]
}

/** What decides whether text in marks is a quotation. */
export interface QuotationLimits {
  /**
   * Fewest words of a quotation that no attribution with a colon leads to.
   *
   * Measured on 233 pieces of text in marks, labelled by reading: of 195 quotations, 1 is missed with 3 to 5
   * words, 5 with 6, 10 with 7; of 38 titles, terms and the like, 8 are taken for quotations with 3, 7 with
   * 4 and 5, 4 with 6. So 5 is the default.
   */
  minimumWords: number
  /** The paper's title, if known: it stands in marks without being a quotation. */
  title?: string | undefined
}

/**
 * Find quotations and faults of marks.
 *
 * @param stretches The running text of the blocks, in order.
 * @param headings All headings, in order: each has a section of its own, behind that of the text before any.
 */
export function findQuotations(
  blocks: readonly Block[],
  stretches: readonly Stretch[],
  headings: readonly Heading[],
  limits: QuotationLimits
): Quoted {
  const blockQuotes = findBlockQuotes(blocks)
  const inBlockQuotes = new Set([...blockQuotes.values()].flatMap(({blocks}) => blocks))
  const quoted: Quoted = {quotations: [], terms: [], markFaults: [], attributionFaults: []}
  const scans: Scan[] = []
  for (const [index, stretch] of stretches.entries()) {
    const block = blocks[stretch.block]!
    if (!inBlockQuotes.has(stretch.block)) {
      scans.push(scanMarks(block, stretch, following(blocks, stretches, index)))
      continue
    }
    const words = blockQuotes.get(stretch.block)
    if (!words || stretch.span.start > 0) continue
    const {attribution, block: lead} = words.lead
    quoted.quotations.push({
      kind: 'block',
      prose: words.prose,
      withEdges: words.withEdges,
      block: stretch.block,
      span: {start: 0, end: block.prose.text.length},
      attribution,
      attributionBlock: attribution && lead,
      runsAlone: false,
      isTranslation: isTranslatedBlock(words, blocks)
    })
  }
  joinParagraphs(scans)
  for (const scan of scans) readScan(scan, blocks[scan.stretch.block - 1], limits, quoted)
  for (const [index, {block, span}] of headings.entries()) {
    if (inBlockQuotes.has(block)) continue
    const scan = scanMarks(blocks[block]!, {block, span, section: index + 1}, 0)
    quoted.quotations.push(...quotedInHeading(scan, blocks[block - 1], limits))
  }
  quoted.quotations.sort(inOrder)
  return quoted
}

/** Whether the writer says within a block quote, before or behind its words, that they are a translation. */
function isTranslatedBlock({prose, blocks: group}: BlockQuote, blocks: readonly Block[]): boolean {
  const text = group.map((index) => blocks[index]!.prose.text).join('\n\n')
  // Labels may have been cut out between its paragraphs.
  const paragraphs = prose.text.split('\n\n')
  const last = paragraphs.at(-1)!
  const start = Math.max(0, text.indexOf(paragraphs[0]!))
  const behind = text.slice(text.lastIndexOf(last) + last.length).replace(closingMark, '')
  return isMarkedTranslation(text.slice(0, start).replace(openingMark, ''), behind)
}

/** The mark of quotation at the end of what stands before quoted words, and at the beginning of what stands behind them. */
const openingMark = /["“„«»「『]\s{0,2}$/u
const closingMark = /^\s{0,2}["”“»«」』]/u

/**
 * The quotations of a heading: whole sentences, and what an attribution with a colon leads to. What else stands in marks there is mostly
 * a title or a term, however long.
 */
function quotedInHeading(
  scan: Scan,
  previous: Block | undefined,
  limits: QuotationLimits
): Quotation[] {
  const {text} = scan.block.prose
  return [...readPairs(scan, previous, limits)]
    .filter(([{end}, {prose, attribution}]) => {
      const isIntroduced = attribution?.direct && attribution.colon
      return isIntroduced
        ? countWords(prose.text) >= limits.minimumWords
        : isWholeSentence(prose.text, text.slice(end, end + 1))
    })
    .map(([, quotation]) => ({...quotation, runsAlone: false}))
}

/** The mark at the end of a sentence, with those that close behind it. A question may be the title of a work. */
const sentenceEnd = /[.!…。！][)\]）”’]{0,3}$/u

/** Whether words in marks are a sentence from its first letter to its mark, which may stand behind them; no title in Title Case. */
function isWholeSentence(text: string, behind: string): boolean {
  const isEnded = sentenceEnd.test(text) || (/^[.!。！]/.test(behind) && !/[?？]$/.test(text))
  return (
    isEnded &&
    /^[[(“‘]{0,2}[\p{Lu}\p{Lo}\p{N}]/u.test(text) &&
    !isInTitleCase(text.replace(sentenceEnd, ''))
  )
}

/** Compares two places of a document. */
function inOrder(a: Pick<Quotation, 'block' | 'span'>, b: Pick<Quotation, 'block' | 'span'>) {
  return a.block - b.block || a.span.start - b.span.start
}

/** Where quotations or terms stand, by the index of the block in which they begin; in the order of the document. */
export function quotedSpans(
  quotations: readonly Pick<Quotation, 'block' | 'span'>[]
): Map<number, Span[]> {
  const spans = new Map<number, Span[]>()
  for (const {block, span} of quotations.toSorted(inOrder)) addTo(spans, block, span)
  return spans
}

/** Words that come behind a stretch, in its section, as far as they can be quoted. */
function following(blocks: readonly Block[], stretches: readonly Stretch[], index: number): number {
  const next = stretches[index + 1]
  if (!next || next.section !== stretches[index]!.section) return 0
  const {text} = blocks[next.block]!.prose
  const {start, end} = trim(text, next.span.start, next.span.end)
  const words = withoutAttribution(text, {start, end})
  // Another attribution is no quoted words.
  return words.start === start ? Math.max(1, countWords(text.slice(start, end))) : 0
}

/** Turn what was found in a stretch into quotations and faults. */
function readScan(
  scan: Scan,
  previous: Block | undefined,
  limits: QuotationLimits,
  quoted: Quoted
) {
  const found = readPairs(scan, previous, limits)
  for (const pair of scan.pairs) {
    // Short text in rare marks is as often something else: `<<your title here>>`, an empty string of a program.
    if (found.has(pair) || isRare(pair.chain[0]!.family)) continue
    quoted.terms.push({
      block: scan.stretch.block,
      span: {start: pair.content.start, end: pair.content.end}
    })
  }
  for (const quotation of found.values()) quoted.quotations.push(quotation)
  const faults = findFaults(scan, (pair) => found.get(pair)?.span.start)
  for (const fault of faults.markFaults) quoted.markFaults.push(fault)
  for (const fault of faults.attributionFaults) quoted.attributionFaults.push(fault)
}

/** The pairs of marks that hold quotations, with these. */
function readPairs(
  scan: Scan,
  previous: Block | undefined,
  limits: QuotationLimits
): Map<Pair, Quotation> {
  const found = new Map<Pair, Quotation>()
  let from = scan.stretch.span.start
  for (const pair of scan.pairs) {
    const quotation = readPair(scan, pair, from, previous, limits)
    if (quotation) found.set(pair, quotation)
    from = pair.end
  }
  return found
}

function readPair(
  {block, stretch}: Scan,
  {chain, content, end, rest}: Pair,
  from: number,
  previous: Block | undefined,
  limits: QuotationLimits
): Quotation | undefined {
  const {text} = block.prose
  const words = withoutAttribution(text, content)
  const parts = rest.map(({scan, span}) => scan.block.prose.slice(span.start, span.end))
  const prose = Prose.join([block.prose.slice(words.start, words.end), ...parts], '\n\n')
  const outer = chain[0]!
  const before = attributionBefore(text, outer.start, from)
  const above = before
    ? undefined
    : attributionAbove(text, stretch.span.start, outer.start, previous)
  const inside =
    chain.length > 1 || words.start > content.start
      ? attributionBefore(text, chain[1] ? chain.at(-1)!.start : words.start, outer.end)
      : undefined
  const known = before ?? above ?? inside
  const after =
    known || rest.length > 0 ? undefined : attributionBehind(text, content, end, stretch.span.end)
  const attribution = known ?? after
  const lead = text.slice(Math.max(from, outer.start - namingReach), outer.start)
  if (!attribution && isOfReference(text, from, outer.start, end)) return
  const isJapanese =
    isEastAsian(outer.family) &&
    kana.test(text.slice(Math.max(0, outer.start - kanaReach), end + kanaReach))
  const isNamed =
    namingPattern.test(lead) ||
    (isJapanese &&
      (namingBefore.test(lead) || namingBehind.test(text.slice(end, end + namingReach))))
  if (!isQuotation(prose.text, isNamed, attribution, outer.family, isJapanese, limits)) return
  return {
    kind: 'marks',
    prose,
    block: stretch.block,
    span: words,
    attribution,
    attributionBlock: attribution && stretch.block - (attribution === above ? 1 : 0),
    runsAlone:
      !attribution &&
      rest.length === 0 &&
      runsAlone(block, stretch, content, outer.start, from, end),
    isTranslation: isMarkedTranslation(
      text.slice(Math.max(from, outer.start - translationReach), outer.start),
      textBehind(text, end, rest)
    )
  }
}

/** What stands behind the marks of a quotation, in the paragraph in which it ends. */
function textBehind(text: string, end: number, rest: Pair['rest']): string {
  const last = rest.at(-1)
  if (!last) return text.slice(end, end + translationReach)
  const behind = last.scan.block.prose.text.slice(last.span.end, last.span.end + translationReach)
  return behind.replace(closingMark, '')
}

/** An attribution that ends the paragraph above with a colon, for a quotation that opens its own. */
function attributionAbove(
  text: string,
  start: number,
  mark: number,
  previous: Block | undefined
): Attribution | undefined {
  if (!previous || /\S/.test(text.slice(start, mark))) return
  const attribution = attributionAtEnd(previous.prose.text)
  return attribution?.colon ? attribution : undefined
}

/** An attribution that follows, only where the sentence goes on behind the quoted words. */
function attributionBehind(text: string, content: Span, end: number, to: number) {
  const goesOn =
    /[,，]$/.test(text.slice(content.start, content.end)) ||
    /^\s*[,，–—-]|^\s?\p{Ll}|^[\p{Lo}]/u.test(text.slice(end, end + 3))
  return goesOn ? attributionAfter(text, end, to) : undefined
}

/** The quoted words without "The authors state:" at their beginning. */
function withoutAttribution(text: string, {start, end}: Span): Span {
  const colon = text.slice(start, Math.min(end, start + attributionLetters)).search(/[:：]/)
  if (colon < 0) return {start, end}
  const words = start + colon + 1
  return isLedIn(text, start, words) ? trim(text, words, end) : {start, end}
}

/** Longest attribution with its colon at the beginning of quoted words: "As the authors further state in Section 3:". */
const attributionLetters = 100

/** Letters before a mark in which a word that names is looked for. */
const namingReach = 24

const namingPattern = new RegExp(`(?<!\\p{L})(?:${namingWords.join('|')})[\\s:,(*_]*$`, 'iu')

const namingBefore = new RegExp(`(?:${namingSigns.before.join('|')})$`, 'u')
const namingBehind = new RegExp(`^(?:${namingSigns.behind.join('|')})`, 'u')

/** Authors before the title of a work: “A. Ito, J. Weber, ”, “Ito & Weber (2024). ”. */
const authorsBefore = /\p{Lu}\.\s?\p{Lu}[\p{L}’'-]{1,30},\s*$|\((?:19|20)\d\d[a-z]?\)\.\s*$/u

/** Letters before a title that tell authors, and behind it that tell when it came out. */
const authorReach = 40
const yearReach = 160

/** Whether words in marks are the title of a work, between its authors and its year or venue, as references have it. */
function isOfReference(text: string, from: number, start: number, end: number): boolean {
  const before = text.slice(Math.max(from, start - authorReach), start)
  return authorsBefore.test(before) && /\d/.test(text.slice(end, end + yearReach))
}

/** Fewest words of a quotation behind an attribution with a colon; "They name it: “lamp counting”" is a term even there. */
const attributedWords = 3

/** Whether a family of marks is written in China and Japan. */
function isEastAsian(family: MarkFamily): boolean {
  return family === 'corner' || family === 'reversed-primes'
}

const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u

/** A letter that words in another script than Japanese do not have, but English terms in a phrase of one's own do: 「lamp counting の方法」. */
const ownSign = new RegExp(signClass, 'u')

/** Letters around marks that tell Japanese from Chinese: no sentence of it has so many signs in a row. */
const kanaReach = 200

function isQuotation(
  text: string,
  isNamed: boolean,
  attribution: Attribution | undefined,
  family: MarkFamily,
  isJapanese: boolean,
  {minimumWords, title}: QuotationLimits
): boolean {
  const words = countWords(text) + lostSpaces(text)
  if (words < attributedWords) return false
  const introduced = attribution?.direct && attribution.colon
  if (introduced) return true
  if (words < minimumWords || isNamed) return false
  // Single and rare marks are also marks of terms, and Japanese corner marks are mostly that, but not around words in another script; in
  // Chinese they are marks as any.
  const isAlsoOfTerms = isSingle(family) || isRare(family)
  if (isAlsoOfTerms && !attribution && !/[.!?…。！？,]$/.test(text)) return false
  if (isJapanese && !attribution && ownSign.test(text)) return false
  const isSaid = attribution?.direct === true && attribution.side === 'before'
  return !isTitle(text, title, isSaid) && (isSaid || !isInTitleCase(text))
}

/** So many letters in a row are words that lost their spaces, and hold a space for as many letters as two words of a paper have. */
const runOfWords = /\p{L}{25,}/gu
const lettersASpace = 12

/** Spaces that extraction lost, at least. */
function lostSpaces(text: string): number {
  const runs = text.match(runOfWords) ?? []
  return runs.reduce((sum, run) => sum + Math.floor(run.length / lettersASpace), 0)
}

/** Most words of a title. */
const longestTitle = 40

/** Share of a text's words in the paper's title, above which it is that title, perhaps in other words: “does debate improve feedback”. */
const titleShare = 0.8

/**
 * Whether words are the paper's title, or half of it or more; with other words among them, where nobody is said to have written them, and none denies or
 * counts: many titles say what was found.
 */
function isTitle(text: string, title: string | undefined, isSaid: boolean): boolean {
  if (title === undefined) return false
  const known = titleWords(title)
  const words = titleWords(text)
  if (words.length > longestTitle || 2 * words.length < known.length) return false
  if (isPartOfTitle(text, title)) return true
  const others = words.filter((word) => !known.includes(word))
  const isMostly = others.length <= words.length * (1 - titleShare)
  const rest = others.join(' ')
  return !isSaid && isMostly && !/\p{N}/u.test(rest) && negationIn(rest) === undefined
}

/** A name of a work, or names: Words in Title Case that are no sentence. Behind “the authors write” they are quoted all the same. */
function isInTitleCase(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.length > longestTitle) return false
  const long = words.filter((word) => word.length >= 4 && !/^\p{N}/u.test(word))
  const capital = long.filter((word) => /^\p{Lu}/u.test(word)).length
  return long.length >= 3 && capital === long.length && !/[.!?]$/.test(text)
}

function runsAlone(
  block: Block,
  {span}: Stretch,
  content: Span,
  start: number,
  from: number,
  end: number
): boolean {
  if (block.kind === 'cell' || block.inList) return false
  const {text} = block.prose
  const lead = text.slice(Math.max(from, start - 8), start)
  // A quotation right behind another, or behind a number, is one of a list.
  const isListed = (from > span.start && lead.trim() === '') || /\d[.)]\s*$/.test(lead)
  // One below a question in a line of its own is the back of a card.
  if (isListed || /[?？]\s{0,4}\n\s{0,4}$/.test(lead)) return false
  const tail = text.slice(end, Math.min(span.end, end + 8))
  const sentence =
    /[.!?…]["”’)]*$/.test(text.slice(content.start, content.end)) || /^[.!?]/.test(tail)
  const mark = /(?:^|[.!?…])["”’)\]]*\s*$/.exec(lead)
  // “Ito et al. “count bees””
  const startsSentence =
    mark !== null && !endsInAbbreviation(text, start - lead.length + mark.index)
  const endsSentence = /^[.!?]?\s*(?:$|[\p{Lu}“"])/u.test(tail)
  // Each side by itself: to join them would copy the whole stretch for each of its quotations.
  const isAmongOthers = [text.slice(span.start, start), text.slice(end, span.end)].some((side) =>
    /\p{L}/u.test(side)
  )
  return sentence && startsSentence && endsSentence && isAmongOthers
}
