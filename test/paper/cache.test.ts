/** What the cache on disk promises: never a wrong answer, whoever else uses it. */

import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  realpath,
  rm,
  truncate,
  utimes,
  writeFile
} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'

let folder: string
let cacheFolder: string

beforeEach(async () => {
  folder = await realpath(await mkdtemp(path.join(tmpdir(), 'paper-cache-')))
  cacheFolder = path.join(folder, 'node_modules/.cache/remark-preset-lint-paper-summary')
  await writeFile(path.join(folder, 'package.json'), '{}')
  await mkdir(path.join(folder, 'node_modules'))
  vi.spyOn(process, 'cwd').mockReturnValue(folder)
})
afterEach(async () => {
  vi.restoreAllMocks()
  vi.resetModules()
  await rm(folder, {recursive: true})
})

/** The cache as a new process has it. */
async function newCache() {
  vi.resetModules()
  return import('../../src/paper/cache.ts')
}

const isText = (value: unknown): value is string => typeof value === 'string'

describe('the cache', () => {
  it('stands in node_modules/.cache and finds once', async () => {
    const find = vi.fn(async () => 'ice')
    for (let process = 0; process < 2; process++) {
      const {cached} = await newCache()
      expect(await cached('key', find, isText)).toBe('ice')
    }
    expect(find).toHaveBeenCalledTimes(1)
    expect(await readdir(cacheFolder)).toEqual(['key'])
  })

  it('takes an entry that is torn or of another shape for none', async () => {
    const {cached} = await newCache()
    await cached('torn', async () => 'ice', isText)
    await writeFile(path.join(cacheFolder, 'torn'), 'not compressed')
    await cached('shape', async () => ['ice'], Array.isArray)
    expect(await cached('torn', async () => 'rain', isText)).toBe('rain')
    expect(await cached('shape', async () => 'rain', isText)).toBe('rain')
  })

  it('keeps no refusal', async () => {
    const {cached} = await newCache()
    const refuse = async () => {
      throw new Error('refused')
    }
    await expect(cached('key', refuse, isText)).rejects.toThrow('refused')
    expect(await cached('key', async () => 'ice', isText)).toBe('ice')
  })

  it('does without a folder that it cannot make', async () => {
    await rm(path.join(folder, 'node_modules'), {recursive: true})
    vi.stubEnv('XDG_CACHE_HOME', path.join(folder, 'package.json'))
    vi.stubEnv('LOCALAPPDATA', path.join(folder, 'package.json'))
    const {cached} = await newCache()
    expect(await cached('key', async () => 'ice', isText)).toBe('ice')
    vi.unstubAllEnvs()
  })

  it('takes away what was not used for longest when it has grown too large, and what was abandoned', async () => {
    await mkdir(cacheFolder, {recursive: true})
    const hours = (count: number) => new Date(Date.now() - count * 3_600_000)
    const entries: [name: string, bytes: number, age: number][] = [
      ['old', 90_000_000, 48],
      ['middle', 90_000_000, 24],
      ['new', 50_000_000, 1],
      ['being-written.tmp', 10, 0.5],
      ['abandoned.tmp', 10, 2]
    ]
    for (const [name, bytes, age] of entries) {
      const file = path.join(cacheFolder, name)
      await writeFile(file, '')
      await truncate(file, bytes)
      await utimes(file, hours(age), hours(age))
    }
    const {cached} = await newCache()
    await cached('key', async () => 'ice', isText)
    expect((await readdir(cacheFolder)).sort()).toEqual([
      'being-written.tmp',
      'key',
      'middle',
      'new'
    ])
  })

  it('takes nothing away while nothing is written', async () => {
    await mkdir(cacheFolder, {recursive: true})
    const file = path.join(cacheFolder, 'abandoned.tmp')
    await writeFile(file, '')
    await utimes(file, 0, 0)
    const {kept} = await newCache()
    expect(kept('key')).toBeUndefined()
    expect(await readdir(cacheFolder)).toEqual(['abandoned.tmp'])
  })

  it('does no harm where it cannot be written', async () => {
    const {cached} = await newCache()
    await cached('key', async () => 'ice', isText)
    const later = await newCache()
    await chmod(cacheFolder, 0o500)
    expect(await later.cached('other', async () => 'rain', isText)).toBe('rain')
    await chmod(cacheFolder, 0o700)
  })

  it('gives another key to other bytes and to another reader', async () => {
    const {cacheKey} = await newCache()
    const bytes = (text: string) => Buffer.from(text)
    const keys = [
      cacheKey('pdf-1', bytes('ab')),
      cacheKey('pdf-2', bytes('ab')),
      cacheKey('pdf-1', bytes('a'), bytes('b')),
      cacheKey('pdf-1', bytes('abc'))
    ]
    expect(new Set(keys).size).toBe(4)
  })
})
