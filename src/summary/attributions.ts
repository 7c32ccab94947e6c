/** Reads who says what around a quotation: "As the authors further state:" is the authors, and state. */

import type {Span} from '../quote/types.ts'
import {matchesOf} from '../text/matches.ts'
import {attributionWords} from './language/attributions.ts'
import {endsInAbbreviation} from './sentences.ts'

/** A phrase that gives words to those who said them. */
export interface Attribution {
  /**
   * Who, and what they do, as one phrase, equal for "The authors state" and "as the authors further stated": the first words of
   * their lists in `language/attributions.ts`, or as they are written.
   */
  key: string
  /** Whether the subject is the paper or its authors, by a word of the list, and not another name. */
  own: boolean
  /** Where the phrase stands in the text that was searched. */
  span: Span
  /** Whether it stands before or behind the quoted words. */
  side: 'before' | 'after'
  /**
   * Whether it leads straight to the quoted words: with a colon, a comma, "that", "the following", or
   * nothing between. "The authors propose a scheme called" does not.
   */
  direct: boolean
  /** Whether a colon leads to the quoted words: then even two words are quoted, and no term. */
  colon: boolean
}

/** Letters in which an attribution is looked for on each side of a quotation: about 25 words. */
const reach = 160

/** Most words between the verb and the mark: "state in the third section of the paper that". */
const tailWords = 9

/**
 * Find the attribution that leads to an offset.
 *
 * @param from Where the text that belongs to it begins at the earliest: behind the quotation before.
 */
export function attributionBefore(
  text: string,
  offset: number,
  from: number
): Attribution | undefined {
  const start = sentenceStart(text, Math.max(from, offset - reach), offset)
  const lead = text.slice(start, offset)
  const phrase = mayHold(lead) ? (openingPhrase(lead) ?? lastPhrase(lead)) : undefined
  if (!phrase) return
  const tail = lead.slice(phrase.end)
  if (tail.split(/\s+/, tailWords + 2).length > tailWords + 1) return
  return {
    span: {start: start + phrase.start, end: start + phrase.end},
    side: 'before',
    direct: directTail.test(tail),
    colon: /[:：][\s*_]*$/.test(tail),
    ...named(phrase)
  }
}

/** Find the attribution that a text ends with. */
export function attributionAtEnd(text: string): Attribution | undefined {
  return attributionBefore(text, text.length, 0)
}

/**
 * Find the attribution that follows the quoted words: `,” the authors write`.
 *
 * @param offset Where the closing mark ends.
 * @param to Where the text that may belong to it ends.
 */
export function attributionAfter(
  text: string,
  offset: number,
  to: number
): Attribution | undefined {
  const tail = text.slice(offset, Math.min(to, offset + reach))
  const phrase = behind(tail)
  // "“X.” They note: “Y.”": that one leads to the next quotation.
  if (!phrase || /^[^.!?]{0,40}[:,]\s*["“‘«„'「]/.test(tail.slice(phrase.end))) return
  return {
    span: {start: offset + phrase.start, end: offset + phrase.end},
    side: 'after',
    direct: true,
    colon: false,
    ...named(phrase)
  }
}

/**
 * Where the attribution ends that a text opens with, with “that” or a comma behind it: “The authors state that bees
 * count” from “bees” on. `undefined` where it opens with none, or with another's.
 */
export function leadingAttribution(text: string): number | undefined {
  const head = text.slice(0, reach)
  if (!mayHold(head)) return
  const phrase = behind(head)
  if (!phrase?.subject || !subjects.has(bare(phrase.subject))) return
  const tail = leadingTail.exec(head.slice(phrase.end))![0]
  return phrase.end + tail.length
}

/** A phrase as it was found. */
interface Phrase extends Span {
  subject: string
  verb: string
}

/**
 * What may stand between the verb and the mark when quoted words must follow. Spaces may be lost.
 */
const directTail =
  /^(?:,?\s*(?:that|the\s*following|as\s*follows|dass|folgendes|que|che|dat|что|że|следующее|了|道))?\s*(?:\([^()]{0,40}\))?\s*[:：,，、]?[\s*_]*$/iu

/** What may stand between the verb of an attribution and the words, within their marks. */
const leadingTail = /^(?:,?\s*(?:that|dass|que|che|dat|что|że|了|道)(?!\p{L}))?[\s,:，：]*/iu

/** Where the last sentence before `offset` begins: behind a mark that a capital or the quoted words follow, and no abbreviation (“et al.”). */
function sentenceStart(text: string, from: number, offset: number): number {
  const near = Math.max(from, offset - 8)
  const end = /[.!?。]["”’)\]*]*\s*$/u.exec(text.slice(near, offset))
  if (end && !endsInAbbreviation(text, near + end.index)) return offset
  for (let index = offset - 2; index >= from; index--) {
    if (!/[.!?。”"]/.test(text[index]!) || endsInAbbreviation(text, index)) continue
    if (
      /^[.!?。”"]["”’)\]*]*\s*[\p{Lu}\p{Lo}]/u.test(text.slice(index, Math.min(offset, index + 12)))
    ) {
      return index + 1
    }
  }
  return from
}

function named({subject, verb}: Phrase): Pick<Attribution, 'key' | 'own'> {
  const who = subjects.get(bare(subject)) ?? shown(subject)
  const what = verbs.get(bare(verb)) ?? verb
  const isPreposition = prepositions.has(bare(verb))
  const key = isPreposition ? `${what} ${who}` : `${who} ${what}`.trim()
  return {key, own: subjects.has(bare(subject))}
}

/** An unlisted subject: a name as it is, other words in small letters. */
function shown(subject: string): string {
  const words = subject.replace(/\s+/g, ' ').trim()
  return patterns().startsWithDeterminer.test(words) ? words.toLowerCase() : words
}

function bare(words: string): string {
  return words
    .toLowerCase()
    .replace(/[\s_]+/g, '')
    .replaceAll("'", '’')
}

/** Every form of a list, bare, with the form that is shown. */
function forms(lists: readonly string[]): Map<string, string> {
  const map = new Map<string, string>()
  for (const list of lists) {
    const words = list.split(' ')
    // Languages share words ("note"): the one that is listed first keeps them.
    for (const word of words) {
      if (!map.has(bare(word))) map.set(bare(word), words[0]!.replaceAll('_', ' '))
    }
  }
  return map
}

const subjects = forms(attributionWords.flatMap(({subjects}) => subjects))
const verbs = forms(
  attributionWords.flatMap(({verbs, opening, closing, prepositions}) => [
    ...verbs,
    ...opening,
    ...closing,
    ...prepositions
  ])
)
const prepositions = forms(attributionWords.flatMap(({prepositions}) => prepositions))

/**
 * Words as a pattern, the longest that fits first, so that "the authors" is not taken for "the". Spaces may be lost.
 * Only first letters may be capitals: a pattern that takes no notice of case would take any word for a name.
 *
 * Words with a common beginning share it: a row of a hundred alternatives would be tried one by one at each word.
 */
function anyOf(lists: readonly string[]): string {
  const root: Branches = new Map()
  for (const word of lists.flatMap((list) => list.split(' ')).filter(Boolean)) {
    let at = root
    for (const part of word.split('_').flatMap(lettersOf)) {
      let next = at.get(part)
      if (!next) {
        next = new Map()
        at.set(part, next)
      }
      at = next
    }
    at.set('', new Map())
  }
  return patternOf(root)
}

/** Patterns of letters, and what may follow each; the empty one ends a word. */
type Branches = Map<string, Branches>

function patternOf(branches: Branches): string {
  const ways = [...branches]
    .filter(([part]) => part !== '')
    .map(([part, rest]) => part + patternOf(rest))
  const way = ways.length > 1 ? `(?:${ways.join('|')})` : (ways[0] ?? '')
  if (!branches.has('') || way === '') return way
  return ways.length > 1 ? `${way}?` : `(?:${way})?`
}

/** The letters of a word as patterns; the first may be a capital, with the space before it in words behind others. */
function lettersOf(word: string, index: number): string[] {
  const [first = '', ...rest] = word
  const either = `[${first}${first.toUpperCase()}]`
  return [index > 0 ? `\\s*${either}` : either, ...rest].map((letter) =>
    letter.replaceAll('’', "[’']")
  )
}

/** The patterns of phrases that attribute words. */
interface Patterns {
  startsWithDeterminer: RegExp
  /** "the authors state", "Tang et al. (2020) further note"; then "According to the paper". It looks at one place. */
  forward: RegExp
  /** "so schreiben die Autoren", at one place. */
  inverted: RegExp
  /** 著者らによれば、 at the end of a text. */
  opening: RegExp
  closing: RegExp
}

/** Longest subject that is written in one with the words behind it: 同論文の要旨によれば, a name with its ending. */
const subjectLetters = 20

let made: Patterns | undefined

/** Made when a text may hold a phrase: they are long, and take a tenth of the time in which a process starts. */
function patterns(): Patterns {
  made ??= makePatterns()
  return made
}

function makePatterns(): Patterns {
  const verb = anyOf(attributionWords.flatMap(({verbs}) => verbs))
  const adverb = anyOf(attributionWords.flatMap(({adverbs}) => adverbs))
  const determiner = anyOf(attributionWords.flatMap(({determiners}) => determiners))
  const startsWithDeterminer = new RegExp(`^(?:${determiner})\\s`, 'u')
  const known = anyOf(attributionWords.flatMap(({subjects}) => subjects))
  const preposition = anyOf(attributionWords.flatMap(({prepositions}) => prepositions))
  /** A person's or a group's name: "Tang", "Smith and Jones (2020)", "Tang et al.". */
  const person =
    `(?!(?:${adverb}|${determiner})(?!\\p{L}))` +
    "\\p{Lu}[\\p{L}’'-]+(?:(?:,|\\s+(?:and|&|und|et|y|e))\\s+\\p{Lu}[\\p{L}’'-]+){0,3}(?:\\s+(?:et\\s+al\\.?|(?:and|und|et)\\s+(?:colleagues|others|Kollegen)))?"
  // In “that the authors” the first word belongs to the verb before it.
  const noun = `(?!(?:${adverb})(?!\\p{L}))(?:${determiner})(?!\\s+(?:${determiner})\\s)(?:\\s+\\p{L}[\\p{L}’'-]*){1,3}?`
  const between = `(?:\\s*[([][^()[\\]]{0,40}[)\\]]|,?\\s*(?:${adverb})(?!\\p{Ll}{4}),?){0,4}`
  const subject = `${known}|${noun}|${person}`
  /** A phrase begins and ends at a word's edge; "that" may be glued to it. */
  const edge = '(?!\\p{Ll})|(?=that)'

  const forward = new RegExp(
    `(?<!\\p{L})(?:(?<subject>${subject})${between}\\s*(?<verb>${verb})(?:${edge})|(?<preposition>${preposition})\\s*(?<source>${known}|${noun}|${person})(?!\\p{L}))`,
    'uy'
  )
  const inverted = new RegExp(
    `(?<!\\p{L})(?<verb>${verb})\\s+(?<subject>${known}|${person})(?!\\p{L})`,
    'uy'
  )
  const opening = new RegExp(
    `(?<subject>[\\p{L}\\p{N}]{0,${subjectLetters}})(?<verb>${anyOf(attributionWords.flatMap(({opening}) => opening))})(?=[\\s、,，:：*_]{0,5}$)`,
    'u'
  )
  const closing = new RegExp(
    `^(?<verb>${anyOf(attributionWords.flatMap(({closing}) => closing))})`,
    'u'
  )
  return {startsWithDeterminer, forward, inverted, opening, closing}
}

/** The longest word of each verb and preposition: text without any of them holds no attribution. */
const triggers = new Set(
  attributionWords
    .flatMap(({verbs, prepositions}) => [...verbs, ...prepositions])
    .flatMap((list) => list.split(' '))
    .map((form) => form.split('_').reduce((a, b) => (b.length > a.length ? b : a)))
)

/** Letters of the longest trigger; a longer word can only end in one, where spaces were lost. */
const triggerLength = Math.max(...[...triggers].map(({length}) => length))

/** Whether the patterns are worth their time: they take thirty times as long as this look. */
function mayHold(text: string): boolean {
  for (const word of text.match(/[\p{L}’']+/gu) ?? []) {
    if (triggers.has(word) || triggers.has(word.toLowerCase()) || /\p{Lo}/u.test(word)) return true
    for (let length = 3; word.length > 9 && length <= triggerLength; length++) {
      if (triggers.has(word.slice(-length))) return true
    }
  }
  return false
}

/** The phrase right at the end of a text whose words follow their subject: 著者らによれば. */
function openingPhrase(text: string): Phrase | undefined {
  const match = patterns().opening.exec(text)
  return match ? phraseOf(match) : undefined
}

function lastPhrase(text: string): Phrase | undefined {
  const {forward, inverted} = patterns()
  return last(text, forward) ?? last(text, inverted)
}

/** Where a word begins: all phrases begin so. */
const wordStart = /(?<!\p{L})\p{L}/gu

/** The last of the phrases of a text, which do not overlap. */
function last(text: string, pattern: RegExp): Phrase | undefined {
  let found: Phrase | undefined
  for (const {index} of matchesOf(text, wordStart))
    if (!found || index >= found.end) found = phraseAt(text, index, pattern) ?? found
  return found
}

/** The phrase that begins at a place, if one does. */
function phraseAt(text: string, start: number, pattern: RegExp): Phrase | undefined {
  pattern.lastIndex = start
  const match = pattern.exec(text)
  return match ? phraseOf(match) : undefined
}

function phraseOf(match: RegExpMatchArray): Phrase {
  const {subject, verb, preposition, source} = match.groups!
  return {
    subject: subject ?? source!,
    verb: verb ?? preposition!,
    start: match.index!,
    end: match.index! + match[0].length
  }
}

/** The phrase that a text opens with, behind a comma or dash. */
function behind(text: string): Phrase | undefined {
  const {closing, forward, inverted} = patterns()
  const alone = closing.exec(text)
  if (alone) return {subject: '', verb: alone[0], start: 0, end: alone[0].length}
  const from = /^[\s,–—-]*(?:as\s|wie\s|comme\s|como\s|come\s)?/iu.exec(text)![0].length
  return phraseAt(text, from, forward) ?? phraseAt(text, from, inverted)
}
