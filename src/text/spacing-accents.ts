/**
 * Accents that stand in a text as signs of their own, beside their letters, and the marks on letters that they stand for. The grave one
 * is a backtick to some and has a sign of its own to others: whoever asks adds it.
 */
export const spacingAccents: Readonly<Record<string, string>> = {
  '´': '\u0301',
  ˆ: '\u0302',
  '˜': '\u0303',
  '˘': '\u0306',
  '˙': '\u0307',
  '¨': '\u0308',
  '˚': '\u030a',
  '˝': '\u030b',
  ˇ: '\u030c',
  '¸': '\u0327',
  '˛': '\u0328'
}
