/**
 * Pairs the quotation marks of one stretch of text, and finds those that stand alone.
 *
 * A mark is judged by what stands before and behind it, not by its form alone: people and models open with
 * closing marks, mix straight and curly ones, and lose one of a pair.
 */

import type {Span} from '../quote/types.ts'
import {matchesOf} from '../text/matches.ts'

/** Forms of marks that belong together. */
export type MarkFamily =
  | 'straight'
  | 'curly'
  | 'angled'
  | 'corner'
  | 'single'
  | 'single-straight'
  | RareFamily

/**
 * Forms that stand for quotation marks where a keyboard or a font has none, and are other signs elsewhere: ″X″, 〝X〟, ❝X❞, ''X'' and
 * ,,X'', <<X>>. They are marks in pairs only.
 */
type RareFamily = 'primes' | 'reversed-primes' | 'ornate' | 'typed' | 'chevrons'

/** An opening mark, and the mark that closes it, if any. */
export interface Opening extends Span {
  family: MarkFamily
  /** The closing mark. */
  close?: Span | undefined
  /** Whether the closing mark is of another family (“X"). */
  mixed: boolean
  /** The mark that opens right behind this one, or behind nothing but an attribution: “The authors state: “X. */
  wraps?: Opening | undefined
}

/** The marks of one stretch. */
export interface Marks {
  /** In order. */
  openings: Opening[]
  /** Closing marks that close nothing, in order. */
  strays: Stray[]
}

/** A closing mark that closes nothing. */
export interface Stray extends Span {
  family: MarkFamily
}

/** What text between two opening marks is: nothing but an attribution, text with one at its end, or else. */
export type LeadIn = (start: number, end: number) => 'whole' | 'end' | undefined

const marks = /,,|''|<<|>>|["＂“”„‟«»‹›「」『』‘’‚'″〝〞〟❝❞]/g

/** What closes a quotation in rare marks, where it may: behind a word, and for double primes not behind a number. */
const rareClosings: Record<RareFamily, RegExp> = {
  primes: /(?<=[^\s\d])″(?=[\s)\]}”»›’—–.,;:!?#*]|$)/g,
  'reversed-primes': /[〞〟]/g,
  ornate: /❞/g,
  typed: /(?<=\S)''(?=[\s)\]}”»›’—–.,;:!?#*]|$)/g,
  chevrons: /(?<=\S)>>(?=[\s)\]}”»›’—–.,;:!?#*]|$)/g
}

/** Which of the rare marks open, and whether they are signs of nothing else, so that they may stand right behind a word. */
const rareOpenings = new Map([
  ['″', false],
  ['〝', true],
  ['❝', true],
  ["''", false],
  [',,', false],
  ['<<', false]
])

const families = new Map<string, MarkFamily>([
  ...[...'"＂'].map((mark) => [mark, 'straight'] as const),
  ['″', 'primes'],
  ...[...'〝〞〟'].map((mark) => [mark, 'reversed-primes'] as const),
  ...[...'❝❞'].map((mark) => [mark, 'ornate'] as const),
  ...["''", ',,'].map((mark) => [mark, 'typed'] as const),
  ...['<<', '>>'].map((mark) => [mark, 'chevrons'] as const),
  ...[...'“”„‟'].map((mark) => [mark, 'curly'] as const),
  ...[...'«»‹›'].map((mark) => [mark, 'angled'] as const),
  ...[...'「」『』'].map((mark) => [mark, 'corner'] as const),
  ...[...'‘’‚'].map((mark) => [mark, 'single'] as const),
  ["'", 'single-straight']
])

/** A mark while it is read. */
interface Mark extends Span {
  letter: string
  family: MarkFamily
  /** The letters around it; `''` at the ends of the stretch. */
  before: string
  after: string
  /** The letter behind `after`. */
  next: string
  /** What stands between it and the next mark of its form, as far as it is looked for; `undefined` where there is none. */
  ahead: () => string | undefined
}

/** Letters behind a mark in which the next one of its form is looked for. */
const aheadReach = 200

/**
 * Pair the marks of a range of text.
 *
 * @param skip Tells which offsets are code.
 */
export function pairMarks(
  text: string,
  {start, end}: Span,
  skip: (offset: number) => boolean,
  leadIn: LeadIn
): Marks {
  const state = new Pairing(leadIn, new RareClosings(text, {start, end}))
  marks.lastIndex = start
  for (let match = marks.exec(text); match && match.index < end; match = marks.exec(text)) {
    const at = match.index
    if (skip(at)) continue
    let mark = markAt(text, {start, end}, at, match[0])
    let role = roleOf(mark, state)
    // Two apostrophes that are no mark of their own are two apostrophes.
    if (!role && match[0] === "''") {
      mark = markAt(text, {start, end}, at, "'")
      role = roleOf(mark, state)
    }
    if (!role && isLowMark(text, mark)) {
      mark = {...mark, family: 'curly'}
      role = 'open'
    }
    if (role === 'open') state.open(mark)
    else if (role === 'close') state.close(mark)
    else if (role === 'perhaps') state.remember(mark)
    // `exec` is called again by nothing in between, but `leadIn` may search: the place is set each time.
    marks.lastIndex = mark.end
  }
  return state.finish()
}

/** What stands behind two commas that are a mark: words, and one that closes them. */
const quotedBehindCommas = /^[^“”„"\n]{2,600}[“”"](?=[\s)\].,;:!?–—]|$)/u
const lowReach = 700

/** Whether a mark is a German one that opens, typed as two commas, with one of another form at the end: `,,X“`. */
function isLowMark(text: string, {letter, before, after, end}: Mark): boolean {
  return (
    letter === ',,' &&
    opens.test(before) &&
    beginsWord.test(after) &&
    quotedBehindCommas.test(text.slice(end, end + lowReach))
  )
}

/** A mark at an offset of a range of text. */
function markAt(text: string, {start, end}: Span, at: number, letter: string): Mark {
  const behind = at + letter.length
  return {
    start: at,
    end: behind,
    letter,
    family: families.get(letter)!,
    before: at > start ? text[at - 1]! : '',
    after: behind < end ? text[behind]! : '',
    next: behind + 1 < end ? text[behind + 1]! : '',
    ahead: () => {
      const reach = text.slice(behind, Math.min(end, behind + aheadReach))
      const length = reach.indexOf(letter)
      return length < 0 ? undefined : reach.slice(0, length)
    }
  }
}

/** Where the marks that may close a quotation in rare ones stand in a range of text; those of a family are looked for once, when asked for. */
class RareClosings {
  readonly #text: string
  readonly #range: Span
  readonly #known = new Map<RareFamily, {places: Set<number>; last: number}>()

  constructor(text: string, range: Span) {
    this.#text = text
    this.#range = range
  }

  /** Whether one stands at an offset. */
  has(family: RareFamily, offset: number): boolean {
    return this.#of(family).places.has(offset)
  }

  /** Whether one stands behind an offset. */
  hasBehind(family: RareFamily, offset: number): boolean {
    return this.#of(family).last > offset
  }

  #of(family: RareFamily) {
    const known = this.#known.get(family)
    if (known) return known
    const {start, end} = this.#range
    const found = matchesOf(this.#text.slice(start, end), rareClosings[family])
    const places = Array.from(found, ({index}) => start + index)
    const closings = {places: new Set(places), last: places.at(-1) ?? -1}
    this.#known.set(family, closings)
    return closings
  }
}

/** Openings that wait for their closing marks. */
class Pairing {
  readonly #openings: Opening[] = []
  readonly #strays: Stray[] = []
  readonly #stack: Opening[] = []
  readonly #waiting = new Map<MarkFamily, number>()
  /** Marks that may be an apostrophe or the closing single mark of an opening. */
  readonly #perhaps = new Map<Opening, Span>()
  readonly #leadIn: LeadIn
  readonly rare: RareClosings

  constructor(leadIn: LeadIn, rare: RareClosings) {
    this.#leadIn = leadIn
    this.rare = rare
  }

  /** Whether an opening of the family waits. */
  waits(family: MarkFamily): boolean {
    return (this.#waiting.get(family) ?? 0) > 0
  }

  /** The letter range of the innermost opening that waits. */
  get top(): Opening | undefined {
    return this.#stack.at(-1)
  }

  open({start, end, family}: Mark) {
    const opening: Opening = {start, end, family, mixed: false}
    while (this.top && isSingle(this.top.family) && family === this.top.family) this.#pop()
    const outer = this.top
    if (outer) {
      const lead = this.#leadIn(outer.end, start)
      if (lead === 'whole') outer.wraps = opening
      // “X. They note: “Y: the closing mark of X was lost, since an attribution is not its author's own.
      else if (lead === 'end' && !isSingle(family)) this.#pop()
    }
    this.#openings.push(opening)
    this.#stack.push(opening)
    this.#waiting.set(family, (this.#waiting.get(family) ?? 0) + 1)
  }

  close({start, end, family, before}: Mark) {
    const span = {start, end}
    if (this.waits(family)) {
      while (this.top!.family !== family) this.#pop()
      const opening = this.#pop()
      opening.close = span
      return
    }
    if (isSingle(family)) return
    while (this.top && isSingle(this.top.family)) this.#pop()
    if (this.top && before !== '' && !/\s/.test(before)) {
      const opening = this.#pop()
      opening.close = span
      opening.mixed = true
    } else {
      this.#strays.push({family, ...span})
    }
  }

  remember({start, end, family}: Mark) {
    if (this.top?.family === family && !this.#perhaps.has(this.top)) {
      this.#perhaps.set(this.top, {start, end})
    }
  }

  finish(): Marks {
    while (this.top) this.#pop()
    return {openings: this.#openings, strays: this.#strays}
  }

  #pop(): Opening {
    const opening = this.#stack.pop()!
    this.#waiting.set(opening.family, this.#waiting.get(opening.family)! - 1)
    opening.close ??= this.#perhaps.get(opening)
    return opening
  }
}

/** Whether a family is also used for apostrophes; what stays open in it is no fault. */
export function isSingle(family: MarkFamily): boolean {
  return family === 'single' || family === 'single-straight'
}

/** Whether a family is one of rare marks. */
export function isRare(family: MarkFamily): family is RareFamily {
  return family in rareClosings
}

type Role = 'open' | 'close' | 'perhaps' | undefined

function roleOf(mark: Mark, state: Pairing): Role {
  if (isRare(mark.family)) return rareRole(mark, mark.family, state)
  switch (mark.family) {
    case 'straight':
      return straightRole(mark, state)
    case 'curly':
      return curlyRole(mark, state)
    case 'angled':
      return angledRole(mark, state)
    case 'corner':
      return mark.letter === '「' || mark.letter === '『' ? 'open' : 'close'
    default:
      return singleRole(mark, state)
  }
}

/** Rare marks open before a word where one that closes stands behind them, and close what waits. */
function rareRole({start, letter, before, after}: Mark, family: RareFamily, state: Pairing): Role {
  const isSure = rareOpenings.get(letter)
  const looksOpen = isSure || (isSure === false && opens.test(before) && beginsWord.test(after))
  if (looksOpen) return state.rare.hasBehind(family, start) ? 'open' : undefined
  return state.waits(family) && state.rare.has(family, start) ? 'close' : undefined
}

/** What a quotation begins with. */
const beginsWord = /^[\p{L}\p{N}[(“"‘'„«…]$/u

const space = /^\s?$/
const opens = /^[\s([{“„«‹‘‚—–:>/]?$/u
const closes = /^[\s)\]}”»›’—–.,;:!?#*]?$/u

function straightRole(mark: Mark, state: Pairing): Role {
  const {before, after} = mark
  const waits = state.waits('straight')
  if (space.test(before) && space.test(after)) return loneRole(mark, waits)
  if (space.test(after)) return isInch(mark, waits) ? undefined : 'close'
  if (space.test(before) || before === ':') return 'open'
  if (isInch(mark, waits)) return
  if (waits) {
    // A sign that itself is shown: 用"–"标出.
    const isShown = state.top?.family === 'straight' && state.top.end === mark.start - 1
    return opens.test(before) && !closes.test(after) && !isShown ? 'open' : 'close'
  }
  return closes.test(after) && !opens.test(before) && !encloses(mark) ? 'close' : 'open'
}

/** Whether a mark and the next of its form stand close around something: 主要是"."、引号. */
function encloses({ahead}: Mark): boolean {
  const content = ahead()
  return content !== undefined && content !== '' && !/^\s|\s$/.test(content)
}

/** With space on both sides: it opens at the end of a paragraph or behind a colon, else it closes what waits. */
function loneRole({before, after}: Mark, waits: boolean): Role {
  return waits && !(before === '' || after === '') ? 'close' : 'open'
}

/** `5'11"`, `a 27" screen`: behind a digit with nothing to close, and not close around something (L4"新任务"). */
function isInch(mark: Mark, waits: boolean): boolean {
  if (waits || !/\d/.test(mark.before)) return false
  return !/\p{L}/u.test(mark.after) || !encloses(mark)
}

function curlyRole({letter, before, after}: Mark, state: Pairing): Role {
  const top = state.top
  if (letter === '”') {
    const opening = !state.waits('curly') && opens.test(before) && /[\p{L}\p{N}]/u.test(after)
    return opening ? 'open' : 'close'
  }
  // German: „X“.
  if (letter === '“' && top?.family === 'curly' && !opens.test(before) && closes.test(after)) {
    return 'close'
  }
  return 'open'
}

/** «X» and ‹X›; German and Danish »X«. */
function angledRole({letter, before, after}: Mark, state: Pairing): Role {
  const waits = state.waits('angled')
  const pointsOut = letter === '«' || letter === '‹'
  const looksOpen = opens.test(before) && !space.test(after)
  if (pointsOut) return waits && !looksOpen && closes.test(after) ? 'close' : 'open'
  return !waits && looksOpen ? 'open' : 'close'
}

function singleRole({letter, before, after, next, family}: Mark, state: Pairing): Role {
  const waits = state.waits(family)
  if (letter === '‘' || letter === '‚') {
    if (letter === '‘' && waits && !opens.test(before) && closes.test(after)) return 'close'
    return opens.test(before) || before === '"' ? 'open' : undefined
  }
  if (letter === "'" && !waits && (opens.test(before) || before === '"')) {
    return /\p{L}|["“]|\./u.test(after) ? 'open' : undefined
  }
  if (!waits || space.test(before) || /\p{Ll}|\p{N}/u.test(after)) return
  if (/\p{Lu}/u.test(after)) return /[.!?]/.test(before) ? 'close' : undefined
  // "the agents’ models": a possessive, or the end of the quotation.
  const possessive = /[sxz]/.test(before) && after === ' ' && /\p{L}/u.test(next)
  return possessive ? 'perhaps' : 'close'
}
