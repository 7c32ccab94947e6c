/** Put the blocks of a page into reading order. */

import type {Block} from './blocks.ts'
import {hasRightToLeft} from './right-to-left.ts'

/** Whether columns are read from left to right or from right to left. */
type Direction = 'rightward' | 'leftward'

/**
 * The order in which a PDF draws its blocks is nearly always the order in which they are read, even
 * in pages of two columns; columns found on the page go wrong at figures and notes in the margin. So
 * the drawn order is taken, unless columns make a better sequence of what is running text.
 *
 * @param isText tells running text from cells and labels, whose order matters to no sentence.
 */
export function inReadingOrder(blocks: Block[], isText: (block: Block) => boolean): Block[] {
  const end = endOfBox(blocks.filter(isText))
  if (end === undefined) return inOneOrder(blocks, isText)
  const isAbove = (block: Block) => block.top <= end
  return [
    ...inOneOrder(blocks.filter(isAbove), isText),
    ...inOneOrder(
      blocks.filter((block) => !isAbove(block)),
      isText
    )
  ]
}

/** How far the text of a box is set in at both ends, in heights of the type. */
const insideBox = 1

/** Gaps across a page, from its top, below which a box is looked for: a box has hardly any of its own. */
const mostGaps = 4

/**
 * Where a box with a text of its own ends, an abstract above all, in two columns above the two columns of the page: it is set in
 * from the outer edges of both, and nothing crosses its lower edge. Its left column is drawn before the page's, as if they were one.
 */
function endOfBox(text: readonly Block[]): number | undefined {
  const sorted = downwards(text)
  for (const {at, bottom} of gapsIn(sorted)) {
    const box = twoColumnsOf(sorted.slice(0, at))
    const page = twoColumnsOf(sorted.slice(at))
    if (!box || !page) continue
    const inner = insideBox * sorted[0]!.typical.size
    const isSetIn = box.left > page.left + inner && box.right < page.right - inner
    const isSameGutter = box.gutter[0] < page.gutter[1] && page.gutter[0] < box.gutter[1]
    if (isSetIn && isSameGutter) return bottom
  }
  return undefined
}

/**
 * Gaps across a page: where the blocks above them end, and the first block below them, by its place among blocks that are sorted
 * downwards.
 */
function gapsIn(sorted: readonly Block[]): {at: number; bottom: number}[] {
  const gaps: {at: number; bottom: number}[] = []
  let bottom = sorted[0]?.bottom ?? 0
  for (const [at, block] of sorted.entries()) {
    if (gaps.length === mostGaps) break
    if (block.top > bottom) gaps.push({at, bottom})
    bottom = Math.max(bottom, block.bottom)
  }
  return gaps
}

/** The outer edges of two columns of blocks and the gutter between them. */
interface TwoColumns {
  left: number
  right: number
  gutter: [left: number, right: number]
}

/** Two columns in which all blocks stand, on either side of the middle between their outer edges. */
function twoColumnsOf(blocks: readonly Block[]): TwoColumns | undefined {
  if (blocks.length < 2) return undefined
  const left = Math.min(...blocks.map((block) => block.left))
  const right = Math.max(...blocks.map((block) => block.right))
  const middle = (left + right) / 2
  const first = blocks.filter((block) => block.right < middle)
  const second = blocks.filter((block) => block.left > middle)
  if (first.length === 0 || second.length === 0) return undefined
  if (first.length + second.length < blocks.length) return undefined
  const gutter: TwoColumns['gutter'] = [
    Math.max(...first.map((block) => block.right)),
    Math.min(...second.map((block) => block.left))
  ]
  return {left, right, gutter}
}

/** Put blocks into reading order that are no box and the page below it. */
function inOneOrder(blocks: Block[], isText: (block: Block) => boolean): Block[] {
  const text = new Set(blocks.filter(isText))
  const head = headOf(blocks, text)
  const direction = directionOf(text)
  const columns = byColumns(
    blocks.filter((block) => !head.has(block)),
    text,
    direction
  )
  const inText = (order: Block[]) => {
    return breaks(
      order.filter((block) => text.has(block) && !head.has(block)),
      direction
    )
  }
  return inText(columns) < inText(blocks) ? [...downwards([...head]), ...columns] : blocks
}

/** The direction in which most lines are written. */
function directionOf(blocks: Iterable<Block>): Direction {
  let balance = 0
  for (const {lines} of blocks) {
    for (const {text} of lines) balance += hasRightToLeft(text) ? 1 : -1
  }
  return balance > 0 ? 'leftward' : 'rightward'
}

/**
 * The head of a page, above all text: a title and its authors. Their names and addresses stand side by side, centred, and
 * belong to no column of the text.
 */
function headOf(blocks: readonly Block[], text: ReadonlySet<Block>): Set<Block> {
  const tops = [...text].filter((block) => !isCentred(block)).map((block) => block.top)
  const top = tops.length === 0 ? Number.NEGATIVE_INFINITY : Math.min(...tops)
  return new Set(blocks.filter((block) => block.bottom < top))
}

/** How far the middles of centred lines stand apart at most, in points. */
const sameMiddle = 2

/** Whether the lines of a block have the same middle, and not the same beginning. */
function isCentred({lines, typical}: Block): boolean {
  const middles = lines.map(({left, right}) => (left + right) / 2)
  const lefts = lines.map(({left}) => left)
  return rangeOf(middles) < sameMiddle && rangeOf(lefts) > typical.size
}

function rangeOf(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values)
}

/** How often a sequence jumps back up the page without going on to the next column, or down it to one before. */
function breaks(blocks: readonly Block[], direction: Direction): number {
  let count = 0
  for (let at = 1; at < blocks.length; at++) {
    const before = blocks[at - 1]!
    const block = blocks[at]!
    const up = block.top < before.bottom - 1
    const [first, second] = direction === 'rightward' ? [before, block] : [block, before]
    if (up ? !isLeftOf(first, second) : isLeftOf(second, first)) count++
  }
  return count
}

/** Whether a block ends where another one begins, or before. */
function isLeftOf(block: Block, other: Block): boolean {
  return block.right < other.left + 1
}

/** Blocks from top to bottom, and from left to right. */
function downwards(blocks: readonly Block[]): Block[] {
  return [...blocks].sort((a, b) => a.top - b.top || a.left - b.left)
}

/** Sort blocks by columns: between blocks that cross the gutter, first the side on which reading begins. */
function byColumns(
  blocks: readonly Block[],
  text: ReadonlySet<Block>,
  direction: Direction
): Block[] {
  const sorted = downwards(blocks)
  const gutter = gutterOf(sorted.filter((block) => text.has(block)))
  if (gutter === undefined) return sorted
  const result: Block[] = []
  let left: Block[] = []
  let right: Block[] = []
  const flush = () => {
    for (const side of direction === 'rightward' ? [left, right] : [right, left]) {
      for (const block of byColumns(side, text, direction)) result.push(block)
    }
    left = []
    right = []
  }
  for (const block of sorted) {
    if (block.right <= gutter) left.push(block)
    else if (block.left >= gutter) right.push(block)
    else {
      flush()
      result.push(block)
    }
  }
  flush()
  return result
}

/** Lines that must stand on each side of a gutter. */
const fewestBesideGutter = 3

/** Lines that may cross a gutter, as a share of all: titles, wide tables and figures. */
const mostAcross = 0.3

/** Where a vertical line crosses the fewest lines while columns stand on both its sides. */
function gutterOf(blocks: readonly Block[]): number | undefined {
  if (blocks.length < 2) return undefined
  const total = blocks.reduce((sum, block) => sum + block.lines.length, 0)
  let best: {at: number; across: number} | undefined
  for (const at of new Set(blocks.map((block) => block.left))) {
    let across = 0
    let left = 0
    let right = 0
    for (const block of blocks) {
      if (block.right <= at) left += block.lines.length
      else if (block.left >= at) right += block.lines.length
      else across += block.lines.length
    }
    if (Math.min(left, right) < fewestBesideGutter || across > mostAcross * total) continue
    if (best === undefined || across < best.across) best = {at, across}
  }
  return best?.at
}
