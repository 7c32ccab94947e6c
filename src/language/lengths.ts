/** Tells the lengths that a template asks for: “max. 200 words”, “3–5 sentences”. */

import {findConcepts, wordsOf} from './concepts.ts'
import {countedFromOne, countingWords} from './counting-words.ts'
import type {Concept} from './lexicon.ts'
import {bareConcepts, beginsIn} from './trees.ts'

/** The largest number that is read in words; in other languages than English, “one” is an article as well. */
const mostInWords = 10
const digitsOf: ReadonlyMap<string, string> = new Map(
  Object.entries(countingWords).flatMap(([language, words]) =>
    countedFromOne(words)
      .filter(([, number]) => number <= mostInWords && (number > 1 || language === 'english'))
      .map(([word, number]) => [word, String(number)] as const)
  )
)
const inWords = new RegExp(
  `(?<!\\p{L})(${[...digitsOf.keys()].join('|')})( ?hundred|hundert)?(?!\\p{L})`,
  'giu'
)

/** A text with its small numbers in digits, and the hundreds of English and German: “four hundred words” is “400 words”. */
function inDigits(text: string): string {
  return text.replace(
    inWords,
    (_, word: string, hundred?: string) => digitsOf.get(word.toLowerCase())! + (hundred ? '00' : '')
  )
}

/** “max. 200 words”, “150–200 words”, “2 to 3 sentences”: a length as it is asked for; “about 200 words” tells one. */
const askedLength =
  /^(?:max\b|min\b|maxim|minim|at (?:least|most) |up to |no(?:t)? more than |under |höchstens |mindestens |bis zu |au (?:plus|moins) |máx|mín)\D{0,8}\d|^\d{1,5}(?: ?[–-] ?| (?:to|or|bis|oder|à|ou|a|o|tot|of) )\d{1,5} /iu

/** “at most 2”, of what is named in front of it. */
const bareLimit =
  /^(?:max\.?|at (?:least|most)|up to|no more than|höchstens|mindestens|au (?:plus|moins)) \d{1,3}$/iu

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
/** “3 bullets max” */
const limitLast = new RegExp(
  `^\\d{1,4} (?:${lengthUnits}) (?:max|min|maxim\\p{L}{2}|minim\\p{L}{2}|at most|or less|or fewer|höchstens|mindestens)\\.?$`,
  'iu'
)
/** “bullet points, max. 5” */
const unitFirst = new RegExp(
  `^(?:${lengthUnits}),? (?:max|min|maxim\\p{L}{2}|minim\\p{L}{2}|at most|at least|up to|höchstens|mindestens)\\.? \\d{1,4}$`,
  'iu'
)

/** Whether a text is the length that another is to have: “max. 200 words”, “3–5 sentences”. */
export function asksForLength(text: string): boolean {
  const counted = inDigits(text)
  return (
    unitFirst.test(counted) ||
    limitLast.test(counted) ||
    (askedLength.test(counted) && endsInCount(counted))
  )
}

/** What leads from a length to what is to be said in it, by language; to add a language, add its words. */
const lengthOn = [
  'on about with of for describing explaining summarizing summarising covering',
  'über zu zur zum mit',
  'sur avec',
  'sobre con su com'
]
/** “Write 3–5 bullet points with …”, “2–3 sentences on …”: one length of two numbers, and what it is for. */
const lengthFor = new RegExp(
  `^(\\p{L}{2,20} )?\\d{1,3} ?[–-] ?\\d{1,3} (?:${lengthUnits}) (?:${lengthOn.join(' ').split(' ').join('|')}) \\p{L}`,
  'iu'
)

/** Whether a text asks for a length on something, in an order or by itself; people tell what they have left out so: “3–5 sentences omitted”. */
export function asksForLengthOn(text: string): boolean {
  const [isFor, verb] = lengthFor.exec(inDigits(text)) ?? []
  return isFor !== undefined && (verb === undefined || beginsIn(verb, ordering))
}

/** What an order to write, or to put in, begins with. */
const ordering = new Set<Concept>(['order', 'fill'])

/** Whether a text is no more than a limit: “at most two”. */
export function isBareLimit(text: string): boolean {
  return bareLimit.test(inDigits(text))
}

/** What holds a length within bounds, by language, as it stands in front of a number; to add a language, add its words. */
const bounds = [
  'under within below exceed at\\smost at\\sleast no\\smore\\sthan not\\smore\\sthan more\\sthan fewer\\sthan less\\sthan up\\sto exactly',
  'höchstens mindestens maximal weniger\\sals nicht\\smehr\\sals mehr\\sals bis\\szu unter genau',
  'moins\\sde plus\\sde au\\splus au\\smoins maximum exactement',
  'menos\\sde más\\sde como\\smáximo al\\smenos',
  'meno\\sdi più\\sdi al\\smassimo almeno',
  'mais\\sde no\\smáximo pelo\\smenos',
  'maximaal hoogstens minstens minder\\sdan meer\\sdan niet\\smeer\\sdan'
]
/** What the length of a text is counted in. */
const textUnits = `${lengthUnits}|words|Wörtern?|Worte|mots|palabras|parole|palavras|woorden`
const heldLength = new RegExp(
  `(?<!\\p{L})(?:${bounds.join(' ').split(' ').join('|')}) \\d{1,3}(?:[.,]?\\d{2,3})? (?:${textUnits})(?!\\p{L})`,
  'iu'
)

/** What a length is that of, each by each, by language; to add a language, add its words. */
const each = [
  'per for\\seach in\\seach',
  'je pro für\\sjede[nrs]? in\\sjede[mr]',
  'par pour\\schaque dans\\schaque',
  'por para\\scada en\\scada em\\scada',
  'a per\\sogni in\\sogni',
  'voor\\selke? in\\selke?'
]
const ofEach = new RegExp(
  `^\\s(?:${each.join(' ').split(' ').join('|')})\\s([^.,;:!?()]{1,60})`,
  'iu'
)

/**
 * What stands in front of the first length of a text that is held within bounds, and of what each has that length: “Keep it ” and “part” of
 * “Keep it under five sentences per part”.
 */
export function aroundHeldLength(text: string): {before: string; each?: string} | undefined {
  const counted = inDigits(text)
  const held = heldLength.exec(counted)
  if (!held) return
  const each = ofEach.exec(counted.slice(held.index + held[0].length))?.[1]
  return {before: counted.slice(0, held.index), ...(each !== undefined && {each})}
}

/** Whether a text is a length in sentences, paragraphs or bullets: “2 paragraphs”. */
export function isLengthOfText(text: string): boolean {
  const counted = inDigits(text)
  return /^\d{1,3}\s/.test(counted) && endsInUnit.test(counted)
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
