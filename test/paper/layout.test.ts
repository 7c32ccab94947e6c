/** What laying a PDF out promises: sentences in one piece, and what is not text told apart. */

import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {type OpenPaper, openPaper} from '../../src/paper/index.ts'
import {linesOf as layLines} from '../../src/paper/pdf/lines.ts'
import {judge, prepare} from '../../src/quote/index.ts'
import type {LineKind} from '../../src/quote/types.ts'
import {type Placed, pdfOf} from './pdf-writer.ts'

const fixtures = fileURLToPath(new URL('../fixtures', import.meta.url))
let folder: string
let count = 0

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'paper-layout-'))
})
afterAll(() => rm(folder, {recursive: true}))

/** Open a PDF of pages. */
async function opened(pages: Placed[][], info = ''): Promise<OpenPaper> {
  const file = path.join(folder, `${count++}.pdf`)
  await writeFile(file, pdfOf(pages, {info}))
  return openPaper(file)
}

/** Open a PDF of a page of text, with signs in a font of their own. */
async function openedWithSigns(font: string, signs: Placed[]): Promise<OpenPaper> {
  const file = path.join(folder, `${count++}.pdf`)
  await writeFile(file, pdfOf([column(60, 700, [...left, ...right])], {signs: {font, page: signs}}))
  return openPaper(file)
}

/** Open a PDF of a page that has pieces {@link inBold}. */
async function openedInTwoFonts(page: Placed[]): Promise<OpenPaper> {
  const file = path.join(folder, `${count++}.pdf`)
  const font = '/Subtype /Type1 /BaseFont /Helvetica-Bold'
  await writeFile(file, pdfOf([page], {signs: {font, page: []}}))
  return openPaper(file)
}

function inBold(piece: Placed): Placed {
  return {...piece, font: 'G'}
}

/** The lines of a kind. */
function linesOf({text, layout}: OpenPaper, kind: LineKind): string[] {
  return layout!.lines.filter((line) => line.kind === kind).map((l) => text.slice(l.start, l.end))
}

/** A column of lines, from a place downwards. */
function column(x: number, y: number, lines: string[]): Placed[] {
  return lines.map((text, index) => ({x, y: y - 12 * index, text}))
}

/** The letters of a text: note marks stand among its numbers. */
function letters(text: string): string {
  return text.normalize('NFKD').replace(/\P{L}/gu, '')
}

const left = [
  'The ice of the river was measured every day at',
  'noon by two observers, who did not know of each',
  'other and who wrote down what they saw in books',
  'that were compared in spring, when the ice went'
]
const right = [
  'away with a noise that was heard in three towns.',
  'Nobody slept that night, for the water rose until',
  'it reached the doors of the houses by the bridge,',
  'and in the morning there was mud on every floor.'
]

describe('columns', () => {
  it('are read one after the other, whichever is drawn first', async () => {
    const drawnByRows = left.flatMap((text, index) => [
      {x: 60, y: 700 - 12 * index, text},
      {x: 330, y: 700 - 12 * index, text: right[index]!}
    ])
    const {text} = await opened([drawnByRows])
    expect(text).toBe(`${[...left, ...right].join('\n')}\n`)
  })
})

describe('a box in two columns above those of the page', () => {
  /** A page of a box and the text below it, drawn column by column, with headings in larger type. */
  const page = (inset: number) => [
    {x: 120, y: 720, text: 'In Short', size: 12},
    ...column(60 + inset, 700, left),
    {x: 120, y: 620, text: 'The River', size: 12},
    ...column(60, 600, [...left].reverse()),
    ...column(330, 700, right),
    ...column(
      330,
      600,
      [...right].reverse().map((line) => (inset > 0 ? `${line} So it was.` : line))
    )
  ]

  it('is read to its end before them', async () => {
    const {text} = await opened([page(15)])
    expect(letters(text)).toContain(letters([...left, ...right, left[3]].join('')))
  })

  it('is none where it is as wide as they are: a gap in both columns', async () => {
    const {text} = await opened([page(0)])
    expect(letters(text)).toContain(letters([...left].reverse().join('') + right[0]))
  })
})

describe('notes in the margin beside the text', () => {
  it('go on in the next margin, and the text on the next page', async () => {
    const margins = [
      ['Money: the town paid for', 'the books of the observers', 'and for the lamps, and what'],
      ['the bridge cost the houses', 'paid who stand beside it.']
    ]
    const margin = (lines: string[]) =>
      lines.map((text, index) => ({x: 40, y: 700 - 10 * index, text, size: 8}))
    const paper = await opened([
      [...column(200, 700, left), ...margin(margins[0]!)],
      [...column(200, 700, right), ...margin(margins[1]!)]
    ])
    expect(linesOf(paper, 'footnote')).toEqual(margins.flat())
    expect(linesOf(paper, 'body')).toEqual([...left, ...right])
    const prepared = prepare(paper.text, paper)
    for (const said of [
      [left[3], right[0]].join(' '),
      'and for the lamps, and what the bridge cost the houses paid who stand beside it.'
    ])
      expect(judge(prepared, said).verdict).toBe('verbatim')
  })

  it('are none where cells of a table stand beside them', async () => {
    const rows = [700, 660].flatMap((y) => [
      {x: 40, y, text: 'The observers of the ice,', size: 8},
      {x: 40, y: y - 10, text: 'every day of the winter', size: 8},
      {x: 260, y, text: '14.2', size: 8},
      {x: 330, y, text: '15.3', size: 8}
    ])
    const paper = await opened([[...rows, ...column(200, 600, [...left, ...right])]])
    expect(linesOf(paper, 'footnote')).toEqual([])
  })
})

describe('the type of a page', () => {
  it('is that of its lines of words, however many cells are set in smaller type', async () => {
    const cells = [0, 1, 2, 3].flatMap((row) =>
      [60, 120, 180, 240, 300, 360, 420, 480].map((x) => ({
        x,
        y: 740 - 12 * row,
        text: `day ${row}.${x}`,
        size: 8
      }))
    )
    const note = 'The days are those of the books that were kept in the library.'
    const reversed = left.map((text) => text.split(' ').reverse().join(' '))
    const methods = column(60, 700, reversed).map((piece) => ({...piece, size: 8}))
    const paper = await opened([
      column(60, 700, left),
      [...cells, {x: 60, y: 660, text: note, size: 8}, ...column(60, 600, right)],
      methods
    ])
    expect(linesOf(paper, 'body').slice(0, 8)).toEqual([...left, ...right])
    expect(linesOf(paper, 'table')).toContain(note)
  })
})

describe('small type', () => {
  /** A page of references in small type. */
  const references = column(
    60,
    740,
    Array.from({length: 55}, (_, at) => `[${at + 1}] ${left[at % 4]}, ${right[at % 4]}`)
  ).map((piece) => ({...piece, size: 7}))
  const text = Array.from({length: 50}, (_, at) => [...left, ...right][at % 8]!)

  it('is that of notes where references in it are longer than the text', async () => {
    const note = {x: 60, y: 60, text: '* Write to the keeper of the gate, at the river.', size: 7}
    const paper = await opened([[...column(60, 740, text), note], references])
    expect(linesOf(paper, 'footnote')).toEqual([note.text])
    expect(linesOf(paper, 'body').slice(0, 50)).toEqual(text)
  })

  it('is that of a table which has a page for itself', async () => {
    const notes = [
      'The gate was closed in the years that are not given, and',
      'open in all the others.'
    ]
    const table = [
      {x: 60, y: 740, text: 'Table 1. The water at the gate in four years of ice.', size: 7},
      ...[0, 1, 2, 3].map((row) => ({
        x: 60,
        y: 720 - 10 * row,
        text: `184${row} 7.${row}`,
        size: 7
      })),
      ...column(60, 660, notes).map((piece) => ({...piece, size: 7}))
    ]
    const paper = await opened([
      column(60, 740, text),
      table,
      column(60, 740, text.toReversed()),
      references
    ])
    expect(linesOf(paper, 'body').slice(0, 100)).toEqual([...text, ...text.toReversed()])
  })

  it('goes on with a caption beside and below its last line', async () => {
    const caption = [
      'Figure 1. The gate by the river in spring, drawn by the second of the two observers, as he',
      'saw it from the bridge.'
    ]
    const rest = [
      'The letters a and b stand for the doors of the houses that',
      'are by the bridge, and c for the mill.'
    ]
    const paper = await opened([
      [
        {x: 60, y: 740, text: caption[0]!, size: 8},
        {x: 60, y: 731, text: caption[1]!, size: 8},
        {x: 200, y: 731, text: rest[0]!, size: 8},
        {x: 60, y: 722, text: rest[1]!, size: 8},
        ...column(60, 690, text.slice(0, 40))
      ]
    ])
    expect(linesOf(paper, 'body')).toEqual(text.slice(0, 40))
  })

  it.each(['Continued', '(continued on next page)', 'Fortsetzung'])(
    'or not, says that a table goes on: %s',
    async (words) => {
      const paper = await opened([
        [...column(60, 700, left), {x: 60, y: 600, text: words}, ...column(60, 500, right)]
      ])
      expect(linesOf(paper, 'body')).toEqual([...left, ...right])
    }
  )
})

describe('furniture', () => {
  it('is told from the text, and gives the printed page numbers', async () => {
    const texts = [left, right, [...left].reverse()]
    const page = (number: number) => [
      {x: 60, y: 760, text: 'River ice in spring', size: 8},
      {x: 300, y: 40, text: String(number), size: 8},
      ...column(60, 700, texts[number - 101]!)
    ]
    const paper = await opened([page(101), page(102), page(103)])
    expect(new Set(linesOf(paper, 'furniture'))).toEqual(
      new Set(['River ice in spring', '101', '102', '103'])
    )
    expect(paper.pageAt(paper.text.indexOf('Nobody'))).toBe('102')
  })

  it('is nothing that stands below the number of a figure', async () => {
    const page = (number: number, texts: string[]) => [
      {x: 60, y: 540, text: `Figure ${number}`, size: 8},
      {x: 60, y: 530, text: 'The gate by the river in the spring of the year', size: 8},
      {x: 60, y: 520, text: `that the mill was built, as seen from bank ${number}.`, size: 8},
      ...column(60, 490, texts)
    ]
    const paper = await opened([page(4, left), page(5, right)])
    expect(linesOf(paper, 'furniture')).toEqual([])
    expect(linesOf(paper, 'caption')).toHaveLength(6)
  })

  it.each([
    ['behind the number of its article', (number: number) => `4071-${number}`],
    ['beside a rule', (number: number) => (number % 2 === 0 ? `${number} |` : `| ${number}`)]
  ])('is a page number %s', async (_, printed) => {
    const texts = [left, right, [...left].reverse()]
    const page = (number: number) => [
      {x: number % 2 === 0 ? 60 : 480, y: 40, text: printed(number), size: 8},
      ...column(60, 700, texts[number - 11]!)
    ]
    const paper = await opened([page(11), page(12), page(13)])
    expect(linesOf(paper, 'furniture')).toEqual([11, 12, 13].map(printed))
    expect(paper.pageAt(paper.text.indexOf('Nobody'))).toBe('12')
  })

  it('gives a number to the first page, and to one whose number is misread', async () => {
    const turn = (lines: string[], at: number) =>
      lines.map((line) => `${line.slice(5 * at)} ${line.slice(0, 5 * at)}`)
    const page = (at: number, number: string) => [
      ...(number === '' ? [] : [{x: 300, y: 40, text: number, size: 8}]),
      ...column(60, 700, turn(left, at))
    ]
    const numbers = ['', '102', '103', '1o4', '105', '106']
    const paper = await opened(numbers.map((number, at) => page(at, number)))
    expect(paper.pages.map(({printed}) => printed)).toEqual([
      '101',
      '102',
      '103',
      '104',
      '105',
      '106'
    ])
  })

  it('is a stamp up the margin', async () => {
    const stamp = {x: 30, y: 300, text: 'preprint 0042 of March', angle: 90}
    const paper = await opened([[...column(60, 700, left), stamp]])
    expect(linesOf(paper, 'furniture')).toEqual(['preprint 0042 of March'])
  })

  it('is the numbers of lines', async () => {
    const lines = [...left, ...right]
    const numbers = lines.map((_, index) => ({x: 50, y: 700 - 12 * index, text: `${index + 1}`}))
    const paper = await opened([[...column(66, 700, lines), ...numbers]])
    expect(linesOf(paper, 'body')).toEqual(lines)
  })

  it('is the numbers of lines, and not what stands beside them, where each page counts anew', async () => {
    const lines = [...left, ...right]
    const pages = ['The ice', 'The mud', 'The rain', 'The fog'].map((heading, page) => {
      const drawn = [
        {x: 150, y: 724, text: heading},
        ...column(66, 700, [...lines.slice(2 * page), ...lines.slice(0, 2 * page)])
      ]
      return [...drawn, ...drawn.map(({y}, index) => ({x: 50, y, text: `${index + 1}`}))]
    })
    const paper = await opened(pages)
    expect(linesOf(paper, 'furniture').filter((text) => !/^\d+$/.test(text))).toEqual([])
  })

  it('is the numbers of lines of a publisher, and those of the author beside them', async () => {
    const short = [...left, 'and the rest.', ...right, 'and no more.']
    const evenly = Array.from({length: 40}, (_, index) => {
      return {x: 12, y: 705 - 9 * index, text: `${index + 1}`, size: 7}
    })
    const numbered = column(72, 700, short).flatMap((line, index) => [
      {x: 44, y: line.y, text: `${index + 31}`},
      line
    ])
    const paper = await opened([[...numbered, ...evenly]])
    expect(linesOf(paper, 'body')).toEqual(short)
    expect(linesOf(paper, 'furniture')).toHaveLength(short.length + 40)
  })

  it('is the numbers of lines beside notes in the margin', async () => {
    const short = [...left, 'and the rest.', ...right, 'and no more.']
    const numbers = short.map((_, index) => ({
      x: 150,
      y: 700 - 12 * index,
      text: `${index + 1}`,
      size: 6
    }))
    const notes = column(30, 689, ['By the keeper', 'of the lamp'])
    const paper = await opened([[...column(170, 700, short), ...notes, ...numbers]])
    expect(linesOf(paper, 'body').slice(0, short.length)).toEqual(short)
    expect(linesOf(paper, 'furniture')).toHaveLength(short.length)
  })

  it('is no column of a table beside the numbers of lines', async () => {
    const rows = ['ice', 'mud', 'rain', 'snow', 'hail'].flatMap((name, index) => [
      {x: 72, y: 500 - 12 * index, text: `${index + 1}`},
      {x: 100, y: 500 - 12 * index, text: name}
    ])
    const lines = [...left, ...right]
    const numbers = Array.from({length: 24}, (_, index) => {
      return {x: 50, y: 700 - 12 * index, text: `${index + 1}`}
    })
    const paper = await opened([[...column(72, 700, lines), ...rows, ...numbers]])
    expect(linesOf(paper, 'furniture')).toHaveLength(24)
  })

  it('is the numbers of lines in the right margin', async () => {
    const lines = [...left, ...right]
    const drawn = column(60, 700, lines).flatMap((line, index) => [
      line,
      {x: 330, y: line.y, text: `${index + 7}`}
    ])
    const paper = await opened([drawn])
    expect(linesOf(paper, 'body')).toEqual(lines)
  })

  it('is the numbers of lines beside both columns, and no digit that a line begins with', async () => {
    const numbers = (x: number, from: number) =>
      [...left, ...right].map((_, index) => {
        return {x, y: 700 - 12 * index, text: `${from + index}`, size: 5}
      })
    const beside = (x: number, lines: string[]) => [
      {x, y: 700, text: '8'},
      {x: x + 5, y: 700, text: lines[0]!},
      ...column(x, 688, lines.slice(1))
    ]
    const columns = [
      ...beside(56, [...left, ...right]),
      ...numbers(42, 207),
      ...beside(326, [...right, ...left]),
      ...numbers(312, 207 + left.length + right.length)
    ]
    const paper = await opened([columns])
    expect(linesOf(paper, 'body')).toEqual([
      `8${left[0]}`,
      ...left.slice(1),
      ...right,
      `8${right[0]}`,
      ...right.slice(1),
      ...left
    ])
  })

  it('is no last column of a table, below lines that reach as far', async () => {
    const rows = ['ice', 'mud', 'rain', 'snow', 'hail', 'fog', 'wind'].flatMap((name, index) => [
      {x: 60, y: 620 - 12 * index, text: name},
      {x: 240, y: 620 - 12 * index, text: `${index + 1}`}
    ])
    const paper = await opened([[...column(60, 700, left), ...rows, ...column(60, 500, right)]])
    expect(linesOf(paper, 'furniture')).toEqual([])
  })

  it('is no number that its item begins with', async () => {
    const items = [...left, ...right].flatMap((line, index) => [
      {x: 60, y: 700 - 12 * index, text: `${index + 1}`},
      {x: index < 9 ? 65 : 70, y: 700 - 12 * index, text: `, ${line}`}
    ])
    const paper = await opened([items])
    expect(paper.text).toContain(`2, ${left[1]}`)
    expect(paper.text).toContain(`5, ${[...left, ...right][4]}`)
  })
})

describe('scripts of a formula that stand above each other', () => {
  /** “level z” with a raised “(t+1)” and a lowered “max”, letter by letter, in an order of its own, and “of the ice”. */
  const page = (order: ('raised' | 'lowered')[]): Placed[] => {
    const scripts = {
      raised: [...'(t+1)'].map((text, index) => ({x: 87 + 4 * index, y: 676.4, text, size: 7})),
      lowered: [...'max'].map((text, index) => ({x: 86.6 + 6 * index, y: 661.5, text, size: 7}))
    }
    return [
      ...column(60, 700, left.slice(0, 2)),
      {x: 60, y: 670, text: 'level z'},
      ...order.flatMap((one) =>
        scripts[one].map((piece) => ({...piece, y: piece.y - (one === 'raised' ? 2.8 : -5)}))
      ),
      {x: 110, y: 670, text: 'of the ice'},
      ...column(60, 650, left.slice(2))
    ]
  }

  it.each([[['raised', 'lowered']], [['lowered', 'raised']]] as const)(
    'are read one after the other: %j',
    async (order) => {
      const {text} = await opened([page([...order])])
      expect(
        text
          .split('\n')
          .find((line) => line.startsWith('level'))
          ?.replaceAll(' ', '')
      ).toBe('levelzmax\u2063(t+1)oftheice')
    }
  )

  it('may be as many as no page has', () => {
    const piece = {font: 0, spaced: false, artifact: false, inkless: false}
    const count = 200_000
    const base = {...piece, text: 'x'.repeat(count), x: 0, y: 100, width: 40, size: 10}
    const scripts = Array.from({length: count}, (_, index) => {
      return {...piece, text: 'i', x: 40 + 3.5 * index, y: 97, width: 3.5, size: 7}
    })
    const [line] = layLines({turns: 0, width: 600, height: 800, pieces: [base, ...scripts]})
    expect(line!.text).toHaveLength(2 * count)
  })

  it('have the charge of an ion last', async () => {
    const ion: Placed[] = [
      {x: 60, y: 670, text: 'more SO'},
      {x: 96, y: 673.6, text: '2-', size: 7},
      {x: 96, y: 666.5, text: '4', size: 7},
      {x: 104, y: 670, text: 'than before'}
    ]
    const {text} = await opened([
      [...column(60, 700, left.slice(0, 2)), ...ion, ...column(60, 650, left.slice(2))]
    ])
    expect(text).toMatch(/more SO ?4\u20632- than before/)
  })
})

describe('a fraction within a line', () => {
  /** “for u <” with “1” above “4h”, and “in spring”; the denominator begins before the numerator. */
  const page = (x: number): Placed[] => [
    ...column(60, 700, left.slice(0, 2)),
    {x: 60, y: 670, text: 'for u <'},
    {x: x + 1, y: 674, text: '1', size: 7},
    {x: x - 0.8, y: 666.5, text: '4h', size: 7},
    {x: 110, y: 670, text: 'in spring'},
    ...column(60, 650, left.slice(2))
  ]

  it('has its stroke', async () => {
    expect((await opened([page(94)])).text).toContain('for u < 1/4h in spring')
  })

  it('is none of an index and an exponent, which stand right behind their variable', async () => {
    expect((await opened([page(88)])).text).not.toContain('/')
  })
})

describe('a tall sign, drawn from its top', () => {
  const piece = {text: '', x: 0, y: 100, width: 0, size: 10, font: 0, spaced: false}
  const pieces = (signs: [text: string, x: number, y: number, width: number, size?: number][]) =>
    layLines({
      turns: 0,
      width: 600,
      height: 800,
      pieces: signs.map(([text, x, y, width, size = 10]) => ({
        ...piece,
        ...{text, x, y, width, size, artifact: false, inkless: false, spaced: true}
      }))
    }).map(({text}) => text)

  it('stands on the line of its formula', () => {
    expect(
      pieces([
        ['weights satisfy', 60, 100, 60],
        ['∑', 122, 92.6, 10],
        ['i', 132, 103, 3, 7],
        ['a', 136, 100, 5],
        ['= 1. Unlike the rest', 143, 100, 80]
      ])
    ).toEqual(['weights satisfy ∑ i a = 1. Unlike the rest'])
    expect(
      pieces([
        ['[', 60, 92, 4],
        ['r + s', 65, 100, 25],
        [']', 91, 92, 4],
        ['is the window', 98, 100, 60]
      ])
    ).toEqual(['[ r + s ] is the window'])
  })

  it('is no line above, nor a numerator', () => {
    expect(
      pieces([
        ['the line above (', 60, 88, 80],
        ['(', 142, 88, 4],
        ['below it', 60, 100, 40]
      ])
    ).toEqual(['the line above ( (', 'below it'])
    expect(
      pieces([
        ['q =', 60, 100, 15],
        ['(', 78, 93.2, 4],
        ['a + b', 82, 93.2, 20],
        [')', 102, 93.2, 4]
      ])
    ).toEqual(['q =', '( a + b )'])
  })
})

describe('a number behind a number', () => {
  const page = column(60, 700, [...left, ...right])

  it('is raised where the paper raises it', async () => {
    const paper = await opened([
      [...page, {x: 60, y: 604, text: 'The ice weighed 10'}, {x: 133, y: 608, text: '6', size: 6}]
    ])
    expect(paper.text).toContain('The ice weighed 10⁶')
  })

  it('is as it stands on the line, and one behind a word is raised', async () => {
    const paper = await opened([
      [
        ...page,
        {x: 60, y: 604, text: 'The ice weighed 10'},
        {x: 133, y: 604, text: '6', size: 6},
        {x: 60, y: 592, text: 'as much as a bridge'},
        {x: 133.5, y: 596, text: '7', size: 6}
      ]
    ])
    expect(paper.text).toContain('The ice weighed 106')
    expect(paper.text).toContain('as much as a bridge⁷')
  })
})

describe('what interrupts a sentence', () => {
  it('is written after the paragraph: notes and captions', async () => {
    const paper = await opened([
      [
        ...column(60, 700, left),
        {x: 60, y: 600, text: '1 The books are kept in the library of the town.', size: 7},
        {x: 330, y: 760, text: 'Figure 1: The bridge in the year of the great ice.', size: 8},
        ...column(330, 700, right)
      ]
    ])
    expect(letters(paper.text)).toContain(letters([...left, ...right].join('')))
    expect(linesOf(paper, 'footnote')).toHaveLength(1)
    expect(linesOf(paper, 'caption')).toHaveLength(1)
  })

  it('is written after the paragraph: a line above the text, in its type, that is drawn behind it', async () => {
    const head = {x: 200, y: 770, text: 'Chosen by the Town'}
    const paper = await opened([[...column(60, 700, left), head], column(60, 700, right)])
    expect(letters(paper.text)).toContain(letters([...left, ...right].join('')))
    expect(paper.text).toContain(head.text)
  })
})

describe('notes at the foot of a page', () => {
  /** Notes in small type, a line each, in single spacing. */
  const notes = (y: number, lines: string[]) =>
    lines.map((text, index) => ({x: index % 2 === 0 ? 68 : 60, y: y - 9 * index, text, size: 8}))

  it.each([1, 2, 5])(
    'stand behind the sentence that goes on overleaf: %d, with a point behind their numbers',
    async (count) => {
      const wide = (lines: string[]) =>
        lines.map((text, index) => ({x: 60, y: 700 - 24 * index, text}))
      const mark = {x: 60 + 4.03 * left[3]!.length, y: 632, text: '7', size: 7}
      const lines = [
        '7. Keeper, Books of the Ice, p. 12, and what the other',
        'observer wrote on that day.'
      ]
      const many = [...lines, '8. Keeper, p. 13.', 'See there.', '9. Warden, Bridges, p. 3.']
      const paper = await opened([
        [...wide(left), mark, ...notes(608, many.slice(0, count))],
        wide(right)
      ])
      expect(letters(paper.text)).toContain(letters([...left, ...right].join('')))
      expect(linesOf(paper, 'footnote')).toEqual(many.slice(0, count))
    }
  )

  it('are none where no number of the text tells them from the items of a list', async () => {
    const items = ['7. The books of the ice, and the lamps', '8. The boats of the town.']
    const paper = await opened([[...column(60, 700, left), ...notes(630, items)]])
    expect(linesOf(paper, 'footnote')).toEqual([])
  })

  /** Words of notes that have more letters than the text above. */
  const long = Array.from(
    {length: 14},
    (_, index) =>
      `the keeper of book ${index} and the warden of bridges, as the other observer wrote on the day`
  )

  /** Other lines for each page: what stands on all of them is no text. */
  const turned = (at: number) => left.map((line) => `${line.slice(at)} ${line.slice(0, at)}`)

  it('are notes where they have more letters than the text above, too', async () => {
    const paper = await opened([
      [...column(60, 700, left), ...notes(600, [`3 See ${long[0]}`, ...long.slice(1)])],
      column(60, 700, right),
      column(60, 700, [5, 9, 13, 17].flatMap(turned))
    ])
    expect(letters(paper.text)).toContain(letters([...left, ...right].join('')))
    expect(linesOf(paper, 'footnote')).toHaveLength(long.length)
  })

  it('need no mark where those of three pages before are set so', async () => {
    const page = (at: number, mark: string) => [
      ...column(60, 700, turned(5 * at)),
      ...notes(600, [`${mark}See ${turned(3 * at)[at % 4]}.`])
    ]
    const first = [page(1, '1 '), page(2, '2 '), page(3, '3 ')]
    const behind = [page(4, ''), column(60, 700, right)]
    expect(linesOf(await opened([...first, ...behind]), 'footnote')).toHaveLength(4)
    expect(linesOf(await opened([first[0]!, ...behind]), 'footnote')).toHaveLength(1)
  })

  it('go on at the foot of the next page, as the text does at its head', async () => {
    const paper = await opened([
      [
        ...column(60, 700, left),
        ...notes(600, ['3 The keeper of the lamp wrote to the town that the'])
      ],
      [...column(60, 700, right), ...notes(600, ['lamps were out in May. 4 So it was.'])]
    ])
    expect(letters(paper.text)).toContain(letters([...left, ...right].join('')))
    expect(linesOf(paper, 'footnote')).toHaveLength(2)
    const note = 'The keeper of the lamp wrote to the town that the lamps were out in May.'
    expect(judge(prepare(paper.text, {layout: paper.layout!}), note).verdict).toBe('verbatim')
  })
})

describe('the list of references', () => {
  it.each([
    ['References', 'Appendix'],
    ['Literatur', 'Anhang'],
    ['2 Referencias', 'Agradecimientos']
  ])('stands under “%s”, before “%s”', async (heading, behind) => {
    const entries = ['Keeper, A. Ice of the river. Invented Shores 7, 1921.', 'Warden, B. Bridges.']
    const paper = await opened([
      [
        ...column(60, 700, right),
        {x: 60, y: 630, text: heading, size: 13},
        ...column(60, 610, entries),
        {x: 60, y: 570, text: behind, size: 13},
        ...column(60, 550, left)
      ]
    ])
    expect(linesOf(paper, 'references')).toEqual([heading, ...entries])
  })

  it('goes on at names and numbers, up to a heading in another font', async () => {
    const entries = [
      ['A. Keeper. Ice of the river. Invented Shores 7, 1921.'],
      ['12 Warden, B. Bridges. Shores 9, 1931.'],
      ['C. Ferry, Lamps.', 'Shores 11, 1941.']
    ]
    const paper = await openedInTwoFonts([
      ...column(60, 700, right),
      inBold({x: 60, y: 630, text: 'References'}),
      ...entries.flatMap((lines, index) => column(60, 600 - 40 * index, lines)),
      inBold({x: 60, y: 470, text: 'A. Tables of the ice'}),
      ...column(60, 440, left)
    ])
    expect(linesOf(paper, 'references')).toEqual(['References', ...entries.flat()])
  })
})

describe('the numbers of several references', () => {
  it('are raised, though drawn in parts', async () => {
    const paper = await openedInTwoFonts([
      ...column(60, 700, left),
      {x: 60, y: 640, text: 'boats'},
      {x: 81.2, y: 644, text: '22-', size: 6},
      inBold({x: 89.2, y: 644, text: '24', size: 6}),
      {x: 98, y: 640, text: 'lay by the river and were painted in spring'}
    ])
    expect(paper.text).toContain('boats²²-²⁴ lay')
  })
})

describe('a note in the type of the text', () => {
  it.each([
    ['in words', 'The books are kept by the town.'],
    ['that is an address', 'http://river.example/books']
  ])('is told by the raised number that it begins with: %s', async (_, note) => {
    const mark = {x: 60, y: 604, text: '2', size: 6}
    const paper = await opened([
      [...column(60, 660, left), mark, {x: 64, y: 600, text: note}],
      column(60, 700, right)
    ])
    expect(letters(paper.text)).toContain(letters([...left, ...right].join('')))
    expect(linesOf(paper, 'footnote')).toEqual([`2 ${note}`])
  })
})

describe('a box in the column, in a font of its own', () => {
  it('is put behind the sentence that it interrupts', async () => {
    const box = column(90, 640, ['The lower floor of the house', 'The upper floor']).map(inBold)
    const paper = await openedInTwoFonts([
      ...column(60, 700, left),
      ...box,
      ...column(60, 600, right)
    ])
    expect(paper.text).toContain('The lower floor of the house\nThe upper floor')
    expect(letters(paper.text)).toContain(letters([...left, ...right].join('')))
  })
})

describe('authors side by side', () => {
  it('belong to no column, however the columns were drawn', async () => {
    // In Times all of these letters are five points wide, and spaces half as much.
    const words = ['hound upon hound', 'pound bound upon hound', 'hound upon bound', 'bound']
    const address = (middle: number) =>
      [...words, ...words].map((text, index) => {
        const line = index % 2 === 0 ? `${text} upon pound` : `${text} upon ${text}`
        const width = 5 * line.replaceAll(' ', '').length + 2.5 * (line.split(' ').length - 1)
        return {x: middle - width / 2, y: 780 - 10 * index, text: line}
      })
    const paper = await opened([
      [...address(160), ...address(440), ...column(330, 680, right), ...column(60, 680, left)]
    ])
    expect(letters(paper.text)).toContain(letters([...left, ...right].join('')))
  })
})

describe('a sentence', () => {
  it('goes on over the rows of a table at the top of the next page', async () => {
    const rows = ['Upper bridge', 'Lower bridge'].map((text, index) => ({
      x: 60,
      y: 740 - 12 * index,
      text
    }))
    const paper = await opened([
      column(60, 200, left),
      [...rows, ...column(60, 690, [...right, ...right])]
    ])
    expect(letters(paper.text)).toContain(letters([...left, ...right].join('')))
    expect(linesOf(paper, 'table')).toEqual(['Upper bridge', 'Lower bridge'])
  })

  it('goes on over the head of a table and what is below it, where that is set as the text is', async () => {
    const head = {x: 60, y: 700, text: 'River Day of Ice Depth/Foot Bridges Houses Noise Mud'}
    const {text} = await opened([
      column(60, 700, left),
      [head, ...column(60, 650, [...right, ...left])]
    ])
    expect(text).toMatch(/when the ice went\naway with/)
  })

  it('has no numbers of formulas in a table', async () => {
    const rows = [
      ['ice', '-0.31', '(0.03)'],
      ['mud', '-0.12', '(0.04)'],
      ['rain', '0.55', '(0.05)']
    ].flatMap((cells, row) =>
      cells.map((text, cell) => ({x: 70 + 60 * cell, y: 640 - 12 * row, text}))
    )
    const {text} = await opened([[...column(60, 700, left), ...rows, ...column(60, 560, right)]])
    expect(text.replace(/\n/g, ' ')).toContain('ice -0.31 (0.03) mud -0.12 (0.04) rain 0.55 (0.05)')
  })

  it('ends with an address in small type', async () => {
    const paper = await opened([
      [
        ...column(60, 700, [
          ...left,
          ...right,
          'The numbers of all the years are kept at this place:'
        ]),
        {x: 60, y: 592, text: 'https://river.example/ice.', size: 9},
        ...column(60, 568, left),
        {x: 330, y: 588, text: '7.3', size: 8}
      ]
    ])
    expect(paper.text).toMatch(/at this place:\nhttps/)
    expect(linesOf(paper, 'body')).toContain('https://river.example/ice.')
  })

  it('ends with a name in small type on a line of its own', async () => {
    const paper = await opened([
      [
        ...column(60, 700, [
          ...left,
          right[0]!,
          'The keeper of the lamp calls the door to its stair'
        ]),
        {x: 60, y: 628, text: 'lower_door().', size: 9},
        ...column(60, 616, right)
      ]
    ])
    expect(paper.text).toMatch(/to its stair\nlower_door/)
    expect(linesOf(paper, 'body')).toContain('lower_door().')
  })

  it('has marks of notes in it that are hardly smaller than its words', async () => {
    const [first, ...others] = column(60, 700, left)
    const marked = `${first!.text} and ice`
    const mark = {x: 60 + 4.03 * marked.length, y: 703, text: '14', size: 9}
    const paper = await opened([[{...first!, text: marked}, mark, ...others]])
    expect(paper.text).toContain(`${marked}¹⁴\n`)
  })

  it.each([
    ['of its own size', 10],
    ['of a size a little larger', 11]
  ])('goes on with the number of its formula, or without it: type %s', async (_, size) => {
    const paper = await opened([
      [
        ...column(60, 700, [...left, right[0]!, 'It rose as the sum of its parts,']),
        {x: 120, y: 616, text: 'h = a + b - c,', size},
        {x: 252, y: 616, text: '(12)', size},
        ...column(60, 592, [
          'where a is the height of the bridge by the houses,',
          ...right.slice(1)
        ])
      ]
    ])
    const prepared = prepare(paper.text, {layout: paper.layout!})
    for (const said of [
      'as the sum of its parts, h = a + b - c, where a is the height of the bridge',
      'as the sum of its parts, h = a + b - c, (12) where a is the height of the bridge'
    ])
      expect(judge(prepared, said).verdict).toBe('verbatim')
    expect(
      judge(prepared, 'as the sum of its parts, h = a + b - c, (13) where a is the height').verdict
    ).toBe('altered')
  })

  it('goes on over a page of figures, for the matcher too', async () => {
    const figures = [1, 2, 3].map((number) => ({
      x: 60,
      y: 700 - 150 * number,
      text: `Figure ${number}: The bridge in the year of the great ice.`,
      size: 8
    }))
    const paper = await opened([column(60, 700, left), figures, figures, column(60, 700, right)])
    const {verdict} = judge(prepare(paper.text, paper), [left[3], right[0]].join(' '))
    expect(verdict).toBe('verbatim')
  })

  it('begins beside a head in the margin', async () => {
    const pages = [left, right, [...left].reverse()].map((lines) => [
      {x: 480, y: 700, text: 'River ice', size: 8},
      ...column(60, 700, lines)
    ])
    const paper = await opened(pages)
    expect(linesOf(paper, 'furniture')).toEqual(['River ice', 'River ice', 'River ice'])
    expect(linesOf(paper, 'body')).toContain(right[0])
  })

  it('keeps its line when the line begins with a small capital', async () => {
    const lines = column(60, 700, [...left, ...right])
    const small = {x: 60, y: 700 - 12 * 3, text: 'D', scale: 0.7}
    const rest = {...lines[3]!, x: 65}
    const paper = await opened([[...lines.slice(0, 3), small, rest, ...lines.slice(4)]])
    expect(new Set(paper.layout!.lines.map((line) => line.kind))).toEqual(new Set(['body']))
  })
})

describe('signs', () => {
  it('of fonts that give them the codes of letters are read by the names of the fonts', async () => {
    const font = '/Subtype /Type1 /BaseFont /ABCDEF+AdvP7DA6'
    const paper = await openedWithSigns(font, [
      {x: 300, y: 600, text: '5'},
      {x: 340, y: 600, text: '6'}
    ])
    expect(paper.text).toContain('=')
    expect(paper.text).toContain('\ufffd')
  })

  it.each([
    ['a font in either of its formats', 'AdvPS7DA6', '5,.', '=<>'],
    ['letters that are signs', 'AdvPS3FDD77', 'Zw', '=∼'],
    ['letters side by side', 'AdvPSMP13', 'DDv', 'ΔΔχ'],
    ['brackets', 'AdvP4353FA', '(', '⩽'],
    ['what is not known of it', 'AdvPS44A44B', 'CxK', '+\ufffd−']
  ])('are read by the font: %s', async (_, font, drawn, read) => {
    const paper = await openedWithSigns(`/Subtype /Type1 /BaseFont /ABCDEF+${font}`, [
      {x: 300, y: 600, text: drawn}
    ])
    expect(paper.text).toContain(read)
  })

  it('hide no sentence where they stand apart, in a dotted line', async () => {
    const dots = Array.from({length: 24}, (_, index) => ({x: 60 + 8 * index, y: 500, text: '5'}))
    const paper = await openedWithSigns('/Subtype /Type1 /BaseFont /ABCDEF+AdvP4072C', dots)
    const invented = 'Nobody had asked for a bridge'
    expect(judge(prepare(paper.text, paper), invented).verdict).toBe('absent')
  })

  it('are put together of two that are drawn in one place', async () => {
    const paper = await opened([
      [
        ...column(60, 700, left),
        {x: 60, y: 620, text: 'boats of >'},
        {x: 95.5, y: 620, text: '_40 feet'},
        {x: 60, y: 608, text: 'and a name as open_'},
        {x: 137.6, y: 608, text: '_door'}
      ]
    ])
    expect(paper.text).toContain('boats of ≥40 feet')
    expect(paper.text).toContain('open__door')
  })

  it('are named by their codes in TeX’s font, whatever codes the PDF gave to them', async () => {
    const font =
      '/Subtype /Type1 /BaseFont /ABCDEF+AdvP4C4E74 /Encoding << /Differences [65 /C6 /C0 /C2 /C14 /C21] >>'
    const paper = await openedWithSigns(font, [{x: 300, y: 600, text: 'ABCDE'}])
    expect(paper.text).toContain('±−×°≥')
  })

  it('are named by their numbers in MathematicalPi', async () => {
    const font =
      '/Subtype /Type1 /BaseFont /ABCDEF+MathematicalPi-One /Encoding << /Differences [65 /H11006 /H11002 /H11005 /H9262 /H20849] >>'
    const paper = await openedWithSigns(font, [{x: 300, y: 600, text: 'ABCDE'}])
    expect(paper.text).toContain('±−=μ(')
  })

  it('is TeX’s font of mathematical signs, which names “=” as “¼”', async () => {
    const font =
      '/Subtype /Type1 /BaseFont /ABCDEF+AdvP4C4E74 /Encoding << /Differences [65 /N /j /onequarter /thorn /eth /Thorn /s] >>'
    const paper = await openedWithSigns(font, [{x: 300, y: 600, text: 'CDEFABG'}])
    expect(paper.text).toContain('=+()N|\ufffd')
  })
})

describe('the title', () => {
  it('is believed of the metadata only when page one has it', async () => {
    const page = [
      {x: 60, y: 740, text: 'River Ice in Spring and its Causes', size: 18},
      ...column(60, 700, [...left, ...right])
    ]
    const said = await opened([page], '/Title (River Ice in Spring and its Causes)')
    expect(said.title).toEqual({
      text: 'River Ice in Spring and its Causes',
      source: 'metadata',
      certain: true
    })
    const wrong = await opened([page], '/Title (Microsoft Word - draft3.doc)')
    expect(wrong.title).toEqual({
      text: 'River Ice in Spring and its Causes',
      source: 'type',
      certain: false
    })
  })
})

describe('words over the number of a figure', () => {
  const title = ['The gate by the river in the spring', 'that the mill was built']
  const page = (texts: string[]) => [
    ...column(60, 400, texts),
    ...title.map((text) => ({x: 60, y: 540, text, size: 8})),
    {x: 60, y: 540, text: 'Figure 4', size: 8},
    {x: 60, y: 530, text: title[0]!, size: 8},
    {x: 60, y: 520, text: `${title[1]}, as seen from the bank.`, size: 8}
  ]

  it('are not to be seen, as they stand again below it', async () => {
    const paper = await opened([page(left)])
    expect(linesOf(paper, 'caption')).toEqual([
      'Figure 4',
      title[0],
      `${title[1]}, as seen from the bank.`
    ])
    expect(linesOf(paper, 'body')).toEqual(left)
  })

  it('are kept when they stand nowhere else', async () => {
    const paper = await opened([page(left).filter(({y}) => y === 540 || y <= 400)])
    expect(paper.text).toContain(title[0])
    expect(paper.text).toContain(title[1])
  })
})

describe('a title in large type', () => {
  it('is read without the kind of the article and the version', async () => {
    const {title} = await opened([
      [
        {x: 60, y: 760, text: 'Research Article', size: 18},
        {x: 60, y: 738, text: 'River Ice in Spring [version 2; approved]', size: 18},
        ...column(60, 700, [...left, ...right])
      ]
    ])
    expect(title?.text).toBe('River Ice in Spring')
  })

  it.each([
    ['in lines far apart', [760, 722], 'River Ice in Spring on the Oldest Rivers'],
    [
      'but not with what stands farther off',
      [760, 738, 700],
      'River Ice in Spring on the Oldest Rivers'
    ]
  ])('is read %s', async (_, places, read) => {
    const texts = ['River Ice in Spring', 'on the Oldest Rivers*', 'Ada Weir and Ole Lund']
    const lines = places.map((y, at) => ({x: 60, y, text: texts[at]!, size: 18}))
    const {title} = await opened([[...lines, ...column(60, 660, [...left, ...right])]])
    expect(title?.text.replace('*', '')).toBe(read)
  })

  it('is read without the mark of its note', async () => {
    const {title} = await opened([
      [
        {x: 60, y: 760, text: 'River Ice in Spring∗†', size: 18},
        ...column(60, 700, [...left, ...right])
      ]
    ])
    expect(title?.text).toBe('River Ice in Spring')
  })
})

describe('a justified line whose words are spread', () => {
  /** The text of a page in type of which each letter is 6 points wide: a full line, words at places, another line. */
  async function readWith(places: number[]): Promise<string> {
    const words = ['new', 'lamp', 'was'].map((text, at) => ({x: places[at]!, y: 688, text}))
    const page = [
      {x: 60, y: 700, text: 'Every lamp was lit by hand until'},
      ...words,
      {x: 60, y: 676, text: 'made for the harbour.'}
    ]
    const file = path.join(folder, `${count++}.pdf`)
    const font = '/Subtype /Type1 /BaseFont /Courier'
    await writeFile(file, pdfOf([[...column(60, 600, left), ...page]], {font}))
    return (await openPaper(file)).text
  }

  it('is one line', async () => {
    expect(await readWith([60, 144, 234])).toContain('new lamp was')
  })

  it('may be the first of a paragraph', async () => {
    expect(await readWith([72, 150, 234])).toContain('new lamp was')
  })

  /** The text of a page in type of which each letter is 6 points wide, words in rows at places. */
  async function readOf(rows: [places: number[], words: string][]): Promise<string> {
    const page = rows.flatMap(([places, words], row) =>
      words
        .split(places.length > 1 ? ' ' : '|')
        .map((text, at) => ({x: places[at]!, y: 700 - 12 * row, text}))
    )
    const file = path.join(folder, `${count++}.pdf`)
    const font = '/Subtype /Type1 /BaseFont /Courier'
    await writeFile(file, pdfOf([[...column(60, 600, left), ...page]], {font}))
    return (await openPaper(file)).text
  }

  it('may have the ends of two lines: of a first one, which is set in, and of a last one', async () => {
    const text = await readOf([
      [[96], 'It was lit by the keepers by hand'],
      [[60, 100.5, 159, 211.5, 264], 'for almost sixty years until'],
      [[60], 'a wire was laid from the town.']
    ])
    expect(text).toContain('for almost sixty years until')
  })

  it('may stand above another one, whose gaps are others', async () => {
    const text = await readOf([
      [[60, 102, 168, 210, 246], 'The keepers lit it all'],
      [[60, 97.5, 153, 202.5, 252], 'for almost sixty years by'],
      [[60], 'hand and then by a wire from town.']
    ])
    expect(text).toContain('The keepers lit it all\nfor almost sixty years by\nhand')
  })

  it('is no row of a table, whose cells begin where those below them do', async () => {
    const text = await readOf([
      [[60, 108, 156, 204, 252], 'lamp coal wood wind 1.50'],
      [[60, 108, 156, 204, 252], 'hand oars sail 2.25 9.75'],
      [[60], 'The costs are those of one night.']
    ])
    expect(text).not.toContain('lamp coal')
  })

  it('is not looked for in thousands of words', () => {
    const piece = {
      text: 'lamp',
      y: 100,
      width: 20,
      size: 10,
      font: 0,
      spaced: true,
      artifact: false,
      inkless: false
    }
    const pieces = Array.from({length: 20_000}, (_, index) => ({...piece, x: 40 * index}))
    const start = performance.now()
    expect(layLines({turns: 0, width: 600, height: 800, pieces})).toHaveLength(20_000)
    // Generous: it takes a twentieth of it, and what was quadratic more than ten seconds.
    expect(performance.now() - start).toBeLessThan(3000)
  })

  it.each([
    ['gaps differ', [60, 120, 234]],
    ['ends are not those of the next line', [60, 124, 194]]
  ])('is a row of cells where its %s', async (_, places) => {
    expect(await readWith(places)).not.toContain('new lamp')
  })
})

describe('bitmap fonts of TeX', () => {
  const codes = Array.from({length: 256}, (_, code) => `/a${code}`).join(' ')
  const font =
    '/Subtype /Type3 /FontMatrix [0.001 0 0 0.001 0 0] /FontBBox [0 0 0 0] /CharProcs << >> ' +
    `/Encoding << /Type /Encoding /Differences [0 ${codes}] >> ` +
    `/FirstChar 0 /LastChar 255 /Widths [${'500 '.repeat(256)}]`

  /** The text of a page in such a font. */
  async function read(lines: string[]): Promise<string> {
    const file = path.join(folder, `${count++}.pdf`)
    await writeFile(file, pdfOf([column(60, 700, lines)], {font}))
    return (await openPaper(file)).text
  }

  it.each([
    [
      'T1',
      'flood',
      'The o\x1ece of the \x1crst keeper stood by the \x1dood gate, where the',
      'sta\x1b of 1931\x151945 kept what they called \x10the small book\x11 of waves'
    ],
    [
      'OT1',
      'fishing',
      'The o\x0ece of the \x0crst keeper stood by the \x0cshing gate, where the',
      'sta\x0b of 1931{1945 kept what they called \\the small book" of waves'
    ]
  ])('are read in %s', async (_, gate, ...lines) => {
    const text = (await read(lines)).normalize('NFKD')
    expect(text).toContain(`The office of the first keeper stood by the ${gate}`)
    expect(text).toContain('staff of 1931–1945 kept what they called “the small book”')
  })

  it('are read as they say where nothing tells their encoding', async () => {
    const line = 'The keeper {1931} wrote down | what he saw in the book of waves.'
    expect(await read([line, line])).toContain(line)
  })
})

describe('a manuscript with wide spaces between its lines', () => {
  it('has its captions in one piece', async () => {
    const spaced = (y: number, lines: string[]) =>
      lines.map((text, index) => ({x: 60, y: y - 24 * index, text}))
    const caption = [
      'Figure 1: The gate by the river, drawn by the second of',
      'three keepers before the flood took it away in spring, and',
      'the book of waves was lost with all that he had put down.'
    ]
    const {text} = await opened([
      [...spaced(700, left), ...spaced(560, [...left, 'and'])],
      [...spaced(700, caption), ...spaced(580, right)]
    ])
    expect(text.replace(/\s+/g, ' ')).toContain('when the ice went and away with a noise')
  })
})

describe('a figure at the top of a column', () => {
  it('is put behind the sentence that it interrupts, with labels in the type of the text', async () => {
    const {text} = await opened([
      [
        ...column(60, 700, [...left, ...left, left[1]!]),
        {x: 360, y: 700, text: 'North 0.2 0.4'},
        ...column(320, 670, [
          'Figure 1: The gate by the river, drawn before',
          'the flood took it away.'
        ]),
        ...column(320, 630, ['NASA came to look for it with a noise that was', ...right.slice(1)])
      ]
    ])
    expect(text.replace(/\s+/g, ' ')).toContain('who did not know of each NASA came to look')
  })
})

describe('the name of a caption that is spaced out', () => {
  it('begins a caption, at the top of the page as well, where a sentence goes on below', async () => {
    const caption = ['F I G U R E 1 The gate by the river, drawn', 'before the flood took it']
    const [first, second] = column(60, 740, caption)
    const paper = await openedInTwoFonts([
      ...column(60, 400, left),
      inBold({...first!, x: 330}),
      {...second!, x: 330},
      ...column(330, 680, right)
    ])
    expect(linesOf(paper, 'caption')).toEqual(caption)
    expect(paper.text.replace(/\s+/g, ' ')).toContain('when the ice went away with a noise')
  })
})

describe('a figure in the midst of a column', () => {
  const labels = (y: number) => [
    ...['0', '50', '100'].map((text, index) => ({x: 100 + 40 * index, y, text, size: 6})),
    {x: 108, y: y - 10, text: 'minutes', size: 6}
  ]
  const above = left.map((line) => line.replace('every day at', 'day by day at'))

  it('has its caption in bold, and no more: the text below stands hardly further away than its own lines', async () => {
    const caption = 'Figure 1: The gate by the river in spring.'
    const paper = await openedInTwoFonts([
      ...column(60, 700, left),
      ...labels(600),
      inBold({x: 80, y: 580, text: caption}),
      ...column(60, 567, right)
    ])
    expect(linesOf(paper, 'caption')).toEqual([caption])
    expect(linesOf(paper, 'body')).toEqual([...left, ...right])
    expect(paper.text.replace(/\s+/g, ' ')).toContain('when the ice went away with a noise')
  })

  it('has a caption of two fonts, whose lines stand evenly', async () => {
    const caption = ['Figure 1: The gate by the river in spring.', ...above.slice(0, 2)]
    const [first, ...others] = column(60, 580, caption)
    const paper = await openedInTwoFonts([
      ...column(60, 700, left),
      ...labels(600),
      inBold(first!),
      ...others
    ])
    expect(linesOf(paper, 'caption')).toEqual(caption)
  })

  it('has labels drawn between those of its axes and its caption, which begin no text', async () => {
    const paper = await opened([
      [
        ...column(60, 700, [...right, 'So it was.']),
        ...labels(600),
        {x: 60, y: 570, text: 'FIG. 1 - The gate by the river.', size: 9},
        ...column(60, 540, left)
      ]
    ])
    expect(linesOf(paper, 'table')).toContain('minutes')
    expect(linesOf(paper, 'caption')).toEqual(['FIG. 1 - The gate by the river.'])
  })

  it.each([
    'FIG. 2 - Die Brücke',
    'Abb. 2: Die Brücke',
    'Tableau 2 - Le pont',
    'Figura 2. El puente',
    'Quadro 2. A ponte'
  ])('may be captioned %j, in the type of the text', async (caption) => {
    const paper = await opened([
      [
        ...column(60, 700, left),
        {x: 80, y: 640, text: caption.replace('2', '1')},
        {x: 80, y: 610, text: caption},
        ...column(60, 580, right)
      ]
    ])
    expect(linesOf(paper, 'caption')).toHaveLength(2)
  })
})

describe('content that stands for another text', () => {
  const span = (text: string) => `/Span <</ActualText (${text})>> BDC`
  const page = (...pieces: Placed[]) => [[column(60, 700, left), pieces].flat()]

  it('is read as that text', async () => {
    const {text} = await opened(
      page(
        {x: 60, y: 600, text: 'The cafe', before: span('The caf\\351'), after: 'EMC'},
        {x: 105, y: 600, text: 'is open.'}
      )
    )
    expect(text).toContain('The café is open.')
  })

  it('may be drawn in parts, with marks of their own', async () => {
    const {text} = await opened(
      page(
        {x: 60, y: 600, text: 'A na'},
        {x: 78, y: 600, text: 'i', before: `${span('\\357')} /P BMC`, after: 'EMC'},
        {x: 78.5, y: 602, text: ':', after: 'EMC'},
        {x: 81, y: 600, text: 've reader.'}
      )
    )
    expect(text).toContain('A naïve reader.')
  })

  it('may stand for nothing', async () => {
    const {text} = await opened(
      page({x: 60, y: 600, text: 'Ornament', before: span(''), after: 'EMC'})
    )
    expect(text).not.toContain('Ornament')
  })

  it('goes on as the hyphen that it is', async () => {
    const {text} = await opened(
      page(
        {x: 60, y: 600, text: 'This word is bro'},
        {x: 125.8, y: 600, text: '-', before: span('\\255'), after: 'EMC'},
        {x: 60, y: 588, text: 'ken at the end of its line.'}
      )
    )
    expect(text).toContain('bro-\nken')
  })

  it.each([
    [
      'more than a line',
      [
        {x: 60, y: 600, text: 'One line', before: span('All')},
        {x: 60, y: 570, text: 'and one more.', after: 'EMC'}
      ]
    ],
    [
      'a text longer than any line',
      [
        {
          x: 60,
          y: 600,
          text: 'One line and one more.',
          before: span('All '.repeat(300)),
          after: 'EMC'
        }
      ]
    ]
  ])('is read as it is drawn where it is %s', async (_, pieces) => {
    const {text} = await opened(page(...pieces))
    expect(text).toMatch(/One line\s+and one more\./)
    expect(text).not.toContain('All')
  })
})

describe('letters beyond Latin-1', () => {
  it('are believed of a font that has nothing else', async () => {
    const font =
      '/Subtype /Type1 /BaseFont /Times-Roman /Encoding << /Type /Encoding /Differences [65 /uhorn /ohorn] >>'
    const signs = column(
      60,
      500,
      Array.from({length: 8}, () => 'ABABA')
    )
    const {text, damage} = await openedWithSigns(font, signs)
    expect(text).toContain('ươươư')
    expect(damage).toEqual([])
  })
})

describe('papers printed by a browser', () => {
  it.each(['ar-furn', 'he-migdalor', 'hi-patang', 'vi-pho'])('%s is read in order', async (id) => {
    const paper = await openPaper(path.join(fixtures, 'printed', `${id}.pdf`))
    const source = await readFile(path.join(fixtures, 'printed', `${id}.html`), 'utf8')
    const sentences = source
      .split('<main>')[1]!
      .split('\n')
      .filter((line) => /^[^<]/.test(line))
    expect(sentences.length).toBeGreaterThan(12)
    expect(source).toContain(`<h1>${paper.title!.text}</h1>`)
    const prepared = prepare(paper.text, paper)
    for (const sentence of sentences) {
      expect(judge(prepared, sentence).verdict, sentence).toBe('verbatim')
      const dropped = sentence.split(' ').toSpliced(3, 1).join(' ')
      expect(judge(prepared, dropped).verdict, dropped).not.toBe('verbatim')
    }
  })
})

describe('typeset papers', () => {
  it.each([
    'en-columns',
    'en-lines',
    'de-wolken',
    'el-gates',
    'fr-escaliers',
    'ru-chasy',
    'zh-zaocan'
  ])('%s has every sentence of its source in one piece', async (id) => {
    const file = path.join(fixtures, 'papers', `${id}.pdf`)
    const source = await readFile(path.join(fixtures, 'papers', `${id}.sentences.json`), 'utf8')
    const paper = await openPaper(file)
    const text = letters(paper.text)
    const broken = JSON.parse(source).sentences.filter((s: string) => !text.includes(letters(s)))
    expect(broken).toEqual([])
  })

  it('are damaged where a font does not say what it draws', async () => {
    const paper = await openPaper(path.join(fixtures, 'damaged', 'no-font-map.pdf'))
    const lost = paper.damage.reduce((sum, {start, end}) => sum + end - start, 0)
    expect(lost).toBeGreaterThan(0.8 * paper.text.length)
  })
})

describe('a PDF of scanned pages, whose text was recognized', () => {
  /** Lines as such programs draw them: word by word, in boxes that are a little off, askew and of several sizes. */
  const words = (lines: readonly string[], x: number, top: number): Placed[] =>
    lines.flatMap((line, row) => {
      let left = x
      return line.split(' ').map((word, column) => {
        const piece = {
          x: left,
          y: top - 12 * row - (column % 3) * 0.7,
          text: `${word} `,
          size: 8 + ((row + column) % 3)
        }
        left += 6 * word.length + (column % 4 === 2 ? 24 : 5)
        return piece
      })
    })
  const page = [
    ...words(
      ['The wheel of the mill turned', 'slowly, and the miller who', 'owned it slept'],
      60,
      700
    ),
    ...words(
      ['until noon. Nobody woke', 'him, for the river was low', 'and the corn was dear.'],
      320,
      700
    )
  ]
  const quotation =
    'The wheel of the mill turned slowly, and the miller who owned it slept until noon. Nobody woke him'

  it('is read in the order in which it was drawn, without a layout', async () => {
    const font = '/Subtype /Type1 /BaseFont /GlyphLessFont'
    await writeFile(path.join(folder, 'scan.pdf'), pdfOf([page, page], {font}))
    const paper = await openPaper(path.join(folder, 'scan.pdf'))
    expect(paper.layout).toBeUndefined()
    expect(paper.text.split('\n').slice(0, 4)).toEqual([
      'The wheel of the mill turned',
      'slowly, and the miller who',
      'owned it slept',
      'until noon. Nobody woke'
    ])
    expect(paper.pages).toHaveLength(2)
    expect(judge(prepare(paper.text, paper), quotation).verdict).toBe('verbatim')
  })

  it('is one where most of it is such text', async () => {
    await writeFile(path.join(folder, 'print.pdf'), pdfOf([page]))
    expect((await openPaper(path.join(folder, 'print.pdf'))).layout).toBeDefined()
  })

  /** The same pieces, drawn without ink, with other operators that go before each. */
  const inkless = (pieces: readonly Placed[], operators = '') =>
    pieces.map((piece) => ({...piece, before: `3 Tr ${operators}`}))
  const read = async (name: string, pages: Placed[][]) => {
    await writeFile(path.join(folder, name), pdfOf(pages))
    return openPaper(path.join(folder, name))
  }

  it('is told by text that is drawn without ink, in whatever font', async () => {
    const paper = await read('inkless.pdf', [inkless(page), inkless(page)])
    expect(paper.layout).toBeUndefined()
    expect(judge(prepare(paper.text, paper), quotation).verdict).toBe('verbatim')
  })

  it('is told by sizes that are those of words and not of fonts', async () => {
    const sized = (most: number) =>
      page.map((piece, at) => ({...piece, size: 8 + ((at * 7) % most) / 10}))
    const paper = await read('boxes.pdf', [sized(29), sized(31)])
    expect(paper.layout).toBeUndefined()
    expect(judge(prepare(paper.text, paper), quotation).verdict).toBe('verbatim')
    expect((await read('set.pdf', [sized(5), sized(4)])).layout).toBeDefined()
  })

  it('is none where little is drawn so, or where ink comes back', async () => {
    const hidden = inkless(page.slice(0, 5))
    const restored = hidden.map((piece) => ({...piece, before: 'q 3 Tr', after: 'Q'}))
    const some = await read('some.pdf', [[...restored, ...page]])
    expect(some.layout).toBeDefined()
    const other = page.map((piece) => ({...piece, before: '3 Tr 0 Tr'}))
    expect((await read('other.pdf', [other])).layout).toBeDefined()
  })

  it('has letters that are spaced out until a word is as wide as in the picture', async () => {
    const line = {x: 60, y: 700, text: 'The wheel of the mill ', size: 10}
    const wide = inkless([line, {...line, x: 230, text: 'turned slowly, and '}], '1.6 Tc')
    const paper = await read('wide.pdf', [[...wide, ...inkless(page, '0 Tc')]])
    expect(paper.text).toMatch(/^The wheel of the mill turned slowly, and\n/)
  })

  it('has spaces however narrow, and wherever the next word begins', async () => {
    const words = ['The wheel  of the mill ', 'turned  slowly, ', 'and the ']
    const line = words.map((text, index) => ({x: 60 + 88 * index, y: 700, text}))
    const paper = await read('narrow.pdf', [
      [...inkless(line, '0 Tc -3 Tw'), ...inkless(page, '0 Tw')]
    ])
    expect(paper.text).toMatch(/^The wheel of the mill turned slowly, and the\n/)
  })

  it('has no running head that stands on two of nine pages', async () => {
    const theorem = (what: string) => [`Theorem 3. Given a row of locks,`, `each with a ${what}`]
    const others = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'].map((number) => [
      `There are ${number} boats in`,
      `the harbour of the ${number} keepers.`
    ])
    const pages = [
      others[0]!,
      theorem('lamp'),
      ...others.slice(1, 5),
      theorem('boat'),
      ...others.slice(5)
    ]
    const paper = await read(
      'theorem.pdf',
      pages.map((lines) => inkless(words(lines, 60, 700)))
    )
    expect(paper.text.match(/of locks,\neach with/g)).toHaveLength(2)
  })

  it('has running heads and page numbers behind the sentence that they interrupt', async () => {
    const sentences = [
      ['The keeper of the lock counted', 'boats until the lamps were'],
      ['lit. Nobody paid him.', 'He was old, and nobody asked what'],
      ['he had counted. His books', 'are kept in a cupboard']
    ]
    const pages = sentences.map((lines, index) =>
      inkless([
        {x: 60, y: 740 - index, text: '31'.replace('1', String(index + 1))},
        {x: 250, y: 740 - index, text: index === 1 ? 'Locks, and Keepers' : 'Locks. and Keepers'},
        ...words(lines, 60, 700)
      ])
    )
    const paper = await read('heads.pdf', pages)
    expect(paper.pages.map(({printed}) => printed)).toEqual(['31', '32', '33'])
    expect(paper.text.split('\n').slice(1, 6)).toEqual([
      'boats until the lamps were',
      'lit. Nobody paid him.',
      '31 Locks. and Keepers',
      '32 Locks, and Keepers',
      'He was old, and nobody asked what'
    ])
  })
})
