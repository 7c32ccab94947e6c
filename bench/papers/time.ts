/** The time that reading takes, beside the peer's, in one run. */

import {execFileSync} from 'node:child_process'
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {openPaper} from '../../src/paper/index.ts'

/** How often everything is done, by turns. */
const turns = 5

/**
 * Prints the time of reading PDFs anew, of `pdftotext` less what its starts take, and of opening PDFs that
 * are kept on disk beside texts.
 *
 * @param forget takes away what is kept on disk.
 */
export async function measureTime(
  pdfs: readonly string[],
  forget: () => Promise<void>
): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-texts-'))
  const texts = pdfs.map((_, index) => path.join(folder, `${index}.txt`))
  const start = await time(() => openAll(pdfs.slice(0, 1)))
  const cold = await time(() => openAll(pdfs))
  const times = {anew: [], peer: [], starts: [], kept: [], text: []} as Record<string, number[]>
  const busy = {anew: [], peer: []} as Record<string, number[]>
  for (let turn = 0; turn < turns; turn++) {
    await forget()
    const before = process.cpuUsage()
    times.anew!.push(await time(() => openAll(pdfs)))
    busy.anew!.push(sumOf(process.cpuUsage(before)))
    times.peer!.push(await time(() => peer(pdfs, texts)))
    times.starts!.push(await time(() => peer(pdfs)))
    busy.peer!.push(peerProcessorTime(pdfs, '$paper') - peerProcessorTime(pdfs, '-v'))
    times.kept!.push(await time(() => openAll(pdfs)))
    times.text!.push(await time(() => openAll(texts)))
  }
  const [busyAnew, busyPeer] = Object.values(busy).map(median) as number[]
  const [anew, peerTime, starts, kept, text] = Object.values(times).map(median) as number[]
  console.log(`first PDF: ${shown(start)}; the others while the threads warm up: ${shown(cold)}`)
  console.log(`PDFs anew: ${shown(anew!)}; of the processors ${shown(busyAnew!)}`)
  console.log(
    `pdftotext: ${shown(peerTime! - starts!)}, and its starts ${shown(starts!)}; of the processors ${shown(busyPeer!)}`
  )
  console.log(`PDFs that are kept: ${shown(kept!)}; texts: ${shown(text!)}`)
  await rm(folder, {recursive: true})
}

/** Let the peer read all; without files to write to, only start as often. */
async function peer(pdfs: readonly string[], texts?: readonly string[]): Promise<void> {
  for (const [index, pdf] of pdfs.entries()) {
    execFileSync('pdftotext', texts ? [pdf, texts[index]!] : ['-v'], {stdio: 'ignore'})
  }
}

/** Milliseconds of the processors that the peer takes for all, as the shell counts them. */
function peerProcessorTime(pdfs: readonly string[], argument: '$paper' | '-v'): number {
  const script = `for paper; do pdftotext "${argument}" - >/dev/null 2>&1; done; times`
  const times = execFileSync('sh', ['-c', script, 'sh', ...pdfs], {encoding: 'utf8'})
  const ofChildren = times.trim().split('\n').at(-1)!
  const seconds = [...ofChildren.matchAll(/(\d+)m([\d.]+)s/g)].map(([, m, s]) => 60 * +m! + +s!)
  return 1000 * seconds.reduce((sum, its) => sum + its, 0)
}

function sumOf({user, system}: NodeJS.CpuUsage): number {
  return (user + system) / 1000
}

/** Open all; a text that the peer made of a PDF without a map of characters is refused. */
function openAll(files: readonly string[]): Promise<unknown> {
  const limits = otherLimits()
  return Promise.allSettled(files.map((file) => openPaper(file, limits)))
}

let count = 0

/** Limits as usual, and unlike any before: they are part of the key of what is kept in memory. */
function otherLimits(): {bytes: number} {
  count++
  return {bytes: 100_000_000 + count}
}

/** Milliseconds that something takes. */
async function time(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!
}

function shown(milliseconds: number): string {
  return `${milliseconds.toFixed(0)} ms`
}
