/** Reads the frontmatter of a summary, with the exact place of every value. */

import type {Root, Yaml} from 'mdast'
import {type Document, isMap, isScalar, parseDocument} from 'yaml'
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
  /** YAML errors, and fields that hold something other than text. */
  problems: FrontmatterProblem[]
}

/** The first line of frontmatter in TOML, as Hugo and Zola have it; to remark it is text. */
const toml = /^\+{3}\s*\n/

const inToml =
  'Unexpected frontmatter in TOML (`+++`), expected YAML between two lines `---`, with a line such as `paper: ../papers/x.pdf`'

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
    return {present: false, problems: toml.test(source) ? [{reason: inToml, span}] : []}
  }
  const base = contentStart(node, source)
  const block = parseDocument(node.value, {prettyErrors: false})
  const at = (start: number, end: number): Span | undefined =>
    base === undefined ? undefined : {start: base + start, end: base + end}

  const problems: FrontmatterProblem[] = block.errors.map((error) => ({
    reason: `Unexpected YAML in the frontmatter: ${firstSentence(error.message)}`,
    span: at(...error.pos)
  }))
  if (problems.length === 0 && block.contents && !isMap(block.contents)) {
    problems.push({
      reason:
        'Unexpected frontmatter without fields, expected lines such as `paper: ../papers/x.pdf`',
      span: at(0, node.value.length)
    })
  }
  const read = (name: string) => readField(block, name, at, problems)
  return {
    present: true,
    span:
      node.position?.start.offset === undefined || node.position.end.offset === undefined
        ? undefined
        : {start: node.position.start.offset, end: node.position.end.offset},
    paper: read(fields.paper),
    // A quotation mark that is not closed makes the whole summary a title.
    title: block.errors.length > 0 ? undefined : read(fields.title),
    citationKey: read(fields.citationKey),
    problems
  }
}

function readField(
  block: Document,
  name: string,
  at: (start: number, end: number) => Span | undefined,
  problems: FrontmatterProblem[]
): Field | undefined {
  if (!isMap(block.contents)) return
  const node = block.contents.get(name, true)
  if (!node) return
  const span = node.range ? at(node.range[0], node.range[1]) : undefined
  if (isScalar(node)) {
    if (node.value === null || node.value === '') return
    // A number or a date is the text that the writer wrote (`title: 1984`).
    const value = typeof node.value === 'string' ? node.value : (node.source ?? String(node.value))
    return {value: value.trim(), span}
  }
  // What is wrong with a field of broken YAML is that the YAML is broken.
  if (block.errors.length > 0) return
  problems.push({reason: `Unexpected list or map in the field \`${name}\`, expected text`, span})
}

/** Where the YAML begins in the source: behind the opening fence and its line end, LF or CRLF. */
function contentStart(node: Yaml, source: string): number | undefined {
  const start = node.position?.start.offset
  if (start === undefined) return
  const lineEnd = source.indexOf('\n', start)
  return lineEnd < 0 ? undefined : lineEnd + 1
}

function firstSentence(message: string): string {
  return message.split('\n')[0]!.trimEnd()
}

/** Paths that YAML reads as text without quotes. */
const plainInYaml = /^[\w./][\w./-]*$/

/** A path as a value of a field. */
export function pathInYaml(path: string): string {
  return plainInYaml.test(path) ? path : JSON.stringify(path)
}
