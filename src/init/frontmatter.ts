/** Reads and writes the frontmatter of drafts, byte for byte, before any parser has seen them. */

import {isMap, parseDocument} from 'yaml'
import {pathInYaml} from '../summary/frontmatter.ts'

/** The fields that matter for pairing; all undefined in a file without frontmatter. */
export interface DraftFields {
  /** Empty where the field stands without a value: that is for a person to fill in. */
  paper?: string | undefined
  title?: string | undefined
  citationKey?: string | undefined
}

const openingFence = /^\uFEFF?---\r?\n/
const closingFence = /^---\r?$/m

/** Read the fields of a file's frontmatter; YAML that cannot be read has none. */
export function readFields(text: string): DraftFields {
  const fence = openingFence.exec(text)?.[0]
  if (fence === undefined) return {}
  const end = text.slice(fence.length).search(closingFence)
  if (end < 0) return {}
  const document = parseDocument(text.slice(fence.length, fence.length + end))
  if (document.errors.length > 0 || !isMap(document.contents)) return {}
  const field = (name: string) =>
    document.has(name) ? String(document.get(name) ?? '') : undefined
  return {paper: field('paper'), title: field('title'), citationKey: field('citation-key')}
}

/**
 * Name the paper in a file's frontmatter, which is made if there is none. Nothing else changes; new lines end as
 * the file's first line does.
 *
 * @param paper Relative to the file, with `/`.
 */
export function namePaper(text: string, paper: string): string {
  const end = /^[^\n]*\r\n/.test(text) ? '\r\n' : '\n'
  const line = `paper: ${pathInYaml(paper)}${end}`
  const fence = openingFence.exec(text)?.[0]
  if (fence) return `${fence}${line}${text.slice(fence.length)}`
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : ''
  return `${mark}---${end}${line}---${end}${end}${text.slice(mark.length)}`
}
