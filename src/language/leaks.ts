/** Finds what a prompt and its answer left behind: delimiters, placeholders that nobody filled in, instructions, marks of a chat. */

import {countSigns} from '../characters.ts'
import {groupBy} from '../groups.ts'
import {matchesOf} from '../matches.ts'
import {countBelow} from '../ordered.ts'
import type {Span} from '../quote/types.ts'
import {remembered} from '../remembered.ts'
import {isBareAttribute, isElement} from '../summary/html-elements.ts'
import type {SummaryText} from '../summary/index.ts'
import {asksPolitely, behindLead, besideGladly, type ChatLine, chatLines} from './chat-labels.ts'
import {beginsAt, endsIn, findConcepts, type Hit, isNumber, type Word, wordsOf} from './concepts.ts'
import {hideCode, hideMarksOfNotes, withoutShownCode} from './hidden.ts'
import {asksForLength, beforeHeldLength, isBareLimit, isLength, isLengthOfText} from './lengths.ts'
import type {Concept, Lexicon} from './lexicon.ts'
import {dutch} from './lexicons/dutch.ts'
import {english} from './lexicons/english.ts'
import {german} from './lexicons/german.ts'
import {lexicons} from './lexicons/index.ts'
import {russian} from './lexicons/russian.ts'
import {atRules} from './seams.ts'
import type {TalkKind} from './shapes/index.ts'
import {instructs, openings} from './shapes/orders.ts'
import {nowhere} from './shapes/sentence.ts'
import {talkOfReply} from './talk.ts'
import {bareConcepts, conceptsAtEdge} from './trees.ts'

/** A piece of a prompt, or of a template. */
export interface Leak {
  kind: 'delimiter' | 'placeholder' | 'instruction' | 'label' | 'thought' | 'source-mark'
  /** The words of it. */
  text: string
  /** Where it stands in the source, or in the prose of a block, given by its index. */
  at: {span: Span} | {block: number; span: Span}
}

const known = new WeakMap<SummaryText, readonly Leak[]>()

/** The leaks of a summary; found once, however many rules ask. */
export function leaksOfSummary(summary: SummaryText): readonly Leak[] {
  const leaks = known.get(summary) ?? findLeaks(summary)
  known.set(summary, leaks)
  return leaks
}

/** Find leaks, block by block. Linear in the summary. */
function findLeaks(summary: SummaryText): Leak[] {
  const shown = withoutShownCode(summary.source)
  return withoutOverlaps([
    ...patternLeaks(summary),
    ...instructionLeaks(summary),
    ...labelLeaks(summary),
    ...thoughtLeaks(summary),
    ...headingLeaks(summary),
    ...tagLeaks(shown),
    ...markerLeaks(shown),
    ...commentLeaks(shown),
    ...fileLeaks(shown)
  ])
}

/** What is told by its marks, as {@link patterns} have them. */
function patternLeaks({blocks}: SummaryText): Leak[] {
  const leaks: Leak[] = []
  for (const [block, read] of blocks.entries()) {
    const text = hideMarksOfNotes(hideCode(read))
    const isQuoted = quotationsOf(text)
    for (const pattern of patterns) addLeaks(leaks, pattern, {block, text, isQuoted})
  }
  return leaks
}

/** The text of a block, by the index of the block. */
interface BlockText {
  block: number
  text: string
  /** Whether a quotation is open at an offset. */
  isQuoted: (at: number) => boolean
}

function addLeaks(
  leaks: Leak[],
  [kind, pattern, holds, elsewhere]: Pattern,
  {block, text, isQuoted}: BlockText
) {
  let isElsewhere: boolean | undefined
  for (const match of matchesOf(text, pattern)) {
    if (!holds(match[1] ?? match[2] ?? '', text, match.index, isQuoted)) continue
    isElsewhere ??= elsewhere?.test(text) ?? false
    if (isElsewhere) return
    const end = match.index + match[0].length
    // The space before a mark goes with it, but where it parts the words around it.
    const parts = match[0].startsWith(' ') && /^[\p{L}\p{N}“"‘(]/u.test(text.slice(end, end + 1))
    const start = match.index + (parts ? 1 : 0)
    leaks.push({kind, text: text.slice(start, end), at: {block, span: {start, end}}})
  }
}

/** Demands in brackets behind a heading, or behind a colon in it: “Results (max 200 words)”, “Style: keep each section under 150 words”. */
function headingLeaks({headings}: SummaryText): Leak[] {
  return headings.flatMap(({text, block, span}) => {
    const inBrackets = /\(([^()]{4,100})\)$/.exec(text)?.[1]
    const behindColon = /[:：]\s?([^:：]{4,200})$/.exec(text)?.[1]
    const isDemand =
      neededOrNot.test(text) ||
      (inBrackets !== undefined &&
        (listsLengths(inBrackets) ||
          paragraphs.test(inBrackets) ||
          demands(inBrackets, demanded))) ||
      (behindColon !== undefined && demands(behindColon, ['count']))
    return isDemand ? {kind: 'instruction', text, at: {block, span}} : []
  })
}

/** Whether a part of a template is needed: “Limitations [optional]”; in round brackets, people say it of chapters. */
const neededOrNot =
  /\[(?:optional|required|mandatory|if applicable|optionnel|opcional|opzionale|falls zutreffend)\]$/i

/** A number of paragraphs, which nobody tells of a section: “Methods (2 paragraphs)”. Of sentences people do: “Summary (3 sentences)”. */
const paragraphs = /^(?:\d{1,2}|one|two|three|four|five) paragraphs?$/i

/** Whether words in brackets are a length that is asked for, with orders beside it: “1–2 sentences, do not copy from the abstract”. */
function listsLengths(text: string): boolean {
  if (asksForLength(text)) return true
  const parts = text.split(/[,;]\s{0,3}/)
  const others = parts.filter((part) => !asksForLength(part))
  if (others.length < parts.length) return others.every(isDemandOnText)
  // “at most two, most important first”
  return parts.some(isBareLimit) && parts.some((part) => sortsItems.test(part))
}

/** Whether words beside a length that is asked for tell more of what the text has to be like: “be frank”, “no filler”, “most important first”. */
function isDemandOnText(text: string): boolean {
  return beginsInOrder(text) || /^(?:be|no|without) \p{L}/iu.test(text) || sortsItems.test(text)
}

/** In which order what is asked for is to stand. */
const sortsItems = /^(?:the )?(?:most|least) \p{L}{3,20} (?:ones? )?first$/iu

/** Whether words begin with an order. */
function beginsInOrder(text: string): boolean {
  return beginsAt(bareConcepts(), wordsOf(text), 0, ordering)
}

/** What an order begins with. */
const ordering = new Set<Concept>(['order', 'emit'])

/** What a heading may tell its writer to put below it. */
const demanded = ['count', 'cited', 'quote', 'trait', 'product', 'named', 'part'] as const

/** “at least 3”: a number as it is asked for. */
const askedNumber =
  /(?<!\p{L})(?:at least|at most|exactly|no more than|mindestens|höchstens|genau|au moins|al menos) \d/iu

/** Whether words behind a heading are an order with a number, to put in one of some things, or so many of others. */
function demands(text: string, things: readonly Concept[]): boolean {
  const words = wordsOf(text)
  if (!words.some(isNumber)) return false
  return findConcepts(bareConcepts(), words).some(
    (hits) =>
      hits.some(({concept, start}) => concept === 'order' && start === 0) &&
      (askedNumber.test(text) ||
        hits.some(({concept, start}) => start > 0 && things.includes(concept)))
  )
}

function instructionLeaks({blocks, sentences, headings}: SummaryText): Leak[] {
  const parts = [...sentences.flatMap(atRules), ...headings]
  return parts
    .filter(
      ({text, block}) =>
        blocks[block]!.kind !== 'cell' &&
        instructing.some((tells) => tells(text)) &&
        !isForStudents(headings, block)
    )
    .map(({text, block, span}) => ({kind: 'instruction', text, at: {block, span}}))
}

/** What tells an instruction to the writer. */
const instructing: readonly ((text: string) => boolean)[] = [
  (text) => isInstruction(text),
  demandsUnderLabel,
  ordersLengthHere,
  ordersLength,
  demandsOfLabel
]

/** A label of a part, with brackets of several parts: “limits (at most two, most important first):”. */
const labelWithBrackets = /^[\p{L} ]{3,40} \(([^()]{4,100}[,;][^()]{2,100})\)[:：]$/u

/** Whether a label of a part has demands on it in brackets; a length alone may be one that a paper tells. */
function demandsOfLabel(text: string): boolean {
  const [, inBrackets] = labelWithBrackets.exec(text) ?? []
  return inBrackets !== undefined && listsLengths(inBrackets)
}

/** Letters in which the first words of an order stand. */
const firstWords = 40

/** Most words between the beginning of an order and the length that it asks for: “Keep each section of the summary under …”. */
const longestBeforeLength = 7

/**
 * “Keep this part under five sentences.”, “Do not exceed 400 words.”: an order that holds a length within bounds, with nothing in between but
 * the text that it is of. Of others it may be told what they have to keep to: “Keep e-mails under 50 words.”
 */
function ordersLength(text: string): boolean {
  // Few sentences begin in an order, and the others need no more than a look at their first words.
  if (!beginsInOrder(text.slice(0, firstWords))) return false
  const before = beforeHeldLength(text)
  if (before === undefined) return false
  const words = wordsOf(before)
  if (words.length > longestBeforeLength) return false
  return findConcepts(bareConcepts(), words).some((hits) => {
    const known = hits.filter(({concept}) => ofOwnText.has(concept))
    return (
      hits.some(({concept, start}) => start === 0 && ordering.has(concept)) &&
      words.every((_, at) => known.some(({start, end}) => start <= at && at < end))
    )
  })
}

/** What may stand between an order and the length that it asks for. */
const ofOwnText = new Set<Concept>([
  'order',
  'emit',
  'common',
  'all',
  'this',
  'it',
  'you',
  'product',
  'answer',
  'part',
  'blank',
  'trait',
  'comply'
])

/** What is set to students, by language; no word that a prompt may have for itself, such as “Task”. To add a language, add its words. */
const studentWork = [
  'homework exercises?',
  'Hausaufgaben? Übung(?:en|saufgaben?)?',
  'devoirs exercices?',
  'deberes ejercicios? compiti esercizio? esercizi exercícios?',
  'huiswerk oefening(?:en)? упражнени[ея] домашнее\\sзадание',
  '作业 作業 练习 練習 宿題 숙제 연습'
]
const setsWork = new RegExp(wordOf(studentWork), 'iu')

/** Whether a block stands below a heading of work for students: they, too, are told to quote, and how often. */
function isForStudents(headings: SummaryText['headings'], block: number): boolean {
  const above = countBelow(headings, block, (heading) => heading.block)
  return above > 0 && setsWork.test(headings[above - 1]!.text)
}

/** What leads to who a model is to be. */
const roleLabel = /^[\s*_]{0,4}(?:role|persona|Rolle|rôle|rol|ruolo|papel)[\s*_]{0,4}$/iu

/** A label, with what stands behind it. */
const labelled = /^([^:：]{3,40})[:：]\s{0,3}(\S[^\n]{4,300})/u

/**
 * “Instructions: Write 5 points, each with a quote.”: an order with a number behind the name of a task, with quotations in it, or one that is
 * an instruction by itself. Other things are asked of those whom a paper tells of: “Instructions: Name 10 words.”
 */
function demandsUnderLabel(text: string): boolean {
  const [, label = '', order = ''] = labelled.exec(text) ?? []
  // “Constraints: no more than five sentences.”, “Role: You are an expert reviewer.”
  if (asksForLength(order.replace(/[.。]$/, ''))) return isTask(label)
  if (roleLabel.test(label)) return isInstruction(order)
  const tells = demands(order, ['cited']) || (/\p{N}/u.test(order) && isInstruction(order))
  return tells && isTask(label)
}

/** Letters of the longest order to put a length in a place. */
const longestOrderHere = 80

/** “Write 2–3 sentences here.”: an order, a length and the place that it stands in, and nothing else. */
function ordersLengthHere(text: string): boolean {
  if (text.length > longestOrderHere) return false
  const words = text.replace(/[.:!。]$/, '').split(/\s+/)
  const others = words.filter((word) => !places.has(word.toUpperCase()))
  if (others.length === words.length) return false
  const [first = '', last = ''] = [others[0], others.at(-1)]
  return (
    (isFilling(first) && isLength(others.slice(1).join(' '))) ||
    (isFilling(last) && isLength(others.slice(0, -1).join(' ')))
  )
}

/** Whether words are nothing but the name of a task: “Instructions”. */
function isTask(text: string): boolean {
  const words = wordsOf(text)
  return findConcepts(bareConcepts(), words).some((hits) =>
    hits.some(({concept, start, end}) => concept === 'task' && start === 0 && end === words.length)
  )
}

/** A line of a chat, in the block that it stands in. */
interface BlockLine extends ChatLine {
  block: number
}

/**
 * Lines of a chat: the answer that a document begins with, a name alone in its line, an order of the one who asks, an answer that
 * takes it (“Sure.”) with what was asked right before, or both of them in turn. “User: the person who talks to the system” explains a word.
 */
function labelLeaks({blocks}: SummaryText): Leak[] {
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
      if (speaker === 'sets up') return isInstruction(said)
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
  return talkOfReply(rest) !== undefined || beginsAt(bareConcepts(), wordsOf(rest), 0, delivering)
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
  return beginsAt(bareConcepts(), wordsOf(said), 0, remarking)
}

/** What opens a remark. */
const remarking = new Set<Concept>(['disclaimer'])

/** What leads to an answer, as the first thing in a document: “Chain of thought: …”. Further down, it is a label as any. */
function thoughtLeaks({blocks}: SummaryText): Leak[] {
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
  const words = wordsOf(said)
  return (
    words.length <= longestChange &&
    findConcepts(bareConcepts(), words).some(
      (hits, language) =>
        beginsWithOrder(hits, words, language) &&
        holds(hits, 'blank', 'part', 'cited', 'trait', 'product')
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

/** A pattern, whether what it finds is a leak, and what its block must not be about; that is looked for once in a block, however often it matches. */
type Pattern = readonly [
  kind: Leak['kind'],
  pattern: RegExp,
  holds: (inner: string, text: string, at: number, isQuoted: BlockText['isQuoted']) => boolean,
  elsewhere?: RegExp
]

/** Marks that chat programs replace by links to their sources, and that are left when an answer is copied. */
const sourceMark =
  / ?(?:【\d{1,4}(?::\d{1,4})?†[^【】\n]{0,100}】|(?::contentReference)?\[oaicite:\d{1,4}\](?:\{index=\d{1,4}\})?|\ue200?cite(?:\ue202?turn\d{1,4}[a-z]{3,12}\d{1,4}){1,16}\ue201?|\[cite_start\]|\[cite: ?\d{1,4}(?:, ?\d{1,4}){0,16}\]|\[[^[\]†\n]{1,100}†(?:[a-z]{3,20}|L\d{1,6}(?:-L?\d{1,6})?)\]|\((?:\p{L}{2,8}[.:]? )?turn\d{1,4}(?:search|view|news|image|file|fetch|academia)\d{1,4}\)|(?<!\w)turn\d{1,4}(?:search|view|news|image|file|fetch|academia)\d{1,4}(?=[.,;:)]|\s*$))/gu

/** In texts on sex chromosomes and who has them, on centuries, editions and other things in Roman numbers, and on chains of spins, XX is no gap for a number. */
const otherXX =
  /\bX[XY]?[YO0]\b|chromosom|cromosom|genotyp|karyotyp|gamet|gonad|ovar(?:y|ies)|\beggs?\b|sperm|hermaphrodit|\bXX\s(?:individual|animal|cell|carrier|offspring|progeny)|\bsex|female|male\b|centur|siècle|siglo|secolo|século|Jahrhundert|edi[cz]i|congres|\bspins?\b|qubit|hamiltonian/iu

/** An author without a name, by a number: “Author1”, “Autor 2”. */
const numberedAuthor = String.raw`(?:Author|Autore|Autor|Auteur|Автор|作者|著者|저자) ?\d{1,2}`

const patterns: readonly Pattern[] = [
  // === PAPER TEXT ===, --- BEGIN PAPER ---, <<<PAPER>>>, ---- begin answer ----
  ['delimiter', /(?<!=)={3,}([^=\n]{2,100})={3,}/g, (inner) => isDelimiter(inner)],
  ['delimiter', /(?<!-)-{3,}([^-\n]{2,100})-{3,}/g, (inner) => isDelimiter(inner)],
  ['delimiter', /(?<!<)<{2,}([^<>\n]{2,100})>{2,}/g, (inner) => isDelimiter(inner)],
  // [SYSTEM] at the beginning of a line
  ['delimiter', /(?<=^|\n)\[(?:SYSTEM|USER|ASSISTANT)\](?![(:[\]])/g, () => true],
  // <|im_start|>, [INST], <<SYS>>
  ['delimiter', /<\|[a-z_]{2,30}\|>|\[\/?INST\]|<<\/?SYS>>/g, () => true],
  // 【12†source】, [12†source], [source: x.pdf†L1-L9], :contentReference[oaicite:0]{index=0}, citeturn0search1, turn0search1, [cite_start], [cite: 4, 7]
  ['source-mark', sourceMark, () => true],
  // {"role": "assistant", …}
  ['delimiter', /"role" ?: ?"(?:assistant|user|system)"/g, () => true],
  // {"title": "…", "summary": "…"}
  ['delimiter', /(?<=[{,]\s?)"summary" ?: ?"/g, () => true],
  // The parts of a prompt in the form of Alpaca: “### Instruction:”
  ['delimiter', /^(?:Instruction|Response):$/g, () => true],
  // It has ___ layers.
  ['placeholder', /(?<=\p{L} )_{3,40}(?=[\s.,;:%)]|$)/gu, () => true],
  // [insert numerical value]
  [
    'placeholder',
    /\[([^[\]\n]{2,100})\](?![(:[\]])/g,
    (inner, text, at) => text[at - 1] !== '[' && asksToFill(inner)
  ],
  // （此处插入图表）, ［ここに題名を記入］
  [
    'placeholder',
    /[[［〔【(（]([^()（）[\]［］〔〕【】\n]{4,60})[\]］〕】)）](?![(:[\]])/g,
    (inner, text, at, isQuoted) => saysWhereToFill.test(inner) && isMeant(text, at, isQuoted)
  ],
  // 【要記入】, ［数据待填］
  [
    'placeholder',
    /[［〔【]([^()（）[\]［］〔〕【】\n]{2,60})[］〕】]/g,
    (inner, text, at, isQuoted) => isStillToFill.test(inner) && isMeant(text, at, isQuoted)
  ],
  // 〔著者名〕; at the beginning of a line it is a label, as 【結果】 is anywhere
  [
    'placeholder',
    /(?<=[^\s*_])[［〔]([^()（）[\]［］〔〕【】\n]{2,20})[］〕]/g,
    (inner, text, at, isQuoted) =>
      standsForName(inner) && asksToFill(inner) && isMeant(text, at, isQuoted)
  ],
  // “in [location]”, “in [Stadt]”; “[sic]” and “They [the bees] count” are remarks
  [
    'placeholder',
    /(?<=\p{Ll} )\[(\p{L}[\p{Ll} _-]{2,30})\](?![(:[\]])/gu,
    (inner, text, at, isQuoted) =>
      standsForName(inner) &&
      (/[ _-]/.test(inner) ||
        quantity.test(inner) ||
        beforeName.test(text.slice(Math.max(0, at - beforeNameReach), at))) &&
      !isQuoted(at)
  ],
  // “Context: {context}”
  [
    'placeholder',
    /\{([a-z_]{2,30})\}/g,
    (inner, text, at) =>
      text
        .slice(Math.max(0, at - inner.length - 3), at)
        .trimEnd()
        .toLowerCase()
        .endsWith(`${inner.replaceAll('_', ' ')}:`)
  ],
  // {{title}}, {{most_words: 9}}; {{c1::bees}} is a gap of a card for learning
  [
    'placeholder',
    /\{\{ {0,3}([A-Za-z][\w .-]{1,40}?)(?: ?[:=] ?[\w.-]{1,20})? {0,3}\}\}/g,
    (_, text, at) => !/[\\\w}^]/.test(text[at - 1] ?? '')
  ],
  // {paper_text}, ${title}; neither \frac{title}{text} nor x_{max}
  [
    'placeholder',
    /\$?\{([A-Za-z][A-Za-z_ ]{2,30})\}(?!\})/g,
    (inner, text, at) =>
      !/[\\\w}^{$]/.test(text[at - 1] ?? '') &&
      ((isVariable(inner) && namesPart(inner.replaceAll('_', ' '))) ||
        asksToFill(capitalised(inner.replaceAll('_', ' '))))
  ],
  // %%AUTHOR%%, @@TITLE@@
  ['placeholder', /(%%|@@)[A-Z][A-Z_]{2,30}\1/g, () => true],
  // $TITLE; neither $5 nor a formula
  [
    'placeholder',
    /(?<![\w$\\])\$([A-Z][A-Z_]{2,30})(?![\w$])/g,
    (inner) => asksToFill(capitalised(inner.toLowerCase().replaceAll('_', ' ')))
  ],
  // [WORD COUNT HERE]
  [
    'placeholder',
    /\[\p{Lu}[\p{Lu} ]{2,60} (?:HERE|HIER|ICI|AQUÍ|QUI|AQUI)\]/gu,
    (_, ...place) => isMeant(...place)
  ],
  // INSERT RESULTS HERE, HIER ERGEBNISSE EINFÜGEN
  [
    'placeholder',
    /(?<![\p{L}\p{N}[(])(\p{Lu}{2,20}(?: \p{Lu}{1,20}){2,8})(?![\p{L}\p{N}])/gu,
    (inner, text, at, isQuoted) => shoutsToFill(inner) && isMeant(text, at, isQuoted)
  ],
  // [Hier Quellen einfügen], [inserir aqui o ano]
  [
    'placeholder',
    /\[(\p{L}[^[\]\n]{5,100})\](?![(:[\]])/gu,
    (inner, text, at, isQuoted) => shoutsToFill(inner.toUpperCase()) && isMeant(text, at, isQuoted)
  ],
  // [keyword1], [keyword 2]
  [
    'placeholder',
    /\[(?:keyword|key term|Schlüsselwort|Stichwort|mot-clé|palabra clave|parola chiave|palavra-chave|trefwoord) ?\d{1,2}(?:[,;] [^[\]\n]{1,60})?\](?![(:[\]])/giu,
    (_, ...place) => isMeant(...place)
  ],
  // [TODO add the link]; “[TODO: …]” is told by its first word
  [
    'placeholder',
    /\[(?:TODO|FIXME|TBD) [^[\]\n]{2,100}\](?![(:[\]])/g,
    (_, ...place) => isMeant(...place)
  ],
  // **Results:** [2–3 sentences], or in a line of its own; in round brackets, “Length of an abstract: (150–200 words)” tells of one
  [
    'placeholder',
    /(?:(?<=^|\n|[:：] ?)\[([^[\]\n]{4,60})\]|(?<=^|[:：] ?\n)\(([^()\n]{4,60})\))(?=\.?(?:\n|$))/g,
    (inner) => asksForLength(inner)
  ],
  // [page number missing]
  [
    'placeholder',
    /\[([^[\]\n]{2,60}) (?:missing|pending|fehlt|fehlen|manquante?|falta|manca)\]/gi,
    (inner, _text, at, isQuoted) => namesPart(inner) && !isQuoted(at)
  ],
  // [Output truncated], (Response truncated due to length.)
  [
    'placeholder',
    /\[(?:output|response|answer|message|content|text) (?:was )?(?:truncated|cut off|abgeschnitten)\]|(?<=^|\n)\((?:output|response|answer|message) (?:was )?(?:truncated|cut (?:off|short))(?: [^()\n]{1,40})?\)(?=\.?(?:\n|$))/gi,
    (_inner, _text, at, isQuoted) => !isQuoted(at)
  ],
  // /* the other sections are left out */
  ['placeholder', /\/\* [^*\n]{3,160} \*\//g, () => true],
  // (insert figure 1 here)
  ['placeholder', /\(([^()\n]{6,80})\)/g, (inner) => inserts.test(inner) && asksToFill(inner)],
  // (no reference yet -- fill in from the appendix)
  [
    'placeholder',
    /\([^()\n]{2,60}? (?:--|[–—]) ((?:fill|insert) [^()\n]{4,60})\)/g,
    (inner) => asksToFill(inner)
  ],
  // (add the link), in a line of its own; of a method, “(add links between nodes)” tells what it does
  [
    'placeholder',
    /(?<=^|\n)\(add (?:an? |the )?(?:links?|references?|citations?|sources?|figures?|quotations?|quotes?|page numbers?|DOI)(?: (?:to|of|for|from|here)(?: [^()\n]{1,60})?)?\)(?=\.?(?:\n|$))/gi,
    (_, ...place) => isMeant(...place)
  ],
  // XX%, NN%, ??%, X.X%, [X]%
  [
    'placeholder',
    /(?<![\p{L}\p{N}?])(?:X{2,3}|NN|\?{2,3}|X{1,2}\.X{1,2}|\[X{1,3}\])\s?%/gu,
    () => true
  ],
  // had XX peaks; XX bees were lost; had ??? of them
  [
    'placeholder',
    /(?<=\p{Ll}[ \n]|^|[.!?:][ \n])(?:XXX?|\?{3})(?= \p{Ll}{2})/gu,
    (_, text, at) => !beforeXX.test(text.slice(Math.max(0, at - beforeXXReach), at)),
    otherXX
  ],
  // n = XX, p < 0.XX
  ['placeholder', /(?<=[=<>≈±]\s?)(?:0?\.)?X{2,3}(?![\p{L}\p{N}])/gu, () => true],
  // “quote text”, and “X” where words should stand
  [
    'placeholder',
    /“([^“”]{1,40})”|"([^"]{1,40})"/g,
    (inner, text, at) =>
      isMockQuote(inner, /[:,]\s*$/.test(text.slice(Math.max(0, at - 4), at))) ||
      (inserts.test(inner) && asksToFill(inner))
  ],
  // [Table 2 goes here]
  [
    'placeholder',
    /\[(?:table|figure|fig\.|image|chart|tabelle|abbildung)(?: \d{1,3})?(?: goes| (?:kommt|steht))? (?:here|hier(?:her|hin)?)\]/gi,
    () => true
  ],
  // [Author, Year], (Author et al., Year)
  ['placeholder', /[[(]Authors?(?: et al\.)?,? (?:Year|YYYY|20XX)[\])]/g, () => true],
  // [Author1, Author2]; “(Author 1 and Author 2)” are those of a paper who did something
  [
    'placeholder',
    new RegExp(
      `\\[${numberedAuthor}(?:,? ?(?:and|und|et|y|e|en|и|&)? ?${numberedAuthor}){0,5}\\](?![(:[\\]])`,
      'gu'
    ),
    (_, ...place) => isMeant(...place)
  ],
  // Year: [YYYY]; “[YYYY]-[MM]-[DD]” is how dates are written
  [
    'placeholder',
    /(?<![\w\]/.-])\[(?:YYYY|JJJJ|ГГГГ|20XX|19XX)\](?![-\w[/(:])/g,
    (_, ...place) => isMeant(...place),
    /\b(?:format(?:s|ted|iert)?|MM|DD|TT|ISO ?8601)\b/i
  ],
  // (Source: page X), (p. ?), p. ???; “Quelle page ?” asks for one
  [
    'placeholder',
    /(?<![\p{L}\p{N}])(?:page|p\.|pp\.|S\.|Seite|página) (?:X{1,3}(?=[),;\]])|\?{1,3}(?=[),;.\]])|(?:\?{2,3}|(?<=\. )\?)(?=\s|$))/gu,
    () => true
  ],
  // “Note to self: use only quotes from the text”; people remind themselves of other things.
  [
    'instruction',
    /(?<=^|\n)(?:note|reminder) to (?:self|myself):([^\n]{0,200})/gi,
    (inner) => isInstruction(inner) || isOnForm(inner)
  ],
  [
    'placeholder',
    /\b(?:TODO|FIXME|TBD)\b(?=\s*[:\])]|\.(?:\s|$)|\s*$)|\blorem ipsum\b/gi,
    (_, text, at) => /^(?:[A-Z]|lorem)/.test(text.slice(at, at + 5))
  ]
]

/**
 * What leads to the name of a place, a person or a time. Behind other words, a single word in brackets may be a sign of a formula (“maps [state]
 * to [value]”) or a remark (“all of this [year]”).
 */
const beforeName =
  /(?:^|[^\p{L}])(?:in|at|by|from|of|on|near|since|until|bei|von|aus|am|im|seit|en|à|par|de|du|depuis|por|da|di|dal|nel|em|van|bij|op|te) $/iu

/** A number of things, or a share of them: no sign of a formula. */
const quantity =
  /^(?:number|percentage|percent|Anzahl|nombre|pourcentage|número|porcentaje|numero|percentuale|aantal)$/iu

/** What is measured, with a word that says how: `<mean score>`. Elsewhere angle brackets with words in them are hardly written. */
const measure =
  /^(?:mean|median|average|total|overall|best|final|main) (?:scores?|values?|accuracy|rate|size|count|error|result|metric)$/iu

/** Behind an article, XX is a name or a Roman number; behind a noun that is counted so (“type XX”), a Roman number. */
const beforeXX =
  /(?:^|[^\p{L}])(?:the|a|an|der|die|das|dem|den|le|la|les|el|los|il|lo|o|os|de|het|types?|stages?|phases?|class|parts?|sections?|chapters?|volumes?|grades?|groups?|factors?|tables?|Typ|Stufe|Phase|Klasse|Teil|Kapitel|Band|tipo|clase|classe|fase|parte|tomo|capítulo|partie|tome|chapitre|deel|тип|типа|часть|глава)[ \n]$/iu

/** Letters of the longest of these, with what stands around it. */
const beforeXXReach = 10

/** Letters of the longest of these words, with the spaces around it. */
const beforeNameReach = 8

/** Share of capitals among letters in a line that shouts: headings in wikis are written small. */
const shouting = 0.6

function isShouted(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? []
  return letters.length > 2 && (text.match(/\p{Lu}/gu) ?? []).length >= letters.length * shouting
}

/** Where a text begins and ends, as a delimiter says it, by language; to add a language, add its words. */
const edge =
  /^\s{0,5}(?:begin|start|end|beginning|anfang|beginn|ende|début|fin|inicio|inizio|fine|início|fim|einde)(?: (?:of|der|des|de|du|del|della|do|da|van))?(?: (?:the|la|le|die|het))? (\p{L}.{1,40})$/iu

/** What a delimiter parts. */
const parted = new Set<Concept>(['answer', 'product', 'task', 'brief'])

/** Whether the words of a delimiter shout, or say where an answer begins or ends. */
function isDelimiter(inner: string): boolean {
  if (isShouted(inner)) return true
  const words = wordsOf(edge.exec(inner.trimEnd())?.[1] ?? '')
  return findConcepts(bareConcepts(), words).some((hits) =>
    hits.some(({concept, start, end}) => parted.has(concept) && start === 0 && end === words.length)
  )
}

/** Whether words in braces are a variable of a program: “authors_full”. */
function isVariable(text: string): boolean {
  return /^[a-z]{2,}(?:_[a-z]{2,}){1,4}$/.test(text)
}

/** Whether words in brackets name what a template has a place for: a page, a quotation, a number. */
function namesPart(text: string): boolean {
  return findConcepts(bareConcepts(), wordsOf(text)).some((hits) =>
    hits.some(({concept}) => fillable.has(concept) || concept === 'named')
  )
}

/** How an order to put something in begins; in round brackets, which otherwise hold remarks, no other is one. */
const inserts = /^(?:insert|insér|inser|einfüg|hier einfüg|invoegen|插入)/i

/** Orders to put something in that name the place, in languages that have brackets of their own: hardly a remark does, in whichever brackets. */
const saysWhereToFill =
  /(?:此处|此處|在此)[^，。]{0,20}(?:填[写寫入上]|插入)|[请請](?:在[^，。]{1,20})?(?:填[写寫入上]|插入|输入|輸入|补充|補充)|ここに[^、。]{0,30}を(?:記入|挿入|入力|追記)(?:する|すること|してください)?$|여기에[^,.]{0,30}(?:입력|기입|삽입)(?:하세요|하십시오|할 것)?$/

/** That something is still to be put in: in round brackets it may be said of a paper. */
const isStillToFill =
  /^要(?:記入|追記)$|を(?:記入|挿入|追記)してください$|(?<!有)待(?:填[写寫入]?|补充|補充)$/

/** Where something is to be put in, as lines in capitals say it. */
const places = new Set(['HERE', 'HIER', 'ICI', 'AQUÍ', 'QUI', 'AQUI', 'ЗДЕСЬ', 'СЮДА'])

/** Whether words in capitals say that something is to be put in, with their first or last, and where. */
function shoutsToFill(shout: string): boolean {
  const words = shout.split(' ')
  const edges = [words[0]!, words.at(-1)!].filter((word) => !places.has(word))
  return words.some((word) => places.has(word)) && edges.some(isFilling)
}

/** What a word says that tells to put something in. */
const filling = new Set<Concept>(['fill', 'order'])

/** Whether a word tells to put something in. */
function isFilling(word: string): boolean {
  return inserts.test(word) || beginsAt(bareConcepts(), wordsOf(word), 0, filling)
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** “insert the title here”, “your name”, “Author names”: words that stand for others. */
function asksToFill(text: string): boolean {
  const words = wordsOf(text.replace(/\(s\)/g, ''))
  if (words.length === 0 || /^\d/.test(words[0]!.text)) return false
  return findConcepts(bareConcepts(), words).some((hits) => {
    const fills = hits.some(
      ({concept, start, end}) => concept === 'fill' && (start === 0 || end === words.length)
    )
    const blank = hits.find(
      ({concept, start, end}) => concept === 'blank' && start === 0 && end === words.length
    )
    // A single word is a template’s when it is written like a name: “[Title]”.
    if (blank) return words.length > 1 || /^\p{Lu}|^\p{Lo}{2}/u.test(text.trim())
    return fills && words.length > 1 && hits.some(({concept}) => fillable.has(concept))
  })
}

/** Whether a word in small letters stands for a name, a date or a place: “location”. */
function standsForName(text: string): boolean {
  const words = wordsOf(text.replaceAll('_', ' '))
  return findConcepts(bareConcepts(), words).some((hits) =>
    hits.some(({concept, start, end}) => concept === 'named' && start === 0 && end === words.length)
  )
}

/** Whether words are nothing but what stands for a value: “names”. */
function isBlank(text: string): boolean {
  const words = wordsOf(text)
  return findConcepts(bareConcepts(), words).some((hits) =>
    hits.some(({concept, start, end}) => concept === 'blank' && start === 0 && end === words.length)
  )
}

/** A quotation mark, and whether a quotation is open behind it. */
interface Mark {
  at: number
  opens: boolean
}

/**
 * Tells whether a quotation is open at an offset of a text: brackets in one hold what the writer put in. The marks are read once,
 * however many brackets the text has, and only if it has any.
 */
function quotationsOf(text: string): BlockText['isQuoted'] {
  let marks: readonly Mark[] | undefined
  return (offset) => {
    marks ??= marksOf(text)
    return marks[countBelow(marks, offset, ({at}) => at) - 1]?.opens ?? false
  }
}

/** The quotation marks of a text, in their order. */
function marksOf(text: string): Mark[] {
  const open = new Set<string>()
  return [...text.matchAll(/[“”„"«»「」『』]/g)].map(({0: mark, index}) => {
    takeMark(open, mark)
    return {at: index, opens: open.size > 0}
  })
}

/**
 * Adds a mark to those that are open, or takes away what it closes. “ closes what „ opens; straight marks open and close in turn, as do
 * « and », which some languages turn around.
 */
function takeMark(open: Set<string>, mark: string) {
  const opener = mark === '»' ? '«' : mark === '“' && open.has('„') ? '„' : mark
  const closed = closedBy.get(mark) ?? [opener]
  const isClosing = closed.filter((other) => open.delete(other)).length > 0
  if (!isClosing && !closedBy.has(mark)) open.add(opener)
}

/** The marks that a mark closes which never opens a quotation. */
const closedBy: ReadonlyMap<string, readonly string[]> = new Map([
  ['”', ['“', '„']],
  ['」', ['「']],
  ['』', ['『']]
])

/** What sentences call a text that they show and do not use: “Tags have the form …”. By language; to add one, add its words. */
const forming = [
  'forms? formats? patterns? styles? tags? fields? labels? signs? templates? placeholders? prompts? buttons?',
  'Form Muster Feld Felder Schild Vorlage Platzhalter',
  'forme modèle champ étiquette panneau',
  'forma formato plantilla campo etiqueta cartel',
  'modello etichetta cartello modelo rótulo placa',
  'vorm formaat sjabloon veld bord',
  'форма форме формат формате шаблон шаблоне поле метка'
]

/** What leads to such a text: “The door says …”. Behind a name, it tells who says something: “[Author1] says”. */
const wording = [
  'says? said reads? saying reading spelled spelt asked written\\s(?:as|so|like) such\\sas',
  'steht lautet gefragt dit demandé dice pregunt\\p{L}{1,4} chiesto diz gevraagd написано'
]

/** One of some words, as a pattern. */
function wordOf(lists: readonly string[]): string {
  return `(?<!\\p{L})(?:${lists.join(' ').split(' ').join('|')})(?!\\p{L})`
}
const shows = new RegExp(`${wordOf(forming)}|格式|模板|标签|標籤|形式|テンプレート|양식|형식`, 'iu')
const leadsToWords = new RegExp(wordOf(wording), 'iu')

/** Letters in front of a place and behind it that are looked at for such words: most sentences are shorter. */
const showingReach = 160

/** Where a sentence begins, or a line with a name and a colon: “Year: …”. */
const sentenceBreak = /[.!?。！？]\s|\n(?=[^\n:：]{1,30}[:：])/u

/** Whether the sentence around a place shows what stands there, as the form of a thing or the words on it. */
function isShownAt(text: string, at: number): boolean {
  const before = text
    .slice(Math.max(0, at - showingReach), at)
    .split(sentenceBreak)
    .at(-1)!
  const [behind = ''] = text.slice(at, at + showingReach).split(sentenceBreak, 1)
  return leadsToWords.test(before) || shows.test(before + behind)
}

/** Whether what stands at a place is the text's own: neither quoted, nor shown as the form of a thing. */
function isMeant(text: string, at: number, isQuoted: (at: number) => boolean): boolean {
  return !isQuoted(at) && !isShownAt(text, at)
}

/** What a placeholder may be for. */
const fillable = new Set<Concept>(['blank', 'part', 'quote', 'trait'])

/** “quote text”; a letter only behind a colon. */
function isMockQuote(text: string, behindColon: boolean): boolean {
  const words = wordsOf(text).filter((word) => !isNumber(word))
  if (/^[XYZ]{1,3}$/.test(text.trim())) return behindColon
  // “[quote]”, “Quote 1”
  const isMarked = /^\s*\[.*\]\s*$|\p{N}\s*$/u.test(text)
  if (words.length < (isMarked ? 1 : 2)) return false
  return findConcepts(bareConcepts(), words).some((hits) => {
    return (
      hits.some(({concept}) => concept === 'quote') &&
      hits.some(
        ({concept, start, end}) => concept === 'blank' && start === 0 && end === words.length
      )
    )
  })
}

/** Most words of an instruction that are looked at. */
const longestInstruction = 40

const isInstruction = remembered((sentence): boolean => {
  const words = wordsOf(sentence.slice(0, 400)).filter((word) => !isNumber(word))
  const known = words.slice(0, longestInstruction)
  const tree = bareConcepts()
  const ordersLast = countSigns(words.at(-1)?.text ?? '') > 0 && endsIn(tree, words, 'order')
  const mayInstruct =
    ordersLast || openings.some((concepts, start) => beginsAt(tree, known, start, concepts))
  if (!mayInstruct) return false
  return findConcepts(tree, known).some((hits) =>
    instructs({
      ordersLast,
      length: words.length,
      scale: 1,
      hits,
      question: false,
      colon: false,
      exclaims: false,
      numbers: 0,
      asksLength: false,
      ...nowhere
    })
  )
})

/** Whether a text is on how long and of what form another is to be: “do not exceed 900 words and keep the tone academic”. */
function isOnForm(text: string): boolean {
  return findConcepts(bareConcepts(), wordsOf(text)).some((hits) =>
    (['count', 'trait'] as const).every((part) => hits.some(({concept}) => concept === part))
  )
}

/** Whether the words between angle brackets are a tag of HTML: the name of an element, and attributes that need no value. */
function isTag(words: string): boolean {
  const [name = '', ...attributes] = words.split(/[ -]/)
  return isElement(name) && attributes.every(isBareAttribute)
}

/** Tags with which prompts and models mark their parts; none is an element of HTML. */
const marker =
  /^(?:think|thinking|reasoning|reflection|scratchpad|instructions|system|assistant|user|paper|document|context|answer|output|response|results|findings|analysis|task|examples|input|s|[a-z]{2,20}_[a-z_]{2,30})$/i

/** A tag that is one of HTML, too, for what is folded away: elsewhere it is one of a prompt. */
const foldedAway = /<details\b/i

/*
 * Leaks that Markdown takes for HTML or for addresses, in a source without its code.
 */

/** `<think>`, `</paper_text>`, `<%= title %>`. */
function markerLeaks(shown: string): Leak[] {
  const isFolded = foldedAway.test(shown)
  return placesOf(/(?<!\w)<(?:\/?([a-z][a-z_]{0,40})|%[=-]? {0,3}[\w.]{1,40} {0,3}%)>/gi, shown)
    .filter(
      ({inner}) => inner === '' || marker.test(inner) || (/^summary$/i.test(inner) && !isFolded)
    )
    .map(({text, at}) => ({kind: 'delimiter', text, at}))
}

/**
 * `<paper title>`, and `Venue: <venue>`: a single word in small letters only where it is all that stands behind a colon. Behind a letter,
 * it is the type of a program: `List<number>`.
 */
function tagLeaks(shown: string): Leak[] {
  return placesOf(/(?<!\w)<([a-z]{2,20}(?:[ _-][a-z]{2,20}){0,9})>/gi, shown)
    .filter(({inner, at: {span}}) => {
      const words = inner.replaceAll('_', ' ')
      if (isTag(words)) return false
      return (
        asksToFill(words) ||
        quantity.test(words) ||
        measure.test(words) ||
        ((standsForName(words) || isBlank(words) || isLengthOfText(words)) &&
          isAllBehindColon(span, shown) &&
          !isShownAt(shown, span.start))
      )
    })
    .map(({text, at}) => ({kind: 'placeholder', text, at}))
}

/** Letters of a line in front of a place that are looked at for a colon, with marks of Markdown and spaces behind it. */
const colonReach = 6

/** Whether a place is all that stands behind a colon in its line. */
function isAllBehindColon({start, end}: Span, source: string): boolean {
  return (
    /[:：][*_]{0,3}[ \t]{0,2}$/.test(source.slice(Math.max(0, start - colonReach), start)) &&
    /^[*_. \t]{0,4}(?:\n|$)/.test(source.slice(end, end + colonReach))
  )
}

/** `<!-- fill in the results -->`: what a template says to its writer in a comment. */
function commentLeaks(shown: string): Leak[] {
  return placesOf(/<!--([^<>]{3,200})-->/g, shown)
    .filter(
      ({inner}) =>
        asksToFill(inner.trim()) ||
        isInstruction(inner) ||
        limitsLength(inner) ||
        /^\s*TODO\b/.test(inner)
    )
    .map(({text, at}) => ({kind: 'placeholder', text, at}))
}

/** “Word limit: 250”: the name of a task with a number behind it. */
function limitsLength(text: string): boolean {
  const [, label = ''] = /^([^:：]{3,40})[:：]\D{0,12}\d/.exec(text) ?? []
  return isTask(label)
}

/** What chat programs alone can open: files of their machine, and what they have looked up, mostly as the target of a link. */
const ownFile =
  /(?:file:\/\/|sandbox:)\/mnt\/data\/[^\s()[\]<>]{0,200}|(?<=\]\()turn\d{1,4}(?:search|view|news|image|file|fetch|academia)\d{1,4}(?=\))/g

/** `sandbox:/mnt/data/bees.csv`, `[bees](turn0search1)`. */
function fileLeaks(shown: string): Leak[] {
  return placesOf(ownFile, shown).map(({text, at}) => ({kind: 'source-mark', text, at}))
}

/** What a pattern finds in a source, and where. */
function placesOf(pattern: RegExp, source: string) {
  return [...source.matchAll(pattern)].map(({0: text, 1: inner = '', index}) => ({
    text,
    inner,
    at: {span: {start: index, end: index + text.length}}
  }))
}

/** Of leaks that stand in each other, the one that begins first. */
function withoutOverlaps(leaks: readonly Leak[]): Leak[] {
  const kept: Leak[] = []
  const ends = new Map<number | undefined, number>()
  const byBlock = groupBy(leaks, ({at}) => ('block' in at ? at.block : undefined))
  for (const [block, group] of byBlock) {
    for (const leak of group.sort((a, b) => a.at.span.start - b.at.span.start)) {
      if (leak.at.span.start < (ends.get(block) ?? 0)) continue
      ends.set(block, leak.at.span.end)
      kept.push(leak)
    }
  }
  return kept
}
