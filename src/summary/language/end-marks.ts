/** Words that stand below a text and say that it ends there. */

/** By language; to add a language, add its words. */
const endMarks = [
  'end|the end|end of (?:the )?(?:summary|document|text|notes)',
  'ende|ende der zusammenfassung',
  'fin|fin du résumé|fin del resumen',
  'fine|fim|einde|конец',
  '完|终|終|終わり|끝'
]
const endMark = new RegExp(`^\\P{L}{0,3}(?:${endMarks.join('|')})\\P{L}{0,3}$`, 'iu')

/** Whether words only say that a text ends with them: “The End”. */
export function isEndMark(text: string): boolean {
  return endMark.test(text)
}
