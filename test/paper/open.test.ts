/** What opening a paper promises, in each format. */

import {chmod, mkdir, mkdtemp, rm, utimes, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {loadPaper, openPaper} from '../../src/paper/index.ts'
import {pdfOf} from './pdf-writer.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'paper-open-'))
})
afterAll(() => rm(folder, {recursive: true}))

/** Write a paper and give its path. */
async function paper(name: string, content: string | Uint8Array): Promise<string> {
  const file = path.join(folder, name)
  await writeFile(file, content)
  return file
}

describe('a text', () => {
  it('is decoded from UTF-8, UTF-16 and Latin-1, without its byte order mark', async () => {
    const text = 'Rivières gelées\nau nord\n'
    const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le')
    const files = await Promise.all([
      paper('utf8.txt', text),
      paper('bom.txt', `\ufeff${text}`),
      paper('utf16le.txt', utf16),
      paper('utf16be.txt', Buffer.from(utf16).swap16()),
      paper('latin1.txt', Buffer.from(text, 'latin1'))
    ])
    for (const file of files) expect((await openPaper(file)).text, file).toBe(text)
  })

  it('is read whatever its name ends in', async () => {
    for (const ending of ['constructor', 'toString', 'v2'])
      expect((await openPaper(await paper(`bees.${ending}`, 'Bees dance.\n'))).text).toBe(
        'Bees dance.\n'
      )
  })

  it('may have single zeros, as extractors write for ligatures, and other files have more', async () => {
    const text = 'The keepers of the mill were the \0rst who found its nets and slept.\n'
    const opened = await openPaper(await paper('nul.txt', `${text}${'They slept.\n'.repeat(20)}`))
    expect(opened.text).toContain('were the \ufffdrst who found')
    // What a multiplication scatters is as even as compressed data.
    const data = Uint8Array.from({length: 5000}, (_, at) => Math.imul(at + 1, 0x9e3779b1) >>> 24)
    const names = 'mill\0keeper\0river\0net\0'.repeat(50)
    for (const [name, content] of [
      ['data', data],
      ['names', names]
    ] as const)
      await expect(paper(name, content).then((file) => openPaper(file))).rejects.toThrow(
        'no PDF and no text'
      )
  })

  it('has hyphens where old prints have two strokes', async () => {
    const strokes = 'Die Müh=\nlen am Ba=  \nche sind ge⸗\nschlossen, x =\ny und 3=\nb.\n'
    const hyphens = 'Die Müh-\nlen am Ba-  \nche sind ge-\nschlossen, x =\ny und 3=\nb.\n'
    expect((await openPaper(await paper('strokes.txt', strokes))).text).toBe(hyphens)
    const few = 'Wenn a=\nb und c=\nd.\n'
    expect((await openPaper(await paper('few.txt', few))).text).toBe(few)
  })

  it('has lines that end in \\n, whatever they ended in', async () => {
    const opened = await openPaper(await paper('crlf.txt', 'one\r\ntwo\rthree\n'))
    expect(opened.text).toBe('one\ntwo\nthree\n')
    expect(opened.lineAt(opened.text.indexOf('three'))).toBe(3)
  })

  it('has a page for each form feed', async () => {
    const opened = await openPaper(await paper('pages.txt', 'first page\n\fsecond page\n\f'))
    expect(opened.pages).toHaveLength(2)
    expect(opened.pageAt(opened.text.indexOf('second'))).toBe('2')
  })
})

describe('Markdown', () => {
  it('has its only first-level heading as a certain title', async () => {
    const opened = await openPaper(await paper('paper.md', '# Ice on rivers\n\nIt melts.\n'))
    expect(opened.title).toEqual({text: 'Ice on rivers', source: 'markup', certain: true})
  })

  it('is not sure of one behind headings of other levels', async () => {
    const source = '## Ice on rivers\n\nIt melts.\n\n# Count the floes\n\n## Thanks\n'
    const opened = await openPaper(await paper('levels.md', source))
    expect(opened.title).toEqual({text: 'Count the floes', source: 'markup', certain: false})
  })
})

describe('a PDF', () => {
  it('has its text in lines, on pages', async () => {
    const file = await paper(
      'two-pages.pdf',
      pdfOf([
        [{x: 72, y: 700, text: 'The ice of the river broke in the second week of March, when'}],
        [{x: 72, y: 700, text: 'the water rose by two metres within a single night of warm rain.'}]
      ])
    )
    const opened = await openPaper(file)
    expect(opened.text).toBe(
      'The ice of the river broke in the second week of March, when\nthe water rose by two metres within a single night of warm rain.\n'
    )
    expect(opened.pageAt(opened.text.indexOf('the water'))).toBe('2')
  })
})

describe('LaTeX that includes other files', () => {
  const source = (words: string) =>
    `\\documentclass{article}\\begin{document}${words}\\input{parts/ice}\\end{document}`

  it('is read anew when one of them comes, changes or goes', async () => {
    const main = await paper('rivers.tex', source('The river froze. '))
    const words = async () => (await openPaper(main)).text.replaceAll('\ufffd', '').trim()
    expect(await words()).toBe('The river froze.')
    await mkdir(path.join(folder, 'parts'))
    const part = await paper('parts/ice.tex', 'It broke.')
    expect(await words()).toBe('The river froze. It broke.')
    await paper('parts/ice.tex', 'It broke in spring.')
    expect(await words()).toBe('The river froze. It broke in spring.')
    await rm(part)
    expect(await words()).toBe('The river froze.')
  })

  it('is refused no longer when what it lacked is there', async () => {
    const main = await paper('frame.tex', source('').replace('ice', 'snow'))
    await expect(openPaper(main)).rejects.toThrow(
      'The paper `frame.tex` has no text: the paper includes `parts/snow`, which is not there'
    )
    await mkdir(path.join(folder, 'parts'), {recursive: true})
    await paper('parts/snow.tex', 'Snow fell on the ice.')
    expect((await openPaper(main)).text.trim()).toBe('Snow fell on the ice.')
  })

  it.skipIf(process.getuid?.() === 0)('is refused while one of them may not be read', async () => {
    const main = await paper('closed.tex', source('Closed. ').replace('parts/ice', 'shut'))
    const part = await paper('shut.tex', 'Open.')
    await chmod(part, 0)
    await expect(openPaper(main)).rejects.toMatchObject({
      problem: 'unreadable',
      message:
        'The file `shut`, which the paper `closed.tex` includes, cannot be read: there is no permission'
    })
    await chmod(part, 0o600)
    expect((await openPaper(main)).text.trim()).toBe('Closed. Open.')
  })
})

describe('a paper that is loaded before it is opened', () => {
  it('is what its content names, also when the file is another of the same time and size', async () => {
    const file = await paper('twin.txt', 'one\n')
    expect((await openPaper(file)).text).toBe('one\n')
    const first = loadPaper(file)
    await paper('twin.txt', 'two\n')
    await utimes(file, 1, 1)
    const second = loadPaper(file)
    expect(second.content).not.toBe(first.content)
    await paper('twin.txt', 'six\n')
    await utimes(file, 1, 1)
    expect((await second.open()).text).toBe('two\n')
    const third = loadPaper(file)
    expect(third.content).not.toBe(second.content)
    expect((await third.open()).text).toBe('six\n')
    expect((await first.open()).text).toBe('one\n')
  })
})
