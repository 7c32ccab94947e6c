/**
 * Reads the examples of a rule's readme.
 *
 * Under `## Examples`, each `###` heading begins an example. Its code blocks say by the second word of
 * their info string what they are:
 *
 * - `json config`: what a user writes behind the rule's name (optional);
 * - `json settings`: `settings.paperSummary` (optional);
 * - `<language> <file name>`: a file of the project, such as `text paper.txt` (any number);
 * - `markdown summary.md`: the summary;
 * - `text messages`: what the rule says of it, a line each, empty when it is content;
 * - `markdown fixed.md`: the summary with the quick fixes applied (optional).
 */

import {toString as textOf} from 'mdast-util-to-string'
import remarkParse from 'remark-parse'
import {unified} from 'unified'

/** An example, ready to lint. */
export interface Example {
  name: string
  config?: unknown
  settings?: Record<string, unknown>
  summary: string
  files: Record<string, string>
  messages: string[]
  fixed?: string
}

/** The examples of a readme, in order. */
export function readExamples(readme: string): Example[] {
  const examples: Example[] = []
  let inExamples = false
  for (const node of unified().use(remarkParse).parse(readme).children) {
    if (node.type === 'heading') {
      if (node.depth <= 2) inExamples = textOf(node) === 'Examples'
      else if (inExamples && node.depth === 3) {
        examples.push({name: textOf(node), summary: '', files: {}, messages: []})
      }
    } else if (inExamples && node.type === 'code' && node.meta) {
      addCode(examples.at(-1)!, node.meta, node.value)
    }
  }
  return examples
}

function addCode(example: Example, meta: string, value: string) {
  if (meta === 'config') example.config = JSON.parse(value)
  else if (meta === 'settings') example.settings = JSON.parse(value)
  else if (meta === 'messages') example.messages = value.split('\n').filter(Boolean)
  else if (meta === 'summary.md') example.summary = `${value}\n`
  else if (meta === 'fixed.md') example.fixed = `${value}\n`
  else example.files[meta] = `${value}\n`
}
