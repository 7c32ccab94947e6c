/** What a paper's own words tell of what may follow what. */

import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {continuity, HALVES} from '../../src/quote/jumps/continuity.ts'
import {successionOf} from '../../src/quote/jumps/succession.ts'
import {prepare} from '../../src/quote/paper.ts'

const read = (name: string): string => readFileSync(`test/fixtures/papers/${name}.txt`, 'utf8')

describe('words that follow each other', () => {
  it.each([
    ['en-lines.pdftotext', 'of', 'the', 'the', 'of'],
    ['de-wolken.pdftotext', 'in', 'der', 'der', 'in'],
    ['fr-escaliers.pdftotext', 'de', 'la', 'la', 'de']
  ])('are learned from %s: “%s %s” rather than “%s %s”', (name, one, other, first, second) => {
    const follows = successionOf(read(name))
    expect(follows(one, other)).toBeGreaterThan(0)
    expect(follows(first, second)).toBeLessThan(follows(one, other))
  })

  it('are told by others of their kind where the paper has too few', () => {
    const nouns = ['ferry', 'heron', 'river', 'tower', 'storm', 'cabin']
    const sentence = (noun: string, index: number): string =>
      `The keeper of ${['the', 'our', 'this'][index % 3]} ${noun} walked with a friend to the ${noun}.`
    const follows = successionOf(
      Array.from({length: 90}, (_, index) => sentence(nouns[index % 6]!, index)).join('\n')
    )
    // Neither word stands anywhere in the text.
    expect(follows('without', 'their')).toBeGreaterThan(0.5)
    expect(follows('their', 'without')).toBeLessThan(-0.5)
  })

  it('say nothing where the paper says nothing', () => {
    expect(successionOf('')('of', 'the')).toBe(0)
  })

  it('are never counted for more than three to the power of two', () => {
    const follows = successionOf(
      `${'We went to the river and back again to the river. '.repeat(400)}\n`
    )
    expect(follows('the', 'river')).toBeLessThanOrEqual(3)
    expect(follows('the', 'the')).toBeGreaterThanOrEqual(-3)
  })
})

describe('continuity', () => {
  const paper = prepare(
    'The keepers counted the landmarks in the spring and wrote the number of land-\n' +
      'marks into the book that they had bought for it.'
  )
  const behind = (words: string): number => {
    const offset = paper.text.indexOf(words) + words.length
    return paper.folded.at.findIndex((at) => at >= offset)
  }

  it('is best where half a word meets its other half', () => {
    const half = behind('of land')
    expect(continuity(paper, half, half)).toBe(HALVES)
  })

  it('is as good amid words that lost their spaces', () => {
    const text = prepare(
      'Every keeper knows the landmarks of the shore and counts them.\n' +
        'theycountedeveryoneoftheland-\nmarksandbridgesofthecoast again'
    )
    const half = text.folded.at.indexOf(text.text.indexOf('marksand'))
    expect(continuity(text, half, half)).toBe(HALVES)
  })

  it('is worse where it meets any other word', () => {
    expect(continuity(paper, behind('of land'), behind('book that '))).toBeLessThan(0)
  })

  it('is worst where a sentence ended and a small letter follows', () => {
    const text = prepare(
      'The river rose quickly.\nthe keepers saw it from afar, and from\nThe spring was dry (as\never) and cold.'
    )
    const at = (words: string): number => text.folded.at.indexOf(text.text.indexOf(words))
    expect(continuity(text, at('the keepers'), at('the keepers'))).toBe(-3)
    expect(continuity(text, at('the keepers'), at('The spring'))).toBeGreaterThan(-3)
  })

  it('is as bad where a sentence begins that none ended before', () => {
    const text = prepare(
      'The river rose because of the\nThe keepers saw it from afar,\nAnd from the tower of\nClatterby nobody did.'
    )
    const at = (words: string): number => text.folded.at.indexOf(text.text.indexOf(words))
    expect(continuity(text, at('The keepers'), at('The keepers'))).toBe(-3)
    expect(continuity(text, at('And from'), at('And from'))).toBe(-3)
    expect(continuity(text, at('Clatterby'), at('Clatterby'))).toBeGreaterThan(-3)
  })

  it('is better where a bracket that is open is closed than where it is not, or none was', () => {
    const text = prepare(
      'The spring was dry (as\never) and cold\nas ever and cold\nThe spring was dry and\never on.'
    )
    const at = (words: string): number => text.folded.at.indexOf(text.text.indexOf(words))
    const open = at('ever)')
    const closes = continuity(text, open, at('ever)'))
    expect(closes).toBeGreaterThan(continuity(text, open, at('ever on')))
    expect(closes).toBeGreaterThan(continuity(text, at('ever on'), at('ever)')))
  })
})
