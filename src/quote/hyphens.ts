/** Hyphens at which extraction leaves a word in halves. */

/**
 * Inside a character class: the keyboard's hyphen, Unicode's, the soft one, the not sign that some fonts have in its
 * place, and U+FFFE, which pdfium writes for a hyphen at a line's end.
 */
export const HYPHENS = '\\-‐\\u00ad¬\\ufffe'
