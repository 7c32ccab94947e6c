/** The macros that a document defines itself. */

import type * as Ast from '@unified-latex/unified-latex-types'
import {attachMacroArgs} from '@unified-latex/unified-latex-util-arguments'
import {
  expandMacrosExcludingDefinitions,
  listNewcommands
} from '@unified-latex/unified-latex-util-macros'
import {TooLarge} from '../messages.ts'

/** Macros that stand for others are followed so deep. */
const deepestMacros = 8
/** A source that its own macros make so many times as long is a bomb; papers grow by some percent. */
const mostGrowth = 10
/** Nodes that any source may grow to. */
const growthAllowed = 200_000

/** What makes a definition a program: what it prints depends on what follows. */
const PROGRAM = new Set(
  'futurelet @ifnextchar @ifstar ifx csname expandafter @startsection'.split(' ')
)

/**
 * Put what the document's own macros stand for in their places. Those that the reader knows better are left: the headings that a style
 * defines anew are headings.
 *
 * @param isKnown - Whether the reader knows a macro better than the document's definition does.
 * @param signatures - How the macros that the reader knows take their arguments.
 */
export function expandOwnMacros(
  tree: Ast.Root,
  isKnown: (name: string) => boolean,
  signatures: Record<string, {signature: string}>
): void {
  const macros = listNewcommands(tree).filter(
    ({name, body}) =>
      !isKnown(name) && !body.some((node) => node.type === 'macro' && PROGRAM.has(node.content))
  )
  const own = Object.fromEntries(macros.map(({name, signature}) => [name, {signature}]))
  const sizes = new Map(
    macros.map(({name, body}) => [name, countUses({type: 'root', content: body}, new Map()).nodes])
  )
  let most = 0
  for (let depth = 0; depth < deepestMacros && macros.length > 0; depth++) {
    attachMacroArgs(tree, own)
    const {uses, nodes, growth} = countUses(tree, sizes)
    most ||= Math.max(growthAllowed, mostGrowth * nodes)
    if (uses === 0) return
    if (nodes + growth > most) throw new TooLarge('its macros stand for too much text')
    expandMacrosExcludingDefinitions(tree, macros)
    attachMacroArgs(tree, signatures)
  }
}

/** How many macros of a document are its own, outside of definitions, what they stand for, and how many nodes the document has. */
function countUses(
  tree: Ast.Root,
  sizes: ReadonlyMap<string, number>
): {uses: number; nodes: number; growth: number} {
  let uses = 0
  let nodes = 0
  let growth = 0
  const open: Ast.Node[] = [...tree.content]
  for (let node = open.pop(); node; node = open.pop()) {
    nodes++
    if (node.type === 'macro') {
      const size = sizes.get(node.content)
      if (size !== undefined) uses++
      growth += size ?? 0
      if (isDefinition(node)) continue
    }
    if ('args' in node) {
      for (const {content} of node.args ?? []) for (const one of content) open.push(one)
    }
    if ('content' in node && Array.isArray(node.content)) {
      for (const one of node.content) open.push(one)
    }
  }
  return {uses, nodes, growth}
}

function isDefinition({content}: Ast.Macro): boolean {
  return /^(?:re)?(?:new|provide)command\*?$|DocumentCommand$/.test(content)
}
