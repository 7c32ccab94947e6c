/** Tells which block quotes of a summary hold the paper's own words, and which of their words those are. */

import {countBelow} from '../ordered.ts'
import type {Span} from '../quote/types.ts'
import {matchesOf} from '../text/matches.ts'
import {type Attribution, attributionAtEnd} from './attributions.ts'
import type {Block} from './blocks.ts'
import {beginsInPage, endsInLabel, isLabel, pagesBehind} from './language/labels.ts'
import {isLedIn} from './mark-pairs.ts'
import {type Opening, pairMarks} from './marks.ts'
import {Prose} from './prose.ts'
import {isNamePart, isReference} from './references.ts'
import {endsInAbbreviation, trim} from './sentences.ts'
import {isSignature} from './signatures.ts'
import {namesTranslation} from './translations.ts'
import {countWords} from './words.ts'

/** The words of a block quote with what may be their writer's around them, a label at their head or brackets at their end, and where they are in it. */
export interface WithEdges {
  prose: Prose
  words: Span
}

/** The words of a block quote. */
export interface BlockQuote {
  prose: Prose
  /** With what was taken for a source at either end: the paper may have it as well. */
  withEdges?: WithEdges | undefined
  /** Indices of its blocks. */
  blocks: number[]
  /** What stands before it, or before the list of which it is an item. */
  lead: Lead
}

/** What leads to a block quote. */
interface Lead {
  /** The index of its block, which may be none. */
  block: number
  /** The attribution that the block ends with. */
  attribution: Attribution | undefined
}

/** A callout of GitHub or Obsidian: a box of some kind, which may have a colour, be folded and have a heading. */
const callout = /^\s*\[!([\w-]{1,40})(?:\|[^\]\n]{0,40})?\][+-]?[ \t]*/

/** Kinds of callouts that hold quoted words; all others hold the writer's own. */
const quoteCallouts = new Set(['quote', 'cite', 'quotation', 'citation'])

/** Signs and emoji in front of a label. */
const signs = /^[^\p{L}\p{N}“"«„'‘\n]{0,8}/u

/** Any other label that a mark parts from the writer's own words, behind its signs: “**Why so:** …”. */
const otherLabel = /^[\p{L};/ -]{2,24}[.:]?$/u

/** Words of labels in front of the paper's words: “Quote 1:”, “Key quotation:”. To add a language, add its words. */
const quoteLabels = new Set(
  `quote quotes quotation quotations excerpt passage original verbatim key direct zitat originalzitat citation extrait cita citazione
  citação citaat cytat цитата alıntı 引用 原文 인용`.split(/\s+/)
)

/**
 * Words of labels that only open the writer's own words, with a number or without a mark behind them: “Finding 3.”, “TL;DR”. A
 * bold word that is none of them may be the paper's (“**Theorem 3.** …”). To add a language, add its words.
 */
const ownLabels = new Set(
  `finding insight takeaway takeaways lesson point idea message summary tl dr tldr caveat warning disclaimer remark verdict gist
  nutshell line take opinion erkenntnis kernaussage fazit kernpunkt zusammenfassung meinung idée résumé leçon remarque
  avis hallazgo resumen lección opinión achado resumo lição opinião intuizione sintesi riassunto opinione bevinding inzicht
  samenvatting mening вывод итог мысль 要点 总结 發現 发现 ポイント 要約 まとめ 요점 요약`.split(
    /\s+/
  )
)

/**
 * Words for a note: such a label is the writer's before a colon even in plain letters, as papers seldom have notes within their text. To add
 * a language, add its words.
 */
const noteLabels = new Set(
  `note notes nb hinweis anmerkung anmerkungen nota notas observación observaciones observação observações noot opmerking uwaga anm
  примечание 注 注意 注記 備考 备注 補足 补充 译注 译者注 編者注 编者注 訳注 訳者注 筆者注 주 참고 비고 역주`.split(
    /\s+/
  )
)

/** Words that tell whose note it is: “Nota del traductor”, “Editor’s note”. To add a language, add its words. */
const besideNotes = new Set(
  `s of from by author authors editor editors translator translators reader readers writer des der von vom autors übersetzers herausgebers
  verfassers redaktion de du des la le l auteur auteure traducteur traductrice lecteur lecture rédaction rédacteur del autor autora traductor
  traductora editor lector redacción dell autore traduttore traduttrice redattore do da tradutor tradutora leitor redator auteurs vertaler
  redactie автора переводчика редактора`.split(/\s+/)
)

/** Words that may stand beside them: “Key takeaway”, “Bottom line”. To add a language, add its words. */
const besideOwnLabels = new Set('key main core central bottom home in a the'.split(' '))

/** Short forms for a summary, with which no sentence begins: one is a label even in plain letters, and alone on its line. */
const shortForms = new Set('tl dr tldr'.split(' '))

/**
 * Words of a label of one's own, “My take”. People whom a paper quotes begin sentences with them, too: “My point is”. To add a language,
 * add its words.
 */
const possessives = new Set('my mein meine mon mi mia mio minha meu mijn'.split(' '))

/** The words of a label, in small letters. */
function wordsOfLabel(label: string): string[] {
  return label.toLowerCase().match(/\p{L}+/gu) ?? []
}

function consistsOf(label: string, known: ReadonlySet<string>): boolean {
  const words = wordsOfLabel(label)
  return words.length > 0 && words.every((word) => known.has(word))
}

/** Whether a label says that the writer's own words follow. */
function isOwnLabel(label: string): boolean {
  const words = wordsOfLabel(label)
  return (
    words.some((word) => ownLabels.has(word) || noteLabels.has(word)) &&
    words.every((word) =>
      [ownLabels, noteLabels, besideNotes, besideOwnLabels, shortForms, possessives].some((set) =>
        set.has(word)
      )
    )
  )
}

/**
 * Whether a label in plain letters is the writer's: a short form, a note, or a label of one's own before a mark that sentences seldom have
 * there.
 */
function isPersonalLabel(label: string, mark: string): boolean {
  if (!isOwnLabel(label)) return false
  const words = wordsOfLabel(label)
  return (
    words.some((word) => shortForms.has(word)) ||
    (/[:：]/.test(mark) && words.some((word) => noteLabels.has(word))) ||
    (/[:：—]/.test(mark) && words.some((word) => possessives.has(word)))
  )
}

/** What parts a label from the words that it opens. A dash without spaces, or before a small letter, may belong to a sentence. */
const separator = /^(?:\s{0,3}[:：|—]|\s{1,3}[–-](?=\s))\s?/u
const spacedDash = /^\s{1,3}[—–-]\s{1,3}\p{Lu}/u

/** A label in plain letters, alone or with what parts it from the words behind. */
const plainLabel =
  /^(\p{L}{1,20}(?:[;/ '’-]\p{L}{1,20}){0,3}(?: \d{1,3})?)(\s?：|\s?[:|](?=\s|$)| [—–-](?=\s)| ?(?:\n|$))/u

/**
 * Signs of notes and warnings with which writers and programs set off a remark of their own. Texts of social media, which papers
 * quote, begin with any other emoji.
 */
const remarkSigns = /^\s{0,3}[⚠ℹ🛈💡📌📍📝🗒✏🖊❗❕][\ufe0e\ufe0f]?(?!\s{0,3}["“„«‘「])/u

/** A source line: `— Section 3, p. 4`, `- C. A. R. Hoare (1980)`. */
const dashed = /^\s*(?:[—–―]|--?\s)[^\n]{1,160}$/u

/** A source in brackets at the end: `(Smith et al., 2020)`, `[source: x.pdf, Abstract]`, `(§3.2, p. 6)`, `（第1页）`. */
const bracketed =
  /^(?:[(（][^()（）\n]{1,120}(?:[(（][^()（）\n]{1,40}[)）][^()（）\n]{0,80})?[)）]|[[［【〔][^[\]［］【】〔〕\n]{1,160}[\]］】〕])\s{0,3}[.。]?$/u

/** What opens brackets at the end of a text, by what closes them; those of East Asia take the room of the space. */
const openingBrackets = new Map([
  [')', ' ('],
  [']', ' ['],
  ['）', '（'],
  ['］', '［'],
  ['】', '【'],
  ['〕', '〔']
])

/** What a source line may begin with, by itself: “Source: Ito et al. (2020), p. 7”. To add a language, add its words. */
const sourceLabel =
  /^\s*(?:source|from|quelle|aus|tiré de|fuente|fonte|bron|источник|出典|来源|來源|출처)\s?[:：]\s?\S/iu

/** Longest source. */
const longestSource = 160

function isLabelled(line: string): boolean {
  return line.length <= longestSource && sourceLabel.test(line)
}

/** A number, or a range of numbers, of pages, of parts or of a year: “7”, “4.2”, “2–3”, “2017a”, “第7页”. */
const sourceNumber = new RegExp(
  String.raw`\d{1,5}(?:\.\d{1,5}){0,3}(?:\s?[–-]\s?\d{1,5})?[a-z]?(?=[^\p{L}\p{N}]|$|${pagesBehind})`,
  'gu'
)
const year = /^(?:1[89]|20)\d\d[a-z]?$/

/**
 * Whether a text is the source of what is quoted: it has a year or a place in the paper, no other number, and no word but names:
 * “Ito et al. (2020), p. 7”. Words that are set off by marks of emphasis or as a link may be any.
 */
function isSource(text: string, isSetOff: boolean): boolean {
  if (text.length > longestSource) return false
  const numbers = [...matchesOf(text, sourceNumber)]
  const isPlace = ({0: number, index}: RegExpExecArray): boolean =>
    year.test(number) ||
    endsInLabel(text.slice(0, index)) ||
    beginsInPage(text.slice(index + number.length))
  if (numbers.length === 0 || !numbers.every(isPlace)) return false
  const words = text.match(/\p{L}+/gu) ?? []
  return words.every(
    (word) => isSetOff || /^\p{Lu}/u.test(word) || isNamePart(word) || isLabel(word)
  )
}

/** Whether a last line, from an offset on, is a source: in a form of its own, or behind the end of a sentence. */
function isSourceLine({prose: {text}, wrapped}: Block, line: number): boolean {
  const written = text.slice(line)
  if (dashed.test(written) || bracketed.test(written.trim()) || isLabelled(written)) return true
  const {start, end} = trim(text, line, text.length)
  const isSetOff = wrapped.some((span) => span.start <= start && span.end >= end)
  const isBehindEnd = /(?:^|[.!?…。！？”"’»」』)\]])\s*$/u.test(text.slice(0, line))
  return (isSetOff || isBehindEnd) && isSource(written, isSetOff)
}

/**
 * Find the block quotes that are quotations, by the index of the first block with words of theirs: a reference has none. Of a list that an
 * attribution leads to, each item is one.
 */
export function findBlockQuotes(blocks: readonly Block[]): Map<number, BlockQuote> {
  const found = new Map<number, BlockQuote>()
  for (let index = 0; index < blocks.length; index++) {
    const {blockQuote} = blocks[index]!
    if (blockQuote === 0) continue
    const group: number[] = []
    while (blocks[index]?.blockQuote === blockQuote) group.push(index++)
    index--
    const words = group.filter((index) => !isReference(blocks[index]!.prose.text.trim()))
    const quoted = quotedWords(words.map((index) => blocks[index]!))
    if (quoted) found.set(words[0]!, {...quoted, blocks: group, lead: leadTo(words[0]!, blocks)})
    else for (const item of quotedItems(blocks, group)) found.set(item.blocks[0]!, item)
  }
  return found
}

/** The items of the lists in a block quote that an attribution with a colon leads to: “The authors write:”. Other lists are notes of one's own. */
function quotedItems(blocks: readonly Block[], group: readonly number[]): BlockQuote[] {
  if (withoutCallout(group.map((index) => blocks[index]!)).length === 0) return []
  const items: BlockQuote[] = []
  let lead: Lead = {block: -1, attribution: undefined}
  for (const index of group) {
    const block = blocks[index]!
    if (!block.isQuotedItem) continue
    if (!blocks[index - 1]?.isQuotedItem) lead = leadTo(index, blocks)
    const {attribution} = lead
    const quoted = attribution?.direct && attribution.colon ? itemWords(block) : undefined
    if (quoted) items.push({...quoted, blocks: [index], lead})
  }
  return items
}

/** What leads to a block. */
function leadTo(index: number, blocks: readonly Block[]): Lead {
  const block = blocks[index - 1]
  return {block: index - 1, attribution: block && attributionAtEnd(block.prose.text)}
}

/** Fewest words of an item that is a quotation: shorter ones are terms. */
const fewestItemWords = 5

/** The quoted words of an item; none in a source, and where marks stand within, which tell what is quoted. */
function itemWords(block: Block): QuotedWords | undefined {
  if (isSourceLine(block, 0) || isReference(block.prose.text.trim())) return
  const quoted = quotedWords([{...block, isQuotedItem: false}])
  if (!quoted || /["“”„«»]/.test(quoted.prose.text)) return
  return countWords(quoted.prose.text) < fewestItemWords ? undefined : quoted
}

type QuotedWords = Pick<BlockQuote, 'prose' | 'withEdges'>

/** The quoted words of a block quote; `undefined` where the writer speaks in it, or it is a figure or has a list. */
function quotedWords(blocks: Block[]): QuotedWords | undefined {
  if (blocks.length === 0) return
  const group = withoutLabels(withoutCallout(blocks))
  if (group.length === 0 || (group.length === 1 && isSignature(group[0]!.prose.text))) return
  const paragraphs = withoutSource(group)
  if (
    paragraphs.length === 0 ||
    paragraphs.some(({kind, isQuotedItem}) => kind !== 'paragraph' || isQuotedItem)
  ) {
    return
  }
  if (isData(paragraphs)) return
  const proses = paragraphs.map(({prose}) => prose)
  const source = sourceStart(paragraphs.at(-1)!)
  // Where a paragraph stands in marks, they tell which words of the others are quoted as well.
  if (proses.length > 1 && inMarks(proses[0]!)) return
  const last = proses.pop()!
  const all = Prose.join([...proses, last], '\n\n')
  const start = sourceEnd(all.text)
  const end = all.text.length - last.text.length + source
  const prose = withoutMarks(all.slice(start, end))
  return {prose, withEdges: edgesOf(all, {start, end}, prose)}
}

/**
 * The words with what was cut off before a colon at their head or in brackets behind them, where no mark of quotation tells that it is none of
 * them. No sentence of a paper begins with a source in brackets.
 */
function edgesOf(all: Prose, words: Span, prose: Prose): WithEdges | undefined {
  const inner = trim(all.text, words.start, words.end)
  if (prose.text !== all.text.slice(inner.start, inner.end)) return
  const isLabel = !/^\s*[([]/.test(all.text)
  const isBracket = bracketed.test(all.text.slice(words.end).trim())
  const outer = trim(all.text, isLabel ? 0 : words.start, isBracket ? all.text.length : words.end)
  if (outer.start === inner.start && outer.end === inner.end) return
  return {
    prose: all.slice(outer.start, outer.end),
    words: {start: inner.start - outer.start, end: inner.end - outer.start}
  }
}

/** A field of data: a label, a colon, and a value that is no sentence. */
const field =
  /^\s*[\p{L}][\p{L}\p{N} _/-]{1,30}(?:[:：]|::)\s*\S[^\n]{0,100}(?<![.!?…。！？"”»’])$/u

/** Whether all lines of a block quote are fields: “Generated: 2026-04-22”, “Package: bees”. */
function isData(paragraphs: readonly Block[]): boolean {
  const lines = paragraphs
    .flatMap(({prose}) => prose.text.split('\n'))
    .filter((line) => /\S/.test(line))
  return lines.length > 1 && lines.every((line) => field.test(line.trimEnd()))
}

/** The blocks of a callout for quotations without its mark and its heading; none of one of another kind. */
function withoutCallout([first, ...others]: Block[]): Block[] {
  const {text} = first!.prose
  const mark = callout.exec(text)
  if (!mark) return [first!, ...others]
  if (!quoteCallouts.has(mark[1]!.toLowerCase())) return []
  const line = text.indexOf('\n')
  // With nothing below it, the heading is what is quoted.
  if (line < 0 && others.length > 0) return others
  const from = line < 0 ? mark[0].length : line + 1
  return [partOf(first!, from, text.length), ...others]
}

/** A part of a block without the labels in it. */
function partOf(block: Block, from: number, to: number): Block {
  const wrapped = block.wrapped.flatMap(({start, end}) =>
    start >= from && end <= to ? {start: start - from, end: end - from} : []
  )
  return {...block, strong: [], wrapped, prose: block.prose.slice(from, to)}
}

/** A source in brackets before the words, which has a year: `(Hoare, 1980) The price of …`. */
const leadingSource = /^\s*\([^()\n]{0,80}(?:19|20)\d\d[a-z]?\)\s*/
/** What may be one that has a place, in brackets or before a colon: `(p. 96) The price of …`, `p. 96: The price of …`. */
const leadingPlace =
  /^\s{0,3}(?:[([]([^()[\]\n]{1,80})[)\]]|(\p{L}{1,12}\.? ?\d{1,5}(?:[–-]\d{1,5})?) ?[:：])\s{1,3}/u

/** Where a source at the beginning of a text ends. */
function sourceEnd(text: string): number {
  const source = leadingSource.exec(text)
  if (source) return source[0].length
  const place = leadingPlace.exec(text)
  return place && isSource(place[1] ?? place[2]!, false) ? place[0].length : 0
}

/** Names behind a dash at the end, where no mark ends the words: `… never to show their absence – Dijkstra`. */
const dashedName = /(?<=\p{Ll}) +[—–―] *(?:\p{Lu}[\p{L}.’'-]{0,30} ?){1,4}$/u

/**
 * The blocks of a group up to where the writer speaks, without labels such as “**Quote 1:**”; none where the writer speaks from the
 * beginning on.
 */
function withoutLabels(group: readonly Block[]): Block[] {
  const quoted: Block[] = []
  for (const block of group) {
    const {text} = block.prose
    const first = labelAt(block, 0)
    if (first ? !first.leadsToQuote : remarkSigns.test(text)) break
    const start = first?.end ?? 0
    const next = lineStarts(block).find((line) => line > start && labelAt(block, line))
    const end = next ?? text.length
    quoted.push(first || next !== undefined ? partOf(block, start, end) : block)
    if (next !== undefined) break
  }
  return quoted
}

/** Where the lines begin in which bold words begin, each once. */
function lineStarts({prose: {text}, strong}: Block): number[] {
  const starts: number[] = []
  let lineEnd = -1
  for (const {start} of strong) {
    if (start <= lineEnd) continue
    starts.push(text.lastIndexOf('\n', start - 1) + 1)
    const end = text.indexOf('\n', start)
    lineEnd = end < 0 ? text.length : end
  }
  return starts
}

/** A label, and whether the paper's words stand behind it. */
interface Label {
  /** Where what parts it from the words behind ends. */
  end: number
  leadsToQuote: boolean
}

/** The label at the beginning of a line, behind signs: in bold, in italics, or in plain letters. */
function labelAt(block: Block, start: number): Label | undefined {
  const {text} = block.prose
  const first = start + signsAt(text, start)
  for (const spans of [block.strong, block.wrapped]) {
    const words = spans[countBelow(spans, start + 1, ({end}) => end)]
    if (words && words.start <= first) return labelOf(text, words, spans === block.strong)
  }
  const plain = plainLabel.exec(text.slice(first))
  if (!plain) return
  const [all, words, mark] = plain as unknown as readonly [string, string, string]
  const leadsToQuote = /[:：]/.test(mark) && consistsOf(words, quoteLabels)
  if (!leadsToQuote && !isPersonalLabel(words, mark)) return
  return {end: first + all.length, leadsToQuote}
}

/** Words that are set off, as a label, if they are one. */
function labelOf(text: string, {start, end}: Span, isBold: boolean): Label | undefined {
  const words = text.slice(start + signsAt(text, start), end)
  const behind = text.slice(end, end + 8)
  const leadsToQuote = consistsOf(words, quoteLabels)
  const mark = separator.exec(behind)?.[0] ?? ''
  const label = {end: end + mark.length, leadsToQuote}
  const isColon = /[:：]\s*$/.test(words) || /[:：|]/.test(mark)
  // In italics, a full stop may be that of a name: “*E. coli.*”.
  const isMarked = isColon || (/\.\s*$/.test(words) && isBold)
  if (leadsToQuote || isOwnLabel(words)) {
    // “**Key** findings were”: the bold words are the sentence's own.
    const opensSentence = /^(?:\s+[\p{Lu}\p{Lo}“"]|\s*$)/u.test(behind)
    const isLabel = isMarked || (!leadsToQuote && (mark !== '' || opensSentence))
    return isLabel ? label : undefined
  }
  // In italics, any other is a heading of the paper as often: “*Results:* …”.
  if (!isBold) return undefined
  return (isMarked || spacedDash.test(behind)) && otherLabel.test(words) ? label : undefined
}

/** How many letters the signs at an offset take. */
function signsAt(text: string, offset: number): number {
  return signs.exec(text.slice(offset, offset + 8))![0].length
}

/** A last paragraph or list item that is only a source line is none of the words. */
function withoutSource(group: Block[]): Block[] {
  const last = group.at(-1)!
  const onlySource =
    group.length > 1 &&
    (isSourceLine(last, 0) ||
      (last.isQuotedItem && !group.at(-2)!.isQuotedItem && last.prose.text.length < longestSource))
  return onlySource ? group.slice(0, -1) : group
}

/** Where a source at the end of a text begins; the text's length where there is none. */
function sourceStart(block: Block): number {
  const {text} = block.prose
  const line = text.trimEnd().lastIndexOf('\n') + 1
  if (line > 0 && isSourceLine(block, line)) return line
  const end = text.trimEnd()
  const open = bracketStart(end)
  if (open !== undefined) return open
  const tail = end.slice(-sourceReach)
  const dash = /[.!?…。！？”“"’»«」』]\s*[—–―]{1,2}\s*([^\n—"“”„«»「」『』]{2,80})$/u.exec(tail)
  if (dash && (!/[.!?]/.test(dash[1]!) || isSource(dash[1]!, false)))
    return end.length - tail.length + dash.index + 1
  const name = dashedName.exec(tail)
  return name ? end.length - tail.length + name.index : text.length
}

/** Where a source in brackets at the end of a text begins, on the line of the words: behind their last mark, with a place or
 * a year, or as the mark of a translation. */
function bracketStart(text: string): number | undefined {
  const opening = openingBrackets.get(text.replace(/[.。]$/, '').at(-1) ?? '')
  const start = opening === undefined ? 0 : text.lastIndexOf(opening)
  if (start <= 0) return
  const source = text.slice(start).trim()
  if (!bracketed.test(source)) return
  const isBehindEnd = /[.!?…。！？”“"’»«」』]\s{0,3}$/u.test(
    text.slice(Math.max(0, start - 4), start)
  )
  return isBehindEnd || isSource(source, false) || namesTranslation(source) ? start : undefined
}

/** Letters at the end of a text in which a source is looked for. */
const sourceReach = 120

/**
 * Without marks around all of it, or around all but who says it before them, and the source behind them and what the writer says to it, as
 * programs for references export highlights: `“…” ([Ito 2024, p. 3](zotero://…)) Compare Wren!`; marks inside belong to the words.
 */
function withoutMarks(words: Prose): Prose {
  const {start, end} = trim(words.text, 0, words.text.length)
  const first = firstOpening(words, {start, end})
  const isOuter = first?.start === start || (first && isLedIn(words.text, start, first.start))
  const outer = isOuter ? first : undefined
  const isAll = outer?.close
    ? isAllIn(words.text, outer.end, outer.close, end)
    : outer?.start === start
  if (!outer || !isAll) return words.slice(start, end)
  const inner = trim(words.text, outer.end, outer.close?.start ?? end)
  return words.slice(inner.start, inner.end)
}

/** Whether all of a paragraph stands in marks, but for a source behind them. */
function inMarks(words: Prose): boolean {
  const {start, end} = trim(words.text, 0, words.text.length)
  const outer = firstOpening(words, {start, end})
  return (
    outer?.close !== undefined &&
    outer.start === start &&
    isAllIn(words.text, outer.end, outer.close, end)
  )
}

/** The first mark that opens within words. */
function firstOpening({text}: Prose, {start, end}: Span): Opening | undefined {
  const {openings} = pairMarks(
    text,
    {start, end},
    () => false,
    () => undefined
  )
  return openings[0]
}

/**
 * Whether what stands behind the mark that closes is none of the quoted words: a last mark, or a source. Behind a term in marks the
 * paper's sentence goes on.
 */
function isAllIn(text: string, from: number, close: Span, end: number): boolean {
  const behind = text.slice(close.end, end)
  return (
    behind.length <= 1 ||
    /^\s?\([^()\n]{0,120}\d/.test(behind) ||
    (countWords(text.slice(from, close.start)) >= fewestItemWords && isSourceBehind(behind))
  )
}

/** A dash, and one line without marks of quotation behind it. */
const dashedBehind = /^[,，.]?\s{0,2}(?:[—–―]{1,2}|--)[^\n"“”„«»「」『』]{2,160}$/u

/** Whether what stands behind quoted words in marks is their source, in any language: in brackets, or behind a dash and no sentence. */
function isSourceBehind(text: string): boolean {
  if (bracketed.test(text.trim())) return true
  if (!dashedBehind.test(text)) return false
  const isSentence = /[.!?…。！？]$/u.test(text) && !endsInAbbreviation(text, text.length - 1)
  return !isSentence || isSignature(text)
}
