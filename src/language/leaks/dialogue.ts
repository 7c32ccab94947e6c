/** Lines of a chat with a model: who says them, and what was asked and answered. */

import type {SummaryText} from '../../summary/index.ts'
import {asksPolitely, behindLead, besideGladly, type ChatLine, chatLines} from '../chat-labels.ts'
import {beginsAt, findConcepts, type Hit, type Word, wordsOf} from '../concepts.ts'
import {hideCode} from '../hidden.ts'
import type {Concept, Lexicon} from '../lexicon.ts'
import {dutch} from '../lexicons/dutch.ts'
import {english} from '../lexicons/english.ts'
import {german} from '../lexicons/german.ts'
import {lexicons} from '../lexicons/index.ts'
import {russian} from '../lexicons/russian.ts'
import type {TalkKind} from '../shapes/index.ts'
import {talkOfReply} from '../talk.ts'
import {bareConcepts, beginsIn, conceptsAtEdge} from '../trees.ts'
import {isInstruction} from './orders.ts'
import type {Leak} from './types.ts'

/** A line of a chat, in the block that it stands in. */
interface BlockLine extends ChatLine {
  block: number
}

/**
 * Lines of a chat: the answer that a document begins with, a name alone in its line, an order of the one who asks, an answer that
 * takes it (“Sure.”) with what was asked right before, or both of them in turn. “User: the person who talks to the system” explains a word.
 */
export function labelLeaks({blocks}: SummaryText): Leak[] {
  const paragraphs = [...blocks.entries()].filter(
    ([, {kind, blockQuote}]) => kind === 'paragraph' && blockQuote === 0
  )
  const first = paragraphs[0]?.[0]
  const all: BlockLine[] = paragraphs
    .filter(([, {inList}]) => !inList)
    .flatMap(([block, read]) => chatLines(hideCode(read)).map((line) => ({block, ...line})))
    .filter(({speaker}) => speaker !== 'thinks')
  const lines = all.filter(
    (line, index) => !/^\p{Ll}/u.test(line.said) || asksForText(line.said) || isTaken(all, index)
  )
  const isTalk = (['answers', 'asks'] as const).every((side) =>
    lines.some(({speaker}) => speaker === side)
  )
  return lines
    .filter(({block, speaker, said, start}) => {
      if (speaker === 'sets up') return isInstruction(said) || givesRole.test(said)
      if (isTalk || said === '') return true
      if (speaker === 'asks') return asksForText(said)
      return handsOver(said) || (block === first && start === 0)
    })
    .map(({block, start, end}) => ({
      kind: 'label',
      text: blocks[block]!.prose.text.slice(start, end),
      at: {block, span: {start, end}}
    }))
}

/**
 * Headings of a chat in turn: “### Human:” above what is to be written, and “### Assistant:” as the next one. Papers compare the two, too, and
 * show what they say.
 */
export function turnLeaks({blocks}: SummaryText): Leak[] {
  const turns = [...blocks.entries()]
    .filter(([, {kind, blockQuote}]) => kind === 'heading' && blockQuote === 0)
    .map(([block, read]) => ({block, line: chatLines(hideCode(read))[0]}))
  return turns.flatMap(({block, line}, index) => {
    const next = turns[index + 1]
    if (line?.speaker !== 'asks' || next?.line?.speaker !== 'answers') return []
    if (line.said !== '' || next.line.said !== '') return []
    const [asked, answered] = [block, next.block].map((at) => blocks[at + 1]?.prose.text ?? '')
    if (!asksForText(asked!) && !orders(asked!, ['source', 'product']) && !handsOver(answered!))
      return []
    return [block, next.block].map(
      (at): Leak => ({
        kind: 'label',
        text: blocks[at]!.prose.text,
        at: {block: at, span: {start: 0, end: blocks[at]!.prose.text.length}}
      })
    )
  })
}

/** Who a model is told to be; to add a language, add its words. */
const givesRole =
  /^(?:you are an? |du bist eine? |sie sind eine? |tu es une? |vous êtes une? |eres una? |sei un[a’' ]|você é uma? |je bent een |ты — |вы — |你是|あなたは|당신은)/iu

/** Whether the line of one who asks is followed by an answer that takes what it asks for. */
function isTaken(lines: readonly BlockLine[], index: number): boolean {
  const [line, next] = [lines[index]!, lines[index + 1]]
  return (
    line.speaker === 'asks' &&
    next?.speaker === 'answers' &&
    next.block <= line.block + 1 &&
    takesTask(next.said)
  )
}

/** Whether an answer begins with words to the one who asked: “Sure, here it is.” */
function takesTask(said: string): boolean {
  const sentence = /^[^.!?。！？]{0,200}[.!?。！？]?/u.exec(said)![0]
  const [word = ''] = sentence.split(/[,，、]/, 1)
  return [sentence, word].some((text) => takings.has(talkOfReply(text)))
}

/** What an answer begins with, up to a mark: “Sure,”. */
const taking = /^[^,，、.!?。！？]{1,200}(?:[,，、.!?。！？]\s{0,3}|$)/u

/** Most words of an agreement that may be the answer to any question: “Of course.” */
const longestYes = 3

/**
 * Whether an answer that nobody asked for says that a text follows: “Sure, here it is.” What agrees, and no more, is said in any
 * dialogue: “Yes.”, “Of course, bees count.”
 */
function handsOver(said: string): boolean {
  const first = taking.exec(said)?.[0] ?? ''
  const kind = talkOfReply(first)
  if (!takings.has(kind)) return false
  if (kind === 'delivery' || wordsOf(first).length > longestYes) return true
  const rest = said.slice(first.length)
  return talkOfReply(rest) !== undefined || beginsIn(rest, delivering)
}

/** What hands a text over. */
const delivering = new Set<Concept>(['deliver'])

/** What an answer does that takes a task. */
const takings = new Set<TalkKind | undefined>(['agreement', 'delivery'])

/** Whether somebody asks for a text, or wants one changed. */
function asksForText(said: string): boolean {
  const rest = behindLead(said)
  return (
    isInstruction(rest) ||
    asksForMore(rest) ||
    isForm(besideGladly(said) ?? '') ||
    (asksPolitely(said) && wordsOf(said).length <= longestChange && !isRemark(said)) ||
    (rest !== said && ordersPart(rest))
  )
}

/** Whether words begin with an order, or with what a text may be like: “shorter”. */
function isForm(said: string): boolean {
  return beginsAt(conceptsAtEdge(), wordsOf(said), 0, forms)
}

/** What a text may be like, and orders. */
const forms = new Set<Concept>(['order', 'trait', 'manner'])

/** Whether words are the beginning of a remark, which readers are asked to note: “please note that …”. */
function isRemark(said: string): boolean {
  return beginsIn(said, remarking)
}

/** What opens a remark. */
const remarking = new Set<Concept>(['disclaimer'])

/** What leads to an answer, as the first thing in a document: “Chain of thought: …”. Further down, it is a label as any. */
export function thoughtLeaks({blocks}: SummaryText): Leak[] {
  const [first] = blocks
  if (first?.kind !== 'paragraph' || first.blockQuote > 0 || first.inList) return []
  return chatLines(hideCode(first))
    .slice(0, 1)
    .filter(({speaker, start}) => speaker === 'thinks' && start === 0)
    .map(({start, end}) => ({
      kind: 'thought',
      text: first.prose.text.slice(start, end),
      at: {block: 0, span: {start, end}}
    }))
}

/** “write the last section”, behind “Now”: an order to put a part of a text into words, which papers on writing have, too. */
function ordersPart(said: string): boolean {
  return orders(said, ['blank', 'part', 'cited', 'trait', 'product'])
}

/** Whether words are an order that has to do with one of some concepts: “summarize the article”. */
function orders(said: string, concepts: readonly Concept[]): boolean {
  const words = wordsOf(said)
  return (
    words.length <= longestChange &&
    findConcepts(bareConcepts(), words).some(
      (hits, language) => beginsWithOrder(hits, words, language) && holds(hits, ...concepts)
    )
  )
}

/** Whether somebody wants a text changed: as a question or as an order to the one who writes. */
function asksForMore(said: string): boolean {
  const words = wordsOf(said)
  const isQuestion = /[?？]$/.test(said)
  if (!isQuestion && words.length > longestChange) return false
  return findConcepts(bareConcepts(), words).some((hits, language) =>
    isQuestion ? asksYou(hits) : beginsWithOrder(hits, words, language) && ordersChange(hits)
  )
}

/**
 * Whether words begin with what is to be done: “write”. What somebody does or did is none (“Human: then edits the draft”); of the
 * words for work, which are known by their stems, the ending tells. French, Spanish, Italian and Portuguese have one form for both.
 */
function beginsWithOrder(hits: readonly Hit[], words: readonly Word[], language: number): boolean {
  const tells = telling.get(lexicons[language]!)?.test(words[0]?.text ?? '') ?? false
  return hits.some(
    ({concept, start}) => start === 0 && (concept === 'order' || (concept === 'work' && !tells))
  )
}

/** Verbs that tell what somebody does or did, in languages in which they differ from orders, as words are folded. */
const telling: ReadonlyMap<Lexicon, RegExp> = new Map([
  [english, /(?:[^s]s|ed|ing|wrote|written|kept)$/],
  [german, /t$/],
  [dutch, /[td]$/],
  [russian, /т$/]
])

/** “can you make it longer?”: a question to the one who writes, about the text. */
function asksYou(hits: readonly Hit[]): boolean {
  return holds(hits, 'you') && holds(hits, 'it', 'product', 'answer', 'trait')
}

/** Most words of an order to change a text: “make it a bit shorter, and add the page numbers” has ten. */
const longestChange = 15

/**
 * “make it longer”, “shorten the summary to 200 words”, of words that begin with what is to be done. The text is named right behind
 * that, or behind an article; further on, “it” may be anything: “keep bees where it is warm, with longer spoons”.
 */
function ordersChange(hits: readonly Hit[]): boolean {
  return (
    holds(
      hits.filter(({start}) => start === 1 || start === 2),
      'it',
      'product',
      'answer'
    ) && holds(hits, 'help', 'trait', 'count')
  )
}

function holds(hits: readonly Hit[], ...concepts: Concept[]): boolean {
  return hits.some(({concept}) => concepts.includes(concept))
}
