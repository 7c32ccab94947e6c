/** Read HTML: arXiv's, LaTeXML's, publishers'. Nothing of it is run or fetched. */

import {type DefaultTreeAdapterTypes, parse} from 'parse5'
import {UNTOLD} from '../../quote/text/untold.ts'
import type {LineKind} from '../../quote/types.ts'
import {formulaText, withFormulasPrinted} from '../../text/mathematics.ts'
import type {ReadText} from '../messages.ts'
import {decodeMarkup} from '../text.ts'
import type {PaperTitle} from '../types.ts'
import {MathMl} from './mathml.ts'
import {MarkupWriter, titleOf} from './writer.ts'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

/**
 * Elements whose content no reader of the paper sees as its text. `object` is none of them: where XHTML
 * is served as HTML, `<object/>` stays open, and the rest of the paper is in it. Nor is `form`: some servers put the whole page into one.
 */
const skipped = new Set(
  'head script style noscript template nav button select textarea datalist svg iframe dialog rt rp d-bibliography'.split(
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

/** Classes of what is there for those who do not see the page: it says what they see, or more. */
const unseen =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|tooltip-?text)(?:$|[\s_-])/i

/** Names of banners that ask for consent. */
const banner = /\bonetrust-|\bcookie-?(?:banner|bar|consent|notice|popup|message)/i

/** Classes of what holds a formula as MathML, beside which it is drawn a second time. */
const formulaHolder = /\b(?:katex-mathml|MJX_Assistive_MathML)\b/

/** Classes of images and elements that are formulas in TeX. */
const texHolder = /\b(?:mwe-math|latex|tex|math)\b|\bmwe-math/

/** What is to be done at a place of the document. */
type Step = {node: Node} | {end: () => void}

/** Read an HTML document. */
export function readHtml(bytes: Uint8Array): ReadText {
  const document = parse(decodeMarkup(bytes), {scriptingEnabled: false})
  const writer = new MarkupWriter()
  const clues = new TitleClues()
  write(document.childNodes, writer, (element) => clues.see(element))
  return writer.end(clues.title())
}

/** Write what nodes show. They may be nested without limit: no function calls itself here. */
function write(
  nodes: readonly Node[],
  writer: MarkupWriter,
  see: (element: Element) => void = () => {}
): void {
  let formula: MathMl | undefined
  const steps: Step[] = nodes.map((node) => ({node})).reverse()
  const enter = (element: Element, end: () => void) => {
    steps.push({end})
    for (const child of element.childNodes.toReversed()) steps.push({node: child})
  }
  for (let step = steps.pop(); step; step = steps.pop()) {
    if ('end' in step) {
      step.end()
      continue
    }
    const {node} = step
    if ('value' in node) {
      if (formula) formula.text(node.value)
      else writer.write(withFormulasPrinted(node.value))
    }
    if (!('tagName' in node)) continue
    see(node)
    const inner = formula
    if (inner) {
      inner.open(node.tagName)
      enter(node, () => inner.close())
    } else if (node.tagName === 'head') {
      for (const child of node.childNodes) if ('tagName' in child) see(child)
    } else if (isTex(node)) writer.write(formulaText(texOf(node)))
    else if (skipped.has(node.tagName) || isHidden(node)) continue
    else if (node.tagName === 'math') {
      const outer = new MathMl()
      formula = outer
      enter(node, () => {
        writer.write(outer.print() || formulaText(attribute(node, 'alttext') ?? ''))
        formula = undefined
      })
    } else enter(node, open(node, writer))
  }
}

/** Whether an element is a formula in TeX that is drawn by nothing beside it. */
function isTex(element: Element): boolean {
  const {tagName} = element
  const names = attribute(element, 'class') ?? ''
  if (tagName === 'd-math') return true
  if (tagName === 'img') return texHolder.test(names) && attribute(element, 'alt') !== undefined
  if (tagName !== 'script' || !/^math\/tex/.test(attribute(element, 'type') ?? '')) return false
  return !holdsDrawn(element.parentNode)
}

/** The TeX of such an element. */
function texOf(element: Element): string {
  if (element.tagName === 'img') return attribute(element, 'alt')!
  return element.childNodes.map((node) => ('value' in node ? node.value : '')).join('')
}

/** The elements that a node holds. */
function elementsOf(node: DefaultTreeAdapterTypes.ParentNode | null): Element[] {
  return (node?.childNodes ?? []).filter((child): child is Element => 'tagName' in child)
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
  if (tagName === 'sup') {
    const raising = leadsSomewhere(element) ? 'linked' : 'raised'
    writer.beginRaised(raising)
    return () => writer.endRaised(raising)
  }
  if (tagName === 'd-cite') {
    // Distill makes the number of keys; a link leads from it to the reference.
    writer.write('[')
    writer.beginRaised('linked')
    writer.write(UNTOLD)
    return () => {
      writer.endRaised('linked')
      writer.write(']')
    }
  }
  const isBlock =
    blocks.has(tagName) || /display:\s*(?:block|flex|grid)/i.test(attribute(element, 'style') ?? '')
  if (!isBlock) return spaced.has(tagName) ? () => writer.write(' ') : () => {}
  writer.endParagraph()
  return () => writer.endParagraph()
}

/** Elements that are looked at around and inside of a raised mark for a link. */
const lookedAt = 3

/** Whether a raised element is in a link, holds one, or has the name of a mark that leads to a note. */
function leadsSomewhere(element: Element): boolean {
  const around: Element[] = []
  for (
    let at: Element['parentNode'] = element;
    at && 'tagName' in at && around.length < lookedAt;
    at = at.parentNode
  )
    around.push(at)
  const inside = elementsOf(element)
  return [...around, ...inside, ...inside.flatMap(elementsOf)].some(
    (one) =>
      (one.tagName === 'a' && attribute(one, 'href') !== undefined) ||
      /\b(?:ltx_note_mark|xref|footnote|noteref)/i.test(attribute(one, 'class') ?? '')
  )
}

/** The kind of matter that an element begins, if it begins any. */
function kindOf(element: Element, within: LineKind): LineKind | undefined {
  const {tagName} = element
  const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`
  if (tagName === 'figcaption' || tagName === 'caption' || /\bltx_caption\b/.test(names)) {
    return 'caption'
  }
  if (isNote(element, names)) return 'footnote'
  if (within !== 'body') return undefined
  // Formulas are set in tables that have no caption and one row.
  if (tagName === 'table') return /\bltx_eq/.test(names) ? undefined : 'table'
  const isList = ['div', 'section', 'ol', 'ul'].includes(tagName) && references.test(names)
  return isList ? 'references' : undefined
}

/** Whether an element is a note: of LaTeXML, whose mark stands in the sentence; of EPUB; of distill; in the margin. */
function isNote(element: Element, names: string): boolean {
  if (/\bltx_note_outer\b/.test(names) || element.tagName === 'd-footnote') return true
  if (/\bltx_note\b/.test(names)) {
    return !elementsOf(element).some((one) =>
      /\bltx_note_outer\b/.test(attribute(one, 'class') ?? '')
    )
  }
  return (
    (element.tagName === 'span' && /\b(?:sidenote|margin-?note)\b/.test(names)) ||
    attribute(element, 'role') === 'doc-footnote' ||
    /^(?:foot|end)note$/.test(attribute(element, 'epub:type') ?? '')
  )
}

/** Whether an element holds a formula that is drawn by MathJax. */
const holdsDrawn = perParent((one) => /^MathJax(?!_Preview)/.test(attribute(one, 'class') ?? ''))

/** Whether an element holds a formula as MathML that is drawn a second time. */
const holdsFormula = perParent(
  (one) => one.tagName === 'mjx-assistive-mml' || formulaHolder.test(attribute(one, 'class') ?? '')
)

/** Whether an element has a child of a kind; found out once, since each of its children may ask. */
function perParent(
  isOfKind: (child: Element) => boolean
): (parent: DefaultTreeAdapterTypes.ParentNode | null) => boolean {
  const known = new WeakMap<object, boolean>()
  return (parent) => {
    if (!parent) return false
    const answer = known.get(parent) ?? elementsOf(parent).some(isOfKind)
    known.set(parent, answer)
    return answer
  }
}

/** Elements in which a footer is the end of a text and not of a page. */
const textHolders = new Set(['article', 'section', 'blockquote', 'figure'])

/** Whether an element is not shown, or is no text of the paper. */
function isHidden(element: Element): boolean {
  const style = attribute(element, 'style') ?? ''
  const names = attribute(element, 'class') ?? ''
  if (attribute(element, 'hidden') !== undefined || /display:\s*none/i.test(style)) return true
  if (unseen.test(names) || /\bltx_(?:tag_note|note_type)\b/.test(names)) return true
  if (/^(?:alert)?dialog$|^tooltip$/.test(attribute(element, 'role') ?? '')) return true
  if (banner.test(`${names} ${attribute(element, 'id') ?? ''}`)) return true
  const {parentNode} = element
  if (element.tagName === 'footer') {
    return !(parentNode && 'tagName' in parentNode && textHolders.has(parentNode.tagName))
  }
  return attribute(element, 'aria-hidden') === 'true' && holdsFormula(parentNode)
}

/** The value of an attribute. */
function attribute({attrs}: Element, name: string): string | undefined {
  return attrs.find((attr) => attr.name === name)?.value
}

/** Headings that are looked at for the title. */
const headingsLookedAt = 50

/** Gathers what a document says about its title. */
class TitleClues {
  #meta: string | undefined
  /** What the page is called when it is shared; sites add their name to it. */
  #shared: string | undefined
  #window: string | undefined
  #document: string | undefined
  readonly #headings: string[] = []
  readonly #smallHeadings: string[] = []

  /** Take note of an element. */
  see(element: Element): void {
    const {tagName} = element
    if (tagName === 'title') this.#window ??= textOf(element)
    if (tagName === 'h1' && this.#headings.length < headingsLookedAt) {
      const text = textOf(element)
      this.#headings.push(text)
      if (/\bltx_title_document\b/.test(attribute(element, 'class') ?? '')) this.#document ??= text
    }
    if (tagName === 'h2' && this.#smallHeadings.length < headingsLookedAt)
      this.#smallHeadings.push(textOf(element))
    if (tagName !== 'meta') return
    const name = (attribute(element, 'name') ?? attribute(element, 'property') ?? '').toLowerCase()
    if (name === 'citation_title' || name === 'dc.title')
      this.#meta ??= attribute(element, 'content')
    if (name === 'og:title') this.#shared ??= attribute(element, 'content')
  }

  /** The title: what is made for it; else the longest heading that the window's title or the shared one begins with. */
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
    const shared = this.#shared ?? ''
    const [heading] = [
      ...this.#headings.filter((text) => window.startsWith(text) || shared.startsWith(text)),
      ...this.#smallHeadings.filter((text) => shared.startsWith(text))
    ]
      .filter((text) => text !== '')
      .sort((a, b) => b.length - a.length)
    if (heading) return {text: heading, source: 'markup', certain: true}
    const [only] = this.#headings
    if (only && this.#headings.length === 1) return {text: only, source: 'markup', certain: false}
    return window === '' ? undefined : {text: window, source: 'metadata', certain: false}
  }
}

/** The text of a heading, without its notes. */
function textOf(element: Element): string {
  const writer = new MarkupWriter()
  write(element.childNodes, writer)
  return titleOf(writer.end(undefined))
}
