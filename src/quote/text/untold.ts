/**
 * Stands in papers for what is not known: U+FFFD, for a letter or a sign that was lost, and for a number or a name that a program
 * puts in and that the source does not tell. Expressions write it as it is.
 */
export const UNTOLD = '\ufffd'

/** So many of them stand for a page, or a file, of which nothing could be read: a quotation has fewer characters. */
export const UNTOLD_PAGE = 3000
