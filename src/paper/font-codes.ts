/**
 * Read ligatures that an extractor printed as the codes of their font, or as the glyphs that other fonts have there.
 *
 * A font that does not say what its glyphs stand for leaves “fi” as a control character, “(cid:28)”, “®”, “"” or “昀椀”: which one is up
 * to the font and to the program. So nothing is known beforehand of a code. What it stands for is read off words that nearly
 * every paper has: “speci®c” and “®rst” can be nothing else.
 */

import {isAsciiLetter} from '../quote/text/letters.ts'
import {t1} from './pdf/tex-codes.ts'

/**
 * Words with a ligature, which `*` stands for; `-` is for letters that may follow or come before. English ones first, then those
 * of languages that write the same ligatures.
 */
const words: Record<string, string> = {
  ff:
    'di*er- e*ect- ine*ect- a*ect- o*er- su*er- bu*er- e*ort- di*us- sca*old- sta* cuto* payo* ' +
    'e*ekt- scha*en betri*t begri*- e*et- a*aire-',
  fi:
    '*rst- *nd *nds *nding- *nal- *eld- *gure- *ve *xed *tted *tting *lter- *nite- *ne *lled *le *les *sh- *re- *nan- ' +
    '-speci*c- -speci*ed -signi*c- -de*n- con*rm- con*den- con*gur- bene*t- -identi*ed -identi*c- -identi*es -identi*er- ' +
    '-classi*ed -classi*c- -classi*er- -modi*ed -modi*c- -quanti*ed -quanti*c- -veri*ed -veri*c- -justi*ed -justi*c- ' +
    'arti*cial- scienti*c- pro*le- -simpli*ed suf*c- ef*c- spezi*- identi*zier- signi*kan- pro*t- *nden a*n signi*e- signi*ca-',
  fl:
    '*ow- over*ow- under*ow- work*ow- in*uen- -re*ect- con*ict- *exib- *uid- *uctu- *oor- *oat- *avo- *ag *ags *aw- *ight- -in*ation *ux- -*uores- ' +
    'brie*y ein*uss- *äche- p*anz- p*icht- con*it- re*ét-',
  ffi: 'e*cien- -su*cien- di*cul- coe*cien- o*ce- o*cial- tra*c- a*liat- a*nit- a*rm- di*cil- su*s-',
  ffl: 'shu*- ba*e- o*ine- a*uent e*uent- wa*e- sou*-',
  ft: 'a*er- o*en so*ware- shi*ed shi*s shi*ing dri*ing le* dra* wirtscha*- krä*- o*mals',
  ti: '-ac*v- -posi*v- -nega*v- rela*v- par*c- op*m- es*m- -a*on -a*ons -a*onal- -c*on -c*ons -i*on -i*ons',
  tt: 'a*en- be*er- se*ing- li*le ma*er- le*er- pa*ern- wri*en co*on ge*ing bo*om',
  Th: '*is *ese *ey *ere- *rough'
}

interface Word {
  ligature: string
  before: string
  behind: string
  /** Whether letters may come before and follow. */
  isOpenBefore: boolean
  isOpenBehind: boolean
}

const known: Word[] = Object.entries(words).flatMap(([ligature, list]) =>
  list.split(' ').map((word) => {
    const [before = '', behind = ''] = word.replaceAll('-', '').split('*')
    return {
      ligature,
      before,
      behind,
      isOpenBefore: word.startsWith('-'),
      isOpenBehind: word.endsWith('-')
    }
  })
)

const knownByNext = new Map<string, readonly Word[]>()

/** The words that may go on with a letter behind their ligature, or, where none follows, may end with it. */
function knownBefore(next: string): readonly Word[] {
  let words = knownByNext.get(next)
  if (!words) {
    words = known.filter(({behind, isOpenBehind}) =>
      behind === '' ? isOpenBehind || next === '' : behind.charAt(0) === next
    )
    knownByNext.set(next, words)
  }
  return words
}

/**
 * What may be a code: the number of a glyph, a mark that no word has in it, and up to three characters in a row that are neither
 * ASCII nor Latin letters, spaces or the marks of running text. Five letters are such that fonts have ligatures in their places.
 */
const CODE =
  /\(cid:\d{1,3}\)|[\x01-\x08\x0b-\x1f!"#$%&*+<=>@\\^_`{|}~\x7f]|(?:[ÞßƟƩŌ]|(?![\p{Script=Latin}\p{M}\s«»‘’“”„…·•‐-―])[^\x00-\x7f]){1,3}/gu

/** The same at one place, and the characters of ASCII that a code may begin with. */
const CODE_HERE = new RegExp(CODE, 'uy')
const BEGINS_CODE = Uint8Array.from({length: 128}, (_, unit) =>
  /[(\x01-\x08\x0b-\x1f!"#$%&*+<=>@\\^_`{|}~\x7f]/.test(String.fromCharCode(unit)) ? 1 : 0
)

const BRACKET = '('.charCodeAt(0)

/**
 * Where the next code may stand; -1 behind the last. Most of a text is told by its units, in a tenth of the time that the
 * expression takes.
 */
function nextCode(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= 128 || BEGINS_CODE[unit] === 1) return at
  }
  return -1
}

/** The code at an offset, where a unit stands that one may begin with. */
function codeAt(text: string, at: number): string | undefined {
  const unit = text.charCodeAt(at)
  // A character of ASCII is a code by itself, but for the bracket of a number.
  if (unit < 128 && unit !== BRACKET) return text[at]
  CODE_HERE.lastIndex = at
  return CODE_HERE.exec(text)?.[0]
}

/** Codes that mean something by themselves as well: they are read as ligatures only between letters and in words that are known. */
const HAS_MEANING = /^[\x0b-\x0d\x20-\x7fß®¯]$/

/** Behind these they are a word's first letters all the same: all of them, and those that are white space. */
const BEFORE_LETTERS = /-/
const BEFORE_NO_SPACE = /[-( “‘[]/
const IS_SPACE = /^[\x0b-\x0d]$/

/** Longer words are not looked at. */
const longestWord = 24

/** Places of a code that are looked at: so many are enough to tell, and a paper of formulas has no end of them. */
const mostPlaces = 5000

/** What words tell a ligature: so many different ones, with so many letters in all. */
interface Evidence {
  words: number
  letters: number
}

/** Formulas have short “words”, by chance. Where one code is known, others of its kind are no chance. */
const evidence: Evidence = {words: 3, letters: 10}
const evidenceBesideKnown: Evidence = {words: 1, letters: 5}

/** Of all that stands beside letters, the share that has to be known; and of that, the share with one ligature. */
const shareKnown = 0.15
const shareAlike = 0.9

/** Where a code stands: the letters before and behind. */
interface Place {
  before: string
  behind: string
}

/** What codes stand for. */
export type FontCodes = ReadonlyMap<string, string>

/** What was learnt of a code: at how many places it stands beside letters, and the words that it is in there. */
interface Learnt {
  places: number
  words: Word[]
}

/**
 * Learn what the codes in some texts of one font, or of one program, stand for.
 *
 * @param elsewhere what they stand for in another font of the paper: there less is enough to tell the same.
 */
export function learnCodes(texts: Iterable<string>, elsewhere: FontCodes = new Map()): FontCodes {
  const found = new Map<string, Learnt>()
  for (const text of texts) {
    for (let at = nextCode(text, 0); at >= 0; ) {
      const written = codeAt(text, at)
      if (written !== undefined) learnPlace(found, written, text, at)
      at = nextCode(text, at + (written?.length ?? 1))
    }
  }
  const likely = [...found].filter(([, {places, words}]) => words.length >= shareKnown * places)
  const codes = new Map<string, string>()
  for (const [code, {words}] of likely) {
    const certain = commonLigature(words, evidence)
    const ligature = certain ?? commonLigature(words, evidenceBesideKnown)
    if (ligature && (certain || ligature === elsewhere.get(code))) codes.set(code, ligature)
  }
  const kinds = new Set([...codes.keys()].map(kindOf))
  for (const [code, {words}] of likely) {
    if (codes.has(code) || !kinds.has(kindOf(code))) continue
    const ligature = commonLigature(words, evidenceBesideKnown)
    if (ligature) codes.set(code, ligature)
  }
  return codes
}

/** Learn from a place of a code, if it stands beside letters. */
function learnPlace(found: Map<string, Learnt>, written: string, text: string, at: number): void {
  const code = found.get(written) ?? {places: 0, words: []}
  if (code.places === mostPlaces) return
  const place = placeOf(text, at, at + written.length)
  if (place.before === '' && place.behind === '') return
  found.set(written, code)
  code.places++
  const word = knownWord(place)
  if (word) code.words.push(word)
}

/** How a program prints a code: as a number, as a control character, as a sign of ASCII, or as another character. */
function kindOf(code: string): string {
  if (code.startsWith('(cid:')) return 'number'
  const first = code.charCodeAt(0)
  return first < 0x20 ? 'control' : first < 0x80 ? 'sign' : 'other'
}

/** The ligature of nearly all words, if there is enough evidence. */
function commonLigature(words: readonly Word[], evidence: Evidence): string | undefined {
  const counts = new Map<string, number>()
  for (const {ligature} of words) counts.set(ligature, (counts.get(ligature) ?? 0) + 1)
  for (const [ligature, count] of counts) {
    if (count < shareAlike * words.length) continue
    const different = [...new Set(words)].filter((word) => word.ligature === ligature)
    const letters = different.reduce((sum, {before, behind}) => sum + (before + behind).length, 0)
    return different.length >= evidence.words && letters >= evidence.letters ? ligature : undefined
  }
  return undefined
}

/** A text with its ligatures in letters. */
export function readCodes(text: string, codes: FontCodes): string {
  if (codes.size === 0) return text
  const read = text.replace(CODE, (code: string, at: number) => {
    const ligature = codes.get(code)
    if (ligature === undefined) return code
    return isInWord(text, at, code) ? ligature : code
  })
  if (T1_FI.some((code) => codes.get(code) === 'fi')) return readT1(read)
  return codes.get(OT1_FI) === 'fi' ? read.replace(OT1_RANGE, '–') : read
}

/** Whether a code stands in a word. */
function isInWord(text: string, at: number, code: string): boolean {
  const place = placeOf(text, at, at + code.length)
  const {before, behind} = place
  if (!HAS_MEANING.test(code)) return before !== '' || behind !== ''
  if (before !== '' && behind !== '') return true
  const front = IS_SPACE.test(code) ? BEFORE_NO_SPACE : BEFORE_LETTERS
  return (behind !== '' && front.test(text[at - 1] ?? '')) || knownWord(place) !== undefined
}

/** Where TeX's encodings have “fi”: T1 (Cork), as a number and as a control character, and OT1. */
const T1_FI = ['(cid:28)', '\x1c']
const OT1_FI = '\f'

/** The dash of OT1 between numbers. */
const OT1_RANGE = /(?<=\d)\{(?=\d)/g

/** The dash of T1 in a word or between numbers: formulas have “≥” at its place. */
const T1_DASH = /(?<=\d)(?:\x15|\(cid:21\))(?=\d)|(?<=\p{L})(?:\x15|\(cid:21\))(?=\p{L})/gu

/** Quotation marks of T1 beside words: formulas have large brackets there. */
const T1_OPENING = /(?<![\p{L}\d])(?:\x10|\(cid:16\))(?=[\p{L}\d])/gu
const T1_CLOSING = /(?<=[\p{L}\d.,;:!?)])(?:\x11|\(cid:17\))(?![\p{L}\d])/gu

/** Letters of T1 in words. */
const T1_LETTER = /(?<=\p{L})\(cid:(\d{3})\)|\(cid:(\d{3})\)(?=\p{L})/gu

/** Letters of T1, by what programs that print numbers take them for: the letters that Adobe's standard encoding has there. */
const MEANT_IN_T1: Record<string, string> = {
  Æ: 'á',
  ª: 'ã',
  Ł: 'è',
  Ø: 'é',
  Œ: 'ê',
  º: 'ë',
  æ: 'ñ',
  ı: 'õ',
  ł: 'ø',
  ø: 'ù',
  œ: 'ú',
  ß: 'û'
}
const STANDARD_LETTER = /(?<=[a-z])[ÆªŁØŒºæıłøœß]|[ÆªŁØŒºæıłøœß](?=[a-z])/g

/** Marks and letters of T1, in a text that has ligatures of it. */
function readT1(text: string): string {
  const letters = text.includes('(cid:')
    ? text.replace(STANDARD_LETTER, (letter) => MEANT_IN_T1[letter]!)
    : text
  return letters
    .replace(T1_DASH, '–')
    .replace(T1_OPENING, '“')
    .replace(T1_CLOSING, '”')
    .replace(T1_LETTER, (code: string, inside?: string, first?: string) => {
      const letter = t1[String.fromCharCode(Number(inside ?? first))]
      return letter && /\p{L}/u.test(letter) ? letter : code
    })
}

/** The word goes on over the hyphen at a line's end. */
function placeOf(text: string, start: number, end: number): Place {
  const last = text.startsWith('-\n', start - 2) ? start - 2 : start
  let from = last
  while (from > last - longestWord && isLetter(text.charCodeAt(from - 1))) from--
  const first = text.startsWith('-\n', end) ? end + 2 : end
  let to = first
  while (to < first + longestWord && isLetter(text.charCodeAt(to))) to++
  return {before: text.slice(from, last), behind: text.slice(first, to)}
}

function isLetter(code: number): boolean {
  return isAsciiLetter(code) || (code >= 0xc0 && code < 0x250 && code !== 0xd7 && code !== 0xf7)
}

/** The known word that the letters around a code are of. */
function knownWord({before, behind}: Place): Word | undefined {
  const low = before.toLowerCase()
  return knownBefore(behind.charAt(0)).find(
    (word) =>
      (word.isOpenBefore ? low.endsWith(word.before) : low === word.before) &&
      (word.isOpenBehind ? behind.startsWith(word.behind) : behind === word.behind)
  )
}
