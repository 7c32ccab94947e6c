/**
 * Stands in papers that this project reads itself between what is lowered and what is raised above it: U+2063, the invisible
 * separator of indices. Either of the two may be quoted first.
 */
export const STACKED = '\u2063'
