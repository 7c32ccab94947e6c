/** Numbers that are written as words. */

import {countedFromOne, countingWords} from '../../language/counting-words.ts'
import type {PreparedPaper} from '../prepared.ts'
import {wordsByLanguage} from './languages.ts'

/**
 * Words for numbers, by language, with the forms that they commonly take. “One” and its like are left out: they are articles and
 * pronouns, too.
 */
const numberWordsOf = wordsByLanguage([
  [
    'english',
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
      'eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion half ' +
      'third thirds quarter quarters twice thrice first second fourth fifth sixth seventh eighth ninth tenth once ' +
      'double triple'
  ],
  [
    'german',
    'zwei zwo drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig sechzig siebzig ' +
      'achtzig neunzig hundert tausend million millionen milliarde milliarden halb halbe hälfte drittel viertel ' +
      'sechzehn siebzehn dreizehn vierzehn fünfzehn achtzehn neunzehn erste ersten erster erstes zweite zweiten ' +
      'zweiter zweites dritte dritten dritter drittes vierte vierten fünfte fünften einmal zweimal dreimal doppelt ' +
      'dreifach'
  ],
  [
    'dutch',
    'twee drie vijf zes zeven negen tien twaalf dertien veertien vijftien zestien zeventien achttien negentien ' +
      'twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd duizend miljoen miljard helft derde ' +
      'vierde vijfde eerste tweede kwart'
  ],
  [
    'french',
    'deux trois quatre cinq sept huit neuf dix onze douze treize quatorze quinze seize vingt vingts trente quarante ' +
      'cinquante soixante cent cents mille millions milliard milliards moitié tiers quart quarts premier première ' +
      'deuxième seconde troisième quatrième'
  ],
  [
    'spanish',
    'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince veinte treinta cuarenta ' +
      'cincuenta sesenta setenta ochenta noventa cien ciento mil millón millones mitad tercio tercios cuarto cuartos ' +
      'primer primero primera segundo segunda tercer tercero tercera'
  ],
  [
    'portuguese',
    'dois duas três quatro sete oito nove dez doze treze quinze dezesseis dezassete dezoito vinte trinta quarenta ' +
      'cinquenta sessenta oitenta cem cento milhão milhões metade terço terços quarto quartos primeiro primeira ' +
      'terceiro terceira'
  ],
  [
    'italian',
    'due tre quattro cinque sei sette otto dieci undici dodici tredici quattordici quindici sedici venti trenta ' +
      'quaranta cinquanta sessanta settanta ottanta novanta mila milione milioni metà terzo terzi quarto quarti primo ' +
      'prima secondo terza'
  ],
  [
    'swedish danish norwegian',
    'två tre fyra fem sex sju åtta nio tio elva tolv tjugo trettio fyrtio femtio sextio sjuttio åttio nittio hundra ' +
      'tusen miljon hälften tredjedel fjärdedel första andra tredje fjärde to fire seks syv otte ni ti elleve tyve ' +
      'tretti fyrre halvdelen'
  ],
  [
    'polish',
    'dwa dwie dwóch dwaj trzy trzech trzej cztery czterech pięć pięciu sześć siedem osiem dziewięć dziesięć ' +
      'dziesięciu jedenaście dwanaście dwunastu trzynaście trzynastu piętnaście dwadzieścia dwudziestu trzydzieści ' +
      'trzydziestu czterdzieści pięćdziesiąt sto stu tysiąc tysiące tysięcy połowa połowy pierwszy pierwsza pierwsze ' +
      'pierwszego pierwszej drugi druga drugiego drugiej trzeci trzecia trzeciego trzeciej'
  ],
  [
    'czech slovak',
    'dva dvě tři čtyři pět šest sedm osm devět deset dvanáct dvacet třicet tisíc polovina první druhý třetí'
  ],
  // Russian, Ukrainian
  [
    '',
    'два две двух двум трёх трех три трём четыре четырёх пять пяти шесть шести семь семи восемь восьми девять ' +
      'девяти десять десяти одиннадцать двенадцать двенадцати тринадцать тринадцати пятнадцать двадцать двадцати ' +
      'тридцать тридцати сорок пятьдесят сто ста тысяча тысячи тысяч миллион миллиона миллионов половина половины ' +
      'треть четверть первый первая первое первого первой второй вторая второе второго третий третья третье третьего ' +
      'третьей двое трое четверо дважды трижды дві двох трьох чотири чотирьох п’ять п’яти шість сім вісім дев’ять ' +
      'десять одинадцять дванадцять дванадцяти двадцять двадцяти тридцять тридцяти тисяча тисячі тисяч мільйон ' +
      'половину третина чверть перший перша перше першого другий друга друге другого третій третя третє третього двоє ' +
      'троє'
  ],
  // Greek
  [
    '',
    'δύο δυο τρεις τρία τριών τέσσερις τέσσερα πέντε έξι επτά εφτά οκτώ οχτώ εννέα εννιά δέκα έντεκα δώδεκα ' +
      'δεκατρία είκοσι τριάντα σαράντα πενήντα εκατό χίλια χιλιάδες εκατομμύρια μισά μισό τρίτο πρώτη πρώτο πρώτος ' +
      'δεύτερη δεύτερο δεύτερος τρίτη τρίτος'
  ],
  [
    'turkish',
    'iki üç dört beş altı yedi sekiz dokuz on yirmi otuz kırk elli altmış yetmiş seksen doksan yüz bin milyon ' +
      'yarısı yarım ilk birinci ikinci üçüncü ikisi üçü dördü beşi ikiden üçten'
  ],
  ['vietnamese', 'hai ba bốn năm sáu bảy tám chín mười mươi trăm nghìn ngàn triệu nửa'],
  // Hindi, Arabic, Hebrew, Korean
  [
    '',
    'दो तीन चार पाँच पांच छह सात आठ नौ दस ग्यारह बारह तेरह पंद्रह बीस तीस चालीस पचास सौ हज़ार हजार लाख करोड़ आधे ' +
      'आधा पहले पहला पहली दूसरे दूसरा तीसरे तीसरा اثنان اثنين اثنتين ثلاثة ثلاث أربعة أربع خمسة خمس ستة ست سبعة سبع ' +
      'ثمانية ثماني تسعة تسع عشرة عشر عشرين عشرون ثلاثين ثلاثون أربعين خمسين مئة مائة ألف آلاف مليون نصف ثلث ربع ' +
      'الأول الأولى الثاني الثانية الثالث الثالثة الرابع الرابعة بعشرين بثلاثين שתי שניים שתיים שני שלוש שלושה שלושת ' +
      'ארבע ארבעה ארבעת חמש חמישה חמשת שש שישה שבע שבעה שמונה תשע תשעה עשר עשרה עשרים שלושים ארבעים חמישים מאה אלף ' +
      'אלפים מיליון חצי שליש רבע ראשון הראשון השני שלישי השלישי רביעי הרביעי בעשרים בשלושים 두 둘 세 셋 네 넷 다섯 여섯 일곱 여덟 ' +
      '아홉 열 열한 열두 열세 스무 스물 서른 마흔 쉰 백 천 만 이천 삼천 사천 오천 육천 칠천 팔천 구천 절반 첫째 둘째 셋째'
  ]
])

/** Words for numbers from one on, in the languages whose words are kept in order, with what they stand for. */
const counts: ReadonlyMap<string, number> = new Map(
  Object.values(countingWords).flatMap(countedFromOne)
)

/** The number that a word counts to, as far as it is known. */
export function countOf(word: string): number | undefined {
  return counts.get(word)
}

/** What stands between the parts of a compound: “zweiundzwanzig”, “eenentwintig”. */
const BETWEEN = ['', 'und', 'en', 'ën']
const ONES = new Set(['ein', 'een', 'un', 'uno'])
/** No compound of two parts is longer. */
const LONGEST = 24

/** Whether a word, in small letters, is a number in a language of a paper, or one of two parts: “zweihundert”, “ventidue”. */
export function isNumberWord(word: string, paper: PreparedPaper): boolean {
  const numbers = numberWordsOf(paper)
  if (numbers.has(word)) return true
  if (word.length > LONGEST) return false
  for (let cut = 2; cut < word.length - 2; cut++) {
    if (!numbers.has(word.slice(cut))) continue
    const head = word.slice(0, cut)
    for (const between of BETWEEN) {
      const first = head.slice(0, head.length - between.length)
      if (head.endsWith(between) && (numbers.has(first) || ONES.has(first))) return true
    }
  }
  return false
}
