/** Whether what stands in a text is its own, or shown: in quotation marks, or as the form of a thing. */

import {countBelow} from '../../ordered.ts'
import {matchesOf} from '../../text/matches.ts'

/** Tells whether a quotation is open at an offset of a text. */
export type IsQuoted = (at: number) => boolean

/** A quotation mark, and whether a quotation is open behind it. */
interface Mark {
  at: number
  opens: boolean
}

/**
 * Tells whether a quotation is open at an offset of a text: brackets in one hold what the writer put in. The marks are read once,
 * however many brackets the text has, and only if it has any.
 */
export function quotationsOf(text: string): IsQuoted {
  let marks: readonly Mark[] | undefined
  return (offset) => {
    marks ??= marksOf(text)
    return marks[countBelow(marks, offset, ({at}) => at) - 1]?.opens ?? false
  }
}

/** The quotation marks of a text, in their order. */
function marksOf(text: string): Mark[] {
  const open = new Set<string>()
  return [...matchesOf(text, /[“”„"«»「」『』]/g)].map(({0: mark, index}) => {
    takeMark(open, mark)
    return {at: index, opens: open.size > 0}
  })
}

/**
 * Adds a mark to those that are open, or takes away what it closes. “ closes what „ opens; straight marks open and close in turn, as do
 * « and », which some languages turn around.
 */
function takeMark(open: Set<string>, mark: string) {
  const opener = mark === '»' ? '«' : mark === '“' && open.has('„') ? '„' : mark
  const closed = closedBy.get(mark) ?? [opener]
  const isClosing = closed.filter((other) => open.delete(other)).length > 0
  if (!isClosing && !closedBy.has(mark)) open.add(opener)
}

/** The marks that a mark closes which never opens a quotation. */
const closedBy: ReadonlyMap<string, readonly string[]> = new Map([
  ['”', ['“', '„']],
  ['」', ['「']],
  ['』', ['『']]
])

/** What sentences call a text that they show and do not use: “Tags have the form …”. By language; to add one, add its words. */
const forming = [
  'forms? formats? patterns? styles? tags? fields? labels? signs? templates? placeholders? prompts? buttons?',
  'Form Muster Feld Felder Schild Vorlage Platzhalter',
  'forme modèle champ étiquette panneau',
  'forma formato plantilla campo etiqueta cartel',
  'modello etichetta cartello modelo rótulo placa',
  'vorm formaat sjabloon veld bord',
  'форма форме формат формате шаблон шаблоне поле метка'
]

/** What leads to such a text: “The door says …”. Behind a name, it tells who says something: “[Author1] says”. */
const wording = [
  'says? said reads? saying reading spelled spelt asked written\\s(?:as|so|like) such\\sas',
  'steht lautet gefragt dit demandé dice pregunt\\p{L}{1,4} chiesto diz gevraagd написано'
]

/** One of some words, as a pattern. */
export function wordOf(lists: readonly string[]): string {
  return `(?<!\\p{L})(?:${lists.join(' ').split(' ').join('|')})(?!\\p{L})`
}
const shows = new RegExp(`${wordOf(forming)}|格式|模板|标签|標籤|形式|テンプレート|양식|형식`, 'iu')
const leadsToWords = new RegExp(wordOf(wording), 'iu')

/** Letters in front of a place and behind it that are looked at for such words: most sentences are shorter. */
const showingReach = 160

/** Where a sentence begins, or a line with a name and a colon: “Year: …”. */
const sentenceBreak = /[.!?。！？]\s|\n(?=[^\n:：]{1,30}[:：])/u

/** Whether the sentence around a place shows what stands there, as the form of a thing or the words on it. */
export function isShownAt(text: string, at: number): boolean {
  const before = text
    .slice(Math.max(0, at - showingReach), at)
    .split(sentenceBreak)
    .at(-1)!
  const [behind = ''] = text.slice(at, at + showingReach).split(sentenceBreak, 1)
  return leadsToWords.test(before) || shows.test(before + behind)
}

/** Whether what stands at a place is the text's own: neither quoted, nor shown as the form of a thing. */
export function isMeant(text: string, at: number, isQuoted: IsQuoted): boolean {
  return !isQuoted(at) && !isShownAt(text, at)
}
