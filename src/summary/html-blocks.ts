/** Reads the text of HTML that stands in a summary, block by block, as that of Markdown is read. */

import type {Html, Nodes} from 'mdast'
import {referenceAt} from '../text/character-references.ts'
import {matchesOf} from '../text/matches.ts'
import {type Block, type Counts, type Place, placeWithin} from './block.ts'
import {type Piece, piecesOf} from './html.ts'
import {isBlockElement} from './html-elements.ts'
import {addTag, emptyFlat, type Flat, inlineOf, Prose, type Run, write} from './prose.ts'

/** An element that is open, and what blocks in it are. */
interface Open extends Pick<Block, 'kind' | 'depth'> {
  name: string
  place: Place
}

/** The name of a heading; its digit is the depth. */
const heading = /^h([1-6])$/

/** Elements that tell where a block stands, and what they are in Markdown. */
const containers = new Map<string, Parameters<typeof placeWithin>[1]>([
  ['blockquote', 'blockquote'],
  ['ul', 'list'],
  ['ol', 'list'],
  ['menu', 'list'],
  ['li', 'list'],
  ['table', 'other'],
  ['tr', 'other']
])

/** The cells of a table. */
const cells = new Set(['td', 'th'])

/**
 * Reads the HTML among the children of one node. A block quote, a list or a table that one piece of HTML opens and a later one closes
 * holds the Markdown between them; one that none closes does not.
 */
export class HtmlBlocks {
  readonly #outside: Place
  readonly #counts: Counts
  readonly #open: Open[] = []
  /** How many elements are open, by name: a tag that closes none is known at once. */
  readonly #opened = new Map<string, number>()

  /** How many tags to come close an element, by its name. */
  readonly #closing = new Map<string, number>()

  /** @param nodes The children. */
  constructor(outside: Place, counts: Counts, nodes: readonly Nodes[]) {
    this.#outside = outside
    this.#counts = counts
    for (const node of nodes) {
      if (node.type !== 'html') continue
      for (const {kind, name} of piecesOf(node.value)) {
        if (kind === 'close') this.#closing.set(name, (this.#closing.get(name) ?? 0) + 1)
      }
    }
  }

  /** Where the next block stands. */
  get place(): Place {
    return this.#open.at(-1)?.place ?? this.#outside
  }

  /** The blocks of a piece of HTML, in order. */
  *read(node: Html, source: string): Generator<Block> {
    const html = traced(node, source)
    let flat = emptyFlat()
    for (const piece of piecesOf(node.value)) {
      if (piece.kind !== 'text' && isBlockElement(piece.name)) {
        yield* this.#blockOf(flat)
        flat = emptyFlat()
        this.#pass(piece)
      } else if (piece.kind === 'text') {
        addText(html, piece, flat)
      } else {
        addTag(piece, node.value.slice(piece.end, piece.end + reach), flat)
      }
    }
    yield* this.#blockOf(flat)
    this.#endHeading()
    // What no tag to come closes would reach to the end of the document.
    const lost = this.#open.findIndex(({name}) => !this.#closing.get(name))
    while (lost >= 0 && this.#open.length > lost) this.#close(this.#open.at(-1)!.name)
  }

  /** What was written as a block, unless it is white space. */
  *#blockOf(flat: Flat): Generator<Block> {
    if (!/\S/.test(flat.text)) return
    const {kind, depth} = this.#open.at(-1) ?? {kind: 'paragraph', depth: 0}
    yield {kind, depth, isHtml: true, ...this.place, ...inlineOf(withoutLastSpace(flat))}
  }

  /** Open or close the element of a tag. */
  #pass({kind, name}: Piece): void {
    const [, depth] = heading.exec(name) ?? []
    if (kind === 'close') {
      this.#closing.set(name, this.#closing.get(name)! - 1)
      this.#close(name)
    }
    if (kind !== 'open') return
    if (name === 'tr' || cells.has(name)) this.#beginInTable(name)
    if (depth) this.#push({name, kind: 'heading', depth: Number(depth), place: this.place})
    else if (cells.has(name)) this.#push({name, kind: 'cell', depth: 0, place: this.place})
    else if (containers.has(name)) this.#pushContainer(name)
  }

  /** End the cell before a row or a cell, and the row before a row, which need no tag; a cell right in a table opens a row. */
  #beginInTable(name: string): void {
    this.#endHeading()
    while (cells.has(this.#open.at(-1)?.name ?? '')) this.#close(this.#open.at(-1)!.name)
    const last = this.#open.at(-1)?.name
    if (name === 'tr' && last === 'tr') this.#close(last)
    else if (name !== 'tr' && last === 'table') this.#pushContainer('tr')
  }

  #pushContainer(name: string): void {
    const place = placeWithin(this.place, containers.get(name)!, this.#counts)
    this.#push({name, kind: 'paragraph', depth: 0, place})
  }

  #push(open: Open): void {
    this.#endHeading()
    this.#open.push(open)
    this.#opened.set(open.name, (this.#opened.get(open.name) ?? 0) + 1)
  }

  /** Close a heading that no tag has closed: it holds no other block, and nothing behind a blank line. */
  #endHeading(): void {
    const last = this.#open.at(-1)
    if (last?.kind === 'heading') this.#close(last.name)
  }

  /** Close an element with all that is open in it; nothing where none of its name is open. */
  #close(name: string): void {
    if (!this.#opened.get(name)) return
    for (let open = this.#open.pop(); open; open = this.#open.pop()) {
      this.#opened.set(open.name, this.#opened.get(open.name)! - 1)
      if (open.name === name) return
    }
  }
}

/** Letters behind a tag that are looked at: the longest exponent with its sign, and the tag behind it. */
const reach = 8

/** A piece of HTML as it is written, with its map: each of its lines is the end of a line of the source, behind the marks of lists and quotes. */
function traced({value, position}: Html, source: string): Prose {
  const start = position?.start.offset
  const end = position?.end.offset
  if (start === undefined || end === undefined) return new Prose(value, [])
  const runs: Run[] = []
  const written = linesOf(source.slice(start, end))
  for (const [index, line] of linesOf(value).entries()) {
    const from = written[index]
    if (line.text === '' || !from?.text.endsWith(line.text)) continue
    const inset = from.text.length - line.text.length
    runs.push({text: line.at, source: start + from.at + inset, length: line.text.length})
  }
  return new Prose(value, runs)
}

/** The lines of a text without their ends, and where they begin. */
function linesOf(text: string): {text: string; at: number}[] {
  let at = 0
  return text.split(/(\r\n|[\r\n])/).flatMap((part, index) => {
    const line = {text: part, at}
    at += part.length
    return index % 2 === 0 ? [line] : []
  })
}

/** White space, which reads as one space or as the end of a line, and the sign that a reference to a character begins with. */
const special = /\s+|&/g

/** Add text between tags: white space as one letter, none at the beginning, and characters in place of the references to them. */
function addText(html: Prose, {start, end}: Piece, flat: Flat): void {
  let from = start
  for (const {0: found, index} of matchesOf(html.text.slice(start, end), special)) {
    const at = start + index
    if (found !== '&') {
      addPart(html, from, at, flat)
      addSpace(html, at, at + found.length, flat)
      from = at + found.length
      continue
    }
    const reference = referenceAt(html.text, at, end)
    if (!reference) continue
    addPart(html, from, at, flat)
    addCharacter(html, at, reference.text, flat)
    from = at + reference.length
  }
  addPart(html, from, end, flat)
}

/** Add what reads as it is written. */
function addPart(html: Prose, start: number, end: number, flat: Flat): void {
  for (const run of html.runsIn(start, end)) {
    flat.runs.push({...run, text: run.text + flat.text.length})
  }
  write(html.text.slice(start, end), flat)
}

/** Add the character that a reference stands for, which is longer than it. */
function addCharacter(html: Prose, at: number, character: string, flat: Flat): void {
  for (const run of html.runsIn(at, at + 1)) {
    flat.runs.push({...run, text: flat.text.length, length: character.length})
  }
  write(character, flat)
}

/** Add white space as its first line end, or its first letter. */
function addSpace(html: Prose, start: number, end: number, flat: Flat): void {
  if (flat.last === '' || /\s/.test(flat.last)) return
  const lineEnd = html.text.slice(start, end).search(/[\r\n]/)
  if (lineEnd >= 0) write('\n', flat)
  else addPart(html, start, start + 1, flat)
}

/** Flat content without white space at its end, such as that before the tag that closes a block. */
function withoutLastSpace(flat: Flat): Flat {
  return {...flat, text: flat.text.trimEnd()}
}
