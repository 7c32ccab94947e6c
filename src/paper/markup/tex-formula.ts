/** Formulas that other formats have in TeX: JATS, pages whose formulas a script draws, converters of PDFs to Markdown. */

import {symbols} from './latex-macros.ts'
import {withExponent} from './raised.ts'

/** Longer “formulas” are none. */
const LONGEST = 5000
/** Groups are followed so deep. */
const DEEPEST = 50

/** Macros whose argument is not printed. */
const SILENT = new Set(
  'label tag hspace vspace color phantom hphantom vphantom begin end mathchoice usepackage documentclass setlength'.split(
    ' '
  )
)

/** What a formula prints, in one line. */
export function formulaText(tex: string): string {
  if (tex.length > LONGEST) return tex
  return new FormulaReader(withoutFrame(tex)).read().replace(/\s+/g, ' ').trim()
}

/** A formula without the document and the marks that it stands between. */
function withoutFrame(tex: string): string {
  const start = tex.indexOf('\\begin{document}')
  const end = tex.indexOf('\\end{document}')
  const inside = start < 0 ? tex : tex.slice(start + 16, end < 0 ? undefined : end)
  return inside.replace(/\\[()[\]]|\$/g, (mark, at: number) =>
    inside[at - 1] === '\\' && mark === '$' ? mark : ' '
  )
}

/** Reads a formula from left to right. */
class FormulaReader {
  readonly #tex: string
  #at = 0

  constructor(tex: string) {
    this.#tex = tex
  }

  /** What is printed up to the end of the group. */
  read(depth = 0): string {
    let text = ''
    while (this.#at < this.#tex.length) {
      const sign = this.#tex[this.#at]!
      if (sign === '}') {
        this.#at++
        if (depth > 0) return text
      } else if (sign === '^') {
        this.#at++
        text = withExponent(text, this.#argument(depth))
      } else if (sign === '_') this.#at++
      else text += this.#piece(depth)
    }
    return text
  }

  /** What a group, a macro or a single sign prints. */
  #piece(depth: number): string {
    const sign = this.#tex[this.#at++]!
    if (sign === '{') return depth < DEEPEST ? this.read(depth + 1) : ''
    if (sign === '\\') return this.#macro(depth)
    return sign === '&' || sign === '~' ? ' ' : sign
  }

  /** What the argument prints that comes next. */
  #argument(depth: number): string {
    while (this.#tex[this.#at] === ' ') this.#at++
    if (this.#at >= this.#tex.length || this.#tex[this.#at] === '}') return ''
    return this.#piece(depth)
  }

  #macro(depth: number): string {
    const name = /^(?:[A-Za-z]{1,40}\*?|[^A-Za-z])?/.exec(
      this.#tex.slice(this.#at, this.#at + 42)
    )![0]
    this.#at += name.length
    if (/^[dtc]?frac$/.test(name)) {
      const over = this.#argument(depth)
      return `${over}/${this.#argument(depth)}`
    }
    if (SILENT.has(name)) {
      this.#argument(depth)
      return ' '
    }
    if (name === '\\') return ' '
    if (name === '%' || name === '$' || name === '#' || name === '&' || name === '_') return name
    if (name === 'left' || name === 'right') {
      if (this.#tex[this.#at] === '.') this.#at++
      return ''
    }
    return Object.hasOwn(symbols, name) ? symbols[name]! : ''
  }
}

/** Marks that begin a formula in a text, and those that end it; the last are dollar signs on one line, which are prices, too. */
const FORMULA_BEGIN = /\\[([]|\$\$?/g
const FORMULA_ENDS: Readonly<Record<string, string>> = {'\\(': '\\)', '\\[': '\\]', $$: '$$'}

/** Characters of a formula on lines of its own, and of one in a sentence. */
const LONGEST_DISPLAYED = 2000
const LONGEST_IN_LINE = 300

/** What only formulas have; and what may stand between dollar signs besides: a name or a number alone. */
const SIGNS = /[\\^_=<>+{]/
const NAME = /^[-−]?[\w.,]{1,8}$/

/** A text with what its formulas print in their places: those in `\(x\)`, `\[x\]`, `$$x$$` and `$x$`. Line ends stay. */
export function withFormulas(text: string): string {
  if (!/[$\\]/.test(text)) return text
  let result = ''
  let last = 0
  for (const {0: mark, index} of text.matchAll(FORMULA_BEGIN)) {
    if (index < last || isEscaped(text, index)) continue
    const end = mark === '$' ? endOfDollars(text, index) : endOfFormula(text, index, mark)
    if (end === undefined) continue
    const whole = text.slice(index, end)
    result += text.slice(last, index) + formulaText(whole) + whole.replace(/[^\n]/g, '')
    last = end
  }
  return result + text.slice(last)
}

function isEscaped(text: string, at: number): boolean {
  return text[at - 1] === '\\' && text[at - 2] !== '\\'
}

/** Where a formula ends; “\[12\]” is a bracket that is escaped. */
function endOfFormula(text: string, start: number, mark: string): number | undefined {
  const close = FORMULA_ENDS[mark]!
  const inside = text.slice(start + 2, start + 2 + LONGEST_DISPLAYED)
  const length = inside.indexOf(close)
  if (length < 1 || (mark === '\\[' && !SIGNS.test(inside.slice(0, length)))) return undefined
  return start + 2 + length + close.length
}

/**
 * Where a formula between single dollar signs ends, which pandoc tells from prices: no space inside of its marks, and no digit behind
 * them but behind a macro; behind a letter or a digit only an exponent or an index begins so (“m$^2$”).
 */
function endOfDollars(text: string, start: number): number | undefined {
  const first = text[start + 1] ?? ' '
  if (/\s/.test(first) || (/\w/.test(text[start - 1] ?? '') && !/[\^_]/.test(first)))
    return undefined
  for (let at = start + 1; at < Math.min(text.length, start + LONGEST_IN_LINE); at++) {
    if (text[at] === '\n') return undefined
    if (text[at] === '\\') at++
    else if (text[at] === '$') {
      const inside = text.slice(start + 1, at)
      const isFormula = SIGNS.test(inside) || NAME.test(inside)
      const behind = text[at + 1] ?? ''
      const isWhole =
        /\S$/.test(inside) && behind !== '$' && (/\D|^$/.test(behind) || inside.includes('\\'))
      return isFormula && isWhole ? at + 1 : undefined
    }
  }
  return undefined
}
