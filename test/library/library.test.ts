/** What a library promises: it finds the papers that have a text, whatever became of its files and of its index. */

import {
  mkdir,
  mkdtemp,
  readdir,
  readlink,
  realpath,
  rename,
  rm,
  symlink,
  truncate,
  utimes,
  writeFile
} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import {inventSentences, inventWords} from '../../fuzz/prose.ts'
import {randomFrom} from '../../fuzz/random.ts'
import type {LibraryPaper} from '../../src/library/index.ts'

let folder: string
let cacheFolder: string

beforeEach(async () => {
  folder = await realpath(await mkdtemp(path.join(tmpdir(), 'library-')))
  cacheFolder = path.join(folder, 'node_modules/.cache/remark-preset-lint-paper-summary')
  await writeFile(path.join(folder, 'package.json'), '{}')
  await mkdir(path.join(folder, 'node_modules'))
  await mkdir(path.join(folder, 'papers'))
  vi.spyOn(process, 'cwd').mockReturnValue(folder)
})
afterEach(async () => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  vi.resetModules()
  await rm(folder, {recursive: true})
})

/** A paper about nothing, always the same for the same seed, and a sentence from its middle. */
function makePaper(seed: number): {text: string; sentence: string} {
  const random = randomFrom(seed)
  const sentences = inventSentences(random, inventWords(random, 200), 4000)
  return {text: `${sentences.join(' ')}\n`, sentence: sentences[Math.floor(sentences.length / 2)]!}
}

async function writePaper(name: string, seed: number): Promise<string> {
  const {text, sentence} = makePaper(seed)
  await writeFile(path.join(folder, 'papers', name), text)
  return sentence
}

/** The library as a new process has it. */
async function newLibrary(patterns = ['papers'], roots: string[] = []) {
  vi.resetModules()
  const {askLibrary} = await import('../../src/library/index.ts')
  return {
    find: (text: string) =>
      askLibrary({root: folder, roots, patterns}, (library) => names(library.candidates(text)))
  }
}

function names(papers: readonly LibraryPaper[]): string[] {
  return papers.map(({path: file}) => path.relative(folder, file))
}

describe('a library', () => {
  it('finds the paper that has a sentence, and none for a sentence of no paper', async () => {
    await writePaper('moth.txt', 1)
    const sentence = await writePaper('wren.txt', 2)
    const {find} = await newLibrary()
    expect(await find(sentence)).toEqual(['papers/wren.txt'])
    expect(await find(makePaper(3).sentence)).toEqual([])
  })

  it('reads the papers once', async () => {
    await writePaper('moth.txt', 1)
    await (await newLibrary()).find('x')
    vi.resetModules()
    const opened = vi.fn()
    vi.doMock('../../src/paper/open.ts', () => ({openWithParts: opened}))
    const {askLibrary} = await import('../../src/library/index.ts')
    const source = {root: folder, roots: [], patterns: ['papers']}
    const found = await askLibrary(source, ({candidates}) =>
      names(candidates(makePaper(1).sentence))
    )
    vi.doUnmock('../../src/paper/open.ts')
    expect(found).toEqual(['papers/moth.txt'])
    expect(opened).not.toHaveBeenCalled()
  })

  it('is kept up when papers come, change, move and go', async () => {
    const first = await writePaper('moth.txt', 1)
    await writePaper('wren.txt', 2)
    await (await newLibrary()).find('x')

    const second = await writePaper('wren.txt', 3)
    const third = await writePaper('lark.txt', 4)
    await rename(path.join(folder, 'papers/moth.txt'), path.join(folder, 'papers/moved.txt'))
    const changed = await newLibrary()
    expect(await changed.find(makePaper(2).sentence)).toEqual([])
    expect(await changed.find(second)).toEqual(['papers/wren.txt'])
    expect(await changed.find(third)).toEqual(['papers/lark.txt'])
    expect(await changed.find(first)).toEqual(['papers/moved.txt'])

    await rm(path.join(folder, 'papers/wren.txt'))
    expect(await (await newLibrary()).find(second)).toEqual([])
  })

  it('notices a change within one process, too', async () => {
    await writePaper('moth.txt', 1)
    const {find} = await newLibrary()
    await find('x')
    const sentence = await writePaper('wren.txt', 2)
    const later = Date.now() + 60_000
    vi.spyOn(Date, 'now').mockReturnValue(later)
    expect(await find(sentence)).toEqual(['papers/wren.txt'])
  })

  it.runIf(process.platform === 'linux')(
    'is closed when it was not asked for long, and another one is',
    async () => {
      await writePaper('moth.txt', 1)
      const sentence = await writePaper('wren.txt', 2)
      vi.resetModules()
      const {askLibrary} = await import('../../src/library/index.ts')
      const find = (pattern: string) =>
        askLibrary({root: folder, roots: [], patterns: [pattern]}, ({candidates}) =>
          names(candidates(sentence))
        )
      const openFiles = async () => {
        const links = (await readdir('/proc/self/fd')).map((name) => `/proc/self/fd/${name}`)
        const files = await Promise.all(links.map((link) => readlink(link).catch(() => '')))
        return files.filter((file) => file.startsWith(cacheFolder)).length
      }
      await find('papers/moth.txt')
      await find('papers/wren.txt')
      expect(await openFiles()).toBe(2)
      vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 600_000)
      expect(await find('papers/wren.txt')).toEqual(['papers/wren.txt'])
      expect(await openFiles()).toBe(1)
      expect(await find('papers/moth.txt')).toEqual([])
      expect(await openFiles()).toBe(2)
    }
  )

  it('has few segments, however often it changes, and leaves none behind', async () => {
    const sentences: string[] = []
    for (let seed = 1; seed <= 12; seed++) {
      sentences.push(await writePaper(`${seed}.txt`, seed))
      await (await newLibrary()).find('x')
    }
    const {find} = await newLibrary()
    for (const [index, sentence] of sentences.entries()) {
      expect(await find(sentence)).toEqual([`papers/${index + 1}.txt`])
    }
    // The catalogue, and the segments.
    expect((await readdir(cacheFolder)).length).toBeLessThanOrEqual(4)
  })

  it('reads again what a torn, cut or lost index had', async () => {
    const sentence = await writePaper('moth.txt', 1)
    await (await newLibrary()).find('x')
    for (const spoil of [
      (file: string) => truncate(file, 1000),
      (file: string) => writeFile(file, 'none of ours'),
      (file: string) => rm(file)
    ]) {
      for (const name of await readdir(cacheFolder)) await spoil(path.join(cacheFolder, name))
      expect(await (await newLibrary()).find(sentence)).toEqual(['papers/moth.txt'])
    }
  })

  it('does without a place to keep its index', async () => {
    const sentence = await writePaper('moth.txt', 1)
    await rm(path.join(folder, 'node_modules'), {recursive: true})
    vi.stubEnv('XDG_CACHE_HOME', path.join(folder, 'package.json'))
    vi.stubEnv('LOCALAPPDATA', path.join(folder, 'package.json'))
    const found = await (await newLibrary()).find(sentence)
    // The folder of the test is put back for what comes behind.
    await mkdir(path.join(folder, 'node_modules'))
    expect(found).toEqual(['papers/moth.txt'])
  })

  it('takes a paper with another time for the same', async () => {
    const sentence = await writePaper('moth.txt', 1)
    await (await newLibrary()).find('x')
    await utimes(path.join(folder, 'papers/moth.txt'), 1, 1)
    expect(await (await newLibrary()).find(sentence)).toEqual(['papers/moth.txt'])
  })

  it('notices a change of what a LaTeX paper includes, in another process and in the same', async () => {
    const main = '\\documentclass{article}\\begin{document}\\input{body}\\end{document}'
    await writeFile(path.join(folder, 'papers/moth.tex'), main)
    const library = () => newLibrary(['papers/moth.tex'])
    /** Writes the part, and gives words of it. */
    const writePart = async (seed: number) => {
      const words = inventWords(randomFrom(seed), 200)
      await writeFile(path.join(folder, 'papers/body.tex'), words.join(' '))
      return words.slice(50, 80).join(' ')
    }
    await (await library()).find('x')
    const first = await writePart(1)
    const asked = await library()
    expect(await asked.find(first)).toContain('papers/moth.tex')
    const second = await writePart(2)
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 60_000)
    expect(await asked.find(second)).toContain('papers/moth.tex')
    const third = await writePart(3)
    expect(await (await library()).find(third)).toContain('papers/moth.tex')
    expect(await (await library()).find(second)).toEqual([])
  })

  it('reads a paper that took too long again, after a day', async () => {
    await writePaper('moth.txt', 1)
    const {PaperError} = await import('../../src/paper/types.ts')
    const opened = vi.fn(async () => ({error: new PaperError('too-slow', 'x'), parts: []}))
    const find = async () => {
      vi.resetModules()
      vi.doMock('../../src/paper/open.ts', () => ({openWithParts: opened}))
      vi.doMock('../../src/paper/types.ts', () => ({PaperError}))
      const {askLibrary} = await import('../../src/library/index.ts')
      await askLibrary({root: folder, roots: [], patterns: ['papers']}, () => undefined)
      vi.doUnmock('../../src/paper/open.ts')
      vi.doUnmock('../../src/paper/types.ts')
    }
    await find()
    await find()
    expect(opened).toHaveBeenCalledTimes(1)
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 90_000_000)
    await find()
    expect(opened).toHaveBeenCalledTimes(2)
  })

  it('leaves out what cannot be read', async () => {
    const sentence = await writePaper('moth.txt', 1)
    await writeFile(path.join(folder, 'papers/empty.txt'), '')
    await writeFile(path.join(folder, 'papers/archive.pdf'), 'PK\x03\x04')
    expect(await (await newLibrary()).find(sentence)).toEqual(['papers/moth.txt'])
  })
})

describe('the files of a library', () => {
  it('are those of a folder but Markdown, of a glob, or one', async () => {
    const sentence = await writePaper('moth.txt', 1)
    await writePaper('note.md', 1)
    expect(await (await newLibrary(['papers'])).find(sentence)).toEqual(['papers/moth.txt'])
    expect(await (await newLibrary(['*/*.md'])).find(sentence)).toEqual(['papers/note.md'])
    const one = await newLibrary(['papers/note.md'])
    expect(await one.find(sentence)).toEqual(['papers/note.md'])
    const both = await newLibrary(['./papers/{moth,note}.*'])
    expect((await both.find(sentence)).sort()).toEqual(['papers/moth.txt', 'papers/note.md'])
  })

  it('may lie in a folder whose name looks like a glob', async () => {
    await mkdir(path.join(folder, 'papers/old [1990]'))
    const sentence = await writePaper('old [1990]/moth.txt', 1)
    const {find} = await newLibrary(['papers/old [1990]'])
    expect(await find(sentence)).toEqual(['papers/old [1990]/moth.txt'])
  })

  it('are never outside, whatever links lead there', async () => {
    const outside = await realpath(await mkdtemp(path.join(tmpdir(), 'outside-')))
    const {text, sentence} = makePaper(1)
    await writeFile(path.join(outside, 'secret.txt'), text)
    await writePaper('moth.txt', 2)
    await symlink(path.join(outside, 'secret.txt'), path.join(folder, 'papers/link.txt'))
    await symlink(outside, path.join(folder, 'papers/folder'))
    try {
      expect(await (await newLibrary(['papers', 'papers/**/*.txt'])).find(sentence)).toEqual([])
      for (const pattern of [
        outside,
        `${outside}/*.txt`,
        '../*',
        'papers/folder',
        'papers/../..'
      ]) {
        await expect((await newLibrary([pattern])).find(sentence), pattern).rejects.toThrow(
          /outside the project/
        )
      }
      const {find} = await newLibrary([`${outside}/*.txt`], [outside])
      expect((await find(sentence)).length).toBe(1)
    } finally {
      await rm(outside, {recursive: true})
    }
  })

  it('are missed when there are none', async () => {
    await expect((await newLibrary(['papers'])).find('x')).rejects.toThrow(
      '`papers` holds no paper'
    )
    await expect((await newLibrary(['nowhere'])).find('x')).rejects.toThrow('does not exist')
    await expect((await newLibrary(['papers/*.pdf'])).find('x')).rejects.toThrow('holds no paper')
  })
})
