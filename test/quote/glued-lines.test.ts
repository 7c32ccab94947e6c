import {describe, expect, it} from 'vitest'
import {judge, prepare} from '../../src/quote/index.ts'
import {gluedLines} from '../../src/quote/text/glued-lines.ts'

/** Pages of a made paper: each ends in mid-sentence, and `head` of its number stands against its last word. */
function pages(head: (page: number) => string): string {
  const filler = 'The keepers wrote down what they saw along the river, and slept.\n'
  return [
    'the boats were counted by|the oldest keeper of them all',
    'no net was ever found in|the ditch behind the mill',
    'the bridge was closed for|three days after the flood',
    'all stones were weighed before|they were put back again'
  ]
    .map((sentence, index) => {
      const [end, start] = sentence.split('|')
      return `${filler.repeat(16)}In that year ${end}${head(index + 1)}\n${start} there. ${filler}`
    })
    .join('')
}

describe('lines that are glued to a word', () => {
  it.for([
    [
      'running heads',
      (page: number) => `Brook et al. River Studies (2019) 12:34 Page ${page} of 4`
    ],
    ['page numbers', (page: number) => `\n${page + 40}`],
    ['page numbers behind the last word', (page: number) => `${page + 3150}`]
  ] as const)('may be %s', ([kind, head]) => {
    const glued = pages(head)
    const text = kind === 'page numbers' ? glued.replace(/\n(\d\d)\n/g, '\n$1') : glued
    const paper = prepare(text)
    for (const quotation of [
      'the boats were counted by the oldest keeper of them all',
      'no net was ever found in the ditch behind the mill',
      'The bridge was closed for three days after the flood'
    ])
      expect(judge(paper, quotation).verdict).toBe('verbatim')
    expect(judge(paper, 'the boats were counted by oldest keeper of them all').verdict).not.toBe(
      'verbatim'
    )
    expect(judge(paper, 'no net was found in the ditch behind the mill').verdict).toBe('altered')
  })

  it('are no numbers of names, and none of two digits', () => {
    expect(gluedLines(pages((page) => ` by${page + 40}`))).toEqual([])
    expect(gluedLines(pages((page) => ` by ${page + 3150}`))).toEqual([])
    expect(gluedLines(pages((page) => ` by${7 * page + 3150}`))).toEqual([])
  })

  it.each(['Table', 'Figura', 'Cuadro', 'Tabel'])('may be captions: %s', (name) => {
    const text = `They measured the reeds of the lower${name} 3 Reeds of the river\nponds with a rod.\n`
    expect(gluedLines(text).map((at) => text.slice(at, at + name.length + 2))).toEqual([
      `${name} 3`
    ])
  })

  it('are no names, compounds, numbers or words that lost their spaces', () => {
    for (const line of [
      'They were put on arXiv:1234.5678, as they had been before\n',
      'as is shown in McCabe and others, who were the first of all\n',
      'wasfoundbyUsingTheMethodOfTheKeepers,whichwasneverdone\n',
      '3rd of all that were there, and 4th of those who came then\n'
    ]) {
      const filler = 'Nothing else was written on the other lines of these pages.\n'.repeat(20)
      expect(gluedLines(`${filler}${line}`.repeat(6))).toEqual([])
    }
  })
})
