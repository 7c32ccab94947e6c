/** The matcher (base: the exact passage in the folded text). */
import type {Judgement, JudgeOptions, PaperFacts} from './types.ts'

/** A paper, prepared. */
export interface PreparedPaper {
  folded: string
  offsets: number[]
}

/** Prepare. */
export function prepare(text: string, _facts?: PaperFacts): PreparedPaper {
  let folded = ''
  const offsets: number[] = []
  for (let i = 0; i < text.length; i++) {
    const l = text[i]!.toLowerCase()
    if (/[\p{L}\p{N}]/u.test(l)) {
      folded += l[0]
      offsets.push(i)
    }
  }
  return {folded, offsets}
}

/** Judge. */
export function judge(paper: PreparedPaper, quotation: string, _options?: JudgeOptions): Judgement {
  const q = prepare(quotation).folded
  const at = paper.folded.indexOf(q)
  if (at < 0) return {verdict: 'absent', differences: []}
  const start = paper.offsets[at]!
  const end = paper.offsets[at + q.length - 1]! + 1
  return {verdict: 'verbatim', differences: [], passage: {start, end, pieces: [{start, end}]}}
}
