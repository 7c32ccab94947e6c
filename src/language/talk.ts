/** Finds the sentences of a summary in which its writer talks with the one who asked for it. */

import {countBelow} from '../ordered.ts'
import type {Span} from '../quote/types.ts'
import type {Sentence, Summary} from '../summary/index.ts'
import {isOnlyNoteMarks} from '../summary/note-marks.ts'
import {sameTitle} from '../summary/titles.ts'
import {remembered} from '../text/remembered.ts'
import {
  countWordsOf,
  findConcepts,
  type Hit,
  inWords,
  isNumber,
  type Word,
  wordsOf
} from './concepts.ts'
import {hideMarked, markedThoughts, veil} from './hidden.ts'
import {endsInAskedLength} from './lengths.ts'
import type {Concept} from './lexicon.ts'
import {atRules, type Led, leadsOf} from './seams.ts'
import {type TalkKind, talkOf} from './shapes/index.ts'
import {nowhere, type SentenceFacts, Sentence as Shaped} from './shapes/sentence.ts'
import {conceptsAtEdge, isWholly, shieldedConcepts} from './trees.ts'

/** Sentences that follow each other in a block and talk; none behind the first speaks of the model when the first may go. */
export interface Talk {
  /** Index of its block. */
  block: number
  /** Where in the block's prose. */
  span: Span
  /** What the first of them does. */
  kind: TalkKind
  /** Whether the block holds nothing else. */
  whole: boolean
  /** Whether nothing of the paper can be in it: no quotation, no code, no title in marks, and nothing behind a dash or a comma. */
  empty: boolean
  /** Where in the block’s prose a sentence on the paper goes on that it leads to with a colon. */
  rest?: number | undefined
  /** Those of its sentences that tell numbers of the paper: “As an AI model, I count 40 hives by the sea.” */
  telling?: Span[] | undefined
}

/** Talk that people may want to keep: what a model says of itself, or of what it was not given. */
const kept: ReadonlySet<TalkKind> = new Set(['disclaimer', 'refusal'])

/** Whether talk is of a kind that nobody wants to keep. */
export function mayGo(kind: TalkKind): boolean {
  return !kept.has(kind)
}

/** Most words of a sentence that are looked at; talk that was found in summaries has at most 60. */
const longestSentence = 100
/** Letters of a word, space included, of which only that many are read; longer ones are text without spaces. */
const longestWord = 12

/** The talk of a summary, and what else there is. JSON can hold it. */
export interface TalkReading {
  /** In document order. */
  talks: Talk[]
  /** Words of sentences that do not talk; lines of data (“Year: 2021”) and headings are no sentences. */
  ownWords: number
  /** Sentences that do not talk, and how many of them are about an answer, a draft or a task. */
  ownSentences: number
  aboutAnswer: number
  /** Headings below which a sentence stands, however short, that does not talk. */
  ownSections: number
  /** Notes on the paper, items of lists, lines with a label and short sentences, and their words. */
  ownNotes: number
  noteWords: number
  /** The first sentence in which somebody speaks or is spoken to without talk that is known, if there is no other. */
  spoken?: Talk | undefined
}

const readings = new WeakMap<Summary, TalkReading>()

/** The talk of a summary; found once, however many rules ask. Linear in the length of the blocks. */
export function talkOfSummary(summary: Summary): TalkReading {
  let reading = readings.get(summary)
  if (!reading) {
    reading = readTalk(summary)
    readings.set(summary, reading)
  }
  return reading
}

/** Let the talk of a summary be what it was when the same summary was read before. */
export function rememberTalk(summary: Summary, reading: TalkReading): void {
  readings.set(summary, reading)
}

/** A sentence or a heading, as it is judged. */
interface Part extends Sentence {
  isHeading: boolean
  /** Whether it stands above the first heading that has a line of its own. */
  aboveTitle: boolean
  /** Its text, with what it quotes hidden. */
  shown: string
  /** What it holds, once it was read: at the end of a document, parts are judged in several places. */
  read: ReadPart | undefined
}

/** What a part holds, wherever it stands. */
interface ReadPart {
  facts: Omit<SentenceFacts, keyof Place | 'aboveTitle' | 'heading' | 'hits'>
  words: readonly Word[]
  /** What was found of it at the edges of a document, and elsewhere; by likely language. */
  atEdge: readonly Hit[][] | undefined
  inside: readonly Hit[][] | undefined
}

function readTalk(summary: Summary): TalkReading {
  const reading: TalkReading = {
    talks: [],
    ownWords: 0,
    ownSentences: 0,
    aboutAnswer: 0,
    ownSections: 0,
    ownNotes: 0,
    noteWords: 0
  }
  const sectionOf = sectionsOf(summary)
  const ownSections = new Set<number>()
  const parts = partsOf(summary)
  const tail = tailOf(parts)
  let last: Part | undefined
  let talk: Talk | undefined
  let follows = false
  let isSpoken = true
  for (const [index, part] of parts.entries()) {
    if (part.stretch !== last?.stretch) {
      follows = talk !== undefined
      talk = undefined
    }
    const place = {
      opening: reading.ownSentences === 0,
      closing: index >= tail,
      follows,
      goesOn: talk !== undefined,
      answers: talk === undefined && !(follows && last?.isHeading) && asksBefore(last, part),
      comments: talk === undefined && last?.stretch === part.stretch,
      afterQuestion: isQuestion(last)
    }
    last = part
    const {kind, aboutAnswer, spoken} = judgePart(part, place)
    if (!kind) {
      talk = undefined
      if (part.isHeading) continue
      countOwn(reading, part.text, aboutAnswer)
      countNote(reading, part, summary)
      if (isSentence(part.text, countWordsOf(part.text), fewestInSection)) {
        ownSections.add(sectionOf(part.block))
      }
      isSpoken &&= spoken && !tellsOfPaper(part)
      const {block, span} = part
      reading.spoken ??= {block, span, kind: 'refusal', whole: false, empty: false}
      continue
    }
    if (place.opening && !closers.has(kind)) dropNotes(reading)
    const led = ledTo(part, place)
    const tells = led?.isColon !== true && tellsNumbers(part)
    if (tells && !led) addNote(reading, countWordsOf(part.text))
    const {start} = part.span
    const end = led?.isColon ? start + led.lead.end : part.span.end
    if (!talk || (kind === 'disclaimer' && mayGo(talk.kind))) {
      talk = {block: part.block, span: {start, end}, kind, whole: false, empty: !part.isHeading}
      reading.talks.push(talk)
    }
    const {text} = summary.blocks[part.block]!.prose
    talk.span.end = end + (smile.exec(text.slice(end))?.[0].trimEnd().length ?? 0)
    talk.whole = !/\S/.test(text.slice(0, talk.span.start)) && !/\S/.test(text.slice(talk.span.end))
    if (tells) talk.telling = [...(talk.telling ?? []), part.span]
    talk.empty &&=
      !tells && !part.shown.slice(0, end - start).includes(veil) && (!led || led.isColon)
    if (!led) continue
    const rest = part.text.slice(led.rest.start)
    countOwn(reading, rest, false)
    isSpoken = false
    if (!led.isColon) continue
    talk.rest = start + led.rest.start
    talk = undefined
  }
  ownSections.delete(0)
  reading.ownSections = ownSections.size
  return isSpoken ? reading : {...reading, spoken: undefined}
}

/** Tells sentences that stand outside of thoughts: `<think>…</think>` is a leak as a whole. */
function outsideThoughts({blocks, source}: Summary): (sentence: Sentence) => boolean {
  const thoughts = markedThoughts(source)
  return ({block, span}) => {
    if (thoughts.length === 0) return true
    const at = blocks[block]!.prose.sourceSpan(span)
    const before = countBelow(thoughts, (at?.start ?? 0) + 1, ({start}) => start)
    return !at || before === 0 || at.start >= thoughts[before - 1]!.end
  }
}

/** The number of the section that a block stands in, asked for in document order; 0 before the first heading. */
function sectionsOf({headings}: Summary): (block: number) => number {
  let section = 0
  return (block) => {
    while ((headings[section]?.block ?? Number.POSITIVE_INFINITY) <= block) section++
    return section
  }
}

/** Emoji behind the last sentence of a paragraph: they go with it. */
const smile = /^(?:\s|\p{Extended_Pictographic}|\p{Emoji_Modifier}|[\u200d\ufe0f])*$/u

/** The sentences and headings outside of block quotes and thoughts, in document order; the title of the paper is none. */
function partsOf(summary: Summary): Part[] {
  const {blocks, sentences, headings, frontmatter} = summary
  const title = frontmatter.title?.value
  const heads = headings
    .filter(({text}, index) => (title ? !sameTitle(title, text) : index > 0))
    .filter(({text}) => !numberedHeading.test(text))
    .map(({text, block, span}, index) => ({
      text,
      block,
      span,
      stretch: -1 - index,
      inReferences: false
    }))
  const isHead = new Set<Sentence>(heads)
  const first = headings.find(({form}) => form === 'line')
  let hiddenBlock: number | undefined
  let hidden = ''
  return [...withExclamations(sentences.flatMap(atRules), blocks), ...heads]
    .filter(({block, text}) => blocks[block]!.blockQuote === 0 && !isMark(text))
    .filter(outsideThoughts(summary))
    .sort((a, b) => a.block - b.block || a.span.start - b.span.start)
    .map((sentence) => {
      if (sentence.block !== hiddenBlock) hidden = hideMarked(blocks[sentence.block]!)
      hiddenBlock = sentence.block
      const shown = hidden.slice(sentence.span.start, sentence.span.end)
      const aboveTitle = sentence.block < (first?.block ?? 0) && !blocks[sentence.block]!.inList
      return {isHeading: isHead.has(sentence), aboveTitle, shown, read: undefined, ...sentence}
    })
}

/** Whether a text says nothing: “🙂”, “#done”. */
function isMark(text: string): boolean {
  return smile.test(text) || isOnlyNoteMarks(text)
}

/** A heading with a number in front: “4. Summary”, “2.1 Methods”, “20-second version”. What is said to somebody has none. */
const numberedHeading = /^(?:\d|第?[一二三四五六七八九十]{1,3}[、.．章节節])/

/** Most words of an exclamation that only leads to what is said behind it: “Sure! Here are …”, “Of course! I’ve …”. */
const longestExclamation = 2

/** The sentences of a summary, each with the short exclamation in front of it: the two are said as one, as “Sure, here are …” is. */
function withExclamations(sentences: readonly Sentence[], blocks: Summary['blocks']): Sentence[] {
  const joined: Sentence[] = []
  for (const sentence of sentences) {
    const last = joined.at(-1)
    const leads =
      last?.stretch === sentence.stretch &&
      /[!！]$/.test(last.text) &&
      countWordsOf(last.text) <= longestExclamation
    if (!leads) {
      joined.push(sentence)
      continue
    }
    const span = {start: last.span.start, end: sentence.span.end}
    const text = blocks[sentence.block]!.prose.text.slice(span.start, span.end)
    joined[joined.length - 1] = {...sentence, text, span}
  }
  return joined
}

/** Most sentences at the end of a document that are looked at as one run of talk: closing remarks are short. */
const longestTail = 8

/** Index of the first sentence of the longest run of talk that ends a document; their number when there is none. */
function tailOf(parts: readonly Part[]): number {
  let tail = parts.length
  for (let at = parts.length - 1; at >= Math.max(0, parts.length - longestTail); at--) {
    if (isTalkBehind(undefined, parts[at]!)) tail = at
    if (!isTalkBehind(parts[at - 1], parts[at]!)) break
  }
  return tail
}

/** Whether a part talks that ends a document, behind another that talks or first of its run. */
function isTalkBehind(before: Part | undefined, part: Part): boolean {
  const goesOn = before?.stretch === part.stretch
  const follows = before !== undefined && !goesOn
  const answers = asksBefore(before, part)
  // Whether what stands before it talks is not known yet.
  const afterQuestion = isQuestion(before)
  const at = {opening: false, closing: true, comments: false, afterQuestion}
  const place = {...at, follows, goesOn, answers}
  return judgePart(part, place).kind !== undefined && !ledTo(part, place)?.isColon
}

/**
 * Where talk leads to a sentence on the paper: “Here is the short version: bees count.” What stands behind the mark neither talks
 * nor is about the text alone. Only what stands in front of a colon can go, and only if it talks by itself.
 */
function ledTo(part: Part, place: Place): Led | undefined {
  const leads = leadsOf(part.shown).filter(({rest}) => {
    const behind = partOf(part, rest)
    return !judgePart(behind, {...place, goesOn: true}).kind && isOnPaper(behind)
  })
  const colon = leads.find(
    ({isColon, lead}) => isColon && judgePart(partOf(part, lead), place).kind !== undefined
  )
  const [first] = leads
  return colon ?? (first && {...first, isColon: false})
}

/** Whether a sentence, to whomever it is said, tells something of a paper: a number, or what a colon leads to. */
function tellsOfPaper(part: Part): boolean {
  if (part.read && part.read.facts.numbers > 0) return true
  return leadsOf(part.shown).some(({isColon, rest}) => isColon && isOnPaper(partOf(part, rest)))
}

/** Whether the sentence before another in the same block is a question, or the heading above it. */
function asksBefore(before: Part | undefined, {stretch}: Part): boolean {
  return (before?.stretch === stretch || before?.isHeading === true) && isQuestion(before)
}

function isQuestion(part: Part | undefined): boolean {
  if (!part) return false
  part.read ??= readPart(part.shown)
  return part.read.facts.question
}

/** A part of a part. */
function partOf(part: Part, {start, end}: Span): Part {
  const [text, shown] = [part.text.slice(start, end), part.shown.slice(start, end)]
  return {...part, text, shown, read: undefined}
}

/** Whether a sentence that talks tells numbers of the paper as well: of lengths and versions of texts, hardly a word is not known. */
function tellsNumbers(part: Part): boolean {
  part.read ??= readPart(part.shown)
  const {facts, words} = part.read
  if (facts.numbers === 0) return false
  const found = likelyLanguages(findConcepts(conceptsAtEdge(), words))
  return found.every((hits) => new Shaped({...facts, ...nowhere, hits}).isOnPaper)
}

/** Whether what stands behind talk holds something of the paper: a quotation, or words of which many are not about texts. */
function isOnPaper(part: Part): boolean {
  if (part.shown.includes(veil)) return true
  part.read ??= readPart(part.shown)
  const {facts, words} = part.read
  const found = likelyLanguages(findConcepts(conceptsAtEdge(), words))
  return found.every((hits) => {
    const shaped = new Shaped({...facts, ...nowhere, hits})
    return facts.numbers > 0 ? shaped.unknown > 0 : shaped.isOnPaper
  })
}

function countOwn(reading: TalkReading, sentence: string, aboutAnswer: boolean) {
  const words = countWordsOf(sentence)
  if (!isSentence(sentence, words)) return
  reading.ownSentences++
  reading.ownWords += words
  if (aboutAnswer) reading.aboutAnswer++
}

/**
 * Counts a part that is too short for a sentence of {@link countOwn} or has no mark at its end, and tells something of the paper:
 * “* **Sample:** 40 hives, of which 31 were lit”, “The sample is small.”
 */
function countNote(reading: TalkReading, part: Part, {blocks}: Summary) {
  const words = countWordsOf(part.text)
  if (words < fewestInSection || isSentence(part.text, words)) return
  const label = noteLabel.exec(part.text)?.[1]
  const isNote =
    label === undefined
      ? blocks[part.block]!.inList || isSentence(part.text, words, fewestInSection)
      : !namesField(label)
  if (!isNote || !isOnPaper(part)) return
  addNote(reading, words)
}

function addNote(reading: TalkReading, words: number) {
  reading.ownNotes++
  reading.noteWords += words
}

/** Talk that may stand behind a summary of notes alone. Above any other, notes are data such as “Status: rejected, score 0.3”. */
const closers = new Set<TalkKind>(['offer', 'disclaimer'])

function dropNotes(reading: TalkReading) {
  reading.ownNotes = 0
  reading.noteWords = 0
}

/** A label of up to five words in front of a note. */
const noteLabel = /^[\s*_]{0,4}([^\s:：]{1,40}(?: [^\s:：]{1,40}){0,4})[\s*_]{0,4}[:：]/u

/** What a name is among the data of a paper: “Authors: …”, “Year: …”. */
const fields = new Set<Concept>(['named', 'source'])

/** Whether a label is that of a field of data, which any program may fill in. */
function namesField(label: string): boolean {
  return isWholly(label, fields)
}

type Place = Pick<
  SentenceFacts,
  'opening' | 'closing' | 'goesOn' | 'follows' | 'answers' | 'comments' | 'afterQuestion'
>

function judgePart(
  part: Part,
  place: Place
): {kind?: TalkKind | undefined; aboutAnswer: boolean; spoken: boolean} {
  part.read ??= readPart(part.shown)
  const {words, facts} = part.read
  const isAtEdge = place.opening || place.closing
  const side = isAtEdge ? 'atEdge' : 'inside'
  part.read[side] ??= likelyLanguages(
    findConcepts(isAtEdge ? conceptsAtEdge() : shieldedConcepts(), words)
  )
  const found = part.read[side]
  let kind = kindOf(found, part, place)
  // What is found sign by sign is sure only in words of its own.
  if (kind && part.read.facts.scale > 1) {
    kind = kindOf(inWords(found, words, part.shown), part, place)
  }
  if (kind && !isName(part.shown) && !(asking.has(kind) && callsByName(part, found))) {
    return {kind, aboutAnswer: true, spoken: true}
  }
  const {question} = facts
  const holds = (concepts: ReadonlySet<Concept>) =>
    found.some((hits) => hits.some(({concept}) => concepts.has(concept)))
  return {
    aboutAnswer: holds(answerConcepts),
    spoken: !holds(readers) && (question || holds(speakers))
  }
}

/** Five words with a capital each, as the name of a work has them: “Love Is All You Need”. Nobody talks so for as long. */
const name = /^\P{L}{0,8}\p{Lu}\p{L}{0,40}(?:\P{L}{1,8}\p{Lu}\p{L}{0,40}){4}(?!\p{L})/u

/** A field of data with a number of three parts, which counts nothing: “Version: 1.2.0”. */
const numberedField = /^\P{L}{0,8}\p{L}{3,20}\s?:\s?v?\d{1,4}(?:\.\d{1,4}){2,3}\P{L}{0,8}$/u

/** Whether a sentence is the name of a work, in which any word may stand, or a number under its name. */
function isName(shown: string): boolean {
  return (name.test(shown) && /\p{Ll}/u.test(shown)) || numberedField.test(shown)
}

/** Kinds of talk in which something may be asked of others as well. */
const asking: ReadonlySet<TalkKind> = new Set(['offer', 'refusal'])

/** A name behind a comma at the end of a sentence, and the letters in which it is looked for. */
const calledLast = /,\s\p{Lu}\p{Ll}{2,20}[.!?]{0,3}$/u
const calledReach = 30

/** Whether somebody is called by name, with a word that is not known: “Let me know if you have the text, Anna.” No model knows who asks. */
function callsByName({shown}: Part, found: readonly (readonly Hit[])[]): boolean {
  if (!calledLast.test(shown.trimEnd().slice(-calledReach))) return false
  const {length} = wordsOf(shown)
  return found.every((hits) => hits.every(({end}) => end < length))
}

/** What a sentence does that stands for itself, as the first of what somebody says: “Sure.” */
export function talkOfReply(text: string): TalkKind | undefined {
  const span = {start: 0, end: text.length}
  const place = {...nowhere, opening: true}
  const part = {
    text,
    span,
    block: 0,
    stretch: 0,
    inReferences: false,
    isHeading: false,
    aboveTitle: false,
    shown: text,
    read: undefined
  }
  return judgePart(part, place).kind
}

/** What a part does, of which `found` was found; `undefined` where it does not talk. */
function kindOf(
  found: readonly (readonly Hit[])[],
  {aboveTitle, isHeading, read}: Part,
  {opening, closing, goesOn, follows, answers, comments, afterQuestion}: Place
): TalkKind | undefined {
  const {length, scale, question, colon, exclaims, numbers, asksLength} = read!.facts
  for (const hits of found) {
    // Every shape has words.
    if (hits.length === 0) continue
    // Written out: to spread the two takes an eighth of all that is done for talk.
    const kind = talkOf({
      length,
      scale,
      question,
      colon,
      exclaims,
      numbers,
      asksLength,
      opening,
      closing,
      goesOn,
      follows,
      answers,
      comments,
      afterQuestion,
      aboveTitle,
      heading: isHeading,
      hits
    })
    if (kind) return kind
  }
  return
}

const readPart = remembered((shown): ReadPart => {
  const words = wordsOf(shown.slice(0, longestSentence * longestWord))
  const known = words.slice(0, longestSentence)
  const end = shown.slice(-8)
  return {
    words: known,
    facts: {
      length: words.length,
      scale: signScale(known),
      numbers: words.filter(isNumber).length,
      // In Japanese か ends a question, whatever its mark.
      question: /(?:[?？]|か。?)[\s)\]*"”’»]*$/.test(end),
      colon: /[:：][\s*_]*$/.test(end),
      exclaims: /[!！][\s)\]*"”’»_]*$/.test(end),
      asksLength: endsInAskedLength(shown)
    },
    atEdge: undefined,
    inside: undefined
  }
})

/** What shows that somebody speaks or is spoken to, and that it is a reader, or the authors of the paper. */
const speakers = new Set<Concept>(['me', 'you', 'lets'])
const readers = new Set<Concept>(['person', 'authors'])

/** What a sentence about an answer or its task names. */
const answerConcepts = new Set<Concept>(['answer', 'product', 'task', 'brief', 'trait', 'you'])

/** Frequent words of one language that a short sentence of another may hold by chance (“los”, “a”). */
const chance = 1

/** What was found in the languages that a sentence may be in: those that know most of its frequent words. */
function likelyLanguages(found: readonly Hit[][]): Hit[][] {
  const counts = found.map((hits) => hits.filter(({concept}) => concept === 'common').length)
  const most = Math.max(...counts)
  return found.filter((_, index) => counts[index]! >= most - chance)
}

/** Signs of Chinese, Japanese or Korean that say about as much as a word of English does. */
const signsAWord = 2.5

function signScale(words: readonly Word[]): number {
  // Most words are letters of ASCII, and need no more than a look at their first.
  if (words.every(({text}) => text.charCodeAt(0) < 0x80)) return 1
  const signs = words.filter(({text}) =>
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text)
  )
  return signs.length * 2 > words.length ? signsAWord : 1
}

/** Fewest words that make a sentence of the summary itself; shorter lines are data such as “Year: 2021”. */
const fewestWords = 8
/** The same below a heading: “The sample is small.” */
const fewestInSection = 4

function isSentence(sentence: string, words: number, fewest = fewestWords): boolean {
  if (words < fewest) return false
  return words > longestSentence || /[.!?。！？:][\s)\]*"”’»]*$/.test(sentence.slice(-8))
}
