/** Hyphens at which extraction leaves a word in halves. */

/**
 * Inside a character class: the keyboard's hyphen, Unicode's, the soft one, the not sign that some fonts have in its
 * place, and U+FFFE, which pdfium writes for a hyphen at a line's end.
 */
export const HYPHENS = '\\-‐\\u00ad¬\\ufffe'

const HYPHEN = new RegExp(`[${HYPHENS}]`)

/** Whether a UTF-16 unit is one of them. */
export function isHyphen(code: number): boolean {
  return code === 45 || (code > 127 && HYPHEN.test(String.fromCharCode(code)))
}
