/** The matcher: holds quotations against a paper. Pure functions on strings; runs in Node and in browsers. */

export {judge} from './judge.ts'
export {prepare} from './paper.ts'
export type {PreparedPaper} from './prepared.ts'
export type * from './types.ts'
