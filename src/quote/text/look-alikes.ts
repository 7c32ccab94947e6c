/** Letters that programs which recognize text in images (OCR) take for each other. */

import {addTo} from '../../groups.ts'
import {alikeAtStart} from '../../text/alike.ts'

/**
 * Letters that look alike in small print, or when their strokes run together or break. “a” and “e” are none of them: too many words
 * differ by these (“affect”, “effect”). Told by what Tesseract made of 200 pages at 140 to 200 dots an inch.
 */
const SINGLE = ['ceo', 'aou', 'ad', 'an', 'bh', 'nu', 'fijlrt', 'gqy', 'vy', 'sx']
/** Letters that look like one other, or like two. */
const SEVERAL =
  'rn m,in m,ni m,nn m,nt m,ri n,ti n,li h,hi lu,cl d,tl d,vv w,iv w,ii u,li u,ll u,ti u,im un,fi h,fl h,ic k,lc k'
/** Letters with accents, which are taken for others: a program may not know them. In sound texts they tell words apart. */
const ACCENTED =
  'ii ü,ti ü,u ü,o ö,a ä,b ß,fs ß,e é,e è,e ê,a à,a â,i î,i ï,o ô,u ù,u û,c ç,n ñ,o ø,a å'

type Swap = readonly [written: string, meant: string]

/** What may stand for what, by its first letter: among letters without accents, and all. */
const plainSwaps = swapsOf([...SINGLE.flatMap(pairsOf), ...SEVERAL.split(',')])
const swaps = swapsOf([...SINGLE.flatMap(pairsOf), ...SEVERAL.split(','), ...ACCENTED.split(',')])

/** Each two of some letters. */
function pairsOf(letters: string): string[] {
  return [...letters].flatMap((one, index) =>
    [...letters.slice(index + 1)].map((other) => `${one} ${other}`)
  )
}

/** The swaps of pairs, either way. */
function swapsOf(pairs: readonly string[]): ReadonlyMap<string, Swap[]> {
  const found = new Map<string, Swap[]>()
  for (const pair of pairs) {
    const [one = '', other = ''] = pair.split(' ')
    addTo(found, one[0]!, [one, other])
    addTo(found, other[0]!, [other, one])
  }
  return found
}

/** Letters at the end of a word by which its forms differ in many languages: “-os”, “-as”; “-er”, “-et”. */
export const ENDING = 2

/** The words that one has been taken for if one place of it was misread, but its ending; in small letters. */
export function* meantBy(word: string): Generator<string> {
  const last = word.length - ENDING
  for (let at = 0; at < last; at++) {
    for (const [written, meant] of plainSwaps.get(word[at]!) ?? []) {
      const end = at + written.length
      if (end <= last && word.startsWith(written, at))
        yield word.slice(0, at) + meant + word.slice(end)
    }
  }
}

/** Whether a word is another, misread in at most so many places; both in small letters. */
export function isMisread(word: string, meant: string, most: number): boolean {
  if (word === meant) return true
  if (most === 0) return false
  const alike = alikeAtStart(word, meant)
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
