/** Running text with a map back to the Markdown that it was written in. */

import type {InlineCode, Nodes, PhrasingContent} from 'mdast'
import {countBelow, numbersBelow} from '../ordered.ts'
import type {Span} from '../quote/types.ts'
import {referenceAt} from '../text/character-references.ts'
import {type Formula, formulasIn} from '../text/mathematics.ts'
import {isNoElement, type Piece, piecesOf} from './html.ts'
import {isBlockElement, isCodeElement, isSilentElement, isStrikeElement} from './html-elements.ts'

/** A stretch of prose that stands in the source letter for letter. */
export interface Run {
  /** Offset in the prose. */
  text: number
  /** Offset in the source. */
  source: number
  length: number
}

/**
 * The text of a block as a reader sees it, without marks of emphasis but those that strike words, links, escapes, character references or formulas.
 *
 * Every offset can be traced back into the source; in a tree without positions, to nothing.
 */
export class Prose {
  readonly text: string
  readonly #runs: readonly Run[]

  constructor(text: string, runs: readonly Run[]) {
    this.text = text
    this.#runs = runs
  }

  /** Part of this prose, with its map. */
  slice(start: number, end: number): Prose {
    return new Prose(this.text.slice(start, end), this.runsIn(start, end))
  }

  /** The runs of a part of this prose, from its start on. */
  runsIn(start: number, end: number): Run[] {
    const runs: Run[] = []
    for (let index = this.#runAt(start); index < this.#runs.length; index++) {
      const run = this.#runs[index]!
      if (run.text >= end) break
      const from = Math.max(run.text, start)
      const to = Math.min(run.text + run.length, end)
      if (to > from) {
        runs.push({text: from - start, source: run.source + from - run.text, length: to - from})
      }
    }
    return runs
  }

  /** Several proses as one, with `separator` between them. */
  static join(parts: readonly Prose[], separator: string): Prose {
    let text = ''
    const runs: Run[] = []
    for (const part of parts) {
      if (text) text += separator
      for (const run of part.#runs) runs.push({...run, text: run.text + text.length})
      text += part.text
    }
    return new Prose(text, runs)
  }

  /**
   * Where a range of the prose stands in the source, from its first traceable letter to its last; an
   * empty range is the point behind the letter before it. `undefined` in trees without positions.
   */
  sourceSpan({start, end}: Span): Span | undefined {
    if (start >= end) {
      const point = this.#sourcePoint(start)
      return point === undefined ? undefined : {start: point, end: point}
    }
    const first = this.#runs[this.#runAt(start)]
    const last = this.#runs[this.#runBefore(end)]
    // What a formula prints has no letters in the source: it stands where those end that are before it.
    if (!first || !last || first.text >= end || last.text + last.length <= start) {
      const from = this.#sourcePoint(start)
      return from === undefined
        ? undefined
        : {start: from, end: Math.max(from, first?.source ?? from)}
    }
    return {
      start: first.source + Math.max(0, start - first.text),
      end: last.source + Math.min(last.length, end - last.text)
    }
  }

  #sourcePoint(offset: number): number | undefined {
    const before = this.#runs[this.#runBefore(offset)]
    if (before) return before.source + Math.min(before.length, offset - before.text)
    return this.#runs[0]?.source
  }

  /** Index of the first run that ends behind `offset`. */
  #runAt(offset: number): number {
    return countBelow(this.#runs, offset + 1, ({text, length}) => text + length)
  }

  /** Index of the last run that begins before `offset`; -1 when there is none. */
  #runBefore(offset: number): number {
    return countBelow(this.#runs, offset, ({text}) => text) - 1
  }
}

/** Prose of a paragraph, heading or table cell, and which parts of it are not plain words. */
export interface Inline {
  prose: Prose
  /** Ranges of the prose that are code. */
  code: Span[]
  /** Ranges of the prose that are bold, outermost only. */
  strong: Span[]
  /** Ranges of the prose that are set off in other ways, by emphasis, as links and the like, outermost only. */
  wrapped: Span[]
}

/**
 * Flatten the inline content of a block.
 *
 * Code stays in the text and is listed; images, HTML and footnote marks are left out, but for what tags show (`addTag`) and words between angle brackets that HTML has not; a hard break is a line end. Quotation marks of
 * TeX (``X'') are “X”; two quotations in them are code to Markdown, from the first one's beginning to the second's.
 *
 * @param source The file's text without a byte order mark, to which the tree's offsets belong.
 */
export function flatten(nodes: readonly PhrasingContent[], source: string): Inline {
  const marks = isQuotedInTex(nodes, source) ? 0 : undefined
  const flat = emptyFlat(marks)
  add(nodes, source, flat)
  return inlineOf(flat)
}

/** Flat content before anything is written. */
export function emptyFlat(marks?: number): Flat {
  return {
    text: '',
    last: '',
    runs: [],
    code: [],
    strong: [],
    wrapped: [],
    marks,
    quotes: [],
    strikes: [],
    codes: [],
    silences: new Map(),
    hidden: []
  }
}

/** Flat content that is written, as it is printed. */
export function inlineOf(flat: Flat): Inline {
  const {text, runs, code, strong, wrapped} = printed(flat)
  return {prose: new Prose(text, runs), code, strong, wrapped}
}

/** Flat content without what is hidden, and with the formulas of TeX as what they print, but those in code. */
function printed(flat: Flat): Printed {
  const hidden = hiddenIn(flat)
  if (hidden.length === 0 && !/[$\\]/.test(flat.text)) return flat
  const isCode = cover(flat.code)
  const printing = new Printing(flat)
  let next = 0
  for (const formula of formulasIn(flat.text, true)) {
    while (next < hidden.length && hidden[next]!.start < formula.end)
      printing.leaveOut(hidden[next++]!)
    if (!isCode(formula.start)) printing.print(formula)
  }
  for (const span of hidden.slice(next)) printing.leaveOut(span)
  return printing.end()
}

/** What of flat content is not shown, in order: the text of silent elements, and the marks of quotations and of struck text that no tag closes. */
function hiddenIn({hidden, quotes, strikes}: Flat): Span[] {
  const lost = quotes.map((start) => ({start, end: start + 1}))
  const unstruck = strikes.map((start) => ({start, end: start + strike.length}))
  return [...hidden, ...lost, ...unstruck].sort((a, b) => a.start - b.start)
}

/** Writes flat content anew, with some parts of it as what they print. */
class Printing {
  readonly #whole: Flat
  readonly #prose: Prose
  readonly #printed: Printed = {text: '', runs: [], code: [], strong: [], wrapped: []}
  /** Offsets of the whole, in order, and where what is printed for them begins. */
  readonly #from: number[] = []
  readonly #to: number[] = []
  #done = 0

  constructor(whole: Flat) {
    this.#whole = whole
    this.#prose = new Prose(whole.text, whole.runs)
  }

  /** Leave a part out; what stands before it is as it is. */
  leaveOut({start, end}: Span): void {
    this.#keep(this.#done, Math.max(start, this.#done))
    this.#done = Math.max(end, this.#done)
  }

  /** Print a formula, and what stands before it as it is; one that was left out in part is none. */
  print({start, end, pieces}: Formula): void {
    if (start < this.#done) return
    this.#keep(this.#done, start)
    for (const {at, length, text, isPlain} of pieces) {
      if (isPlain) this.#keep(at, at + length)
      else this.#write(at, text)
    }
    this.#done = end
  }

  /** The rest as it is, and all that was printed. */
  end(): Printed {
    this.#keep(this.#done, this.#whole.text.length)
    for (const kind of ['code', 'strong', 'wrapped'] as const) {
      for (const {start, end} of this.#whole[kind])
        this.#printed[kind].push({start: this.#place(start), end: this.#place(end)})
    }
    return this.#printed
  }

  #write(at: number, text: string): void {
    this.#from.push(at)
    this.#to.push(this.#printed.text.length)
    this.#printed.text += text
  }

  #keep(start: number, end: number): void {
    const by = this.#printed.text.length
    for (const run of this.#prose.runsIn(start, end))
      this.#printed.runs.push({...run, text: run.text + by})
    this.#write(start, this.#whole.text.slice(start, end))
  }

  /** Where an offset of the whole is now; in a formula, no further than what is printed for it. */
  #place(offset: number): number {
    const next = Math.max(1, numbersBelow(this.#from, offset + 1))
    return Math.min(
      this.#to[next - 1]! + offset - this.#from[next - 1]!,
      this.#to[next] ?? this.#printed.text.length
    )
  }
}

/** Flat content. */
interface Printed {
  text: string
  runs: Run[]
  code: Span[]
  strong: Span[]
  wrapped: Span[]
}

/** Flat content while it is written. */
export interface Flat extends Printed {
  /** The last letter of the text: to read it there would copy the text each time, as long as it grows. */
  last: string
  /** How many quotation marks of TeX wait for their partner; `undefined` where there are no pairs of them. */
  marks: number | undefined
  /** Where the marks stand of quotations that tags of HTML open and none has closed yet. */
  quotes: number[]
  /** The same for text that is struck through. */
  strikes: number[]
  /** Where the code begins that tags of HTML open and none has closed yet. */
  codes: number[]
  /** Where silent elements begin that none has closed yet, by their names; nowhere for one of such a name that is shown. */
  silences: Map<string, (number | undefined)[]>
  /** Ranges of the text in silent elements, in order. */
  hidden: Span[]
}

/** Write at the end of a text. */
export function write(text: string, flat: Flat): void {
  if (text === '') return
  flat.text += text
  flat.last = text.at(-1)!
}

/** The end of a node whose words stand in the text from an offset on. */
interface End {
  kind: 'strong' | 'wrapped'
  from: number
  /** What shows where it ends. */
  mark: string
}

/** Stands on both sides of struck text: who strikes out a word of a quotation changes it. */
const strike = '~~'

/** Add nodes with all that they hold, on a stack of its own: emphasis may be nested deeper than the call stack. */
function add(nodes: readonly Nodes[], source: string, flat: Flat) {
  const stack: (Nodes | End)[] = [...nodes].reverse()
  const depth = {strong: 0, wrapped: 0}
  for (let node = stack.pop(); node; node = stack.pop()) {
    const start = flat.text.length
    if ('from' in node) {
      depth[node.kind]--
      write(node.mark, flat)
      if (depth[node.kind] === 0) flat[node.kind].push({start: node.from, end: flat.text.length})
    } else if (node.type === 'text') {
      addValue(node, node.value, source, flat)
    } else if (node.type === 'inlineCode') {
      const quoted =
        (flat.marks === undefined ? undefined : quotedInTex(node, source)) ??
        accentedInTex(node, source)
      addValue(node, quoted ?? node.value, source, flat, quoted === undefined)
      if (quoted === undefined) flat.code.push({start, end: flat.text.length})
    } else if (node.type === 'html' && isNoElement(node.value)) {
      addValue(node, node.value, source, flat, true)
    } else if (node.type === 'html') {
      const next = stack.at(-1)
      const behind = next && 'value' in next ? next.value : ''
      for (const tag of piecesOf(node.value)) addTag(tag, behind, flat)
    } else if (isFormula(node)) {
      write('$', flat)
      addValue(node, node.value, source, flat, true)
      write('$', flat)
    } else if (node.type === 'break') {
      write('\n', flat)
    } else if ('children' in node && !isFootnoteMark(node)) {
      const kind = node.type === 'strong' ? 'strong' : 'wrapped'
      const mark = node.type === 'delete' ? strike : ''
      depth[kind]++
      write(mark, flat)
      stack.push({kind, from: start, mark})
      for (let index = node.children.length - 1; index >= 0; index--)
        stack.push(node.children[index]!)
    }
  }
}

/** A number behind a tag that raises it, up to the next tag. */
const raisedNumber = /^[-−–+]?\d{1,4}(?=$|<)/

/**
 * Add what a tag within text shows: the marks of a quotation and of struck text, the end of a line, the sign of an exponent, which would be read as digits of
 * the number before (“10<sup>5</sup>”). What is not closed is no code, no quotation, and hides nothing.
 *
 * @param behind The text behind the tag, as far as it is known.
 */
export function addTag({kind, name, isHidden}: Piece, behind: string, flat: Flat) {
  if (kind === 'empty' && name !== 'br') return
  const isSilent = isHidden || isSilentElement(name)
  if (isSilent || flat.silences.has(name)) addSilenceTag(kind, name, isSilent, flat)
  if (name === 'q' || name === 'blockquote') {
    addQuotationTag(kind, name, flat)
  } else if (isStrikeElement(name)) {
    addStrikeTag(kind, flat)
  } else if (name === 'br' || isBlockElement(name)) {
    addLineEnd(flat, behind)
  } else if (name === 'sup' && kind === 'open') {
    if (/\d/.test(flat.last) && raisedNumber.test(behind)) write('^', flat)
  } else if (isCodeElement(name)) {
    if (kind === 'open') flat.codes.push(flat.text.length)
    else addOutermost(flat.codes.pop(), flat.code, flat)
  }
}

/** The marks of a quotation, which browsers print for a tag; a block quote within a line is a quotation, too. */
function addQuotationTag(kind: Piece['kind'], name: string, flat: Flat) {
  if (kind === 'close') {
    if (flat.quotes.pop() !== undefined) write('”', flat)
    return
  }
  if (name === 'blockquote') addLineEnd(flat, '')
  flat.quotes.push(flat.text.length)
  write('“', flat)
}

/** The marks of text that a tag strikes through. */
function addStrikeTag(kind: Piece['kind'], flat: Flat) {
  if (kind === 'open') flat.strikes.push(flat.text.length)
  else if (flat.strikes.pop() === undefined) return
  write(strike, flat)
}

/** The beginning of a silent element, or its end, up to which its text is none of the prose; one of its name in it may be shown. */
function addSilenceTag(kind: Piece['kind'], name: string, isSilent: boolean, flat: Flat) {
  const starts = flat.silences.get(name) ?? []
  flat.silences.set(name, starts)
  if (kind === 'open') starts.push(isSilent ? flat.text.length : undefined)
  else addOutermost(starts.pop(), flat.hidden, flat)
}

/** The end of a line, but where one stands already. */
function addLineEnd(flat: Flat, behind: string) {
  if (flat.last !== '' && flat.last !== '\n' && !/^[\r\n]/.test(behind)) write('\n', flat)
}

/** Add the range from an offset on to those of its kind, the outermost only. */
function addOutermost(start: number | undefined, spans: Span[], flat: Flat) {
  if (start === undefined) return
  while (spans.length > 0 && spans.at(-1)!.start >= start) spans.pop()
  spans.push({start, end: flat.text.length})
}

/** Whether a node is a formula within a line, as remark-math makes of it. */
function isFormula(node: Nodes): node is Nodes & {value: string} {
  return (node as {type: string}).type === 'inlineMath'
}

/** Whether a node is the mark of a footnote: a note of one word, or with an address, is to Markdown the target of a link, `[^1]: https://…`. */
function isFootnoteMark(node: Nodes): boolean {
  return (
    node.type === 'linkReference' &&
    node.referenceType !== 'full' &&
    node.label?.startsWith('^') === true
  )
}

/** Marks of footnotes, `[^1]`, that no plugin read as such; behind a colon stands the note itself. */
const footnoteMarks = /\[\^[\w-]{1,32}\](?!:)/g

const footnoteMark = /^\[\^[\w-]{1,32}\]/
/** Letters of the longest of them. */
const longestMark = 35

function addValue(node: Nodes, written: string, source: string, flat: Flat, isCode = false) {
  const value = isCode ? written : withTexMarks(written, flat).replace(footnoteMarks, '')
  const from = node.position?.start.offset
  const to = node.position?.end.offset
  if (from !== undefined && to !== undefined) {
    for (const run of alignValue(value, source, from, to)) {
      flat.runs.push({...run, text: run.text + flat.text.length})
    }
  }
  write(value, flat)
}

/** Whether a block has quotation marks of TeX that open, and some that close behind them. */
function isQuotedInTex(nodes: readonly PhrasingContent[], source: string): boolean {
  const written = source.slice(
    nodes[0]?.position?.start.offset ?? source.length,
    nodes.at(-1)?.position?.end.offset
  )
  const start = written.indexOf('``')
  return start >= 0 && written.indexOf("''", start) > 0
}

/** The source of what Markdown takes for code between the first quotation in marks of TeX and the second: ``X'' and ``Y''. */
function quotedInTex({value, position}: InlineCode, source: string): string | undefined {
  if (!value.includes("''") || value.includes('`') || !position) return
  const written = source.slice(position.start.offset, position.end.offset)
  return /^``[^`]/.test(written) ? written : undefined
}

/** A backtick that is a grave accent, as viewers copy it out of a TeX paper: within a word, or before a word of one letter. */
const GRAVE = /^(?:\p{L}`[aeiou]|[^`]?`[aeiou](?![\p{L}\p{M}`]))/iu

/** The source of what Markdown takes for code between one grave accent and the next: “il mod`ele probl`eme”, “`e vero, pu`o”. */
function accentedInTex({position}: InlineCode, source: string): string | undefined {
  const start = position?.start.offset
  const end = position?.end.offset
  if (start === undefined || end === undefined) return
  const isGrave = (tick: number): boolean =>
    GRAVE.test(`${source[tick - 1] ?? ' '}${source.slice(tick, tick + 3)}`)
  return isGrave(start) && isGrave(end - 1) ? source.slice(start, end) : undefined
}

/** A text with quotation marks of TeX as letters: two of them close only what two others open. */
function withTexMarks(text: string, flat: Flat): string {
  if (flat.marks === undefined) return text
  let open = flat.marks
  const read = text.replace(/``|''/g, (mark) => {
    if (mark === '``') open++
    else if (open === 0) return mark
    else open--
    return texMarks.get(mark)!
  })
  flat.marks = open
  return read
}

const texMarks: ReadonlyMap<string, string> = new Map([
  ['``', '“'],
  ["''", '”']
])

/**
 * Trace a text node's value in its source, where escapes (`\*`), character references (`&amp;`), code
 * fences, and the prefixes of continued lines (`> `, indentation) stand that the value lacks.
 */
function alignValue(value: string, source: string, from: number, to: number): Run[] {
  const runs: Run[] = []
  let run: Run | undefined
  let at = from
  for (let index = 0; index < value.length; ) {
    const alike = alikeAt(value, index, source, at, to)
    if (alike > 0) {
      if (!run) {
        run = {text: index, source: at, length: 0}
        runs.push(run)
      }
      run.length += alike
      index += alike
      at += alike
      continue
    }
    const step = stepAt(value, index, source, at, to)
    if (!step) break
    if (run && step.skip === 0 && step.value === 1 && step.source === 1) {
      run.length++
    } else {
      at += step.skip
      run = {text: index, source: at, length: Math.max(1, Math.min(step.value, step.source))}
      runs.push(run)
      // A character reference is longer than what it stands for: the next letter begins a run of its own.
      if (step.value !== step.source) run = undefined
    }
    index += step.value
    at += step.source
  }
  return runs
}

/** What may stand otherwise in a source, although the letter is the same: escapes, references, footnotes, marks of TeX. */
const mayDiffer = new Set([..."[&\\`'"].map((letter) => letter.charCodeAt(0)))

/** How many units of a value and its source are the same, and plain: nearly all of a summary. */
function alikeAt(value: string, index: number, source: string, at: number, to: number): number {
  const most = Math.min(value.length - index, to - at)
  let length = 0
  while (length < most) {
    const code = source.charCodeAt(at + length)
    if (code !== value.charCodeAt(index + length) || mayDiffer.has(code)) break
    length++
  }
  return length
}

/** How many units of source to skip, and how many of value and source the next letter takes. */
function stepAt(value: string, index: number, source: string, at: number, to: number) {
  let skip = 0
  while (at + skip < to) {
    const here = at + skip
    const letter = source[here]
    if (letter === '[' && source[here + 1] === '^' && !value.startsWith('[^', index)) {
      skip += footnoteMark.exec(source.slice(here, here + longestMark))?.[0].length ?? 1
      continue
    }
    if (letter === '&') {
      const reference = referenceAt(source, here, to)
      if (reference && value.startsWith(reference.text, index)) {
        return {skip, value: reference.text.length, source: reference.length}
      }
    }
    const mark = source.slice(here, here + 2)
    if (texMarks.get(mark) === value[index]) return {skip, value: 1, source: 2}
    const escaped = letter === '\\' && source[here + 1] === value[index] && value[index] !== '\\'
    if (letter === value[index] && !escaped) return {skip, value: 1, source: 1}
    // Soft line ends in code are spaces in its value.
    if (value[index] === ' ' && letter === '\n') return {skip, value: 1, source: 1}
    skip++
  }
  return
}

/** A test whether an offset lies in one of the spans, which are in order and apart; a logarithm each. */
export function cover(spans: readonly Span[]): (offset: number) => boolean {
  return (offset) => {
    const span = spans[countBelow(spans, offset + 1, ({end}) => end)]
    return span !== undefined && span.start <= offset
  }
}

/** The source of a range of prose, only where it reads as the prose does: an edit breaks no markup there. */
export function plainSource(prose: Prose, span: Span, source: string): string | undefined {
  const place = prose.sourceSpan(span)
  if (!place) return
  const written = source.slice(place.start, place.end)
  return written === prose.text.slice(span.start, span.end) ? written : undefined
}
