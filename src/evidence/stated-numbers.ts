/** Tells the numbers of a summary that say something about its paper from marks, names, citations and the like. */

import {isGrade} from '../language/grades.ts'
import {countsWords, endsInLabel, pointsAtFigure} from '../language/labels.ts'
import type {Leak} from '../language/leaks.ts'
import {talkOfSummary} from '../language/talk.ts'
import type {Span} from '../quote/types.ts'
import type {Block, Sentence, Summary} from '../summary/index.ts'
import {isInBrackets, type Quantity, readQuantities} from './numbers.ts'

/**
 * Numbers that the writer gives as marks: “82/100”, “76 (Good)”, “**Items:** 75”, and ratios such as “0.79:1”. They are
 * none of the paper's where they stand again, without a sign of it.
 */
export function marksGiven({blocks}: Summary): Set<number> {
  const marks = new Set<number>()
  for (const {prose} of blocks) {
    for (const {value, end, percent, start, decimals} of readQuantities(prose.text)) {
      const behind = prose.text.slice(end, end + 20)
      const isMark = /^\s?\/\s?(?:5|10|20|100)(?!\d)|^:1(?!\d)/.test(behind) || isGrade(behind)
      const before = prose.text.slice(Math.max(0, start - 40), start)
      const isDatum = !percent && decimals === 0 && isOnDataLine(before, behind)
      if (isMark || isDatum) marks.add(value)
    }
  }
  return marks
}

/** Sentences of the summary that speak of the paper: not data at its head, not references, not talk. */
export function isOwn(summary: Summary, leaks: readonly Leak[]): (sentence: Sentence) => boolean {
  const talks = talkOfSummary(summary).talks
  const first = summary.sentences.findIndex(
    ({text}) => text.split(/\s+/).length >= 8 && /[.!?。][\s"”)*_]*$/.test(text)
  )
  const start = summary.sentences[first]
  return (sentence) => {
    if (!start || sentence.block < start.block) return false
    const block = summary.blocks[sentence.block]!
    if (block.blockQuote > 0) return false
    // A link to another note (`[[…]]`) is about another paper.
    if (/https?:|doi|arXiv|et al\.?,? \d{4}|\bpp\. |\[\[/.test(sentence.text)) return false
    if (pointsAtFigure(sentence.text)) return false
    if (leaks.some((leak) => isOfLeak(sentence, leak))) return false
    return !talks.some((talk) => talk.block === block && overlap(talk.span, sentence.span))
  }
}

/** Letters behind a leak that are of the same prompt: a few of its lines. */
const leakReach = 400

/** Whether a sentence is a leak, or stands right behind one: a prompt that was copied goes on. */
function isOfLeak({span, block}: Sentence, {at}: Leak): boolean {
  if (!('block' in at) || at.block !== block) return false
  return overlap({start: at.span.start, end: at.span.end + leakReach}, span)
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && one.end > other.start
}

/** Whole numbers up to this one are counts that a reader makes: “three contributions”. */
const smallest = 12
/** Whole numbers between these are years. */
const years = {first: 1500, last: 2100}

/** Whether a number says something that the paper must say. */
export function isClaim(quantity: Quantity, at: Span, sentence: Span, block: Block): boolean {
  const {text} = block.prose
  const before = text.slice(Math.max(sentence.start, at.start - 40), at.start)
  const behind = text.slice(at.end, at.end + 20)
  const {value, decimals, percent, text: written} = quantity
  // Names: ResNet-101, GPT4, x2; but “of0.54” lost its space.
  if (/[\p{L}_][-–]$|[\p{N}][-–][\p{L}]+$/u.test(before)) return false
  if (/[\p{L}_]$/u.test(before) && !percent && !(decimals > 0 && /\p{Ll}{2}$/u.test(before)))
    return false
  // 3D, 2nd, 10x, 16-bit and 70b; powers, indices and formulas.
  if (/^(?:[-–]?[\p{L}_])/u.test(behind) && !percent && !/^\s/.test(behind)) return false
  if (/[\^_{\\=*/×<>≤≥~±+$∼≈]\s*[-−]?\s*$|\d[×*·]\s*$/u.test(before) && !percent) return false
  if (/^\s*(?:[\^_}\\=*/×+$]|e[-−+]?\d)/u.test(behind) && !percent) return false
  // Versions, dates, times, sections: 2.1.3, 2024-05-01, 10:30, 3/4.
  if (/\d[./:]$|\d-\d{1,2}-$/.test(before)) return false
  // Names with a version: Claude 3.7 Sonnet. Differences that the writer found: (–4.6).
  if (/\p{Lu}\p{Ll}+ $/u.test(before) && /^ \p{Lu}\p{Ll}/u.test(behind)) return false
  if (/\([-–−]$/.test(before)) return false
  // Marks of affiliations (“Moth1,31”) and of a list that lost its lines (“the end.21.”).
  if (/\d,$/.test(before) || (/[.!?]$/.test(before) && /^\./.test(behind))) return false
  if (/^(?:\.\d|[:/]\d|-\d\d?-)/.test(behind)) return false
  // Citations, list marks and remarks: [3], (12), 4).
  if (isInBrackets(before, behind) || (/^\s*[)\]]/.test(behind) && /[([]$/.test(before.trimEnd())))
    return false
  if (/^[.)]\s/.test(behind) && /^[\s*_(]*$/.test(text.slice(sentence.start, at.start)))
    return false
  if (endsInLabel(before) || countsWords(before) || isGrade(behind)) return false
  // A share that was read off a figure (“~25%”), and a gain that the writer counted (“+15.6%”).
  if (/[~∼≈+]\s?$/u.test(before)) return false
  if (!percent && decimals === 0 && fillsField(before, behind, block)) return false
  if (percent && value === 0) return false
  if (percent || decimals > 0) return written !== '0.' && value !== 100
  return value > smallest && !(value >= years.first && value <= years.last)
}

/**
 * Whether a number is all that stands in a cell of a table, or behind a label on a line of data (“**Items:** 75”). A
 * whole number without a unit there numbers, counts or rates as often as it reports.
 */
function fillsField(before: string, behind: string, {kind}: Block): boolean {
  // Without a plugin for tables, a row of a table is text with bars in it.
  if (/\|[\s*_]*$/.test(before) && /^[\s*_]*\|/.test(behind)) return true
  const isLast = /^[\s*_)\]]*(?:$|\n)/.test(behind)
  return kind === 'cell' ? isLast && /^[\s*_]*$/.test(before) : isOnDataLine(before, behind)
}

/** Whether a number is all that stands behind a label and a colon at the beginning of a line. */
function isOnDataLine(before: string, behind: string): boolean {
  const isLast = /^[\s*_)\]]*(?:$|\n)/.test(behind)
  return isLast && /(?:^|\n)[^.!?\n]{0,40}[:：][\s*_]*$/u.test(before)
}
