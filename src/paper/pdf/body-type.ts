/** What most of a paper, and of each page, is set in. */

import {beginsAsCaption} from './captions.ts'
import type {Line} from './lines.ts'
import {charactersOf} from './pieces.ts'

/** What most of a paper is set in. */
export interface BodyType {
  /** Height of the type in which most letters are set, in points. */
  size: number
  /** The larger sizes that are common in the paper: on a page of methods, that of the rest. */
  larger: number[]
  /** The font of most letters. */
  font: number
  /** The width that most lines of that size have: that of a column. */
  column: number
}

/** A line as wide as this share of a column is one of running text. */
export const proseWidth = 0.7

/** Letters of words in each line of a paragraph at least. */
export const fewestLetters = 18

/**
 * What most of a page is set in: of the paper's common sizes, that of most of the page's letters, when
 * it has most; else the paper's own. Reviews and appendices have a type of their own. Cells of tables, which are short, do not count.
 *
 * @param pages the lines of each page.
 */
export function bodyTypesOf(pages: readonly Line[][]): BodyType[] {
  const all = pages.flat()
  const sizes = bodySizesOf(all)
  const types = new Map(sizes.map((size) => [size, bodyTypeOf(all, size, sizes)]))
  return pages.map((lines) => {
    const prose = lines.filter((line) => line.wordLetters > fewestLetters)
    const size = heaviest(prose, sizeOf)
    const its = prose.filter((line) => sizeOf(line) === size)
    const most = charactersOf(its) > pageShare * charactersOf(prose)
    const isNote =
      its.length < fewestOwn && lines.some((line) => sizeOf(line) === size && beginsAsCaption(line))
    return types.get(most && !isNote && types.has(size) ? size : sizes[0]!)!
  })
}

/** A page's own type has this share of its letters at least. */
const pageShare = 0.5

/** Fewer lines in the type of a caption are the notes of a figure or a table that has the page for itself. */
const fewestOwn = 8

/** What lines of a size are set in. */
function bodyTypeOf(lines: readonly Line[], size: number, sizes: readonly number[]): BodyType {
  const body = lines.filter((line) => Math.abs(line.size - size) < 0.05 * size)
  const column = heaviest(body, (line) => Math.round((line.right - line.left) / 4) * 4)
  const font = heaviest(body, (line) => line.font)
  const larger = sizes.filter((other) => other > size)
  return {size, larger, font, column: Math.max(column, 8 * size)}
}

/**
 * As many letters, as a share of those in the commonest size, are set in the body's size at least; fewer in a larger one, which no notes have:
 * the references of a review may be longer than its text.
 */
const bodyShare = 0.6
const largerShare = 0.3

/**
 * The sizes of the body's type: those in which a good part of the letters is set, the largest first.
 * Methods and references in smaller type may be the longer part of a paper.
 */
function bodySizesOf(lines: readonly Line[]): number[] {
  const weights = weightsBy(lines, sizeOf)
  const most = Math.max(0, ...weights.values())
  const commonest = heaviest(lines, sizeOf)
  const common = [...weights].filter(
    ([size, weight]) => weight >= (size > commonest ? largerShare : bodyShare) * most
  )
  return common.length > 0 ? common.map(([size]) => size).sort((a, b) => b - a) : [10]
}

/** A line's size, so rounded that jitter makes no difference. */
function sizeOf(line: Line): number {
  return Math.round(line.size * 5) / 5
}

/** The value under which most letters stand; 0 when there are none. */
function heaviest(lines: readonly Line[], keyOf: (line: Line) => number): number {
  let best = 0
  let most = 0
  for (const [key, weight] of weightsBy(lines, keyOf)) {
    if (weight > most) {
      most = weight
      best = key
    }
  }
  return best
}

/** How many letters of lines, or of pieces of them, stand under each value. */
export function weightsBy<Written extends {text: string}>(
  written: readonly Written[],
  keyOf: (one: Written) => number
): Map<number, number> {
  const weights = new Map<number, number>()
  for (const one of written) {
    const key = keyOf(one)
    weights.set(key, (weights.get(key) ?? 0) + one.text.length)
  }
  return weights
}

/** Whether a line is set in the size of the body. */
export function isBodySize(line: Line, body: BodyType): boolean {
  return [body.size, ...body.larger].some((size) => isOfSize(line, size))
}

/** Whether a line is set in a size, but for jitter. */
export function isOfSize(line: Line, size: number): boolean {
  return Math.abs(line.size - size) < 0.04 * size
}
