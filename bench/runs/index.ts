/**
 * Measures whole runs of `remark` beside its peers: `npm run bench:runs -- CORPUS_FOLDER [--pairs 4000] [--times 5]`.
 *
 * The corpus folder holds `summaries/*.md` that name `../papers/*.txt`; it is copied and not changed. `--pairs 0`
 * leaves the generated pairs out. Every figure is a median of runs taken by turns; on a busy machine the ratios
 * and the processor's time say more than the wall time. Ours is run twice: as the first run, which finds everything
 * itself, and as every later one, which has on disk what did not change.
 */

import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {writePairs} from './pairs.ts'
import {relint} from './relint.ts'
import {bare, compare, median, ours, oursAnew, recommended, type Usage} from './run.ts'

/** The peer first. The first run fills the cache for the one behind it. */
const contenders = [recommended, oursAnew, ours]

const {corpus, pairs, times} = readArguments(process.argv.slice(2))
const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'bench-runs-')))
try {
  measureStart(path.join(folder, 'start'))
  await measureRelint(path.join(folder, 'relint'))
  measureCorpus(path.join(folder, 'corpus'))
  if (pairs > 0) measurePairs([Math.max(1, Math.round(pairs / 10)), pairs])
} finally {
  rmSync(folder, {recursive: true, force: true})
}

function measureStart(folder: string) {
  mkdirSync(folder)
  // The first message of a run takes the engine's reporter 50 ms by itself, whoever it is from.
  writeFileSync(path.join(folder, 'silent.md'), '<!-- lint disable -->\n')
  const contenders = [bare, recommended, ours]
  const usages = compare(contenders, folder, 'silent.md', 3 * times)
  console.log('Cold start, one file without text and messages:')
  contenders.forEach((contender, index) => {
    const usage = usages[index]!
    console.log(`  ${describe(contender.name, usage)}  ${over(usage, usages[0]!)}`)
  })
}

async function measureRelint(folder: string) {
  const taken = await relint(folder, 20 * times)
  const slow = taken.toSorted((a, b) => a - b)[Math.floor(taken.length * 0.95)]!
  console.log('\nRe-lint of 1,500 words under an open paper of 200,000 characters:')
  console.log(`  median ${median(taken).toFixed(1)} ms, 95% ${slow.toFixed(1)} ms`)
}

function measureCorpus(folder: string) {
  for (const part of ['summaries', 'papers']) {
    cpSync(path.join(corpus, part), path.join(folder, part), {recursive: true})
  }
  const count = readdirSync(path.join(folder, 'summaries')).length
  console.log(`\nCorpus, ${count} summaries:`)
  beside(compare(contenders, folder, 'summaries', times))
}

function measurePairs(sizes: number[]) {
  const measured = sizes.map((count) => {
    const own = path.join(folder, `pairs-${count}`)
    writePairs(own, count)
    console.log(`\nGenerated pairs, ${count}:`)
    const usages = compare(contenders, own, 'summaries', Math.min(times, 3))
    beside(usages)
    rmSync(own, {recursive: true})
    return {count, usages}
  })
  const [few, many] = measured
  if (!few || !many) return
  console.log(`\nPer file, ${few.count} → ${many.count}:`)
  contenders.forEach(({name}, index) => {
    const [less, more] = [few.usages[index]!, many.usages[index]!]
    const growth = (1024 * (more.megabytes - less.megabytes)) / (many.count - few.count)
    const cost = ({count}: {count: number}, usage: Usage) => (usage.cpu / count).toFixed(2)
    console.log(
      `  ${name.padEnd(14)} ${cost(few, less)} → ${cost(many, more)} ms of processor time, ${growth.toFixed(1)} kB of memory more per file`
    )
  })
  for (const index of [1, 2]) {
    const added = measured.map(({count, usages}) =>
      ((usages[index]!.cpu - usages[0]!.cpu) / count).toFixed(2)
    )
    console.log(`  ${contenders[index]!.name} beyond the peer: ${added.join(' → ')} ms`)
  }
}

function beside([theirs, ...own]: readonly Usage[]) {
  console.log(`  ${describe(recommended.name, theirs!)}`)
  own.forEach((usage, index) => {
    const ratio = (key: keyof Usage) => (usage[key] / theirs![key]).toFixed(2)
    console.log(`  ${describe(contenders[index + 1]!.name, usage)}`)
    console.log(
      `  ratio: wall ${ratio('milliseconds')}, processor ${ratio('cpu')}, memory ${ratio('megabytes')}`
    )
  })
}

function describe(name: string, {milliseconds, cpu, megabytes, messages}: Usage): string {
  return [
    name.padEnd(14),
    `${milliseconds.toFixed(0).padStart(6)} ms`,
    `${cpu.toFixed(0).padStart(6)} ms of processor time`,
    `${megabytes.toFixed(0).padStart(5)} MB`,
    `${String(messages).padStart(6)} messages`
  ].join('  ')
}

function over(usage: Usage, base: Usage): string {
  return `+${(usage.milliseconds - base.milliseconds).toFixed(0)} ms wall, +${(usage.cpu - base.cpu).toFixed(0)} ms processor`
}

function readArguments(given: string[]) {
  const number = (name: string, fallback: number) => {
    const at = given.indexOf(name)
    return at < 0 ? fallback : Number(given[at + 1])
  }
  const corpus = given[0]
  if (corpus === undefined || corpus.startsWith('--')) {
    throw new Error(
      'Name the corpus folder: npm run bench:runs -- CORPUS_FOLDER [--pairs 4000] [--times 5]'
    )
  }
  return {corpus, pairs: number('--pairs', 4000), times: number('--times', 5)}
}
