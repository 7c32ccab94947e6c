/** Reads a text as a summary. */

import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {readSettings} from '../../src/settings.ts'
import {readSummary, type Summary} from '../../src/summary/index.ts'

/** The summary that a Markdown text is, with default settings. */
export function read(text: string): Summary {
  return parsed(text)()
}

/** The same in two steps, to take the time of the second: Markdown is parsed at once, the summary read when called. */
export function parsed(text: string): () => Summary {
  const file = new VFile({path: 'summary.md', value: text})
  const tree = unified().use(remarkParse).use(remarkFrontmatter).parse(file)
  return () => readSummary(tree, file, readSettings({}))
}
