/** Fuzzes the matcher: quotations, true, changed and mad, held against papers. */

import {judge, type PreparedPaper, prepare} from '../src/quote/index.ts'
import type {Judgement, Span} from '../src/quote/types.ts'
import {change} from './changes.ts'
import {type Beat, callLimit, type Failure, Failures, processorTime} from './failure.ts'
import {casesAPaper, type FuzzedPaper, paperOf} from './papers.ts'
import {type Random, randomFrom} from './random.ts'

/** What fuzzing quotations came to. */
export interface QuotationFigures {
  cases: number
  /** True quotations, and how many of them were called verbatim; a figure, no promise. */
  fair: number
  held: number
  /** Changed quotations: each is promised not to be called verbatim. */
  changed: number
  /** The longest call, in milliseconds. */
  slowest: number
}

type Figures = QuotationFigures & {broken: Record<string, number>}

interface Case {
  kind: 'fair' | 'changed' | 'mad'
  quotation: string
  change?: string
}

/** Run cases until there are enough or `isOver` says so. */
export function fuzzQuotations(
  count: number,
  seed: number,
  beat: Beat,
  isOver: () => boolean
): {figures: Figures; failures: Failure[]} {
  const figures = {cases: 0, fair: 0, held: 0, changed: 0, slowest: 0}
  const failures = new Failures()
  let paper: FuzzedPaper | undefined
  let prepared: PreparedPaper | undefined
  for (let at = seed; at < seed + count && !isOver(); at++) {
    beat(at)
    if (!paper || !prepared || at % casesAPaper === 0) {
      paper = paperOf(at)
      prepared = prepare(paper.text)
    }
    const one = caseOf(randomFrom(~at), paper)
    const broken = tryCase(one, prepared, figures)
    if (broken) failures.add({seed: at, ...broken})
  }
  return {figures: {...figures, broken: failures.counts}, failures: failures.list}
}

function caseOf(random: Random, paper: FuzzedPaper): Case {
  const sentence = paper.sentences.length > 0 ? random.pick(paper.sentences) : 'Nothing is said.'
  const kind = random.below(10)
  if (kind < 2) return {kind: 'fair', quotation: sentence}
  if (kind < 8) {
    const made = change(random, sentence, paper.text)
    if (made) return {kind: 'changed', ...made}
  }
  return {kind: 'mad', quotation: madden(random, sentence, paper.text)}
}

const odd = [
  '',
  ' ',
  '\n',
  '…',
  '[…]',
  '[',
  ']',
  '“',
  '\0',
  '\ufffd',
  '\u202e',
  '\ud83d',
  '-',
  '­',
  'ﬁ',
  '²',
  '٣',
  '𝒳',
  '́',
  '（'
]

/** A text that nobody would quote: cut, doubled, shuffled, strewn with odd signs. */
function madden(random: Random, sentence: string, paper: string): string {
  let text = random.chance(0.5) ? sentence : paper.slice(random.below(paper.length)).slice(0, 300)
  for (let left = 1 + random.below(5); left > 0; left--) {
    const at = random.below(text.length + 1)
    const to = at + random.below(30)
    const parts = [text.slice(0, at), text.slice(at, to), text.slice(to)]
    text = random.pick([
      () => parts[0] + random.pick(odd) + parts[1] + parts[2],
      () => `${parts[0]}${parts[2]}`,
      () => parts[0] + parts[1]!.repeat(1 + random.below(4)) + parts[2],
      () => `${parts[2]}${parts[1]}${parts[0]}`,
      () => `${parts[0]} ... ${parts[2]}`,
      () => `${parts[0]}[${parts[1]}]${parts[2]}`,
      () => parts[0] + parts[1]!.toUpperCase() + parts[2]
    ])()
  }
  return text
}

function tryCase(
  {kind, quotation, change}: Case,
  paper: PreparedPaper,
  figures: QuotationFigures
): Omit<Failure, 'seed'> | undefined {
  figures.cases++
  const before = processorTime()
  let judgement: Judgement
  try {
    judgement = judge(paper, quotation)
  } catch (error) {
    return {promise: 'no crash of judge', details: {error: String(error), quotation}}
  }
  const time = processorTime() - before
  figures.slowest = Math.max(figures.slowest, time)
  if (time > callLimit) return {promise: 'no slow call of judge', details: {time, quotation}}
  const {verdict} = judgement
  if (kind === 'fair') {
    figures.fair++
    if (verdict === 'verbatim') figures.held++
  }
  if (kind === 'changed') {
    figures.changed++
    if (verdict === 'verbatim') {
      return {
        promise: `not verbatim with ${change}`,
        details: {quotation, passage: passageText(paper, judgement)}
      }
    }
  }
  const wrong = wrongShape(paper, quotation, judgement)
  return wrong ? {promise: wrong, details: {quotation, judgement}} : undefined
}

function passageText(paper: PreparedPaper, {passage}: Judgement): string | undefined {
  return passage && paper.text.slice(passage.start, passage.end).slice(0, 2_000)
}

/** The first thing about a judgement that its types do not promise. */
function wrongShape(
  paper: PreparedPaper,
  quotation: string,
  judgement: Judgement
): string | undefined {
  const {verdict, passage, differences, replacement} = judgement
  const spans = passage ? [passage, ...passage.pieces] : []
  for (const span of spans) {
    if (!lies(span, paper.text) || span.start === span.end) return 'passages lie in the paper'
  }
  if (verdict === 'verbatim' && (!passage || differences.length > 0))
    return 'verbatim has a passage and no difference'
  if (verdict === 'altered' && differences.length === 0) return 'altered names a difference'
  for (const difference of differences) {
    if (!lies(difference.quotation, quotation)) return 'differences lie in the quotation'
    if (!lies(difference.paper, paper.text)) return 'differences lie in the paper'
    const {start, end} = difference.quotation
    if (difference.said.trim() !== quotation.slice(start, end).trim())
      return 'said is what the quotation says'
  }
  if (replacement === undefined) return undefined
  if (verdict !== 'altered') return 'only altered quotations have a replacement'
  return judge(paper, replacement).verdict === 'verbatim' ? undefined : 'a replacement holds'
}

function lies({start, end}: Span, text: string): boolean {
  return start >= 0 && start <= end && end <= text.length
}
