/** Papers: from the value of a summary's frontmatter to the paper's text, in whatever format it is. */

export {type Bibliography, openBibliography} from './bibliography.ts'
export {stampIn} from './file-states.ts'
export {extensionOf, paperExtensions} from './format.ts'
export {areCurrent, type Part} from './include.ts'
export {locateInside, locatePaper, requireRoots} from './locate.ts'
export {loadPaper, openPaper, openWithParts} from './open.ts'
export type {
  OpenPaper,
  PaperLimits
} from './types.ts'
export {PaperError} from './types.ts'
