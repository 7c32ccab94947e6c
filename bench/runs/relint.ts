/** Measures what an editor waits for: a summary that changes under an open paper, linted again and again. */

import {mkdirSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import {type Preset, unified} from 'unified'
import {VFile} from 'vfile'
import {makePair} from './pairs.ts'
import {ours} from './run.ts'

/** Size of the paper, in characters: the figure that the goal names. */
const paperCharacters = 200_000

/** Characters of the summary's own words, which with its quotations make some 1,500 words. */
const ownCharacters = 7_500

/** Times the summary is linted before the measured ones: the paper is opened, and the code compiled. */
const warmUps = 10

/** Milliseconds that a re-lint takes: each of so many, a letter typed between them. */
export async function relint(folder: string, times: number): Promise<number[]> {
  const {default: preset} = (await import(ours.plugins[0]!)) as {default: Preset}
  const {paper, summary} = makePair(7, paperCharacters, ownCharacters)
  mkdirSync(path.join(folder, 'papers'), {recursive: true})
  writeFileSync(path.join(folder, 'papers/7.txt'), paper)
  const processor = unified().use(remarkParse).use(remarkStringify).use(preset).freeze()
  const taken: number[] = []
  for (let time = -warmUps; time < times; time++) {
    const value = typed(summary, warmUps + time)
    const before = performance.now()
    const file = new VFile({cwd: folder, path: 'summaries/7.md', value})
    await processor.run(processor.parse(file), file)
    if (time >= 0) taken.push(performance.now() - before)
  }
  return taken
}

/** The summary after so many letters typed at the end of its first paragraph. */
function typed(summary: string, letters: number): string {
  const end = summary.indexOf('The authors')
  return `${summary.slice(0, end)}${'And so forth we go.'.slice(0, letters % 20)} ${summary.slice(end)}`
}
