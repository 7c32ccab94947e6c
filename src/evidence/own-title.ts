/** Whether a paper has the title that a summary gives it. */

import {isForeignTo} from '../language/generic-words.ts'
import type {OpenPaper} from '../paper/types.ts'
import {fold, judge, type PreparedPaper, prepare} from '../quote/index.ts'
import {perPaper} from '../quote/per-paper.ts'
import type {SummaryText} from '../summary/index.ts'
import {findTitles, sameTitle, titleWords} from '../summary/titles.ts'
import {judgedPaper} from './judged-papers.ts'
import {languageOfPaper} from './key-terms.ts'

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
   * Whether it is not the paper's: its first pages have nothing that resembles it, or have what the summary itself has instead; not where
   * that cannot be told. Titles change from a preprint to the journal, and extractors break them, so that less says nothing. Of 430
   * real summaries and 350 PDFs all have their own one so; of 430 titles of other papers, all of the same small field, nine in ten are told.
   */
  isWrong: boolean
  /** What the summary has for a title instead, when the paper has that word for word, and not the one of the frontmatter. */
  instead?: string | undefined
}

/** Hold the title that a frontmatter gives against the first pages of its paper. */
export function givenTitle(summary: SummaryText, title: string, paper: OpenPaper): GivenTitle {
  const words = titleWords(title)
  const known = paper.title && sameTitle(paper.title.text, title)
  if (known || paper.text.length < fewestCharacters || isShort(words)) return {isWrong: false}
  const {prepared} = judgedPaper(paper)
  if (standsAtHead(prepared, words)) return {isWrong: false}
  const {verdict} = judge(headOf(prepared), words.join(' '))
  if (verdict === 'verbatim') return {isWrong: false}
  const instead = findTitles(summary, title)
    .map(({block, span}) => summary.blocks[block]!.prose.text.slice(span.start, span.end))
    .find((text) => {
      const others = titleWords(text)
      return !isShort(others) && judge(headOf(prepared), others.join(' ')).verdict === 'verbatim'
    })
  const language = languageOfPaper(prepared)
  const resembles =
    verdict !== 'absent' ||
    hasWords(prepared, words) ||
    language === undefined ||
    // It may be translated.
    isForeignTo(language, title)
  return {isWrong: instead !== undefined || !resembles, instead}
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
