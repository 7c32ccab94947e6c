/** What reading the fonts of a PDF promises: each letter as it is drawn, or else told to be unknown. */

import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {type OpenPaper, openPaper} from '../../src/paper/index.ts'
import {assemble, type Placed, pdfOf, streamOf} from './pdf-writer.ts'

let folder: string
let count = 0

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'paper-fonts-'))
})
afterAll(() => rm(folder, {recursive: true}))

const prose = [
  'The keeper of the lamp wrote down each evening what the sea had done,',
  'and nobody asked him why he never wrote about the ships that he saw,',
  'for the ships went by and the sea stayed, as he told the boy who came',
  'to learn how the lamp is trimmed and how long a gallon of oil burns.'
]

/** Lines below each other. */
function lines(texts: readonly string[], top = 700): Placed[] {
  return texts.map((text, at) => ({x: 60, y: top - 14 * at, text}))
}

/** Open a PDF. */
async function opened(bytes: Buffer): Promise<OpenPaper> {
  const file = path.join(folder, `${count++}.pdf`)
  await writeFile(file, bytes)
  return openPaper(file)
}

/** Open a PDF of prose, and of a line in another font. */
function openedWith(font: string, text: string, rows = 1): Promise<OpenPaper> {
  const page = lines(
    Array.from({length: rows}, () => text),
    600
  )
  return opened(pdfOf([lines(prose)], {signs: {font, page}}))
}

/** A font's entries, with names for the codes from “a” on. */
function named(names: string, base = 'ABCDEF+Garden-Roman'): string {
  return `/Subtype /Type1 /BaseFont /${base} /Encoding << /Type /Encoding /Differences [97 ${names}] >>`
}

/** A font whose codes are those of ASCII. */
const ascii = '/Subtype /TrueType /BaseFont /Times-Roman /Encoding /WinAnsiEncoding'

/** A bitmap font, with names for the codes from 1 on. */
function bitmaps(names: string): string {
  return (
    '/Subtype /Type3 /FontMatrix [0.001 0 0 0.001 0 0] /FontBBox [0 0 0 0] /CharProcs << >> ' +
    `/Encoding << /Type /Encoding /Differences [1 ${names}] >> ` +
    `/FirstChar 0 /LastChar 255 /Widths [${'500 '.repeat(256)}]`
  )
}

/** Texts whose characters have codes in the order in which they are used; the space stays one. */
function codedByUse(texts: readonly string[]): {texts: string[]; used: string[]} {
  const used: string[] = []
  const codeOf = (character: string) => {
    if (!used.includes(character)) used.push(character)
    const code = used.indexOf(character) + 1
    return String.fromCharCode(code < 9 ? code : code < 12 ? code + 130 : code + 2)
  }
  return {texts: texts.map((text) => text.replace(/\S/g, codeOf)), used}
}

/** A page whose font F is Times, and whose font G the other objects describe, from the sixth on. */
function inTwoFonts(content: string, others: Parameters<typeof assemble>[0]): Buffer {
  return assemble(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R ' +
        '/Resources << /Font << /F 5 0 R /G 6 0 R >> >> >>',
      streamOf(content),
      '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>',
      ...others
    ],
    '/Root 1 0 R'
  )
}

describe('names of glyphs', () => {
  it.each([
    ['variants', '/one.oldstyle /nine.oldstyle /six.tab', 'abc', '196'],
    ['parts of ligatures', '/f_f_i /T_h /c_t.alt', 'abc', 'ffiThct'],
    ['codes', '/uni03C0 /u1D434 /uni00410042', 'abc', 'π𝐴AB'],
    ['old-style digits and small capitals', '/oneoldstyle /Asmall /Eacutesmall', 'abc', '1AÉ'],
    ['pieces of brackets', '/parenlefttp /bracketleftex /braceex', 'abc', '⎛⎢⎪'],
    ["TeX's signs", '/lscript /ceilingleft /lessmuch', 'abc', 'ℓ⌈≪']
  ])('tell %s', async (_, names, codes, said) => {
    expect((await openedWith(named(names), codes)).text).toContain(said)
  })

  it('tell signs of Zapf Dingbats in its fonts alone', async () => {
    const names = '/a20 /a71'
    expect((await openedWith(named(names, 'ABCDEF+Dingbats'), 'ab')).text).toContain('✔●')
    expect((await openedWith(named(names), 'ab')).text).not.toContain('✔')
  })

  it('tell nothing where they number the glyphs of the font', async () => {
    const names = '/uni00000044 /uni00000045 /uni00000046'
    expect((await openedWith(named(names), 'abc')).text).toContain('abc')
  })

  it('are the codes of TeX where all are numbers', async () => {
    const text = [
      'The o\x0ece of the keeper is \x0clled',
      'with co\x0bee and \x0cgs in the \x0crst'
    ]
    const {texts, used} = codedByUse([...prose, ...text])
    const names = used.map((character) => `/${character.charCodeAt(0)}`)
    names.splice(8, 0, ...Array.from({length: 5}, () => '/.notdef'))
    const high = names.splice(13, 3)
    const font = bitmaps(`${names.join(' ')} 139 ${high.join(' ')}`)
    const paper = await opened(pdfOf([lines(texts)], {font}))
    expect(paper.text.normalize('NFKD')).toContain('The office of the keeper is filled')
    expect(paper.text).toContain(prose[0])
  })
})

describe('a font that gave codes as glyphs were used', () => {
  it('does not say what it draws', async () => {
    const names = Array.from({length: 255}, (_, code) => `/a${code + 1}`).join(' ')
    const {texts} = codedByUse([...prose, ...prose, ...prose])
    const {text, damage} = await opened(pdfOf([lines(texts)], {font: bitmaps(names)}))
    const lost = damage.reduce((sum, {start, end}) => sum + end - start, 0)
    expect(lost).toBeGreaterThan(0.8 * text.length)
  })

  it('does not say it with signs of ASCII either', async () => {
    const {text, damage} = await openedWith(ascii, '!"#$%&\'* +,-.! /01! 2345#')
    expect(text).toContain('\ufffd')
    expect(damage).not.toEqual([])
  })

  it('is no font of a figure that has letters in their order', async () => {
    const {text, damage} = await openedWith(ascii, 'A B C D E F G H I J K L')
    expect(text).toContain('A B C D E F G H I J K L')
    expect(damage).toEqual([])
  })
})

describe('a backtick', () => {
  it('is a grave accent only where the next letter is drawn under it', async () => {
    const page = [
      ...lines(prose),
      {x: 60, y: 500, text: 'the field `is_lit` of the caf'},
      {x: 300, y: 500, text: 'voil`'},
      {x: 315.5, y: 500, text: 'a'}
    ]
    const {text} = await opened(pdfOf([page], {font: ascii}))
    expect(text).toContain('the field `is_lit` of')
    expect(text).toContain('voilà')
  })
})

describe('an accent that is drawn before its letter', () => {
  const hook =
    '/Subtype /TrueType /BaseFont /Times-Roman ' +
    '/Encoding << /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [1 /ogonek] >>'

  it('is put on it below, too', async () => {
    const page = [
      ...lines(prose),
      {x: 60, y: 500, text: 'une parcelle re\xb8'},
      {x: 123.5, y: 500, text: 'coit de l’eau'.replace('’', "'")}
    ]
    expect((await opened(pdfOf([page], {font: ascii}))).text).toContain("parcelle reçoit de l'eau")
  })

  it('makes no new line, and no new word where it stands far behind the letter before', async () => {
    const page = [
      {x: 60, y: 500, text: 'opisuj \x01'},
      {x: 84, y: 500, text: 'aca wielk \x01'},
      {x: 124, y: 500, text: 'a bram'},
      {x: 60, y: 486, text: 'lampa przy molo'}
    ]
    const {text} = await opened(pdfOf([lines(prose)], {signs: {font: hook, page}}))
    expect(text).toContain('opisująca wielką bram\nlampa')
  })

  it('may stand above the line, on a capital', async () => {
    const page = [
      ...lines(prose),
      {x: 61, y: 503, text: '\xa8'},
      {x: 60, y: 500, text: 'Anderung der Wege um die'},
      {x: 175, y: 503, text: '\xa8'},
      {x: 174, y: 500, text: 'Offnung'},
      {x: 60, y: 486, text: 'im Hafen'}
    ]
    const {text} = await opened(pdfOf([page], {font: ascii}))
    expect(text).toContain('\nÄnderung der Wege um die Öffnung\nim Hafen')
  })
})

describe('a control character', () => {
  it('is a sign that is not known', async () => {
    const {text, damage} = await openedWith(ascii, 'the distance \x02 of each lamp is even')
    expect(text).toContain('the distance \ufffd of')
    expect(damage).toHaveLength(1)
  })

  it('is left alone where it is all that a font has between words', async () => {
    const line = 'the\x03distance\x03of\x03each\x03lamp\x03is\x03even'
    expect((await openedWith(ascii, line)).damage).toEqual([])
  })

  it('is a sign where a font draws it alone, and hardly anything else', async () => {
    const {text, damage} = await openedWith(ascii, '\x02')
    expect(text).toContain('\ufffd')
    expect(damage).toHaveLength(1)
  })
})

describe('fonts of formulas', () => {
  it('are believed, with few vowels in them', async () => {
    const {text, damage} = await openedWith(named('', 'ABCDEF+Garden-Italic'), 'T K xy M R p S', 40)
    expect(text).toContain('T K xy M R p S')
    expect(damage).toEqual([])
  })

  it('are believed where most is centred dots', async () => {
    const {text} = await openedWith(named('/periodcentered'), 'a a a =', 20)
    expect(text).toContain('· · · =')
  })
})

describe('a font of bitmaps', () => {
  /** Words at their places, one broken where it is kerned, in type that is drawn `wide` times as wide as its size says, and `high` times as high. */
  const drawnIn = (wide: number, high: number): Placed[] => {
    const stretch = `q ${wide} 0 0 ${high} 0 0 cm`
    return prose.flatMap((line, row) => {
      let x = 60
      return line.split(' ').flatMap((word) => {
        const parts = [word.slice(0, 2), word.slice(2)].filter((part) => part !== '')
        const drawn = parts.map((text, at) => {
          const place = {x: (x + 10.4 * at) / wide, y: (700 - 14 * row) / high, text, size: 1}
          return {...place, before: stretch, after: 'Q'}
        })
        x += 5 * word.length + 4
        return drawn
      })
    })
  }
  const font = (advance: number): string =>
    '/Subtype /Type3 /FontMatrix [1 0 0 1 0 0] /FontBBox [0 0 0 0] /CharProcs << >> ' +
    '/Encoding << /Type /Encoding /Differences [97 /a] >> ' +
    `/FirstChar 0 /LastChar 255 /Widths [${`${advance} `.repeat(256)}]`

  it.each([
    ['one dot high', 0.24, 0.24],
    ['as high as a page', 0.24, 240],
    ['one dot wide', 0.12, 10.9]
  ])('may say that its type is %s', async (_, wide, high) => {
    const paper = await opened(pdfOf([drawnIn(wide, high)], {font: font(5 / wide)}))
    expect(paper.text).toContain(prose.join('\n'))
  })
})

describe('a table of characters', () => {
  /** A PDF with a font whose own names and whose table say so much. */
  function withTable(names: Record<number, string>, table: string, text: string): Buffer {
    const puts = Object.entries(names).map(([code, name]) => `dup ${code} /${name} put`)
    const header =
      '%!PS-AdobeFont-1.0: Garden 001.000\n/FontName /Garden def\n/FontMatrix [0.001 0 0 0.001 0 0] readonly def\n' +
      `/Encoding 256 array\n0 1 255 {1 index exch /.notdef put} for\n${puts.join('\n')}\nreadonly def\n` +
      'currentdict end\ncurrentfile eexec\n'
    const content = lines(prose)
      .map((line) => `BT /F 10 Tf ${line.x} ${line.y} Td (${line.text}) Tj ET`)
      .join('\n')
    return inTwoFonts(`${content}\nBT /G 10 Tf 60 500 Td (${text}) Tj ET`, [
      '<< /Type /Font /Subtype /Type1 /BaseFont /ABCDEF+Garden /FirstChar 65 /LastChar 90 ' +
        `/Widths [${'500 '.repeat(26)}] /FontDescriptor 7 0 R /ToUnicode 8 0 R >>`,
      '<< /Type /FontDescriptor /FontName /ABCDEF+Garden /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 ' +
        '/Ascent 700 /Descent 0 /CapHeight 700 /StemV 80 /FontFile 9 0 R >>',
      streamOf(
        '/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n1 begincodespacerange <00> <FF> endcodespacerange\n' +
          `${table}\nendcmap end end`
      ),
      streamOf(header, `/Length1 ${header.length} /Length2 0 /Length3 0`)
    ])
  }

  it('is not all: what it leaves out, the names of the font tell', async () => {
    const names = {80: 'summationtext', 82: 'integraltext', 65: 'x'}
    const {text} = await opened(withTable(names, '1 beginbfchar <41> <0061> endbfchar', 'APR'))
    expect(text).toContain('a∑∫')
  })

  it('is not believed where it has control characters for letters', async () => {
    const table = '2 beginbfchar <41> <0000> <42> <0062> endbfchar'
    expect((await opened(withTable({65: 'ff'}, table, 'BA'))).text).toContain('bff')
  })

  it('may say that a hyphen is a soft one, which is drawn all the same', async () => {
    const table = '2 beginbfchar <41> <00AD> <42> <0031> endbfchar'
    expect((await opened(withTable({}, table, 'BABBA'))).text).toContain('1-11-')
  })

  it('may have characters beyond U+FFFF in four bytes', async () => {
    const table = '2 beginbfchar <41> <0001D434> <42> <D835DC35> endbfchar'
    expect((await opened(withTable({}, table, 'AB'))).text).toContain('𝐴𝐵')
  })

  it("may have Adobe's codes for the pieces of brackets", async () => {
    const table = '2 beginbfchar <41> <F8EB> <42> <F8F6> endbfchar'
    expect((await opened(withTable({}, table, 'AB'))).text).toContain('⎛⎞')
  })
})

describe('a TrueType font of signs, whose codes the PDF tells nothing of', () => {
  /** A big-endian number of two bytes each. */
  const words = (...numbers: number[]) =>
    Buffer.from(numbers.flatMap((number) => [(number >> 8) & 0xff, number & 0xff]))

  /** A font of two empty glyphs, with tables of codes for the Macintosh and, maybe, for Windows. */
  function trueType(isForWindows: boolean): string {
    const macintosh = Buffer.concat([words(0, 262, 0), Buffer.alloc(256, 1)])
    const windows = words(4, 32, 0, 4, 4, 1, 0, 0xf0ff, 0xffff, 0, 0xf000, 0xffff, 1, 1, 0, 0)
    const cmap = isForWindows
      ? [words(0, 2, 1, 0, 0, 20, 3, 0, 0, 282), macintosh, windows]
      : [words(0, 1, 1, 0, 0, 12), macintosh]
    const head = Buffer.alloc(54)
    words(1, 0, 1, 0).copy(head)
    words(0x5f0f, 0x3cf5, 0, 1000).copy(head, 12)
    const hhea = Buffer.alloc(36)
    words(1, 0, 700).copy(hhea)
    words(1).copy(hhea, 34)
    const tables = Object.entries({
      cmap: Buffer.concat(cmap),
      glyf: Buffer.alloc(4),
      head,
      hhea,
      hmtx: words(500, 0, 0),
      loca: words(0, 0, 0),
      maxp: words(0, 0x5000, 2),
      post: Buffer.concat([words(3), Buffer.alloc(30)])
    })
    let offset = 12 + 16 * tables.length
    const directory = tables.map(([tag, {length}]) => {
      const entry = [Buffer.from(tag), words(0, 0, 0, offset, 0, length)]
      offset += length
      return Buffer.concat(entry)
    })
    const bodies = tables.map(([, body]) => body)
    const head12 = words(1, 0, tables.length, 0, 0, 0)
    return Buffer.concat([head12, ...directory, ...bodies]).toString('latin1')
  }

  /** The prose, and lines below in such a font. */
  function inSigns(font: string, below: readonly string[], name = 'Garden'): Buffer {
    const content = [...lines(prose), ...lines(below, 500).map((line) => ({...line, font: 'G'}))]
      .map(({font = 'F', x, y, text}) => `BT /${font} 10 Tf ${x} ${y} Td (${text}) Tj ET`)
      .join('\n')
    return inTwoFonts(content, [
      `<< /Type /Font /Subtype /TrueType /BaseFont /ABCDEF+${name} /FirstChar 32 /LastChar 255 ` +
        `/Widths [${'500 '.repeat(224)}] /FontDescriptor 7 0 R >>`,
      `<< /Type /FontDescriptor /FontName /ABCDEF+${name} /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 ` +
        '/Ascent 700 /Descent 0 /CapHeight 700 /StemV 80 /FontFile2 8 0 R >>',
      streamOf(font, `/Length1 ${font.length}`)
    ])
  }

  const german = [
    'Die T\xfcr war gro\xdf \x96 und das Schlo\xdf hie\xdf \x84Gr\xfcne Bl\xe4tter\x93.'
  ]

  it('has the codes of Windows where its glyphs have them', async () => {
    const {text} = await opened(inSigns(trueType(true), german))
    expect(text).toContain('Die Tür war groß – und das Schloß hieß „Grüne Blätter“.')
  })

  it('has those of the Macintosh where its glyphs have these alone', async () => {
    const mac = ['Die T\x9fr war gro\xa7 \xd0 und das Schlo\xa7 hie\xa7.']
    const {text} = await opened(inSigns(trueType(false), mac))
    expect(text).toContain('Die Tür war groß – und das Schloß hieß.')
  })

  it('draws signs whose codes are neither, where its name says so', async () => {
    const {text} = await opened(inSigns(trueType(true), ['\xf0\xf0', '\xf2\xf0'], 'Wingdings'))
    expect(text).not.toMatch(/[ðò]/)
  })
})
