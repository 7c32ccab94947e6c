/**
 * Read LaTeX: the text that it prints, as far as the source tells. What it does not tell, such as the
 * number behind `\ref`, is written as U+FFFD.
 */

import type * as Ast from '@unified-latex/unified-latex-types'
import {attachMacroArgs} from '@unified-latex/unified-latex-util-arguments'
import {parse} from '@unified-latex/unified-latex-util-parse'
import {UNTOLD, UNTOLD_PAGE} from '../../quote/text/untold.ts'
import type {LineKind} from '../../quote/types.ts'
import {matchesOf} from '../../text/matches.ts'
import {raised} from '../../text/raised.ts'
import {symbols} from '../../text/tex-symbols.ts'
import type {Included} from '../include.ts'
import {includesOf} from '../latex-includes.ts'
import {type ReadText, TooLarge} from '../messages.ts'
import {decode} from '../text.ts'
import {acronymMacros, acronymsOf, acronymUsed} from './latex-acronyms.ts'
import {
  accentMarks,
  dropped,
  environmentGroups,
  frontMatter,
  headings,
  notes,
  printing,
  quantities
} from './latex-macros.ts'
import {expandOwnMacros} from './latex-own-macros.ts'
import {hasQuoteShorthands, withoutDeadBranches, withPlainDefinitions} from './latex-source.ts'
import {roman, typeset, withMark} from './latex-typesetting.ts'
import {angleOf, isUnitMacro, numberOf, type UnitPart, unitOf} from './latex-units.ts'
import {MarkupWriter} from './writer.ts'

/** Files that include each other are followed so deep. */
const deepest = 10

/** Environments of matter of its own. */
const kinds: ReadonlyMap<string, LineKind> = new Map([
  ['figure', 'table'],
  ['figure*', 'table'],
  ['wrapfigure', 'table'],
  ['table', 'table'],
  ['table*', 'table'],
  ['sidewaystable', 'table'],
  ['algorithm', 'table'],
  ['thebibliography', 'references']
])

/** Lists whose items are numbered. */
const NUMBERED = /^(?:enumerate\*?|(?:compact|inpara|aspara)enum)$/

/** Macros that set what they are given in another type: documents define them anew, but what they print stays the same. */
const TYPE_MACROS = new Set(
  'text textbf textit textsl textsc texttt textrm textsf textmd textup textnormal emph underline uline mbox'.split(
    ' '
  )
)

/** Environments that print nothing, or nothing that could be quoted. */
const silent = new Set(
  'comment tikzpicture pgfpicture pspicture axis forest filecontents filecontents* CCSXML'.split(
    ' '
  )
)

/**
 * Read a LaTeX document.
 *
 * @param characters that the source has at most, with what it includes.
 * @throws {TooLarge} when it has more.
 */
export function readLatex(bytes: Uint8Array, included: Included, characters: number): ReadText {
  const parts = new Source(included, characters)
  const source = parts.of(bytes)
  const tree = parse(withPlainDefinitions(source))
  attachMacroArgs(tree, signatures)
  expandOwnMacros(tree, isKnown, signatures)
  const reader = new LatexReader(conventionsOf(source))
  reader.write(printedBefore(tree))
  reader.write(bodyOf(tree))
  return reader.end(findTitle(tree.content), parts.missing)
}

/** Files that hold no sentences: drawings, and references that are listed. */
const WITHOUT_SENTENCES = /\.(?:pdf_tex|eps_tex|ps_tex|pstex_t|pgf|tikz|bbl|sty|cls)$/

/** Puts included files in their places. */
class Source {
  /** Names of those that are not there, in the places of which stand as many unknown characters as a page has. */
  readonly missing: string[] = []
  readonly #included: Included
  readonly #most: number
  #characters = 0

  constructor(included: Included, most: number) {
    this.#included = included
    this.#most = most
  }

  /** The source of a file, with the files that it includes; `isPrinted`: whether it is no part of what stands before the document. */
  of(bytes: Uint8Array, depth = 0, isPrinted = true): string {
    const source = withoutDeadBranches(decode(bytes))
    this.#characters += source.length
    if (this.#characters > this.#most) {
      throw new TooLarge(`more than ${this.#most} characters with the files that it includes`)
    }
    const body = source.indexOf('\\begin{document}')
    let whole = ''
    let from = 0
    for (const {name, start, end} of includesOf(source)) {
      const file = this.#included.get(name)
      const isInBody = isPrinted && start > body
      const isLost = file === undefined && isInBody && !WITHOUT_SENTENCES.test(name)
      if (depth >= deepest || !(file || isLost)) continue
      whole += source.slice(from, start)
      whole += file ? this.of(file, depth + 1, isInBody) : this.#lost(name)
      from = end
    }
    return whole + source.slice(from)
  }

  #lost(name: string): string {
    this.missing.push(name)
    // One that is long enough tells as much as many do.
    return this.missing.length > MOST_LOST ? '' : `\n\n${UNTOLD.repeat(UNTOLD_PAGE)}\n\n`
  }
}

/** Most missing files that unknown characters stand for. */
const MOST_LOST = 20

/** Most files that a reason names. */
const MOST_NAMED = 3

/** Why what stands in missing files cannot be told. */
function reasonOfMissing(names: readonly string[]): string {
  const named = names.slice(0, MOST_NAMED).map((name) => `\`${name}\``)
  const all = names.length > MOST_NAMED ? [...named, `${names.length - MOST_NAMED} more`] : named
  return `the paper includes ${all.join(', ')}, which ${names.length > 1 ? 'are' : 'is'} not there`
}

/** What a source sets for all of the paper. */
interface Conventions {
  /** Whether `"` makes shorthands. */
  hasShorthands: boolean
  /** Whether units are divided by a slash. */
  hasSlash: boolean
  acronyms: ReturnType<typeof acronymsOf>
}

function conventionsOf(source: string): Conventions {
  return {
    hasShorthands: hasQuoteShorthands(source),
    hasSlash: /per-mode\s{0,5}=\s{0,5}(?:symbol|fraction|repeated-symbol)/.test(source),
    acronyms: acronymsOf(source)
  }
}

/** Macros of citations, whoever made them. */
const CITES = /cite/i
/** Those of natbib, biblatex and apacite: they take a prenote, a postnote and keys. */
const citeNames =
  'cite cites citep citet citealp citealt citeauthor citeyear citeyearpar Citet Citep Citealt Citealp Citeauthor citenum citefullauthor parencite Parencite textcite Textcite autocite Autocite footcite footcitetext smartcite supercite fullcite shortcite citeA citeNP citeN shortciteA shortciteNP citetext onlinecite citenum parencites textcites autocites'.split(
    ' '
  )

/** Macros that put in a number or a title. */
const refNames = new Set(
  'ref eqref autoref nameref pageref cref Cref vref Vref subref cpageref labelcref fref Fref'.split(
    ' '
  )
)

/** Macros behind which abbreviations are printed in full once more. */
const RESETS = new Set(['glsresetall', 'acresetall'])

/** How macros take their arguments that the parser does not know. */
const signatures = Object.fromEntries([
  ...[...printing].map(([name, {signature}]) => [name, {signature}]),
  ...[...quantities].map(([name, {signature}]) => [name, {signature}]),
  ...citeNames.map((name) => [name, {signature: 's o o m'}]),
  ...[...refNames].map((name) => [name, {signature: 's m'}]),
  ['tothe', {signature: 'm'}],
  ['ion', {signature: 'm m'}],
  ...[...frontMatter].map((name) => [name, {signature: 'o m'}]),
  ['captionof', {signature: 's m o m'}],
  ['crefrange', {signature: 's m m'}],
  ['Crefrange', {signature: 's m m'}],
  ...[...acronymMacros].map((name) => [name, {signature: 's o m'}])
])

/** Whether the reader knows what a macro prints, however a document defines it anew. */
function isKnown(name: string): boolean {
  return (
    headings.has(name) ||
    frontMatter.has(name) ||
    dropped.has(name) ||
    notes.has(name) ||
    TYPE_MACROS.has(name) ||
    printing.has(name) ||
    quantities.has(name) ||
    CITES.test(name)
  )
}

/** What stands between the begin and the end of the document; all of a file without them. */
function bodyOf(tree: Ast.Root): Ast.Node[] {
  for (const node of tree.content) {
    if (node.type === 'environment' && node.env === 'document') return node.content
  }
  return tree.content
}

/** Macros of what the head of the first page prints, with its footnotes, wherever they stand. */
const TITLE_MACROS = new Set(['title', 'subtitle', 'author'])

/** What is printed of what stands before the begin of the document: titles and authors, and abstracts and keywords, which some classes take there. */
function printedBefore({content}: Ast.Root): Ast.Node[] {
  const begin = content.findIndex((node) => node.type === 'environment' && node.env === 'document')
  return content.slice(0, Math.max(0, begin)).filter(isFrontMatter)
}

function isFrontMatter(node: Ast.Node): boolean {
  if (node.type === 'macro') return frontMatter.has(node.content) || TITLE_MACROS.has(node.content)
  return node.type === 'environment' && frontMatter.has(node.env)
}

/** Environments in which the title may stand. */
const TITLE_PLACES = new Set(['document', 'frontmatter', 'titlepage', 'center'])

/** The argument of the first macro that gives the paper's title. */
function findTitle(nodes: readonly Ast.Node[]): Ast.Node[] | undefined {
  for (const [index, node] of nodes.entries()) {
    if (node.type === 'macro' && /^(?:icml)?title$/.test(node.content))
      return lastArgument(node, nodes[index + 1])
    if (node.type === 'environment' && TITLE_PLACES.has(node.env)) {
      const found = findTitle(node.content)
      if (found) return found
    }
  }
  return undefined
}

/** A macro's last argument; a group that follows a macro whose arguments are not known. */
function lastArgument(macro: Ast.Macro, next: Ast.Node | undefined): Ast.Node[] | undefined {
  const last = macro.args?.at(-1)
  if (last) return last.content
  return next?.type === 'group' ? next.content : undefined
}

/** Writes the text of nodes. */
class LatexReader {
  readonly #writer = new MarkupWriter()
  readonly #conventions: Conventions
  /** The abbreviations that were used. */
  readonly #used = new Set<string>()
  /** The combining mark of an accent whose letter has not been written. */
  #mark = ''
  /** How many formulas are open. */
  #formulas = 0
  /** Whether the items of the list that is open are numbered. */
  #isNumbered = false

  constructor(conventions: Conventions) {
    this.#conventions = conventions
  }

  /** Write what nodes print. */
  write(nodes: readonly Ast.Node[]): void {
    let run = ''
    for (let at = 0; at < nodes.length; at++) {
      const node = nodes[at]!
      if (node.type === 'string') {
        // The parser gives each sign of `---` as a string of its own.
        run += node.content
        continue
      }
      this.#run(run)
      run = ''
      this.#node(node)
      if (node.type === 'macro' && !node.args) at = behindOption(nodes, at + 1) - 1
    }
    this.#run(run)
  }

  /** Write a run of characters; the first takes the accent of a macro before it. */
  #run(text: string): void {
    if (text === '') return
    const marked = withMark(text, this.#mark)
    this.#writer.write(
      this.#formulas > 0
        ? marked.replaceAll('~', ' ')
        : typeset(marked, this.#conventions.hasShorthands)
    )
    this.#mark = ''
  }

  /** The paper, once all is written. */
  end(title: Ast.Node[] | undefined, missing: readonly string[] = []): ReadText {
    const text = title && titleText(title)
    const read = this.#writer.end(text ? {text, source: 'markup', certain: true} : undefined)
    for (const {index, 0: run} of matchesOf(read.text, /\ufffd+/g)) {
      const isFile = run.length >= UNTOLD_PAGE
      const reason = isFile
        ? reasonOfMissing(missing)
        : 'LaTeX puts in a number that its source does not tell'
      read.damage.push({start: index, end: index + run.length, reason, isReference: !isFile})
    }
    return read
  }

  #node(node: Ast.Node): void {
    const writer = this.#writer
    if (node.type === 'whitespace') writer.write(' ')
    else if (node.type === 'parbreak') writer.endParagraph()
    else if (node.type === 'comment') this.#comment(node)
    else if (node.type === 'macro') this.#macro(node)
    else if (node.type === 'group') this.write(node.content)
    else if (node.type === 'inlinemath') this.#formula(node.content)
    else if (node.type === 'displaymath') this.#apart(node.content)
    else if (node.type === 'environment') this.#environment(node)
    else if (node.type === 'mathenv') this.#apart(node.content)
    else if (node.type === 'verb') writer.write(node.content)
    else if (node.type === 'verbatim' && !silent.has(node.env)) {
      writer.endParagraph()
      writer.write(node.content)
      writer.endParagraph()
    }
  }

  /** A comment prints nothing, but the parser counts the space before it, and the empty line behind it, as its own. */
  #comment({leadingWhitespace, sameline, suffixParbreak}: Ast.Comment): void {
    if (leadingWhitespace || !sameline) this.#writer.write(' ')
    if (suffixParbreak) this.#writer.endParagraph()
  }

  #formula(nodes: readonly Ast.Node[]): void {
    this.#formulas++
    this.write(nodes)
    this.#formulas--
  }

  /** Write a displayed formula, which is part of its sentence. */
  #apart(nodes: readonly Ast.Node[]): void {
    this.#writer.write(' ')
    this.#formula(nodes)
    this.#writer.write(' ')
  }

  #environment(node: Ast.Environment): void {
    if (silent.has(node.env)) return
    const kind = kinds.get(node.env)
    if (kind) this.#writer.enter(kind)
    else this.#writer.endParagraph()
    if (node.env === 'frame')
      for (const arg of (node.args ?? []).filter(isGiven)) this.#heading(arg.content)
    const wasNumbered = this.#isNumbered
    this.#isNumbered = NUMBERED.test(node.env)
    this.write(node.args ? node.content : withoutOptions(node))
    this.#isNumbered = wasNumbered
    if (kind) this.#writer.leave()
    else this.#writer.endParagraph()
  }

  #macro(macro: Ast.Macro): void {
    const {content: name} = macro
    const writer = this.#writer
    const symbol = symbols.get(name)
    const isScript = macro.escapeToken === ''
    if (isScript && (name === '^' || name === '_')) this.#script(macro)
    else if (symbol !== undefined) this.#symbol(symbol)
    else if (Object.hasOwn(accentMarks, name)) this.#accent(macro)
    else if (refNames.has(name) || /^[cC]refrange$/.test(name)) writer.write(UNTOLD)
    else if (CITES.test(name) && printing.get(name)?.printed !== 'none') this.#citation(macro)
    else if (name === 'caption' || name === 'captionof') this.#matter('caption', macro)
    else if (notes.has(name)) this.#matter('footnote', macro)
    else if (headings.has(name) || frontMatter.has(name)) this.#paragraph(macro)
    else if (name === '\\' || name === 'tabularnewline') this.#newLine()
    else if (/^(?:item|par|bibitem|newline|State|Statex)$/.test(name)) this.#item(macro)
    else if (/^(?:[dt]?|c|nice|s)frac$/.test(name)) this.#fraction(macro)
    else if (quantities.has(name)) this.#quantity(macro)
    else if (name === 'ion') this.#ion(macro)
    else if (acronymMacros.has(name)) this.#acronym(macro)
    else if (RESETS.has(name)) this.#used.clear()
    else if (!dropped.has(name)) this.#arguments(macro)
  }

  /** Write an exponent or an index; a number raised behind another is none of its digits. */
  #script({content, args}: Ast.Macro): void {
    const nodes = args?.at(-1)?.content ?? []
    const text = content === '^' ? plain(nodes) : ''
    if (/^[-−+]?\d{1,4}$/.test(text) && this.#writer.endsInDigit) this.#writer.write(raised(text))
    else this.write(nodes)
  }

  /** Write a citation: how it is printed the source does not tell, but for what it is given besides its keys. */
  #citation({content, args}: Ast.Macro): void {
    const notes = (args ?? []).filter(({openMark}) => openMark === '[').map((arg) => arg.content)
    const [before, behind] = notes.length > 1 ? notes : [[], notes[0] ?? []]
    const isPart =
      /^(?:text|short)?cite(?:t|author|alt|alp|year|num|text|N|A)?s?\*?$/i.test(content) &&
      !/^cites?$/.test(content)
    const [open, close] = isPart ? ['', ''] : ['[', ']']
    this.#writer.write(open!)
    if (before!.length > 0) {
      this.write(before!)
      this.#writer.write(' ')
    }
    this.#writer.write(UNTOLD)
    if (behind!.length > 0) {
      this.#writer.write(', ')
      this.write(behind!)
    }
    this.#writer.write(close!)
  }

  #quantity({content: name, args}: Ast.Macro): void {
    const given = (args ?? []).filter(isGiven).map((arg) => arg.content)
    const {numbers} = quantities.get(name)!
    if (name === 'ang') {
      this.#writer.write(angleOf(plain(given[0] ?? [])))
      return
    }
    const unit = given.length > numbers ? this.#unit(given.at(-1)!) : ''
    const behind = unit === '' || unit === '°' ? unit : `\u00a0${unit}`
    if (numbers === 0) {
      this.#writer.write(unit)
      return
    }
    const written = given.slice(0, numbers).map((nodes) => plain(nodes))
    const [parts, joint] = name.endsWith('list')
      ? [written[0]!.split(';'), ' and ']
      : name.endsWith('product')
        ? [written[0]!.split('x'), ' × ']
        : [written, ' to ']
    const last = parts.length - 1
    this.#writer.write(
      parts
        .map((part, index) => {
          const mark = index === 0 ? '' : index < last && joint === ' and ' ? ', ' : joint
          return `${mark}${numberOf(part)}${behind}`
        })
        .join('')
    )
  }

  /** Write an ion: the sign of its element, and its degree, which is printed as a Roman number. */
  #ion({args}: Ast.Macro): void {
    const [element, degree] = (args ?? []).filter(isGiven)
    this.write(element?.content ?? [])
    const number = plain(degree?.content ?? [])
    this.#writer.write(` ${/^\d{1,2}$/.test(number) ? roman(Number(number)) : number}`)
  }

  /** A unit: of macros, or as letters, or of both, as units are that a source declares. */
  #unit(nodes: readonly Ast.Node[]): string {
    const parts: UnitPart[] = []
    let letters: Ast.Node[] = []
    const endLetters = () => {
      const text = plain(letters)
        .replace(/\.(?=\p{L})|~/gu, ' ')
        .replaceAll('_', '')
      if (text !== '') parts.push({kind: 'letters', text})
      letters = []
    }
    for (const node of nodes) {
      const part = unitPart(node)
      if (part) {
        endLetters()
        parts.push(part)
      } else letters.push(node)
    }
    endLetters()
    return unitOf(parts, this.#conventions.hasSlash)
  }

  #acronym({content: name, args}: Ast.Macro): void {
    const key = plain(args?.at(-1)?.content ?? []).trim()
    const acronym = this.#conventions.acronyms.get(key)
    if (!acronym) {
      this.#writer.write(key)
      return
    }
    const printed = acronymUsed(name, acronym, !this.#used.has(key))
    this.#used.add(key)
    this.write(parse(printed).content)
  }

  /** Put a mark onto the letter that is given, or that follows. */
  #accent({content, args}: Ast.Macro): void {
    this.#mark = accentMarks[content]!
    this.write(args?.at(-1)?.content ?? [])
  }

  #symbol(symbol: string): void {
    this.#writer.write(symbol === '' ? '' : withMark(symbol, this.#mark))
    if (symbol !== '') this.#mark = ''
  }

  /** Write a macro's arguments, but for its options: most macros print what they are given. */
  #arguments({content, args}: Ast.Macro): void {
    const printed = printing.get(content)?.printed ?? 'all'
    const given = (args ?? []).filter(isGiven)
    const shown = {all: given, none: [], first: given.slice(0, 1), last: given.slice(-1)}
    for (const {content} of shown[printed]) this.write(content)
  }

  /** Write a heading that is no macro's last argument. */
  #heading(nodes: readonly Ast.Node[]): void {
    this.#writer.endParagraph()
    this.write(nodes)
    this.#writer.endParagraph()
  }

  #paragraph(macro: Ast.Macro): void {
    this.#writer.endParagraph()
    this.write(macro.args?.at(-1)?.content ?? [])
    // The text of a paragraph with a heading goes on in its line.
    if (/paragraph/.test(macro.content)) this.#writer.write(' ')
    else this.#writer.endParagraph()
  }

  /** Begin a paragraph. The parser puts the text of an item into its last argument. */
  #item({content, args}: Ast.Macro): void {
    this.#writer.endParagraph()
    const hasLabel = (args ?? []).some(({openMark}) => openMark === '[')
    if (content === 'item' && this.#isNumbered && !hasLabel) this.#writer.write(`${UNTOLD} `)
    for (const arg of args ?? []) {
      const isKey = content === 'bibitem' && arg.openMark !== ''
      if (!isKey) this.write(arg.content)
      this.#writer.write(' ')
    }
  }

  #newLine(): void {
    if (this.#writer.kind === 'table') this.#writer.endParagraph()
    else this.#writer.write(' ')
  }

  #matter(kind: LineKind, macro: Ast.Macro): void {
    // The parser takes the star of `\caption*` for the argument: the text follows, without a number.
    if (isStarred(macro)) return
    this.#writer.enter(kind)
    // “Figure 3: ” or “Fig. 3. ”: a style says which.
    if (kind === 'caption') this.#writer.write(`${UNTOLD} `)
    this.write(macro.args?.at(-1)?.content ?? [])
    this.#writer.leave()
  }

  #fraction({args}: Ast.Macro): void {
    const [over, under] = (args ?? []).filter(isGiven)
    this.write(over?.content ?? [])
    this.#writer.write('/')
    this.write(under?.content ?? [])
  }
}

/** The part of a unit that a macro is; `undefined` for what is printed as it is elsewhere. */
function unitPart(node: Ast.Node): UnitPart | undefined {
  if (node.type !== 'macro' || node.escapeToken === '') return undefined
  const {content: name, args} = node
  if (name === 'tothe') return {kind: 'power', text: raised(plain(args?.at(-1)?.content ?? []))}
  const isUnit = isUnitMacro(name) || (!args && !symbols.has(name))
  return isUnit ? {kind: 'macro', text: name} : undefined
}

/** Whether a macro has a star. */
function isStarred({args}: Ast.Macro): boolean {
  return (args ?? []).some(({content: [only]}) => isString(only, '*'))
}

/** Whether an argument is one that a macro has to be given: in braces, or a single sign; stars and options are none. */
function isGiven({content: [only], openMark}: Ast.Argument): boolean {
  if (openMark !== '') return openMark === '{'
  return only !== undefined && !isString(only, '*')
}

/** Nodes of an option at most. */
const longestOption = 40

/** Where nodes go on behind the option of a macro that nothing is known of: brackets that touch it, with a group behind them. */
function behindOption(nodes: readonly Ast.Node[], at: number): number {
  if (!isString(nodes[at], '[')) return at
  const inside = nodes.slice(at, at + longestOption)
  const end = inside.findIndex((node) => isString(node, ']'))
  return end > 0 && nodes[at + end + 1]?.type === 'group' ? at + end + 1 : at
}

function isString(node: Ast.Node | undefined, content: string): boolean {
  return node?.type === 'string' && node.content === content
}

/** The content of an environment that the parser does not know, without what is no text of it: options, widths, columns. */
function withoutOptions({env, content}: Ast.Environment): readonly Ast.Node[] {
  let at = 0
  if (isString(content[0], '[')) {
    const end = content.findIndex((node) => isString(node, ']'))
    const option = plain(content.slice(1, Math.max(1, end)))
    if (end > 0 && (option.includes('=') || /^[a-zA-Z!]{0,4}$/.test(option))) at = end + 1
  }
  for (
    let left = environmentGroups.get(env) ?? 0;
    left > 0 && content[at]?.type === 'group';
    left--
  )
    at++
  return content.slice(at)
}

/** Nothing set for all of the paper. */
const noConventions: Conventions = {hasShorthands: false, hasSlash: false, acronyms: new Map()}

/** The letters of nodes, and no more. */
function plain(nodes: readonly Ast.Node[]): string {
  const reader = new LatexReader(noConventions)
  reader.write(nodes)
  return reader.end(undefined).text.trim()
}

/** A title on one line. */
function titleText(nodes: readonly Ast.Node[]): string {
  const shown = nodes.filter((node) => node.type !== 'macro' || !notes.has(node.content))
  return plain(shown).replace(/\s+/g, ' ')
}
