/** Grades behind a number, which make it a mark that the writer gives, and no number of the paper. */

/** By language, in lower case; to add a language, add its words. */
const grades: Readonly<Record<string, string>> = {
  english: 'excellent good fair moderate adequate poor weak strong pass fail',
  german: 'ausgezeichnet gut befriedigend ausreichend mangelhaft schwach stark',
  french: 'excellent bon moyen passable faible',
  spanish: 'excelente bueno aceptable regular débil',
  italian: 'eccellente buono discreto sufficiente scarso',
  portuguese: 'excelente bom razoável fraco',
  dutch: 'uitstekend goed voldoende matig zwak'
}

const words = new Set(Object.values(grades).flatMap((list) => list.split(' ')))

/** Whether a grade in brackets begins a text: “ (A-)”, “ (Good)”. */
export function isGrade(text: string): boolean {
  const grade = /^\s?\(([\p{L}]{1,12})[+-]?\)/u.exec(text)?.[1]
  return grade !== undefined && (/^[A-F]$/.test(grade) || words.has(grade.toLowerCase()))
}
