/**
 * What pdf.js expects of its surroundings when it is loaded.
 *
 * Its build for old browsers replaces much of the language by slower code (`push` of lists among it),
 * which made reading a third slower. So its other build is taken, and what Node 20 lacks is added, and
 * nothing else.
 */

import 'core-js/actual/iterator/index.js'
import 'core-js/actual/map/get-or-insert.js'
import 'core-js/actual/map/get-or-insert-computed.js'
import 'core-js/actual/math/sum-precise.js'
import 'core-js/actual/promise/try.js'
import 'core-js/actual/promise/with-resolvers.js'
import 'core-js/actual/typed-array/to-hex.js'
import 'core-js/actual/url/parse.js'
import 'core-js/actual/weak-map/get-or-insert-computed.js'
import {bracketPieces, nameReader} from './glyph-names.ts'
import {Inflation} from './inflation.ts'
import {isSignFont} from './sign-fonts.ts'

// It draws nothing here, so that what it draws with may be empty.
const drawing = {DOMMatrix: class {}, ImageData: class {}, Path2D: class {}}
for (const [name, value] of Object.entries(drawing)) {
  if (!(name in globalThis)) Object.assign(globalThis, {[name]: value})
}

/** Streams that were damaged in their midst, so that less came out of them than was in them, since the start. */
export const damagedStreams = {count: 0}

Object.assign(globalThis, {
  DecompressionStream: Inflation,
  // The bundle lets pdf.js call these.
  noteDamagedStream() {
    damagedStreams.count++
  },
  bracketPieces,
  isSignFont,
  latin1Of,
  nameReader
})

/** Bytes as a string, each a character. */
function latin1Of(bytes: Uint8Array, start: number, end: number): string {
  if (end - start === 1) return String.fromCharCode(bytes[start]!)
  return Buffer.prototype.latin1Slice.call(bytes, start, end)
}
