/**
 * Which control comments (`<!--lint disable …-->`) remark-lint reads: none where the settings say so, and none that is too long.
 *
 * What it reads comments with goes through a long one, or one that nothing closes, again from each of its beginnings: a comment of a megabyte
 * took minutes. So such nodes are empty while it looks at them.
 */

import type {Nodes, Root} from 'mdast'
import type {Processor} from 'unified'
import {readSharedSettings} from './settings.ts'

/** Longest control comment, in UTF-16 units: one that names every rule of the preset has some 300. */
const longestComment = 2000

/** Nodes that may be comments, in Markdown and in MDX. */
const commentTypes: ReadonlySet<string> = new Set([
  'html',
  'comment',
  'mdxFlowExpression',
  'mdxTextExpression'
])

/** What the nodes held that are empty for now, by tree. */
const hidden = new WeakMap<Root, Map<{value: string}, string>>()

/** The plugin, behind the rules and remark-lint in the preset: what remark-lint does with comments it attaches behind everything that was asked for. */
export default function remarkPaperSummaryComments(this: Processor) {
  const {controlComments} = readSharedSettings({...this.data().settings})
  this.use(showComments)
  return (tree: Root) => {
    const found = new Map<{value: string}, string>()
    const nodes: Nodes[] = [tree]
    for (let node = nodes.pop(); node; node = nodes.pop()) {
      if ('children' in node) nodes.push(...node.children)
      if (!commentTypes.has(node.type) || !('value' in node)) continue
      if (controlComments && node.value.length <= longestComment) continue
      found.set(node, node.value)
      node.value = ''
    }
    hidden.set(tree, found)
  }
}

/** Puts back what comments held. */
function showComments() {
  return (tree: Root) => {
    for (const [node, value] of hidden.get(tree) ?? []) node.value = value
  }
}
