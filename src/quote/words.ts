/** The words of a quotation, in symbols. */

import type {Folded} from './fold.ts'

/** For each symbol 1 where a word begins: behind a space or another mark between words. One entry more than symbols. */
export function wordStarts(folded: Folded): Uint8Array {
  const {text, at, symbols} = folded
  const starts = new Uint8Array(symbols.length + 1)
  starts[0] = 1
  starts[symbols.length] = 1
  for (let symbol = 1; symbol < symbols.length; symbol++) {
    for (let offset = at[symbol - 1]! + 1; offset < at[symbol]!; offset++) {
      const code = text.charCodeAt(offset)
      if (code <= 32 || code === 0xa0 || code === 0x2014 || code === 0x2013 || code === 0x2f) {
        starts[symbol] = 1
        break
      }
    }
  }
  return starts
}
