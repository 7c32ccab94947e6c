/** Make blocks of lines: lines of one column that follow each other at an even distance. */

import type {Line} from './lines.ts'

/** Lines that follow each other: a paragraph, or several; a caption; a cell of a table; a heading. */
export interface Block {
  lines: Line[]
  left: number
  right: number
  /** The first and last baseline. */
  top: number
  bottom: number
  /** The line that is set like most of the block. */
  typical: Line
}

/** The farthest that lines of a block stand apart, baseline to baseline, in heights of the type. */
const farthest = 1.75

/** Make blocks of lines that are in the order in which they were drawn. */
export function blocksOf(lines: readonly Line[]): Block[] {
  const blocks: Block[] = []
  for (const line of lines) {
    const block = blocks.at(-1)
    if (block && goesOn(block, line)) add(block, line)
    else blocks.push(begin(line))
  }
  for (const block of blocks) block.typical = typicalOf(block.lines)
  return blocks
}

function begin(line: Line): Block {
  const {left, right, y} = line
  return {lines: [line], left, right, top: y, bottom: y, typical: line}
}

/** The first line in the font and size in which most letters of some lines are set. */
function typicalOf(lines: readonly Line[]): Line {
  const weights = new Map<string, number>()
  let best = lines[0]!
  let most = 0
  for (const line of lines) {
    const key = `${line.font} ${line.size.toFixed(1)}`
    const weight = (weights.get(key) ?? 0) + line.text.length
    weights.set(key, weight)
    if (weight > most) {
      most = weight
      best = line
    }
  }
  return best
}

function add(block: Block, line: Line): void {
  block.lines.push(line)
  block.left = Math.min(block.left, line.left)
  block.right = Math.max(block.right, line.right)
  block.bottom = line.y
}

/** Whether a line is the next of a block: below it, not far, of the same type, in the same column. */
function goesOn(block: Block, line: Line): boolean {
  const last = block.lines.at(-1)!
  const down = line.y - last.y
  const size = Math.min(last.size, line.size)
  if (down < 0.5 * size || down > farthest * size) return false
  if (Math.abs(line.size - last.size) > 0.08 * size) return false
  const shared = Math.min(line.right, block.right) - Math.max(line.left, block.left)
  if (shared < 0.5 * Math.min(line.right - line.left, block.right - block.left)) return false
  return !leavesRhythm(block, down)
}

/** Whether a gap is larger than those before it in the block: a heading's or a caption's end. */
function leavesRhythm(block: Block, down: number): boolean {
  const {lines} = block
  if (lines.length < 2) return false
  const before = lines.at(-1)!.y - lines.at(-2)!.y
  return down > 1.25 * before
}
