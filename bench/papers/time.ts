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
  for (let turn = 0; turn < turns; turn++) {
    await forget()
    times.anew!.push(await time(() => openAll(pdfs)))
    times.peer!.push(await time(() => peer(pdfs, texts)))
    times.starts!.push(await time(() => peer(pdfs)))
    times.kept!.push(await time(() => openAll(pdfs)))
    times.text!.push(await time(() => openAll(texts)))
  }
  const [anew, peerTime, starts, kept, text] = Object.values(times).map(median) as number[]
  console.log(`first PDF: ${shown(start)}; the others while the threads warm up: ${shown(cold)}`)
  console.log(`PDFs anew: ${shown(anew!)}`)
  console.log(`pdftotext: ${shown(peerTime! - starts!)}, and its starts ${shown(starts!)}`)
  console.log(`PDFs that are kept: ${shown(kept!)}; texts: ${shown(text!)}`)
  await rm(folder, {recursive: true})
}

/** Let the peer read all; without files to write to, only start as often. */
async function peer(pdfs: readonly string[], texts?: readonly string[]): Promise<void> {
  for (const [index, pdf] of pdfs.entries()) {
    execFileSync('pdftotext', texts ? [pdf, texts[index]!] : ['-v'], {stdio: 'ignore'})
  }
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
