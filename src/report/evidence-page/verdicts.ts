/** How verdicts are named, signed and counted on the evidence page: by word and sign as well as by colour. */

import type {JudgedQuotation} from '../../evidence.ts'
import {scoreOf, type Tally} from '../tally.ts'

/** A verdict as the page shows it; also the class of what bears it. */
export type Kind = 'verbatim' | 'altered' | 'stitched' | 'absent' | 'undecided'

/** A sign for each verdict, that tells them apart without colour. */
const signs: Record<Kind, string> = {
  verbatim: '✓',
  altered: '≠',
  stitched: '+',
  absent: '✗',
  undecided: '?'
}

/** The verdict on a quotation, as the page shows it. */
export function kindOf({verdict}: JudgedQuotation): Kind {
  return verdict === 'unconfirmed' || verdict === 'unverifiable' ? 'undecided' : verdict
}

/** A verdict as a badge: sign and word. `count` stands between them where many are counted. */
export function badge(kind: Kind, count?: number): string {
  const words = count === undefined ? kind : `${count} ${kind}`
  return `<span class="badge ${kind}"><span aria-hidden="true">${signs[kind]}</span> ${words}</span>`
}

/** How many quotations bear each verdict, in the order in which people ask. */
function countsOf(tally: Tally): [Kind, number][] {
  const {verified, altered, stitched, absent, undecided} = tally
  return [
    ['verbatim', verified],
    ['altered', altered],
    ['stitched', stitched],
    ['absent', absent],
    ['undecided', undecided]
  ]
}

/** The verdicts of a summary, or of many, in one line: a badge for each that occurs, the score, the messages. */
export function tallyHtml(tally: Tally, summaries = 1): string {
  const badges = countsOf(tally)
    .filter(([kind, count]) => count > 0 || (kind === 'verbatim' && tally.unchecked === 0))
    .map(([kind, count]) => badge(kind, count))
  const score = scoreOf(tally)
  const {errors, warnings, unchecked} = tally
  return `<p class="tally">${bar(tally)} ${badges.join(' ')}${
    score === undefined ? '' : ` <span>score <strong>${score.toFixed(1)}</strong></span>`
  } <span>${counted(errors, 'error')}, ${counted(warnings, 'warning')}</span>${
    unchecked === 0 ? '' : ` <span>${uncheckedOf(tally, summaries)}</span>`
  }</p>`
}

/** How many summaries the figures say nothing of. */
function uncheckedOf({unchecked}: Tally, summaries: number): string {
  const some = summaries === 1 ? '' : `${unchecked} of ${summaries} `
  return `${some}not held against a paper`
}

/** The row of a table: the bar, and each figure in a cell of its own. `columns` names them. */
export function tallyCells(tally: Tally): string {
  const known = tally.unchecked === 0
  const verdicts = countsOf(tally).map(([, count]) => (known ? count : '–'))
  const counts = [...verdicts, tally.errors, tally.warnings]
  return `<td>${bar(tally)}</td>${counts.map((count) => `<td>${count}</td>`).join('')}<td>${
    scoreOf(tally)?.toFixed(1) ?? '–'
  }</td>`
}

/** The names of the columns that `tallyCells` fills. */
export const columns = [
  'quotations',
  'verbatim',
  'altered',
  'stitched',
  'absent',
  'undecided',
  'errors',
  'warnings',
  'score'
]

/** The shares of the verdicts as a bar; the figures beside it say the same. */
function bar(tally: Tally): string {
  const counts = countsOf(tally)
  const total = counts.reduce((sum, [, count]) => sum + count, 0)
  if (total === 0) return ''
  let at = 0
  const parts = counts.map(([kind, count]) => {
    const width = (100 * count) / total
    const part = `<rect class="${kind}" x="${at.toFixed(2)}" width="${width.toFixed(2)}" height="8"/>`
    at += width
    return part
  })
  return `<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">${parts.join('')}</svg>`
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`
}
