/**
 * Pages whose words are not in the text of a PDF: those that are only a picture, as a scanner makes it, and those that are damaged.
 * That a paper lacks some words cannot be said then.
 */

import {lettersIn, type Page} from './pieces.ts'

/** The share of a page that a scan covers at least; of papers, figures leave a margin. */
const scanShare = 0.85

/** Characters of a page that is only a picture, at most: a page number, and the stamp of an archive. */
const mostCharacters = 200

/** Pages of a PDF up to which the first or the last is no cover of a report, with a photograph all over it. */
const mostWithoutCover = 4

/** Why words may be missing from the text of a PDF, and which pages they may stand on, counted from 0. */
export interface Unread {
  pages: ReadonlySet<number>
  /** As of `Damage`; `undefined` where all pages are read. */
  reason: string | undefined
}

/** Find the pages that cannot be read. */
export function unreadPages(all: readonly Page[]): Unread {
  const pictures = picturesIn(all)
  const damaged = [...all.keys()].filter((index) => all[index]!.isDamaged)
  const reasons = [
    ...(pictures.length > 0 ? [reasonOf(pictures)] : []),
    ...(damaged.length > 0 ? ['a page of the PDF is damaged'] : [])
  ]
  return {pages: new Set([...pictures, ...damaged]), reason: reasons.join(', and ') || undefined}
}

/**
 * The pages that are only a picture. Where more pages have words on such a picture, a program recognized these, or they are slides
 * before a background: of the others, it has found nothing to read.
 */
function picturesIn(all: readonly Page[]): number[] {
  const pictured = [...all.keys()].filter((index) => all[index]!.pictured >= scanShare)
  const pictures = pictured.filter((index) => lettersIn(all[index]!.parts) <= mostCharacters)
  if (pictured.length - pictures.length > pictures.length) return []
  const areCovers =
    all.length > mostWithoutCover &&
    pictures.every((index) => index === 0 || index === all.length - 1)
  return areCovers ? [] : pictures
}

/** Pages, or runs of them, that a reason names at most. */
const mostNamed = 5

/** Says which pages are pictures, as a viewer counts them. */
function reasonOf(pages: readonly number[]): string {
  const runs: {from: number; to: number}[] = []
  for (const index of pages) {
    const last = runs.at(-1)
    if (last?.to === index) last.to++
    else runs.push({from: index + 1, to: index + 1})
  }
  const named = runs.map(({from, to}) => (from === to ? `${from}` : `${from}–${to}`))
  const list =
    named.length > mostNamed ? `${named.slice(0, mostNamed).join(', ')}, …` : named.join(', ')
  return pages.length === 1
    ? `page ${list} of the PDF is a picture without text`
    : `pages ${list} of the PDF are pictures without text`
}
