/** Marks of notes and references in markup: they are written, and a quotation may leave them out. */

import type {Damage, Span} from '../../quote/types.ts'

/** Signs that no text has, around the mark of a note while its text is written. */
const MARK_BEGIN = '\ufdd0'
const MARK_END = '\ufdd1'
const MARKS = /\ufdd0([^\ufdd0\ufdd1]*)\ufdd1/g

/**
 * A mark that leads nowhere has no year, and stands behind a word, a mark or another of its kind: behind a symbol or a unit it is a power or
 * an index.
 */
const MARK = /^(?!.{0,30}\d{4})[\s\d,*†‡§–-]{1,30}$/
const BEFORE_MARK = /(?:\p{L}\p{Ll}{3}|[.,;:!?)\]”’"'\ufdd1])$/u
/** What is written with raised digits. */
export const NUMBERS = /^[\s\d,;.*†‡§−–+-]+$/

/** Characters before a mark that are looked at: of a word, and what stands between. */
export const NEAR_MARK = 6

/** Whether what is raised behind a text is the mark of a note or of a reference. */
export function isMark(raised: string, before: string): boolean {
  return MARK.test(raised) && BEFORE_MARK.test(before)
}

/** A mark between the signs that tell it. */
export function withSigns(mark: string): string {
  return `${MARK_BEGIN}${mark}${MARK_END}`
}

/** A text without the signs around its marks, and where the marks stand. */
export function withoutSigns(marked: string): {text: string; marks: Span[]} {
  if (!marked.includes(MARK_BEGIN)) return {text: marked, marks: []}
  const marks: Span[] = []
  let signs = 0
  const text = marked.replace(MARKS, (_, mark: string, at: number) => {
    marks.push({start: at - signs, end: at - signs + mark.length})
    signs += 2
    return mark
  })
  return {text, marks}
}

/** A text without its marks. */
export function withoutNoteMarks(marked: string): string {
  return marked.replace(MARKS, '')
}

/** A mark as what may be quoted or left out, in a paper in which its text begins at an offset. */
export function referenceAt({start, end}: Span, offset = 0): Damage {
  return {start: offset + start, end: offset + end, reason: '', isReference: true}
}
