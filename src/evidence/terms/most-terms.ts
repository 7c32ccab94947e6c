/** Key terms of a paper at most. Eight is what a reader takes in, and what the revision of a summary is given. */
export const mostTerms = 8
