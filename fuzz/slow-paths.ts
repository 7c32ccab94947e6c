/** Measures huge inputs at two sizes: twice the input may take twice the time, and some more for noise. */

import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import type {BlockContent, Root} from 'mdast'
import remarkLint from 'remark-lint'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {VFile} from 'vfile'
import preset from '../src/index.ts'
import {type Failure, processorTime} from './failure.ts'
import {inventSentences, inventWords, setInLines} from './prose.ts'
import {randomFrom} from './random.ts'

/** A summary and its paper, both of a size. */
interface Input {
  summary: string
  paper: string
  /** The summary's tree, where the parser itself takes too long: its time grows with the square of nested lists. */
  tree?: Root
}

/** Time at the whole size over time at half of it; 2 is linear, 4 is quadratic. */
const mostGrowth = 3

/** How often a growth that is too much is measured anew: what else a machine does, and its memory, shake even processor time. */
const mostTries = 3

/** Growth of shorter times is noise, in milliseconds. */
const shortest = 400

/** The preset without remark-lint, whose search for control comments calls itself at each depth and ends at some 5,000. */
const plugins = preset.plugins?.filter((plugin) => plugin !== remarkLint) ?? []

const random = randomFrom(11)
const field = inventWords(random, 2_000)
const prose = (characters: number) => inventSentences(random, field, characters)
const head = '---\npaper: ../papers/huge.txt\n---\n\n'
const smallPaper = setInLines(random, prose(20_000).join(' '), 78)
const paragraphs = (sentences: readonly string[]) =>
  sentences
    .map((sentence, index) => (index % 6 === 5 ? `${sentence}\n\n` : `${sentence} `))
    .join('')

/** What is measured, by name; `scale` is 1 for the whole size and less for parts of it. */
const inputs: Record<string, (scale: number) => Input> = {
  'a summary of 5 MB': (scale) => ({summary: paragraphs(prose(5e6 * scale)), paper: smallPaper}),
  'a summary of 5 MB in one paragraph': (scale) => ({
    summary: prose(5e6 * scale).join(' '),
    paper: smallPaper
  }),
  'a paper of 16 MB': (scale) => {
    const sentences = prose(16e6 * scale)
    return {
      summary: quoted(sentences.slice(0, 20)),
      paper: setInLines(random, sentences.join(' '), 78)
    }
  },
  'a paper of 50 MB': (scale) => ({
    summary: 'Short.',
    paper: 'All the same words. '.repeat(2.5e6 * scale)
  }),
  '10,000 quotations that hold': (scale) => {
    const sentences = prose(200_000)
    const many = Array.from(
      {length: 10_000 * scale},
      (_, index) => sentences[index % sentences.length]!
    )
    return {summary: quoted(many), paper: setInLines(random, sentences.join(' '), 78)}
  },
  '10,000 quotations that do not': (scale) => ({
    summary: quoted(prose(1.3e6 * scale)),
    paper: smallPaper
  }),
  'one quotation of 10,000 characters': (scale) => {
    const sentences = prose(20_000)
    const one = sentences.join(' ').slice(0, 10_000 * scale)
    return {
      summary: quoted([`${one.slice(0, 5_000 * scale)}altered ${one.slice(5_000 * scale)}`]),
      paper: setInLines(random, sentences.join(' '), 60)
    }
  },
  'one quotation of 1 MB': (scale) => ({
    summary: quoted([prose(1e6 * scale).join(' ')]),
    paper: smallPaper
  }),
  'a word a million times in the paper': (scale) => ({
    summary: quoted(['time time time time times of time']),
    paper: 'time '.repeat(1e6 * scale)
  }),
  'a word a million times in the summary': (scale) => ({
    summary: 'time '.repeat(1e6 * scale),
    paper: smallPaper
  }),
  'a word a million times, quoted': (scale) => ({
    summary: `"${'time '.repeat(1e6 * scale)}"`,
    paper: 'time '.repeat(1e4)
  }),
  'a letter five million times in the paper': (scale) => ({
    summary: quoted(['aaaaaa aaaaa aaaa aaaa aaaaaa']),
    paper: 'a'.repeat(5e6 * scale)
  }),
  'a letter five million times in the summary': (scale) => ({
    summary: 'a'.repeat(5e6 * scale),
    paper: smallPaper
  }),
  'a hyphen and five million line ends in the paper': (scale) => ({
    summary: quoted(prose(300)),
    paper: `${smallPaper}a-${'\n'.repeat(5e6 * scale)}`
  }),
  'a million quotation marks': (scale) => ({summary: '“'.repeat(1e6 * scale), paper: smallPaper}),
  'a million straight quotation marks': (scale) => ({
    summary: '"a '.repeat(5e5 * scale),
    paper: smallPaper
  }),
  'a million apostrophes': (scale) => ({summary: "'a ".repeat(5e5 * scale), paper: smallPaper}),
  'a million full stops': (scale) => ({summary: '. '.repeat(5e5 * scale), paper: smallPaper}),
  'a million ellipses in a quotation': (scale) => ({
    summary: `"${'a … '.repeat(2.5e5 * scale)}"`,
    paper: smallPaper
  }),
  'a million brackets in a quotation': (scale) => ({
    summary: `"${'a (b '.repeat(2e5 * scale)}"`,
    paper: smallPaper
  }),
  '20,000 headings': (scale) => ({
    summary: '### Results\n\nSome words.\n\n'.repeat(2e4 * scale),
    paper: smallPaper
  }),
  '20,000 equal sentences': (scale) => ({
    summary: 'The same words stand here again and again.\n\n'.repeat(2e4 * scale),
    paper: smallPaper
  }),
  '10,000 nested block quotes': (scale) => ({
    summary: `${'> '.repeat(1e4 * scale)}They say that "all of the words are here".`,
    paper: smallPaper
  }),
  '10,000 nested lists': (scale) => ({
    summary: head,
    paper: smallPaper,
    tree: nestedLists(1e4 * scale)
  })
}

function quoted(sentences: readonly string[]): string {
  return sentences.map((sentence) => `The authors state: "${sentence}"\n\n`).join('')
}

/** The frontmatter of {@link head}, and a sentence in so many lists, each in an item of the other. */
function nestedLists(depth: number): Root {
  let inner: BlockContent = {
    type: 'paragraph',
    children: [{type: 'text', value: 'They say that “all of the words are here”.'}]
  }
  for (let level = 0; level < depth; level++) {
    inner = {type: 'list', children: [{type: 'listItem', children: [inner]}]}
  }
  const fence = '---'
  const value = head.trim().slice(fence.length, -fence.length).trim()
  const length = head.trim().length
  const position = {
    start: {line: 1, column: 1, offset: 0},
    end: {line: 3, column: 1 + fence.length, offset: length}
  }
  return {type: 'root', children: [{type: 'yaml', value, position}, inner]}
}

/** Measure all inputs; parsing, which is not ours, is timed apart. */
export async function measureSlowPaths(
  beat: (what: string) => void
): Promise<{figures: Record<string, string>; failures: Failure[]}> {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'fuzz-')))
  mkdirSync(path.join(folder, 'papers'))
  const figures: Record<string, string> = {}
  const failures: Failure[] = []
  try {
    await measure(folder, {summary: 'Warm.', paper: smallPaper})
    for (const [name, input] of Object.entries(inputs)) {
      const {half, whole, growth} = await measureGrowth(folder, input, () => beat(name))
      figures[name] =
        `${half.ours.toFixed(0)} → ${whole.ours.toFixed(0)} ms, parsed in ${whole.parsing.toFixed(0)} ms`
      console.log(`  ${name}: ${figures[name]}; ${whole.said}`)
      if (whole.ours > shortest && growth > mostGrowth) {
        failures.push({promise: 'time is linear', seed: 0, details: {name, growth, half, whole}})
      }
    }
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
  return {figures, failures}
}

/** Measure at half of the size and at the whole; the least growth of a few tries when the first is too much. */
async function measureGrowth(
  folder: string,
  input: (scale: number) => Input,
  beat: () => void
): Promise<{half: Measured; whole: Measured; growth: number}> {
  let best: {half: Measured; whole: Measured; growth: number} | undefined
  for (let tries = 0; tries < mostTries; tries++) {
    beat()
    const half = await measure(folder, input(0.5))
    beat()
    const whole = await measure(folder, input(1))
    const growth = whole.ours / half.ours
    if (!best || growth < best.growth) best = {half, whole, growth}
    if (whole.ours <= shortest || growth <= mostGrowth) break
  }
  return best!
}

/** Processor time in milliseconds, and what was said. */
interface Measured {
  parsing: number
  ours: number
  said: string
}

async function measure(folder: string, {summary, paper, tree: given}: Input): Promise<Measured> {
  writeFileSync(path.join(folder, 'papers/huge.txt'), paper)
  const processor = unified().use(remarkParse).use(remarkStringify).use({plugins}).freeze()
  const file = new VFile({cwd: folder, path: 'summaries/huge.md', value: head + summary})
  const before = processorTime()
  const tree = given ?? processor.parse(file)
  const parsed = processorTime()
  await processor.run(tree, file)
  return {
    parsing: parsed - before,
    ours: processorTime() - parsed,
    said: `${file.messages.length} messages, first: ${file.messages[0]?.reason.slice(0, 100)}`
  }
}
