/** Reads and writes the frontmatter of drafts: where it begins and ends, the parser of remark says, as it does for the rules. */

import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {isMap, isScalar, parseDocument} from 'yaml'
import type {Span} from '../quote/types.ts'
import type {Settings} from '../settings.ts'
import {splitMark} from '../source.ts'
import {
  contentStart,
  type Frontmatter,
  readFrontmatter,
  textInYaml
} from '../summary/frontmatter.ts'

/** What a draft says of itself. */
export interface DraftFields {
  /** The paper that it names. */
  paper?: string | undefined
  title?: string | undefined
  citationKey?: string | undefined
  /** Its text behind the frontmatter. */
  body: string
  /** What is wrong with its frontmatter, as a sentence; it may then not be written. */
  problem?: string | undefined
}

const processor = unified().use(remarkParse).use(remarkFrontmatter).freeze()

function frontmatterOf(source: string, fields: Settings['fields']): Frontmatter {
  return readFrontmatter(processor.parse(source), source, fields)
}

/** Read what a file's text says of itself. */
export function readFields(text: string, fields: Settings['fields']): DraftFields {
  const {source} = splitMark(text)
  const {paper, title, citationKey, problems, span} = frontmatterOf(source, fields)
  return {
    paper: paper?.value,
    title: title?.value,
    citationKey: citationKey?.value,
    body: source.slice(span?.end ?? 0),
    problem: problems[0]?.reason
  }
}

/**
 * Name the paper in a file's frontmatter, which is made if there is none; a field without a value gets it. Nothing else changes; new
 * lines end as the file's first line does.
 *
 * @param paper Relative to the file, with `/`.
 * @throws Error when the frontmatter would not be read with the paper in it, as one between braces.
 */
export function namePaper(text: string, paper: string, fields: Settings['fields']): string {
  const {mark, source} = splitMark(text)
  const [end = '\n'] = /\r\n|\n|\r/.exec(source) ?? []
  const line = `${textInYaml(fields.paper)}: ${textInYaml(paper)}`
  const {span} = frontmatterOf(source, fields)
  const start = span && contentStart(source, span.start)
  const empty = start === undefined ? undefined : emptyValue(source.slice(start, span!.end), fields)
  const named =
    start === undefined
      ? `${mark}---${end}${line}${end}---${end}${end}${source}`
      : empty
        ? `${mark}${source.slice(0, start + empty.start)} ${textInYaml(paper)}${source.slice(start + empty.end)}`
        : `${mark}${source.slice(0, start)}${line}${end}${source.slice(start)}`
  const read = readFields(named, fields)
  if (read.paper === paper && read.problem === undefined) return named
  throw new Error(
    `Unexpected frontmatter that no line can be added to, expected one field a line; name the paper there: \`${line}\``
  )
}

/** Where the value of the paper's field would stand, behind its colon, in frontmatter that has the field. */
function emptyValue(block: string, {paper}: Settings['fields']): Span | undefined {
  const {contents} = parseDocument(block.replace(/\r(?!\n)/g, '\n'))
  if (!isMap(contents)) return
  const pair = contents.items.find(({key}) => isScalar(key) && String(key.value) === paper)
  if (!isScalar(pair?.key) || !pair.key.range) return
  const start = block.indexOf(':', pair.key.range[1]) + 1
  // Where nothing is written, the range of the value goes on to the comment behind it.
  const {value} = pair
  const isWritten = isScalar(value) && (value.value !== null || value.source)
  return {start, end: isWritten ? Math.max(start, value.range?.[1] ?? start) : start}
}
