/** Tells bytes in UTF-16, which Windows writes, from those in other encodings. */

/** What UTF-16 is called for `TextDecoder`, where byte order mark or zeros show it. */
export function utf16Of(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const zeros = zerosByParity(bytes)
  if (zeros.odd > zeros.even * 10 && zeros.odd * 3 > zeros.pairs) return 'utf-16le'
  if (zeros.even > zeros.odd * 10 && zeros.even * 3 > zeros.pairs) return 'utf-16be'
  return undefined
}

/** How many of the first bytes are zero at even and at odd places: text in UTF-16 shows one of them. */
function zerosByParity(bytes: Uint8Array): {even: number; odd: number; pairs: number} {
  const length = Math.min(bytes.length, 1024) & ~1
  let even = 0
  let odd = 0
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) even++
    if (bytes[index + 1] === 0) odd++
  }
  return {even, odd, pairs: length / 2}
}
