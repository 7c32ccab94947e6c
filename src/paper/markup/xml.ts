/** Read JATS and TEI. Nothing outside of the file is fetched; entities are those of HTML alone. */

import {decodeHTMLStrict} from 'entities'
import {SaxesParser} from 'saxes'
import type {LineKind} from '../../quote/types.ts'
import type {ReadText} from '../messages.ts'
import {decodeMarkup} from '../text.ts'
import type {PaperTitle} from '../types.ts'
import {MarkupWriter} from './writer.ts'

/** What the elements of a format are. Names are without prefix. */
interface Vocabulary {
  /** Elements whose content is no text of the paper. */
  skipped: Set<string>
  /** Elements that begin and end a paragraph. */
  blocks: Set<string>
  /** Elements of matter of its own. */
  kinds: Record<string, LineKind>
  /** Whether the elements that are open, outermost first, end in the paper's title. */
  isTitle(open: readonly string[]): boolean
}

/** Make a set of the words of a text. */
function words(text: string): Set<string> {
  return new Set(text.split(' '))
}

const jats: Vocabulary = {
  skipped: words(
    'journal-meta article-id article-categories contrib-id pub-date history counts custom-meta-group tex-math annotation object-id issue volume fpage lpage elocation-id self-uri alt-text'
  ),
  blocks: words(
    'abstract ack aff app article-title attrib body contrib-group def def-item disp-quote kwd-group list list-item p sec speech statement title trans-title tr verse-line copyright-statement license'
  ),
  kinds: {
    fn: 'footnote',
    fig: 'caption',
    'table-wrap': 'table',
    'supplementary-material': 'caption',
    'ref-list': 'references'
  },
  isTitle: (open) => open.at(-1) === 'article-title' && open.at(-2) === 'title-group'
}

const tei: Vocabulary = {
  skipped: words(
    'publicationStmt sourceDesc encodingDesc revisionDesc fileDesc idno graphic annotation textClass'
  ),
  blocks: words('abstract body div head item list p quote row ab lg l back front'),
  kinds: {note: 'footnote', figure: 'caption', table: 'table', listBibl: 'references'},
  isTitle: (open) => open.at(-1) === 'title' && open.at(-2) === 'titleStmt'
}

/** What BioMed Central published before it took to JATS. */
const bmc: Vocabulary = {
  skipped: words('ui ji dochead history cpyrt issn pubid xrefbib pubidlist graphic file'),
  blocks: words('abs ack bdy fm bm insg kwdg p sec st aug'),
  kinds: {fig: 'caption', tbl: 'table', suppl: 'caption', fn: 'footnote', refgrp: 'references'},
  isTitle: (open) => open.slice(-3).join(' ') === 'fm bibl title'
}

/** Elements that begin a line of their own inside matter of a kind. */
const lines = words('ref row p biblStruct bibl caption label row tr title head')

/** Elements beside which words do not touch. */
const spaced = words(
  'label td th cell break lb surname given-names name string-name contrib forename'
)

/** Read a JATS or TEI document. */
export function readXml(bytes: Uint8Array, format: 'jats' | 'tei'): ReadText {
  const text = decodeMarkup(bytes)
  const reader = new XmlReader(vocabularyOf(text, format))
  const parser = new SaxesParser()
  parser.ENTITIES = entities
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({name}) => reader.open(localName(name)))
  parser.on('closetag', ({name}) => reader.close(localName(name)))
  parser.on('text', (text) => reader.text(text))
  parser.on('cdata', (text) => reader.text(text))
  parser.write(text).close()
  return reader.end()
}

/** The vocabulary of a document. */
function vocabularyOf(text: string, format: 'jats' | 'tei'): Vocabulary {
  if (format === 'tei') return tei
  return /<art[\s>]/.test(text.slice(0, 2000)) ? bmc : jats
}

/** A name without its prefix. */
function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

/** The entities of XML and of HTML by their names: DTDs that define them are not fetched. */
const entities: Record<string, string> = new Proxy(
  {},
  {
    get(_, name) {
      const whole = `&${String(name)};`
      const character = decodeHTMLStrict(whole)
      return character === whole ? undefined : character
    }
  }
)

/** Writes the text as the parser meets it. */
class XmlReader {
  readonly #writer = new MarkupWriter()
  readonly #open: string[] = []
  readonly #vocabulary: Vocabulary
  /** How many elements are open from the outermost that is skipped on. */
  #skipping = 0
  #title: string | undefined
  #inTitle = false

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
  }

  open(name: string): void {
    this.#open.push(name)
    if (this.#vocabulary.isTitle(this.#open) && this.#title === undefined) {
      this.#inTitle = true
      this.#title = ''
    }
    if (this.#skipping > 0 || this.#vocabulary.skipped.has(name)) {
      this.#skipping++
      return
    }
    const kind = this.#vocabulary.kinds[name]
    if (kind) this.#writer.enter(kind)
    else this.#edge(name)
  }

  close(name: string): void {
    if (this.#vocabulary.isTitle(this.#open)) this.#inTitle = false
    this.#open.pop()
    if (this.#skipping > 0) {
      this.#skipping--
      return
    }
    if (this.#vocabulary.kinds[name]) this.#writer.leave()
    else this.#edge(name)
  }

  text(text: string): void {
    if (this.#inTitle) this.#title += text
    if (this.#skipping === 0) this.#writer.write(text)
  }

  end(): ReadText {
    const text = this.#title?.replace(/\s+/g, ' ').trim()
    const title: PaperTitle | undefined = text ? {text, source: 'markup', certain: true} : undefined
    return this.#writer.end(title)
  }

  /** The begin or end of an element: of a paragraph, or of a word. */
  #edge(name: string): void {
    const ownLine = this.#writer.kind !== 'body' && lines.has(name)
    if (this.#vocabulary.blocks.has(name) || ownLine) this.#writer.endParagraph()
    else if (spaced.has(name)) this.#writer.write(' ')
  }
}
