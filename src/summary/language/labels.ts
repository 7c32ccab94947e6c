/** Words before a number that make it the name of a part, a place or a version, and no quantity. */

import {partNames} from '../../text/part-names.ts'

/**
 * By language, in lower case and without a final full stop; the number may touch them (“Table1”). Words for tables, figures and appendices
 * are those of `part-names.ts`. To add a language, add its words.
 */
const labels: Readonly<Record<string, string>> = {
  english:
    'section sections sec secs § §§ chapter chap ch equation equations eq eqs eqn app algorithm alg theorem lemma corollary proposition prop definition def example ex page pages p pp line lines l ll step stage phase part vol volume no nr issue version v ver claim hypothesis quote cluster level tier pass note footnote ref refs reference references experiment study task question rq item point limitation scenario case type group layer day week round requirement principle axiom assumption remark box panel supplementary finding insight takeaway lesson contribution python python3 arxiv doi isbn issn cuda http article articles form room rule directive regulation slide unit module lecture iso ieee rfc nist',
  german:
    'abschnitt abschnitte abschn kapitel kap gleichung gleichungen gl algorithmus satz lemma definition beispiel seite seiten s zeile zeilen schritt phase stufe teil band nr version hypothese frage experiment studie fußnote anm typ gruppe artikel art paragraph paragraf ziffer ziff anlage punkt lektion raum zimmer folie verordnung richtlinie',
  french:
    'section chapitre chap équation éq algorithme théorème lemme définition exemple page pages p ligne étape phase partie tome volume no n° version hypothèse question expérience étude note type groupe article art salle diapositive règlement',
  spanish:
    'sección capítulo cap ecuación ec algoritmo teorema lema definición ejemplo página páginas pág págs línea paso fase etapa parte tomo volumen núm versión hipótesis pregunta experimento estudio nota tipo grupo artículo art sala diapositiva reglamento',
  italian:
    'sezione capitolo cap equazione eq algoritmo teorema lemma definizione esempio pagina pagine pag riga passo fase parte volume n versione ipotesi domanda esperimento studio nota tipo gruppo articolo art sala diapositiva regolamento punto',
  portuguese:
    'seção secção capítulo cap equação eq algoritmo teorema lema definição exemplo página páginas pág linha passo fase etapa parte volume versão hipótese pergunta experimento estudo nota tipo grupo artigo art sala slide regulamento',
  dutch:
    'paragraaf hoofdstuk sectie vergelijking algoritme stelling lemma definitie voorbeeld pagina blz regel stap fase deel nr versie hypothese vraag experiment studie noot type groep artikel art kamer dia verordening',
  chinese: '第 公式 式 算法 定理 引理 节 章 章节 小节 页 版本 步骤 阶段 见 参见 详见 見 參見 詳見',
  japanese: '第 式 アルゴリズム 定理 補題 節 章 頁 ページ バージョン ステップ 段階',
  korean: '제 식 수식 알고리즘 정리 보조정리 절 장 섹션 쪽 페이지 버전 단계'
}

const words = new Set([
  ...Object.values(labels).flatMap((list) => list.split(' ')),
  ...partNames('figures', 'tables', 'shortFigures', 'shortTables', 'appendix')
])
/** Those that are found without a space before them; Korean has one. */
const signs = [...words].filter((word) =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}§°]/u.test(word)
)

/** Whether a word is such a word: “Section”, “pp”. */
export function isLabel(word: string): boolean {
  return words.has(word.toLowerCase())
}

/** The sign of a comparison between two numbers, which is otherwise that of a version: “31/240 v 12/238”, “7% (17) v.”. */
const againstBefore = /\d[%\s)]{0,3}\sv\.?\s?$/u

/** Whether a text ends in such a word, as “see Section” and “Tables 2 and” do. */
export function endsInLabel(text: string): boolean {
  if (againstBefore.test(text)) return false
  // “Sections 3.1 and”: a row of numbers shares its label.
  const row = text
    .replace(
      /(?:[\d.–-]+\s*(?:[,、，]|-|–|and|und|et|y|e|en|&|to|bis|与|與|和|及|と|과|와|및)\s*){1,3}$/u,
      ''
    )
    .trimEnd()
  const word = /([\p{L}§°]+)[.(（\s:：#-]*$/u.exec(row)?.[1]?.toLowerCase()
  if (!word) return false
  return words.has(word) || signs.some((sign) => word.endsWith(sign))
}

/** The word for a section behind its number, or behind the last of a row: “7.4 与 8 节”, “3장”. */
const sectionBehind =
  /^(?:\s?(?:[、,，–-]|与|與|和|及|至|と|과|와)\s?\d{1,3}(?:\.\d{1,3}){0,3}){0,3}\s?(?:节|節|章|小节|小節|절)/u
/** The same of words that also count something else: only a number with parts is that of a section. */
const sectionOrCount = /^\s?(?:장|항|项|項)/

/** Whether a text begins with such a word, as what stands behind a number. */
export function beginsInLabel(text: string, isWhole: boolean): boolean {
  return sectionBehind.test(text) || (!isWhole && sectionOrCount.test(text))
}

/** The words for a page, which stand behind its number in Chinese, Japanese and Korean: “7页”. */
export const pagesBehind = '页|頁|ページ|쪽|페이지'
const pageBehind = new RegExp(`^(?:${pagesBehind})`, 'u')

/** Whether a text begins with a word for a page, as what stands behind its number does. */
export function beginsInPage(text: string): boolean {
  return pageBehind.test(text)
}

/** By language, what stands before the number of words of a text, or of the minutes that it takes to read. */
const wordCounts: readonly string[] = [
  'word count',
  'reading time',
  'words',
  'wortzahl',
  'lesezeit',
  'wörter',
  'nombre de mots',
  'temps de lecture',
  'mots',
  'número de palabras',
  'tiempo de lectura',
  'palabras',
  'numero di parole',
  'tempo di lettura',
  'parole',
  'número de palavras',
  'tempo de leitura',
  'palavras',
  'aantal woorden',
  'leestijd',
  'woorden',
  '字数',
  '文字数'
]

/** Whether a text ends in such words and a colon, as “Word count: ” does. */
export function countsWords(text: string): boolean {
  const label = /([\p{L}\s]{2,24})[\s*_]{0,4}[:：][\s*_]{0,4}$/u.exec(text)?.[1]
  const plain = label?.toLowerCase().replace(/\s+/g, ' ').trim()
  return plain !== undefined && wordCounts.some((words) => plain.endsWith(words))
}

/** Whether a text begins with the word for words, as what stands behind their number: “480 words”. */
export function beginsInWordCount(text: string): boolean {
  const word = /^[\s-]?(\p{L}{4,8})(?!\p{L})/u.exec(text)?.[1]
  return word !== undefined && wordCounts.includes(word.toLowerCase())
}

/**
 * By language, what stands before the size of a sample, or above a column of them, parted by commas. A label for anything else may be the
 * writer's own count.
 */
const samples: Readonly<Record<string, string>> = {
  english: 'n,sample,sample size,participants,subjects,patients,respondents,observations',
  german: 'stichprobe,stichprobengröße,teilnehmer,probanden,patienten,beobachtungen',
  french: 'effectif,échantillon,participants,sujets,patients,observations',
  spanish: 'muestra,tamaño de la muestra,participantes,sujetos,pacientes,observaciones',
  italian: 'campione,partecipanti,soggetti,pazienti,osservazioni',
  portuguese: 'amostra,participantes,sujeitos,pacientes,observações',
  dutch: 'steekproef,deelnemers,proefpersonen,patiënten,waarnemingen'
}

const sampleLabels = new Set(Object.values(samples).flatMap((list) => list.split(',')))

/** What heads a column of counts, too; before a number it counts the words of a text as often. */
const countHeads = new Set('count counts anzahl nombre número numero aantal'.split(' '))

/** Whether the head of a column says that its numbers were counted: “N”. */
export function headsCounts(head: string): boolean {
  return isSampleLabel(head) || countHeads.has(head.trim().toLowerCase())
}

function isSampleLabel(label: string): boolean {
  return sampleLabels.has(
    label
      .replace(/[*_\s]{1,4}/g, ' ')
      .trim()
      .toLowerCase()
  )
}

/** Whether a text ends in such a label: “N = ”, “**Sample size:** ”. */
export function endsInSample(text: string): boolean {
  if (/(?<!\p{L})n\s?=\s?$/iu.test(text)) return true
  const label = /(?:^|[\n(;,*_>-])\s{0,2}(\p{L}[\p{L} ]{0,24})[\s*_]{0,4}[:：=][\s*_]{0,4}$/u.exec(
    text
  )?.[1]
  return label !== undefined && isSampleLabel(label)
}

/** By language, the name of a row that adds up the others. */
const totals = new Set(
  'total totals all sum overall gesamt summe alle insgesamt totaux tous todos totale totali tutti soma totaal samen alles'.split(
    ' '
  )
)

/** Whether a row of a table begins with such a name. */
export function addsUp(row: string): boolean {
  const name = /^[\s|*_]{0,6}(\p{L}{3,12})[\s|*_:]/u.exec(row)?.[1]
  return name !== undefined && totals.has(name.toLowerCase())
}

/** By language, what a writer says of the paper or of the summary in a number of his own. */
const ratings: Readonly<Record<string, string>> = {
  english: 'confidence rating score relevance quality priority',
  german: 'konfidenz bewertung note relevanz qualität priorität',
  french: 'confiance note score pertinence qualité',
  spanish: 'confianza calificación puntuación relevancia calidad',
  italian: 'fiducia voto punteggio rilevanza qualità',
  portuguese: 'confiança nota pontuação relevância qualidade',
  dutch: 'vertrouwen beoordeling score relevantie kwaliteit'
}

const ratingWords = new Set(Object.values(ratings).flatMap((list) => list.split(' ')))

/** Whether a text ends in such a word and a colon, as “**Confidence**: ” does. */
export function rates(text: string): boolean {
  const word = /(\p{L}{4,16})[\s*_]{0,4}[:：]{1,2}[\s*_]{0,4}$/u.exec(text)?.[1]
  return word !== undefined && ratingWords.has(word.toLowerCase())
}

/** A figure in brackets, in the languages above. */
const figure =
  /\(\s?(?:(?:see|cf\.|vgl\.|s\.|voir|ver|cfr\.|zie)\s)?(?:fig(?:s|ures?|uras?|uren|uur)?|abb(?:ildung(?:en)?)?|[图図])\s?\.?\s?\d/iu

/** Whether a text points at a figure in brackets: its numbers may be read off there, where the extracted text has none. */
export function pointsAtFigure(text: string): boolean {
  return figure.test(text)
}
