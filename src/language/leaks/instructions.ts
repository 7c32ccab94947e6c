/** Orders to the writer: how long, of what form and with what in it a text is to be. */

import {countBelow} from '../../ordered.ts'
import type {SummaryText} from '../../summary/index.ts'
import {findConcepts, isNumber, wordsOf} from '../concepts.ts'
import {aroundHeldLength, asksForLength, isBareLimit, isLength} from '../lengths.ts'
import type {Concept} from '../lexicon.ts'
import {atRules} from '../seams.ts'
import {bareConcepts, conceptsAtEdge} from '../trees.ts'
import {isFilling, places} from './filling.ts'
import {beginsInOrder, isInstruction, isTask, ordering} from './orders.ts'
import {wordOf} from './shown.ts'
import type {Leak} from './types.ts'

/** Demands in brackets behind a heading, or behind a colon in it: “Results (max 200 words)”, “Style: keep each section under 150 words”. */
export function headingLeaks({headings}: SummaryText): Leak[] {
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

/** Sentences, labels and headings that tell the writer what to write. */
export function instructionLeaks({blocks, sentences, headings}: SummaryText): Leak[] {
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
 * the text that it is of. Of others it may be told what they have to keep to: “Keep e-mails under 50 words”, “Use at least 50 words per e-mail.”
 */
function ordersLength(text: string): boolean {
  // Few sentences begin in an order, and the others need no more than a look at their first words.
  if (!beginsInOrder(text.slice(0, firstWords))) return false
  const held = aroundHeldLength(text)
  if (!held || (held.each !== undefined && !namesOwnText(held.each))) return false
  const words = wordsOf(held.before)
  if (words.length > longestBeforeLength) return false
  return findConcepts(bareConcepts(), words).some((hits) => {
    const known = hits.filter(({concept}) => ofOwnText.has(concept))
    return (
      hits.some(({concept, start}) => start === 0 && ordering.has(concept)) &&
      words.every((_, at) => known.some(({start, end}) => start <= at && at < end))
    )
  })
}

/** Whether words name a part of the text that is to be written: “section”. */
function namesOwnText(text: string): boolean {
  return findConcepts(conceptsAtEdge(), wordsOf(text)).some((hits) =>
    hits.some(({concept}) => ownParts.has(concept))
  )
}

/** What a text that is to be written is made of, and what it is. */
const ownParts = new Set<Concept>(['product', 'answer', 'part', 'blank', 'trait', 'cited', 'craft'])

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
