import {describe, expect, test} from 'vitest'
import {countIn} from '../../src/quote/exact.ts'
import {prepare} from '../../src/quote/index.ts'

/** Every place looked at in turn, without an index. */
function counted(symbols: string, run: string): number {
  return symbols.split(run).length - 1
}

describe('how often a paper has a run of symbols', () => {
  const text = `${'The tide gauge of the harbour reads the tide. '.repeat(5)}${'a'.repeat(40)} tidegauges`
  const paper = prepare(text)
  test.each([
    'tide',
    'tidegauge',
    'harbourreads',
    'aaaaaaaa',
    'aaaaaaaaaaaaaaa',
    'readsthetide',
    'nothing of it'
  ])('without overlaps: %s', (run) => {
    expect(countIn(paper, run)).toBe(counted(paper.folded.symbols, run))
  })

  test('none of no symbols, and none in no text', () => {
    expect(countIn(paper, '')).toBe(0)
    expect(countIn(prepare(''), 'tidegauge')).toBe(0)
  })
})
