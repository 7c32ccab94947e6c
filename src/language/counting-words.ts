/** Words for numbers from one on, by language, separated by spaces. To add a language, add its words. */
export const countingWords = {
  english:
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  german:
    'eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig',
  french:
    'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt',
  spanish:
    'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte',
  italian: 'uno due tre quattro cinque sei sette otto nove dieci',
  portuguese: 'um dois três quatro cinco seis sete oito nove dez',
  dutch: 'één twee drie vier vijf zes zeven acht negen tien'
} as const

/** Each word of a list with the number that it stands for. */
export function countedFromOne(words: string): [word: string, number: number][] {
  return words.split(' ').map((word, index) => [word, index + 1])
}
