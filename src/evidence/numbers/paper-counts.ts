/** Finds the numbers by which a paper counts its own pages and sections; they are none of its results. */

import {addTo} from '../../groups.ts'
import {perPaper} from '../../quote/per-paper.ts'
import type {PreparedPaper} from '../../quote/prepared.ts'
import {lineSpans} from '../../quote/text/spans.ts'
import {matchesOf} from '../../text/matches.ts'

/** Where such numbers begin in the text of a paper. They are looked for once. */
export const ownCountsOf = perPaper(
  ({text}: PreparedPaper): ReadonlySet<number> =>
    new Set([...runningPages(text), ...sectionHeads(text), ...sectionsNamed(text)])
)

/** A number at the beginning of a line, or at its end. */
const pageOfLine = /^\d{1,4}(?=\s)|(?<=\s)\d{1,4}$/
/** Lines that are the same but for their numbers, and letters in them, that are no chance; longer lines are of the text. */
const fewestHeads = 3
const fewestLetters = 10
const mostLetters = 100
/** Pages from one running head to the next: it may stand on every second one, and figures may fill some. */
const mostPages = 4

/** A page where it stands. */
interface PlacedPage {
  page: number
  at: number
}

/** Numbers of pages in running heads: lines that return with a number that grows a little. */
function runningPages(text: string): number[] {
  const heads = new Map<string, PlacedPage[]>()
  for (const {start, end} of lineSpans(text)) {
    if (end - start > mostLetters) continue
    const line = text.slice(start, end)
    const found = pageOfLine.exec(line.trim())
    const words = found ? wordsBeside(line, found[0]) : ''
    if (!found || words.length < fewestLetters) continue
    const at = start + line.length - line.trimStart().length + found.index
    addTo(heads, words, {page: Number(found[0]), at})
  }
  return [...heads.values()].filter(isRunning).flatMap((places) => places.map(({at}) => at))
}

/** The letters of a line that has one number; none where it has others. */
function wordsBeside(line: string, page: string): string {
  const rest = line.replace(page, '')
  return /\d/.test(rest) ? '' : rest.toLowerCase().replace(/\P{L}/gu, '')
}

function isRunning(places: readonly PlacedPage[]): boolean {
  if (places.length < fewestHeads) return false
  return places.slice(1).every(({page}, index) => {
    const pages = page - places[index]!.page
    return pages > 0 && pages <= mostPages
  })
}

/** The number of a section with its heading, in a line of its own. */
const sectionHead = /^[ \t#*]{0,8}(\d{1,2})\.(\d{1,2})\.?[ \t]{1,4}\p{Lu}[^\n.]{2,80}$/gmu

/** Numbers of sections in their headings, each of which follows on that before it; a line may begin with any number. */
function sectionHeads(text: string): number[] {
  const found: number[] = []
  const seen = new Set<string>()
  for (const {0: line, 1: chapter, 2: section, index} of matchesOf(text, sectionHead)) {
    if (Number(section) !== 1 && !seen.has(`${chapter}.${Number(section) - 1}`)) continue
    seen.add(`${chapter}.${Number(section)}`)
    found.push(index + line.search(/\d/))
  }
  return found
}

/** The number of a section behind the word for it; numbers that are parted by a comma or a word share it. */
const sectionNamed =
  /(?<!\p{L})(?:sections?|sect?\.|§§?|abschnitte?s?|kapitel|secci[oó]n|sezione|se[cç]{1,2}ão|sectie)\s?(?=\d{1,2}\.\d)/giu

function sectionsNamed(text: string): number[] {
  return Array.from(matchesOf(text, sectionNamed), ({0: word, index}) => index + word.length)
}
