/** Texts of Hebrew, Arabic, Hindi, Thai and Vietnamese as extractors write them: in the order in which glyphs are drawn. */

import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {readText} from '../../src/paper/text.ts'
import {judge, prepare} from '../../src/quote/index.ts'
import {fold} from '../../src/quote/text/fold.ts'

const printed = fileURLToPath(new URL('../fixtures/printed/', import.meta.url))
const read = (text: string): string => readText(new TextEncoder().encode(text)).text

/** The sentences of a printed paper, one a line of its source. */
function sentencesOf(id: string): string[] {
  const source = readFileSync(path.join(printed, `${id}.html`), 'utf8')
  return source
    .split('<main>')[1]!
    .split('\n')
    .filter((line) => /^[^<]/.test(line))
}

describe('the text of a printed paper', () => {
  const texts = readdirSync(printed).filter((name) => name.endsWith('.txt'))

  it.each(texts)('%s has the sentences of the paper', (name) => {
    const {text} = readText(readFileSync(path.join(printed, name)))
    const paper = prepare(text)
    const sentences = sentencesOf(name.split('.')[0]!)
    for (const [index, sentence] of sentences.entries()) {
      expect(judge(paper, sentence).verdict, sentence).toBe('verbatim')
      const other = sentences[(index + 1) % sentences.length]!.split(' ')[0]!
      const changed = sentence.split(' ').with(2, other).join(' ')
      expect(judge(paper, changed).verdict, changed).not.toBe('verbatim')
    }
  })

  it.each(['ar-furn.mutool.txt', 'he-migdalor.mutool.txt', 'he-migdalor.pdftotext-raw.txt'])(
    '%s is shown as it is read, on the lines of the file',
    (name) => {
      const bytes = readFileSync(path.join(printed, name))
      const {text} = readText(bytes)
      expect(text.split('\n').length).toBe(bytes.toString().split('\n').length)
      const paper = prepare(text)
      for (const sentence of sentencesOf(name.split('.')[0]!)) {
        const {passage} = judge(paper, sentence)
        // A sentence that stands in one piece is shown in full; columns part some.
        if (passage?.pieces.length !== 1) continue
        const shown = text.slice(passage.start, passage.end)
        expect(fold(shown).symbols).toBe(fold(sentence).symbols)
      }
    }
  )
})

/** Letters of a line from the last to the first, as they are drawn from left to right; numbers and names keep their order. */
function drawn(line: string): string {
  const pieces = line.match(/[a-zA-Z0-9](?:[a-zA-Z0-9.% ]*[a-zA-Z0-9%])?|./g) ?? []
  return pieces
    .reverse()
    .map((piece) => ({'(': ')', ')': '('})[piece] ?? piece)
    .join('')
}

/** The words of a line from the last to the first, each with its letters in order, and its mark before it. */
function drawnByWords(line: string): string {
  return line
    .split(' ')
    .reverse()
    .map((word) => word.replace(/^([\u05d0-\u05ea]+)([.,:]+)$/, '$2$1'))
    .join(' ')
}

const hebrew = [
  'השלדגים חזרו אל האגם בסוף החורף.',
  'ספרנו 14.5% מן הקנים (על פי Reed 2019) ליד המים.',
  'שום קן לא נפל בזמן הרוח.',
  'השלדגים אוהבים אבנים לבנות, עצים עבים ושקט.'
]

describe('lines that are written as they are drawn', () => {
  it('are read from right to left, but for numbers and names', () => {
    expect(read(hebrew.map(drawn).join('\n'))).toBe(hebrew.join('\n'))
  })

  it('are read by words where these are sound', () => {
    const lines = hebrew.filter((line) => !line.includes('('))
    expect(read(lines.map(drawnByWords).join('\n'))).toBe(lines.join('\n'))
  })

  it('are read by the words that an extractor embeds one by one', () => {
    const lines = hebrew.filter((line) => !line.includes('('))
    const embedded = lines.map((line) =>
      drawnByWords(line).replace(/[\u05d0-\u05ea]+/g, '\u202b$&\u202c')
    )
    expect(read(embedded.join('\n'))).toBe(lines.join('\n'))
  })

  it('are read by runs where numbers were glued to the words before them', () => {
    const lines = [
      ' קנים ליד האגם37 ספרנו',
      ' מהם חזרו14 בחורף',
      ' ביצים בכל קן5.5 מצאנו',
      'איש לא ראה את השלדג הלבן'
    ]
    expect(read(lines.join('\n'))).toBe(
      [
        'ספרנו 37קנים ליד האגם ',
        'בחורף 14מהם חזרו ',
        'מצאנו 5.5ביצים בכל קן ',
        'איש לא ראה את השלדג הלבן'
      ].join('\n')
    )
  })

  it('leave pages where they are', () => {
    const paper = readText(new TextEncoder().encode(hebrew.map(drawn).join('\n\f')))
    expect(paper.text).toBe(hebrew.join('\n\f'))
    expect(paper.pages.map(({offset}) => paper.text[offset - 1])).toEqual([
      undefined,
      '\f',
      '\f',
      '\f'
    ])
  })

  it('are turned only as far as they are read so, in a paper that is read from left to right', () => {
    const words = 'The word שלדגים means kingfishers, and אגמים means lakes; לבן is white.'
    const drawnWords = 'The word םיגדלש means kingfishers, and םימגא means lakes; ןבל is white.'
    expect(read(`${drawnWords}\nAll else is English.`)).toBe(`${words}\nAll else is English.`)
  })

  it('are read with the shapes of Arabic letters', () => {
    const lines = ['سافرت الطيور إلى البحيرة الباردة في المدينة.', 'عادت القبرة إلى الأرض اليابسة.']
    // As a font names the shapes: “ة” at the end of a word, alone or joined.
    const shapes = lines.map((line) =>
      drawn(line).replaceAll('ة', 'ﺓ').replaceAll('لأ', 'ﻷ').replaceAll('أل', 'ﻷ')
    )
    const paper = prepare(read(shapes.join('\n')))
    for (const line of lines) expect(judge(paper, line).verdict).toBe('verbatim')
  })

  it.each([
    hebrew.join('\n'),
    'ב2019 ראינו 12 קנים.\nב2020 ראינו 14.\nב2021 לא ראינו דבר.',
    'The word םולש is upside down once.'
  ])('are left alone where they are in order: %#', (text) => {
    expect(read(text)).toBe(text)
  })
})

describe('signs that are written where they are drawn', () => {
  const hindi = 'चिड़िया किसान के निकट मिली। विद्वान नदी में गिरा, स्थिति बिगड़ी।'

  it('are put behind their consonants', () => {
    const text = hindi.replace(/((?:[क-ह]़?्)*[क-हड़]़?)ि/g, 'ि$1')
    expect(text).not.toBe(hindi)
    expect(read(text)).toBe(hindi)
  })

  it('are left where they are written so', () => {
    expect(read(hindi)).toBe(hindi)
  })

  it('are found though they were lost', () => {
    const sentences = [
      'किसान ने नदी के पास सफ़ेद पत्थर रखे।',
      'सर्द हवा में बगुला तट पर शांत खड़ा रहा।',
      'काई पूरे साल हरी रही और कभी नहीं सूखी।',
      'बगुला हर बार वर्षा के बाद लौट आया।'
    ]
    // The short “i” is drawn before its syllable, the “r” that begins a syllable behind it.
    const lost = sentences.map((sentence) =>
      sentence
        .replace(/((?:[क-ह]़?्)*[क-ह]़?)ि/g, '\ufffd$1')
        .replace(/र्([क-ह]ा?)/g, '$1\ufffd')
        .replace('ई', 'इ\ufffd')
    )
    const paper = prepare(read(lost.join(' ')))
    for (const sentence of sentences) {
      expect(judge(paper, sentence).verdict, sentence).toBe('verbatim')
      const changed = sentence.split(' ').with(3, 'घास').join(' ')
      expect(judge(paper, changed).verdict, changed).not.toBe('verbatim')
    }
  })

  it('are put behind the tone in Thai', () => {
    expect(fold(read('แม่นํ้าในป่า')).symbols).toBe(fold('แม่น้ำในป่า').symbols)
  })
})

describe('letters that were lost', () => {
  it('are written as zeros by some', () => {
    const paper = prepare(read('Hai con chim bay qua h\0 nước vào một bu\0i sáng.'))
    expect(judge(paper, 'Hai con chim bay qua hồ nước vào một buổi sáng.').verdict).toBe('verbatim')
  })

  it('stand for letters of one word', () => {
    const paper = prepare('Nobody saw the \ufffd bird leave the granite quarry in spring.')
    const said = 'Nobody saw the a b bird leave the granite quarry in spring.'
    expect(judge(paper, said).verdict).not.toBe('verbatim')
  })
})
