/** Reads the frontmatter of a summary, with the exact place of every value. */

import type {Root} from 'mdast'
import {
  type Document,
  type ErrorCode,
  isAlias,
  isMap,
  isScalar,
  type Node,
  parseDocument,
  visit
} from 'yaml'
import type {Span} from '../quote/types.ts'
import type {Settings} from '../settings.ts'

/** A field of the frontmatter. */
export interface Field {
  value: string
  /** Where the value stands in the source; `undefined` in a tree without positions. */
  span?: Span | undefined
}

/** Something that is wrong with the frontmatter itself. */
export interface FrontmatterProblem {
  reason: string
  span?: Span | undefined
  /** What stands in the place, and what should, where that is certain. */
  fix?: {actual: string; expected: [string]} | undefined
}

/** What a summary's frontmatter says of its paper. */
export interface Frontmatter {
  /** The whole block, fences included; `undefined` when there is none. */
  span?: Span | undefined
  /** Whether there is a block at all. */
  present: boolean
  paper?: Field | undefined
  /** None where the YAML is broken. */
  title?: Field | undefined
  citationKey?: Field | undefined
  /** Names of all fields, those without a value as well. */
  names: string[]
  /** The first errors of the YAML, and fields that hold something other than text. */
  problems: FrontmatterProblem[]
}

/** The first line of frontmatter in TOML, as Hugo and Zola have it; to remark it is text. */
const toml = /^\+{3}\s*\n/

const inToml =
  'Unexpected frontmatter in TOML (`+++`), expected YAML between two lines `---`, with a line such as `paper: ../papers/x.pdf`'

/** A line end of old systems; it is one in YAML, too, but not to `yaml`. */
const loneReturn = /\r(?!\n)/g

/**
 * Read the frontmatter of a tree.
 *
 * The `yaml` node is parsed here and not by `vfile-matter`, which gives no places, throws on bad YAML, and
 * finds nothing in a file with a byte order mark.
 *
 * @param source The file's text without a byte order mark.
 */
export function readFrontmatter(
  tree: Root,
  source: string,
  fields: Settings['fields']
): Frontmatter {
  const node = tree.children[0]
  if (node?.type !== 'yaml') {
    const span = node?.position && {start: 0, end: 3}
    return {present: false, names: [], problems: toml.test(source) ? [{reason: inToml, span}] : []}
  }
  const start = node.position?.start.offset
  const base = start === undefined ? undefined : contentStart(source, start)
  const block = parseDocument(node.value.replace(loneReturn, '\n'), {
    prettyErrors: false,
    uniqueKeys: false
  })
  const errors = [...block.errors, ...doubledKeys(block)].sort((a, b) => a.pos[0] - b.pos[0])
  const at = (start: number, end: number): Span | undefined =>
    base === undefined ? undefined : {start: base + start, end: base + end}

  const problems: FrontmatterProblem[] = []
  for (const {code, message, pos} of errors) {
    if (problems.length >= mostErrors) break
    const open = code === 'MISSING_CHAR' ? openQuoteAt(block, pos[0]) : undefined
    if (open !== undefined) {
      problems.push({reason: notClosed, span: at(open, open + 1)})
      continue
    }
    const bare = bareValueAt(node.value, pos[0])
    const span = bare ? at(bare.start, bare.end) : at(...pos)
    // One value may be wrong in more than one way.
    if (bare && problems.some((told) => told.span?.start === span?.start)) continue
    problems.push(
      bare
        ? {...withoutQuotes(bare), span}
        : {reason: `Unexpected YAML in the frontmatter: ${firstSentence(message)}`, span}
    )
  }
  if (problems.length === 0 && block.contents && !isMap(block.contents)) {
    problems.push({
      reason:
        'Unexpected frontmatter without fields, expected lines such as `paper: ../papers/x.pdf`',
      span: at(0, node.value.length)
    })
  }
  const read = (name: string, expected = 'text') =>
    readField(block, name, expected, at, errors.length > 0 ? [] : problems)
  const paper = read(fields.paper, 'the path of one paper')
  return {
    present: true,
    span:
      node.position?.start.offset === undefined || node.position.end.offset === undefined
        ? undefined
        : {start: node.position.start.offset, end: node.position.end.offset},
    // A quotation mark that is not closed makes the fields behind it, or the whole summary, a path or a title.
    paper: paper && isUnclosed(paper, problems) ? undefined : paper,
    title: errors.length > 0 ? undefined : read(fields.title),
    citationKey: read(fields.citationKey),
    names: namesOf(block),
    problems
  }
}

/** Whether a field's value begins with a quotation mark that is not closed. */
function isUnclosed({span}: Field, problems: readonly FrontmatterProblem[]): boolean {
  return problems.some(
    (problem) => problem.reason === notClosed && problem.span?.start === span?.start
  )
}

const notClosed =
  'Unexpected quotation mark without another one that closes it, expected both or none around a value'

/** Where the quotation mark stands whose other one an error misses; `undefined` where it misses something else. */
function openQuoteAt(block: Document, errorAt: number): number | undefined {
  let found: number | undefined
  visit(block, {
    Scalar(_, {type, range}) {
      const isQuoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE'
      if (!isQuoted || !range || range[0] >= errorAt || range[1] < errorAt) return
      found = range[0]
      return visit.BREAK
    }
  })
  return found
}

/**
 * Errors of YAML that are told: each of them may lead to those behind it, of which a long block has a thousand.
 */
const mostErrors = 3

/** An error of YAML, as `yaml` gives it. */
interface BlockError {
  code: ErrorCode
  message: string
  pos: [number, number]
}

/** A value that YAML would read if it stood in quotation marks. */
interface BareValue extends Span {
  field: string
  value: string
}

/** A field with its value on one line: text, and no list or map (“[Re] Bees that count” is text). */
const fieldOnLine =
  /^([\p{L}_][\p{L}\p{N}_-]{0,40}): {1,8}(?![\s"'|>{]|\[(?![^[\]]{0,40}\] ?\S))(.*)$/u

/** The value on the line of an error that is no YAML as it stands, but in quotation marks: most titles of papers have a colon. */
function bareValueAt(block: string, at: number): BareValue | undefined {
  const from = block.lastIndexOf('\n', at - 1) + 1
  const line = block.slice(from).split(/[\r\n]/, 1)[0]!
  const [, field, value] = fieldOnLine.exec(line.trimEnd()) ?? []
  // Where a parser of Markdown has this sign, another one may stand in the file, such as U+0000.
  if (field === undefined || !value || value.includes('\ufffd')) return
  if (parseDocument(line, {prettyErrors: false}).errors.length === 0) return
  const start = from + line.indexOf(value, field.length + 1)
  return {field, value, start, end: start + value.length}
}

function withoutQuotes({field, value}: BareValue): Omit<FrontmatterProblem, 'span'> {
  const expected = JSON.stringify(value)
  return {
    reason: `Unexpected value without quotation marks in the field \`${field}\`, expected \`${expected}\``,
    // What stands behind a `#` may be a comment.
    fix: value.includes(' #') ? undefined : {actual: value, expected: [expected]}
  }
}

/** The keys that stand twice in a map. `yaml` compares each key with all before it, which takes seconds for many. */
function doubledKeys(block: Document): BlockError[] {
  const doubled: BlockError[] = []
  visit(block, {
    Map(_, map) {
      const seen = new Set<unknown>()
      for (const {key} of map.items) {
        if (!isScalar(key)) continue
        const start = key.range?.[0] ?? 0
        if (seen.has(key.value))
          doubled.push({
            code: 'DUPLICATE_KEY',
            message: 'Map keys must be unique',
            pos: [start, start + 1]
          })
        seen.add(key.value)
      }
    }
  })
  return doubled
}

/** The names of the fields of a block. */
function namesOf({contents}: Document): string[] {
  if (!isMap(contents)) return []
  return contents.items.flatMap(({key}) => (isScalar(key) ? [String(key.value)] : []))
}

/**
 * Read a field.
 *
 * @param problems Where it is said that the field holds no text: of broken YAML there is nothing to say but that it is broken.
 */
function readField(
  block: Document,
  name: string,
  expected: string,
  at: (start: number, end: number) => Span | undefined,
  problems: FrontmatterProblem[]
): Field | undefined {
  if (!isMap(block.contents)) return
  const node = block.contents.get(name, true) as Node | undefined
  if (!node) return
  const span = node.range ? at(node.range[0], node.range[1]) : undefined
  const meant = isAlias(node) ? node.resolve(block) : node
  if (isScalar(meant)) {
    if (meant.value === null || meant.value === '') return
    // A number or a date is the text that the writer wrote (`title: 1984`).
    const value =
      typeof meant.value === 'string' ? meant.value : (meant.source ?? String(meant.value))
    return {value: value.trim(), span}
  }
  const what = meant ? 'list or map' : 'alias without its anchor'
  problems.push({reason: `Unexpected ${what} in the field \`${name}\`, expected ${expected}`, span})
}

/** Where the YAML begins in a source: behind the line of the opening fence. */
export function contentStart(source: string, start: number): number {
  const lineEnd = /\r\n|\n|\r/g
  lineEnd.lastIndex = start
  return lineEnd.test(source) ? lineEnd.lastIndex : source.length
}

function firstSentence(message: string): string {
  return message.split('\n')[0]!.trimEnd()
}

/** Such paths and names YAML reads as text without quotes. */
const plainInYaml = /^[\w./][\w./-]*$/

/** A text on one line as a value of a field, and a name as that of one. */
export function textInYaml(text: string): string {
  return plainInYaml.test(text) ? text : JSON.stringify(text)
}
