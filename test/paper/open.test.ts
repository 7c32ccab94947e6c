/** What opening a paper promises, in each format. */

import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {openPaper} from '../../src/paper/index.ts'
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
    expect(opened.physicalPageAt(opened.text.indexOf('the water'))).toBe(2)
  })
})
