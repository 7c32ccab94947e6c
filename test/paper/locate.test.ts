/** What finding a paper promises: inside the project or not at all, and no word of what is outside. */

import {execFileSync} from 'node:child_process'
import {mkdir, mkdtemp, realpath, rm, symlink, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {locateInside, locatePaper, PaperError} from '../../src/paper/index.ts'

let top: string
let root: string

beforeAll(async () => {
  top = await realpath(await mkdtemp(path.join(tmpdir(), 'paper-locate-')))
  root = path.join(top, 'project')
  await mkdir(path.join(root, 'papers/deep'), {recursive: true})
  await mkdir(path.join(root, 'summaries'))
  await mkdir(path.join(top, 'library'))
  await mkdir(path.join(top, 'project-b'))
  await writeFile(path.join(root, 'papers/ice.txt'), 'ice')
  await writeFile(path.join(top, 'library/rain.txt'), 'rain')
  await writeFile(path.join(top, 'secret.txt'), 'secret')
  await writeFile(path.join(top, 'project-b/near.txt'), 'near')
  await symlink(path.join(root, 'papers/ice.txt'), path.join(root, 'papers/deep/link.txt'))
  await symlink('../../secret.txt', path.join(root, 'papers/escape.txt'))
  await symlink('../../nothing.txt', path.join(root, 'papers/escape-to-nothing.txt'))
  await symlink('..', path.join(root, 'up'))
  await symlink('gone.txt', path.join(root, 'papers/broken.txt'))
  await symlink('loop-b', path.join(root, 'papers/loop-a'))
  await symlink('loop-a', path.join(root, 'papers/loop-b'))
})
afterAll(() => rm(top, {recursive: true}))

/** Look for a value from the folder of summaries. */
async function locate(value: string, roots: string[] = []): Promise<string> {
  return locatePaper(root, roots, path.join(root, 'summaries'), value)
}

/** The refusal of a value. */
async function refusal(value: string, roots: string[] = []): Promise<PaperError> {
  const error = await locate(value, roots).catch((error: unknown) => error)
  expect(error).toBeInstanceOf(PaperError)
  return error as PaperError
}

it('says of what is not there where it was looked for', async () => {
  expect((await refusal('gone.txt')).message).toBe(
    'The paper `gone.txt` does not exist: it is looked for relative to the summary'
  )
  expect(() => locateInside(root, [], 'gone.bib')).toThrow(
    'The path `gone.bib` does not exist: it is looked for relative to the working directory'
  )
})

describe('what was likely meant', () => {
  it.each([
    'papers/ice.txt',
    '[[papers/ice.txt]]',
    '[[../papers/ice.txt#page=3|Ice 2020]]',
    '[PDF](../papers/ice.txt)',
    '../papers/ice.txt#page=3',
    '..\\papers\\ice.txt',
    // Where capitals make no other file, it is simply there.
    ...(process.platform === 'linux' ? ['../papers/Ice.TXT'] : []),
    '../papers/ice'
  ])('is told where it is there: %s', async (value) => {
    const {message, meant} = await refusal(value)
    expect(meant).toBe('../papers/ice.txt')
    expect(message).toMatch(/does not exist: .*, expected `\.\.\/papers\/ice\.txt`$/)
  })

  it.each(['10.1234/ice.2020', 'doi:10.1234/ice.2020'])('is no DOI: %s', async (value) => {
    const {message, problem} = await refusal(value)
    expect(problem).toBe('url')
    expect(message).toContain('is a DOI: nothing is ever downloaded')
  })

  it('is not told of what lies outside', async () => {
    for (const value of [
      '[[../secret.txt]]',
      '../../secret.txt#page=3',
      '../../secret',
      '[x](../project-b/near.txt)'
    ]) {
      expect((await refusal(value)).meant).toBeUndefined()
    }
  })

  it('is a file and no link, if nothing is there', async () => {
    expect((await refusal('[[ice.txt]]')).message).toBe(
      'The paper `[[ice.txt]]` is a link: name the path of the file, relative to the summary'
    )
  })
})

describe('a paper inside the project', () => {
  it('is found relative to the summary', async () => {
    expect(await locate('../papers/ice.txt')).toBe(path.join(root, 'papers/ice.txt'))
  })

  it('is found through symbolic links that stay inside', async () => {
    expect(await locate('../papers/deep/link.txt')).toBe(path.join(root, 'papers/ice.txt'))
  })

  it('is found when the project itself is reached by a symbolic link', async () => {
    const link = path.join(top, 'link-to-project')
    await symlink(root, link)
    const found = locatePaper(link, [], path.join(link, 'summaries'), '../papers/ice.txt')
    expect(found).toBe(path.join(root, 'papers/ice.txt'))
  })

  it('is found by a name with a colon', async () => {
    const name = 'Trees: a survey.txt'
    await writeFile(path.join(root, 'papers', name), 'Trees.')
    expect(await locate(`../papers/${name}`)).toBe(path.join(root, 'papers', name))
    expect((await refusal(name)).problem).toBe('missing')
  })

  it('is found by an absolute path', async () => {
    const file = path.join(root, 'papers/ice.txt')
    expect(await locate(file)).toBe(file)
  })
})

describe('a paper outside the project', () => {
  it('is refused, whether it exists or not, with the same words', async () => {
    for (const [exists, missing] of [
      ['../../secret.txt', '../../nothing.txt'],
      ['../up/secret.txt', '../up/nothing.txt'],
      ['../papers/escape.txt', '../papers/escape-to-nothing.txt']
    ] as const) {
      const one = await refusal(exists)
      const other = await refusal(missing)
      expect(one.problem).toBe('outside')
      expect(one.message.replace(exists, '')).toBe(other.message.replace(missing, ''))
    }
  })

  it('is refused in a folder whose name begins like that of the project', async () => {
    expect((await refusal('../../project-b/near.txt')).problem).toBe('outside')
  })

  it('is found when its folder is one of the roots', async () => {
    const found = await locate('../../library/rain.txt', ['../library'])
    expect(found).toBe(path.join(top, 'library/rain.txt'))
  })
})

describe('a value that names no paper', () => {
  it('is refused as a URL', async () => {
    for (const value of [
      'https://example.org/a.pdf',
      'file:///etc/passwd',
      'doi:10.1000/1',
      'data:,x'
    ]) {
      expect((await refusal(value)).problem, value).toBe('url')
    }
  })

  it('is refused as missing', async () => {
    for (const value of [
      '',
      ' ',
      'gone.txt',
      '../papers/broken.txt',
      '../papers/ice.txt/x',
      'a\0b'
    ]) {
      expect((await refusal(value)).problem, value).toBe('missing')
    }
  })

  it('is refused as no file', async () => {
    execFileSync('mkfifo', [path.join(root, 'papers/pipe')])
    expect((await refusal('../papers/pipe')).problem).toBe('not-a-file')
    expect((await refusal('../papers')).problem).toBe('not-a-file')
    expect((await refusal('..')).problem).toBe('not-a-file')
  })

  it('is refused as a loop', async () => {
    expect((await refusal('../papers/loop-a')).message).toContain('loop of symbolic links')
  })
})
