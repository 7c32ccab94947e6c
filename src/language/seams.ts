/** Takes sentences apart where a rule or a delimiter stands in mid-line, or what was announced follows behind a colon, a dash or a comma. */

import type {Span} from '../quote/types.ts'
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

/** A colon, a dash or a comma before what it leads to. */
const lead = /[:：](?=\s)|：|\s[–—]\s|—|,(?=\s)|，/g

/** Most places of a sentence in which it is looked for what a mark leads to. */
const mostLeads = 4

/** A sentence in two, at a mark within it. */
export interface Led {
  /** With its colon. */
  lead: Span
  rest: Span
  /** Whether a colon parts the two, in front of which a sentence may be complete. */
  isColon: boolean
}

/** Most words in front of a comma that only lead to what is said: “As you requested, …”; elsewhere commas are within a sentence. */
const longestIntroduction = 4

function isShort(text: string): boolean {
  return text.split(/\s+/, longestIntroduction + 1).length <= longestIntroduction
}

/** Where a sentence may be taken in two, by offsets within it, the first place first. */
export function leadsOf(text: string): Led[] {
  const found: Led[] = []
  lead.lastIndex = 0
  for (let match = lead.exec(text); match && found.length < mostLeads; match = lead.exec(text)) {
    const rest = trim(text, match.index + match[0].length, text.length)
    if (!/\p{L}/u.test(text.slice(rest.start, rest.end))) break
    const isColon = /[:：]/.test(match[0])
    const before = trim(text, 0, match.index + (isColon ? 1 : 0))
    if (/[,，]/.test(match[0]) && !isShort(text.slice(before.start, before.end))) continue
    found.push({lead: before, rest, isColon})
  }
  return found
}
