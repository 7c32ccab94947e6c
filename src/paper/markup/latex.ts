/**
 * Read LaTeX: the text that it prints, as far as the source tells. What it does not tell, such as the
 * number behind `\ref`, is written as U+FFFD.
 */

import type * as Ast from '@unified-latex/unified-latex-types'
import {attachMacroArgs} from '@unified-latex/unified-latex-util-arguments'
import {
  expandMacrosExcludingDefinitions,
  listNewcommands
} from '@unified-latex/unified-latex-util-macros'
import {parse} from '@unified-latex/unified-latex-util-parse'
import type {LineKind} from '../../quote/types.ts'
import {includesOf} from '../latex-includes.ts'
import {type ReadText, TooLarge} from '../messages.ts'
import {decode} from '../text.ts'
import {accentMarks, dropped, headings, symbols} from './latex-macros.ts'
import {MarkupWriter} from './writer.ts'

/** Files that include each other are followed so deep. */
const deepest = 10

/** Environments of matter of its own. */
const kinds: Record<string, LineKind> = {
  figure: 'table',
  'figure*': 'table',
  wrapfigure: 'table',
  table: 'table',
  'table*': 'table',
  sidewaystable: 'table',
  algorithm: 'table',
  thebibliography: 'references'
}

/** Environments that print nothing, or nothing that could be quoted. */
const silent = new Set(['comment', 'tikzpicture', 'filecontents', 'filecontents*'])

/**
 * Read a LaTeX document.
 *
 * @param characters that the source has at most, with what it includes.
 * @throws {TooLarge} when it has more.
 */
export function readLatex(
  bytes: Uint8Array,
  included: Record<string, Uint8Array>,
  characters: number
): ReadText {
  const tree = parse(new Source(included, characters).of(bytes))
  expandOwnMacros(tree)
  const reader = new LatexReader()
  reader.write(bodyOf(tree))
  return reader.end(findMacro(tree.content, 'title'))
}

/** The source without what stands between `\iffalse` and the next `\fi`; a part that is never closed stays. */
function withoutFalseParts(source: string): string {
  let kept = ''
  let from = 0
  let opened: number | undefined
  for (const {0: mark, index} of source.matchAll(/\\(?:iffalse|fi)\b/g)) {
    if (mark === '\\iffalse') opened ??= index
    else if (opened !== undefined) {
      kept += source.slice(from, opened)
      from = index + mark.length
      opened = undefined
    }
  }
  return kept + source.slice(from)
}

/** Puts included files in their places. */
class Source {
  readonly #included: Record<string, Uint8Array>
  readonly #most: number
  #characters = 0

  constructor(included: Record<string, Uint8Array>, most: number) {
    this.#included = included
    this.#most = most
  }

  /** The source of a file, with the files that it includes. */
  of(bytes: Uint8Array, depth = 0): string {
    const source = withoutFalseParts(decode(bytes))
    this.#characters += source.length
    if (this.#characters > this.#most) {
      throw new TooLarge(`more than ${this.#most} characters with the files that it includes`)
    }
    let whole = ''
    let from = 0
    for (const {name, start, end} of includesOf(source)) {
      const file = this.#included[name]
      if (file === undefined || depth >= deepest) continue
      whole += source.slice(from, start) + this.of(file, depth + 1)
      from = end
    }
    return whole + source.slice(from)
  }
}

/** Put what the document's own macros stand for in their places. */
function expandOwnMacros(tree: Ast.Root): void {
  const macros = listNewcommands(tree)
  const signatures = macros.map(({name, signature}) => [name, {signature}])
  attachMacroArgs(tree, Object.fromEntries(signatures))
  expandMacrosExcludingDefinitions(tree, macros)
}

/** What stands between the begin and the end of the document; all of a file without them. */
function bodyOf(tree: Ast.Root): Ast.Node[] {
  for (const node of tree.content) {
    if (node.type === 'environment' && node.env === 'document') return node.content
  }
  return tree.content
}

/** The argument of the first macro of a name, outside of environments and in the document. */
function findMacro(nodes: readonly Ast.Node[], name: string): Ast.Node[] | undefined {
  for (const [index, node] of nodes.entries()) {
    if (node.type === 'macro' && node.content === name) return lastArgument(node, nodes[index + 1])
    if (node.type === 'environment' && node.env === 'document') {
      const found = findMacro(node.content, name)
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
  /** The combining mark of an accent whose letter has not been written. */
  #mark = ''

  /** Write what nodes print. */
  write(nodes: readonly Ast.Node[]): void {
    let run = ''
    for (const node of nodes) {
      if (node.type === 'string') {
        // The parser gives each sign of `---` as a string of its own.
        run += node.content
        continue
      }
      this.#run(run)
      run = ''
      this.#node(node)
    }
    this.#run(run)
  }

  /** Write a run of characters; the first takes the accent of a macro before it. */
  #run(text: string): void {
    if (text === '') return
    this.#writer.write(typeset(withMark(text, this.#mark)))
    this.#mark = ''
  }

  /** The paper, once all is written. */
  end(title: Ast.Node[] | undefined): ReadText {
    const text = title && titleText(title)
    const read = this.#writer.end(text ? {text, source: 'markup', certain: true} : undefined)
    for (const {index} of read.text.matchAll(/\ufffd/g)) {
      const reason = 'LaTeX puts in a number that its source does not tell'
      read.damage.push({start: index, end: index + 1, reason})
    }
    return read
  }

  #node(node: Ast.Node): void {
    const writer = this.#writer
    if (node.type === 'whitespace') writer.write(' ')
    else if (node.type === 'parbreak') writer.endParagraph()
    else if (node.type === 'macro') this.#macro(node)
    else if (node.type === 'group' || node.type === 'inlinemath') this.write(node.content)
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

  /** Write a displayed formula, which is part of its sentence. */
  #apart(nodes: readonly Ast.Node[]): void {
    this.#writer.write(' ')
    this.write(nodes)
    this.#writer.write(' ')
  }

  #environment(node: Ast.Environment): void {
    if (silent.has(node.env)) return
    const kind = kinds[node.env]
    if (kind) this.#writer.enter(kind)
    else this.#writer.endParagraph()
    this.write(node.content)
    if (kind) this.#writer.leave()
    else this.#writer.endParagraph()
  }

  #macro(macro: Ast.Macro): void {
    const {content: name} = macro
    const writer = this.#writer
    const symbol = symbols.get(name)
    if (symbol !== undefined) this.#symbol(symbol)
    else if (Object.hasOwn(accentMarks, name)) this.#accent(macro)
    else if (/^(?:page|eq|auto|name|[cC])?ref\*?$/.test(name)) writer.write('\ufffd')
    else if (/cite/i.test(name)) writer.write(citation(macro))
    else if (name === 'caption') this.#matter('caption', macro)
    else if (/^(?:footnote(?:text)?|thanks)$/.test(name)) this.#matter('footnote', macro)
    else if (headings.has(name)) this.#paragraph(macro)
    else if (name === '\\' || name === 'tabularnewline') this.#newLine()
    else if (/^(?:item|par|bibitem|newline|State|Statex)$/.test(name)) this.#item(macro)
    else if (name === 'frac' || name === 'dfrac' || name === 'tfrac') this.#fraction(macro)
    else if (name === 'href') this.write(macro.args?.at(-1)?.content ?? [])
    else if (!dropped.has(name)) this.#arguments(macro)
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
  #arguments({args}: Ast.Macro): void {
    for (const arg of args ?? []) if (arg.openMark !== '[') this.write(arg.content)
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
    this.#writer.enter(kind)
    this.write(macro.args?.at(-1)?.content ?? [])
    this.#writer.leave()
  }

  #fraction({args}: Ast.Macro): void {
    const [over, under] = (args ?? []).filter((arg) => arg.openMark === '{')
    this.write(over?.content ?? [])
    this.#writer.write('/')
    this.write(under?.content ?? [])
  }
}

/** The signs that TeX makes of several. */
function typeset(text: string): string {
  if (!/[~`'&-]/.test(text)) return text
  return text
    .replace(/~|&/g, ' ')
    .replace(/---/g, '—')
    .replace(/--/g, '–')
    .replace(/``/g, '“')
    .replace(/''/g, '”')
    .replace(/`/g, '‘')
    .replace(/'/g, '’')
}

/** A text whose first letter takes a mark; an i or j that is to take one has no dot. */
function withMark(text: string, mark: string): string {
  if (mark === '') return text
  const base = text[0] === 'ı' ? 'i' : text[0] === 'ȷ' ? 'j' : text[0]
  return (base + mark + text.slice(1)).normalize('NFC')
}

/** A citation by its keys, in brackets: how it is printed the source does not tell. */
function citation({args}: Ast.Macro): string {
  return `[${plain(args?.at(-1)?.content ?? [])}]`
}

/** The letters of nodes, and no more. */
function plain(nodes: readonly Ast.Node[]): string {
  const reader = new LatexReader()
  reader.write(nodes)
  return reader.end(undefined).text.trim()
}

/** A title on one line. */
function titleText(nodes: readonly Ast.Node[]): string {
  const shown = nodes.filter((node) => node.type !== 'macro' || node.content !== 'thanks')
  return plain(shown).replace(/\s+/g, ' ')
}
