/**
 * Read quotation marks and dashes that were taken for letters: fonts in Adobe's standard encoding have “, ” and — where TeX's
 * encoding of European letters (T1) has ł, ž and Ð. Some programs that stamp PDFs make the one of the other, and so every
 * extractor reads them.
 */

/** What opens a word, and what closes one. */
const OPENING = /(?<![\p{L}\p{M}])ł(?=[\p{L}\p{N}])/gu
const CLOSING = /(?<=[\p{L}\p{N}.,;:?!)])ž(?![\p{L}\p{M}])/gu

/** So many of both stand where marks do; elsewhere, as letters of Polish or Czech names, hardly any. */
const FEWEST = 2
const MOST_ELSEWHERE = 0.25

/** A text with its marks, each in the place of its letter. */
export function withMarksAsWritten(text: string): string {
  if (!text.includes('ž')) return text
  const dashed = text.replaceAll('Ð', '—')
  const marks = [OPENING, CLOSING].map((mark) => dashed.match(mark)?.length ?? 0)
  const letters = dashed.match(/[łž]/g)?.length ?? 0
  const all = marks.reduce((sum, count) => sum + count, 0)
  if (marks.some((count) => count < FEWEST) || letters - all > MOST_ELSEWHERE * all) return text
  return dashed.replace(OPENING, '“').replace(CLOSING, '”')
}
