/** Make blocks of lines: lines of one column that follow each other at an even distance. */

import {type BodyType, isBodySize, proseWidth} from './body-type.ts'
import {beginsAsCaption} from './captions.ts'
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

/** The farthest that lines of a block stand apart at least, baseline to baseline, in heights of the type. */
export const farthest = 1.75

/** In manuscripts with wider spaces, the farthest as a share of the usual distance. */
const aboveUsual = 1.05

/** Lines stand at most so far apart, in heights of the type: manuscripts are set double-spaced, with some 2.4. */
const widest = 3

/**
 * The farthest that lines of a block stand apart in a paper, baseline to baseline, in heights of the type: a little more than
 * most lines do that follow each other.
 *
 * @param pages the lines of each page.
 */
export function reachOf(pages: readonly (readonly Line[])[]): number {
  const counts = new Map<number, number>()
  let usual = 0
  for (const lines of pages) {
    for (let at = 1; at < lines.length; at++) {
      const distance = distanceOf(lines[at - 1]!, lines[at]!)
      if (distance === undefined) continue
      const count = (counts.get(distance) ?? 0) + 1
      counts.set(distance, count)
      if (count > (counts.get(usual) ?? 0)) usual = distance
    }
  }
  return Math.max(farthest, aboveUsual * usual)
}

/** How far below a line the next one stands, in tenths of the height of their type, when both begin at one edge. */
function distanceOf(before: Line, line: Line): number | undefined {
  if (line.size !== before.size || Math.abs(line.left - before.left) > 1) return undefined
  const distance = Math.round((10 * (line.y - before.y)) / line.size) / 10
  return distance > 0 && distance <= widest ? distance : undefined
}

/**
 * Make blocks of lines that are in the order in which they were drawn.
 *
 * @param reach the farthest that lines of a block stand apart, in heights of the type.
 * @param body what the page is set in; without it, captions and the text below them are not parted by their fonts.
 */
export function blocksOf(lines: readonly Line[], reach = farthest, body?: BodyType): Block[] {
  const blocks: Block[] = []
  for (const [at, line] of lines.entries()) {
    const block = blocks.at(-1)
    const isNext = block && goesOn(block, line, reach)
    if (isNext && !(body && isBelowCaption(block, line, lines[at + 1], body))) add(block, line)
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
function goesOn(block: Block, line: Line, reach: number): boolean {
  const last = block.lines.at(-1)!
  const down = line.y - last.y
  const size = Math.min(last.size, line.size)
  if (down < 0.5 * size || down > reach * size) return false
  if (Math.abs(line.size - last.size) > 0.08 * size) return false
  const shared = Math.min(line.right, block.right) - Math.max(line.left, block.left)
  if (shared < 0.5 * Math.min(line.right - line.left, block.right - block.left)) return false
  if (reach > farthest && endsCaption(block, line)) return false
  return !leavesRhythm(block, down)
}

/** A caption's last line ends so far before the next line's end, or is set so far in from both of its edges, as shares of that. */
const shortLine = 1 / 3
const setIn = 0.05

/**
 * Whether a caption ends before a line, in manuscripts with wide spaces, where the text below is no further away than the caption's own lines:
 * its last line is short, or centred.
 */
function endsCaption({lines}: Block, {left, right}: Line): boolean {
  if (!beginsAsCaption(lines[0]!)) return false
  const last = lines.at(-1)!
  const width = right - left
  const isCentred = last.left > left + setIn * width && last.right < right - setIn * width
  return isCentred || last.right < right - shortLine * width
}

/** A caption stands a little further above the text than the lines of that do from each other, as a share. */
const aboveText = 1.05

/**
 * Whether a line is the first of the text below a caption that is set in a font of its own: hardly more space may part them than
 * the lines of either.
 */
function isBelowCaption(
  {lines}: Block,
  line: Line,
  next: Line | undefined,
  body: BodyType
): boolean {
  if (line.font !== body.font || !isBodySize(line, body)) return false
  if (line.right - line.left < proseWidth * body.column || !beginsAsCaption(lines[0]!)) return false
  if (!next || lines.some(({font}) => font === body.font)) return false
  const down = next.y - line.y
  return down > 0 && line.y - lines.at(-1)!.y > aboveText * down
}

/** Whether a gap is larger than those before it in the block: a heading's or a caption's end. */
function leavesRhythm(block: Block, down: number): boolean {
  const {lines} = block
  if (lines.length < 2) return false
  const before = lines.at(-1)!.y - lines.at(-2)!.y
  return down > 1.25 * before
}
