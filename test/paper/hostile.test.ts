/** What broken and hostile papers meet: one sentence, soon, and within a limit of memory. */

import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {constants, deflateSync} from 'node:zlib'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {type OpenPaper, openPaper, PaperError, type PaperLimits} from '../../src/paper/index.ts'
import {judge, prepare} from '../../src/quote/index.ts'
import {assemble, type Placed, pdfOf, streamOf} from './pdf-writer.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'paper-hostile-'))
})
afterAll(() => rm(folder, {recursive: true}))

/** Write a paper, open it, and give the refusal. */
async function refusal(
  name: string,
  content: string | Uint8Array,
  limits: Partial<PaperLimits> = {}
): Promise<PaperError> {
  const file = path.join(folder, name)
  await writeFile(file, content)
  const error = await openPaper(file, limits).catch((error: unknown) => error)
  expect(error).toBeInstanceOf(PaperError)
  const {message} = error as PaperError
  expect(message).toContain(`\`${name}\``)
  expect(message).not.toContain(folder)
  return error as PaperError
}

/** Lines of text, enough for a page. */
function lines(count: number): Placed[] {
  return Array.from({length: count}, (_, index) => ({
    x: 72,
    y: 720 - 12 * index,
    text: `Line ${index} of a page on which the ice of the river is measured every day.`
  }))
}

/** A PDF of one page, whose content and further objects (from 5 on) are given. */
function pageOf(content: string, resources: string, ...further: string[]): Buffer {
  return assemble(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << ${resources} >> >>`,
      content,
      ...further
    ],
    '/Root 1 0 R'
  )
}

/** A PDF of some 300 kB that unpacks to 300 MB. */
function bomb(): Buffer {
  const packed = deflateSync(Buffer.alloc(300_000_000, 'q Q '), {level: 1}).toString('latin1')
  return pageOf(streamOf(packed, '/Filter /FlateDecode'), '')
}

describe('a file that is no paper', () => {
  it('is refused when it is empty', async () => {
    expect((await refusal('empty.pdf', '')).problem).toBe('empty')
    expect((await refusal('blank.txt', ' \n\n')).problem).toBe('empty')
  })

  it('is refused when its extension claims another format', async () => {
    const page = await refusal('page.pdf', '<!doctype html><title>Log in</title><p>Log in')
    expect(page.problem).toBe('format')
    expect(page.message).toContain('a web page')
    expect((await refusal('paper.txt', pdfOf([lines(40)]))).message).toContain('rename it')
  })

  it('is refused when it is a Word file or an archive', async () => {
    const error = await refusal('paper.docx', 'PK\x03\x04\x14\0\x06\0')
    expect(error.message).toContain('save it as PDF')
  })

  it('is refused when it is larger than the limit', async () => {
    expect((await refusal('large.txt', 'x'.repeat(2000), {bytes: 1000})).problem).toBe('too-large')
  })
})

describe('a PDF that is broken', () => {
  it('is refused when it is encrypted', async () => {
    const password = 'A'.repeat(32)
    const objects = [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Count 0 /Kids [] >>',
      `<< /Filter /Standard /V 1 /R 2 /P -4 /O (${password}) /U (${password}) >>`
    ]
    const id = '<00112233445566778899aabbccddeeff>'
    const file = assemble(objects, `/Root 1 0 R /Encrypt 3 0 R /ID [${id} ${id}]`)
    const error = await refusal('locked.pdf', file)
    expect(error.problem).toBe('encrypted')
    expect(error.message).toContain('save an unlocked copy')
  })

  it('is refused when only its beginning is there', async () => {
    const error = await refusal('cut.pdf', pdfOf([lines(40)]).subarray(0, 300))
    expect(error.problem).toBe('broken')
  })

  it('is refused when it has no text, and OCR is named', async () => {
    const error = await refusal('scan.pdf', pageOf(streamOf('0 0 612 792 re f'), ''))
    expect(error.problem).toBe('no-text')
    expect(error.message).toContain('OCR')
  })

  it('is refused when its page tree runs in a circle', async () => {
    const file = assemble(
      ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count 9 /Kids [2 0 R 2 0 R] >>'],
      '/Root 1 0 R'
    )
    expect(['broken', 'no-text']).toContain((await refusal('circle.pdf', file)).problem)
  })

  it('is refused when it has too many pages or too many characters', async () => {
    const file = pdfOf([lines(40), lines(40), lines(40)])
    expect((await refusal('pages.pdf', file, {pages: 2})).problem).toBe('too-large')
    expect((await refusal('letters.pdf', file, {characters: 5000})).problem).toBe('too-large')
  })
})

describe('a PDF of which a part is damaged', () => {
  const last = 'Nobody slept in the night in which the bridge was carried away.'
  const whole = [...lines(40), {x: 72, y: 200, text: last}]
    .map(({x, y, text}) => `BT /F 10 Tf 1 0 0 1 ${x} ${y} Tm (${text}) Tj ET`)
    .join('\n')
  const font = '/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >> >>'

  /** Open a page whose compressed content is given. */
  async function opened(name: string, packed: Buffer): Promise<OpenPaper> {
    const file = path.join(folder, name)
    const content = streamOf(packed.toString('latin1'), '/Filter /FlateDecode')
    await writeFile(file, pageOf(content, font))
    const paper = await openPaper(file)
    expect(paper.text).toContain(lines(1)[0]!.text)
    return paper
  }

  it('is not said to lack what was lost', async () => {
    const half = whole.slice(0, whole.length / 2)
    const packed = deflateSync(half, {finishFlush: constants.Z_SYNC_FLUSH})
    const noBlock = Buffer.alloc(500, 0xff)
    const paper = await opened('damaged.pdf', Buffer.concat([packed, noBlock]))
    const {verdict, reason} = judge(prepare(paper.text, paper), last)
    expect(verdict).toBe('unverifiable')
    expect(reason).toBe('a page of the PDF is damaged')
  })

  it('is whole when only the check of its content is missing', async () => {
    const paper = await opened('unchecked.pdf', deflateSync(whole).subarray(0, -4))
    expect(judge(prepare(paper.text, paper), last).verdict).toBe('verbatim')
    expect(paper.damage).toEqual([])
  })
})

describe('a PDF that is a bomb', () => {
  it('is stopped when it takes too long', async () => {
    const doubled = Array.from({length: 30}, (_, index) =>
      streamOf(
        '/X Do /X Do',
        `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X ${6 + index} 0 R >> >>`
      )
    )
    const leaf = streamOf(
      'BT /F 9 Tf (x) Tj ET',
      '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >> >> >>'
    )
    const file = pageOf(streamOf('/X Do'), '/XObject << /X 5 0 R >>', ...doubled, leaf)
    const began = performance.now()
    expect((await refusal('forms.pdf', file, {milliseconds: 2000})).problem).toBe('too-slow')
    expect(performance.now() - began).toBeLessThan(10_000)
  })

  it('is stopped when it takes too much memory', async () => {
    const error = await refusal('bomb.pdf', bomb(), {memory: 100_000_000})
    expect(error.problem).toBe('too-large')
    expect(error.message).toContain('memory')
  }, 30_000)

  it('does no harm to a sound PDF that is read beside it', async () => {
    const sound = path.join(folder, 'sound.pdf')
    await writeFile(sound, pdfOf([lines(40), lines(40)]))
    const [error, paper] = await Promise.all([
      refusal('bomb-beside.pdf', bomb(), {memory: 100_000_000}),
      openPaper(sound, {memory: 100_000_000})
    ])
    expect(error.problem).toBe('too-large')
    expect(paper.pages).toHaveLength(2)
  }, 30_000)
})
