/**
 * What a way to read a quotation costs, in changed words: a difference costs one, and each of its words half of one more;
 * two words in another order are little more than one. A jump is cheaper than any word. Found by hand on changes that
 * are known, and rough: only which of two ways is cheaper matters.
 */

export const DIFFERENCE = 1
export const WORD = 0.45
/** What a word of the quotation costs more than one of the paper: rather leave out another than a word that both have. */
export const REPLACED = 0.1
/** What the rest of a word costs that a jump breaks. */
export const REST = 0.05
/** What two words cost that changed places. */
export const SWAPPED = 1.2
export const JUMP = 0.3
/** What a jump costs at least, however well the words beside it go on with it. */
export const LEAST_JUMP = JUMP / 2
