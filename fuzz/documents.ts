/** Fuzzes the whole preset: Markdown documents linted as `remark` lints them, with and without positions. */

import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import type {Root} from 'mdast'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import type {Point} from 'unist'
import {VFile} from 'vfile'
import {location} from 'vfile-location'
import {VFileMessage} from 'vfile-message'
import {applyEdits, certainEdits} from '../src/edits.ts'
import preset from '../src/index.ts'
import {type Beat, callLimit, type Failure, Failures, processorTime} from './failure.ts'
import {inventDocument, paperPath, paperText} from './markdown.ts'
import {randomFrom} from './random.ts'

/** What fuzzing documents came to. */
export interface DocumentFigures {
  cases: number
  messages: number
  fixed: number
  /** The longest run, in milliseconds. */
  slowest: number
}

type Figures = DocumentFigures & {broken: Record<string, number>}

/** Passes in which certain replacements must come to an end, as in `src/fix.ts`. */
const mostPasses = 10

/** One case in so many is linted as a tree without positions. */
const oneWithoutPositions = 8

/** Tries to make a failing document smaller: each leaves out a part. */
const mostCuts = 300

const processor = unified().use(remarkParse).use(remarkStringify).use(preset).freeze()

type Broken = Omit<Failure, 'seed'>

/** Run cases until there are enough or `isOver` says so. */
export async function fuzzDocuments(
  count: number,
  seed: number,
  beat: Beat,
  isOver: () => boolean
): Promise<{figures: Figures; failures: Failure[]}> {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'fuzz-')))
  const figures = {cases: 0, messages: 0, fixed: 0, slowest: 0}
  const failures = new Failures()
  try {
    mkdirSync(path.join(folder, path.dirname(paperPath)))
    writeFileSync(path.join(folder, paperPath), paperText)
    for (let at = seed; at < seed + count && !isOver(); at++) {
      beat(at)
      const text = inventDocument(randomFrom(at))
      const positions = at % oneWithoutPositions > 0
      const broken = await tryDocument(folder, text, positions, figures)
      if (!broken) continue
      // The first of a kind is made small; that takes hundreds of runs.
      const small = failures.has(broken.promise)
        ? undefined
        : await smallest(folder, text, positions, broken.promise)
      failures.add({seed: at, ...broken, details: {...broken.details, ...(small && {small})}})
    }
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
  return {figures: {...figures, broken: failures.counts}, failures: failures.list}
}

async function tryDocument(
  folder: string,
  text: string,
  positions: boolean,
  figures: DocumentFigures
): Promise<Broken | undefined> {
  figures.cases++
  const before = processorTime()
  try {
    const file = await lint(folder, text, positions)
    const time = processorTime() - before
    figures.slowest = Math.max(figures.slowest, time)
    figures.messages += file.messages.length
    if (time > callLimit) return {promise: 'no slow run', details: {time}}
    return (
      wrongMessage(file, positions) ??
      (positions
        ? ((await vainFix(folder, file)) ?? (await wrongFix(folder, file, figures)))
        : undefined)
    )
  } catch (error) {
    // remark-lint itself refuses control comments that say nothing it knows.
    if (error instanceof VFileMessage) return undefined
    return {promise: 'no crash', details: {error: error instanceof Error ? error.stack : error}}
  }
}

async function lint(folder: string, value: string, positions: boolean): Promise<VFile> {
  const file = new VFile({cwd: folder, path: 'summaries/fuzzed.md', value})
  const tree = processor.parse(file)
  if (!positions) removePositions(tree)
  await processor.run(tree, file)
  return file
}

/** The first message that is not as messages are promised to be. */
function wrongMessage(file: VFile, positions: boolean): Broken | undefined {
  const source = sourceOf(file)
  const points = location(source)
  for (const message of file.messages) {
    const {reason, ruleId, place, actual, expected} = message
    const details = {reason, ruleId, place, actual, expected}
    const wrong = (promise: string) => ({promise: `${promise} (${ruleId})`, details})
    if (/defect of remark-preset/.test(message.note ?? '')) {
      return {
        promise: `no failure of a rule (${ruleId})`,
        details: {...details, cause: (message.cause as Error | undefined)?.stack}
      }
    }
    if (!reason.trim() || /undefined|NaN|\[object/.test(reason.replace(/[`"“][^`]*[`"”]/g, '')))
      return wrong('reasons are sentences')
    if (!place) continue
    const [start, end] = 'start' in place ? [place.start, place.end] : [place, place]
    // Of a file of white space, messages stand at its end; a comment is found in the source, without the tree.
    const isNamed = reason.includes(`\`${source.slice(start.offset, end.offset)}\``)
    if (!positions && source.trim() !== '' && !isNamed)
      return wrong('no places in trees without positions, but of what a message names')
    if (!isPoint(start, points) || !isPoint(end, points) || start.offset! > end.offset!)
      return wrong('places lie in the file')
    if (actual !== undefined && source.slice(start.offset, end.offset) !== actual) {
      return {
        promise: `actual is what stands there (${ruleId})`,
        details: {...details, stands: source.slice(start.offset, end.offset)}
      }
    }
  }
  return undefined
}

function isPoint(point: Point, points: ReturnType<typeof location>): boolean {
  const offset = points.toOffset(point)
  return offset !== undefined && offset === point.offset
}

/** Make one certain replacement alone, as an editor does: its message has to go away from there. */
async function vainFix(folder: string, file: VFile): Promise<Broken | undefined> {
  const source = sourceOf(file)
  const fixable = file.messages.filter((message) => certainEdits([message], source).length > 0)
  // Any one: which it is has to depend on the document alone.
  const message = fixable[source.length % Math.max(1, fixable.length)]
  const [edit] = message ? certainEdits([message], source) : []
  if (!message || !edit) return undefined
  const after = await lint(folder, applyEdits(source, [edit]), true)
  const same = ({messages}: VFile) =>
    messages.filter(({ruleId, reason}) => ruleId === message.ruleId && reason === message.reason)
  // Behind a removal, the next of the same kind may come to stand there.
  const isFewer = same(after).length < same(file).length
  const stays = same(after).some(({place}) => {
    if (!place) return false
    const {offset} = 'start' in place ? place.start : place
    return offset! >= edit.start && offset! < edit.start + Math.max(1, edit.text.length)
  })
  if (isFewer || !stays) return undefined
  return {
    promise: `a fix makes its message go away (${message.ruleId})`,
    details: {reason: message.reason, edit}
  }
}

/** Make the certain replacements until none is left, as `remark --output` would; each text is linted again. */
async function wrongFix(
  folder: string,
  first: VFile,
  figures: DocumentFigures
): Promise<Broken | undefined> {
  let file = first
  for (let pass = 0; pass < mostPasses; pass++) {
    const source = sourceOf(file)
    const edits = certainEdits(file.messages, source)
    if (edits.length === 0) return undefined
    figures.fixed += edits.length
    file = await lint(folder, applyEdits(source, edits), true)
    const broken = wrongMessage(file, true)
    if (broken) return {...broken, promise: `after a fix: ${broken.promise}`}
  }
  const left = certainEdits(file.messages, sourceOf(file))
  if (left.length === 0) return undefined
  return {promise: `fixes come to an end (${left[0]!.ruleId})`, details: {left: left.slice(0, 3)}}
}

function sourceOf(file: VFile): string {
  return String(file).replace(/^\ufeff/, '')
}

/** Leave out part after part while the same promise stays broken. */
async function smallest(
  folder: string,
  text: string,
  positions: boolean,
  promise: string
): Promise<string> {
  let left = text
  let cuts = 0
  for (let size = text.length >> 1; size >= 1; size >>= 1) {
    for (let at = 0; at < left.length && cuts < mostCuts; cuts++) {
      const shorter = left.slice(0, at) + left.slice(at + size)
      const figures = {cases: 0, messages: 0, fixed: 0, slowest: 0}
      const broken = await tryDocument(folder, shorter, positions, figures)
      if (broken?.promise === promise) left = shorter
      else at += size
    }
  }
  return left
}

function removePositions(tree: Root) {
  const stack: {position?: unknown; children?: unknown[]}[] = [tree]
  for (let node = stack.pop(); node; node = stack.pop()) {
    delete node.position
    stack.push(...((node.children ?? []) as (typeof node)[]))
  }
}
