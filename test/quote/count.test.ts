import {describe, expect, test} from 'vitest'
import {countsIn} from '../../src/quote/text/counts.ts'
import {fold} from '../../src/quote/text/fold.ts'

/** Every place looked at in turn. */
function counted(symbols: string, run: string): number {
  return symbols.split(run).length - 1
}

describe('how often a text has runs of symbols', () => {
  const text = `${'The tide gauge of the harbour reads the tide. '.repeat(5)}${'a'.repeat(40)} tidegauges; Ebbe und Flut, été`
  const {symbols} = fold(text)
  const runs = [
    'tide',
    'tidegauge',
    'harbourreads',
    'aaaa',
    'aaaaaaaa',
    'aaaaaaaaaaaaaaa',
    'aa',
    'e',
    'readsthetide',
    'flut',
    'été',
    'nothingofit'
  ]

  test('without overlaps, all of them at once', () => {
    const counts = countsIn(symbols, runs)
    expect([...counts]).toEqual(runs.map((run) => [run, counted(symbols, run)]))
  })

  test('a run is counted once, however often it is asked for', () => {
    expect(countsIn(symbols, ['tide', 'tide']).get('tide')).toBe(counted(symbols, 'tide'))
  })

  test('none of no symbols, and none in no text', () => {
    expect(countsIn(symbols, ['']).get('')).toBe(0)
    expect(countsIn('', ['tidegauge']).get('tidegauge')).toBe(0)
  })
})
