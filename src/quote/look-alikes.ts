/** Letters that programs which recognize text in images (OCR) take for each other. */

/**
 * Letters that look alike in small print, or when their strokes run together or break. “a” and “e” are none of them: too many words
 * differ by these (“affect”, “effect”). Told by what Tesseract made of 200 pages at 140 to 200 dots an inch.
 */
const SINGLE = ['ceo', 'aou', 'ad', 'an', 'bh', 'nu', 'fijlrt', 'gqy', 'vy', 'sx']
/** Letters that look like one other, or like two. */
const SEVERAL =
  'rn m,in m,ni m,nn m,nt m,ri n,ti n,li h,hi lu,cl d,tl d,vv w,iv w,ii u,li u,ti u,fi h,fl h,ic k'

/** What may stand for what, by its first letter. */
const swaps = new Map<string, [written: string, meant: string][]>()

for (const letters of SINGLE)
  for (const written of letters) for (const meant of letters) addSwap(written, meant)
for (const pair of SEVERAL.split(',')) {
  const [one = '', other = ''] = pair.split(' ')
  addSwap(one, other)
  addSwap(other, one)
}

function addSwap(written: string, meant: string): void {
  if (written === meant) return
  const known = swaps.get(written[0]!)
  if (known) known.push([written, meant])
  else swaps.set(written[0]!, [[written, meant]])
}

/** The words that one has been taken for if one place of it was misread, in small letters. */
export function* meantBy(word: string): Generator<string> {
  for (let at = 0; at < word.length; at++) {
    for (const [written, meant] of swaps.get(word[at]!) ?? []) {
      if (word.startsWith(written, at))
        yield word.slice(0, at) + meant + word.slice(at + written.length)
    }
  }
}

/** Whether a word is another, misread in at most so many places; both in small letters. */
export function isMisread(word: string, meant: string, most: number): boolean {
  if (word === meant) return true
  if (most === 0) return false
  let alike = 0
  while (alike < word.length && word[alike] === meant[alike]) alike++
  // “rn” for “n” may begin a letter before the one that differs.
  for (const at of [alike, alike - 1]) {
    for (const [one, other] of swaps.get(word[at] ?? '') ?? []) {
      if (
        word.startsWith(one, at) &&
        meant.startsWith(other, at) &&
        isMisread(word.slice(at + one.length), meant.slice(at + other.length), most - 1)
      )
        return true
    }
  }
  return false
}
