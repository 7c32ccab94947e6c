/** A summary, read once: its frontmatter, its blocks of prose, and its quotations. */

import type {Root} from 'mdast'
import type {Point, Position} from 'unist'
import type {VFile} from 'vfile'
import {location} from 'vfile-location'
import {CheckFailure} from '../check-failure.ts'
import type {Span} from '../quote/types.ts'
import {type Settings, settingsKey} from '../settings.ts'
import {otherEncodingOf, splitMark} from '../source.ts'
import {type Block, readBlocks} from './blocks.ts'
import {type Fence, findFence, findIndentedProse} from './fence.ts'
import {type Frontmatter, readFrontmatter} from './frontmatter.ts'
import type {Heading} from './headings.ts'
import type {AttributionFault, MarkFault} from './mark-faults.ts'
import type {Prose} from './prose.ts'
import {findQuotations, type Quotation} from './quotations.ts'
import {isReference, mayBeReference} from './references.ts'
import {
  type Outline,
  readOutline,
  referenceSections,
  type Section,
  type Stretch
} from './sections.ts'
import {findSentences} from './sentences.ts'
import {countWords} from './words.ts'

export type {Block} from './blocks.ts'

/** A summary, read. */
export interface Summary {
  /** The file's text without a byte order mark: the offsets of the tree count in it. */
  source: string
  frontmatter: Frontmatter
  /** In document order. */
  blocks: Block[]
  /** Headings in every form, in document order: `#`, in mid-line, bold. */
  headings: Heading[]
  /** In document order; the first is what stands before any heading. */
  sections: Section[]
  /** The running text, apart from headings, in document order. */
  stretches: Stretch[]
  /** The sentences of the running text, in document order. */
  sentences: Sentence[]
  /** Words of the running text; cells of tables that hold numbers alone have none. */
  words: number
  /** Whether nothing stands in it but headings: no text, no table, no block quote. */
  isEmpty: boolean
  /** The block of code that holds what should be the summary, which no rule reads. */
  fence: Fence | undefined
  /** Text that stands behind four spaces, which makes it code, so that no rule reads it. */
  indented: Fence[]
  /** In document order. */
  quotations: Quotation[]
  /** What stands in marks besides: names, titles, terms. */
  terms: Pick<Quotation, 'block' | 'span'>[]
  /** Quotation marks that went wrong, in document order. */
  markFaults: MarkFault[]
  /** Attributions that give no words to anybody, in document order. */
  attributionFaults: AttributionFault[]
  /**
   * The first block: where messages about the summary as a whole are placed, so that a control comment
   * below the frontmatter can silence them.
   */
  opening: Position | undefined
  /** Where a range of a prose stands, as a message wants it; `undefined` in trees without positions. */
  place: (prose: Prose, span?: Span) => Position | undefined
  /** The same for a range of the source. */
  placeInSource: (span: Span | undefined) => Position | undefined
}

/**
 * What a summary says, without the functions that know where it stands in its file: a thread can be given it. Of a
 * prose, nothing but its text arrives there.
 */
export type SummaryText = Omit<Summary, 'place' | 'placeInSource'>

/** A sentence of a summary. */
export interface Sentence {
  /** Without the white space around it. */
  text: string
  /** Index of its stretch. */
  stretch: number
  /** Index of its block. */
  block: number
  /** Where it stands in the prose of its block. */
  span: Span
  /** Whether it stands in a list of references. */
  inReferences: boolean
}

/** By tree and settings. */
const summaries = new WeakMap<Root, Map<string, Summary>>()

/**
 * Read a summary; once a tree and its settings, however many rules ask.
 *
 * @throws CheckFailure when its letters were lost before it came here.
 */
export function readSummary(tree: Root, file: VFile, settings: Settings): Summary {
  const known = summaries.get(tree) ?? new Map<string, Summary>()
  summaries.set(tree, known)
  const key = settingsKey(settings)
  const summary = known.get(key) ?? read(tree, file, settings)
  known.set(key, summary)
  return summary
}

/** Keep a summary no longer: unified-engine keeps the trees of all files until the last file is done. */
export function forgetSummary(tree: Root): void {
  summaries.delete(tree)
}

function read(tree: Root, file: VFile, settings: Settings): Summary {
  const {source} = splitMark(String(file))
  const points = location(source)
  const placeInSource = (span: Span | undefined): Position | undefined => {
    if (!span) return
    const start = points.toPoint(span.start)
    const end = points.toPoint(span.end)
    return start && end ? {start: start as Point, end: end as Point} : undefined
  }
  refuseOtherEncoding(file, placeInSource)
  const place = (prose: Prose, span: Span = {start: 0, end: prose.text.length}) =>
    placeInSource(prose.sourceSpan(span))
  const blocks = readBlocks(tree, source)
  const frontmatter = readFrontmatter(tree, source, settings.fields)
  const outline = readOutline(blocks)
  const {stretches} = outline
  const references = stretchesOfReferences(blocks, outline)
  const words = stretches.reduce((sum, stretch) => sum + wordsOf(blocks, stretch), 0)
  return {
    source,
    frontmatter,
    blocks,
    sentences: readSentences(blocks, stretches, references),
    words,
    isEmpty: words === 0 && blocks.every(({kind}) => kind === 'heading'),
    fence: findFence(tree, source, words),
    indented: findIndentedProse(tree, source),
    opening: blocks[0] && place(blocks[0].prose),
    place,
    placeInSource,
    ...outline,
    ...findQuotations(
      blocks,
      stretches.filter((stretch) => !references.has(stretch)),
      outline.headings,
      {minimumWords: settings.minimumWords, title: frontmatter.title?.value}
    )
  }
}

/** A text of which letters are lost has quotations that nobody sees, and frontmatter, perhaps. */
function refuseOtherEncoding(file: VFile, placeInSource: Summary['placeInSource']): void {
  const other = otherEncodingOf(file)
  if (!other) return
  const {reason, offset} = other
  throw new CheckFailure(reason, {place: placeInSource({start: offset, end: offset + 1})})
}

/** The stretches that are references: items of lists and block quotes that are one, and below a heading that says so whatever may be one. */
function stretchesOfReferences(
  blocks: readonly Block[],
  {sections, stretches}: Outline
): Set<Stretch> {
  const listed = referenceSections(sections)
  return new Set(
    stretches.filter(({section, block}) => {
      const {inList, blockQuote, prose} = blocks[block]!
      if (listed.has(section)) return mayBeReference(prose.text)
      return (inList || blockQuote > 0) && isReference(prose.text.trim())
    })
  )
}

function readSentences(
  blocks: readonly Block[],
  stretches: readonly Stretch[],
  references: ReadonlySet<Stretch>
): Sentence[] {
  return stretches.flatMap((from, stretch) => {
    const {block, span} = from
    const {text} = blocks[block]!.prose
    const inReferences = references.has(from)
    return findSentences(text, span).map((span) => ({
      text: text.slice(span.start, span.end),
      stretch,
      block,
      span,
      inReferences
    }))
  })
}

function wordsOf(blocks: readonly Block[], {block, span}: Stretch): number {
  const {kind, prose} = blocks[block]!
  const text = prose.text.slice(span.start, span.end)
  return kind === 'cell' && !/\p{L}/u.test(text) ? 0 : countWords(text)
}
