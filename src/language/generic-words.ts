/** Function words, and what tells them and the language of a text. */

import {addTo} from '../groups.ts'
import {countLetters, isInSigns, Kind, kindAt, unitsAt} from '../text/characters.ts'

/**
 * Words that are never key terms: function words, and what every paper says of itself.
 *
 * By language, in lower case, separated by spaces; `*` stands for any ending. To add a language, add its words.
 */
const genericWords: Readonly<Record<string, string>> = {
  english:
    'a about above across after again against all almost along also although always am among an and another any are around as at available away based be became because become been before behind being below best better between beyond both but by can cannot case could did different do does doing done down due during each either else enough especially et etc even ever every example* few first five follow* for four from full further furthermore general* get give given good great had has have having he hence her here high* him his how however i if important in indeed instead into is it its itself just kind large* last later latter least less let like likely little long* low* made main mainly make* making many may me mean* might more moreover most much must my necessary need* neither never new next no non none nor not note noted novel now number* of off often on once one only onto or other others otherwise our out over overall own part particular* per perhaps possible* present* previous* prior provide* rather real really recent* related respectively s same second see seen several shall she should show* shown side similar* simple simply since single six small* so some sometimes specific* still strong* such suggest* t take* tend ten than that the their them then there thereby therefore these they third this those though three through throughout thus time* to together too total toward towards two type* typical* under until up upon us use* used useful user using usual* various very via view was way* we well were what when where whereas whether which while who whole whose why wide* will with within without work* would yet you your zero ' +
    'paper* article* author* abstract introduction conclusion* discussion section* figure* table* appendix reference* result* method* approach* study studies stud* research* problem* question* answer* experiment* test* train* evaluat* analys* analyz* propose* proposal demonstrat* investigat* explor* examin* introduc* describ* consider* assum* assumption* compar* improv* perform* achiev* obtain* find* found define* definition* discuss* contribut* framework* model models system systems approach data dataset* task* set sets value* state* process* function* term* form* structure* feature* property properties level* point* step* order change* increase* decrease* effect* effective* condition* context* information input* output* application* design* develop* implement* university department email preprint arxiv journal conference proceedings international copyright license doi http* www com org edu figure fig eq equation vol pp al ie eg cid can way towards understanding understand journal review survey overview toward comprehensive challenge* frontier* foundation* perspective* promise* reality mere theory theories theorem* lemma* proposition* proof* external additional several whole theoretical empirical practical novel unified unification first principle principles version* posted granted called entire includ* interesting colleague* run runs',
  german:
    'der die das den dem des ein eine einer eines einem einen und oder aber als auch auf aus bei bis durch für gegen in im ist sind war waren wird werden mit nach nicht noch nur ohne sich sie er es wir ihr so über um unter vom von vor wie zu zum zur arbeit artikel methode* ergebnis* studie* autor* abschnitt abbildung tabelle kann können wurde wurden diese dieser dieses haben hat sehr mehr zwischen',
  french:
    'le la les un une des du de et ou mais dans sur sous avec sans pour par est sont été être avoir a au aux ce cette ces qui que quoi dont où ne pas plus nous vous ils elle il on son sa ses leur leurs article étude* méthode* résultat* auteur* section figure tableau entre comme très peut aussi',
  spanish:
    'el la los las un una unos unas de del y o pero en con sin sobre para por es son fue ser al lo se que como más muy este esta estos estas su sus no artículo* estudio* método* resultado* autor* sección figura tabla entre también puede',
  italian:
    'il lo la i gli le un una uno di del della dei delle e o ma in con senza su per da è sono stato essere al che come più questo questa questi queste suo sua non articolo studio metodo risultati autori sezione figura tabella tra anche può',
  portuguese:
    'o a os as um uma de do da dos das e ou mas em no na nos nas com sem sobre para por é são foi ser ao que como mais este esta estes estas seu sua não artigo* estudo* método* resultado* autor* seção figura tabela entre também pode',
  dutch:
    'de het een en of maar in op met zonder over voor door is zijn was waren worden wordt van uit als dat die dit deze niet ook naar te aan bij tot om er we wij ze zij hij artikel* studie* methode* resultaten auteur* sectie figuur tabel tussen kan kunnen meer'
}

/**
 * By language, function words that hardly any other word begins with: where the extraction lost a space behind one,
 * what is left shows it (“thehuman”). “In” and “on” are none: “inform”, “onset”.
 */
const gluedWords: Readonly<Record<string, string>> = {
  english: 'the and that this which where with from of',
  german: 'und dass',
  french: 'que les',
  spanish: 'que los las',
  portuguese: 'que',
  italian: 'che della'
}

/** Such a word at the beginning of a longer one, in lower case. */
export const gluedStart = new RegExp(
  `^(?:${Object.values(gluedWords).join(' ').split(' ').join('|')})(?=..)`
)

const exact = new Set<string>()
const stems: string[] = []
for (const list of Object.values(genericWords)) {
  for (const word of list.split(/\s+/)) {
    if (word.endsWith('*')) stems.push(word.slice(0, -1))
    else exact.add(word)
  }
}
const stemSet = new Set(stems)
const longestStem = Math.max(...stems.map((stem) => stem.length))
/** Letters that an ending may add to a stem: “evaluat” and “ions”. */
const longestEnding = 4

/** Adverbs of English; “family”, “assembly” and “anomaly” end otherwise. */
const adverb = /(?:[ai]bly|[ae]ntly|ately|ally|fully|ively|ously|edly|ingly)$/

/** Whether a word, in lower case, is never part of a key term on its own. */
export function isGeneric(word: string): boolean {
  if (word.length < 2 || exact.has(word) || adverb.test(word)) return true
  for (let length = Math.min(word.length, longestStem); length > 2; length--) {
    if (word.length - length <= longestEnding && stemSet.has(word.slice(0, length))) return true
  }
  return false
}

/**
 * Of the generic words, nouns that name something together with another word: “phone number”, “generative model”. In lower case,
 * separated by spaces. To add a language, add its words.
 */
const generalNouns = new Set(
  (
    'number numbers model models system systems data dataset datasets information state states function functions process ' +
    'processes value values structure structures theory problem problems task tasks test tests set sets input output level ' +
    'levels time times application applications design'
  ).split(' ')
)

/** Whether a generic word, in lower case, may be part of a key term beside another. */
export function isGeneralNoun(word: string): boolean {
  return generalNouns.has(word)
}

/** More languages, by the commonest of their words, which only tell them; single letters are variables, too. To add a language, add its words. */
const tellingWords: Readonly<Record<string, string>> = {
  catalan: 'els les dels amb per una que és són aquest aquesta però més com ha han ser va seva',
  czech:
    'na se že je jsou do pro ve který která které jako byl byla bylo nebo ale také není jejich podle',
  danish:
    'og at det er en den til på de med som for af der ikke et var har kan blev eller men også fra ved efter',
  finnish:
    'ja on ei että se ne oli ovat tai myös kuin mutta joka jotka tämä sekä voi mukaan olivat',
  hungarian:
    'az és hogy nem is egy volt van ez azt meg csak de vagy mint által szerint voltak között',
  indonesian:
    'dan yang di dengan untuk dari pada ini itu dalam adalah tidak oleh ke atau para akan juga',
  norwegian:
    'og at det er en som på til med for av de ikke den et var har kan ble eller men også fra ved etter',
  polish:
    'na się że do nie jest to są po od za ale lub przez który która które oraz pod nad przed jak dla był była było były ich tym tego autorzy',
  romanian: 'și în de la cu pe că nu este sunt pentru din care au un mai sau dar prin fost lor',
  swedish:
    'och att det är en som på för med av den till inte de har om ett var kan eller men också från vid efter',
  turkish:
    've bir bu da de ile için olarak olan daha çok gibi kadar ancak sonra göre değil ise veya',
  vietnamese:
    'và của là các có trong được cho với không một này những đã từ để về khi người tại hơn vào'
}

const toldLanguages = Object.entries({...genericWords, ...tellingWords})
const languages = toldLanguages.map(([name]) => name)

/** The languages that have a word, by index. */
const languagesOf = new Map<string, number[]>()
for (const [index, [, list]] of toldLanguages.entries()) {
  for (const word of new Set(list.split(/\s+/))) {
    if (!word.endsWith('*')) addTo(languagesOf, word, index)
  }
}

/** Languages that have most of their common words in common. */
const relatives = new Set(['danish', 'norwegian', 'swedish'].map((name) => languages.indexOf(name)))

/** The words that no other language has, but for a relative; single letters are variables, too. */
const ownWords = Array.from(languagesOf).filter(
  ([word, indexes]) =>
    word.length > 1 && (indexes.length === 1 || indexes.every((index) => relatives.has(index)))
)

/** Such words that a text has at least in its main language, for its languages to be told; and the share of them in another that it is in. */
const fewestOwn = 8
const secondShare = 0.05

/**
 * The languages that a text is written in, as far as its commonest words tell: one, or several where it has a summary in another.
 *
 * @param counts How often the text has each word, in lower case.
 * @returns Names of the languages above, `undefined` for a text of too few words.
 */
export function languagesSpoken(
  counts: Pick<ReadonlyMap<string, number>, 'get'>
): ReadonlySet<string> | undefined {
  const times = languages.map(() => 0)
  for (const [word, indexes] of ownWords) {
    const count = counts.get(word) ?? 0
    for (const index of indexes) times[index]! += count
  }
  const most = Math.max(...times)
  if (most < fewestOwn) return undefined
  return new Set(languages.filter((_, index) => times[index]! >= secondShare * most))
}

/** Scripts other than Latin whose letters tell a language, or a few of them, by themselves. */
const scripts = ['Cyrillic', 'Greek', 'Arabic', 'Hebrew', 'Hangul', 'Devanagari', 'Thai'].map(
  (name) => ({
    name: name.toLowerCase(),
    word: new RegExp(`\\p{Script=${name}}{2,}`, 'gu')
  })
)
/**
 * In words of other scripts, a text has more letters than this share; papers in English have single Greek ones, and formulas may
 * have little else.
 */
const scriptShare = 0.5

/** Words of a text that are looked at; they are of one language. */
const wordsLookedAt = 2000
/** Words that a text must have before its language can be told. */
export const fewestWords = 30
/** Share of words of a language that a text in it has at least: papers whose spaces were lost have few of them left. */
const fewestShare = 0.1

/**
 * The language that a text is written in, as far as its commonest words tell.
 *
 * @returns The name of one of the languages above, `signs` for Chinese and Japanese, the name of another script, or `undefined`.
 */
export function languageOf(text: string): string | undefined {
  const start = text.slice(0, 20 * wordsLookedAt)
  const script = scriptOf(start)
  if (script) return script
  const {words, counts} = countLanguages(start)
  if (words < fewestWords) return undefined
  const most = Math.max(...counts)
  return most >= words * fewestShare ? languages[counts.indexOf(most)] : undefined
}

/** Common words of another language that a sentence in it has at least, and their share of its words. */
const fewestForeign = 2
const foreignShare = 0.1

/**
 * Whether a sentence or two are written in another language than a text of `language`, a name as {@link languageOf} gives it: in
 * another script, or with words that are common elsewhere and hardly one that is common there; within a text in another language,
 * `around`, with more of that one's.
 */
export function isForeignTo(language: string, sentence: string, around?: string): boolean {
  const script = scriptOf(sentence)
  const index = languages.indexOf(language)
  if (script || index < 0) return script !== language
  const {words, counts} = countLanguages(sentence)
  const known = counts[index]!
  if ((counts[languages.indexOf(around ?? '')] ?? 0) > known) return true
  const most = Math.max(...counts)
  return most >= Math.max(fewestForeign, words * foreignShare) && most > 2 * known
}

/** How many words of a text are looked at, and how many of them are common in each language. */
function countLanguages(text: string): {words: number; counts: number[]} {
  const counts = languages.map(() => 0)
  let words = 0
  for (let at = 0; at < text.length && words < wordsLookedAt; ) {
    const end = lettersEnd(text, at)
    if (end === at) {
      at += unitsAt(text, at)
      continue
    }
    const word = text.slice(at, end).toLowerCase()
    for (const language of languagesOf.get(word) ?? []) counts[language]!++
    words++
    at = end
  }
  return {words, counts}
}

function lettersEnd(text: string, start: number): number {
  let end = start
  while (kindAt(text, end) === Kind.letter) end += unitsAt(text, end)
  return end
}

/** The script that most letters of a text are of, other than Latin; `signs` where many are Chinese or Japanese. */
export function scriptOf(text: string): string | undefined {
  if (isInSigns(text)) return 'signs'
  if (!mayBeOfScript(text)) return undefined
  const letters = countLetters(text) * scriptShare
  return scripts.find(({word}) => (text.match(word)?.join('').length ?? 0) > letters)?.name
}

/** No letter of these scripts has a lower code. */
const firstOfScripts = 0x370
/** Share of characters of such codes that a text in one of these scripts has at least: texts are letters to more than half. */
const leastOfScripts = 0.1

/** Whether a text may be in one of these scripts, told by codes alone: papers in English have some Greek letters. */
function mayBeOfScript(text: string): boolean {
  let found = 0
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= firstOfScripts) found++
  return found > leastOfScripts * text.length
}
