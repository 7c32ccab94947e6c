/** Reads the labelled quotations of a corpus folder: `papers/*.txt`, `twins.jsonl`, `quotes.jsonl`. */

import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {readText} from '../../src/paper/text.ts'

/** One quotation whose truth is known. */
export interface Row {
  id: string
  paper: string
  /** Kind of the row, as it stands in the table. */
  kind: string
  /** Whether the paper says exactly this. */
  holds: boolean
  quote: string
  /** The one change, where it was stated: the words said, and the words of the paper. */
  change?: {said: string; reads: string} | undefined
}

interface TwinLine {
  id: number
  paper: string
  label: string
  change: string
  quote: string
  detail: string
}

interface LabelledLine {
  id: string
  paper: string
  label: string
  quote: string
}

/** Rows made from a second extraction of the same papers. */
export function twins(folder: string): Row[] {
  return lines<TwinLine>(join(folder, 'twins.jsonl')).map((line) => ({
    id: `t${line.id}`,
    paper: line.paper,
    kind: `${line.label}: ${line.change}`,
    holds: line.label === 'verbatim',
    quote: line.quote,
    change: changeOf(line.detail)
  }))
}

const TRUE_LABELS = new Set(['verbatim', 'layout-split'])
const FALSE_LABELS = new Set(['altered', 'stitched', 'not-in-paper'])

/** Rows labelled by people; those that are no quotation, or unclear, are left out. */
export function labelled(folder: string): Row[] {
  return lines<LabelledLine>(join(folder, 'quotes.jsonl'))
    .filter(({label, paper}) => paper && (TRUE_LABELS.has(label) || FALSE_LABELS.has(label)))
    .map((line) => ({
      id: line.id,
      paper: line.paper,
      kind: `read by people: ${line.label}`,
      holds: TRUE_LABELS.has(line.label),
      quote: line.quote
    }))
}

function lines<Line>(file: string): Line[] {
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)
}

/** Reads the change that a row states: `"a" -> "b"`, `dropped "a"`, `added "a"`, `swapped "a b"`. */
function changeOf(detail: string): Row['change'] {
  const replaced = /^"(.*)" -> "(.*)"$/.exec(detail)
  if (replaced) return {said: replaced[2]!, reads: replaced[1]!}
  const dropped = /^dropped "(.*?)"/.exec(detail)
  if (dropped) return {said: '', reads: dropped[1]!}
  const added = /^added "(.*?)"/.exec(detail)
  if (added) return {said: added[1]!, reads: ''}
  const swapped = /^swapped "(\S+) (\S+)"$/.exec(detail)
  if (swapped) return {said: `${swapped[2]} ${swapped[1]}`, reads: `${swapped[1]} ${swapped[2]}`}
  return undefined
}

/** The text of a paper of the corpus. */
export function paperText(folder: string, paper: string): string {
  return readText(readFileSync(join(folder, 'papers', `${paper}.txt`))).text
}

/** Whether a paper is one of the half that is not looked at while tuning. */
export function isHeldOut(paper: string): boolean {
  let hash = 0
  for (const character of paper) hash = (Math.imul(hash, 31) + character.codePointAt(0)!) | 0
  return (hash & 1) === 1
}
