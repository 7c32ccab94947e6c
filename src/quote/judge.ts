/** Holding one quotation against one paper. */

import type {PreparedPaper} from './prepared.ts'
import {read} from './reading/reading.ts'
import type {Judgement, JudgeOptions} from './types.ts'
import {withoutLostSigns} from './verdict/damage.ts'
import {fragmentsOf} from './verdict/fragments.ts'
import {judgeFragment, judgeFragments} from './verdict/judge-fragments.ts'
import {holds, judgeReading} from './verdict/judge-reading.ts'
import {withoutMisreadWords} from './verdict/recognized.ts'

/** Holds a quotation, without its outer marks, against a paper. */
export function judge(
  paper: PreparedPaper,
  quotation: string,
  options: JudgeOptions = {}
): Judgement {
  const whole = read(paper, quotation)
  const fragments = fragmentsOf(paper, quotation)
  const plain = fragments.length === 1 && fragments[0]!.text === quotation
  if (fragments.length === 0) return {verdict: 'absent', differences: []}
  const judgement =
    plain || (whole && holds(whole))
      ? judgeReading(paper, quotation, whole)
      : fragments.length === 1
        ? judgeFragment(paper, quotation, fragments[0]!, whole)
        : judgeFragments(paper, quotation, fragments, whole)
  return allowed(withoutMisreadWords(paper, withoutLostSigns(paper, judgement)), options)
}

/** Lets the kinds of difference pass that the options allow. */
function allowed(judgement: Judgement, {allow = []}: JudgeOptions): Judgement {
  if (allow.length === 0 || judgement.verdict !== 'altered') return judgement
  const differences = judgement.differences.filter((difference) => !allow.includes(difference.kind))
  if (differences.length > 0) return {...judgement, differences}
  return {verdict: 'verbatim', passage: judgement.passage, differences}
}
