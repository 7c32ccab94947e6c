/** Whether a paper has the title that a summary gives it. */

import {isForeignTo} from '../language/generic-words.ts'
import type {OpenPaper} from '../paper/types.ts'
import {judge} from '../quote/judge.ts'
import {prepare} from '../quote/paper.ts'
import {perPaper} from '../quote/per-paper.ts'
import type {PreparedPaper} from '../quote/prepared.ts'
import {fold} from '../quote/text/fold.ts'
import type {SummaryText} from '../summary/index.ts'
import {occasions, ownTexts} from '../summary/language/titles.ts'
import {
  bearsTitle,
  findTitles,
  sameTitle,
  spellsSameTitle,
  titleLikeness,
  titleWords
} from '../summary/titles.ts'
import {alikeAtEnds} from '../text/alike.ts'
import {judgedPaper} from './judged-papers.ts'
import {languageOfPaper} from './terms/key-terms.ts'

/** The characters of a paper among which its title stands, some five pages: a repository may put pages of its own before it. */
const headCharacters = 20_000
/** A shorter text may be an abstract or an excerpt, and lack its title. */
const fewestCharacters = 3000
/** Fewer letters and digits stand in a paper, or do not, by chance. */
const fewestSymbols = 12

/**
 * Of a title's words of so many letters, this share stands at the beginning of its paper, in its other title or its abstract, where it was
 * changed more from a preprint to the journal. Forms of a word begin with as many letters alike.
 */
const wordsShare = 0.6
const fewestLetters = 4
const beginning = 3000
const stem = 6

/** The first pages of a paper, made ready. */
const headOf = perPaper(({text}) => prepare(text.slice(0, headCharacters)))

/** What a paper shows of the title that the frontmatter of its summary gives it. */
export interface GivenTitle {
  /**
   * Whether it is not the paper's: its first pages have nothing that resembles it, or have what the summary itself has instead, or a title that
   * is certain and shares few words with it; not where that cannot be told. Titles change from a preprint to the journal, and extractors break them, so that less says nothing. Of 430
   * real summaries and 350 PDFs all have their own one so; of 430 titles of other papers, all of the same small field, nine in ten are told.
   */
  isWrong: boolean
  /** Whether the first pages have it, word for word; `undefined` where they are too short to tell. */
  isPrinted?: boolean | undefined
  /** Whether it is too short to be told from ordinary words: `TODO`, `Untitled`, and the like. */
  isShort?: boolean | undefined
  /** What the summary has for a title instead, when the paper has that word for word, and not the one of the frontmatter. */
  instead?: string | undefined
  /** The heading at the summary's head, when the first pages have it word for word: the whole title, where the frontmatter has a part of it or its writer's own name. */
  borne?: string | undefined
  /** The title that the paper itself has, when the one of the frontmatter has a word or two in place of those that stand there. */
  printed?: string | undefined
}

/** Hold the title that a frontmatter gives against the first pages of its paper. */
export function givenTitle(summary: SummaryText, title: string, paper: OpenPaper): GivenTitle {
  const own = ownTitle(paper)
  if (own !== undefined && spellsSameTitle(own, title)) return {isWrong: false, isPrinted: true}
  if (paper.title && sameTitle(paper.title.text, title)) return {isWrong: false, isPrinted: true}
  if (paper.text.length < fewestCharacters) return {isWrong: false}
  const {prepared} = judgedPaper(paper)
  const borne = own === undefined ? titleBorne(summary, title, prepared) : undefined
  return {borne, ...heldTitle(summary, title, prepared, {own, read: paper.title?.text, borne})}
}

/** Titles that a paper may have. */
interface KnownTitles {
  /** The one that is certain, and the one that was read, certain or not. */
  own: string | undefined
  read: string | undefined
  /** See {@link GivenTitle}. */
  borne: string | undefined
}

function heldTitle(
  summary: SummaryText,
  title: string,
  prepared: PreparedPaper,
  {own, read, borne}: KnownTitles
): GivenTitle {
  const words = titleWords(title)
  if (standsAtHead(prepared, words)) return {isWrong: false, isPrinted: true}
  if (isShort(words)) return {isWrong: false, isPrinted: false, isShort: true}
  const {verdict} = judge(headOf(prepared), words.join(' '))
  if (verdict === 'verbatim') return {isWrong: false, isPrinted: true}
  const near = nearTitle(summary, title, prepared)
  // “The title – reading notes”, “Ito et al. (2024): The title”
  if ([own, near].some((one) => one !== undefined && bearsTitle(title, one)))
    return {isWrong: false, isPrinted: false}
  const printed = read === undefined ? undefined : printedTitle(read, words, prepared)
  const language = languageOfPaper(prepared)
  const mayBeTranslated = language === undefined || isForeignTo(language, title)
  // What its writer calls the summary, or the paper for short, is no title of the paper's.
  const isName = mayBeTranslated || isLabel(title)
  const isOwnName = isName || words.length < fewestOfTitle
  const bears = own !== undefined && findTitles(summary, own).some(({exact}) => exact)
  const instead = near ?? (isOwnName ? undefined : bears ? own : borne)
  const isAbsent = verdict === 'absent' && !isName
  const isWrong =
    instead !== undefined ||
    printed !== undefined ||
    (isAbsent && !hasWords(prepared, words)) ||
    (isAbsent && !isOwnName && isOther(title, own))
  return {isWrong, isPrinted: false, instead, printed}
}

/** What a summary has in place of a title, and like it, when the paper has that word for word. */
function nearTitle(summary: SummaryText, title: string, paper: PreparedPaper): string | undefined {
  return findTitles(summary, title)
    .map(({block, span}) => summary.blocks[block]!.prose.text.slice(span.start, span.end))
    .find((text) => stands(paper, text))
}

/** Fewer words at the head of a summary may be a section's, and stand on the first pages of its paper, too. */
const fewestBorne = 5
/** People call a paper by fewer words than most titles have: “AI feedback for economists”. */
const fewestOfTitle = 6

/** The heading at a summary's head, when the first pages of its paper have it word for word, and it is not the title that is given. */
function titleBorne(
  {headings}: SummaryText,
  title: string,
  prepared: PreparedPaper
): string | undefined {
  const [first] = headings
  if (first?.depth !== 1 || sameTitle(first.text, title)) return
  const words = titleWords(first.text)
  if (words.length < fewestBorne) return
  // “The title – key claims” is no line of a paper that was damaged, and to search for it takes as long as all else here.
  const isPrinted = bearsTitle(first.text, title)
    ? standsAtHead(prepared, words)
    : stands(prepared, first.text)
  return isPrinted ? first.text : undefined
}

/** Whether the first pages of a paper have a title word for word. */
function stands(paper: PreparedPaper, title: string): boolean {
  const words = titleWords(title)
  if (isShort(words)) return false
  return standsAtHead(paper, words) || judge(headOf(paper), words.join(' ')).verdict === 'verbatim'
}

/** Titles of one paper share so many of their words, where they were changed on the way to the journal. */
const sharedByTitles = 0.5

/** Whether a title is another than the one that a paper is known to have, and none that has all its words, such as that with a subtitle. */
function isOther(title: string, own: string | undefined): boolean {
  if (own === undefined || titleLikeness(title, own) >= sharedByTitles) return false
  const words = new Set(titleWords(title))
  return titleWords(own).some((word) => !words.has(word))
}

/** The title that a paper has for certain. */
function ownTitle({title}: OpenPaper): string | undefined {
  return title?.certain ? title.text.replace(/\s+/g, ' ').trim() : undefined
}

/**
 * How people name a paper or a note on it: by a year, or authors whose names are cut short; by a key, a file or a link, which has no spaces or begins with
 * a sign; by a date; by the occasion; or with the meeting behind a dash.
 */
const ownName = new RegExp(
  [
    String.raw`(?<!\d)(?:1[89]|20)\d\d(?!\d)`,
    String.raw`(?<!\p{L})et al(?!\p{L})`,
    String.raw`^[\p{Lu}\p{Ll}\p{N}\p{P}\p{S}]+$`,
    String.raw`^[^\p{L}\p{N}"“„«¿¡(]`,
    String.raw`\.(?:pdf|md|tex|html?|txt)$`,
    String.raw`\d{6}`,
    String.raw`^(?:${occasions.join('|')})(?!\p{L})`,
    String.raw`\s[–—-]\s\p{Lu}\p{L}+$`
  ].join('|'),
  'iu'
)

const namesOwnText = new Set(ownTexts)

/** Whether a title is what its writer calls the summary: “Ito et al. 2024”, “Notes on counting”. */
function isLabel(title: string): boolean {
  return ownName.test(title.trim()) || titleWords(title).some((word) => namesOwnText.has(word))
}

/**
 * Of so many words of a title one may be another than the paper has, to be told. Fewer leave open whether the two are one title. Words that
 * are only lost or added may have been so on the way to the journal.
 */
const wordsAChange = 5
/** Letters of a word that is told from another. */
const lettersOfWord = 3
/** Most words that are changed: where more are, the title was changed as a whole. */
const mostChanges = 2

/**
 * The title that a paper has on its first pages, where a given one has all of its words in their order but for one or two, which are no other
 * spelling or form of them. So much of it being the same tells for certain that it is the title, however it was read.
 */
function printedTitle(
  title: string,
  words: readonly string[],
  prepared: PreparedPaper
): string | undefined {
  const own = titleWords(title)
  if (!standsAtHead(prepared, own)) return
  const most = Math.min(mostChanges, Math.floor(own.length / wordsAChange))
  const changed = own.length === words.length ? changedWords(own, words) : changedRun(own, words)
  const isTold =
    changed !== undefined &&
    changed.length <= most &&
    changed.every(([word, said]) => isAnotherWord(word, said))
  return isTold ? title : undefined
}

/** A word of the paper's title, and the one that the given title has in its place. */
type Change = readonly [word: string, said: string]

function changedWords(own: readonly string[], words: readonly string[]): Change[] {
  return own.flatMap((word, at) => (word === words[at] ? [] : [[word, words[at]!] as const]))
}

/** The few words in the place of which others stand, more or fewer (“affordable” for “low-cost”), as one change. */
function changedRun(own: readonly string[], words: readonly string[]): Change[] | undefined {
  const shorter = Math.min(own.length, words.length)
  let start = 0
  while (start < shorter && own[start] === words[start]) start++
  let end = 0
  while (end < shorter - start && own.at(-1 - end) === words.at(-1 - end)) end++
  const [word, said] = [own, words].map((all) => all.slice(start, all.length - end))
  if (Math.max(word!.length, said!.length) > mostChanges) return
  return [[word!.join(''), said!.join('')]]
}

/**
 * Whether two words are no forms of one, no spellings of one, and none is the other with letters lost: less than half of the longer one's
 * letters begin and end both. A sign or a word of two letters may be misread, or be another in the journal.
 */
function isAnotherWord(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length < lettersOfWord || !/^\p{L}+$/u.test(a + b)) return false
  const {start, end} = alikeAtEnds(short, long)
  return (start + end) * 2 < long.length
}

/** Whether a title stands letter for letter among the first pages, as nearly all do: to find that takes a hundredth of the time. */
function standsAtHead({folded}: PreparedPaper, words: readonly string[]): boolean {
  const found = folded.symbols.indexOf(fold(words.join(' '), folded).symbols)
  return found >= 0 && folded.at[found]! < headCharacters
}

function isShort(words: readonly string[]): boolean {
  return fold(words.join(' ')).symbols.length < fewestSymbols
}

/** Whether most words of a title stand at the beginning of a paper. */
function hasWords({text}: PreparedPaper, words: readonly string[]): boolean {
  const {symbols} = fold(text.slice(0, beginning))
  const long = words.filter(({length}) => length >= fewestLetters)
  const found = long.filter((word) => symbols.includes(fold(word).symbols.slice(0, stem)))
  return found.length >= wordsShare * long.length
}
