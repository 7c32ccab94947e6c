/** Words for shares of a whole, by language: “two thirds”, “die Hälfte”. */

/** How a language names shares; all in lower case. To add a language, add its words. */
export interface ShareWords {
  /** How many parts they are, from one on; forms of one word are parted by a stroke. */
  counts: string
  /** Those of them, and articles, that stand before any noun: they count parts only where what they are of stands behind. */
  articles: string
  /** What stands between parts and their whole. */
  of: string
  /** What a whole is divided into, from two parts on, parted by commas; forms are parted by a stroke. Most are ordinals, too: “a third tunnel”. */
  parts: string
  /** Words that name a share by themselves, in percent. */
  alone: Readonly<Record<string, number>>
}

const third = 100 / 3

/** The words by language. */
export const shareWords: Readonly<Record<string, ShareWords>> = {
  english: {
    counts: 'one two three four five six seven eight nine',
    articles: 'a an',
    of: 'of',
    parts:
      'half|halves,third|thirds,quarter|quarters|fourth|fourths,fifth|fifths,sixth|sixths,seventh|sevenths,eighth|eighths,ninth|ninths,tenth|tenths',
    alone: {half: 50, quarter: 25, twice: 200}
  },
  german: {
    counts: 'ein|eine|einem zwei drei vier fünf sechs sieben acht neun',
    articles: '',
    of: 'der',
    parts: 'halbe,drittel,viertel,fünftel,sechstel,siebtel,achtel,neuntel,zehntel',
    alone: {
      hälfte: 50,
      drittel: third,
      zweidrittel: 2 * third,
      viertel: 25,
      dreiviertel: 75,
      doppelt: 200
    }
  },
  dutch: {
    counts: 'één|een twee drie vier vijf zes zeven acht negen',
    articles: 'een',
    of: 'van',
    parts: 'helft,derde|derden,kwart,vijfde,zesde,zevende,achtste,negende,tiende',
    alone: {helft: 50, tweederde: 2 * third, kwart: 25, driekwart: 75}
  },
  french: {
    counts: 'un deux trois quatre cinq six sept huit neuf',
    articles: 'un',
    of: 'de|des|du|d',
    parts:
      'demi,tiers,quart|quarts,cinquième|cinquièmes,sixième|sixièmes,septième|septièmes,huitième|huitièmes,neuvième|neuvièmes,dixième|dixièmes',
    alone: {moitié: 50}
  },
  spanish: {
    counts: 'un|una dos tres cuatro cinco seis siete ocho nueve',
    articles: 'un una',
    of: 'de|del',
    parts:
      'medio|medios,tercio|tercios,cuarto|cuartos|cuarta parte|cuartas partes,quinto|quintos|quinta parte|quintas partes,sexto|sextos|sexta parte|sextas partes,séptimo|séptimos,octavo|octavos,noveno|novenos,décimo|décimos|décima parte|décimas partes',
    alone: {mitad: 50, 'tercera parte': third, 'cuarta parte': 25, 'quinta parte': 20}
  },
  italian: {
    counts: 'un due tre quattro cinque sei sette otto nove',
    articles: 'un',
    of: 'di|del|dei|degli|della|delle|dell',
    parts:
      'mezzo|mezzi,terzo|terzi,quarto|quarti,quinto|quinti,sesto|sesti,settimo|settimi,ottavo|ottavi,nono|noni,decimo|decimi',
    alone: {metà: 50}
  },
  portuguese: {
    counts: 'um dois três quatro cinco seis sete oito nove',
    articles: 'um',
    of: 'de|do|da|dos|das',
    parts:
      'meio|meios,terço|terços,quarto|quartos,quinto|quintos,sexto|sextos,sétimo|sétimos,oitavo|oitavos,nono|nonos,décimo|décimos',
    alone: {metade: 50, 'terça parte': third, 'quarta parte': 25, 'quinta parte': 20}
  },
  russian: {
    counts: 'одна две три четыре пять шесть семь восемь девять',
    articles: '',
    of: 'всех',
    parts:
      'вторая,трети|третьих,четверти|четвёртых|четвертых,пятая|пятых,шестая|шестых,седьмая|седьмых,восьмая|восьмых,девятая|девятых,десятая|десятых',
    alone: {
      половина: 50,
      половины: 50,
      половину: 50,
      треть: third,
      четверть: 25
    }
  }
}

/** By language, what stands behind a share of a whole that was told before, parted by commas; in lower case. */
const ofAll: Readonly<Record<string, string>> = {
  english: 'of all,of them,of these,of those,of the total,of the whole,in all,overall',
  german: 'aller,von allen,insgesamt,der gesamten',
  french: 'de tous,de toutes,du total,de l’ensemble,d’entre eux',
  spanish: 'de todos,de todas,del total',
  italian: 'di tutti,di tutte,del totale',
  portuguese: 'de todos,de todas,do total',
  dutch: 'van alle,van allen,van het totaal'
}

const ofAllBehind = new RegExp(
  `^[\\s\u00a0](?:${Object.values(ofAll).join(',').split(',').join('|')})(?!\\p{L})`,
  'iu'
)

/** Whether what stands behind a share says that it is one of a whole that was told before: “9.7% of all”. */
export function isOfAll(behind: string): boolean {
  return ofAllBehind.test(behind)
}
