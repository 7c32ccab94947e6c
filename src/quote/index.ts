/** The matcher: holds quotations against a paper. Pure functions on strings; runs in Node and in browsers. */

export {deniesNext} from './denied-clauses.ts'
export {findVerbatim} from './exact.ts'
export {fold} from './fold.ts'
export type {Folded} from './folded.ts'
export {judge} from './judge.ts'
export {negationIn} from './negations.ts'
export {prepare} from './paper.ts'
export type {PreparedPaper} from './prepared.ts'
export {readable} from './readable.ts'
export type * from './types.ts'
