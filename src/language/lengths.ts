/** Tells the lengths that a template asks for: “max. 200 words”, “3–5 sentences”. */

import {findConcepts, wordsOf} from './concepts.ts'
import {bareConcepts} from './trees.ts'

/** “max. 200 words”, “150–200 words”: a length as it is asked for; “about 200 words” tells one. */
const askedLength =
  /^(?:max\b|min\b|maxim|minim|at (?:least|most) |up to |no(?:t)? more than |under |höchstens |mindestens |bis zu |au (?:plus|moins) |máx|mín)\D{0,8}\d|^\d{1,5} ?[–-] ?\d{1,5} /iu

/** What the length of a section is counted in, other than words, by language; to add a language, add its words. */
const lengthUnits = [
  'sentences? paragraphs? bullets? bullet\\spoints?',
  'Sätze Sätzen Absätze Absätzen Stichpunkte Stichpunkten',
  'phrases paragraphes puces',
  'frases oraciones párrafos viñetas',
  'frasi paragrafi',
  'parágrafos',
  'zinnen paragrafen'
]
  .join(' ')
  .split(' ')
  .join('|')
/** “3–5 sentences” */
const endsInUnit = new RegExp(`\\s(?:${lengthUnits})$`, 'iu')
/** “bullet points, max. 5” */
const unitFirst = new RegExp(
  `^(?:${lengthUnits}),? (?:max|min|maxim\\p{L}{2}|minim\\p{L}{2}|at most|at least|up to|höchstens|mindestens)\\.? \\d{1,4}$`,
  'iu'
)

/** Whether a text is the length that another is to have: “max. 200 words”, “3–5 sentences”. */
export function asksForLength(text: string): boolean {
  return unitFirst.test(text) || (askedLength.test(text) && endsInCount(text))
}

/** Whether a text is a length, asked for or told: “3 sentences”. */
export function isLength(text: string): boolean {
  return asksForLength(text) || (/^\d{1,5}\s/.test(text) && endsInCount(text))
}

/** Whether a text ends in what a length is counted in. */
function endsInCount(text: string): boolean {
  if (endsInUnit.test(text)) return true
  const words = wordsOf(text)
  return findConcepts(bareConcepts(), words).some((hits) =>
    hits.some(({concept, end}) => concept === 'count' && end === words.length)
  )
}

/** Brackets at the end of a text, with what may close behind them. */
const lastBrackets = /\(([^()]{4,100})\)[\s*_:]{0,4}$/
/** Letters at the end in which such brackets are looked for. */
const lastBracketsReach = 106

/** Whether a text ends in such a length in brackets: “Overview (2–3 sentences)”. */
export function endsInAskedLength(text: string): boolean {
  const inBrackets = lastBrackets.exec(text.slice(-lastBracketsReach))?.[1]
  return inBrackets !== undefined && asksForLength(inBrackets)
}
