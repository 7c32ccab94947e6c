/** Read JATS and TEI. Nothing outside of the file is fetched; entities are those of HTML alone. */

import {decodeHTMLStrict} from 'entities'
import {SaxesParser} from 'saxes'
import type {LineKind} from '../../quote/types.ts'
import {matchesOf} from '../../text/matches.ts'
import {formulaText} from '../../text/mathematics.ts'
import type {ReadText} from '../messages.ts'
import {decodeMarkup} from '../text.ts'
import {MathMl} from './mathml.ts'
import {MarkupWriter, type Raising, titleOf} from './writer.ts'

/** What the elements of a format are. Names are without prefix. */
interface Vocabulary {
  /** Elements whose content is no text of the paper. */
  skipped: Set<string>
  /** Elements that begin and end a paragraph. */
  blocks: Set<string>
  /** Elements of matter of its own. */
  kinds: ReadonlyMap<string, LineKind>
  /** Whether the innermost elements that are open, outermost first, end in the paper's title. */
  isTitle(open: readonly string[]): boolean
}

/** Make a set of the words of a text. */
function words(text: string): Set<string> {
  return new Set(text.split(' '))
}

const jats: Vocabulary = {
  skipped: words(
    'journal-meta article-id article-categories contrib-id pub-date history counts custom-meta-group object-id issue volume fpage lpage elocation-id self-uri alt-text alt-title rt rp'
  ),
  blocks: words(
    'abstract ack aff app article-title subtitle attrib body contrib-group def def-item disp-quote kwd-group list list-item p ref sec speech statement title trans-title tr verse-line copyright-statement license para simple-para section-title'
  ),
  kinds: new Map([
    ['fn', 'footnote'],
    ['fig', 'caption'],
    ['table-wrap', 'table'],
    ['supplementary-material', 'caption'],
    ['ref-list', 'references']
  ]),
  isTitle: (open) =>
    (open.at(-1) === 'article-title' && open.at(-2) === 'title-group') ||
    // Elsevier's articles.
    (open.at(-1) === 'title' && open.at(-2) === 'head')
}

const tei: Vocabulary = {
  skipped: words(
    'publicationStmt sourceDesc encodingDesc revisionDesc fileDesc idno graphic annotation textClass'
  ),
  blocks: words('abstract body div head item list p quote row ab lg l back front'),
  kinds: new Map([
    ['note', 'footnote'],
    ['figure', 'caption'],
    ['table', 'table'],
    ['listBibl', 'references']
  ]),
  isTitle: (open) => open.at(-1) === 'title' && open.at(-2) === 'titleStmt'
}

/** What BioMed Central published before it took to JATS. */
const bmc: Vocabulary = {
  skipped: words('ui ji dochead history cpyrt issn pubid xrefbib pubidlist graphic file'),
  blocks: words('abs ack bdy fm bm insg kwdg p sec st aug'),
  kinds: new Map([
    ['fig', 'caption'],
    ['tbl', 'table'],
    ['suppl', 'caption'],
    ['fn', 'footnote'],
    ['refgrp', 'references']
  ]),
  isTitle: (open) => open.slice(-3).join(' ') === 'fm bibl title'
}

/** Elements that begin a line of their own inside matter of a kind. */
const lines = words('row p biblStruct bibl caption label row tr title head')

/** Elements beside which words do not touch. */
const spaced = words(
  'label td th cell break lb surname given-names name string-name contrib forename kwd'
)

/** Read a JATS or TEI document. */
export function readXml(bytes: Uint8Array, format: 'jats' | 'tei'): ReadText {
  const text = decodeMarkup(bytes)
  const reader = new XmlReader(vocabularyOf(text, format))
  const parser = new SaxesParser()
  parser.ENTITIES = entitiesWith(new Map())
  parser.on('doctype', (doctype) => {
    parser.ENTITIES = entitiesWith(ownEntities(doctype))
  })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({name, attributes}) => reader.open(localName(name), attributes))
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

/** The declaration of an entity that stands for plain text; one that holds others, or markup, could grow without end. */
const declaration =
  /<!ENTITY\s{1,9}([\w.-]{1,100})\s{1,9}(?:"([^"&<%]{0,1000})"|'([^'&<%]{0,1000})')\s{0,9}>/g

/** The entities that a document declares itself. */
function ownEntities(doctype: string): ReadonlyMap<string, string> {
  return new Map(
    Array.from(matchesOf(doctype, declaration), ([, name, one, other]) => [
      name!,
      one ?? other ?? ''
    ])
  )
}

/** The entities of XML and of HTML by their names, and those of a document: DTDs that define others are not fetched. */
function entitiesWith(own: ReadonlyMap<string, string>): Record<string, string> {
  return new Proxy(
    {},
    {
      get(_, name) {
        const whole = `&${String(name)};`
        const character = decodeHTMLStrict(whole)
        return character === whole ? own.get(String(name)) : character
      }
    }
  )
}

/** Attributes of an element. */
type Attributes = Readonly<Record<string, string>>

/** An element that is open. */
interface Open {
  name: string
  /** How its text is raised, if it is. */
  raising: Raising | undefined
  /** Whether its text is a formula in TeX, and what it is. */
  isTex: boolean
  tex: string
  /** Whether a formula stands in it that needs no TeX. */
  hasFormula: boolean
}

/** Elements that hold one formula in several forms. */
const formulaHolders = words('alternatives inline-formula disp-formula')

/** Elements that are looked at around another: a document may be nested without limit. */
const nearby = 12

/** How the text of an element is raised: print raises the marks of notes, and of references those of some journals. */
function raisingOf(name: string, attributes: Attributes): Raising | undefined {
  if (name === 'sup' || (name === 'hi' && /^sup/.test(attributes.rend ?? ''))) return 'raised'
  if (name === 'ref') return /^(?:bibr|foot)?$/.test(attributes.type ?? '') ? 'perhaps' : undefined
  if (name !== 'xref') return undefined
  const leads = attributes['ref-type']
  if (leads === 'fn' || leads === 'table-fn') return 'linked'
  return leads === 'bibr' ? 'perhaps' : undefined
}

/** Writes the text as the parser meets it. */
class XmlReader {
  readonly #writer: MarkupWriter
  readonly #open: Open[] = []
  readonly #vocabulary: Vocabulary
  /** How many elements are open from the outermost that is skipped on. */
  #skipping = 0
  /** The title, while it is read and when it has been. */
  #titleWriter: MarkupWriter | undefined
  #title: string | undefined
  #formula: MathMl | undefined

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
    // TEI of papers is made by programs, GROBID for one.
    this.#writer = new MarkupWriter(vocabulary === tei)
  }

  open(name: string, attributes: Attributes): void {
    const one: Open = {
      name,
      raising: undefined,
      isTex: name === 'tex-math' || (name === 'formula' && /tex/i.test(attributes.notation ?? '')),
      tex: '',
      hasFormula: false
    }
    this.#open.push(one)
    if (this.#isTitle() && this.#title === undefined) this.#titleWriter = new MarkupWriter()
    if (this.#skipping > 0 || this.#vocabulary.skipped.has(name)) this.#skipping++
    else if (this.#formula) this.#formula.open(name)
    else if (name === 'math') {
      this.#formula = new MathMl()
      for (const holder of this.#holders()) holder.hasFormula = true
    } else this.#begin(one, attributes)
  }

  #begin(one: Open, attributes: Attributes): void {
    const {name} = one
    const raising = raisingOf(name, attributes)
    one.raising = raising
    if (raising) for (const writer of this.#writers()) writer.beginRaised(raising)
    const kind = this.#vocabulary.kinds.get(name)
    if (kind) for (const writer of this.#writers()) writer.enter(kind)
    // “val<lb break="no"/>ley” is one word.
    else if (attributes.break !== 'no') this.#edge(name)
  }

  close(name: string): void {
    const isTitle = this.#titleWriter !== undefined && this.#isTitle()
    const one = this.#open.pop()!
    if (this.#skipping > 0) this.#skipping--
    else this.#end(name, one)
    if (!isTitle) return
    this.#title = titleOf(this.#titleWriter!.end(undefined))
    this.#titleWriter = undefined
  }

  #end(name: string, {raising, hasFormula, tex}: Open): void {
    const formula = this.#formula
    if (formula) {
      formula.close()
      if (!formula.isClosed) return
      this.#formula = undefined
      this.#write(formula.print())
      return
    }
    if (tex !== '' && !hasFormula) this.#hand(tex)
    if (raising) for (const writer of this.#writers()) writer.endRaised(raising)
    if (this.#vocabulary.kinds.get(name)) for (const writer of this.#writers()) writer.leave()
    else if (name !== 'lb') this.#edge(name)
  }

  /** Let the innermost holder of the formula have its TeX, in case that nothing else holds it; outside of one it is written. */
  #hand(tex: string): void {
    const holder = this.#holders().at(-1)
    if (!holder) this.#write(formulaText(tex))
    else if (!holder.hasFormula) holder.tex = tex
  }

  #holders(): Open[] {
    return this.#open.slice(-nearby).filter(({name}) => formulaHolders.has(name))
  }

  #isTitle(): boolean {
    return this.#vocabulary.isTitle(this.#open.slice(-nearby).map(({name}) => name))
  }

  text(text: string): void {
    // The title of TEI stands in its header, which is no text of the paper.
    if (this.#skipping > 0) {
      this.#titleWriter?.write(text)
      return
    }
    const one = this.#open.at(-1)
    if (this.#formula) this.#formula.text(text)
    else if (one?.isTex) one.tex += text
    else this.#write(text)
  }

  end(): ReadText {
    const text = this.#title
    return this.#writer.end(text ? {text, source: 'markup', certain: true} : undefined)
  }

  #write(text: string): void {
    this.#writer.write(text)
    this.#titleWriter?.write(text)
  }

  /** What is written to: the paper, and its title while that is read. */
  #writers(): MarkupWriter[] {
    return this.#titleWriter ? [this.#writer, this.#titleWriter] : [this.#writer]
  }

  /** The begin or end of an element: of a paragraph, or of a word. */
  #edge(name: string): void {
    const ownLine = this.#writer.kind !== 'body' && lines.has(name)
    if (this.#vocabulary.blocks.has(name) || ownLine) {
      for (const writer of this.#writers()) writer.endParagraph()
    } else if (spaced.has(name)) this.#write(' ')
  }
}
