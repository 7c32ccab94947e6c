/** What is told by its marks: delimiters, gaps and brackets of templates, marks of sources. */

import type {SummaryText} from '../../summary/index.ts'
import {matchesOf} from '../../text/matches.ts'
import {hideCode, hideMarksOfNotes, veil} from '../hidden.ts'
import {asksForLength, asksForLengthOn} from '../lengths.ts'
import type {Concept} from '../lexicon.ts'
import {isWholly} from '../trees.ts'
import {
  asksToFill,
  capitalised,
  inserts,
  isMockQuote,
  isStillToFill,
  isVariable,
  namesPart,
  quantity,
  saysWhereToFill,
  shoutsToFill,
  standsForName
} from './filling.ts'
import {isInstruction, isOnForm} from './orders.ts'
import {type IsQuoted, isMeant, quotationsOf} from './shown.ts'
import type {Leak} from './types.ts'

/** What is told by its marks, as {@link patterns} have them. */
export function patternLeaks({blocks}: SummaryText): Leak[] {
  const leaks: Leak[] = []
  for (const [block, read] of blocks.entries()) {
    const text = hideMarksOfNotes(hideCode(read))
    const isQuoted = quotationsOf(text)
    for (const pattern of patterns) addLeaks(leaks, pattern, {block, text, isQuoted})
  }
  return leaks
}

/** The text of a block, by the index of the block. */
interface BlockText {
  block: number
  text: string
  /** Whether a quotation is open at an offset. */
  isQuoted: IsQuoted
}

function addLeaks(
  leaks: Leak[],
  [kind, pattern, holds, elsewhere]: Pattern,
  {block, text, isQuoted}: BlockText
) {
  let isElsewhere: boolean | undefined
  for (const match of matchesOf(text, pattern)) {
    if (!holds(match[1] ?? match[2] ?? '', text, match.index, isQuoted)) continue
    isElsewhere ??= elsewhere?.test(text) ?? false
    if (isElsewhere) return
    const end = match.index + match[0].length
    // The space before a mark goes with it, but where it parts the words around it.
    const parts = match[0].startsWith(' ') && /^[\p{L}\p{N}“"‘(]/u.test(text.slice(end, end + 1))
    const start = match.index + (parts ? 1 : 0)
    leaks.push({kind, text: text.slice(start, end), at: {block, span: {start, end}}})
  }
}

/** A pattern, whether what it finds is a leak, and what its block must not be about; that is looked for once in a block, however often it matches. */
type Pattern = readonly [
  kind: Leak['kind'],
  pattern: RegExp,
  holds: (inner: string, text: string, at: number, isQuoted: IsQuoted) => boolean,
  elsewhere?: RegExp
]

/** Marks that chat programs replace by links to their sources, and that are left when an answer is copied. */
const sourceMark =
  / ?(?:【\d{1,4}(?::\d{1,4})?†[^【】\n]{0,100}】|(?::contentReference)?\[oaicite:\d{1,4}\](?:\{index=\d{1,4}\})?|\ue200?cite(?:\ue202?turn\d{1,4}[a-z]{3,12}\d{1,4}){1,16}\ue201?|\[cite_start\]|\[cite: ?\d{1,4}(?:, ?\d{1,4}){0,16}\]|\[[^[\]†\n]{1,100}†(?:[a-z]{3,20}|L\d{1,6}(?:-L?\d{1,6})?)\]|\((?:\p{L}{2,8}[.:]? )?turn\d{1,4}(?:search|view|news|image|file|fetch|academia)\d{1,4}\)|(?<!\w)turn\d{1,4}(?:search|view|news|image|file|fetch|academia)\d{1,4}(?=[.,;:)]|\s*$))/gu

/** In texts on sex chromosomes and who has them, on centuries, editions and other things in Roman numbers, and on chains of spins, XX is no gap for a number. */
const otherXX =
  /\bX[XY]?[YO0]\b|chromosom|cromosom|genotyp|karyotyp|gamet|gonad|ovar(?:y|ies)|\beggs?\b|sperm|hermaphrodit|\bXX\s(?:individual|animal|cell|carrier|offspring|progeny)|\bsex|female|male\b|centur|siècle|siglo|secolo|século|Jahrhundert|edi[cz]i|congres|\bspins?\b|qubit|hamiltonian/iu

/** An author without a name, by a number: “Author1”, “Autor 2”. */
const numberedAuthor = String.raw`(?:Author|Autore|Autor|Auteur|Автор|作者|著者|저자) ?\d{1,2}`

const patterns: readonly Pattern[] = [
  // === PAPER TEXT ===, --- BEGIN PAPER ---, <<<PAPER>>>, ---- begin answer ----
  ['delimiter', /(?<!=)={3,}([^=\n]{2,100})={3,}/g, (inner) => isDelimiter(inner)],
  ['delimiter', /(?<!-)-{3,}([^-\n]{2,100})-{3,}/g, (inner) => isDelimiter(inner)],
  ['delimiter', /(?<!<)<{2,}([^<>\n]{2,100})>{2,}/g, (inner) => isDelimiter(inner)],
  // [SYSTEM] at the beginning of a line
  ['delimiter', /(?<=^|\n)\[(?:SYSTEM|USER|ASSISTANT)\](?![(:[\]])/g, () => true],
  // <|im_start|> with the role and the line end behind it, [INST], <<SYS>>
  [
    'delimiter',
    /<\|[a-z_]{2,30}\|>(?:[ \t]?(?:system|developer|user|assistant|model|tool)(?![\p{L}\p{N}])(?:[ \t]{0,3}\n)?)?|\[\/?INST\]|<<\/?SYS>>/gu,
    () => true
  ],
  // 【12†source】, [12†source], [source: x.pdf†L1-L9], :contentReference[oaicite:0]{index=0}, citeturn0search1, turn0search1, [cite_start], [cite: 4, 7]
  ['source-mark', sourceMark, () => true],
  // {"role": "assistant", …}
  ['delimiter', /"role" ?: ?"(?:assistant|user|system)"/g, () => true],
  // {"tool_call": {…}}, {"name": "read_page", "arguments": {…}}, functions.read_page({…})
  [
    'delimiter',
    /(?<=[{,]\s?)"tool_calls?" ?: ?[[{]|(?<=(?:^|\n)\s{0,3}\{\s{0,3})"name" ?: ?"[\w.-]{1,60}", ?"arguments" ?: ?\{|(?<![\w.])functions\.[a-z_]{2,40}\(\{/g,
    () => true
  ],
  // Action: search[bees]
  [
    'thought',
    /(?<=^|\n)Action: [a-z_]{2,30}\[[^[\]\n]{0,100}\](?=\s*(?:\n|$))/g,
    (_, ...place) => isMeant(...place)
  ],
  ['thought', /(?<=^|\n)Thought: I now know the final answer/g, (_, ...place) => isMeant(...place)],
  // {"title": "…", "summary": "…"}
  ['delimiter', /(?<=[{,]\s?)"summary" ?: ?"/g, () => true],
  // The parts of a prompt in the form of Alpaca: “### Instruction:”
  ['delimiter', /^(?:Instruction|Response):$/g, () => true],
  // It has ___ layers.
  ['placeholder', /(?<=\p{L} )_{3,40}(?=[\s.,;:%)]|$)/gu, () => true],
  // [insert numerical value]
  [
    'placeholder',
    /\[([^[\]\n]{2,100})\](?![(:[\]])/g,
    (inner, text, at) => text[at - 1] !== '[' && asksToFill(inner)
  ],
  // （此处插入图表）, ［ここに題名を記入］
  [
    'placeholder',
    /[[［〔【(（]([^()（）[\]［］〔〕【】\n]{4,60})[\]］〕】)）](?![(:[\]])/g,
    (inner, text, at, isQuoted) => saysWhereToFill.test(inner) && isMeant(text, at, isQuoted)
  ],
  // 【要記入】, ［数据待填］
  [
    'placeholder',
    /[［〔【]([^()（）[\]［］〔〕【】\n]{2,60})[］〕】]/g,
    (inner, text, at, isQuoted) => isStillToFill.test(inner) && isMeant(text, at, isQuoted)
  ],
  // 〔著者名〕; at the beginning of a line it is a label, as 【結果】 is anywhere
  [
    'placeholder',
    /(?<=[^\s*_])[［〔]([^()（）[\]［］〔〕【】\n]{2,20})[］〕]/g,
    (inner, text, at, isQuoted) =>
      standsForName(inner) && asksToFill(inner) && isMeant(text, at, isQuoted)
  ],
  // “in [location]”, “in [Stadt]”; “[sic]” and “They [the bees] count” are remarks
  [
    'placeholder',
    /(?<=\p{Ll} )\[(\p{L}[\p{Ll} _-]{2,30})\](?![(:[\]])/gu,
    (inner, text, at, isQuoted) =>
      standsForName(inner) &&
      (/[ _-]/.test(inner) ||
        quantity.test(inner) ||
        beforeName.test(text.slice(Math.max(0, at - beforeNameReach), at))) &&
      !isQuoted(at)
  ],
  // “Context: {context}”
  [
    'placeholder',
    /\{([a-z_]{2,30})\}/g,
    (inner, text, at) =>
      !isOfMarkup(inner, text, at) &&
      text
        .slice(Math.max(0, at - inner.length - 3), at)
        .trimEnd()
        .toLowerCase()
        .endsWith(`${inner.replaceAll('_', ' ')}:`)
  ],
  // {{title}}, {{most_words: 9}}; {{c1::bees}} is a gap of a card for learning
  [
    'placeholder',
    /\{\{ {0,3}([A-Za-z][\w .-]{1,40}?)(?: ?[:=] ?[\w.-]{1,20})? {0,3}\}\}/g,
    (_, text, at) => !/[\\\w}^]/.test(text[at - 1] ?? '')
  ],
  // {paper_text}, ${title}; neither \frac{title}{text} nor x_{max}
  [
    'placeholder',
    /\$?\{([A-Za-z][A-Za-z_ ]{2,30})\}(?!\})/g,
    (inner, text, at) =>
      !/[\\\w}^{$]/.test(text[at - 1] ?? '') &&
      !isOfMarkup(inner, text, at) &&
      ((isVariable(inner) && namesPart(inner.replaceAll('_', ' '))) ||
        asksToFill(capitalised(inner.replaceAll('_', ' '))))
  ],
  // %%AUTHOR%%, @@TITLE@@
  ['placeholder', /(%%|@@)[A-Z][A-Z_]{2,30}\1/g, () => true],
  // $TITLE; neither $5 nor a formula
  [
    'placeholder',
    /(?<![\w$\\])\$([A-Z][A-Z_]{2,30})(?![\w$])/g,
    (inner) => asksToFill(capitalised(inner.toLowerCase().replaceAll('_', ' ')))
  ],
  // [WORD COUNT HERE]
  [
    'placeholder',
    /\[\p{Lu}[\p{Lu} ]{2,60} (?:HERE|HIER|ICI|AQUÍ|QUI|AQUI)\]/gu,
    (_, ...place) => isMeant(...place)
  ],
  // INSERT RESULTS HERE, HIER ERGEBNISSE EINFÜGEN
  [
    'placeholder',
    /(?<![\p{L}\p{N}[(])(\p{Lu}{2,20}(?: \p{Lu}{1,20}){2,8})(?![\p{L}\p{N}])/gu,
    (inner, text, at, isQuoted) => shoutsToFill(inner) && isMeant(text, at, isQuoted)
  ],
  // [Hier Quellen einfügen], [inserir aqui o ano]
  [
    'placeholder',
    /\[(\p{L}[^[\]\n]{5,100})\](?![(:[\]])/gu,
    (inner, text, at, isQuoted) => shoutsToFill(inner.toUpperCase()) && isMeant(text, at, isQuoted)
  ],
  // [keyword1], [keyword 2]
  [
    'placeholder',
    /\[(?:keyword|key term|Schlüsselwort|Stichwort|mot-clé|palabra clave|parola chiave|palavra-chave|trefwoord) ?\d{1,2}(?:[,;] [^[\]\n]{1,60})?\](?![(:[\]])/giu,
    (_, ...place) => isMeant(...place)
  ],
  // [TODO add the link]; “[TODO: …]” is told by its first word
  [
    'placeholder',
    /\[(?:TODO|FIXME|TBD) [^[\]\n]{2,100}\](?![(:[\]])/g,
    (_, ...place) => isMeant(...place)
  ],
  // **Results:** [2–3 sentences], or in a line of its own; in round brackets, “Length of an abstract: (150–200 words)” tells of one
  [
    'placeholder',
    /(?:(?<=^|\n|[:：] ?)\[([^[\]\n]{4,60})\]|(?<=^|[:：] ?\n)\(([^()\n]{4,60})\))(?=\.?(?:\n|$))/g,
    (inner) => asksForLength(inner)
  ],
  // [page number missing]
  [
    'placeholder',
    /\[([^[\]\n]{2,60}) (?:missing|pending|fehlt|fehlen|manquante?|falta|manca)\]/gi,
    (inner, _text, at, isQuoted) => namesPart(inner) && !isQuoted(at)
  ],
  // [Output truncated], (Response truncated due to length.)
  [
    'placeholder',
    /\[(?:output|response|answer|message|content|text) (?:was )?(?:truncated|cut off|abgeschnitten)\]|(?<=^|\n)\((?:output|response|answer|message) (?:was )?(?:truncated|cut (?:off|short))(?: [^()\n]{1,40})?\)(?=\.?(?:\n|$))/gi,
    (_inner, _text, at, isQuoted) => !isQuoted(at)
  ],
  // [Continued...], in a line of its own
  [
    'placeholder',
    /(?<=^|\n)[[(](?:to be continued|continued|fortsetzung(?: folgt)?|à suivre|continuará|wordt vervolgd|продолжение следует)(?:\.{3}|…)?[\])](?=\.?(?:\n|$))/gi,
    (_inner, _text, at, isQuoted) => !isQuoted(at)
  ],
  // … (truncated)
  [
    'placeholder',
    /(?:\.{3}|…) ?(?:\(truncated\)|\[truncated\])/gi,
    (_inner, _text, at, isQuoted) => !isQuoted(at)
  ],
  // [Insertar objetivo del estudio], [completar]; in English, “insert” is the name of things as well
  [
    'placeholder',
    /\[(?:(?:insertar?|inserte|inserir|insira|inserire|inserisci|insérer|insérez|вставить|вставьте) [^[\]\n]{3,100}|completar|completare|rellenar|заполнить|дополнить)\](?![(:[\]])/giu,
    (_, ...place) => isMeant(...place)
  ],
  // [Write 3–5 bullet points with the main results], [2–3 sentences on the method], in a line of its own
  [
    'placeholder',
    /(?<=^|\n|[:：] ?)\[([^[\]\n]{8,160})\](?=\.?(?:\n|$))/g,
    (inner) => asksForLengthOn(inner)
  ],
  // /* the other sections are left out */
  ['placeholder', /\/\* [^*\n]{3,160} \*\//g, () => true],
  // (insert figure 1 here)
  ['placeholder', /\(([^()\n]{6,80})\)/g, (inner) => inserts.test(inner) && asksToFill(inner)],
  // (no reference yet -- fill in from the appendix)
  [
    'placeholder',
    /\([^()\n]{2,60}? (?:--|[–—]) ((?:fill|insert) [^()\n]{4,60})\)/g,
    (inner) => asksToFill(inner)
  ],
  // (add the link), in a line of its own; of a method, “(add links between nodes)” tells what it does
  [
    'placeholder',
    /(?<=^|\n)\(add (?:an? |the )?(?:links?|references?|citations?|sources?|figures?|quotations?|quotes?|page numbers?|DOI)(?: (?:to|of|for|from|here)(?: [^()\n]{1,60})?)?\)(?=\.?(?:\n|$))/gi,
    (_, ...place) => isMeant(...place)
  ],
  // XX%, NN%, ??%, X.X%, [X]%
  [
    'placeholder',
    /(?<![\p{L}\p{N}?])(?:X{2,3}|NN|\?{2,3}|X{1,2}\.X{1,2}|\[X{1,3}\])\s?%/gu,
    () => true
  ],
  // had XX peaks; XX bees were lost; had ??? of them
  [
    'placeholder',
    /(?<=\p{Ll}[ \n]|^|[.!?:][ \n])(?:XXX?|\?{3})(?= \p{Ll}{2})/gu,
    (_, text, at) => !beforeXX.test(text.slice(Math.max(0, at - beforeXXReach), at)),
    otherXX
  ],
  // n = XX, p < 0.XX
  ['placeholder', /(?<=[=<>≈±]\s?)(?:0?\.)?X{2,3}(?![\p{L}\p{N}])/gu, () => true],
  // “quote text”, and “X” where words should stand
  [
    'placeholder',
    /“([^“”]{1,40})”|"([^"]{1,40})"/g,
    (inner, text, at) =>
      isMockQuote(inner, /[:,]\s*$/.test(text.slice(Math.max(0, at - 4), at))) ||
      (inserts.test(inner) && asksToFill(inner))
  ],
  // [Table 2 goes here]
  [
    'placeholder',
    /\[(?:table|figure|fig\.|image|chart|tabelle|abbildung)(?: \d{1,3})?(?: goes| (?:kommt|steht))? (?:here|hier(?:her|hin)?)\]/gi,
    () => true
  ],
  // [Author, Year], (Author et al., Year), Author et al. (Year)
  [
    'placeholder',
    /[[(]Authors?(?: et al\.)?,? (?:Year|YYYY|20XX)[\])]|(?<!\p{L})Authors? et al\.,? [[(](?:Year|YYYY|20XX)[\])]/gu,
    (_, ...place) => isMeant(...place)
  ],
  // [Author1, Author2]; “(Author 1 and Author 2)” are those of a paper who did something
  [
    'placeholder',
    new RegExp(
      `\\[${numberedAuthor}(?:,? ?(?:and|und|et|y|e|en|и|&)? ?${numberedAuthor}){0,5}\\](?![(:[\\]])`,
      'gu'
    ),
    (_, ...place) => isMeant(...place)
  ],
  // Year: [YYYY]; “[YYYY]-[MM]-[DD]” is how dates are written
  [
    'placeholder',
    /(?<![\w\]/.-])\[(?:YYYY|JJJJ|ГГГГ|20XX|19XX)\](?![-\w[/(:])/g,
    (_, ...place) => isMeant(...place),
    /\b(?:format(?:s|ted|iert)?|MM|DD|TT|ISO ?8601)\b/i
  ],
  // (Source: page X), (p. ?), p. ???; “Quelle page ?” asks for one
  [
    'placeholder',
    /(?<![\p{L}\p{N}])(?:page|p\.|pp\.|S\.|Seite|página) (?:X{1,3}(?=[),;\]])|\?{1,3}(?=[),;.\]])|(?:\?{2,3}|(?<=\. )\?)(?=\s|$))/gu,
    () => true
  ],
  // “Note to self: use only quotes from the text”; people remind themselves of other things.
  [
    'instruction',
    /(?<=^|\n)(?:note|reminder) to (?:self|myself):([^\n]{0,200})/gi,
    (inner) => isInstruction(inner) || isOnForm(inner)
  ],
  [
    'placeholder',
    /\b(?:TODO|FIXME|TBD)\b(?=\s*[:\])]|\.(?:\s|$)|\s*$)|\blorem ipsum\b/gi,
    (_, text, at) => /^(?:[A-Z]|lorem)/.test(text.slice(at, at + 5))
  ]
]

/**
 * What leads to the name of a place, a person or a time. Behind other words, a single word in brackets may be a sign of a formula (“maps [state]
 * to [value]”) or a remark (“all of this [year]”).
 */
const beforeName =
  /(?:^|[^\p{L}])(?:in|at|by|from|of|on|near|since|until|bei|von|aus|am|im|seit|en|à|par|de|du|depuis|por|da|di|dal|nel|em|van|bij|op|te) $/iu

/** Behind an article, XX is a name or a Roman number; behind a noun that is counted so (“type XX”), a Roman number. */
const beforeXX =
  /(?:^|[^\p{L}])(?:the|a|an|der|die|das|dem|den|le|la|les|el|los|il|lo|o|os|de|het|types?|stages?|phases?|class|parts?|sections?|chapters?|volumes?|grades?|groups?|factors?|tables?|Typ|Stufe|Phase|Klasse|Teil|Kapitel|Band|tipo|clase|classe|fase|parte|tomo|capítulo|partie|tome|chapitre|deel|тип|типа|часть|глава)[ \n]$/iu

/** Letters of the longest of these, with what stands around it. */
const beforeXXReach = 10

/** Letters of the longest of these words, with the spaces around it. */
const beforeNameReach = 8

/** Whether a name in braces is one of MyST: a role in front of code (“{ref}`sec-1`”), or a directive behind its fence (“:::{figure} lamp.png”). */
function isOfMarkup(name: string, text: string, at: number): boolean {
  return (
    text[at + name.length + 2] === veil || /:::[ \t]?$/.test(text.slice(Math.max(0, at - 4), at))
  )
}

/** Share of capitals among letters in a line that shouts: headings in wikis are written small. */
const shouting = 0.6

function isShouted(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? []
  return letters.length > 2 && (text.match(/\p{Lu}/gu) ?? []).length >= letters.length * shouting
}

/** Where a text begins and ends, as a delimiter says it, by language; to add a language, add its words. */
const edge =
  /^\s{0,5}(?:begin|start|end|beginning|anfang|beginn|ende|début|fin|inicio|inizio|fine|início|fim|einde)(?: (?:of|der|des|de|du|del|della|do|da|van))?(?: (?:the|la|le|die|het))? (\p{L}.{1,40})$/iu

/** What a delimiter parts. */
const parted = new Set<Concept>(['answer', 'product', 'task', 'brief'])

/** Whether the words of a delimiter shout, or say where an answer begins or ends. */
function isDelimiter(inner: string): boolean {
  return isShouted(inner) || isWholly(edge.exec(inner.trimEnd())?.[1] ?? '', parted)
}
