/** Words, and parts of words, that deny: in the languages that papers are mostly written in. */

import {alikeAtStart} from '../../text/alike.ts'
import type {PreparedPaper} from '../prepared.ts'
import {wordsByLanguage} from '../text/languages.ts'
import {wordsOf} from '../text/text-words.ts'
import {UNSPACED} from '../text/words.ts'

/**
 * Words that deny, by language. Those that deny only beside another word and mean something else alone are left out (French
 * “personne”, German “noch”, Turkish “kimse”).
 */
const negationsOf = wordsByLanguage([
  [
    'english',
    'not no never none nor neither cannot without nothing nobody nowhere hardly rarely barely scarcely seldom'
  ],
  [
    'german',
    'kein keine keinen keinem keiner keines keinerlei nicht nichts nie niemals niemand niemanden niemandem niemandes ' +
      'nirgends nirgendwo ohne weder kaum keinesfalls keineswegs'
  ],
  ['dutch', 'niet geen nooit zonder niets nergens evenmin'],
  ['french', 'ne pas ni jamais sans aucun aucune non rien nul nulle nullement guère'],
  ['spanish', 'no ni nunca jamás sin ningún ninguno ninguna ningunos ningunas nada nadie tampoco'],
  ['catalan', 'no ni mai sense ningú tampoc gens'],
  ['portuguese', 'não sem nunca jamais nenhum nenhuma nenhuns nenhumas ninguém nada nem tampouco'],
  ['italian', 'non no mai senza nessun nessuno nessuna niente nulla né neppure neanche nemmeno'],
  ['romanian', 'nu nici fără niciun nicio nimic niciodată nimeni'],
  [
    'swedish danish norwegian',
    'inte aldrig utan ingen inget inga ingenting varken ej icke ikke aldri uten ikkje intet uden hverken verken'
  ],
  [
    'polish',
    'nie ani nigdy żaden żadna żadne żadnego żadnej żadnych nikt nikogo nikomu nic niczego nigdzie bez brak'
  ],
  ['czech slovak', 'ne ani bez nic není nejsou nikdy žádný žádná žádné nikdo'],
  ['turkish', 'değil değildir değildi yok yoktur asla hiç hiçbir hiçbiri olmadan olmaksızın'],
  ['hungarian', 'nem nincs nincsenek sincs soha nélkül'],
  ['finnish', 'ei eivät ilman'],
  ['indonesian', 'tidak bukan tanpa belum'],
  ['vietnamese', 'không chưa chẳng chả'],
  // Russian, Ukrainian
  [
    '',
    'не нет ни никогда без никто никого никому ничто ничего нельзя нигде никак никакой никакая никакое никакие никаких ' +
      'ні ані ніколи немає нема ніхто нікого нікому ніщо нічого ніде жоден жодна жодне жодної жодного жодних'
  ],
  // Greek, Hindi, Arabic, Persian, Hebrew, Korean
  [
    '',
    'δεν δε μη μην χωρίς δίχως ούτε μήτε ποτέ κανείς κανένας καμία κανένα τίποτα όχι नहीं न ना बिना ' +
      'لا لم لن ليس ليست ليسوا غير بدون بلا دون نه نیست بی هرگز לא אין אינה אינו אינם אינן בלי ללא מבלי אי 안 결코'
  ]
])
const SHORT_NEGATION = /n['’]t$/
/** What French and Italian leave of a negation before a vowel: “n’est”, “senz’acqua”. */
const ELIDED = new Set(['n', 'senz'])
/** Chinese, Japanese, Korean and Thai write negation as characters within the word. */
const NEGATION_CHARACTER =
  /[不没沒無无未非않못없]|ない|ません|なかっ|[はもがて]なく|[らりれかきけさせしたてなにねみめびべえ]ず(?![かれ])|아니|아닌|ไม่/
const NEGATION_CHARACTERS = new RegExp(NEGATION_CHARACTER, 'g')
/** Words of one letter or two that Arabic and Hebrew write together with the next one: “and”, “so”, “that”, “in”. */
const JOINED = /^(?:[وف]|כש|[ושהב])(?=..)/

/** The word in `words` that denies, if any: in the languages of a paper, or else in any. */
export function negationIn(words: string, paper?: PreparedPaper): string | undefined {
  const negations = negationsOf(paper)
  return wordsOf(words).find((word) => denies(word, negations))
}

/** The words of a list that deny: in the languages of a paper, or else in any. */
export function negationsIn(words: readonly string[], paper?: PreparedPaper): string {
  const negations = negationsOf(paper)
  return words.filter((word) => denies(word, negations)).join(' ')
}

function denies(word: string, negations: ReadonlySet<string>): boolean {
  if (negations.has(word) || negations.has(word.replace(JOINED, ''))) return true
  if (SHORT_NEGATION.test(word) || NEGATION_CHARACTER.test(word)) return true
  const [first = '', ...others] = word.split(/['’]/)
  return (
    others.length > 0 &&
    (ELIDED.has(first) || negations.has(first) || others.some((one) => negations.has(one)))
  )
}

/** How far a negation is looked for beside a quotation: as far as a word and its space go. */
const LOOK = 16
/** Negations of so few letters are names, too: “Ni”, “Nie”, “Mai”. */
const SHORT = 3

/**
 * The negation that stands just before an offset of a paper's text, in the same sentence, and where it begins. One with a capital has to
 * begin the sentence, or “The Ni layer” would deny something; before a capital it has to stand on the same line, or it may end
 * another text.
 */
export function negationBefore(
  paper: PreparedPaper,
  offset: number
): {word: string; at: number} | undefined {
  const {text} = paper
  const before = text.slice(Math.max(0, offset - LOOK), offset)
  const word = UNSPACED.test(before.slice(-1))
    ? /(?:没有|沒有|不[能会會可得应應]|[不没沒未非無无勿])$/.exec(before)?.[0]
    : spaced(WORD_BEFORE.exec(before)?.[1])
  if (!word || !isNegation(paper, word, text.slice(offset, offset + LOOK))) return undefined
  const at = offset - before.length + before.lastIndexOf(word)
  if (/^\p{Lu}/u.test(text.slice(offset, offset + 2)) && /[\n\f\r]/.test(text.slice(at, offset)))
    return undefined
  if (word !== word.toLowerCase()) {
    if (!SENTENCE_START.test(text.slice(Math.max(0, at - LOOK), at))) return undefined
    if (word.length <= SHORT && !text.includes(` ${word.toLowerCase()} `)) return undefined
  }
  return {word, at}
}

/** What stands before a sentence's first word: the end of another, a line's end, or a bullet. */
const SENTENCE_START = /(?:^|[.?!:]["”’»)]{0,2}\s{0,4}|[•●▪■◦‣⁃*–—-]\s{1,4}|\n\s{0,4})$/

/** A word of a script with spaces; what stands between two spaces in others is a clause. */
function spaced(word: string | undefined): string | undefined {
  return word === undefined || UNSPACED.test(word) ? undefined : word
}

/** A word before a space, or the “n’” that French writes together with the next one. */
const WORD_BEFORE =
  /(?<![\p{L}\p{M}'’])((?:[\p{L}\p{M}]{1,15}['’])?[\p{L}\p{M}]{1,15}(?=\s{1,4}$)|n['’]$)/iu
const ELIDED_NE = /^n['’]/i

/** Whether a word denies what follows; “n’est” by itself, unless “pas” or its like follows and denies as well. */
function isNegation(paper: PreparedPaper, word: string, behind: string): boolean {
  return ELIDED_NE.test(word) ? !negationIn(behind, paper) : negationIn(word, paper) !== undefined
}

/** What Japanese and Korean add to a verb that is denied. */
const ENDING = /^(?:\p{Script=Hiragana}?(?:ない|ません|なかっ)|ず(?![かれ])|ではな|\s?않)/u

/**
 * The negation that a clause ends with just behind an offset of a paper's text, and where it ends: “in der zweiten Gruppe nicht.” Before other
 * words it belongs to them: “the bees were seen not only in winter”.
 */
export function negationBehind(
  paper: PreparedPaper,
  offset: number
): {word: string; end: number} | undefined {
  const {text} = paper
  const behind = text.slice(offset, offset + 2 * LOOK)
  const ending = ENDING.exec(behind)?.[0]
  if (ending !== undefined) return {word: ending.trim(), end: offset + ending.length}
  const word = spaced(
    /^\s+([\p{L}\p{M}]+)(?=["”’»)\]]{0,2}(?:[.,;:?!।،؛。]|\s*$))/u.exec(behind)?.[1]
  )
  if (!word || word !== word.toLowerCase() || !negationIn(word, paper)) return undefined
  return {word, end: offset + behind.indexOf(word) + word.length}
}

/**
 * The first word of those left out, unless it begins “not only”, by language as above: what follows that, “but also”, may stand among
 * them.
 */
export const FIRST_WORD =
  /^\s{0,4}(\p{L}{1,15}(?:['’]\p{L}{1,3})?)(?![\p{L}\p{M}'’-])(?!\s{1,4}(?:only|just|merely|simply|solely|nur|bloß|lediglich|seulement|solo|soltanto|solamente|sólo|apenas)(?!\p{L}))/u

/** Prefixes that turn words into their opposites, by language as above; single letters only before long words. */
const PREFIXES = (
  'un in im il ir non dis mis anti miss nicht on nie bez des dés dé mé ' +
  'не без бес ні αν अ अन ना बे निर 불 비 미 무 부'
).split(' ')
const LETTERS = ['o', 'u', 'α']
/** A rest of fewer letters is another word: “inside”. Korean writes a syllable in one, Hindi one or two. */
const SHORTEST_REST = 5
const SHORTEST_LONG = 6
const SHORTEST_SYLLABLES = 2

/** Suffixes that deny, before endings: “fehlerlos”, “saltless”, “tuzsuz”. What stands before them is a stem of three letters. */
const SUFFIX =
  /^(\p{L}{3,20}?)(?:less|los|loos|loz|lös|løs|s[ıiuü]z|t[ae]lan|t[ae]len)(?:\p{L}{0,5})$/u

/** Whether one of two words, in small letters, denies what the other says: “unable”, “fehlerlos” and “fehlerhaft”. */
export function areOpposites(one: string, other: string): boolean {
  const [longer, shorter] = one.length > other.length ? [one, other] : [other, one]
  return hasPrefix(longer, shorter) || isWithout(one, other) || isWithout(other, one)
}

function hasPrefix(longer: string, shorter: string): boolean {
  const plain = (word: string): string =>
    word
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .normalize('NFC')
  const [long, short] = [plain(longer), plain(shorter)]
  if (!long.endsWith(short)) return false
  const prefix = long.slice(0, long.length - short.length)
  if (LETTERS.includes(prefix)) return short.length >= SHORTEST_LONG
  const least = /[\p{Script=Hangul}\p{Script=Devanagari}]/u.test(short)
    ? SHORTEST_SYLLABLES
    : SHORTEST_REST
  return short.length >= least && PREFIXES.some((one) => plain(one) === prefix)
}

function isWithout(one: string, other: string): boolean {
  const stem = SUFFIX.exec(one)?.[1]
  return stem !== undefined && other.startsWith(stem) && !SUFFIX.test(other)
}

/** Letters that Turkish has in one another’s place, by the vowel before. */
const HARMONY: Readonly<Record<string, string>> = {ı: 'i', u: 'i', ü: 'i', e: 'a'}
/** A stem has two letters or more: “dön-”, “kal-”. */
const SHORTEST_STEM = 2

/** Whether one of two verb forms of Turkish denies the other: “kapatılmadı” and “kapatıldı”, “kalmaz” and “kalır”. */
export function areDeniedForms(one: string, other: string): boolean {
  const shared = alikeAtStart(one, other)
  if (shared < SHORTEST_STEM) return false
  const rests = [one.slice(shared), other.slice(shared)].map((rest) =>
    rest.replace(/[ıuüe]/g, (vowel) => HARMONY[vowel]!)
  )
  return isDenied(rests[0]!, rests[1]!) || isDenied(rests[1]!, rests[0]!)
}

/** Whether the rest of a verb is another one behind “-ma”, or its present tense behind “-maz”. */
function isDenied(denied: string, plain: string): boolean {
  const rest = denied.replace(/^a?m(?:az?|(?=i))/, '')
  return rest !== denied && (rest === plain || rest === plain.replace(/^(?:abil)?[ai]?r/, ''))
}

/** How often parts of words deny, in a text of a script without spaces. */
export function deniedTimes(text: string): number {
  return text.match(NEGATION_CHARACTERS)?.length ?? 0
}
