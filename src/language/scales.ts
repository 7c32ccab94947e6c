/** Words that multiply the number before them, in many languages: “76 million”, “76 milioni”, “76 тыс.”. */

const thousand = 1e3
const lakh = 1e5
const million = 1e6
const crore = 1e7
const milliard = 1e9
const longBillion = 1e12
const longTrillion = 1e18

/**
 * By language: words behind digits, in the forms that they take there, and what each multiplies by. Nouns of German have a capital, all
 * others are in lower case. Where a word means different things, that of the language that stands first counts. To add a language, add its
 * words, but for those that stand behind numbers as other things in another language, as “bin” of Turkish does in English.
 */
const words: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  english: {
    thousand,
    million,
    millions: million,
    billion: milliard,
    bn: milliard,
    trillion: longBillion,
    quadrillion: 1e15,
    quintillion: longTrillion,
    lakh,
    lakhs: lakh,
    crore,
    crores: crore
  },
  german: {
    Tausend: thousand,
    Tsd: thousand,
    Million: million,
    Millionen: million,
    Mio: million,
    Milliarde: milliard,
    Milliarden: milliard,
    Mrd: milliard,
    Billion: longBillion,
    Billionen: longBillion,
    Trillion: longTrillion,
    Trillionen: longTrillion
  },
  dutch: {
    duizend: thousand,
    miljoen: million,
    mln: million,
    miljard: milliard,
    mld: milliard,
    biljoen: longBillion
  },
  french: {
    mille: thousand,
    milliers: thousand,
    million,
    millions: million,
    milliard,
    milliards: milliard,
    billions: longBillion
  },
  spanish: {
    mil: thousand,
    millón: million,
    millones: million,
    billón: longBillion,
    billones: longBillion
  },
  italian: {
    mille: thousand,
    mila: thousand,
    milione: million,
    milioni: million,
    miliardo: milliard,
    miliardi: milliard,
    bilione: longBillion,
    bilioni: longBillion
  },
  portuguese: {
    mil: thousand,
    milhão: million,
    milhões: million,
    bilhão: milliard,
    bilhões: milliard,
    bilião: longBillion,
    biliões: longBillion,
    trilhão: longBillion,
    trilhões: longBillion
  },
  swedish: {
    tusen: thousand,
    miljon: million,
    miljoner: million,
    miljard: milliard,
    miljarder: milliard
  },
  danish: {tusind: thousand, millioner: million, milliarder: milliard},
  polish: {
    tys: thousand,
    tysiąc: thousand,
    tysiące: thousand,
    tysięcy: thousand,
    milion: million,
    miliony: million,
    milionów: million,
    miliard: milliard,
    miliardy: milliard,
    miliardów: milliard
  },
  czech: {
    tisíc: thousand,
    tisíce: thousand,
    milionu: million,
    miliarda: milliard,
    miliardy: milliard,
    miliard: milliard
  },
  russian: {
    тыс: thousand,
    тысяча: thousand,
    тысячи: thousand,
    тысяч: thousand,
    млн: million,
    миллион: million,
    миллиона: million,
    миллионов: million,
    млрд: milliard,
    миллиард: milliard,
    миллиарда: milliard,
    миллиардов: milliard,
    трлн: longBillion,
    триллион: longBillion,
    триллиона: longBillion,
    триллионов: longBillion
  },
  ukrainian: {
    тис: thousand,
    тисяча: thousand,
    тисячі: thousand,
    мільйон: million,
    мільйони: million,
    мільйона: million,
    мільйонів: million,
    мільярд: milliard,
    мільярди: milliard,
    мільярда: milliard,
    мільярдів: milliard
  },
  greek: {χιλιάδες: thousand, εκατομμύριο: million, εκατομμύρια: million, δισεκατομμύρια: milliard},
  turkish: {milyon: million, milyar: milliard, trilyon: longBillion},
  vietnamese: {nghìn: thousand, ngàn: thousand, triệu: million, tỷ: milliard, tỉ: milliard},
  hindi: {हज़ार: thousand, हजार: thousand, लाख: lakh, करोड़: crore},
  arabic: {ألف: thousand, آلاف: thousand, مليون: million, ملايين: million, مليار: milliard},
  hebrew: {אלף: thousand, אלפים: thousand, מיליון: million, מיליארד: milliard}
}

/** All words with what they multiply by, in one way of writing accents. */
const entries = Object.values(words).flatMap((language) =>
  Object.entries(language).map(([word, factor]) => [word.normalize('NFC'), factor] as const)
)

/** By word in lower case, what it multiplies by in the first language that has it. */
const factorOf: ReadonlyMap<string, number> = new Map(
  entries.map(([word, factor]) => [word.toLowerCase(), factor] as const).reverse()
)

/** The same of nouns with a capital, as German writes them. */
const factorOfNoun: ReadonlyMap<string, number> = new Map(
  entries.filter(([word]) => word !== word.toLowerCase())
)

/** All words that multiply, in lower case. */
export const scaleWords: readonly string[] = [...factorOf.keys()]

/**
 * What a word behind digits multiplies them by, whatever its case. “Billion” is a thousand times as much in German as in English, which has
 * it in titles.
 *
 * @param hasCommas whether the text writes its decimals with a comma, as German does and English does not.
 */
export function scaleOfWord(written: string, hasCommas: boolean): number | undefined {
  const word = written.normalize('NFC')
  return (hasCommas ? factorOfNoun.get(word) : undefined) ?? factorOf.get(word.toLowerCase())
}
