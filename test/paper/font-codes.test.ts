import {describe, expect, it} from 'vitest'
import {readFontCodes} from '../../src/paper/pdf/font-codes.ts'
import {readMarkdown, readText} from '../../src/paper/text.ts'
import {judge, prepare} from '../../src/quote/index.ts'

const text = `We first define what a specific field is. The final figure confirms that a different effect is sufficient
for an efficient office, and offers significant benefits. It is difficult to identify what affects the staff
in the field; the flow of the river influences and reflects the conflict. We find five profiles, which were
classified and modified. Fluid fluctuations were briefly flexible, and the scaffold was shuffled offline.

The fish were fitted with filters of 10–20 cm. All affiliations refer to the first fire-fighting traffic.
`

/** The text as an extractor prints it that writes ligatures as codes. */
function printed(codes: Record<string, string>, written = text): string {
  return written.replace(/ffi|ffl|ff|fi|fl/g, (ligature) => codes[ligature] ?? ligature)
}

function read(extracted: string): string {
  return readText(new TextEncoder().encode(extracted)).text
}

describe('codes of fonts', () => {
  it.for([
    ['control characters of T1', {ff: '\x1b', fi: '\x1c', fl: '\x1d', ffi: '\x1e', ffl: '\x1f'}],
    ['control characters of OT1', {ff: '\x0b', fi: '\f', fl: '\r', ffi: '\x0e', ffl: '\x0f'}],
    ['numbers', {ff: '(cid:27)', fi: '(cid:28)', fl: '(cid:29)', ffi: '(cid:30)', ffl: '(cid:31)'}],
    ['numbers of a subset', {ff: '(cid:4)', fi: '(cid:2)', fl: '(cid:3)', ffi: '(cid:9)'}],
    ['signs of ASCII', {ff: '!', fi: '"', fl: '#', ffi: '$', ffl: '%'}],
    ['characters of another encoding', {fi: '®', fl: '¯'}],
    ['letters of another encoding', {fi: 'Þ', fl: 'ß'}],
    ['swapped bytes', {ff: '昀昀', fi: '昀椀', fl: '昀氀'}],
    ['private use', {ff: '\ue001', fi: '\ue002', fl: '\ue003', ffi: '\ue004'}]
  ] as const)('that are %s are read as ligatures', ([, codes]) => {
    expect(read(printed(codes))).toBe(text)
  })

  it('are read over the hyphen at the end of a line', () => {
    const codes = {fi: '\f', ff: '\x0b', ffi: '\x0e'}
    const broken = `${text}Of the spe-\ncific words some are signifi-\ncant, and some of-\nfice.\n`
    const read = readText(new TextEncoder().encode(printed(codes, broken))).text
    expect(read).toBe(broken)
  })

  it('leave the pages that form feeds end', () => {
    const pages = readText(
      new TextEncoder().encode(`${printed({fi: '\f'})}\f${printed({fi: '\f'})}`)
    )
    expect(pages.text).toBe(`${text}\f${text}`)
    expect(pages.pages).toEqual([{offset: 0}, {offset: text.length + 1}])
  })

  it('of T1 are dashes, quotation marks and letters too', () => {
    const codes = {ff: '(cid:27)', fi: '(cid:28)', fl: '(cid:29)'}
    const whole = text.replace('The fish', 'The “fish” of Szent Györgyi and Cafés')
    const marked = printed(codes, whole)
      .replace('10–20', '10(cid:21)20')
      .replace('“', '(cid:16)')
      .replace('”', '(cid:17)')
      .replace('ö', '(cid:246)')
      .replace('é', 'Ø')
    expect(read(marked)).toBe(whole)
  })

  it('stay where nothing tells what they stand for', () => {
    const formulas = `${text}\nLet x(cid:28)y and a!b, "nd" is short; (cid:12) w(cid:12)e have x#y, n$m, speci®c in Microsoft®ware.\n`
    expect(read(formulas)).toBe(formulas)
    const german = 'Die Säle ändern sich, größer als Flüsse; der Äther ist für den Fluss zu heiß.\n'
    expect(read(german)).toBe(german)
    const table = '| first | field |\n|-------|-------|\n| *find* | `define` |\n'
    expect(readMarkdown(new TextEncoder().encode(table)).text).toBe(table)
  })

  it('are lost signs where they stand alone', () => {
    const written = 'The error \x0f is small, as is (\x0e), and so\x0ething = \x0e else.\n'
    expect(read(written)).toBe(
      'The error \ufffd is small, as is (\ufffd), and so\x0ething = \x0e else.\n'
    )
    expect(judge(prepare(read(written)), 'The error ε is small, as is (δ)').verdict).toBe(
      'verbatim'
    )
  })

  it('are told apart where a quotation has another ligature', () => {
    const paper = prepare(read(printed({fi: '\x1c', ff: '\x1b', fl: '\x1d'})))
    expect(judge(paper, 'the final figure confirms that a different effect is').verdict).toBe(
      'verbatim'
    )
    expect(judge(paper, 'We find five profiles, which were classified').verdict).toBe('verbatim')
    expect(judge(paper, 'We bind five profiles, which were classified').verdict).toBe('altered')
  })
})

describe('ligatures of a PDF that are drawn in fonts of their own', () => {
  /** What is read of words, the parts in brackets in font 1, and those in braces in font 3 beside font 2. */
  function readOf(written: string): string {
    const pieces = written.split(' ').flatMap((word, row) =>
      word.split(/(?=[[{])|(?<=[\]}])/).map((part, at) => ({
        text: part.replace(/[[\]{}]/g, ''),
        x: 60 + 10 * at,
        y: 20 * row,
        width: 10,
        size: 10,
        font:
          (part.startsWith('[') ? 1 : part.startsWith('{') ? 3 : 0) + (word.includes('{') ? 2 : 0),
        spaced: at === 0,
        artifact: false,
        inkless: false
      }))
    )
    const part = {turns: 0, width: 600, height: 800, pieces}
    readFontCodes({pages: [{parts: [part], label: undefined, isDamaged: false, pictured: 0}]})
    return pieces
      .map(({text, spaced}) => (spaced ? ` ${text}` : text))
      .join('')
      .trim()
  }

  const words = '[Þ]rst signi[Þ]cant speci[Þ]c [Þ]nally'

  it('are told by the words around them', () => {
    expect(readOf(words)).toBe('first significant specific finally')
  })

  it('are told by one word in another font', () => {
    expect(readOf(`${words} bene{Þ}ts {Þ}rms`)).toBe(
      'first significant specific finally benefits firms'
    )
    expect(readOf('bene{Þ}ts {Þ}rms')).toBe('beneÞts Þrms')
  })

  it('are none where a letter is drawn in another font, or means another ligature there', () => {
    const german = 'Ru[ß]land gro[ß] hei[ß]en Grö[ß]e'
    expect(readOf(`${german} in{ß}uence`)).toBe('Rußland groß heißen Größe inßuence')
    expect(readOf(`${words} in{Þ}uence`)).toBe('first significant specific finally inÞuence')
  })
})
