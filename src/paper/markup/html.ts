/** Read HTML: arXiv's, LaTeXML's, publishers'. Nothing of it is run or fetched. */

import {type DefaultTreeAdapterTypes, parse} from 'parse5'
import type {LineKind} from '../../quote/types.ts'
import type {ReadText} from '../messages.ts'
import {decodeMarkup} from '../text.ts'
import type {PaperTitle} from '../types.ts'
import {MarkupWriter} from './writer.ts'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

/**
 * Elements whose content no reader of the paper sees as its text. `object` is none of them: where XHTML
 * is served as HTML, `<object/>` stays open, and the rest of the paper is in it.
 */
const skipped = new Set(
  'head script style noscript template nav footer form button select svg iframe annotation annotation-xml'.split(
    ' '
  )
)

/** Elements that begin and end a paragraph. */
const blocks = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' '
  )
)

/** Elements beside which words do not touch. */
const spaced = new Set(['br', 'td', 'th', 'img', 'input'])

/** Classes and identifiers of reference lists: LaTeXML's, JATS's and publishers'. */
const references =
  /(?:^|[\s_-])(?:ltx_bibliography|references?|ref-?list|citation-list|bibliography)(?:$|[\s_-])/i

/** What is to be done at a place of the document. */
type Step = {node: Node} | {end: () => void}

/** Read an HTML document. */
export function readHtml(bytes: Uint8Array): ReadText {
  const document = parse(decodeMarkup(bytes), {scriptingEnabled: false})
  const writer = new MarkupWriter()
  const clues = new TitleClues()
  // The document may be nested without limit: no function calls itself here.
  const steps: Step[] = document.childNodes.map((node) => ({node})).reverse()
  for (let step = steps.pop(); step; step = steps.pop()) {
    if ('end' in step) {
      step.end()
      continue
    }
    const {node} = step
    if ('value' in node) writer.write(node.value)
    if (!('tagName' in node)) continue
    clues.see(node)
    if (node.tagName === 'math' && attribute(node, 'alttext')) {
      writer.write(attribute(node, 'alttext')!)
    } else if (node.tagName === 'head') {
      for (const child of node.childNodes) if ('tagName' in child) clues.see(child)
    } else if (!skipped.has(node.tagName) && !isHidden(node)) {
      steps.push({end: open(node, writer)})
      for (const child of [...node.childNodes].reverse()) steps.push({node: child})
    }
  }
  return writer.end(clues.title())
}

/** Begin an element; what is returned ends it. */
function open(element: Element, writer: MarkupWriter): () => void {
  const {tagName} = element
  if (spaced.has(tagName)) writer.write(' ')
  const kind = kindOf(element, writer.kind)
  if (kind !== undefined) {
    writer.enter(kind)
    return () => writer.leave()
  }
  if (!blocks.has(tagName)) return spaced.has(tagName) ? () => writer.write(' ') : () => {}
  writer.endParagraph()
  return () => writer.endParagraph()
}

/** The kind of matter that an element begins, if it begins any. */
function kindOf(element: Element, within: LineKind): LineKind | undefined {
  const {tagName} = element
  const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`
  if (tagName === 'figcaption' || tagName === 'caption' || /\bltx_caption\b/.test(names)) {
    return 'caption'
  }
  if (/\bltx_note\b/.test(names) || attribute(element, 'role') === 'doc-footnote') return 'footnote'
  if (within !== 'body') return undefined
  // Formulas are set in tables that have no caption and one row.
  if (tagName === 'table') return /\bltx_eq/.test(names) ? undefined : 'table'
  const isList = ['div', 'section', 'ol', 'ul'].includes(tagName) && references.test(names)
  return isList ? 'references' : undefined
}

/** Whether an element is not shown. */
function isHidden(element: Element): boolean {
  const style = attribute(element, 'style') ?? ''
  return attribute(element, 'hidden') !== undefined || /display:\s*none/i.test(style)
}

/** The value of an attribute. */
function attribute({attrs}: Element, name: string): string | undefined {
  return attrs.find((attr) => attr.name === name)?.value
}

/** Gathers what a document says about its title. */
class TitleClues {
  #meta: string | undefined
  #window: string | undefined
  #document: string | undefined
  readonly #headings: string[] = []

  /** Take note of an element. */
  see(element: Element): void {
    const {tagName} = element
    if (tagName === 'title') this.#window ??= textOf(element)
    if (tagName === 'h1') {
      const text = textOf(element)
      this.#headings.push(text)
      if (/\bltx_title_document\b/.test(attribute(element, 'class') ?? '')) this.#document ??= text
    }
    if (tagName !== 'meta') return
    const name = (attribute(element, 'name') ?? '').toLowerCase()
    if (name === 'citation_title' || name === 'dc.title')
      this.#meta ??= attribute(element, 'content')
  }

  /** The title: what is made for it; else a heading that the window's title begins with. */
  title(): PaperTitle | undefined {
    if (this.#document) return {text: this.#document, source: 'markup', certain: true}
    if (this.#meta) {
      const text = this.#meta
        .replace(/<[^<>]*>/g, '')
        .replace(/\s+/g, ' ')
        .trim()
      return {text, source: 'metadata', certain: true}
    }
    const window = this.#window ?? ''
    const heading = this.#headings.find((text) => text !== '' && window.startsWith(text))
    if (heading) return {text: heading, source: 'markup', certain: true}
    const [only] = this.#headings
    if (only && this.#headings.length === 1) return {text: only, source: 'markup', certain: false}
    return window === '' ? undefined : {text: window, source: 'metadata', certain: false}
  }
}

/** The text of a heading. */
function textOf(element: Element): string {
  let text = ''
  const open: Node[] = [...element.childNodes].reverse()
  for (let node = open.pop(); node; node = open.pop()) {
    if ('value' in node) text += node.value
    else if ('childNodes' in node)
      for (const child of node.childNodes.toReversed()) open.push(child)
  }
  return text.replace(/\s+/g, ' ').trim()
}
