/** Takes sentences apart where a rule or a delimiter stands in mid-line. */

import type {Sentence} from '../summary/index.ts'
import {trim} from '../summary/sentences.ts'

/** Rules and delimiters that lost their lines (“the end.---**Note:** This …”). */
const rule = /-{3,}|={3,}/

/** A sentence, taken apart at rules within it; each part without the white space around it. */
export function atRules(sentence: Sentence): Sentence[] {
  if (!rule.test(sentence.text)) return [sentence]
  let start = sentence.span.start
  return sentence.text.split(/(-{3,}|={3,})/).flatMap((text) => {
    const end = start + text.length
    const span = trim(text, 0, text.length)
    const part = {
      ...sentence,
      text: text.slice(span.start, span.end),
      span: {start: start + span.start, end: start + span.end}
    }
    start = end
    return /[\p{L}\p{N}]/u.test(text) ? [part] : []
  })
}
