/** Takes HTML apart into its text and its tags, without a tree: what authors write into Markdown is seldom closed as it should be. */

import type {Span} from '../quote/types.ts'
import {isBlockElement, isElement, isSilentElement, isVoidElement} from './html-elements.ts'

/** A piece of HTML: text between tags, or a tag. */
export interface Piece extends Span {
  /** An element that ends itself, as `<svg/>` does, is empty. */
  kind: 'text' | 'open' | 'close' | 'empty'
  /** The name of a tag's element in small letters; `''` for text. */
  name: string
  /** Whether a tag says that its element, which is one within a line, is not shown: blocks that some programs show nevertheless are read. */
  isHidden: boolean
}

/**
 * A tag without attributes that have a value, as tokens of language models are written, “<SUBJ>”, “</think>”, and what stands in typed
 * marks of quotation: “<<Bees count lamps>>”.
 */
const bareTag = /^<\/?([A-Za-z][\w:-]{0,40})(?:\s[^<>="]{0,400})?\/?>$/

/** Whether what Markdown takes for HTML is words between angle brackets of which HTML has not the first. */
export function isNoElement(html: string): boolean {
  const name = bareTag.exec(html)?.[1]
  return name !== undefined && !isElement(name)
}

/** How a tag begins. */
const tagStart = /<(\/?)([A-Za-z][\w:-]{0,40})/y

/** What begins with `<` and is no tag, and where it ends: a comment, the text of a program, a declaration. */
const others = [
  ['<!--', '-->'],
  ['<?', '?>'],
  ['<![CDATA[', ']]>'],
  ['<!', '>']
] as const

/**
 * The pieces of HTML that a reader sees, in order, and the tags around them. Comments, declarations and elements such as scripts are
 * left out; a word between angle brackets that HTML has not is text. What is not closed goes on to the end, as it does in browsers.
 */
export function* piecesOf(html: string): Generator<Piece> {
  let silent: {name: string; depth: number} | undefined
  for (const piece of everyPiece(html)) {
    const {kind, name, isHidden} = piece
    if (!silent) {
      if (kind === 'open' && (isSilentElement(name) || isHidden)) silent = {name, depth: 1}
      yield piece
    } else if (name === silent.name && kind !== 'empty') {
      silent.depth += kind === 'open' ? 1 : -1
      if (silent.depth === 0) silent = undefined
    }
  }
}

function* everyPiece(html: string): Generator<Piece> {
  let text = 0
  for (let at = html.indexOf('<'); at >= 0; ) {
    const piece = markupAt(html, at)
    const end = piece?.end ?? at + 1
    if (piece && !isNoElement(html.slice(at, end))) {
      if (at > text) yield textPiece(text, at)
      if (piece.kind !== 'text') yield piece
      text = rawEnd(html, piece)
    }
    at = html.indexOf('<', Math.max(end, text))
  }
  if (text < html.length) yield textPiece(text, html.length)
}

function textPiece(start: number, end: number): Piece {
  return {kind: 'text', name: '', isHidden: false, start, end}
}

/** The tag that begins at an offset, or what is no tag as a piece of text; `undefined` where a `<` is just that. */
function markupAt(html: string, at: number): Piece | undefined {
  const other = others.find(([start]) => html.startsWith(start, at))
  if (other) {
    const end = html.indexOf(other[1], at + other[0].length)
    return textPiece(at, end < 0 ? html.length : end + other[1].length)
  }
  tagStart.lastIndex = at
  const match = tagStart.exec(html)
  if (!match) return
  const end = tagEnd(html, tagStart.lastIndex)
  const kind = match[1] ? 'close' : html.endsWith('/>', end) ? 'empty' : 'open'
  const name = match[2]!.toLowerCase()
  const mayHide = kind === 'open' && !isBlockElement(name) && !isVoidElement(name)
  const isHidden = mayHide && hides(html.slice(at, end))
  return {kind, name, isHidden, start: at, end}
}

/** The quoted values of attributes. */
const quotedValues = /"[^"]*"|'[^']*'/g

/** An attribute that hides an element, and a style that does. */
const hiddenAttribute = /\shidden(?=[\s=>])/i
const hiddenStyle = /\sstyle\s{0,3}=\s{0,3}["'][^"'>]{0,400}display\s{0,3}:\s{0,3}none/i

/** Whether a tag says that its element is not shown. */
function hides(tag: string): boolean {
  return hiddenAttribute.test(tag.replace(quotedValues, '')) || hiddenStyle.test(tag)
}

/** Where a tag ends: behind the first `>` outside of the quoted values of its attributes. */
function tagEnd(html: string, from: number): number {
  let quote = ''
  let before = ''
  for (let at = from; at < html.length; at++) {
    const letter = html[at]!
    if (quote) {
      if (letter === quote) quote = ''
    } else if (letter === '>') return at + 1
    else if (before === '=' && (letter === '"' || letter === "'")) quote = letter
    if (/\S/.test(letter)) before = letter
  }
  return html.length
}

/** The tags that end the elements whose content is text to HTML, whatever tags it seems to hold. */
const rawEnds = new Map([
  ['iframe', /<\/iframe(?![\w-])/gi],
  ['script', /<\/script(?![\w-])/gi],
  ['style', /<\/style(?![\w-])/gi],
  ['textarea', /<\/textarea(?![\w-])/gi]
])

/** Where the content ends that follows a tag, as far as it is text to HTML: right there for most elements. */
function rawEnd(html: string, {kind, name, end}: Piece): number {
  const closing = kind === 'open' ? rawEnds.get(name) : undefined
  if (!closing) return end
  closing.lastIndex = end
  return closing.exec(html)?.index ?? html.length
}
