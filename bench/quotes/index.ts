/**
 * Measures the matcher on a corpus, beside its peers:
 * `npm run bench:quotes -- CORPUS_FOLDER [--json FILE] [--no-peers] [--half tuned|held-out]`.
 *
 * The table says, for each kind of quotation, how many percent each judge gets wrong: true ones refused, changed ones
 * accepted; `ms` is our median time. With `--json` all figures and every wrong row are written to a file.
 */

import {writeFileSync} from 'node:fs'
import {groupBy} from '../../src/groups.ts'
import {type Judgement, judge, type PreparedPaper, prepare} from '../../src/quote/index.ts'
import {fold} from '../../src/quote/text/fold.ts'
import {changesOf} from './changes.ts'
import {isHeldOut, labelled, paperText, type Row, twins} from './corpus.ts'
import {peers} from './peers.ts'

interface Tally {
  rows: number
  wrong: number
  /** Milliseconds of each row. */
  times: number[]
  peers: number[]
}

interface WrongRow extends Row {
  judgement: Judgement
}

/** Peers are slow; they are measured on at most this many rows a kind. */
const ROWS_FOR_PEERS = 100

const {folder, json, withPeers, half} = readArguments(process.argv.slice(2))
const rows = [...twins(folder), ...labelled(folder)].filter(
  (row) => half === undefined || isHeldOut(row.paper) === (half === 'held-out')
)
const byPaper = groupBy(rows, ({paper}) => paper)
const tallies = new Map<string, Tally>()
const wrongRows: WrongRow[] = []
const unnamed: WrongRow[] = []
const times = {
  prepare: [] as number[],
  first: [] as number[],
  peers: peers.map(() => [] as number[])
}
let named = 0
let stated = 0

for (const [name, own] of byPaper) measurePaper(name, own)
printTable()
if (json !== undefined) {
  writeFileSync(json, JSON.stringify({figures: figures(), wrong: wrongRows, unnamed}, undefined, 1))
}

function measurePaper(name: string, own: Row[]): void {
  const text = paperText(folder, name)
  const start = performance.now()
  const paper = prepare(text)
  times.prepare.push(((performance.now() - start) / text.length) * 75_000)
  const opened = withPeers ? peers.map((peer) => peer.open(text)) : []
  // The layout and the index are made by the first quotation that needs them; that is timed apart.
  const warm = performance.now()
  judge(
    paper,
    'A sentence that no paper of the corpus has ever had, and that is long enough to be looked for.'
  )
  times.first.push(((performance.now() - warm) / text.length) * 75_000)
  for (const row of own) {
    const judgement = measure(row, paper, opened)
    if (row.holds && row.id.startsWith('t')) {
      for (const made of changesOf(row, text, judgement)) measure(made, paper, opened)
    }
  }
}

function measure(
  row: Row,
  paper: PreparedPaper,
  opened: ((quotation: string) => boolean)[]
): Judgement {
  const start = performance.now()
  const judgement = judge(paper, row.quote)
  const time = performance.now() - start
  const tally = tallies.get(row.kind) ?? {rows: 0, wrong: 0, times: [], peers: opened.map(() => 0)}
  tallies.set(row.kind, tally)
  if (tally.rows < ROWS_FOR_PEERS) {
    opened.forEach((accepts, index) => {
      const start = performance.now()
      if (accepts(row.quote) !== row.holds) tally.peers[index]!++
      times.peers[index]!.push(performance.now() - start)
    })
  }
  tally.rows++
  tally.times.push(time)
  if ((judgement.verdict === 'verbatim') !== row.holds) {
    tally.wrong++
    wrongRows.push({...row, judgement})
  }
  if (row.change && !row.holds) {
    stated++
    if (namesExactly(judgement, row.change)) named++
    else unnamed.push({...row, judgement})
  }
  return judgement
}

/** Whether a judgement names the one stated change, no more and no less. */
function namesExactly(judgement: Judgement, change: {said: string; reads: string}): boolean {
  const {differences} = judgement
  if (differences.length !== 1) return false
  const bare = (text: string): string => fold(text).symbols
  return (
    bare(differences[0]!.said) === bare(change.said) &&
    bare(differences[0]!.reads) === bare(change.reads)
  )
}

function printTable(): void {
  const head = [
    'kind',
    'rows',
    'wrong',
    '%',
    'ms',
    ...(withPeers ? peers.map((peer) => peer.name) : [])
  ]
  const body = [...tallies]
    .toSorted(([one], [other]) => (one < other ? 1 : -1))
    .map(([kind, tally]) => [
      kind,
      String(tally.rows),
      String(tally.wrong),
      percent(tally.wrong, tally.rows),
      quantile(tally.times, 0.5).toFixed(2),
      ...tally.peers.map((wrong) => percent(wrong, Math.min(tally.rows, ROWS_FOR_PEERS)))
    ])
  const widths = head.map((_, column) =>
    Math.max(...[head, ...body].map((cells) => cells[column]!.length))
  )
  for (const cells of [head, ...body]) {
    console.log(
      cells
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)
        )
        .join('  ')
    )
  }
  console.log(`\nstated changes named exactly: ${named} of ${stated}, ${percent(named, stated)}%`)
  console.log(
    `papers: ${byPaper.size}; preparing, ms for 75,000 characters: median ${median(times.prepare)}; the first refusal: ${median(times.first)}`
  )
  console.log('\nms a quotation, median (95%, most), of rows that were not made here:')
  for (const label of ['verbatim', 'altered', 'absent'])
    console.log(`  ${label}: ${spread(timesOf(label))}`)
  if (withPeers) {
    const taken = peers.map(({name}, index) => `${name} ${median(times.peers[index]!)}`)
    console.log(`  peers, over all kinds: ${taken.join(', ')}`)
  }
}

/** The times of the rows of second extractions that have a label. */
function timesOf(label: string): number[] {
  return [...tallies]
    .filter(([kind]) => kind.startsWith(`${label}:`))
    .flatMap(([, {times}]) => times)
}

/** The table's rows, with the median of the times. */
function figures() {
  return Object.fromEntries(
    [...tallies].map(([kind, {times, ...tally}]) => [kind, {...tally, ms: quantile(times, 0.5)}])
  )
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : ((100 * part) / whole).toFixed(2)
}

function median(values: number[]): string {
  return quantile(values, 0.5).toFixed(3)
}

function spread(values: number[]): string {
  return `${median(values)} (${quantile(values, 0.95).toFixed(2)}, ${quantile(values, 1).toFixed(1)})`
}

function quantile(values: number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

function readArguments(given: string[]): {
  folder: string
  json?: string
  withPeers: boolean
  half?: string
} {
  const value = (name: string): string | undefined => {
    const at = given.indexOf(name)
    return at < 0 ? undefined : given[at + 1]
  }
  const folder = given[0]
  if (folder === undefined || folder.startsWith('--')) {
    throw new Error(
      'Name the corpus folder: npm run bench:quotes -- CORPUS_FOLDER [--json FILE] [--no-peers] [--half tuned|held-out]'
    )
  }
  const json = value('--json')
  const half = value('--half')
  return {
    folder,
    withPeers: !given.includes('--no-peers'),
    ...(json !== undefined && {json}),
    ...(half !== undefined && {half})
  }
}
