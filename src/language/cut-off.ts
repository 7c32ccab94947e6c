/** Tells a summary that ends in the middle: of a sentence, of a quotation, behind a heading. */

import type {Span} from '../quote/types.ts'
import {type Heading, namesSection} from '../summary/headings.ts'
import type {Block, Sentence, Summary} from '../summary/index.ts'
import {isEndMark} from '../summary/language/end-marks.ts'
import {isOnlyNoteMarks, withoutNoteMarks} from '../summary/note-marks.ts'
import {registry} from '../summary/references.ts'
import type {Stretch} from '../summary/sections.ts'
import {trim} from '../summary/sentences.ts'
import {isSignature} from '../summary/signatures.ts'
import {cellsOf, isTableRow} from '../summary/tables.ts'
import {countWords} from '../summary/words.ts'
import {countSigns} from '../text/characters.ts'
import {beginsAt, type Word, wordsOf} from './concepts.ts'
import {cutRows} from './cut-rows.ts'
import type {Concept} from './lexicon.ts'
import {talkOfSummary} from './talk.ts'
import {bareConcepts} from './trees.ts'

/** Where a summary breaks off. */
export interface CutOff {
  /** What ends too soon: the summary, a section of it before the next heading, or a row of a table. */
  part: 'summary' | 'section' | 'row'
  block: Block
  /** The end of the prose that goes nowhere. */
  span: Span
  /** What is missing. */
  missing:
    | 'the end of its last sentence'
    | 'the words quoted'
    | 'text below its last heading'
    | 'text below its heading'
    | 'the text of its last item'
    | 'the text of its last heading'
    | 'the rest of its last row'
    | 'the rest of it'
}

/** A smile at the end of a sentence, in place of its mark. */
const smiled = /(?:\p{Emoji_Presentation}|\ufe0f)["”’)\]*_\s]{0,4}$/u
/** An arrow in front of a line: what it leads to is noted in a few words, as an item of a list is. */
const pointed = /^\s{0,4}(?:[→⇒➔➜➡↳»]|[-=]>)\s/u
/** A part of a word at the end that is to be joined to another: “mixture-”; behind a space it may be a dash. */
const openWord = /\p{L}-\s{0,5}$/u
/** What ends a sentence, with what may close behind it, or smile. */
const ended =
  /(?:[.!?…]|[。！？।؟۔]|[:;]-?[)D(P])(?:["'”’»›」』)\]*_\s]|\p{Extended_Pictographic}|\p{Emoji_Modifier}|[\u200d\ufe0f])*$/u
/**
 * Short words for what comes before other words: no sentence ends with one, and its full stop is no end. By language; to add a language, add
 * its words.
 */
const leadingShort = [
  'e\\.\\s?g i\\.\\s?e cf vs viz',
  'z\\.\\s?B d\\.\\s?h bzw vgl',
  'p\\.\\s?ex c\\.-à-d',
  'p\\.\\s?ej',
  'p\\.\\s?es',
  'bijv d\\.\\s?w\\.\\s?z',
  'т\\.\\s?е напр'
]
const endsShort = new RegExp(
  `(?<=[\\s(,;])(?:${leadingShort.join(' ').split(' ').join('|')})\\.?,?\\s*$`,
  'u'
)
/** The number of a part of a sentence at its end: “(1) …, (2)”. */
const openPart = /[,;]\s(?:\p{L}{1,3}\s)?\((\d)\)\s*$/u
/** A bracket with nothing behind it. */
const bareBracket = /\s[(（]\s*$/
/** A closing bracket may stand behind the mark that ends a sentence, or hold the source of what is said. */
const inBrackets = /[([（［][^()[\]（）［］]{0,200}[)\]）］]["”*_\s]*$/
/** An opening mark, or a colon, with nothing behind it. */
const opened = /(?:[“«„「『]|(?:^|[\s:])["'‘]|[:：])\s*$/
/** The mark that closes a title, or the words of others, in Chinese and Japanese: much ends with one and no other mark. */
const closesTitle = /[」』》〉】][)\]）］”*_\s]{0,5}$/
/** A footnote, where no plugin reads it as one: many hold a source only. */
const footnote = /^\[\^[^\]\n]{1,40}\]:/
/** A link whose address does not come to its end. */
const openLink = /\[[^[\]\n]{0,200}\]\([^()\s]{0,300}$/
/** Words in bold whose marks do not close; “**p < .01” is a note below a table. */
const openBold = /(?:^|\s)(?:\*\*|__)\p{L}[^*_=<>]{0,100}$/u
/** A sign between two values, with nothing behind it: “p <”. */
const openFormula = /[\p{L}\p{N})\]]\s[<>=≤≥±×]\s*$/u
/** Addresses and names of files end in no mark; what a number ends in is no ending of a file. */
const address = /https?:\/\/|www\.|\S\/|\S\.(?=\d?[a-z])\w{2,4}$/i
/** A link to another note, as Obsidian has it: a list of links is no sentence. */
const noteLink = /\[\[[^[\]]{1,300}\]\]\s*$/
/**
 * An author with initials, and a year behind: no sentence begins so, and references of any form do, also those of which no more can be
 * told and those that are cut off.
 */
const authorAndYear =
  /^\P{L}{0,8}\p{Lu}[\p{L}’'-]{1,30},\s\p{Lu}\..{0,400}(?<!\d)(?:1[89]|20)\d\d[a-z]?(?!\d)/u
/** Letters at the end in which an address is looked for: few addresses are longer, and their rest shows what they are. */
const addressReach = 300

/** Where a summary and its sections are cut off, in document order. */
export function cutOffs(summary: Summary): CutOff[] {
  const atEnd = cutOff(summary)
  const inside = [...cutSections(summary), ...emptySections(summary), ...rowsInside(summary, atEnd)]
  const places = new Map(summary.blocks.map((block, index) => [block, index]))
  inside.sort((a, b) => places.get(a.block)! - places.get(b.block)!)
  return [...inside, ...(atEnd ? [atEnd] : [])]
}

/** Rows of tables that break off, but for one that ends the summary, too. */
function rowsInside(summary: Summary, atEnd: CutOff | undefined): CutOff[] {
  return cutRows(summary)
    .map(({block, span}) => ({block: summary.blocks[block]!, span}))
    .filter(({block, span}) => block !== atEnd?.block || span.end < atEnd.span.end)
    .map((row) => ({...row, part: 'row', missing: 'the rest of it'}))
}

/** Most words of a heading that names a section and says nothing itself: “Results”, “4. Limitations and Future Work”. */
const longestSectionName = 6

/** Fewest other sections of a depth, all with text, that show that one without it was to have some, whatever its name. */
const fewestSiblings = 3

/** Sections that have nothing below their heading before the next one of the same depth or of a higher section. */
function emptySections(summary: Summary): CutOff[] {
  const {blocks, headings} = summary
  const empty = headings.filter((_, index) => isEmptySection(summary, index))
  return empty
    .filter((heading) => namesSection(heading.text) || isOnlyOneEmpty(heading, empty, headings))
    .map(({block, span}) => ({
      part: 'section',
      block: blocks[block]!,
      span,
      missing: 'text below its heading'
    }))
}

/** Whether nothing stands below a heading that is a name, before the next one. The first may be the title, with others below it. */
function isEmptySection(summary: Summary, index: number): boolean {
  const {blocks, headings} = summary
  const heading = headings[index]!
  const next = headings[index + 1]
  if (index === 0 || next?.block !== heading.block + 1 || next.depth > heading.depth) return false
  if (![heading, next].every(({form, glued}) => form === 'line' && !glued)) return false
  if (!isOnlyName(heading.text)) return false
  const between = sourceBetween(summary, blocks[heading.block]!, blocks[next.block]!)
  return between !== undefined && onlyMarks.test(between)
}

/**
 * Whether a section without text is the only one of its depth, among several. One that only groups others has them below it in depth; one
 * right below the title may be its second line.
 */
function isOnlyOneEmpty(
  heading: Heading,
  empty: readonly Heading[],
  headings: readonly Heading[]
): boolean {
  if (heading === headings[1]) return false
  const ofDepth = ({form, depth}: Heading) => form === 'line' && depth === heading.depth
  return empty.filter(ofDepth).length === 1 && headings.filter(ofDepth).length > fewestSiblings
}

/** Whether a heading is a name and no statement of what the section says: “Results: four lamps”. */
function isOnlyName(heading: string): boolean {
  return !/[:：?!—–]/.test(heading) && wordsOf(heading).length <= longestSectionName
}

/**
 * Sections that break off before the next heading. Much that stands above a heading is no sentence: only a word or a sign that no
 * sentence ends with shows it there, a bracket or a quotation that does not close, or a habit of ending paragraphs.
 */
function cutSections(summary: Summary): CutOff[] {
  const {blocks, headings, stretches, sentences} = summary
  const found: CutOff[] = []
  let stretchesRead = 0
  let sentencesRead = 0
  const habits = habitsOf(summary)
  for (const heading of headings) {
    stretchesRead = upTo(heading, stretches, stretchesRead)
    sentencesRead = upTo(heading, sentences, sentencesRead)
    const stretch = stretches[stretchesRead - 1]
    if (!stretch || !isRightBefore(summary, stretch, heading)) continue
    const {start, end} = stretch.span
    const block = blocks[stretch.block]!
    const last = sentences[sentencesRead - 1]
    const sentence = last?.block === stretch.block && last.span.start >= start ? last : undefined
    const text = withMarksTurned(withoutNoteMarks(block.prose.text.slice(start, end)))
    if (!breaksOff(text, {summary, stretch, sentence, habits})) continue
    const span = sentence?.span ?? trim(block.prose.text, start, end)
    found.push({part: 'section', block, span, missing: 'the end of its last sentence'})
  }
  return found
}

/** What the writer of a summary does with the ends of sentences and of paragraphs; looked at once, and only if asked. */
interface Habits {
  endsSentences: () => boolean
  endsParagraphs: () => boolean
}

function habitsOf(summary: Summary): Habits {
  let sentences: boolean | undefined
  let paragraphs: boolean | undefined
  return {
    endsSentences: () => (sentences ??= endsSentences(summary)),
    endsParagraphs: () => (paragraphs ??= endsParagraphs(summary))
  }
}

/** The last text of a section, with what stands around it. */
interface Ending {
  summary: Summary
  stretch: Stretch
  sentence: Sentence | undefined
  habits: Habits
}

/** Whether the last text of a section is a sentence that was to go on. */
function breaksOff(text: string, {summary, stretch, sentence, habits}: Ending): boolean {
  if (openFormula.test(text) || isCutInMid(text)) return true
  if (summary.blocks[stretch.block]!.inList && !isOnlyOpenItem(summary, stretch.block)) {
    return endsInLinkingWord(text) && isLong(text)
  }
  // Who sets no marks may break off any line, but no sentence.
  if (endsInLinkingWord(text)) return isLong(text) || habits.endsSentences()
  if (!isLong(text) || !readsAsSentence(text)) return false
  if (openWord.test(text)) return habits.endsSentences()
  if (needsNoMark(text, summary, stretch, sentence)) return false
  // Lines of data may stand in one paragraph.
  if (isDataLine(text.slice(text.lastIndexOf('\n') + 1))) return false
  if (isOpen(text)) return habits.endsSentences()
  return endsInWord.test(text) && !endsSetOff(summary, stretch) && habits.endsParagraphs()
}

/** Whether an item is the only one of its list without a mark at its end: of several that have one, the last was to have it, too. */
function isOnlyOpenItem({blocks}: Summary, last: number): boolean {
  const first = blocks.findLastIndex(({inList}, index) => index < last && !inList) + 1
  const others = blocks.slice(first, last)
  return (
    others.length >= fewestOtherItems && others.every(({prose}) => isEnded(prose.text.slice(-20)))
  )
}

/** Fewest items with a mark above one that has none. */
const fewestOtherItems = 2

/** A word, a number or a comma at the end: behind other marks, much may have come to its end. */
const endsInWord = /[\p{L}\p{M}\p{N},%]\s{0,5}$/u

/** Letters of the words that tell titles and names from sentences: shorter ones are small in both. */
const tellingWord = /(?<!\p{L})\p{L}{4,}/gu

/** Whether words are no title and no list of names, in which most words begin with a capital. */
function readsAsSentence(text: string): boolean {
  const words = text.match(tellingWord) ?? []
  return words.filter((word) => !/^\p{Lu}/u.test(word)).length * 2 > words.length
}

/** Whether a text ends in words that are set off, as a link, a caption in italics and a line in bold are. */
function endsSetOff({blocks}: Summary, {block, span}: Stretch): boolean {
  const {prose, strong, wrapped, code} = blocks[block]!
  const {end} = trim(prose.text, span.start, span.end)
  return [...strong, ...wrapped, ...code].some((piece) => piece.end === end)
}

/** How many of some places in document order stand before a heading, when so many are known to. */
function upTo(heading: Place, places: readonly Place[], known: number): number {
  let count = known
  while (count < places.length && !isBehind(places[count]!, heading)) count++
  return count
}

/**
 * Where a summary is cut off at its end.
 *
 * Lists, lines of data, references and addresses need no final mark, and neither does the last paragraph of
 * somebody who does not end paragraphs with one.
 */
function cutOff(summary: Summary): CutOff | undefined {
  const upToTalk = withoutTalkAtEnd(summary)
  const cut = cutOffAtEnd(upToTalk)
  if (!cut || upToTalk === summary) return cut
  // A label or a line may lead to the talk; but no sentence ends in a word there.
  const text = cut.block.prose.text.slice(cut.span.start, cut.span.end)
  return cut.missing === 'the end of its last sentence' && /[\p{L}\p{N},]\s*$/u.test(text)
    ? cut
    : undefined
}

function cutOffAtEnd(summary: Summary): CutOff | undefined {
  const {blocks, stretches, headings} = summary
  const stretch = stretches.at(-1)
  const heading = headings.at(-1)
  const last = blocks.at(-1)
  if (!stretch || !last) return
  if (endsInEmptyItem(summary, last)) {
    const span = trim(last.prose.text, 0, last.prose.text.length)
    return {part: 'summary', block: last, span, missing: 'the text of its last item'}
  }
  if (emptyHeading.test(summary.source.slice(-emptyItemReach))) {
    // The heading itself has no words, and hosts drop messages that stand where no text is.
    const block = blocks.findLast(({prose}) => /\S/.test(prose.text)) ?? last
    const span =
      lastSentence(summary, block)?.span ?? trim(block.prose.text, 0, block.prose.text.length)
    return {part: 'summary', block, span, missing: 'the text of its last heading'}
  }
  if (bareMarks.test(last.prose.text)) {
    const span = trim(last.prose.text, 0, last.prose.text.length)
    return {part: 'summary', block: last, span, missing: 'the end of its last sentence'}
  }
  if (isFollowed(summary, last)) return
  if (endsInOpenRow(summary) || endsInCutRow(summary, last)) {
    const {text} = last.prose
    const span = trim(text, text.lastIndexOf('\n') + 1, text.length)
    return {part: 'summary', block: last, span, missing: 'the rest of its last row'}
  }
  if (heading && isBehind(heading, stretch)) {
    if (isIllustrated(summary, blocks[heading.block]!)) return
    return {
      part: 'summary',
      block: blocks[heading.block]!,
      span: heading.span,
      missing: 'text below its last heading'
    }
  }
  const block = blocks[stretch.block]!
  if (block !== last || block.kind === 'cell' || block.blockQuote > 0) return
  const written = block.prose.text.slice(stretch.span.start, stretch.span.end)
  const noted = withoutNoteMarks(written)
  // “Tags: #bees #lamps” is a line of data.
  if (/[:：]$/.test(noted) && noted !== written.trimEnd()) return
  const text = withMarksTurned(noted)
  const sentence = lastSentence(summary, block)
  const span = sentence?.span ?? trim(block.prose.text, stretch.span.start, stretch.span.end)
  if (opened.test(text) && !hasPair(text))
    return {part: 'summary', block, span, missing: 'the words quoted'}
  if (!isEnded(text) && (openLink.test(text) || openBold.test(text))) {
    return {part: 'summary', block, span, missing: 'the end of its last sentence'}
  }
  if (isCutInMid(text))
    return {part: 'summary', block, span, missing: 'the end of its last sentence'}
  if (needsNoMark(text, summary, stretch, summary.sentences.at(-1))) return
  return goesOn(text, block, summary)
    ? {part: 'summary', block, span, missing: 'the end of its last sentence'}
    : undefined
}

/** Whether a text has come to its end, or is none that needs a mark there: a source, an address, a list of terms, a line of data. */
function needsNoMark(
  text: string,
  summary: Summary,
  stretch: Stretch,
  sentence: Sentence | undefined
): boolean {
  return (
    isEnded(text) ||
    isEndMark(text) ||
    inBrackets.test(text) ||
    address.test(lastWritten(text)) ||
    footnote.test(text) ||
    noteLink.test(text.slice(-addressReach)) ||
    endsInIdentifier(text) ||
    authorAndYear.test(text) ||
    (isSignature(text) && !endsInLinkingWord(text)) ||
    isSetOff(summary.blocks[stretch.block]!, stretch.span) ||
    listsTerms(text, isBelowLabel(summary, stretch)) ||
    closesTitle.test(text) ||
    isDataLine(text) ||
    pointed.test(text.slice(text.lastIndexOf('\n') + 1)) ||
    sentence?.inReferences === true ||
    // A row of a table that was not read as one.
    text.includes('|')
  )
}

/** Whether a text ends in a bracket that opens, the number of a part to come, or a word for an example to come. */
function isCutInMid(text: string): boolean {
  if (bareBracket.test(text) || endsShort.test(text)) return true
  const part = openPart.exec(text)?.[1]
  // “x = y, (2)” is a formula with its number.
  return part !== undefined && text.includes(`(${Number(part) - 1}) `)
}

/** Whether a text comes to its end. */
function isEnded(text: string): boolean {
  return ended.test(text) || smiled.test(text)
}

/** What stands at the end of a text without white space in it. */
function lastWritten(text: string): string {
  return text.slice(-addressReach).split(/\s/).at(-1)!
}

/** Whether a text ends in the number by which libraries know a work, as many references do. */
function endsInIdentifier(text: string): boolean {
  const words = text.slice(-addressReach).trim().split(/\s+/).slice(-2)
  return /\d/.test(words.at(-1)!) && words.some((word) => registry.test(word))
}

/** Fewest terms that make a list in one line. */
const fewestTerms = 3

/** Whether all words are set off in pieces, with nothing but marks between them: “**hive** · **tunnel of bees** · **lamp**”. */
function isSetOff({prose, strong, wrapped, code}: Block, {start, end}: Span): boolean {
  const pieces = [...strong, ...wrapped, ...code]
    .filter((piece) => piece.start >= start && piece.end <= end)
    .sort((a, b) => a.start - b.start)
  if (pieces.length < fewestTerms) return false
  const ends = [start, ...pieces.map((piece) => piece.end)]
  const starts = [...pieces.map((piece) => piece.start), end]
  return ends.every((from, index) => !/[\p{L}\p{N}]/u.test(prose.text.slice(from, starts[index])))
}

/** A label of up to four words before a list in one line: “Key terms: ”. */
const listLabel = /^[\s*_]{0,4}\p{L}+(?:[ -]\p{L}+){0,3}[\s*_]{0,4}[:：][\s*_]{0,4}/u

/** Most words of a term. */
const longestTerm = 5

/** What parts the terms of a list behind a label, and what does in a list without one, where commas part clauses, too. */
const betweenTerms = /[,;，；、]|\s[·•]\s/
const betweenBareTerms = /[;；]|\s[·•]\s/

/**
 * Whether a text is a label with terms behind it, or terms that no sentence has between them: none of them begins as a part of a sentence
 * does, nor does the last one end so.
 */
function listsTerms(text: string, isLabelled: boolean): boolean {
  if (endsInFrequentWord(text)) return false
  const label = listLabel.exec(text)?.[0] ?? ''
  const between = isLabelled || label !== '' ? betweenTerms : betweenBareTerms
  const terms = text.slice(label.length).split(between)
  return (
    terms.length >= fewestTerms &&
    terms.every((term) => {
      const [first] = wordsOf(term)
      return first && countWords(term) <= longestTerm && !isFrequent(first)
    })
  )
}

/** Whether a text is a label with a name or a value behind it, and no sentence: “Source: Ito and Weber, Counting lamps, 2019”. */
function isDataLine(text: string): boolean {
  const label = listLabel.exec(text)?.[0]
  if (label === undefined || namesSection(label) || endsInFrequentWord(text)) return false
  const value = text.slice(label.length)
  return !beginsSentence(value) && !/[.!?]\s|[。！？]|[,，、;；]$/.test(value)
}

/** Most words of a heading that is the label of a list: “Key terms”. */
const longestListHeading = 4

/** Whether a stretch stands right below a heading that may be the label of a list. */
function isBelowLabel({blocks, sections}: Summary, {block, section}: Stretch): boolean {
  const {heading} = sections[section]!
  if (heading?.block !== block - 1) return false
  const {start, end} = heading.span
  return wordsOf(blocks[heading.block]!.prose.text.slice(start, end)).length <= longestListHeading
}

/** A count of the words, behind a summary. */
const wordCount = /^[*_\s]{0,4}\(?(?:total )?word count\b.{0,40}$/i

/**
 * A summary up to what its writer says behind it to the one who asked for it, where that has paragraphs of its own, and up to the marks of
 * notes that have.
 */
function withoutTalkAtEnd(summary: Summary): Summary {
  const {talks} = talkOfSummary(summary)
  const talking = new Set(talks.filter(({whole}) => whole).map(({block}) => block))
  const isBehind = (block: number): boolean => {
    const {text} = summary.blocks[block]!.prose
    return talking.has(block) || wordCount.test(text) || isOnlyNoteMarks(text)
  }
  let count = summary.blocks.length
  while (count > 0 && isBehind(count - 1)) count--
  const next = summary.blocks[count]
  const start = next?.prose.sourceSpan({start: 0, end: next.prose.text.length})?.start
  if (count === 0 || start === undefined) return summary
  const isBefore = ({block}: {block: number}): boolean => block < count
  return {
    ...summary,
    source: summary.source.slice(0, start),
    blocks: summary.blocks.slice(0, count),
    stretches: summary.stretches.filter(isBefore),
    headings: summary.headings.filter(isBefore),
    sentences: summary.sentences.filter(isBefore)
  }
}

/** A text with the marks of German as those of English, whose closing mark the other language opens with: „X“ is “X”, »X« is «X». */
function withMarksTurned(text: string): string {
  return text
    .replace(/„([^„“”]*)“/g, '“$1”')
    .replace(/‚([^‚‘’]*)‘/g, '‘$1’')
    .replace(/»([^«»]*)«/g, '«$1»')
}

/** Where something stands in a summary. */
interface Place {
  block: number
  span: Span
}

function isBehind(one: Place, other: Place): boolean {
  return one.block === other.block ? one.span.start >= other.span.end : one.block > other.block
}

/** Whether running text or an item of a list stands right before a heading: no picture, table or code is between them. */
function isRightBefore(summary: Summary, stretch: Place, heading: Place): boolean {
  const {blocks} = summary
  const {kind, blockQuote} = blocks[stretch.block]!
  if (kind !== 'paragraph' || blockQuote > 0) return false
  if (stretch.block === heading.block) return true
  const between = sourceBetween(summary, blocks[stretch.block]!, blocks[heading.block]!)
  return between !== undefined && onlyMarks.test(between)
}

/** White space and marks of headings, of emphasis and of rules. */
const onlyMarks = /^[\s#*_=-]*$/

/** What stands in the source between the words of two blocks; `undefined` in trees without positions. */
function sourceBetween({source}: Summary, one: Block, other: Block): string | undefined {
  const start = one.prose.sourceSpan({start: 0, end: one.prose.text.length})?.end
  const end = other.prose.sourceSpan({start: 0, end: other.prose.text.length})?.start
  return start === undefined || end === undefined ? undefined : source.slice(start, end)
}

/** The mark of a list item at the end of a text. */
const emptyItem = /\n[ \t]{0,12}(?:(\d{1,3})[.)]|[-*+])\s*$/

/** Letters at the end in which such a mark is looked for: white space that somebody left there is none of it. */
const emptyItemReach = 40

/** Whether the mark of an item that has no text stands behind the last item; of a number, the next one. */
function endsInEmptyItem({source}: Summary, {prose, inList}: Block): boolean {
  const end = prose.sourceSpan({start: 0, end: prose.text.length})
  if (!inList || !end) return false
  const mark = emptyItem.exec(source.trimEnd().slice(-emptyItemReach))
  if (!mark) return false
  if (mark[1] === undefined) return true
  const line = source.slice(source.lastIndexOf('\n', end.start) + 1, end.start)
  return Number(/(\d{1,3})[.)]\s/.exec(line.slice(0, emptyItemReach))?.[1]) + 1 === Number(mark[1])
}

/** Marks of bold with nothing behind them. */
const bareMarks = /^\s*(?:\*\*|__)\s*$/

/** The marks of a heading that has no text, at the end of a source. */
const emptyHeading = /\n#{1,6}\s*$/

/** Longest row of a table that is looked at, in letters. */
const longestRow = 1000

/** Whether the last row of a table is open and lacks cells that the row before it has; that alone needs no mark at its end. */
function endsInOpenRow({source}: Summary): boolean {
  const [before = '', row = ''] = source
    .trimEnd()
    .slice(-2 * longestRow)
    .split('\n')
    .slice(-2)
    .map((line) => line.trim())
  const isOpen = row.startsWith('|') && row.length > 1 && !row.endsWith('|')
  return isOpen && isTableRow(before) && cellsOf(row).length < cellsOf(before).length
}

/** Whether the last row of a table breaks off in the last line of a summary. */
function endsInCutRow(summary: Summary, last: Block): boolean {
  const row = cutRows(summary).at(-1)
  return (
    row !== undefined &&
    summary.blocks[row.block] === last &&
    !/\S/.test(last.prose.text.slice(row.span.end))
  )
}

/** Whether a picture or a table stands below a heading, which is no prose. */
function isIllustrated({source}: Summary, {prose}: Block): boolean {
  const end = prose.sourceSpan({start: 0, end: prose.text.length})?.end ?? source.length
  const line = source.indexOf('\n', end)
  return line >= 0 && /[^\s#*_=-]/.test(source.slice(line))
}

/** Whether code, a formula or its end, HTML or the end of a link stands behind the last block of prose. */
function isFollowed({source}: Summary, last: Block): boolean {
  const end = last.prose.sourceSpan({start: 0, end: last.prose.text.length})?.end
  return end !== undefined && /[\p{L}\p{N}<]|^\]|^\s{0,4}(?:\$\$|\\\])/u.test(source.slice(end))
}

/** Whether a straight mark at the end closes what another one opens. */
function hasPair(text: string): boolean {
  return text.endsWith('"') && text.split('"').length % 2 === 1
}

function lastSentence({sentences, blocks}: Summary, block: Block): Sentence | undefined {
  const sentence = sentences.at(-1)
  return sentence && blocks[sentence.block] === block ? sentence : undefined
}

/** Words of a text that is a sentence rather than a name, a date or a line of data. */
const sentenceWords = 8
/** The same in signs of Chinese and Japanese, three to a word: so no name, date or short line of data is one. */
const sentenceSigns = 24
/** Letters in which they are looked for: where they are fewer, there are words between them. */
const signReach = 200
/** Share of the sentences of running text that end in a mark where people use marks. */
const habit = 0.6
/** The same for the items of lists, the last of which many people leave open. */
const itemHabit = 0.9
/** Fewest items that show a habit. */
const fewestItems = 3

/** Whether a text without a final mark is a sentence that was to go on. */
function goesOn(text: string, block: Block, summary: Summary): boolean {
  if (/[,;，、；–—-]$|[\p{L}\p{N}][(（“«]$/u.test(text)) return true
  if (openFormula.test(text)) return true
  if (block.inList ? endsItemInMid(text, block, summary) : endsInFrequentWord(text)) return true
  if (isOpen(text)) return true
  if (!block.inList && leadsOn.test(text.slice(-signReach)) && endsSentences(summary)) return true
  return block.inList
    ? (isLong(text) || beginsSentence(text)) && endsItems(block, summary)
    : (isLong(lastParagraphs(block, summary)) || beginsSentence(text)) && endsSentences(summary)
}

/** Quotation marks of which the closing one has no other use, in pairs. */
const markPairs = ['“”', '「」', '『』'] as const

/** A bracket with no other behind it; ranges open with one and close with the other: “(0, 1]”. */
const openBracket = /(?<![:;])[(（](?=\S)[^()（）\]|]{1,300}$/u
/** A straight mark that opens a quotation, with no other behind it. */
const openStraightMark = /(?<=^|[\s(—–])"(?=[\p{L}\p{N}])[^"]{1,1000}$/u

/** Whether a text ends within curly or straight marks, within those of Chinese and Japanese, or within brackets. */
function isOpen(text: string): boolean {
  return (
    isLong(text) &&
    (markPairs.some((pair) => text.lastIndexOf(pair[0]!) > text.lastIndexOf(pair[1]!)) ||
      openBracket.test(text) ||
      openStraightMark.test(text))
  )
}

/** Whether two words or more begin like a sentence: “The authors”. */
function beginsSentence(text: string): boolean {
  const words = wordsOf(text.slice(0, 60))
  return words.length > 1 && isFrequent(words[0]!)
}

/** Whether a text is as long as a sentence, in words or in signs of scripts that have no spaces between words. */
function isLong(text: string): boolean {
  return (
    text.split(/\s+/, sentenceWords).length >= sentenceWords ||
    countSigns(text.slice(0, signReach)) >= sentenceSigns
  )
}

/** The last paragraph, with the one before it when that ends in mid-sentence, too. */
function lastParagraphs({prose: {text}}: Block, {blocks}: Summary): string {
  const before = blocks.at(-2)
  if (before?.kind !== 'paragraph' || before.inList || before.blockQuote > 0) return text
  return isEnded(before.prose.text.slice(-20)) ? text : `${before.prose.text} ${text}`
}

/** Whether most sentences of running text end in a mark, whatever the last one does, which is asked about. */
function endsSentences({sentences, blocks}: Summary): boolean {
  const others = sentences.slice(0, -1)
  const running = others.filter(({block, text}) => !blocks[block]!.inList && isLong(text))
  return running.filter(({text}) => isEnded(text.slice(-20))).length > running.length * habit
}

/** Fewest other paragraphs and items that show a habit. */
const fewestEnds = 3

/**
 * Whether all paragraphs as long as a sentence end in a mark, but for the one that is asked about. Items show that their writer sets
 * marks; that none stands behind an item shows nothing.
 */
function endsParagraphs({stretches, blocks}: Summary): boolean {
  let open = 0
  let complete = 0
  for (const {block, span} of stretches) {
    const {kind, inList, blockQuote, prose} = blocks[block]!
    const text = prose.text.slice(span.start, span.end)
    if (kind !== 'paragraph' || blockQuote > 0 || !isLong(text)) continue
    if (isEnded(text.slice(-20))) complete++
    else if (!inList && endsInWord.test(text.slice(-20))) open++
  }
  return open <= 1 && complete >= fewestEnds
}

function endsItems(block: Block, {blocks}: Summary): boolean {
  const items = blocks.filter(
    (other) => other !== block && other.inList && isLong(other.prose.text)
  )
  const complete = items.filter(({prose}) => isEnded(prose.text.slice(-20)))
  return items.length >= fewestItems && complete.length > items.length * itemHabit
}

/**
 * Whether the last item of a list ends in a word that leads to others, or in one that few sentences end with below items that
 * all end in a mark; “what they look for” is an item elsewhere.
 */
function endsItemInMid(text: string, block: Block, {blocks}: Summary): boolean {
  if (endsInLinkingWord(text)) return true
  const first = blocks.findLastIndex(({inList}) => !inList) + 1
  const others = blocks.slice(first).filter((other) => other !== block)
  return (
    others.length > 0 &&
    others.every(({prose}) => isEnded(prose.text.slice(-20))) &&
    endsInFrequentWord(text)
  )
}

/** Whether the last word is one that few sentences end with: “the”, “und”, “de”. */
function endsInFrequentWord(text: string): boolean {
  const last = lastWord(text)
  return last !== undefined && (isFrequent(last) || linkingWords.has(last.text))
}

/** The last word of a text that ends in a small letter: a capital may be a name, “vitamin A”, “Figure I”. */
function lastWord(text: string): Word | undefined {
  const end = text.slice(-60)
  return /\p{Ll}\s*$/u.test(end) ? wordsOf(end).at(-1) : undefined
}

/**
 * Articles, conjunctions and the like, by language: no sentence ends with one, even where its mark is missing. “What they look for” may.
 * To add a language, add its words.
 */
const linking: Readonly<Record<string, string>> = {
  english: 'the a an of and or because that which whose than its their our your into',
  german: 'der die ein eine einen einem einer und oder dass weil deren dessen sowie vom zum zur',
  french: 'le les un une des du de et ou que dont aux',
  spanish: 'el los las un una de del y que cuyo cuya al',
  italian: 'il gli un una di del della dei e che al alla',
  portuguese: 'os as um uma de do da dos das e que cujo cuja ao',
  dutch: 'de het een en of van dat wiens',
  // Without “с”, which is “s” of seconds, and other words of one letter.
  russian: 'и или но что чтобы которая которое которые при для от из об'
}

const linkingWords = new Set(Object.values(linking).flatMap((words) => words.split(' ')))

/**
 * The same in scripts without spaces: conjunctions of Chinese, and particles of Japanese behind a subject. “…とは” heads what is said
 * of a term, and behind an object a wish ends: “今後の検証を”.
 */
const leadsOn =
  /(?:并且|而且|但是|以及|因为|由于|如果|虽然|然而|因此|从而|或者|並且|因為|雖然|從而)\s*$|(?<=[\p{Script=Han}\p{Script=Katakana}\p{Script=Latin}ー])[はが]\s*$/u

/** Whether the last word is one that leads to others. */
function endsInLinkingWord(text: string): boolean {
  const last = lastWord(text)
  return last !== undefined && linkingWords.has(last.text)
}

const common: ReadonlySet<Concept> = new Set(['common'])

/** Whether a word is among the most frequent of a language with letters; signs of Chinese and Japanese end sentences. */
function isFrequent(word: Word): boolean {
  if (!/^[a-z]+$/.test(word.text)) return false
  return beginsAt(bareConcepts(), [word], 0, common)
}
