/** Boundaries of a paper of which only the text is known. */

import {type Boundaries, Boundary} from './boundary.ts'
import type {PreparedPaper} from './paper.ts'

export function inferredBoundaries(paper: PreparedPaper): Boundaries {
  const {lines, folded} = paper
  const exits = new Uint8Array(folded.symbols.length + 1)
  const entries = new Uint8Array(folded.symbols.length + 1)
  for (let line = 0; line < lines.count; line++) {
    if (lines.first[line] === lines.last[line]) continue
    entries[lines.first[line]!] = Boundary.line
    exits[lines.last[line]!] = Boundary.line
  }
  return {exits, entries, cost: () => Infinity}
}
