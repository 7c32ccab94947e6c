/**
 * Formulas of TeX in running text, as what they print: `$p < 0.05$`, `\(\beta = 0.31\)`, `$9 5 \%$`. Converters of PDFs to Markdown
 * write them, and so do people and models who write summaries in it.
 */

import type {Span} from '../quote/types.ts'
import {matchesOf} from './matches.ts'
import {raised} from './raised.ts'
import {symbols} from './tex-symbols.ts'

/** What a stretch of a text prints. */
interface Printed {
  /** Where the stretch begins, and its length. */
  at: number
  length: number
  /** What it prints, and whether that is the stretch itself. */
  text: string
  isPlain?: boolean
}

/** A formula with its marks: what it prints, piece by piece. */
export interface Formula {
  start: number
  end: number
  pieces: Printed[]
}

/** What may open a formula, and what closes it then. */
const OPENING = /\$\$?|\\[([]/g
const OPENING_UNESCAPED = /\$\$?|\\[([]|\(/g
const CLOSING: Readonly<Record<string, string>> = {
  $: '$',
  $$: '$$',
  '\\(': '\\)',
  '\\[': '\\]'
}

/** Longest formula within a line of text, and on lines of its own, in characters: those that MinerU parts letter by letter are some 300. */
const longestInline = 600
const longestDisplayed = 3000

/** What only TeX has, and what hardly any other text has between two dollar signs. */
const TEX = /\\[A-Za-z{}]|(?<!\\)[_^{]/
const CERTAIN_TEX = /\\[A-Za-z{}]|(?<!\\)[{^]/
/** Words, of which a formula without any TeX has none: “$5 million ($” is money. */
const WORD = /\p{L}{3}/u
/** A name of several letters, and nothing else: “$RMSE$”. */
const ONE_NAME = /^\p{Lu}[\p{L}\p{N}]{2,20}$/u
/** A letter with an index of one, which is no name of a program. */
const INDEXED = /^\p{L}_[\p{L}\p{N}]$/u
/** Longest formula without any TeX: “$p < 0.05$”. */
const longestPlain = 60

/** A text with its formulas as what they print; its lines stay what they are. */
export function withFormulasPrinted(text: string): string {
  if (!/[$\\]/.test(text)) return text
  let result = ''
  let last = 0
  for (const {start, end, pieces} of formulasIn(text)) {
    result += text.slice(last, start) + printedBy(pieces)
    last = end
  }
  return result + text.slice(last)
}

/** A number and the power that it is raised to. */
const POWER = /(\d[.,;:)\]”"’]?)\^([-−+]?\d{1,4})(?!\d)/g

/** What pieces print together, with powers of numbers as raised digits, which are none of the number's own. */
function printedBy(pieces: readonly Printed[]): string {
  const printed = pieces.map(({text}) => text).join('')
  return printed.replace(POWER, (_, number: string, power: string) => number + raised(power))
}

/** Longer “formulas” of a page or a file of XML are none. */
const longestAlone = 5000

/** What a formula prints, in one line: one without marks or with them, or in a document of its own, as publishers write it into XML. */
export function formulaText(tex: string): string {
  const start = tex.indexOf(DOCUMENT_BEGIN)
  const end = tex.indexOf(DOCUMENT_END)
  const framed =
    start < 0 ? tex : tex.slice(start + DOCUMENT_BEGIN.length, end < 0 ? undefined : end)
  if (framed.length > longestAlone) return tex
  const inside = framed.replace(FRAME, '')
  const pieces = readFormula(inside, {start: 0, end: inside.length})
  return printedBy(pieces).replace(/\s+/g, ' ').trim()
}

const DOCUMENT_BEGIN = '\\begin{document}'
const DOCUMENT_END = '\\end{document}'
/** The marks of a formula at its beginning and its end. */
const FRAME = /^\s{0,99}(?:\$\$?|\\[([])|(?:(?<!\\)\$\$?|\\[)\]])\s{0,99}$/g

/** The formulas of a text, in order; `isUnescaped` when Markdown has taken the backslashes off their brackets: “(\\beta)”. */
export function* formulasIn(text: string, isUnescaped = false): Generator<Formula> {
  const marks = isUnescaped ? OPENING_UNESCAPED : OPENING
  let known: ReadonlySet<string> | undefined
  const isKnown = (content: string): boolean => {
    known ??= new Set(Array.from(matchesOf(text, SHORT_FORMULA), ([, one]) => one!))
    return known.has(content)
  }
  let from = 0
  for (;;) {
    marks.lastIndex = from
    const opening = marks.exec(text)
    if (!opening) return
    const {index: start} = opening
    const mark = opening[0]
    const inner = start + mark.length
    if (mark === '(') {
      const end = unescapedEnd(text, inner)
      from = end ?? inner
      // The brackets may be the formula's own, and are compared with nothing.
      if (end !== undefined) yield {start, end, pieces: readFormula(text, {start, end})}
      continue
    }
    const closing = isEscaped(text, start) ? -1 : closingOf(text, mark, inner, isKnown)
    if (closing < 0) {
      // Of two dollar signs that open nothing together, the second may open something.
      from = mark === '$$' ? start + 1 : inner
      continue
    }
    const end = closing + mark.length
    from = end
    yield {start, end, pieces: piecesOf(text, {start, end}, {start: inner, end: closing})}
  }
}

/** What a formula prints, of which `inner` is all but its marks. */
function piecesOf(text: string, {start, end}: Span, inner: Span): Printed[] {
  if (isNoteMark(text, start, end, text.slice(inner.start, inner.end)))
    return linesOf(text, start, end)
  const pieces = readFormula(text, inner)
  // The space in front of a mark that touches a word is the one behind it.
  if (MISPLACED_SPACE.test(text.slice(inner.end - 1, end + 1)))
    pieces.push({at: inner.end, length: end - inner.end, text: ' '})
  return pieces
}

/** A formula of a few characters without spaces at its ends. */
const SHORT_FORMULA = /(?<![\\$])\$([^\s$](?:[^$\n]{0,40}[^\s$\\])?)\$(?![\p{L}\p{N}$])/gu
/** A space that a converter has put in front of the closing mark instead of behind it: “$N_h $and”. */
const MISPLACED_SPACE = /^ \$\p{Ll}/u
/** A line end that a converter has written as a code: “$\\n x\\n $”. */
const CODED_LINE_END = /^\\n(?![A-Za-z])/

function readFormula(text: string, {start, end}: Span): Printed[] {
  const reader = new FormulaReader(text)
  reader.read(start, end)
  return reader.pieces
}

/** A formula between brackets without backslashes has a macro of formulas among so many characters, and no words but those in its groups. */
const longestUnescaped = 200
const LONG_MACRO = /\\([A-Za-z]{2,})/g
const IN_GROUPS = /\\[A-Za-z]+|\{[^{}]{0,200}\}/g

/** Where the round brackets close that open before an offset, when they hold a formula; brackets within are the formula's. */
function unescapedEnd(text: string, inner: number): number | undefined {
  const part = text.slice(inner, inner + longestUnescaped)
  if (!part.includes('\\')) return undefined
  let depth = 1
  let at = 0
  for (; at < part.length && depth > 0; at++) {
    if (part[at] === '(') depth++
    else if (part[at] === ')') depth--
    else if (part[at] === '$') return undefined
  }
  const content = part.slice(0, at - 1)
  const isFormula =
    depth === 0 &&
    [...matchesOf(content, LONG_MACRO)].some(([, name]) => isOfFormulas(name!)) &&
    !WORD.test(content.replace(IN_GROUPS, ' '))
  return isFormula ? inner + at : undefined
}

/** Whether a backslash stands before an offset that is none of a pair. */
function isEscaped(text: string, at: number): boolean {
  return text[at - 1] === '\\' && text[at - 2] !== '\\'
}

/** Where the mark stands that closes a formula, or -1 when what was opened is none; `isKnown` tells what is one elsewhere. */
function closingOf(
  text: string,
  mark: string,
  inner: number,
  isKnown: (content: string) => boolean
): number {
  const closing = CLOSING[mark]!
  const isDisplayed = mark === '$$' || mark === '\\['
  const most = isDisplayed ? longestDisplayed : longestInline
  const part = text.slice(inner, inner + most)
  let at = part.indexOf(closing)
  while (at > 0 && closing[0] === '$' && isEscaped(part, at)) at = part.indexOf(closing, at + 1)
  if (at < 1) return -1
  const content = part.slice(0, at)
  if (mark[0] === '\\' && content.includes(mark)) return -1
  const hasTex = TEX.test(content)
  if (/\n[^\S\n]*\n/.test(content)) return -1
  if (mark === '\\[' && !hasTex) return -1
  // Sums of money are written one behind the other: “$40 and $50”.
  if (mark === '$') {
    if (/^\d/.test(part.slice(at + 1, at + 2)) && !CERTAIN_TEX.test(content)) return -1
    if (!hasTex && content.length > longestPlain) return -1
    const isSpaced = /^\s/.test(content) || CODED_LINE_END.test(content)
    if (isSpaced && !CERTAIN_TEX.test(content)) return -1
    if (isSpaced !== /\s$/.test(content)) {
      // Where programs are printed, two names stand so; a formula stands elsewhere, too.
      const isMisplaced = !isSpaced && MISPLACED_SPACE.test(part.slice(at - 1, at + 2))
      const sign = content.trimEnd()
      return isMisplaced && (INDEXED.test(sign) || isKnown(sign)) ? inner + at : -1
    }
  }
  return hasTex || !WORD.test(content) || ONE_NAME.test(content) ? inner + at : -1
}

/** A raised mark that hangs on nothing: `{ }^{12,13}`, `^1`. */
const RAISED_MARK = /^\^[\d,*†‡§–^-]{1,40}$/
/** What a note's mark stands behind; behind a symbol or a unit it is a power. */
const BEFORE_NOTE = /(?:\p{L}\p{Ll}{3}|[.,;:!?)\]”’"'])\s?$/u
const NOTE_LOOK = 6

/** Whether a formula is no more than the mark of a note or of a reference. */
function isNoteMark(text: string, start: number, end: number, content: string): boolean {
  return (
    RAISED_MARK.test(content.replace(/[\s{}]+/g, '')) &&
    BEFORE_NOTE.test(text.slice(Math.max(0, start - NOTE_LOOK), start)) &&
    !/^[\p{L}\p{N}]/u.test(text.slice(end, end + 2))
  )
}

/** The line ends of a stretch, and nothing else of it. */
function linesOf(text: string, start: number, end: number): Printed[] {
  const lines = text.slice(start, end).replace(/[^\n]/g, '')
  return lines === '' ? [] : [{at: start, length: end - start, text: lines}]
}

/** Macros whose argument is running text. */
const TEXTS = new Set('text textrm textit textbf textsf texttt textnormal mbox hbox'.split(' '))
/** Macros that print nothing of their argument. */
const SILENT = new Set(
  'begin end tag label hspace vspace color mathcolor phantom hphantom vphantom'.split(' ')
)
const FRACTIONS = new Set('frac dfrac tfrac cfrac'.split(' '))
/** Macros that set what they are given in another way. */
const STYLES = new Set(
  'mathrm mathbf mathit mathcal mathbb mathsf boldsymbol operatorname hat bar tilde vec dot sqrt overline'.split(
    ' '
  )
)

function isOfFormulas(name: string): boolean {
  return symbols.has(name) || TEXTS.has(name) || FRACTIONS.has(name) || STYLES.has(name)
}

/** Signs of relations and operations, which stand between spaces. */
const BETWEEN = /^[=<>≤≥≪≫≠≡≈∼≃∝±∓×→←↔⇒⇐↦∈∉⊂⊆∪∩]$/

/** A macro's name, or the one sign that it consists of. */
const MACRO = /\\(?:([A-Za-z]+)\*?|([^A-Za-z]))/y
/** What follows a macro's name: the environment whose columns are told next, the sign that is crossed out, no bracket at all. */
const COLUMNS = /^\s{0,3}\{\s{0,3}(?:array|tabular)/
const CROSSED_OUT = /^\s{0,3}=/
const NO_BRACKET = /^\s{0,3}\./
/** A reference in square brackets that is raised to what it stands behind: “4 GHz^{[4]}”. */
const RAISED_REFERENCE = /^\^\s{0,3}\{\s{0,3}\[[\d\s,–-]{1,40}\]\s{0,3}\}/
const REFERENCE_LOOK = 60
/** Signs that are raised of themselves. */
const RAISED_SIGN = /^\^\s{0,3}\{?\s{0,3}\\(?:circ|prime)(?![A-Za-z])/
const MACRO_LOOK = 24

/** What the argument of a macro is. */
type Argument = 'formula' | 'text' | 'silent' | 'numerator'

/** Reads the source of one formula. */
class FormulaReader {
  readonly pieces: Printed[] = []
  readonly #text: string
  /** The groups that are open, what the next one is, and how many of them print nothing. */
  readonly #groups: Argument[] = []
  #next: Argument | undefined
  #silent = 0
  /** Whether what comes next is raised, and whether an environment's columns are. */
  #isRaised = false
  #hasColumns = false

  constructor(text: string) {
    this.#text = text
  }

  read(start: number, end: number): void {
    for (let at = start; at < end; ) {
      const character = this.#text[at]!
      const length = Math.min(this.#partAt(at, character), end - at)
      this.#isRaised = character === '^' || (this.#isRaised && /[\s{]/.test(character))
      at += length
    }
  }

  /** Read what begins at an offset; how many characters that is. */
  #partAt(at: number, character: string): number {
    if (character === '\\') return this.#macro(at)
    const reference =
      character === '^' && RAISED_REFERENCE.exec(this.#text.slice(at, at + REFERENCE_LOOK))
    if (reference && !reference[0].includes('\n')) return reference[0].length
    this.#character(at, character)
    return 1
  }

  #character(at: number, character: string): void {
    if (character === '\n') this.pieces.push({at, length: 1, text: '\n'})
    else if (character === '{') this.#open()
    else if (character === '}') this.#close(at)
    else if (character === '~' || character === '&') this.#print(at, 1, ' ')
    else if (this.#groups.at(-1) === 'text') this.#print(at, 1, character)
    else if (/\s/.test(character)) return
    else if (character === '^' && RAISED_SIGN.test(this.#text.slice(at, at + MACRO_LOOK))) return
    else {
      this.#sign(at, 1, character === ',' && !this.#isInNumber(at) ? ', ' : character)
      // “\frac12” needs no braces.
      if (this.#next === 'numerator') this.#print(at, 0, '/')
      this.#next = undefined
    }
  }

  /** Whether digits follow a comma, which may be of their number, or it stands in braces, as such a one does. */
  #isInNumber(at: number): boolean {
    return /^,(?:\s?\d|\})/.test(this.#text.slice(at, at + 3))
  }

  #open(): void {
    const kind = this.#next ?? (this.#groups.at(-1) === 'text' ? 'text' : 'formula')
    this.#next = undefined
    if (kind === 'silent') this.#silent++
    this.#groups.push(kind)
  }

  #close(at: number): void {
    const kind = this.#groups.pop()
    if (kind === 'numerator') this.#print(at, 1, '/')
    if (kind !== 'silent') return
    this.#silent--
    if (this.#hasColumns) this.#next = 'silent'
    this.#hasColumns = false
  }

  /** Print what a macro stands for; how many characters that takes. */
  #macro(at: number): number {
    MACRO.lastIndex = at
    const macro = MACRO.exec(this.#text)
    if (!macro) return 1
    const {length} = macro[0]
    const name = macro[1] ?? macro[2]!
    const behind = this.#text.slice(at + length, at + length + MACRO_LOOK)
    const crossedOut = name === 'not' && CROSSED_OUT.exec(behind)
    const noBracket = /^(?:left|right)$/.test(name) && NO_BRACKET.exec(behind)
    if (TEXTS.has(name)) this.#next = 'text'
    else if (SILENT.has(name)) this.#next = 'silent'
    else if (FRACTIONS.has(name)) this.#next = 'numerator'
    else if (name === '\\') this.#print(at, length, ' ')
    else if (name === 'circ' && this.#isRaised) this.#print(at, length, '°')
    else if (crossedOut) this.#sign(at, length, '≠')
    else this.#sign(at, length, symbols.get(name) ?? '')
    if (name === 'begin') this.#hasColumns = COLUMNS.test(behind)
    return length + ((crossedOut || noBracket || undefined)?.[0].length ?? 0)
  }

  #sign(at: number, length: number, sign: string): void {
    this.#print(at, length, BETWEEN.test(sign) ? ` ${sign} ` : sign)
  }

  #print(at: number, length: number, text: string): void {
    if (text === '' || this.#silent > 0) return
    const last = this.pieces.at(-1)
    const isPlain = length === 1 && this.#text[at] === text
    if (isPlain && last?.isPlain && last.at + last.length === at) {
      last.length++
      last.text += text
    } else this.pieces.push({at, length, text, isPlain})
  }
}
