import {mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll, describe, expect, it} from 'vitest'
import rule from '../../rules/paper-frontmatter/index.ts'
import {format, lint} from './lint.ts'

const outside = realpathSync(mkdtempSync(path.join(tmpdir(), 'outside-')))
writeFileSync(path.join(outside, 'secret.txt'), 'The secret stands here.\n')
afterAll(() => rmSync(outside, {recursive: true}))

const reasons = async (value: string, files?: Record<string, string>, settings?: object) =>
  (await lint({rule, settings, files, summary: `---\npaper: ${value}\n---\n\nText.\n`})).map(format)

describe('what cannot be a paper', () => {
  it.each([
    ['https://example.org/bees.pdf', 'is a URL'],
    ['file:///etc/passwd', 'is a URL'],
    ['/etc/passwd', 'lies outside the project'],
    ['../../../../../../etc/passwd', 'lies outside the project'],
    [path.join(outside, 'secret.txt'), 'lies outside the project'],
    [path.join(outside, 'not-there.txt'), 'lies outside the project'],
    ['.', 'is a folder'],
    ['bees.txt/../../x', 'lies outside the project'],
    ['wasps.txt', 'does not exist'],
    ['bees.txt/x.txt', 'does not exist'],
    ['empty.txt', 'is empty'],
    ['"a\\0b"', 'No paper is named']
  ])('%s', async (value, expected) => {
    const found = await reasons(value, {'bees.txt': 'Bees count.\n', 'empty.txt': ''})
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(expected)
    expect(found[0]).toMatch(/^2:8-/)
  })

  it('says the same of a file outside whether or not it exists', async () => {
    const [there] = await reasons(path.join(outside, 'secret.txt'))
    const [notThere] = await reasons(path.join(outside, 'absent.txt'))
    expect(there!.replace('secret', 'absent')).toBe(notThere)
  })
})

it('takes a paper in one of the roots', async () => {
  expect(await reasons(path.join(outside, 'secret.txt'), {}, {roots: [outside]})).toEqual([])
})

it('refuses a link that leads out of the project', async () => {
  const project = realpathSync(mkdtempSync(path.join(tmpdir(), 'project-')))
  try {
    symlinkSync(path.join(outside, 'secret.txt'), path.join(project, 'link.txt'))
    const {locatePaper} = await import('../../src/paper/index.ts')
    await expect(locatePaper(project, [], project, 'link.txt')).rejects.toThrow(
      'lies outside the project'
    )
  } finally {
    rmSync(project, {recursive: true})
  }
})

it('fails the run, whatever its severity', async () => {
  for (const config of [undefined, ['warn'], ['error']]) {
    const messages = await lint({rule, config, summary: '---\npaper: x.pdf\n---\n'})
    expect(messages.map(({fatal}) => fatal)).toEqual([true])
  }
})

it('cannot be silenced by a comment in the summary', async () => {
  const summary = '---\npaper: x.pdf\n---\n\n<!--lint disable paper-frontmatter-->\n\nText.\n'
  expect(await lint({rule, summary})).toHaveLength(1)
})
